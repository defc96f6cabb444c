import { isSpoken, languageOf, languages, usualLanguage } from '../languages/index.ts';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { PublishedAddress } from '../catalogue/lost-addresses.ts';
import { publishedAddressesOf, readPublication } from '../site/publication.ts';
import { isYear } from '../catalogue/years.ts';
import { shellWord } from '../typed.ts';
import { UsageError } from '../usage-error.ts';
import type { Language } from '../languages/language.ts';

/** Flags as they were typed, and what a config says instead. */
export interface Flags {
  content?: string;
  config?: string;
  /** What a config says where no flag does. */
  fromConfig?: { content?: string; output?: string };
  output?: string;
  'base-url'?: string;
  'preview-url'?: string;
  'path-prefix'?: string;
  /** The catalogue as it was in a year: without search, plan, comparison and offline copy. */
  'as-year'?: string;
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
  forms?: boolean;
  title?: string;
  semester?: string;
  credits?: string;
  pillar?: string;
  tracks?: string;
  programme?: string;
  description?: string;
  /** Fields of the school’s own: `room=B.201`. */
  field?: string[];
  package?: string;
  /** The folder that `adopt` writes, what its sources are, and what their keys mean: `kuerzel=code`. */
  to?: string;
  from?: string;
  keys?: string[];
  sitemap?: string;
  /** `pdf`: of which track, and the Chromium that prints. */
  track?: string;
  browser?: string;
}

/**
 * The scripts of a clone run in its folder; people mean the one they are in, which npm names. An installed program is
 * where it was called, and what npm names may be that of another npm around it.
 */
const calledFrom = (INSTALLED ? undefined : process.env['INIT_CWD']) ?? process.cwd();
export const fromHere = (path: string): string => resolve(calledFrom, path);

/** Names of a config; the first that is there counts. */
const configNames = ['prospectus.config.ts', 'prospectus.config.mjs', 'prospectus.config.js'];

/** Where a config is looked for. */
export const configFiles = ({ config }: Flags): string[] =>
  (config === undefined ? configNames : [config]).map(fromHere);

/**
 * The config that was named, else that of the folder in which the command was called; nothing where there is none.
 * Never one that lies in a content folder: who points at somebody’s content runs nothing of theirs. Throws a UsageError
 * for a name without a file.
 */
export function configPath({ config }: Flags): string | undefined {
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (config === undefined) return configFiles({}).find(isFile);
  const path = fromHere(config);
  if (!isFile(path)) throw new UsageError((words) => words.noConfig(path));
  return path;
}

/** The content folder, whether it is there or not: the one that was named, else `seeds`, or `content` where that is. */
export function contentPath({ fromConfig, content = fromConfig?.content }: Flags): string {
  if (content !== undefined) return fromHere(content);
  const [usual, other] = INSTALLED ? ['content', 'seeds'] : ['seeds', 'content'];
  return fromHere(!existsSync(fromHere(usual)) && existsSync(fromHere(other)) ? other : usual);
}

/** The content folder; throws a UsageError where there is none. */
export function contentDir(flags: Flags): string {
  const dir = contentPath(flags);
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

/** The content folder as a word of a command that is typed where this one was. */
export function contentWord(flags: Flags): string {
  const dir = contentDir(flags);
  const path = relative(fromHere(''), dir) || '.';
  if (path.length > dir.length) return shellWord(dir);
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}

/** All that is said in the language asked for; throws a UsageError for one that has no words. */
export async function wordsOf({ language = usualLanguage }: Flags): Promise<Language> {
  if (!isSpoken(language))
    throw new UsageError((words) => words.oneOf('--language', Object.keys(languages)));
  return languageOf(language);
}

/**
 * Addresses of the last publication, which owe an answer; none without the flag. Throws a UsageError for a file that
 * holds none.
 */
export function previousOf({ previous }: Flags): PublishedAddress[] {
  if (previous === undefined) return [];
  const published = readPublication(fromHere(previous));
  if (!published) throw new UsageError(({ flags }) => flags.previous(previous));
  return publishedAddressesOf(published);
}

/** The address of a site. Throws a UsageError for one that is none. */
export function siteOf(
  flag: 'base-url' | 'preview-url',
  given: string | undefined,
): URL | undefined {
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined;
  if (given !== undefined && (!url || !/^https?:$/.test(url.protocol)))
    throw new UsageError((words) => words.flags.site(`--${flag}`, given));
  return url;
}

/** Where the site will be: origin and path prefix. Throws a UsageError for an address that is none. */
export function hostingOf(
  flags: Flags,
  baseUrlOfContent: string | undefined,
): { origin?: string; pathPrefix: string; asYear?: string } {
  const url = siteOf('base-url', flags['base-url'] ?? baseUrlOfContent);
  const path = flags['path-prefix'] ?? url?.pathname ?? '/';
  const pathPrefix = `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  if (!/^[\w./~%-]*$/.test(pathPrefix) || pathPrefix.split('/').includes('..'))
    throw new UsageError((words) => words.flags.pathPrefix(path));
  const asYear = flags['as-year'];
  if (asYear !== undefined && !isYear(asYear))
    throw new UsageError((words) => words.flags.asYear(asYear));
  return { origin: url?.origin, pathPrefix, ...(asYear === undefined ? {} : { asYear }) };
}

/** A port number from 0 to 65535. */
export function portOf({ port = '8080' }: Flags): number {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new UsageError(({ flags }) => flags.port(port));
  return number;
}
