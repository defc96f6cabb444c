import type {
  Course,
  FurtherPage,
  LocalText,
  Pillar,
  Programme,
  Requirement,
  TextVersion,
  Track,
} from '../catalogue/model.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import {
  factOf,
  isList,
  ourFields,
  type Facts,
  type FactValue,
  type OurField,
  type PlainKey,
} from '../catalogue/fields.ts';
import { familyOf } from '../catalogue/tags.ts';
import type { Fact, FactData, State } from './changes.ts';
import type { Pair } from './match.ts';
import { ownFacts } from './own-facts.ts';
import type { Comparison } from './comparison.ts';

/** Facts with a value on each side. */
type ValueFact = {
  [F in keyof FactData]: FactData[F] extends { from?: unknown; to?: unknown }
    ? FactData[F] extends { language?: string }
      ? never
      : F
    : never;
}[keyof FactData];
type ListFact =
  | 'prerequisites'
  | 'corequisites'
  | 'alternates'
  | 'tags'
  | 'tools'
  | 'aliases'
  | 'translations'
  | 'tracks'
  | PlainKey;

const moved = (fact: ValueFact | PlainKey, from: unknown, to: unknown): Fact[] =>
  from === to
    ? []
    : [
        {
          fact,
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        } as Fact,
      ];
const turned = (
  fact: 'english-only' | 'exchange' | 'out-of-grid',
  from: boolean,
  to: boolean,
): Fact[] => (from === to ? [] : [{ fact, to }]);

/** Entries by what makes them the same; the order of a list is no fact. */
function listed(
  fact: ListFact,
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): Fact[] {
  const added = [...to].filter(([key]) => !from.has(key)).map(([, name]) => name);
  const removed = [...from].filter(([key]) => !to.has(key)).map(([, name]) => name);
  return added.length + removed.length === 0 ? [] : [{ fact, added, removed } as Fact];
}
/** Spellings of one topic are that topic. */
const byFamily = (tags: readonly string[]) => new Map(tags.map((it) => [familyOf(it), it]));
const plainly = (entries: readonly string[]) => new Map(entries.map((it) => [it, it]));

export function stateOf({
  hidden,
  placeholder,
  draft,
}: Pick<Course, 'hidden' | 'placeholder' | 'draft'>): State {
  if (draft) return 'draft';
  if (hidden) return 'hidden';
  return placeholder ? 'placeholder' : 'offered';
}

/** Facts of a course in the order in which they are told. Its choice is told by `choices.ts`, its addresses by `addresses.ts`. */
export const courseFacts = ({ before, after }: Pair<Course>, comparison: Comparison): Fact[] => [
  ...moved('id', before.id, after.id),
  ...Object.values(told).flatMap((facts) => facts(before, after, comparison)),
  ...translationFacts(before.texts, after.texts, comparison),
];

type Told = (before: Course, after: Course, comparison: Comparison) => Fact[];

const elsewhere: Told = () => [];

const required =
  (key: 'prerequisites' | 'corequisites'): Told =>
  (before, after, { now, name }) => {
    const needs = (all: readonly Requirement[], known: (id: string) => string) =>
      new Map(
        all.map(({ text, course }) =>
          course === undefined
            ? [`text ${text}`, text]
            : [`course ${known(course)}`, name('course', known(course))],
        ),
      );
    return listed(
      key,
      needs(before[key], (it) => now('course', it)),
      needs(after[key], (it) => it),
    );
  };

