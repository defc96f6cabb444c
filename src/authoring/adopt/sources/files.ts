import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { LeftReason, SourceFile, SourcePage, Values } from '../source.ts';
import { decoded, MAX_TEXT, readText, type ReadText } from './front-matter.ts';
import type { SourcePlace } from './recognise.ts';
import { walk } from './walk.ts';

const pageFile = /\.(md|markdown|mdown|mkdn?|mdx)$/i;
const mediaFile = /\.(png|jpe?g|webp|avif|pdf)$/i;

const reasons: readonly (readonly [RegExp, LeftReason])[] = [
  [/\.(css|scss|sass|less|styl)$/i, 'style'],
  [/\.(html?|njk|liquid|hbs|pug|ejs|vue|[cm]?[jt]sx?|xml|rb|go)$|(^|\/)Gemfile/i, 'template'],
  [/\.(ya?ml|toml|json|lock|ini|eleventyignore)$|(^|\/)\.eleventyignore$/i, 'settings'],
];
/** Why a file that is neither page nor picture is left where it is. */
export const reasonOf = (file: string): LeftReason =>
  reasons.find(([pattern]) => pattern.test(file))?.[1] ?? 'type';

/** A page as a system places it; its addresses follow from what it says. */
export type Placed = Pick<SourcePage, 'path' | 'isFolder' | 'language' | 'kind'>;
/** A page that has been read, before its addresses are known. */
export interface ReadPage extends Placed, ReadText {
  file: string;
}

/** How one system lays out a site. Paths are relative to the folder below which addresses begin. */
export interface Manners {
  /** Where a page belongs; why it is none. */
  place: (path: string, isOutside: boolean) => Placed | LeftReason;
  /** The path of a file on the old site; nothing where it is never published. */
  mediaAddress: (path: string) => string | undefined;
}

export interface ReadFiles {
  pages: ReadPage[];
  media: Map<string, SourceFile>;
  left: { file: string; why: LeftReason }[];
}

const slashed = (path: string) => path.split(sep).join('/');

/** All files of a source by its manners. Throws where the folder cannot be read. */
export function readFiles({ dir, contentDir, site }: SourcePlace, manners: Manners): ReadFiles {
  const { files, refused } = walk(dir, dir === site);
  const read: ReadFiles = { pages: [], media: new Map(), left: [...refused] };
  for (const file of files) {
    const path = slashed(relative(contentDir, file.absolute));
    const isOutside = path.startsWith('../') || path === '..';
    const address = mediaFile.test(file.file) ? manners.mediaAddress(path) : undefined;
    if (address !== undefined) read.media.set(address, file);
    else if (!pageFile.test(file.file))
      read.left.push({ file: file.file, why: reasonOf(file.file) });
    else {
      const placed = manners.place(path, isOutside);
      if (typeof placed === 'string') read.left.push({ file: file.file, why: placed });
      else read.pages.push({ ...placed, file: file.file, ...readPage(file) });
    }
  }
  return read;
}

function readPage({ absolute, file, size }: SourceFile): ReadText {
  const nothing: Values = new Map();
  if (size > MAX_TEXT)
    return { values: nothing, body: '', hasFrontMatter: false, trouble: { why: 'too-large' } };
  const text = decoded(readFileSync(absolute));
  if (text.length < size / 2 && text.split('\0').length > 2)
    return { values: nothing, body: '', hasFrontMatter: false, trouble: { why: 'not-text' } };
  return readText(text, file);
}

/** Files below a folder of the site that is copied as it is, by their addresses. */
export function filesOfFolder(dir: string, prefix = '/'): Map<string, SourceFile> {
  return new Map(
    walk(dir)
      .files.filter(({ file }) => mediaFile.test(file))
      .map((it) => [`${prefix}${it.file}`, it]),
  );
}

/** A path of the old site: one slash at its start, and at its end where it names no file. */
export const asAddress = (path: string): string => {
  const whole = `/${path}`.replace(/\/{2,}/g, '/').replace(/index\.html?$/, '');
  return /\/$|\.\w{2,5}$/.test(whole) ? whole : `${whole}/`;
};

/** Whether a part of a name is a language, such as `en` or `pt-BR`. */
export function isLanguageCode(code: string): boolean {
  if (!/^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(code)) return false;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
}
