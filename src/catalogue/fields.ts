import { recordEntries } from '../record-entries.ts';

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

/** A value of a plain fact: a number, yes or no, a text, or several. */
export type FactValue = string | number | boolean | readonly string[];

/**
 * A plain fact of a course: nothing else depends on it. From its row come the schema of front matter, the staff
 * guide, the course page, search, filters, the comparison, the change report, the data files, the table for
 * spreadsheets and the ECTS report.
 */
export interface PlainField {
  /** What front matter may say. */
  kind: 'text' | 'text-or-list' | 'whole-number' | 'yes-no';
  /** Of a number. */
  low?: number;
  high?: number;
  /** What it is: the hint of an error, and the row in the staff guide. */
  description: string;
  /** Values that are right, as editors and the guide show them. */
  examples: readonly (FactValue | string[])[];
  /** What the data files say of it. */
  about: string;
  /** Where the course page has it: a row of facts, or the section of details. */
  shown: 'facts' | 'details';
  /** It stands beside the semester; all others stand together after the facts that have a meaning of their own. */
  beside?: 'semester';
  /** Each language has its own words for it. */
  translated?: true;
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
    kind: 'text',
    description: 'The institution’s own code of the course.',
    examples: ['MCT-AI-3'],
    about: 'The institution’s own code.',
    shown: 'facts',
    ects: 'code',
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
    kind: 'text-or-list',
    description: 'How it is assessed.',
    examples: ['A project, and a talk about it.'],
    about: 'How it is assessed.',
    shown: 'details',
    translated: true,
    searches: true,
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

/** A row with its key. */
export type NamedField = PlainField & { key: PlainKey };

/** The rows, in their order. */
export const allPlainFields: readonly NamedField[] = recordEntries(plainFields).map(
  ([key, field]) => ({ ...field, key }),
);
/** Facts that are the same in every language, and those that each language has words for. */
export const plainFacts = allPlainFields.filter(({ translated }) => !translated);
export const plainTexts = allPlainFields.filter(({ translated }) => translated);
/** Of the former, those that stand beside the semester, and all others. */
export const factsBesideSemester = plainFacts.filter(({ beside }) => beside === 'semester');
export const otherFacts = plainFacts.filter(({ beside }) => beside === undefined);

/** Values of plain facts by key; nothing where a course states none. */
export type Facts = Readonly<Partial<Record<PlainKey, FactValue>>>;
/** Words of one language by key: paragraphs or items. */
export type FactTexts = Readonly<Partial<Record<PlainKey, readonly string[]>>>;

/** Whether a fact may have several values. */
export const isList = ({ kind }: PlainField): boolean => kind === 'text-or-list';

/** Plain facts as front matter states them. */
export const factsFrom = (stated: Facts): Facts =>
  Object.fromEntries(
    plainFacts.flatMap((field) => {
      const value = stated[field.key];
      if (value === undefined) return [];
      return [[field.key, isList(field) ? listFrom(value) : value]];
    }),
  );

/** The words of one file. */
export const factTextsFrom = (stated: Facts): FactTexts =>
  Object.fromEntries(plainTexts.map(({ key }) => [key, listFrom(stated[key])]));

/** A text, or a list of them, as a list. */
function listFrom(value: FactValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return (typeof value === 'object' ? value : [String(value)]).map((it) => it.trim());
}
