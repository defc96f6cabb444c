import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Compiler from 'esbuild';
import type { BuildFailure, Message, Plugin } from 'esbuild';
import { name as own } from '../../package.json';
import type { Place } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../usage-error.ts';

/** A school’s own code in one piece, with what it was made from. */
export interface Compiled {
  code: string;
  /** Its source map, as text. */
  map: string;
}

/** Why it cannot be compiled. */
export interface CompilerFault {
  /** An import that leads nowhere; else the compiler’s own words are all there is. */
  fault: 'syntax' | 'import';
  name: string;
  text: string;
  /** With an absolute path; absent where the compiler names none. */
  at?: Place;
}

/**
 * Compiles code with all that it imports. `entry`: text of a module in a folder. `files` is given every file that is
 * read, or asked for and not there. Throws a UsageError where there is no compiler.
 */
export async function compileCode(
  { folder, entry, config }: { folder: string; entry: string; config: string },
  files: Set<string>,
): Promise<Compiled | readonly CompilerFault[]> {
  const { build } = await compilerFor(config);
  try {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      stdin: { contents: entry, resolveDir: folder, sourcefile: 'entry.js' },
      outfile: resolve(folder, 'own-code.mjs'),
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      charset: 'utf8',
      sourcemap: 'external',
      sourcesContent: false,
      jsx: 'automatic',
      jsxImportSource: own,
      tsconfigRaw: '{}', // the same with and without a tsconfig.json around it
      banner: { js: 'const require = globalThis.prospectusOwnCode.require;' },
      logLevel: 'silent',
      plugins: [whatWeGive, noting(files)],
    });
    const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
    return { code: text('.mjs'), map: text('.map') };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return error.errors.map((it) => faultOf(it, folder, files));
  }
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

/** esbuild: of a clone, or installed beside the package by the school. */
async function compilerFor(config: string): Promise<Pick<typeof Compiler, 'build'>> {
  try {
    return await import('esbuild');
  } catch {
    // It may stand where only the school's own files see it.
  }
  try {
    const path = createRequire(config).resolve('esbuild');
    return await import(pathToFileURL(path).href);
  } catch {
    throw new UsageError((words) => words.noCompiler(config, 'npm install --save-dev esbuild'));
  }
}

/** `prospectus` and what JSX is made of: from this program itself, wherever it is installed. */
const given: Readonly<Record<string, string>> = {
  [own]: 'export const defineConfig = (config) => config;',
  [`${own}/jsx-runtime`]:
    'export const { jsx, jsxs, Fragment } = globalThis.prospectusOwnCode.jsx;',
};
const whatWeGive: Plugin = {
  name: 'what-we-give',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^.]/ }, ({ path }) =>
      Object.hasOwn(given, path) ? { path, namespace: 'given' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'given' }, ({ path }) => ({ contents: given[path] }));
  },
};

/** Notes the files that are read; those of packages do not change while somebody works. */
const noting = (files: Set<string>): Plugin => ({
  name: 'noting',
  setup({ onLoad }) {
    onLoad({ filter: /./, namespace: 'file' }, ({ path }) => {
      if (!/[/\\]node_modules[/\\]/.test(path)) files.add(path);
      return undefined;
    });
  },
});

/** Endings that an import may leave out. */
const endings = ['', '.tsx', '.ts', '.jsx', '.js', '.json'];

function faultOf({ text, location }: Message, folder: string, files: Set<string>): CompilerFault {
  const [, wanted] = /^Could not resolve "(.*)"$/s.exec(text) ?? [];
  const fault = wanted === undefined ? 'syntax' : 'import';
  const said = { fault, name: wanted ?? '', text } as const;
  if (!location || location.namespace === 'given') return said;
  const file = resolve(folder, location.file);
  if (wanted?.startsWith('.'))
    for (const ending of endings) files.add(resolve(dirname(file), `${wanted}${ending}`));
  const { line, lineText } = location;
  // The compiler counts bytes.
  const units = (bytes: number) => Buffer.from(lineText).subarray(0, bytes).toString().length;
  const [from, to] = [units(location.column), units(location.column + location.length)];
  return { ...said, at: { file, line, column: from + 1, endLine: line, endColumn: to + 1 } };
}