/** What is told of each key of a course file, in this order. */
const told: Readonly<Record<SpecialKey | 'plain facts', Told>> = {
  hide: (before, after) => moved('state', stateOf(before), stateOf(after)),
  semester: (before, after) => moved('semester', before.semester, after.semester),
  studycredits: (before, after) => moved('credits', before.credits, after.credits),
  title: (before, after, comparison) => titleFacts(before.texts, after.texts, comparison),
  pillar: (before, after, { now, name }) => {
    const [old, fresh] = [before.pillar && now('pillar', before.pillar), after.pillar];
    return old === fresh
      ? []
      : moved('pillar', old && name('pillar', old), fresh && name('pillar', fresh));
  },
  programme: (before, after, { before: old, after: fresh, name }) =>
    before.programme === after.programme || old.settings.unread || fresh.settings.unread
      ? []
      : moved('programme', name('programme', before.programme), name('programme', after.programme)),
  tracks: trackFacts,
  // The language of a programme is told once, of the programme.
  language: (before, after) =>
    before.stated.language !== after.stated.language ||
    before.englishOnly !== after.englishOnly ||
    before.programme !== after.programme
      ? moved('language', before.language, after.language)
      : [],
  'english-only': (before, after) => turned('english-only', before.englishOnly, after.englishOnly),
  mode: (before, after) => moved('mode', before.mode, after.mode),
  exchange: (before, after) => turned('exchange', before.exchange, after.exchange),
  choice: (before, after) => turned('out-of-grid', before.leftOutOfGrid, after.leftOutOfGrid),
  prerequisites: required('prerequisites'),
  corequisites: required('corequisites'),
  alternates: (before, after, { now, name }) => {
    const named = (course: Course, known: (id: string) => string) =>
      new Map(
        course.alternates.map((it) => [
          known(it.id),
          it.known ? name('course', known(it.id)) : it.written,
        ]),
      );
    return listed(
      'alternates',
      named(before, (it) => now('course', it)),
      named(after, (it) => it),
    );
  },
  option: (before, after) => moved('option', before.option, after.option),
  tags: (before, after, { nowTag }) =>
    listed('tags', byFamily(before.tags.map((tag) => nowTag(tag))), byFamily(after.tags)),
  tools: (before, after) => listed('tools', plainly(before.tools), plainly(after.tools)),
  'plain facts': (before, after, comparison) => [
    ...ourFields
      .filter(({ translated }) => !translated)
      .flatMap((field) => plainChange(field, before.facts, after.facts)),
    ...ownFacts(before, after, comparison),
  ],
  weight: (before, after) => moved('weight', before.weight, after.weight),
  // With the state.
  default: elsewhere,
  draft: elsewhere,
  // With the mode.
  home: elsewhere,
  // With the addresses.
  aliases: elsewhere,
  // With the texts.
  description: elsewhere,
  outcomes: elsewhere,
  image: elsewhere,
  'image-alt': elsewhere,
};

function plainChange(field: OurField, before: Facts, after: Facts): Fact[] {
  const { key } = field;
  const [from, to] = [factOf(before, key), factOf(after, key)];
  if (isList(field)) return listed(key, plainly(listOf(from)), plainly(listOf(to)));
  return moved(key, from, to);
}

const listOf = (value: FactValue | undefined): readonly string[] =>
  typeof value === 'object' ? value.map(String) : [];

function trackFacts(before: Course, after: Course, { now, name }: Comparison): Fact[] {
  const [old, fresh] = [before.tracks.map((it) => now('track', it)), after.tracks];
  const named = (ids: readonly string[]) => new Map(ids.map((it) => [it, name('track', it)]));
  const was = old.length === 0 ? 'was' : undefined;
  const common = was ?? (fresh.length === 0 ? 'is' : undefined);
  return listed('tracks', named(old), named(fresh)).map((fact) =>
    common ? ({ ...fact, common } as Fact) : fact,
  );
}

type Texts = readonly TextVersion[];

/** Texts of both sides that belong together: the originals, and the translations of each language. */
export function textPairs(before: Texts, after: Texts): Pair<TextVersion>[] {
  const same = after.slice(1).flatMap((text) => {
    const old = before.slice(1).find(({ language }) => language === text.language);
    return old ? [{ before: old, after: text }] : [];
  });
  return before.length > 0 && after.length > 0
    ? [{ before: before[0], after: after[0] }, ...same]
    : same;
}

