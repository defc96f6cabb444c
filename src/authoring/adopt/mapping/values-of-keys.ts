import type { Kind, Value } from '../source.ts';
import { isGroup, isNumbers, isValues, listOf, numberOf, textOf } from '../values.ts';
import { languageCodes } from './languages.ts';
import { holds } from './model.ts';

/** What becomes of a value: as it is written here, and what of it has no place there. */
export interface Mapped {
  value?: unknown;
  /** Goes into the text, so that nothing is lost. */
  rest?: string;
}

/** Values of a key from best to least; the first that the catalogue can hold is written. */
type Reader = (value: Value) => readonly unknown[];

const yes = new Set('true yes y ja j oui o x 1 waar wahr vrai on'.split(' '));
const no = new Set('false no n nee nein non 0 off onwaar falsch faux -'.split(' '));

/** Yes or no as people write it; nothing for another word. */
export function yesNo(value: Value | undefined): boolean | undefined {
  const word = (textOf(value) ?? '').toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

const text: Reader = (value) => [textOf(value)];
const texts: Reader = (value) => {
  if (isGroup(value)) return isNumbers(value) ? [numbers(value), textOf(value)] : [textOf(value)];
  const list = isValues(value) ? listOf(value) : [];
  return list.length > 1 ? [list] : [textOf(value)];
};
const list: Reader = (value) => [listOf(value)];
/** Words that are listed with commas as well. */
const words: Reader = (value) => [
  listOf(value)
    .flatMap((it) => (isValues(value) ? [it] : it.split(',').map((word) => word.trim())))
    .filter(Boolean),
];
const number: Reader = (value) => [numberOf(value)];
const flag: Reader = (value) => [yesNo(value)];
const numbers = (value: Value): Record<string, number> =>
  Object.fromEntries(
    isGroup(value) ? [...value].map(([name, it]) => [name, numberOf(it) ?? 0]) : [],
  );

const modes: readonly (readonly [RegExp, string])[] = [
  [/blend|hybrid|gemengd|gemischt|hybride|bimodal/i, 'blended'],
  [/online|afstand|fern|distance|distanciel|remote/i, 'online'],
  [/site|campus|pr[aä]senz|pr[ée]sen|ter plaatse|in person/i, 'onsite'],
];

const readers: Readonly<Record<string, Reader>> = {
  title: text,
  description: (value) => [textOf(value, ' ')],
  code: (value) => {
    const codes = codesIn(value);
    return codes.length > 1 ? [codes, codes[0]] : [codes[0]];
  },
  semester: (value) => [semesterOf(value)],
  studycredits: creditsOf,
  year: (value) => [numberOf(value)],
  pillar: text,
  programme: text,
  weight: number,
  option: number,
  choice: (value) => [yesNo(value) ?? numberOf(value)],
  tracks: words,
  tags: words,
  tools: words,
  alternates: words,
  prerequisites: list,
  corequisites: list,
  aliases: list,
  lecturers: texts,
  outcomes: texts,
  methods: texts,
  assessment: texts,
  resources: texts,
  careers: texts,
  hours: (value) => (isGroup(value) ? [numbers(value)] : []),
  terms: (value) => [words(value)[0]],
  level: text,
  language: (value) => {
    const codes = languageCodes(textOf(value) ?? '');
    return codes.length > 1 ? [codes, codes[0]] : [codes[0]];
  },
  mode: (value) => [modes.find(([pattern]) => pattern.test(textOf(value) ?? ''))?.[1]],
  image: text,
  'image-alt': text,
  colour: number,
  weave: text,
  'semester-credits': (value) => [numberOf(value) ?? textOf(value)],
  home: flag,
  hide: flag,
  draft: flag,
  default: flag,
  exchange: flag,
  'english-only': flag,
};

const alsoWords =
  /^(?:same as|also(?: listed| offered)?(?: as| under)?|cross-?listed(?: with| as| under)?|ook(?: als)?|auch(?: als)?|aussi(?: comme)?)[:\s]\s*/i;

/** The codes that a value names: a list, or a text in which each of several has a digit. */
export const codesIn = (value: Value): string[] =>
  (isValues(value)
    ? listOf(value)
    : (textOf(value)?.split(/\s*[;,/\n]\s*(?=\S*\d|\p{L}+ \S*\d)/u) ?? [])
  )
    .map((it) => it.trim().replace(alsoWords, '').trim())
    .filter(Boolean);

/** The number of a semester: `3`, “Semester 3”, “3. Fachsemester”; of several, the first. */
function semesterOf(value: Value): number | undefined {
  const first = isValues(value) ? value[0] : value;
  const [, digits] = /(?:^|\D)(\d{1,2})(?:\D|$)/.exec(textOf(first) ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Credits, or a range of them: “3-6”, “3 to 6 units”. */
function creditsOf(value: Value): readonly unknown[] {
  const written = textOf(value) ?? '';
  const [, low, high] =
    /^(\d+(?:[.,]\d+)?)\s*(?:-|–|—|to|tot|bis|à|a|or|of|oder|ou)\s*(\d+(?:[.,]\d+)?)/i.exec(
      written,
    ) ?? [];
  if (low === undefined || high === undefined) return [numberOf(value)];
  const [from, to] = [low, high].map((it) => it.replace(',', '.'));
  return from === to ? [Number(from)] : [`${from}-${to}`, Number(from)];
}

/** Keys that say the opposite of ours. */
const opposites = new Map([['published', 'draft']]);
export const isOpposite = (name: string): boolean => opposites.has(name.toLowerCase());

/** A value as a file of this kind holds it; `rest` is what of it did not fit. */
export function mapped(kind: Kind, key: string, value: Value): Mapped {
  const candidates = (Object.hasOwn(readers, key) ? readers[key] : undefined)?.(value) ?? [
    textOf(value),
  ];
  const [best] = candidates;
  const found = candidates.find((it) => it !== undefined && holds(kind, key, it));
  const written = textOf(value) ?? '';
  if (found === undefined) return written === '' ? {} : { rest: written };
  return {
    value: found,
    ...(found !== best || isPart(key, found, written) ? { rest: written } : {}),
  };
}

/** Whether a value says more than was taken from it: semesters “1 and 2”, “German, English on demand”. */
function isPart(key: string, found: unknown, written: string): boolean {
  if (key === 'semester') return (written.match(/\d+/g) ?? []).length > 1;
  if (key === 'language') return !Array.isArray(found) && written.length > 12;
  return key === 'mode' && written.length > 24;
}
