/** A line of a text, as staff see it: without the signs of a quotation before it and the blanks around it. */
export interface Line {
  /** Where its first sign stands. */
  offset: number;
  text: string;
  /** Ordinary and other blanks before it; none where only signs of a quotation are. */
  lead: string;
}
/** Lines without a blank line between them; a heading is alone. */
export type Block = readonly Line[];

/** A blank that looks like an ordinary one, and is none to markdown: no-break, narrow, ideographic, … */
export const OTHER_BLANK = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

/** The line of a table that says how many columns it has. */
export const delimiterRow = /^(?=.*\|)\|?[\s:]*-[\s:|-]*$/;

const emptyLine = /^[\s>\uE000]*$/;
const heading = new RegExp(`^#{1,6}(?:[ \\t]|${OTHER_BLANK})`);

/** The blocks of a text of which only prose is left. */
export function blocksOf(prose: string): Block[] {
  const blocks: Line[][] = [];
  let isOpen = false;
  let offset = 0;
  for (const written of prose.split('\n')) {
    const lead = /^[\s>]*/.exec(written)?.[0] ?? '';
    const line = { offset: offset + lead.length, text: written.slice(lead.length).trimEnd(), lead };
    offset += written.length + 1;
    if (emptyLine.test(written)) {
      isOpen = false;
      continue;
    }
    const isHeading = heading.test(line.text);
    if (isOpen && !isHeading) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    isOpen = !isHeading;
  }
  return blocks;
}

/** What a line starts with, where that makes it an item of a list or was meant to. */
export interface Marker {
  family: 'dash' | 'number' | 'bullet' | 'long-dash';
  sign: string;
  /** Blanks between the sign and the words. */
  gap: string;
  words: string;
}

/** Signs that word processors put before items; the last ones are those of their own fonts. */
const marker = /^([-+*]|(?:\d{1,9})[.)]|[•‣⁃◦▪▫●○■□·\uf0b7\uf0a7\uf0d8]|[–—])(\s*)(.*)$/u;

export function markerOf({ text }: Pick<Line, 'text'>): Marker | undefined {
  const [, sign = '', gap = '', words = ''] = marker.exec(text) ?? [];
  if (sign === '' || words === '') return undefined;
  return { family: familyOf(sign), sign, gap, words };
}

function familyOf(sign: string): Marker['family'] {
  if (/^\d/.test(sign)) return 'number';
  if (/^[-+*]$/.test(sign)) return 'dash';
  return /^[–—]$/.test(sign) ? 'long-dash' : 'bullet';
}

/** Whether markdown reads it. */
export const isRead = ({ family, gap }: Marker): boolean =>
  (family === 'dash' || family === 'number') && /^[ \t]/.test(gap);

/** Whether words follow at once that could not be a number, emphasis or another sign. */
export const isGlued = ({ sign, gap, words }: Marker): boolean =>
  gap === '' &&
  (sign === '*' ? /^[\p{L}“‘"(][^*]*$/u : /^(?:[\p{L}\uE000“‘"(]|\*{1,2}\p{L})/u).test(words);

/**
 * Whether an item of a block is one of several: there are more of its kind in the block, or the blocks beside it end or
 * start with one. `counts`: which signs count.
 */
export function amongMany(
  blocks: readonly Block[],
  counts: (marker: Marker) => boolean,
): (index: number, family: Marker['family']) => boolean {
  const families = blocks.map((block) =>
    block.flatMap((line) => {
      const found = markerOf(line);
      return found && counts(found) ? found.family : [];
    }),
  );
  const inBlock = families.map((all) => new Set(all.filter((it, at) => all.indexOf(it) !== at)));
  return (index, family) =>
    inBlock[index]?.has(family) === true ||
    families[index - 1]?.at(-1) === family ||
    families[index + 1]?.[0] === family;
}