function titleFacts(before: Texts, after: Texts, { manyLanguages }: Comparison): Fact[] {
  return textPairs(before, after).flatMap(({ before: old, after: { title, language } }): Fact[] =>
    old.title === title
      ? []
      : [
          {
            fact: 'title',
            ...(old.title === undefined ? {} : { from: old.title }),
            ...(title === undefined ? {} : { to: title }),
            ...(manyLanguages ? { language } : {}),
          },
        ],
  );
}

/** A file that one side could not read has not gone. */
function translationFacts(before: Texts, after: Texts, comparison: Comparison): Fact[] {
  const unread = new Set(
    [...comparison.before.brokenTexts, ...comparison.after.brokenTexts].map(
      ({ text }) => text.source.file,
    ),
  );
  const languages = (texts: Texts) =>
    texts
      .slice(1)
      .filter(({ source }) => !unread.has(source.file))
      .map(({ language }) => language);
  return listed('translations', plainly(languages(before)), plainly(languages(after)));
}

const shown = ({ hidden }: { hidden: boolean }): State => (hidden ? 'hidden' : 'offered');

export function trackChanges({ before, after }: Pair<Track>, comparison: Comparison): Fact[] {
  const { name } = comparison;
  return [
    ...moved('id', before.id, after.id),
    ...moved('state', shown(before), shown(after)),
    ...titleFacts(before.texts, after.texts, comparison),
    ...(before.programme === after.programme
      ? []
      : moved(
          'programme',
          name('programme', before.programme),
          name('programme', after.programme),
        )),
    // What it takes over from its programme is told of the programme.
    ...(before.semesterCredits === defaultCredits(before, comparison.before) &&
    after.semesterCredits === defaultCredits(after, comparison.after)
      ? []
      : moved('semester-credits', before.semesterCredits, after.semesterCredits)),
    ...moved('weight', before.weight, after.weight),
    ...translationFacts(before.texts, after.texts, comparison),
  ];
}

const defaultCredits = ({ programme }: Track, { programmeById, settings }: Comparison['before']) =>
  programmeById.get(programme)?.semesterCredits ?? settings.semesterCredits;

export const pillarChanges = ({ before, after }: Pair<Pillar>, comparison: Comparison): Fact[] => [
  ...moved('id', before.id, after.id),
  ...titleFacts(before.texts, after.texts, comparison),
  ...moved('colour', before.colour, after.colour),
  ...moved('weave', before.weave, after.weave),
  ...moved('weight', before.weight, after.weight),
  ...translationFacts(before.texts, after.texts, comparison),
];

export const pageChanges = (
  { before, after }: Pair<FurtherPage>,
  comparison: Comparison,
): Fact[] => [
  ...moved('id', before.id, after.id),
  ...titleFacts(before.texts, after.texts, comparison),
  ...moved('weight', before.weight, after.weight),
  ...translationFacts(before.texts, after.texts, comparison),
];

/** What catalogue.yaml says of a programme. */
export function programmeChanges(
  { before, after }: Pair<Programme>,
  comparison: Comparison,
): Fact[] {
  const declared = ({ settings }: Comparison['before'], id: string) =>
    settings.declaredProgrammes.find((it) => it.id === id);
  const [old, now] = [declared(comparison.before, before.id), declared(comparison.after, after.id)];
  return [
    ...localTitles(before.title, after.title, comparison),
    ...(old?.language === now?.language ? [] : moved('language', before.language, after.language)),
    ...(old?.semesterCredits === now?.semesterCredits
      ? []
      : moved('semester-credits', before.semesterCredits, after.semesterCredits)),
  ];
}

function localTitles(before: LocalText, after: LocalText, { manyLanguages }: Comparison): Fact[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(
    (language): Fact[] => {
      const [from, to] = [before[language], after[language]];
      return from === to
        ? []
        : [
            {
              fact: 'title',
              ...(from === undefined ? {} : { from }),
              ...(to === undefined ? {} : { to }),
              ...(manyLanguages ? { language } : {}),
            },
          ];
    },
  );
}
