import { isSame } from '../catalogue/credits.ts';
import {
  factOf,
  isFact,
  isNamedNumbers,
  ourFields,
  type FactValue,
  type PlainKey,
} from '../catalogue/fields.ts';
import type {
  Catalogue,
  Course,
  Pillar,
  Programme,
  Requirement,
  Track,
} from '../catalogue/model.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import { familyOf } from '../catalogue/tags.ts';
import type { Fact, ItemKind, State } from './changes.ts';
import {
  listed,
  plainly,
  programme,
  semesterCredits,
  titles,
  amountOf,
  translations,
  weight,
  type Entries,
  type FactsOf,
} from './common-facts.ts';
import { ownId, unitOf, type Comparison, type IdNow } from './comparison.ts';
import { differences } from './differences.ts';
import type { Items, Pair } from './match.ts';
import { ownFacts } from './own-facts.ts';

/** What an item that is on both sides says of itself and did not before. */
export function factsOf<K extends ItemKind>(
  kind: K,
  { before, after }: Pair<Items[K]>,
  comparison: Comparison,
): Fact[] {
  const id: Fact = { fact: 'id', from: before.id, to: after.id };
  return [id, ...itemFacts[kind](before, after, comparison)].filter(differs);
}

/** Whether a fact has another value, or other entries. */
function differs(fact: Fact): boolean {
  if ('added' in fact) return fact.added.length + fact.removed.length > 0;
  return !('from' in fact) || fact.from !== fact.to;
}

export function stateOf({
  hidden,
  placeholder,
  draft,
}: Pick<Course, 'hidden' | 'placeholder' | 'draft'>): State {
  if (draft) return 'draft';
  if (hidden) return 'hidden';
  return placeholder ? 'placeholder' : 'offered';
}

/** Spellings of one topic are that topic. */
const byFamily = (tags: readonly string[]): Entries => tags.map((it) => [familyOf(it), it]);

const turned = (
  fact: 'english-only' | 'exchange' | 'out-of-grid',
  from: boolean,
  to: boolean,
): Fact[] => (from === to ? [] : [{ fact, to }]);

const owners: FactsOf<Track | Pillar> = (before, after) => [
  {
    fact: 'owners',
    ...listed(plainly(before.owners ?? []), plainly(after.owners ?? [])),
  },
];

const looks: FactsOf<Pillar> = (before, after) => [
  { fact: 'colour', from: before.colour, to: after.colour },
  { fact: 'weave', from: before.weave, to: after.weave },
];

const elsewhere: FactsOf<Course> = () => [];

const plainFacts = ourFields.filter(isFact);

