import { memoize } from '../memoize.ts';
import { recordEntries } from '../record-entries.ts';
import { codesOf } from './codes.ts';
import type { LocalText } from './model.ts';

/**
 * The items of a course description in the ECTS Users’ Guide 2015 (supporting documents: the course catalogue), in
 * its order.
 */
export const ectsItems = [
  'code',
  'title',
  'type',
  'cycle',
  'year',
  'semester',
  'credits',
  'lecturers',
  'outcomes',
  'mode',
  'prerequisites',
  'content',
  'resources',
  'methods',
  'assessment',
  'language',
] as const;
export type EctsItem = (typeof ectsItems)[number];

/** A number by its name: a share of the assessment, hours of one kind. */
export interface NamedNumber {
  name: string;
  value: number;
}

/**
 * A value of a plain fact: a number, yes or no, a text, several texts, or numbers by name. A date is a text
 * (YYYY-MM-DD), a choice the id of what is chosen.
 */
export type FactValue = string | number | boolean | readonly string[] | readonly NamedNumber[];

/**
 * What front matter may say of a plain fact. `shares` make 100, `hours` have a sum; of several codes the first is the
 * course’s own. What may be texts or shares is words of a language, or numbers for all of them.
 */
export type FieldKind =
  | 'text'
  | 'code'
  | 'text-or-list'
  | 'texts-or-shares'
  | 'whole-number'
  | 'number'
  | 'yes-no'
  | 'date'
  | 'link'
  | 'one-of'
  | 'shares'
  | 'hours';

/**
 * A plain fact of a course: nothing else depends on it. From its row come the schema of front matter, the staff
 * guide, the course page, search, filters, the comparison, the change report, the data files, the table for
 * spreadsheets and the ECTS report.
 */
export interface PlainField {
  kind: FieldKind;
  /** Of a number. */
  low?: number;
  high?: number;
  /** Of a text: it has paragraphs. */
  isLong?: true;
  /** Of one of a few: what may be chosen. */
  choices?: readonly { id: string; label: LocalText }[];
  /** What it is: the hint of an error, and the row in the staff guide. */
  description: string;
  /** Values that are right, as editors and the guide show them. */
  examples: readonly unknown[];
  /** What the data files say of it. */
  about: string;
  /** Where the course page has it: a row of facts, or the section of details. */
  shown: 'facts' | 'details' | 'nowhere';
  /** It stands beside the semester; all others stand together after the facts that have a meaning of their own. */
  beside?: 'semester';
  /** Each language has its own words for it. */
  translated?: true;
  /** The table for spreadsheets has its column only where a course states it. */
  sparse?: true;
  /** Every course must state it. */
  required?: true;
  /** Lists show it with each course. */
  inRows?: true;
  /** Courses can be filtered by its values. */
  filters?: true;
  /** The search finds its words. */
  searches?: true;
  /** Courses side by side show it. */
  compares?: true;
  /** The item of the ECTS course description that it states. */
  ects?: EctsItem;
}

/** All plain facts, in the order in which they are shown. A new one is a row here, and its words in each language. */
export const plainFields = {
  code: {
    kind: 'code',
    description:
      'The institution’s own code of the course: one, or a list of which the first is its own and the others are those under which it is listed too.',
    examples: ['MCT-AI-3', ['6.1010', '6.009']],
    about: 'The institution’s own code.',
    shown: 'facts',
    ects: 'code',
  },
  level: {
    kind: 'text',
    description: 'Level of the course, such as Undergraduate or 300.',
    examples: ['Undergraduate'],
    about: 'Level, as the school calls it.',
    shown: 'facts',
    filters: true,
    compares: true,
    sparse: true,
  },
  year: {
    kind: 'whole-number',
    low: 1,
    high: 10,
    description: 'Year of study, from 1.',
    examples: [2],
    about: 'Year of study, from 1.',
    shown: 'facts',
    beside: 'semester',
    ects: 'year',
  },
  hours: {
    kind: 'hours',
    description:
      'Hours of work by kind; their sum stands in place of what the credits would come to.',
    examples: [{ lectures: 26, labs: 26, study: 98 }],
    about: 'Hours of work by kind.',
    shown: 'nowhere',
    compares: true,
    sparse: true,
  },
  lecturers: {
    kind: 'text-or-list',
    description: 'Who teaches it.',
    examples: [['Ada Lovelace', 'Grace Hopper'], 'Ada Lovelace'],
    about: 'Who teaches it, where the school says so.',
    shown: 'facts',
    ects: 'lecturers',
  },
  methods: {
    kind: 'text-or-list',
    description: 'How it is taught.',
    examples: ['Lectures and labs'],
    about: 'How it is taught.',
    shown: 'details',
    translated: true,
    searches: true,
    ects: 'methods',
  },
  assessment: {
    kind: 'texts-or-shares',
    description: 'How it is assessed: texts, or shares in per cent that make 100.',
    examples: ['A project, and a talk about it.', { project: 60, exam: 40 }],
    about: 'How it is assessed.',
    shown: 'facts',
    translated: true,
    searches: true,
    compares: true,
    ects: 'assessment',
  },
  resources: {
    kind: 'text-or-list',
    description: 'Books and other material.',
    examples: [['A laptop', 'The course text on the learning platform']],
    about: 'Books and other material.',
    shown: 'details',
    translated: true,
    ects: 'resources',
  },
} as const satisfies Record<string, PlainField>;

export type PlainKey = keyof typeof plainFields;

/** A row of ours with its key: each language has words for it. */
export type OurField = PlainField & { key: PlainKey; label?: undefined };
/** A row that a school declared in its catalogue.yaml, with its own words. */
export type OwnField = PlainField & { key: string; label: LocalText };
/** A row with its key. */
export type NamedField = OurField | OwnField;

