/** Returns the URL (with a final slash) of a folder that holds the compiled sources. */
export function compile(): Promise<URL>;
/** Version of what turns a text into HTML: a hash of src/content and the lockfile. */
export function pipelineOf(): string;
/** Compiles our sources for a package into a folder. `packages`: those whose code came in. */
export function compileForPackage(dist: string): Promise<{ name: string; packages: string[] }>;
/** The words of the interface as JSON: a tree by the code of each language. */
export function wordsOf(): Promise<string>;
