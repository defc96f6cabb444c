import type { validate } from '@actions/languageservice';
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

/**
 * GitHub's own checker of workflows and actions. It imports JSON as only bundlers understand it.
 * What it says of an address it remembers: so each text gets one of its own.
 */
export async function githubChecker(): Promise<(text: string, path: string) => Promise<string[]>> {
  const contents =
    "export { validate } from '@actions/languageservice'; export { TextDocument } from 'vscode-languageserver-textdocument';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const file = join(emptyFolder('checker'), 'checker.mjs');
  writeFileSync(file, outputFiles[0].contents);
  const checker = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    validate: typeof validate;
    TextDocument: typeof TextDocument;
  };
  let count = 0;
  return async (text, path) => {
    const found = await checker.validate(
      checker.TextDocument.create(`file:///repository-${count++}/${path}`, 'yaml', 1, text),
    );
    return found.map(({ range, message }) => `${path}:${range.start.line + 1} ${message}`);
  };
}
