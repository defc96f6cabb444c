/** URL of the folder with our compiled sources, as they lie now; see src/compile.mjs. */
declare const COMPILED: string;
/** URL of the project's folder, a clone or an installed package, with a final slash; set by src/start.mjs. */
declare const PROJECT: string;
/** Whether this is an installed package, in which all is compiled (src/compile.mjs). */
declare const INSTALLED: boolean;
/** In the start of an installed package: name of the folder beside it that holds our compiled sources. */
declare const CODE: string;

/**
 * Version of what reads and renders: a hash of src/cache, src/content, src/cards and the lockfile; set by
 * src/compile.mjs.
 */
declare const PIPELINE: string;
/** Our words of the interface by language, as JSON of their trees; set by src/compile.mjs. */
declare const WORDS: string;

/** Of the Network Information API, which some browsers lack and TypeScript leaves out. */
interface Navigator {
  readonly connection?: { readonly saveData: boolean };
}

declare module '*?text' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}

declare module 'gray-matter' {
  interface Engine {
    parse(text: string): object;
    stringify(): never;
  }
  interface Result {
    data: Record<string, unknown>;
    content: string;
    matter: string;
    language: string;
    isEmpty: boolean;
  }
  export default function matter(
    text: string,
    options: { language: string; engines: Record<string, Engine> },
  ): Result;
}
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addGlobalData(name: string, value: () => unknown): void;
    addTemplate(name: string, template: object): void;
    setTemplateFormats(formats: string[]): void;
    ignores: Set<string>;
    setUseGitIgnore(use: boolean): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        loader: 'esm';
        quietMode: boolean;
        config: (eleventy: UserConfig) => void;
      },
    );
    toJSON(): Promise<{ outputPath: string; content: string }[]>;
    disableLogger(): void;
  }
}
