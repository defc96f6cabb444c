import { isSpoken, languages } from '../languages/index.ts';
import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PublishedAddress } from '../catalogue/lost-addresses.ts';
import { publishedAddressesOf, readPublication } from '../site/publication.ts';
import { UsageError } from '../usage-error.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';

/** Flags as they were typed. */
export interface Flags {
  content?: string;
  output?: string;
  'base-url'?: string;
  'path-prefix'?: string;
  strict?: boolean;
  all?: boolean;
  previous?: string;
  format?: string;
  report?: string;
  language?: string;
  port?: string;
  editor?: string;
  watch?: boolean;
  changed?: string;
  write?: boolean;
  'dry-run'?: boolean;
  force?: boolean;
  title?: string;
  semester?: string;
  credits?: string;
  pillar?: string;
  tracks?: string;
  programme?: string;
  description?: string;
  /** Fields of the school’s own: `room=B.201`. */
  field?: string[];
}

/** npm changes to the project’s folder; people mean the one they are in. */
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
export const fromHere = (path: string): string => resolve(calledFrom, path);

/** The content folder; throws a UsageError where there is none. */
export function contentDir({ content = 'seeds' }: Flags): string {
  const dir = fromHere(content);
  try {
    if (statSync(dir).isDirectory()) {
      accessSync(dir, constants.R_OK | constants.X_OK);
      return dir;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'ENOENT')
      throw new UsageError((words) => words.unreadableContentFolder(dir, code));
  }
  throw new UsageError((words) => words.noContentFolder(dir));
}

/** Words for diagnostics; throws a UsageError for a language that has none. */
export function wordsOf({ language = 'en' }: Flags): DiagnosticWords {
  if (!isSpoken(language))
    throw new UsageError(`--language is one of ${Object.keys(languages).join(', ')}.`);
  return languages[language].diagnostics;
}

/**
 * Addresses of the last publication, which owe an answer; none without the flag. Throws a UsageError for a file that
 * holds none.
 */
export function previousOf({ previous }: Flags): PublishedAddress[] {
  if (previous === undefined) return [];
  const published = readPublication(fromHere(previous));
  if (!published)
    throw new UsageError(
      `--previous names the publication.json of the site as it is now; ${previous} is none.`,
    );
  return publishedAddressesOf(published);
}

/** Where the site will be: origin and path prefix. Throws a UsageError for an address that is none. */
export function hostingOf(
  flags: Flags,
  baseUrlOfContent: string | undefined,
): { origin?: string; pathPrefix: string } {
  const given = flags['base-url'] ?? baseUrlOfContent;
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined;
  if (given !== undefined && (!url || !/^https?:$/.test(url.protocol)))
    throw new UsageError(
      `--base-url must be an address such as https://example.org/courses/, not “${given}”.`,
    );
  const path = flags['path-prefix'] ?? url?.pathname ?? '/';
  const pathPrefix = `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  if (!/^[\w./~%-]*$/.test(pathPrefix) || pathPrefix.split('/').includes('..'))
    throw new UsageError(`--path-prefix must be a path such as /courses/, not “${path}”.`);
  return { origin: url?.origin, pathPrefix };
}

/** A port number from 0 to 65535. */
export function portOf({ port = '8080' }: Flags): number {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new UsageError(`--port is a number from 0 to 65535, not “${port}”.`);
  return number;
}
