import { eachLine, unread, type Find, type Unread } from './find-unread.ts';
import { amongMany, delimiterRow, isGlued, isRead, markerOf, type Block } from './lines.ts';

/** `##Goals`; a single sign may start a tag of social media. */
export const gluedHeadings = eachLine(({ offset, text }, written, at, block) => {
  const [, wiki, wikiWords] = /^(={2,6})\s+(\S.*?)\s*=*$/.exec(text) ?? [];
  if (wiki && wikiWords && at === 0 && block.length === 1)
    return unread('heading', offset, written, `${'#'.repeat(wiki.length)} ${wikiWords}`);
  const [, signs = '', words = ''] = /^(#{1,6})([^\s#!].*)$/u.exec(text) ?? [];
  if (words === '' || !/[\p{L}\p{N}\uE000]/u.test(words)) return undefined;
  if (signs === '#' && (at > 0 || !isTitle(words))) return undefined;
  return unread('heading', offset, written, `${signs} ${written.slice(signs.length)}`);
});
const isTitle = (words: string): boolean =>
  /^(?:\p{Lu}|\p{Lo})/u.test(words) &&
  !/#\p{L}/u.test(words) &&
  !/^\p{Lu}\p{Ll}+\p{Lu}\S*$/u.test(words);

const isAlone = (block: Block) => block.length === 1;
/** Whether a list is likely to follow: below a heading, and below a colon. */
const leadsToList = (block: Block | undefined) => /^#|:$/.test(block?.at(-1)?.text ?? '');

/** `-item`, `1.one`, `•one`, `– one`: what a list would be, were there the sign or the blank that it needs. */
export const unreadItems: Find = ({ source, blocks }) => {
  const isOneOfMany = amongMany(
    blocks,
    (it) => isRead(it) || isGlued(it) || /^(?:bullet|long-dash)$/.test(it.family),
  );
  return blocks.flatMap((block, index) =>
    block.flatMap((line, at): Unread[] => {
      const found = markerOf(line);
      if (!found || isRead(found)) return [];
      const { family, sign, gap, words } = found;
      const many = isOneOfMany(index, family);
      const startsList =
        at === 0 ? leadsToList(blocks[index - 1]) : leadsToList(block.slice(0, at));
      const isOption = sign === '-' && /^[a-z](?![\p{L}\p{N}'’])/iu.test(words); // -f file
      const glued = isGlued(found) && !isOption;
      const isItem = {
        bullet: sign !== '·' || gap !== '',
        'long-dash': many && gap !== '',
        dash: gap !== '' || (glued && (many || (sign === '-' && startsList))),
        number:
          gap === ''
            ? glued &&
              (many ||
                (/^1\D/.test(sign) && at === 0 && isAlone(block) && !/^\p{Lu}{2}/u.test(words)))
            : many || at === 0 || startsList, // else it may be a date: 1.\u00a0Mai
      }[family];
      if (!isItem) return [];
      const own = source.slice(line.offset, line.offset + line.text.length);
      const isSeveral = family === 'bullet' && /[•‣⁃◦▪▫●○■□]/.test(words);
      const start = family === 'number' || family === 'dash' ? sign : '-';
      const fix = `${start} ${own.slice(sign.length + gap.length)}`;
      return [unread(isSeveral ? 'items' : 'item', line.offset, own, isSeveral ? undefined : fix)];
    }),
  );
};

/** `| a | b |` lines that became no table. */
export const brokenTables: Find = ({ source, blocks, tables }) =>
  blocks.flatMap((block): Unread[] => {
    const start = block.findIndex(({ text }) => isRow(text) || delimiterRow.test(text));
    const [first, second] = [block[start], block[start + 1]];
    if (!first || !second || first.lead !== second.lead || tables.has(first.offset)) return [];
    const isDelimited = delimiterRow.test(first.text);
    if (!block.slice(start).every(({ text }) => isRow(text) || delimiterRow.test(text))) return [];
    const written = source.slice(first.offset, first.offset + first.text.length);
    if (isDelimited) return [unread('table-head', first.offset, written)];
    const dashes = `|${' --- |'.repeat(cellsIn(first.text))}`;
    return delimiterRow.test(second.text)
      ? [unread('table-columns', second.offset, second.text, dashes)]
      : [unread('table', first.offset, written, dashes)];
  });
const isRow = (row: string): boolean =>
  (/^\|.*\|$/.test(row) && row.length > 2) || (row.match(/ \| /g)?.length ?? 0) > 1;
const cellsIn = (row = ''): number =>
  row
    .replace(/^\||\|$/g, '')
    .replace(/\\\|/g, '')
    .split('|').length;

/** Words of boxes in other programs; GitHub, Obsidian, MkDocs and Docusaurus share most. */
const boxes =
  'note|tip|info|important|warning|caution|danger|abstract|summary|tldr|todo|hint|success|check|done|question|help|faq|attention|failure|fail|missing|error|bug|example|quote|cite|details|seealso|admonition';
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

export const alerts = eachLine(({ offset, text, lead }, written) => {
  const [sign, word = ''] = /^\[!([\p{L}-]+)\][+-]?/u.exec(text) ?? [];
  return sign && lead.includes('>')
    ? unread('alert', offset, written.slice(0, sign.length), `**${capital(word)}:**`)
    : undefined;
});

const boxStart = new RegExp(
  `^(?::{3,}\\s*\\{?\\.?[\\p{L}][\\p{L}\\d-]*.*|(?:!!!|\\?\\?\\?\\+?)\\s+(?:${boxes})(?:\\s.*)?|\\.\\. [\\p{L}-]+::.*)$`,
  'iu',
);
/** `: what it means` below a term. */
export const definitions = eachLine(({ offset, text }, written, at) =>
  at > 0 && /^: +\S/.test(text) ? unread('other-marks', offset, written) : undefined,
);

export const boxesOfOthers = eachLine(({ offset, text }, written) =>
  boxStart.test(text) ? unread('box', offset, written) : undefined,
);
