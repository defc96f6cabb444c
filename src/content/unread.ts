import type { Nodes, Root } from 'mdast';
import { pattern, unread, type Find, type Unread } from './find-unread.ts';
import { blocksOf } from './lines.ts';
import type { Note } from './markdown.ts';
import { placesOf, proseOf, SLOT, visit } from './prose.ts';
import {
  alerts,
  boxesOfOthers,
  brokenTables,
  definitions,
  gluedHeadings,
  unreadItems,
} from './unread-lines.ts';

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
