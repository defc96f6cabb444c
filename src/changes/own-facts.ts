import {
  factOf,
  fieldTable,
  isList,
  isNamedNumbers,
  type FactValue,
  type OwnField,
} from '../catalogue/fields.ts';
import type { Course, TextVersion } from '../catalogue/model.ts';
import type { Fact, OwnPart } from './changes.ts';
import { listed, plainly, type Entries } from './common-facts.ts';
import type { Comparison } from './comparison.ts';
import type { Pair } from './match.ts';

/** A field of the school’s own in both catalogues; one of them may not declare it. */
interface Both {
  key: string;
  label: string;
  before?: OwnField;
  after?: OwnField;
}

/** Fields that either catalogue declares. */
function fieldsOf({ before, after, language }: Comparison): Both[] {
  const [old, now] = [before, after].map(({ settings }) => fieldTable(settings.fields).own);
  const keys = new Set([...(now ?? []), ...(old ?? [])].map(({ key }) => key));
  return [...keys].map((key) => {
    const [was, is] = [old, now].map((fields) => fields?.find((it) => it.key === key));
    const label = wordIn((is ?? was)?.label ?? {}, language) ?? key;
    return { key, label, before: was, after: is };
  });
}

const wordIn = (text: Readonly<Record<string, string>>, language: string): string | undefined =>
  text[language] ?? Object.values(text)[0];

/** What a course says in fields of the school’s own. Long texts are told as texts. */
export const ownFacts = (before: Course, after: Course, comparison: Comparison): Fact[] =>
  fieldsOf(comparison).flatMap(({ key, label, ...of }): Fact[] => {
    if (of.before?.isLong || of.after?.isLong) return [];
    const [old, now] = [factOf(before.facts, key), factOf(after.facts, key)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const about = { fact: 'field' as const, field: key, label };
    const { language } = comparison;
    if ([of.before, of.after].some((field) => field && isList(field)))
      return [{ ...about, ...listed(itemsOf(old), itemsOf(now)) }];
    const [from, to] = [wordsOf(of.before, old, language), wordsOf(of.after, now, language)];
    return [{ ...about, from, to }];
  });

const itemsOf = (value: FactValue | undefined): Entries =>
  plainly(value === undefined ? [] : [value].flat().map(String));

/** A value as it is told: the name of what is chosen, numbers with theirs. */
function wordsOf(
  field: OwnField | undefined,
  value: FactValue | undefined,
  language: string,
): string | number | boolean | undefined {
  if (typeof value !== 'object') {
    const choice = field?.choices?.find(({ id }) => id === value);
    return (choice && wordIn(choice.label, language)) ?? value;
  }
  return isNamedNumbers(value)
    ? value.map((it) => `${it.name} ${it.value}`).join(', ')
    : value.join(', ');
}

/** Fields whose words differ; those of the original are facts, unless they are long. */
export function ownParts(
  { before, after }: Pair<TextVersion>,
  comparison: Comparison,
  isOriginal: boolean,
): OwnPart[] {
  return fieldsOf(comparison)
    .filter((it) => !isOriginal || it.before?.isLong || it.after?.isLong)
    .filter(({ key }) => textOf(before, key) !== textOf(after, key))
    .map(({ key: field, label }) => ({ field, label }));
}

const textOf = ({ facts }: TextVersion, key: string): string =>
  JSON.stringify(factOf(facts, key) ?? []);

/** Types as a school writes them, where a row has another word. */
const typeNames: ReadonlyMap<string, string> = new Map([
  ['one-of', 'choice'],
  ['text-or-list', 'list'],
]);

/** What a field is, in few words: its name, what it holds, what can be chosen. */
export function summaryOf({ kind, label, choices = [] }: OwnField, language: string): string {
  const names = choices.map((it) => wordIn(it.label, language) ?? it.id);
  return [wordIn(label, language), typeNames.get(kind) ?? kind, ...names]
    .filter(Boolean)
    .join(', ');
}
