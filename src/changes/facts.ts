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
import { familyOf } from '../catalogue/tags.ts';
import type { Fact, FactData, State } from './changes.ts';
import type { Pair } from './match.ts';
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
  | 'lecturers'
  | 'aliases'
  | 'translations'
  | 'tracks';

const moved = (fact: ValueFact, from: unknown, to: unknown): Fact[] =>
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

export const stateOf = ({
  hidden,
  placeholder,
  draft,
}: Pick<Course, 'hidden' | 'placeholder' | 'draft'>): State =>
  draft ? 'draft' : hidden ? 'hidden' : placeholder ? 'placeholder' : 'offered';

/** Facts of a course in the order in which they are told. Its choice is told by `choices.ts`, its addresses by `addresses.ts`. */
export function courseFacts({ before, after }: Pair<Course>, sides: Comparison): Fact[] {
  const { now, name } = sides;
  const [old, fresh] = [before.stated, after.stated];
  const id = (kind: 'track' | 'pillar', value: string | undefined) =>
    value === undefined ? undefined : now(kind, value);
  const needs = (all: readonly Requirement[], known: (id: string) => string) =>
    new Map(
      all.map(({ text, course }) =>
        course === undefined
          ? [`text ${text}`, text]
          : [`course ${known(course)}`, name('course', known(course))],
      ),
    );
  const required = (key: 'prerequisites' | 'corequisites') =>
    listed(
      key,
      needs(before[key], (it) => now('course', it)),
      needs(after[key], (it) => it),
    );
  const alternates = (course: Course, known: (id: string) => string) =>
    new Map(
      course.alternates.map((it) => [
        known(it.id),
        it.known ? name('course', known(it.id)) : it.written,
      ]),
    );
  // The language of a programme is told once, of the programme.
  const ownLanguage =
    old.language !== fresh.language ||
    before.englishOnly !== after.englishOnly ||
    before.programme !== after.programme;
  return [
    ...moved('id', before.id, after.id),
    ...moved('state', stateOf(before), stateOf(after)),
    ...moved('semester', before.semester, after.semester),
    ...moved('credits', before.credits, after.credits),
    ...titleFacts(before.texts, after.texts, sides),
    ...(id('pillar', before.pillar) === after.pillar
      ? []
      : moved(
          'pillar',
          before.pillar && name('pillar', now('pillar', before.pillar)),
          after.pillar && name('pillar', after.pillar),
        )),
    ...(before.programme === after.programme ||
    sides.before.settings.unread ||
    sides.after.settings.unread
      ? []
      : moved(
          'programme',
          name('programme', before.programme),
          name('programme', after.programme),
        )),
    ...trackFacts(before, after, sides),
    ...(ownLanguage ? moved('language', before.language, after.language) : []),
    ...turned('english-only', before.englishOnly, after.englishOnly),
    ...moved('mode', before.mode, after.mode),
    ...turned('exchange', before.exchange, after.exchange),
    ...turned('out-of-grid', before.leftOutOfGrid, after.leftOutOfGrid),
    ...required('prerequisites'),
    ...required('corequisites'),
    ...listed(
      'alternates',
      alternates(before, (it) => now('course', it)),
      alternates(after, (it) => it),
    ),
    ...moved('option', before.option, after.option),
    ...listed('tags', byFamily(before.tags.map((tag) => sides.nowTag(tag))), byFamily(after.tags)),
    ...listed('tools', plainly(before.tools), plainly(after.tools)),
    ...listed('lecturers', plainly(listOf(old.lecturers)), plainly(listOf(fresh.lecturers))),
    ...moved('code', old.code, fresh.code),
    ...moved('year', old.year, fresh.year),
    ...moved('weight', before.weight, after.weight),
    ...translationFacts(before.texts, after.texts, sides),
  ];
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function trackFacts(before: Course, after: Course, { now, name }: Comparison): Fact[] {
  const [old, fresh] = [before.tracks.map((it) => now('track', it)), after.tracks];
  const named = (ids: readonly string[]) => new Map(ids.map((it) => [it, name('track', it)]));
  const common =
    old.length === 0
      ? { common: 'was' as const }
      : fresh.length === 0
        ? { common: 'is' as const }
        : {};
  return listed('tracks', named(old), named(fresh)).map((fact) => ({ ...fact, ...common }) as Fact);
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
function translationFacts(before: Texts, after: Texts, sides: Comparison): Fact[] {
  const unread = new Set(
    [...sides.before.brokenTexts, ...sides.after.brokenTexts].map(({ text }) => text.source.file),
  );
  const languages = (texts: Texts) =>
    texts
      .slice(1)
      .filter(({ source }) => !unread.has(source.file))
      .map(({ language }) => language);
  return listed('translations', plainly(languages(before)), plainly(languages(after)));
}

const shown = ({ hidden }: { hidden: boolean }): State => (hidden ? 'hidden' : 'offered');

export function trackChanges({ before, after }: Pair<Track>, sides: Comparison): Fact[] {
  const { name } = sides;
  return [
    ...moved('id', before.id, after.id),
    ...moved('state', shown(before), shown(after)),
    ...titleFacts(before.texts, after.texts, sides),
    ...(before.programme === after.programme
      ? []
      : moved(
          'programme',
          name('programme', before.programme),
          name('programme', after.programme),
        )),
    // What it takes over from its programme is told of the programme.
    ...(before.semesterCredits === defaultCredits(before, sides.before) &&
    after.semesterCredits === defaultCredits(after, sides.after)
      ? []
      : moved('semester-credits', before.semesterCredits, after.semesterCredits)),
    ...moved('weight', before.weight, after.weight),
    ...translationFacts(before.texts, after.texts, sides),
  ];
}

const defaultCredits = ({ programme }: Track, { programmeById, settings }: Comparison['before']) =>
  programmeById.get(programme)?.semesterCredits ?? settings.semesterCredits;

export const pillarChanges = ({ before, after }: Pair<Pillar>, sides: Comparison): Fact[] => [
  ...moved('id', before.id, after.id),
  ...titleFacts(before.texts, after.texts, sides),
  ...moved('colour', before.colour, after.colour),
  ...moved('weave', before.weave, after.weave),
  ...moved('weight', before.weight, after.weight),
  ...translationFacts(before.texts, after.texts, sides),
];

export const pageChanges = ({ before, after }: Pair<FurtherPage>, sides: Comparison): Fact[] => [
  ...moved('id', before.id, after.id),
  ...titleFacts(before.texts, after.texts, sides),
  ...moved('weight', before.weight, after.weight),
  ...translationFacts(before.texts, after.texts, sides),
];

/** What catalogue.yaml says of a programme. */
export function programmeChanges({ before, after }: Pair<Programme>, sides: Comparison): Fact[] {
  const declared = ({ settings }: Comparison['before'], id: string) =>
    settings.declaredProgrammes.find((it) => it.id === id);
  const [old, now] = [declared(sides.before, before.id), declared(sides.after, after.id)];
  return [
    ...localTitles(before.title, after.title, sides),
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
