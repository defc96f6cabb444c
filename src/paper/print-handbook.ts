import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handbookDocument } from '../../templates/handbook.tsx';
import type { PageNumbers } from '../../templates/parts/handbook-entry.tsx';
import { directionOf } from '../languages/direction.ts';
import type { SiteFile } from '../site/files.ts';
import type { HandbookView } from '../views/handbook.ts';
import { printed } from './chromium.ts';
import styles from './handbook.css';
import { pageHeads } from './page-heads.ts';
import { placesIn, withoutClock } from './pdf-file.ts';

const STYLE = 'handbook.css';
/** Times that a handbook is printed until its numbers are right: a longer number may move what stands behind it. */
const MOST_ROUNDS = 5;

interface Printing {
  /** Path of a Chromium. */
  program: string;
  /** An empty folder to work in. */
  folder: string;
  /** Assets and pictures of the site. */
  files: readonly SiteFile[];
  /** That of the content (YYYY-MM-DD). */
  day?: string | undefined;
  /** Called before each round, from 1. */
  tell: (round: number) => void;
}

/**
 * A handbook as PDF. Chromium knows no references to pages: it is printed, its places are read, and it is printed
 * again with their pages. Throws BrowserFailed where nothing is printed.
 */
export async function printHandbook(view: HandbookView, printing: Printing): Promise<Buffer> {
  const { program, folder, files, day, tell } = printing;
  for (const { path, content } of files)
    if (isShown(path)) write(join(folder, path), onPaper(path, content()));
  write(join(folder, STYLE), `${styles}\n${pageHeads(view, directionOf(view.language) === 'rtl')}`);
  let pages: PageNumbers = new Map();
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    tell(round);
    write(join(folder, 'index.html'), handbookDocument({ view, pages, style: STYLE }));
    const pdf = await printed(program, folder);
    const found = placesIn(pdf);
    if (isSame(pages, found)) return withoutClock(pdf, day);
    pages = found;
  }
  throw new Error('The pages of the handbook did not settle.');
}

const isSame = (a: PageNumbers, b: PageNumbers): boolean =>
  a.size === b.size && [...b].every(([place, page]) => a.get(place) === page);

/** Whether a document may show a file of the site. */
const isShown = (path: string): boolean => !/\.(?:js|pdf)$/i.test(path);

/** A page on a screen does without a font that is late; paper waits for it. */
const onPaper = (path: string, content: string | Buffer): string | Buffer =>
  path.endsWith('.css')
    ? String(content).replace(/font-display:\s*optional/g, 'font-display:block')
    : content;

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
