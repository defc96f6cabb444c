import type { FrontMatter } from '../content/document.ts';
import { slug } from '../content/slug.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import { memoize } from '../memoize.ts';
import { reservedNames } from './addresses.ts';
import { ownFacetNames } from './facets.ts';
import type { OwnField, PlainField } from './fields.ts';
import type { LocalText, Source } from './model.ts';
import { filterTypes, OwnFieldSettings, type OwnType } from './own-settings.ts';
import { CourseFrontMatter, keysOf } from './schema.ts';
import { humanise } from './texts.ts';

/** Longest key of a field, in characters: it stands in addresses. */
const LONGEST = 40;

/** Columns of the table for spreadsheets that are no keys of course files; addresses of ours that are still to come. */
const taken = ['id', 'lane', 'admin', 'careers', 'handbook'];

/** The fields that a catalogue.yaml declares. */
export interface DeclaredFields {
  fields: readonly OwnField[];
  /** Keys of fields whose declaration is wrong: course files may state them, and nobody is told twice. */
  unread: readonly string[];
  findings: readonly Finding[];
}

/** catalogue.yaml, and how its texts are read. */
export interface Declared {
  frontMatter: FrontMatter;
  source: Source;
  languages: readonly string[];
  local: (text: string | Record<string, string> | undefined) => LocalText;
}

const nothing: DeclaredFields = { fields: [], unread: [], findings: [] };

/**
 * The fields of a school’s own, in their order. What a schema cannot say of them is in `findings`. The same object as
 * long as catalogue.yaml is.
 */
export const declaredFields = (declared: Declared): DeclaredFields =>
  isGroup(declared.frontMatter.data['fields']) ? declaredIn(declared) : nothing;

const declaredIn = memoize(
  ({ frontMatter, languages }: Declared) => [frontMatter, languages.join()],
  (declared): DeclaredFields => {
    const given = declared.frontMatter.data['fields'];
    const read = Object.entries(isGroup(given) ? given : {}).map(([key, value]) =>
      fieldFrom(key, value, declared),
    );
    return {
      fields: read.flatMap(({ field }) => field ?? []),
      unread: read.filter(({ key, field }) => !field && !isKnown(key)).map(({ key }) => key),
      findings: read.flatMap(({ findings }) => findings),
    };
  },
);

interface Read {
  key: string;
  field?: OwnField;
  findings: readonly Finding[];
}

function fieldFrom(key: string, value: unknown, declared: Declared): Read {
  const misnamed = nameFinding(key, declared);
  if (misnamed) return { key, findings: [misnamed] };
  const { data } = OwnFieldSettings.nullable().safeParse(plain(value));
  if (data === undefined) return { key, findings: [] }; // the schema of catalogue.yaml says why
  const findings = optionFindings(key, data ?? {}, declared);
  return findings.length > 0
    ? { key, findings }
    : { key, findings, field: ownField(key, data ?? {}, declared) };
}

/** A key that is no name, or that something of ours has. */
function nameFinding(key: string, { source, languages }: Declared): Finding | undefined {
  const at = source.placeOf(`fields.${key}`, 'key');
  const instead = (name: string) => (isName(name) ? { instead: name } : {});
  if (!isName(key))
    return finding('unusable-field', at, {
      name: key,
      why: 'name',
      ...instead(isName(slug(key)) ? slug(key) : `our-${slug(key)}`.slice(0, LONGEST)),
    });
  const ours = new Set([
    ...reservedNames,
    ...taken,
    ...ownFacetNames,
    ...languages.map((it) => it.toLowerCase()),
  ]);
  const isKey = isKnown(key);
  if (!isKey && !ours.has(key)) return undefined;
  return finding('unusable-field', at, {
    name: key,
    why: isKey ? 'key' : 'address',
    ...instead(`our-${key}`),
  });
}

const isKnown = (key: string): boolean => keysOf(CourseFrontMatter).includes(key);

/**
 * It stands in addresses as it is; it is no number, no single letter, which addresses of ours use, and nothing that
 * every object of a program has, such as `constructor`: readers of our data would find that in place of a value.
 */
const isName = (key: string): boolean =>
  slug(key) === key && !(key in {}) && /^\p{L}.+/u.test(key) && key.length <= LONGEST;

