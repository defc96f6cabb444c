import type { Cases, Message, Part, Trees } from '../catalogue/message.ts';
import type { Formats } from './formats.ts';

export const isMessage = (it: Message | Trees): it is Message =>
  typeof it === 'string' || Array.isArray(it);
export const isTrees = (it: Message | Trees): it is Trees => !isMessage(it);

/** Numbers from `low` to `high`. */
interface Range {
  low: number;
  high: number;
}
/** A number, or numbers of which nobody knows yet which it will be. */
export type Amount = number | Range;
/** What a text is given, by name. A day is `2026-11-23`. */
export type Arguments = Readonly<Record<string, Amount | string>>;

/** What of the formats of a language stands in its texts. */
type Writes = Pick<Formats, 'number' | 'date' | 'plural' | 'isolated'>;

/** What a text says, given its arguments. It never throws: what is not given is left out. */
export function sayer(message: Message, formats: Writes): (given: Arguments) => string {
  const say = partSayer(message, formats);
  return (given) => say(given, '');
}

/** `count` is what `#` stands for. */
type Say = (given: Arguments, count: string) => string;

function partSayer(message: Message, formats: Writes): Say {
  const parts = typeof message === 'string' ? [message] : message;
  const sayers = parts.map((part) => sayerOf(part, formats));
  return (given, count) => {
    let said = '';
    for (const say of sayers) said += say(given, count);
    return said;
  };
}

function sayerOf(part: Part, formats: Writes): Say {
  if (typeof part === 'string') return () => part;
  if (part.as === 'count') return (_given, count) => count;
  const { argument } = part;
  const argumentIn = (given: Arguments) => (Object.hasOwn(given, argument) ? given[argument] : '');
  switch (part.as) {
    case 'text':
      return (given) => saidOf(argumentIn(given), formats);
    case 'number':
      return (given) => numberOf(argumentIn(given), formats);
    case 'date':
      return (given) => formats.date(textOf(argumentIn(given), formats));
    case 'select': {
      const sayerFor = caseSayer(part.cases, formats);
      return (given, count) => sayerFor(textOf(argumentIn(given), formats))(given, count);
    }
    default:
      return pluralSayer(part, formats, argumentIn);
  }
}

function pluralSayer(
  { as, offset, cases }: Extract<Part, { offset: number }>,
  formats: Writes,
  argumentIn: (given: Arguments) => Amount | string,
): Say {
  const sayerFor = caseSayer(cases, formats);
  const type = as === 'plural' ? 'cardinal' : 'ordinal';
  return (given) => {
    const value = argumentIn(given);
    if (typeof value === 'string') return sayerFor('other')(given, value);
    const exact = `=${lowest(value)}`;
    const rest = less(value, offset);
    const isExact = isOne(value) && Object.hasOwn(cases, exact);
    const name = isExact ? exact : formats.plural(rest, type);
    return sayerFor(name)(given, formats.number(rest));
  };
}

/** What is said in a case; in the other cases where it has nothing of its own. */
function caseSayer(cases: Cases, formats: Writes): (name: string) => Say {
  const sayers = new Map(
    Object.entries(cases).map(([name, message]) => [name, partSayer(message, formats)]),
  );
  const other = sayers.get('other') ?? (() => '');
  return (name) => sayers.get(name) ?? other;
}

const textOf = (value: Amount | string, { number }: Writes): string =>
  typeof value === 'object' ? number(value) : String(value);
const saidOf = (value: Amount | string, { number, isolated }: Writes): string =>
  typeof value === 'string' ? isolated(value) : number(value);
const numberOf = (value: Amount | string, { number }: Writes): string =>
  typeof value === 'string' ? value : number(value);

/** Whether an amount is one number. */
export const isOne = (amount: Amount): boolean =>
  typeof amount === 'number' || amount.low === amount.high;
export const lowest = (amount: Amount): number =>
  typeof amount === 'number' ? amount : amount.low;
export const highest = (amount: Amount): number =>
  typeof amount === 'number' ? amount : amount.high;
const less = (amount: Amount, offset: number): Amount =>
  typeof amount === 'number'
    ? amount - offset
    : { low: amount.low - offset, high: amount.high - offset };