/** What is told of each key of a course file, in this order. */
const courseFacts: Readonly<Record<SpecialKey | 'plain facts', FactsOf<Course>>> = {
  hide: (before, after) => [{ fact: 'state', from: stateOf(before), to: stateOf(after) }],
  semester: (before, after) => [{ fact: 'semester', from: before.semester, to: after.semester }],
  terms: (before, after) => [
    { fact: 'terms', ...listed(plainly(before.terms), plainly(after.terms)) },
  ],
  studycredits: ({ credits: from }, { credits: to }, comparison) =>
    isSame(from, to)
      ? []
      : [{ fact: 'credits', from: amountOf(from), to: amountOf(to), ...unitOf(comparison) }],
  title: titles,
  pillar: (before, after, { now, name }) => {
    const named = ({ pillar }: Course, idNow: IdNow) =>
      pillar && name('pillar', idNow('pillar', pillar));
    return [{ fact: 'pillar', from: named(before, now), to: named(after, ownId) }];
  },
  programme: (before, after, comparison) =>
    comparison.before.settings.unread || comparison.after.settings.unread
      ? []
      : programme(before, after, comparison),
  tracks: (before, after, { now, name }) => {
    const named = ({ tracks }: Course, idNow: IdNow): Entries =>
      tracks.map((it) => idNow('track', it)).map((it) => [it, name('track', it)]);
    const was = before.tracks.length === 0 ? 'was' : undefined;
    const common = was ?? (after.tracks.length === 0 ? 'is' : undefined);
    return [{ fact: 'tracks', ...listed(named(before, now), named(after, ownId)), common }];
  },
  // The language of a programme is told once, of the programme.
  language: (before, after) =>
    JSON.stringify(before.stated.language) !== JSON.stringify(after.stated.language) ||
    before.englishOnly !== after.englishOnly ||
    before.programme !== after.programme
      ? [{ fact: 'language', from: before.languages.join(' '), to: after.languages.join(' ') }]
      : [],
  'english-only': (before, after) => turned('english-only', before.englishOnly, after.englishOnly),
  mode: (before, after) => [{ fact: 'mode', from: before.mode, to: after.mode }],
  exchange: (before, after) => turned('exchange', before.exchange, after.exchange),
  choice: (before, after) => turned('out-of-grid', before.leftOutOfGrid, after.leftOutOfGrid),
  prerequisites: required('prerequisites'),
  corequisites: required('corequisites'),
  alternates: (before, after, { now, name }) => {
    const named = ({ alternates }: Course, idNow: IdNow): Entries =>
      alternates
        .map((it) => ({ ...it, id: idNow('course', it.id) }))
        .map(({ id, known, written }) => [id, known ? name('course', id) : written]);
    return [{ fact: 'alternates', ...listed(named(before, now), named(after, ownId)) }];
  },
  option: (before, after) => [{ fact: 'option', from: before.option, to: after.option }],
  tags: (before, after, { nowTag }) => {
    const old = before.tags.map((tag) => nowTag(tag));
    return [{ fact: 'tags', ...listed(byFamily(old), byFamily(after.tags)) }];
  },
  tools: (before, after) => [
    { fact: 'tools', ...listed(plainly(before.tools), plainly(after.tools)) },
  ],
  'plain facts': (before, after, comparison) => [
    ...plainFacts.flatMap(({ key, kind }) =>
      kind === 'code'
        ? codes(key, before, after)
        : [plainFact(key, factOf(before.facts, key), factOf(after.facts, key))],
    ),
    ...ownFacts(before, after, comparison),
  ],
  weight,
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

function required(key: 'prerequisites' | 'corequisites'): FactsOf<Course> {
  const entryOf = (
    { text, course: written }: Requirement,
    idNow: IdNow,
    name: Comparison['name'],
  ): [key: string, name: string] => {
    if (written === undefined) return [`text ${text}`, text];
    const id = idNow('course', written);
    return [`course ${id}`, name('course', id)];
  };
  // Of several one is enough: they are one entry.
  const named = (course: Course, idNow: IdNow, name: Comparison['name']): Entries =>
    course[key].map((need) => {
      const entries = need.map((it) => entryOf(it, idNow, name));
      return [entries.map(([it]) => it).join('\n'), entries.map(([, it]) => it).join(' / ')];
    });
  return (before, after, { now, name }) => [
    { fact: key, ...listed(named(before, now, name), named(after, ownId, name)) },
  ];
}

/** Its own code, and those under which it is listed too. */
function codes(fact: PlainKey, before: Course, after: Course): Fact[] {
  const [[from, ...old], [to, ...now]] = [before.codes, after.codes];
  return [
    { fact, from, to },
    { fact: 'also-listed', ...listed(plainly(old), plainly(now)) },
  ];
}

function plainFact(fact: PlainKey, from: FactValue | undefined, to: FactValue | undefined): Fact {
  // Numbers by name are told as a whole.
  if ([from, to].some((it) => it !== undefined && isNamedNumbers(it)))
    return { fact, from: numbersOf(from), to: numbersOf(to) };
  const listOf = (value: typeof from) =>
    plainly(typeof value === 'object' ? value.map(String) : []);
  return typeof from === 'object' || typeof to === 'object'
    ? { fact, ...listed(listOf(from), listOf(to)) }
    : { fact, from, to };
}

const numbersOf = (value: FactValue | undefined): string | undefined =>
  value !== undefined && isNamedNumbers(value)
    ? value.map((it) => `${it.name} ${it.value}`).join(', ')
    : value?.toString();

const shown = ({ hidden }: Track): State => (hidden ? 'hidden' : 'offered');

/** Whether a track asks for other credits than its programme, or than the whole catalogue. */
const hasOwnCredits = (
  { programme: id, semesterCredits: own }: Track,
  { programmeById, settings }: Catalogue,
): boolean => own !== (programmeById.get(id)?.semesterCredits ?? settings.semesterCredits);

/** What catalogue.yaml says of a programme. */
const declared = ({ id }: Programme, { settings }: Catalogue) =>
  settings.declaredProgrammes.find((it) => it.id === id);

/** What a programme says in each language. */
const programmeTexts = ['title', 'degree', 'place'] as const;

/** What is told of each kind of item, in this order. */
const itemFacts: { readonly [K in ItemKind]: FactsOf<Items[K]> } = {
  course: (...sides) => [
    ...Object.values(courseFacts).flatMap((facts) => facts(...sides)),
    ...translations(...sides),
  ],
  programme: (before, after, comparison) => {
    const [was, is] = [declared(before, comparison.before), declared(after, comparison.after)];
    const facts = programmeTexts.flatMap((fact) =>
      differences(new Map(Object.entries(before[fact])), new Map(Object.entries(after[fact]))).map(
        ({ key, ...its }): Fact => ({
          fact,
          ...its,
          language: comparison.manyLanguages ? key : undefined,
        }),
      ),
    );
    if (was?.language !== is?.language)
      facts.push({ fact: 'language', from: before.language, to: after.language });
    if (before.hasPlan !== after.hasPlan) facts.push({ fact: 'plan', to: after.hasPlan });
    return was?.semesterCredits === is?.semesterCredits
      ? facts
      : [...facts, ...semesterCredits(before, after, comparison)];
  },
  track: (before, after, comparison) => [
    { fact: 'state', from: shown(before), to: shown(after) },
    ...titles(before, after, comparison),
    ...programme(before, after, comparison),
    // What it takes over from its programme is told of the programme.
    ...(hasOwnCredits(before, comparison.before) || hasOwnCredits(after, comparison.after)
      ? semesterCredits(before, after, comparison)
      : []),
    ...owners(before, after, comparison),
    ...weight(before, after, comparison),
    ...translations(before, after, comparison),
  ],
  pillar: (...sides) => [
    ...titles(...sides),
    ...owners(...sides),
    ...looks(...sides),
    ...weight(...sides),
    ...translations(...sides),
  ],
  page: (...sides) => [...titles(...sides), ...weight(...sides), ...translations(...sides)],
};
