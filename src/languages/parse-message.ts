import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser';
import type { WordTexts } from './interface-words.ts';
import type { WordFault } from '../diagnostics/rules.ts';
import { mapValues } from '../map-values.ts';
import type { Cases, Message, Part, Trees } from '../catalogue/message.ts';

/** A text of the interface that cannot be read. */
export class UnreadableMessage extends Error {
  constructor(
    readonly fault: WordFault,
    text: string,
  ) {
    super(`This text cannot be read (${fault}): ${text}`);
  }
}

/** Characters of a text, at most. Arguments in arguments are no deeper than this allows. */
export const LONGEST = 2000;

/**
 * A text in ICU MessageFormat as a tree: arguments, numbers, days, plurals and choices. Throws an UnreadableMessage
 * where it is none, or holds markup.
 */
export function parseMessage(text: string): Message {
  if (text.length > LONGEST) throw new UnreadableMessage('too-long', `${text.slice(0, 80)}…`);
  refuseMarkup(text, text);
  if (!/[{}']/.test(text)) return text;
  return messageOf(elementsOf(text), text);
}

/**
 * Texts as trees. Throws an UnreadableMessage for one that can be none.
 * @public src/compile.mjs asks for it
 */
export const treesOf = (texts: WordTexts): Trees =>
  mapValues(texts, (it) => (typeof it === 'string' ? parseMessage(it) : treesOf(it)));

/** Apostrophes can hide it: `'<'b>`. */
function refuseMarkup(words: string, text: string): void {
  if (/<[a-z/!?]/i.test(words)) throw new UnreadableMessage('markup', text);
}

function elementsOf(text: string): MessageFormatElement[] {
  try {
    return parse(text, { ignoreTag: true, shouldParseSkeletons: false });
  } catch (error) {
    throw new UnreadableMessage(error instanceof Error ? faultOf(error.message) : 'brace', text);
  }
}

/** What the parser's own name of a mistake means to those who write texts. */
function faultOf(name: string): WordFault {
  if (name === 'MISSING_OTHER_CLAUSE') return 'no-other';
  if (name.startsWith('DUPLICATE_')) return 'twice';
  if (/SELECTOR|OPTIONS|OFFSET/.test(name)) return 'case';
  return /TYPE|STYLE|SKELETON/.test(name) ? 'kind' : 'brace';
}

function messageOf(elements: readonly MessageFormatElement[], text: string): Message {
  const parts = elements.map((element) => partOf(element, text));
  if (parts.length === 0) return '';
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}

function partOf(element: MessageFormatElement, text: string): Part {
  switch (element.type) {
    case TYPE.literal:
      refuseMarkup(element.value, text);
      // The parser lets a brace pass that nothing opened; one that is meant stands between apostrophes.
      if (/[{}]/.test(element.value) && !text.includes("'"))
        throw new UnreadableMessage('brace', text);
      return element.value;
    case TYPE.argument:
      return { as: 'text', argument: element.value };
    case TYPE.pound:
      return { as: 'count' };
    case TYPE.number:
    case TYPE.date:
      if (element.style) throw new UnreadableMessage('kind', text);
      return { as: element.type === TYPE.number ? 'number' : 'date', argument: element.value };
    case TYPE.select:
      return { as: 'select', argument: element.value, cases: casesOf(element.options, text) };
    case TYPE.plural:
      if (!Object.keys(element.options).every(isPluralCase))
        throw new UnreadableMessage('case', text);
      return {
        as: element.pluralType === 'ordinal' ? 'ordinal' : 'plural',
        argument: element.value,
        offset: element.offset,
        cases: casesOf(element.options, text),
      };
    default:
      throw new UnreadableMessage('kind', text);
  }
}

const isPluralCase = (name: string): boolean => /^(=\d+|zero|one|two|few|many|other)$/.test(name);

const casesOf = (options: Readonly<Record<string, PluralOrSelectOption>>, text: string): Cases =>
  mapValues(options, ({ value }) => messageOf(value, text));
