import type { FactView } from './course-facts.ts';
import type { CourseView } from './course.ts';
import type { PillarClass } from './pieces.ts';
import { escaped } from './view-context.ts';

/** A key of a course file on the page: what it is called there, and names of what it may hold. */
export interface NamedKey {
  key: string;
  label: string;
  /** What it is called where it is one. */
  one?: string;
  names: Readonly<Record<string, string>>;
}

/** What the preview of a form is told of the pages of a catalogue, as JSON. */
export interface PreviewWords {
  facts: readonly NamedKey[];
  details: readonly NamedKey[];
  headings: { facts: string; details: string; outcomes: string };
  credits: string;
  notOffered: string;
  yes: string;
  no: string;
  /** Colours, by the ids of pillars. */
  pillars: Readonly<Record<string, PillarClass>>;
  /** Of a course whose pillar nobody knows. */
  noPillar: PillarClass;
}

/** What a preview says of a course: the parts of its page that its own file decides. */
export interface FormPreview
  extends Pick<
    CourseView,
    | 'title'
    | 'description'
    | 'className'
    | 'credits'
    | 'factsLabel'
    | 'facts'
    | 'outcomes'
    | 'details'
  > {
  /** It is not offered now. */
  notice?: string;
}

/** What the values of a form come to on the page of a course. Values of another kind than a form has say nothing. */
export function previewOf(
  words: PreviewWords,
  values: Readonly<Record<string, unknown>>,
): FormPreview {
  const { headings, pillars } = words;
  const saidOf = ({ key, names }: NamedKey): string[] =>
    textsOf(values[key]).map((it) => named(names, it) ?? said(words, it));
  const rows = (keys: readonly NamedKey[]) =>
    keys
      .map((key) => ({ key, items: saidOf(key).map((text) => ({ text })) }))
      .filter(({ items }) => items.length > 0)
      .map(({ key: { label, one = label }, items }) => ({
        label: items.length === 1 ? one : label,
        items,
      }));
  const [title = ''] = textsOf(values['title']);
  const [description] = textsOf(values['description']);
  const [credits = ''] = textsOf(values['studycredits']);
  const [pillar = ''] = textsOf(values['pillar']);
  const outcomes = textsOf(values['outcomes']).map((it) => ({ html: escaped(it) }));
  const details = rows(words.details);
  return {
    title: { text: title },
    ...(description ? { description: { text: description } } : {}),
    className: named(pillars, pillar) ?? words.noPillar,
    credits: { value: credits, label: words.credits },
    factsLabel: headings.facts,
    facts: rows(words.facts).map(({ label, items }): FactView => ({ label, values: items })),
    ...(outcomes.length > 0
      ? { outcomes: { id: 'outcomes', heading: headings.outcomes, items: outcomes } }
      : {}),
    ...(details.length > 0
      ? { details: { id: 'details', heading: headings.details, rows: details } }
      : {}),
    ...(values['hide'] === true ? { notice: words.notOffered } : {}),
  };
}

const named = <Value>(names: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

const said = ({ yes, no }: PreviewWords, text: string): string => {
  if (text === 'true') return yes;
  return text === 'false' ? no : text;
};

/** A value of a form as texts: none, one or many. */
function textsOf(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((it) => {
    const isSaid = typeof it === 'string' || typeof it === 'number' || it === true;
    return isSaid && it !== '' ? [String(it)] : [];
  });
}
