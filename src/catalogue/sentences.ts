import type { Rendered } from '../content/markdown.ts';

/** Ends of what stands by itself: a paragraph, an item, a heading, a cell. */
const blockEnd =
  /<\/(?:p|li|h[1-6]|td|th|dt|dd|blockquote|pre|ul|ol|table|tr)>|<(?:ul|ol|p)\b[^>]*>/i;
const entity = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The sentences of a text as plain words, in their order; code is left out. */
export function sentencesOf({ html }: Pick<Rendered, 'html'>): string[] {
  const written = html.map((part) => (typeof part === 'string' ? part : '')).join('');
  return written
    .replace(/<pre\b[\s\S]*?<\/pre>/gi, '</p>')
    .split(blockEnd)
    .flatMap((block) => splitSentences(plain(block)));
}

/** A text without structure in sentences. An abbreviation that a capital follows ends one too early. */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["'”’»)]?)\s+(?=["'“‘«(¿¡]?[\p{Lu}\p{Lo}\p{N}])/u)
    .map((it) => it.trim())
    .filter(Boolean);

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(entity, (_, hex?: string, number?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
        : (named[name.toLowerCase()] ?? ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
