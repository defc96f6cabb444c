import type { Asked, AskedName } from '../../src/changes/question.ts';
import { plainFields, type PlainKey } from '../../src/catalogue/fields.ts';
import {
  settingNames,
  type Change,
  type ChangeData,
  type Consequence,
  type ConsequenceData,
  type Fact,
  type FactData,
  type Item,
  type ItemKind,
  type State,
  type TextPart,
} from '../../src/changes/changes.ts';

const item = (kind: ItemKind, name: string): Item => ({ kind, id: 'q', name });
const course = item('course', 'Web Development');
const states: readonly State[] = ['offered', 'hidden', 'placeholder', 'draft'];
const kinds: readonly ItemKind[] = ['course', 'track', 'pillar', 'programme', 'page'];
const both = [{ to: true }, { to: false }];
const replaced = <T>(from: T, to: T) => [{ from, to }, { to }, { from }];
const listed = [
  { added: ['A'], removed: [] },
  { added: [], removed: ['A', 'B'] },
  { added: ['A', 'B', 'C'], removed: ['D'] },
];
const sum = (low: number, high = low) => ({ low, high });
const place = { semester: 4, of: ['AI Engineer', 'Web Developer'] };
const lanes = (...names: string[]) => [names, ['Databases']];

/** Every fact of an item, with each branch of its words once. One that is missing does not compile. */
const facts: { [F in keyof FactData]: readonly FactData[F][] } = {
  id: [{ from: 'web', to: 'web-development' }],
  state: states.flatMap((from) => states.filter((to) => to !== from).map((to) => ({ from, to }))),
  semester: replaced(1, 2),
  credits: [{ from: 6, to: 4.5 }],
  title: [
    { from: 'Web', to: 'Web Development' },
    { from: 'Web', to: 'Web Development', language: 'nl' },
    { to: 'Web Development', language: 'nl' },
    { from: 'Web', language: 'nl' },
  ],
  pillar: replaced('Code', 'Design'),
  programme: replaced('Main', 'English'),
  tracks: [
    ...listed,
    { added: ['A', 'B'], removed: [], common: 'was' },
    { added: [], removed: ['A'], common: 'is' },
  ],
  language: replaced('nl', 'en'),
  'english-only': both,
  mode: [
    { from: 'onsite', to: 'online' },
    { from: 'online', to: 'blended' },
    { to: 'onsite' },
    { from: 'onsite' },
  ],
  exchange: both,
  'out-of-grid': both,
  plan: both,
  prerequisites: listed,
  corequisites: listed,
  alternates: listed,
  option: replaced(0, 1),
  tags: listed,
  terms: listed,
  tools: listed,
  'also-listed': listed,
  weight: replaced(10, 20.5),
  aliases: [
    { added: ['/old/'], removed: [] },
    { added: ['/old/', '/older/'], removed: [] },
  ],
  translations: [
    { added: ['nl'], removed: [] },
    { added: [], removed: ['nl', 'de'] },
    { added: ['nl'], removed: ['de'] },
  ],
  'semester-credits': replaced(30, 27.5),
  degree: [{ from: 'A', to: 'B', language: 'nl' }, { to: 'B' }],
  place: [{ from: 'A', to: 'B', language: 'nl' }, { from: 'A' }],
  owners: listed,
  colour: replaced(120, 210),
  weave: replaced('dots', 'waves'),
};

const plainKeys = Object.keys(plainFields) as PlainKey[];
const plain: readonly Fact[] = plainKeys.flatMap((fact) => [
  { fact, from: 'A', to: 'B' },
  { fact, to: 2.5 },
  { fact, from: true },
  ...listed.map((it) => ({ fact, ...it })),
]);

/** What follows, with each branch of its words once. */
const consequences: { [C in keyof ConsequenceData]: readonly ConsequenceData[C][] } = {
  total: [
    { ...place, from: sum(30), to: sum(27.5) },
    { ...place, from: sum(27.5), to: sum(30) },
    { ...place, from: sum(27, 30), to: sum(30) },
  ],
  choice: [
    { ...place, to: lanes('Networks') },
    { ...place, from: lanes('Networks') },
    { ...place, from: lanes('Networks'), to: lanes('Networks', 'Security') },
  ],
  delay: [
    { course: 'Datamanagement', of: ['AI Engineer'], semesters: 1 },
    { course: 'Datamanagement', of: ['AI Engineer', 'Web Developer'], semesters: 2 },
  ],
  leads: [
    { addresses: ['/courses/web/'], to: 'Web Development', itself: true },
    { addresses: ['/courses/web/'], to: 'Big Data', itself: false },
  ],
  lost: [{ addresses: ['/courses/web/'] }, { addresses: ['/courses/web/', '/nl/courses/web/'] }],
  'empty-list': [{ addresses: ['/tools/git/'] }, { addresses: ['/tools/git/', '/topics/git/'] }],
};
const each = <Data>(all: Data) => Object.entries(all as object) as [string, readonly object[]][];
const follows = each(consequences).flatMap(([consequence, cases]) =>
  cases.map((data) => ({ consequence, ...data }) as Consequence),
);
const parts: readonly TextPart[] = [
  'description',
  'body',
  'outcomes',
  'careers',
  'picture',
  ...plainKeys,
];

