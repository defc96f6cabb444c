import { handbookDocument, type PageNumbers } from '../../templates/handbook.tsx';
import { directionOf } from '../languages/direction.ts';
import type { SiteFile } from '../site/files.ts';
import type { HandbookView } from '../views/handbook.ts';
import type { Printer, Served } from './chromium.ts';
import styles from './handbook.css';
import { pageHeads } from './page-heads.ts';
import { placesIn, withoutClock } from './pdf-file.ts';

const STYLE = '/handbook.css';
/** Times that a handbook is printed until its numbers are right: a longer number may move what stands behind it. */
const MOST_ROUNDS = 5;

/**
 * A handbook as PDF. Chromium knows no references to pages: it is printed, its places are read, and it is printed
 * again with their pages. `files`: assets and pictures; `day`: that of its content. Throws BrowserFailed.
 */
export async function printHandbook(
  view: HandbookView,
  { print }: Pick<Printer, 'print'>,
  files: readonly SiteFile[],
  day?: string,
): Promise<Buffer> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const style = `${styles}\n${pageHeads(view, directionOf(view.language) === 'rtl')}`;
  const fileAt = (path: string): Served | undefined => {
    const content = path === STYLE ? style : byPath.get(path)?.();
    return content === undefined ? undefined : served(path, content);
  };
  let pages: PageNumbers = new Map();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const pdf = await print(handbookDocument({ view, pages, style: STYLE }), fileAt);
    const found = placesIn(pdf);
    if (isSame(pages, found)) return withoutClock(pdf, day);
    pages = found;
  }
  throw new Error('The pages of the handbook did not settle.');
}

const isSame = (a: PageNumbers, b: PageNumbers): boolean =>
  a.size === b.size && [...b].every(([place, page]) => a.get(place) === page);

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  woff2: 'font/woff2',
};

function served(path: string, content: string | Buffer): Served {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  const type = types[ending] ?? 'application/octet-stream';
  // A page on a screen does without a font that is late; paper waits for it.
  return ending === 'css'
    ? { type, content: String(content).replace(/font-display:\s*optional/g, 'font-display:block') }
    : { type, content };
}
