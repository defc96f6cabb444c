import type { Root } from 'mdast';
import {
  blocksOf,
  amongMany,
  delimiterRow,
  isRead,
  type Line,
  type Marker,
  markerOf,
  OTHER_BLANK,
} from './lines.ts';
import { proseOf } from './prose.ts';

/** Whether a text may hold a heading, an item or a table that only its blanks or bullets hide. */
const suspicious = new RegExp(
  `^[ \\t>]*(?:(?:#{1,6}|[-+*]|\\d{1,9}[.)])[ \\t]*${OTHER_BLANK}|[•‣⁃◦▪▫●○■□·\\uf0b7\\uf0a7\\uf0d8]\\s|${OTHER_BLANK})|^[ \\t>|:-]*${OTHER_BLANK}[^\\p{L}\\p{N}\\n]*$`,
  'mu',
);
const otherBlanks = new RegExp(OTHER_BLANK, 'g');
const headingStart = new RegExp(`^#{1,6}[ \\t]*${OTHER_BLANK}\\s*(?=\\S)`);

/**
 * Option and Space on a keyboard type a blank that markdown does not take for one, and word processors type bullets
 * that it does not know. Where nothing else can be meant, ordinary signs stand in their place; the length stays, and so
 * does every place.
 */
export function withOrdinaryBlanks(source: string, parse: (text: string) => Root): string {
  if (!suspicious.test(source)) return source;
  const signs = source.split('');
  const prose = withoutBlankLines(proseOf(parse(source), source), signs);
  const put = (offset: number, text: string) => {
    for (let at = 0; at < text.length; at++) signs[offset + at] = text[at] ?? '';
  };
  const blocks = blocksOf(prose);
  const isOneOfMany = amongMany(blocks, ({ gap }) => gap !== '');
  for (const [index, block] of blocks.entries())
    for (const [at, line] of block.entries()) {
      const isSure = ({ family, words }: Marker) =>
        // Several bullets on one line are for somebody to put apart.
        !(family === 'bullet' && /[•‣⁃◦▪▫●○■□]/.test(words)) &&
        (isOneOfMany(index, family) || (at === 0 && family !== 'number' && !/^\d/.test(words)));
      const ordinary = ordinaryStart(line, at, isSure);
      if (ordinary === undefined) continue;
      put(line.offset, ordinary);
      put(line.offset - line.lead.length, leadOf(line, block[at - 1]));
    }
  return signs.join('');
}

/** A line of nothing but other blanks is a blank line. */
function withoutBlankLines(prose: string, signs: string[]): string {
  let offset = 0;
  const lines = prose.split('\n').map((line) => {
    const isBlank = line.trim() === '' && line.search(otherBlanks) >= 0;
    if (isBlank) for (const { index } of line.matchAll(otherBlanks)) signs[offset + index] = ' ';
    offset += line.length + 1;
    return isBlank ? line.replace(otherBlanks, ' ') : line;
  });
  return lines.join('\n');
}

/**
 * How a line starts when its blanks and bullets are ordinary ones; nothing where it does so already, or might mean
 * something else.
 */
function ordinaryStart(
  { text, lead }: Line,
  at: number,
  isSure: (marker: Marker) => boolean,
): string | undefined {
  const hasOther = (part: string) => part.search(otherBlanks) >= 0;
  const start = headingStart.exec(text)?.[0];
  if (start) return start.replace(otherBlanks, ' ');
  if (at > 0 && delimiterRow.test(text))
    return hasOther(text) ? text.replace(otherBlanks, ' ') : undefined;
  const found = markerOf({ text });
  if (!found || found.family === 'long-dash' || found.gap === '') return undefined;
  const { family, sign, gap } = found;
  if (isRead(found) ? !hasOther(gap) && !hasOther(lead) : !isSure(found)) return undefined;
  const ordinary = gap.length > 4 ? ` ${gap.slice(1)}` : ' '.repeat(gap.length);
  return (family === 'bullet' ? '-' : sign) + ordinary;
}

/** Ordinary blanks before a line; not so many that it would become code. */
function leadOf({ lead }: Line, above: Line | undefined): string {
  const isBelowItem = above !== undefined && markerOf(above) !== undefined;
  return isBelowItem || lead.length < 4 ? lead.replace(otherBlanks, ' ') : lead;
}
