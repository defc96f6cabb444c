import { nearest } from '../catalogue/nearest.ts';
import type { Message } from '../catalogue/message.ts';
import { LONGEST, parseMessage, UnreadableMessage } from './parse-message.ts';

/** The arguments that a text asks for, those in its cases too, each once. */
export const argumentsIn = (message: Message): string[] => [...new Set(askedIn(message))];

const askedIn = (message: Message): string[] =>
  (typeof message === 'string' ? [] : message).flatMap((part) => {
    if (typeof part === 'string' || part.as === 'count') return [];
    return [part.argument, ...('cases' in part ? Object.values(part.cases).flatMap(askedIn) : [])];
  });

/** The first argument of a text that is none of the known ones. */
export const unknownArgument = (message: Message, known: readonly string[]): string | undefined =>
  argumentsIn(message).find((it) => !known.includes(it));

/**
 * A text that can be said, as near as may be to one that cannot: without its markup, with the brace or the `other` that
 * it lacks, with arguments that there are. English where none of that helps.
 */
export function mended(text: string, english: string): string {
  if (text.length > LONGEST) return english;
  const known = argumentsIn(parseMessage(english));
  const bare = text.replace(/<[^<>]*>?/g, '');
  const candidates = [bare, ...withBraces(bare), withOther(bare)].map((it) => withKnown(it, known));
  return candidates.find((it) => it.trim() !== '' && canBeSaid(it, known)) ?? english;
}

function canBeSaid(text: string, known: readonly string[]): boolean {
  const message = readable(text);
  return message !== undefined && unknownArgument(message, known) === undefined;
}

function readable(text: string): Message | undefined {
  try {
    return parseMessage(text);
  } catch (error) {
    if (error instanceof UnreadableMessage) return undefined;
    throw error;
  }
}

/** What a text may have meant that lacks a brace or has one too many. */
const withBraces = (text: string): string[] => [
  `${text}}`,
  `${text}}}`,
  text.replace(/\{(\w+)(?![\w,}])/, '{$1}'),
  text.replace(/(?<![\w{])(\w+)\}/, '{$1}'),
  text.replace(/\}(?=[^}]*$)/, ''),
];

/** The last case of a plural once more, as its `other`. */
const withOther = (text: string): string =>
  text.replace(/(\w+|=\d+)(\s*)(\{[^{}]*\})(\s*\})/, '$1$2$3 other $3$4');

/** Arguments by the names that they have: the nearest one, or the only one. */
function withKnown(text: string, known: readonly string[]): string {
  const message = readable(text);
  const wrong = message === undefined ? undefined : unknownArgument(message, known);
  if (wrong === undefined) return text;
  const right = nearest(wrong, known) ?? (known.length === 1 ? known[0] : undefined);
  if (right === undefined) return text;
  const renamed = text.replace(new RegExp(`\\{\\s*${wrong}(?=\\s*[,}])`, 'g'), `{${right}`);
  return renamed === text ? text : withKnown(renamed, known);
}