/** Our rows, in their order. */
export const ourFields: readonly OurField[] = recordEntries(plainFields).map(([key, row]) => ({
  ...row,
  key,
}));

export const isOwn = (field: NamedField): field is OwnField => field.label !== undefined;

/** The rows of a catalogue, ours and then those of the school, by what rooms ask for. */
export interface FieldTable {
  all: readonly NamedField[];
  byKey: ReadonlyMap<string, NamedField>;
  /** Those that a course states once, for all languages; of a text of the school’s own, what its first file says. */
  facts: readonly NamedField[];
  /** Those that each language has words for. */
  texts: readonly NamedField[];
  /** Those that stand beside the semester, and all others, but for our own texts. */
  besideSemester: readonly NamedField[];
  others: readonly NamedField[];
  ours: {
    besideSemester: readonly OurField[];
    others: readonly OurField[];
    texts: readonly OurField[];
    hours: OurField;
    textsOrShares: readonly OurField[];
  };
  own: readonly OwnField[];
  filters: readonly NamedField[];
  /** Those that a browser needs to draw lists, filters and comparisons. */
  sent: readonly NamedField[];
}

/** The rows of a catalogue; made once for each list of own fields. */
export const fieldTable: (own: readonly OwnField[]) => FieldTable = memoize(
  (own) => [own],
  (own) => {
    const all: readonly NamedField[] = [...ourFields, ...own];
    const facts = all.filter((field) => isFact(field) || isOwn(field));
    const isBeside = ({ beside }: NamedField) => beside === 'semester';
    const ours = ourFields.filter(({ translated }) => !translated);
    return {
      all,
      byKey: new Map(all.map((field) => [field.key, field])),
      facts,
      texts: all.filter(({ translated }) => translated),
      besideSemester: facts.filter(isBeside),
      others: facts.filter((field) => !isBeside(field)),
      ours: {
        besideSemester: ours.filter(isBeside),
        others: ours.filter((field) => !isBeside(field)),
        texts: ourFields.filter(({ translated }) => translated),
        hours: { ...plainFields.hours, key: 'hours' },
        textsOrShares: ourFields.filter(({ kind }) => kind === 'texts-or-shares'),
      },
      own,
      filters: all.filter(({ filters }) => filters),
      sent: facts
        .filter((field) => isOwn(field) || !field.translated)
        .filter(({ filters, compares, inRows }) => filters || compares || inRows),
    };
  },
);

/** Whether a course may state it once, for all languages. */
export const isFact = ({ translated, kind }: PlainField): boolean =>
  !translated || kind === 'texts-or-shares';

const none: readonly OwnField[] = [];
/** The rows of a catalogue whose school declares none. */
export const ourTable: FieldTable = fieldTable(none);

/**
 * Values of plain facts by key; nothing where a course states none. Read them with `factOf`: they have what every
 * object has, such as `constructor`.
 */
export type Facts = Readonly<Record<string, FactValue>>;
/** Words of one language by key: paragraphs or items. */
export type FactTexts = Readonly<Record<string, readonly string[]>>;

/** A value by its key, nothing where none is stated. */
export const factOf = <T>(facts: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(facts, key) ? facts[key] : undefined;

/** Whether a fact may have several values. */
export const isList = ({ kind }: PlainField): boolean =>
  kind === 'text-or-list' || kind === 'texts-or-shares';

/** Whether its numbers are parts of a hundred. */
export const isShares = ({ kind }: Pick<PlainField, 'kind'>): boolean =>
  kind === 'shares' || kind === 'texts-or-shares';

const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is numbers by name. */
export const isNamedNumbers = (value: FactValue): value is readonly NamedNumber[] =>
  typeof value === 'object' && typeof value[0] === 'object';

/** Plain facts as front matter states them. */
export const factsFrom = (stated: Stated, { facts }: FieldTable): Facts =>
  Object.fromEntries(
    facts.flatMap((field) => {
      const value = factOf(stated, field.key);
      const isWords = field.kind === 'texts-or-shares' && !isGroup(value);
      return value === undefined || isWords ? [] : [[field.key, valueFrom(field, value)]];
    }),
  );

/** The words of one file. */
export const factTextsFrom = (stated: Stated, { texts }: FieldTable): FactTexts =>
  Object.fromEntries(
    texts.map(({ key, isLong }) => {
      const value = factOf(stated, key);
      return [key, isLong ? paragraphsOf(String(value ?? '')) : listFrom(value)];
    }),
  );

/** What front matter states, of a shape that its schema holds. */
type Stated = Readonly<Record<string, unknown>>;

function valueFrom({ kind, isLong }: NamedField, value: unknown): FactValue {
  if (kind === 'text-or-list') return listFrom(value);
  if (kind === 'code') return codesFrom(value);
  if (isShares({ kind }) || kind === 'hours') return numbersFrom(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isLong ? paragraphsOf(String(value)).join('\n\n') : String(value);
}

/** A text, or a list of them, as a list. */
function listFrom(value: unknown): readonly string[] {
  if (value === undefined || isGroup(value)) return [];
  return (Array.isArray(value) ? value : [value]).map((it) => String(it).trim());
}

/** One code is a text. */
function codesFrom(value: unknown): string | readonly string[] {
  const codes = codesOf(value);
  return codes.length === 1 ? codes[0] : codes;
}

const numbersFrom = (value: unknown): readonly NamedNumber[] =>
  Object.entries(value ?? {}).map(([name, it]) => ({ name: name.trim(), value: Number(it) }));

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((it) => it.trim().replace(/\s*\n\s*/g, ' '))
    .filter(Boolean);
