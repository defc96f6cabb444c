import type { PlainKey } from '../catalogue/fields.ts';
import type { PageKey } from '../catalogue/model.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { ChosenSeverity, Severity } from '../diagnostics/diagnostic.ts';

/** What two catalogues differ in, as plain data: names are final, words come later, once per language. */

/** Everything with an id that has a page of its own, in the order in which it is told. */
export const itemKinds = ['course', 'programme', 'track', 'pillar', 'page'] as const;
export type ItemKind = (typeof itemKinds)[number];
/** Whether a page is that of an item. */
export const isItemPage = (page: PageKey): page is PageKey & { kind: ItemKind } =>
  itemKinds.some((kind) => kind === page.kind);

/** `name`: its title in the language of the report; with its id where two on offer share a title. */
export interface Item {
  kind: ItemKind;
  id: string;
  name: string;
}

/** Credits of a semester, where a choice is open, or of a course that is worth more or less. */
export interface Sum {
  low: number;
  high: number;
}
/** Names of courses: lanes of a choice, each with the courses that are taken together. */
export type Lanes = readonly (readonly string[])[];

export type State = 'offered' | 'hidden' | 'placeholder' | 'draft';
interface Moved<T> {
  from: T;
  to: T;
}
interface Replaced<T> {
  from?: T;
  to?: T;
}
/** Entries of a list that came, and those that went. */
export interface Listed {
  added: readonly string[];
  removed: readonly string[];
}

/** Facts of a course, track, pillar, programme or page, by name. Codes of languages, names of everything else. */
export interface FactData {
  id: Moved<string>;
  state: Moved<State>;
  /** None: it stands outside any plan. */
  semester: Replaced<number>;
  /** `unit`: what the catalogue calls its credits, where it has a word of its own. */
  credits: Moved<number | Sum> & { unit?: string };
  /** `language` where the catalogue has several. */
  title: Replaced<string> & { language?: string };
  /** Of a programme: what it leads to, and where it is taught. */
  degree: Replaced<string> & { language?: string };
  place: Replaced<string> & { language?: string };
  pillar: Replaced<string>;
  programme: Replaced<string>;
  /** `was`, `is`: common to every track of its programme. */
  tracks: Listed & { common?: 'was' | 'is' };
  /** Codes, between blanks. */
  language: Replaced<string>;
  'english-only': { to: boolean };
  mode: Replaced<'onsite' | 'online' | 'blended'>;
  exchange: { to: boolean };
  'out-of-grid': { to: boolean };
  prerequisites: Listed;
  corequisites: Listed;
  alternates: Listed;
  option: Replaced<number>;
  tags: Listed;
  /** Periods of the year in which it is taught. */
  terms: Listed;
  tools: Listed;
  /** Codes under which it is listed beside its own. */
  'also-listed': Listed;
  weight: Replaced<number>;
  /** Old addresses that lead here. */
  aliases: Listed;
  translations: Listed;
  /** A number of credits; none where the school wants no check. */
  'semester-credits': Replaced<number>;
  /** Of a programme: whether its courses stand in semesters. */
  plan: { to: boolean };
  /** Who must agree to changes. */
  owners: Listed;
  colour: Replaced<number>;
  weave: Replaced<string>;
}
/** A plain fact that has another value, or other entries. */
export type PlainChange = { fact: PlainKey } & (Replaced<string | number | boolean> | Listed);
/** The same of a field of the school’s own, with its name; values are words. */
export type OwnChange = { fact: 'field'; field: string; label: string } & (
  | Replaced<string | number | boolean>
  | Listed
);
export type Fact =
  | { [F in keyof FactData]: { fact: F } & FactData[F] }[keyof FactData]
  | PlainChange
  | OwnChange;

/** What follows from a fact. `of`: names of tracks, or of a programme without tracks. */
export interface ConsequenceData {
  total: { semester: number; of: readonly string[]; from: Sum; to: Sum; unit?: string };
  choice: { semester: number; of: readonly string[]; from?: Lanes; to?: Lanes };
  /** The earliest end of tracks, for who fails a course that is a prerequisite now: by how much it comes later. */
  delay: { course: string; of: readonly string[]; semesters: number };
  /** Addresses of pages that lead on now. `itself`: to the new address of the same thing. */
  leads: { addresses: readonly string[]; to: string; itself: boolean };
  /** Addresses that neither answer nor lead on. */
  lost: { addresses: readonly string[] };
  /** Lists without a course. */
  'empty-list': { addresses: readonly string[] };
}
export type Consequence = {
  [C in keyof ConsequenceData]: { consequence: C } & ConsequenceData[C];
}[keyof ConsequenceData];

/** What follows for addresses alone. */
export type AddressConsequence = Extract<Consequence, { consequence: 'leads' | 'lost' }>;

/** Keys of catalogue.yaml, and the file itself, in the order in which they are told. */
export const settingNames = [
  'catalogue.yaml',
  'title',
  'tagline',
  'institution',
  'institution-url',
  'academic-year',
  'years',
  'base-url',
  'languages',
  'semester-credits',
  'periods',
  'terms',
  'credit-unit',
  'credit-hours',
  'weeks',
  'actions',
  'contact',
  'contact-url',
  'accessibility-status',
  'accessibility-contact',
  'accessibility-reviewed',
  'edit-url',
  'forms',
  'synonyms',
  'brand',
  'fields',
  'keys',
] as const;
export type Setting = (typeof settingNames)[number];

export type TextPart =
  | 'description'
  | 'body'
  | 'outcomes'
  | 'careers'
  | 'picture'
  | PlainKey
  | OwnPart;
/** A field of the school’s own. */
export interface OwnPart {
  field: string;
  label: string;
}
/** An item whose words changed; `language` where the catalogue has several. */
export interface ChangedText {
  item: Item;
  versions: readonly { language?: string; parts: readonly TextPart[] }[];
}

export interface ChangeData {
  /** None: the usual one. */
  rule: { rule: RuleName; from?: ChosenSeverity; to?: ChosenSeverity; usual: Severity };
  redirect: { address: string; from?: string; to?: string; consequences: readonly Consequence[] };
  /** A topic that is written another way, at the address it had. */
  'tag-spelling': { from: string; to: string; courses: number };
  'tag-renamed': { from: string; to: string; courses: number };
  added: {
    item: Item;
    state: State;
    semester?: number;
    credits?: number | Sum;
    unit?: string;
    consequences: readonly Consequence[];
  };
  retired: { item: Item; consequences: readonly Consequence[] };
  changed: { item: Item; facts: readonly Fact[]; consequences: readonly Consequence[] };
  /** A choice that changed for more than one reason, or by itself. */
  choice: ConsequenceData['choice'] & { consequences: readonly Consequence[] };
  /** A total that changed for several reasons. */
  total: ConsequenceData['total'] & { causes: readonly string[]; choices: readonly Lanes[] };
  addresses: { causes: readonly string[]; consequences: readonly Consequence[] };
  /** `part`: the language, semester or label it is about. */
  setting: {
    setting: Setting;
    part?: string;
    from?: string;
    to?: string;
    consequences: readonly Consequence[];
  };
  texts: { kind: ItemKind; items: readonly ChangedText[] };
}
export type Change = { [C in keyof ChangeData]: { change: C } & ChangeData[C] }[keyof ChangeData];

/** Sections of a report, in their order: what weighs most comes first. */
export const sectionNames = ['first', 'courses', 'totals', 'others', 'catalogue', 'texts'] as const;
export type SectionName = (typeof sectionNames)[number];
/** Sections without a change are left out. */
export type Changes = readonly { section: SectionName; changes: readonly Change[] }[];