/** Every change that is not a fact of an item, with each branch of its words once. */
const changes: { [C in Exclude<keyof ChangeData, 'changed'>]: readonly ChangeData[C][] } = {
  rule: [
    { rule: 'unequal-lanes', to: 'off', usual: 'warning' },
    { rule: 'unequal-lanes', from: 'error', usual: 'warning' },
    { rule: 'unequal-lanes', from: 'info', to: 'warning', usual: 'warning' },
  ],
  redirect: [
    { address: '/web/', from: '/courses/web/', to: '/courses/big-data/', consequences: [] },
    { address: '/web/', to: '/courses/web/', consequences: [] },
    { address: '/web/', from: '/courses/web/', consequences: [] },
  ],
  'tag-spelling': [1, 2].map((courses) => ({ from: 'Java Script', to: 'JavaScript', courses })),
  'tag-renamed': [1, 2].map((courses) => ({ from: 'Websites', to: 'Web', courses })),
  added: [
    ...kinds.map((kind) => ({
      item: item(kind, 'Web'),
      state: 'offered' as const,
      consequences: [],
    })),
    ...states.map((state) => ({
      item: course,
      state,
      semester: 3,
      credits: 7.5,
      consequences: [],
    })),
  ],
  retired: [
    ...kinds.map((kind) => ({ item: item(kind, 'Web'), consequences: [] })),
    { item: course, consequences: follows.filter(({ consequence }) => consequence !== 'choice') },
  ],
  choice: consequences.choice.map((it) => ({ ...it, consequences: [] })),
  total: [
    { ...place, from: sum(30), to: sum(24), causes: ['Web', 'Big Data'], choices: [] },
    { ...place, from: sum(30), to: sum(24), causes: ['Web'], choices: [lanes('Networks')] },
  ],
  addresses: [
    { causes: ['Web', 'Big Data'], consequences: follows.slice(-2) },
    { causes: [], consequences: follows.slice(-1) },
  ],
  setting: settingNames.flatMap((setting) => {
    const withPart = [{ setting, part: '2', from: 'A', to: 'B', consequences: [] }];
    if (setting === 'periods') return withPart;
    return [
      { setting, from: 'A', consequences: [] },
      { setting, to: 'B', consequences: [] },
      ...(setting === 'catalogue.yaml' ? [] : withPart),
    ];
  }),
  texts: [
    ...kinds.flatMap((kind) =>
      [1, 2].map((count) => ({
        kind,
        items: Array.from({ length: count }, (_, index) => ({
          item: item(kind, `Web ${index + 1}`),
          versions: [{ parts: ['body' as const] }],
        })),
      })),
    ),
    { kind: 'course', items: [{ item: course, versions: [{ language: 'nl', parts }] }] },
    {
      kind: 'course',
      items: Array.from({ length: 33 }, (_, index) => ({
        item: item('course', `Web ${index + 1}`),
        versions: [{ parts: ['body' as const] }],
      })),
    },
  ],
};

const about = (items: Item, its: readonly Fact[], then: readonly Consequence[] = []): Change => ({
  change: 'changed',
  item: items,
  facts: its,
  consequences: then,
});

/** Every fact, consequence and state once, by what they are. */
export const everyChange: readonly { name: string; changes: readonly Change[] }[] = [
  ...each(facts).map(([fact, cases]) => ({
    name: fact,
    changes: cases.map((data) => about(course, [{ fact, ...data } as Fact])),
  })),
  { name: 'plain facts', changes: plain.map((fact) => about(course, [fact])) },
  {
    name: 'kinds',
    changes: kinds.flatMap((kind) => [
      about(item(kind, 'Web'), [{ fact: 'id', from: 'web', to: 'www' }], follows.slice(-3)),
      about(item(kind, 'Web'), [{ fact: 'weight', to: 1 }]),
    ]),
  },
  {
    name: 'several at once',
    changes: [
      about(
        course,
        [
          { fact: 'semester', from: 1, to: 2 },
          { fact: 'credits', from: 6, to: 3 },
          { fact: 'tags', added: Array.from({ length: 33 }, (_, at) => `T${at}`), removed: [] },
        ],
        follows.slice(0, 2),
      ),
    ],
  },
  ...each(consequences).map(([consequence, cases]) => ({
    name: `then ${consequence}`,
    changes: cases.map((data) =>
      about(
        course,
        [{ fact: 'credits', from: 6, to: 3 }],
        [{ consequence, ...data } as Consequence],
      ),
    ),
  })),
  ...each(changes).map(([change, cases]) => ({
    name: change,
    changes: cases.map((data) => ({ change, ...data }) as Change),
  })),
];

const some = (of: Partial<Asked> = {}): readonly Asked[] => [
  { kind: 'course', names: ['Web Development'], ...of },
  { kind: 'track', names: ['Web'], ...of },
  { kind: 'course', names: ['Web Development', 'Big Data'] },
  { kind: 'course', names: ['A', 'B', 'C'] },
];
const counted = ['A', 'B'].map((_, index, all) => ({ names: all.slice(index) }));

/** Every phrase of a question, for one, a few and many. */
export const everyAsked: Readonly<Record<AskedName, readonly Asked[]>> = {
  lost: counted,
  gone: kinds.flatMap((kind) => [
    { kind, names: ['Web'] },
    { kind, names: ['A', 'B', 'C'] },
  ]),
  rules: counted,
  retired: kinds.flatMap((kind) => [
    { kind, names: ['Web'] },
    { kind, names: ['A', 'B', 'C'] },
  ]),
  hidden: some(),
  offered: some(),
  added: some(),
  renamed: [...some(), { kind: 'course', names: ['Web'], from: 'Sites', to: 'Web' }],
  moved: some({ semester: 2 }),
  credits: [...some({ credits: 4.5 }), ...some({ credits: sum(3, 6), unit: 'units' })],
  changed: some(),
  choices: counted,
  totals: counted,
  redirects: counted,
  topics: [{ names: ['Web'], from: 'web', to: 'Web' }, { names: ['A', 'B'] }],
  settings: counted,
  translated: some(),
  texts: some(),
};