function optionFindings(key: string, given: OwnFieldSettings, { source }: Declared): Finding[] {
  const path = `fields.${key}`;
  const type = given.type ?? 'text';
  const unfit = (why: 'choices' | 'filter' | 'row', fix: string) =>
    finding('unusable-field', source.placeOf(`${path}.${why}`), { name: key, why, type, fix });
  return [
    ...(type === 'choice' && !given.choices
      ? [
          finding('missing-field', source.placeOf(path, 'key'), {
            key: 'choices',
            meaning: OwnFieldSettings.shape.choices.unwrap().description ?? '',
            group: path,
            sample: '[oral, written]',
          }),
        ]
      : []),
    ...(type !== 'choice' && given.choices ? [unfit('choices', 'type: choice')] : []),
    ...(given.filter && !filterTypes.includes(type) ? [unfit('filter', 'filter: false')] : []),
    ...(given.row && type === 'long-text' ? [unfit('row', 'row: false')] : []),
    ...choiceFindings(path, given.choices, source),
  ];
}

/** Choices that share an address, or have none. */
function choiceFindings(
  path: string,
  choices: OwnFieldSettings['choices'],
  source: Source,
): Finding[] {
  const first = new Map<string, { id: string; place: string }>();
  return choiceIds(choices).flatMap((id, index): Finding[] => {
    const place = `${path}.choices.${Array.isArray(choices) ? index : id}`;
    const at = (it: string) => source.placeOf(it, 'key');
    const name = slug(id);
    const other = first.get(name);
    if (name === '')
      return [
        finding('wrong-type', at(place), {
          key: `${path}.choices`,
          kind: 'id',
          text: id,
          entry: true,
        }),
      ];
    if (!other) {
      first.set(name, { id, place });
      return [];
    }
    return [
      finding(
        'duplicate-key',
        at(place),
        { key: id, other: other.id },
        { related: [{ at: at(other.place), reason: 'first-here' }] },
      ),
    ];
  });
}

const choiceIds = (choices: OwnFieldSettings['choices'] = []): string[] =>
  Array.isArray(choices) ? choices.map(String) : Object.keys(choices);

const kinds = {
  text: 'text',
  'long-text': 'text',
  list: 'text-or-list',
  number: 'number',
  'yes-no': 'yes-no',
  date: 'date',
  link: 'link',
  choice: 'one-of',
  shares: 'shares',
  hours: 'hours',
} as const satisfies Record<OwnType, PlainField['kind']>;

const examples: Readonly<Record<OwnType, readonly unknown[]>> = {
  text: ['…'],
  'long-text': ['…'],
  list: [['…', '…']],
  number: [1],
  'yes-no': [true],
  date: ['2026-11-23'],
  link: ['https://www.example.org/'],
  choice: [],
  shares: [{ project: 60, exam: 40 }],
  hours: [{ lectures: 24, labs: 12 }],
};

const places = { facts: 'facts', section: 'details', none: 'nowhere' } as const;

function ownField(key: string, given: OwnFieldSettings, { local, languages }: Declared): OwnField {
  const { type = 'text', choices, show = 'facts', row, filter, search, required } = given;
  const label =
    given.label === undefined ? { [languages[0] ?? 'en']: humanise(key) } : local(given.label);
  const first = (text: LocalText) => text[languages[0] ?? ''] ?? Object.values(text)[0];
  const about = first(local(given.help)) ?? first(label) ?? key;
  const named = Array.isArray(choices)
    ? choices.map(String).map((id) => ({ id, label: { [languages[0] ?? 'en']: id } }))
    : Object.entries(choices ?? {}).map(([id, name]) => ({ id, label: local(name ?? id) }));
  const isText = type === 'text' || type === 'long-text' || type === 'list';
  return {
    key,
    label,
    kind: kinds[type],
    description: about,
    about,
    examples: type === 'choice' ? named.slice(0, 1).map(({ id }) => id) : examples[type],
    shown: type === 'long-text' && given.show === undefined ? 'details' : places[show],
    ...(type === 'long-text' ? { isLong: true } : {}),
    ...(type === 'choice' ? { choices: named } : {}),
    ...(isText && !filter ? { translated: true } : {}),
    ...(required ? { required } : {}),
    ...(row ? { inRows: row } : {}),
    ...(filter ? { filters: filter } : {}),
    ...(search ? { searches: search } : {}),
    ...(show !== 'none' && type !== 'long-text' ? { compares: true } : {}),
  };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Groups as a schema takes them: with an ordinary prototype, and without a key that would replace it. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__proto__')
      .map(([name, it]) => [name, plain(it)]),
  );
};
