import type { Nodes, Root } from 'mdast';
import type { UnreadSyntax } from '../diagnostics/rules.ts';
import { amongMany, type Block, blocksOf, isGlued, isRead, type Line, markerOf } from './lines.ts';
import type { Note } from './markdown.ts';
import { placesOf, proseOf, SLOT, visit } from './prose.ts';

/** A stretch of a text that no one reads, and what should stand in its place, where that is sure. */
interface Unread {
  what: UnreadSyntax;
  from: number;
  to: number;
  fix?: string;
}
type Find = (text: {
  prose: string;
  source: string;
  blocks: readonly Block[];
  /** Where tables start that became one. */
  tables: ReadonlySet<number>;
}) => Unread[];

/** Signs without which a text has none of these. */
const suspicious =
  /\]\[|\[\^|\[\[|\[!|\[toc\]|\[\/|\]\s?\(|\)\[|:::|!!!|\?\?\?|\.\. |\$|\\[([]|==|:[a-z][\w+-]+:|<!--|\||\*\* |__ |\+\+|~[\d+−-]|\^[\d+−n[-]|%%|^: |\*\[|^[\s>]{0,20}(?:#{1,6}[^\s#]|={2,}\s|[-+*](?:[^\s]|[^ \S])|\d{1,9}[.)][^ \d]|[•‣⁃◦▪▫●○■□·\uf0b7\uf0a7\uf0d8–—])/im;

/**
 * Names what staff wrote for another program, or for this one without a blank that it needs: readers would see its
 * signs.
 */
export function noteUnread(tree: Root, source: string, notes: Note[]): void {
  const found = lostNotes(tree);
  if (suspicious.test(source)) {
    const prose = proseOf(tree, source);
    const tables = new Set<number>();
    visit(tree, ({ type, position }) => {
      if (type === 'table' && position?.start.offset !== undefined)
        tables.add(position.start.offset);
    });
    const text = { prose, source, blocks: blocksOf(prose), tables };
    for (const find of finders) found.push(...find(text));
  }
  if (found.length === 0) return;
  const placeOf = placesOf(source);
  let told = 0;
  // Where two signs meet in one place, the one that starts first is the mistake.
  for (const { what, from, to, fix } of found.sort((a, b) => a.from - b.from)) {
    if (from < told) continue;
    told = to;
    const [text = ''] = source.slice(from, to).split(/\r?\n/);
    notes.push({
      kind: 'unread-syntax',
      text,
      at: placeOf(from, to),
      unread: fix === undefined ? { what } : { what, fix },
    });
  }
}

const unread = (what: UnreadSyntax, from: number, written: string, fix?: string): Unread => ({
  what,
  from,
  to: from + written.length,
  ...(fix === undefined ? {} : { fix }),
});

/** Notes that nothing refers to, or that have the name of one before: their words are on no page. */
function lostNotes(tree: Root): Unread[] {
  const referred = new Set<string>();
  const footnotes: Extract<Nodes, { type: 'footnoteDefinition' }>[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') footnotes.push(node);
  });
  const seen = new Set<string>();
  return footnotes.flatMap(({ identifier, label, position }) => {
    const isShown = referred.has(identifier) && !seen.has(identifier);
    seen.add(identifier);
    const from = position?.start.offset;
    return isShown || from === undefined
      ? []
      : [unread('lost-note', from, `[^${label ?? identifier}]`)];
  });
}

/** A finder from a pattern over prose; a match that is escaped or part of a word is none. */
const pattern =
  (
    what: UnreadSyntax,
    signs: RegExp,
    fixOf: (written: string, groups: string[]) => string | undefined | false = () => undefined,
  ): Find =>
  ({ prose, source }) =>
    [...prose.matchAll(signs)].flatMap((match): Unread[] => {
      const from = match.index;
      const written = source.slice(from, from + match[0].length);
      if (isEscaped(source, from)) return [];
      const fix = fixOf(
        written,
        [...match].map((it) => it ?? ''),
      );
      return fix === false ? [] : [unread(what, from, written, fix)];
    });

function isEscaped(source: string, offset: number): boolean {
  let count = 0;
  while (source[offset - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/** A finder that looks at lines. */
const eachLine =
  (find: (line: Line, written: string, at: number, block: Block) => Unread | undefined): Find =>
  ({ source, blocks }) =>
    blocks.flatMap((block) =>
      block.flatMap((line, at) => {
        const written = source.slice(line.offset, line.offset + line.text.length);
        return find(line, written, at, block) ?? [];
      }),
    );

/** `##Goals`; a single sign may start a tag of social media. */
const gluedHeadings = eachLine(({ offset, text }, written, at, block) => {
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
const unreadItems: Find = ({ source, blocks }) => {
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

const delimiterRow = /^(?=.*\|)\|?[\s:]*-[\s:|-]*$/;

/** `| a | b |` lines that became no table. */
const brokenTables: Find = ({ source, blocks, tables }) =>
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

const alerts = eachLine(({ offset, text, lead }, written) => {
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
const definitions = eachLine(({ offset, text }, written, at) =>
  at > 0 && /^: +\S/.test(text) ? unread('other-marks', offset, written) : undefined,
);

const boxesOfOthers = eachLine(({ offset, text }, written) =>
  boxStart.test(text) ? unread('box', offset, written) : undefined,
);

/** TeX between dollars: amounts of money are none. */
const tex = /[\\^_{}]|[a-z]\s*[=<>+]\s*[a-z\d]/i;
const isPath = (address: string) =>
  /^(?:https?:|\/|\.{1,2}\/|#)|\.\w{2,5}(?:#\S*)?$/i.test(address);

const finders: readonly Find[] = [
  gluedHeadings,
  brokenTables,
  alerts,
  boxesOfOthers,
  definitions,
  unreadItems,
  pattern('formula', /\$\$(?=[^$])[^$\uE000]{1,2000}\$\$/g),
  pattern('formula', /(?<![\w$])\$(?=[^\s$])([^$\n]{0,200}[^\s$])\$(?![\w$])/g, (_, [, inner]) =>
    tex.test(inner ?? '') ? undefined : false,
  ),
  pattern('formula', /\\\([^\n]{1,200}?\\\)|\\\[[^\]]{1,500}?\\\]/g, (written) =>
    tex.test(written.slice(2, -2)) ? undefined : false,
  ),
  pattern(
    'wiki-link',
    /!?\[\[(?![\s\d,.;-]*\]|\s+-\w\s)[^[\]\n]{1,200}\]\]/g,
    (written, groups) => {
      const inner = written.replace(/^!?\[\[|\]\]$/g, '');
      if (groups[0]?.includes(SLOT)) return undefined;
      return /^_?toc_?$/i.test(inner) ? false : undefined;
    },
  ),
  pattern('contents', /^[ \t]*(?:\[\[?_?toc_?\]\]?)[ \t]*\r?$/gim),
  pattern('note', /\[\^(?!(?:\w-\w)+\])[^\]\s[]{1,100}\](?![+{])/g),
  pattern(
    'link-blanks',
    /!?\[[^\][\n]{0,300}\]\(([^()\n<>]*(?:\([^()\n]{0,200}\)[^()\n<>]*)?)\)/g,
    (written, [whole = '']) => {
      const at = written.indexOf('](') + 2;
      const inner = written.slice(at, -1);
      const [, address = '', title = ''] =
        /^\s*(.*?)(\s+(?:"[^"]*"|'[^']*'))?\s*$/.exec(inner) ?? [];
      if (!/\s/.test(address) || !isPath(address.replaceAll(SLOT, ' '))) return false;
      return whole.length > 400 ? undefined : `${written.slice(0, at)}<${address}>${title})`;
    },
  ),
  pattern('link-gap', /!?\[[^\][\n]{1,300}\][ \t]\((\S{1,300}?)\)/g, (written) => {
    // A bare address between the brackets is a link already, so the words say it no more.
    const address = /\((\S*)\)$/.exec(written)?.[1] ?? '';
    return isPath(address) && /[./]/.test(address) ? written.replace(/\][ \t]\(/, '](') : false;
  }),
  pattern(
    'link-turned',
    /\(([^()\n]{1,200})\)\[(\S{1,300}?)\]/g,
    (_, [, words = '', address = '']) =>
      isPath(address) && /[./]/.test(address) ? `[${words}](${address})` : false,
  ),
  pattern(
    'reference',
    /(?<![\w\])])!?\[[^\][\n]{1,300}\]\[([^\][\n]{0,200})\](?!\[)/g,
    (written, [, name = '']) => {
      const isIndex = /^[\d\s,]+$/.test(name);
      const isOfLetters = /\[(?:\w-\w)+\]/.test(written); // [a-z][0-9]
      return isIndex || isOfLetters || /^!?\[\^/.test(written) ? false : undefined;
    },
  ),
  pattern(
    'marked',
    /(?<![\w=])==(?=[^\s=])[^=\n]{1,300}(?<=[^\s=])==(?![\w=])/g,
    (written) => `**${written.slice(2, -2)}**`,
  ),
  pattern('emoji', /(?<![\w:/])(?::[a-z][a-z0-9_+-]{1,30}:)+(?![\w:/])/g),
  pattern(
    'other-marks',
    /\[(b|i|u|s|url|img|quote|code|color|size|list|center)(?:=[^\][\n]{0,200})?\](?=[^\n]{0,500}\[\/\1\])/gi,
  ),
  // ** bold **: the asterisks of bold stand right beside its words.
  pattern(
    'other-marks',
    /(?<=^|[\s(])(\*\*|__) +(\p{L}[^*_\n]{1,200}?) +\1(?=[\s.,;:!?)]|$)/gmu,
    (written) => `**${written.slice(2, -2).trim()}**`,
  ),
  pattern('other-marks', /(?<![\w+])\+\+(?=[^\s+])[^+\n]{1,200}(?<=[^\s+])\+\+(?![\w+])/g),
  pattern('other-marks', /(?<![\w%])%%(?=[^\s%])[^%\n]{1,300}%%(?![\w%])/g),
  pattern('other-marks', /\^\[(?=[^\]\n]*\s)[^\]\n]{1,300}\]/g), // a note in the line
  pattern('other-marks', /^\*\[[^\]\n]{1,60}\]:(?=\s)/gm), // what a word is short for
  pattern(
    'formula',
    /[\p{L}\d)]~([\d+−-]{1,4})~(?!~)/gu,
    (written) => written[0] + lowered(written.slice(2, -1)),
  ),
  pattern(
    'formula',
    /[\p{L}\d)]\^([\d+−n-]{1,4})\^/gu,
    (written) => written[0] + raised(written.slice(2, -1)),
  ),
  pattern('comment', /<!--/g),
];

/** Signs by those that stand lower or higher in the line. */
const inPlaceOf =
  (signs: string) =>
  (text: string): string =>
    text.replace(/[\d+−n-]/g, (it) => [...signs]['0123456789+-−n'.indexOf(it)] ?? it);
const [lowered, raised] = [inPlaceOf('₀₁₂₃₄₅₆₇₈₉₊₋₋ₙ'), inPlaceOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ')];
