import type { NamedValue } from '../mapping/read-keys.ts';
import { holds } from '../mapping/model.ts';
import { decide } from '../tally.ts';
import type { Value } from '../source.ts';
import { isValues, listOf, textOf } from '../values.ts';
import type { KeyWriting } from './write-key.ts';
import { fateOfKey } from './writing.ts';

type ReferenceKey = 'alternates' | 'prerequisites' | 'corequisites';
/** Whether a key of a course names other courses. */
export const isReference = (key: string | undefined): key is ReferenceKey =>
  key === 'alternates' || key === 'prerequisites' || key === 'corequisites';

/** Other courses by their new ids; what is none stays a text, where texts may stand. */
export function writeReferences(
  key: ReferenceKey,
  { name, value }: NamedValue,
  { item, front, note, find, tally }: KeyWriting,
): string | undefined {
  const lost: string[] = [];
  const idOf = (written: string): string[] => {
    const found = find(written, item);
    if (found) return found === item ? [] : [found.id];
    if (key !== 'alternates') return [written];
    lost.push(written);
    decide(tally, 'unresolved', `${item.title}: ${name}: ${written}`);
    return [];
  };
  const entries = needsOf(value, (it) => find(it, item) !== undefined)
    .map((some) => [...new Set(some.flatMap(idOf))])
    .filter((some) => some.length > 0);
  const ids = key === 'alternates' ? [...new Set(entries.flat())] : entries.map(oneOrAny);
  if (ids.length > 0 && holds('course', key, ids)) front[key] = ids;
  else if (ids.length > 0) lost.push(...entries.map((some) => some.join(', ')));
  note(name, lost.length > 0 && front[key] === undefined ? { as: 'text' } : fateOfKey(name, key));
  return lost.length > 0 ? lost.join('; ') : undefined;
}

const oneOrAny = (some: readonly string[]): string | readonly string[] | undefined =>
  some.length === 1 ? some[0] : some;

/** What must come first; of each list one is enough. A list in a list is one, and so are words with an “or”. */
function needsOf(value: Value, isCourse: (written: string) => boolean): string[][] {
  if (!isValues(value)) return listOf(value).flatMap((it) => needsIn(it, isCourse));
  return value.flatMap((it) => (isValues(it) ? [listOf(it)] : needsIn(textOf(it) ?? '', isCourse)));
}

const anyWords =
  /^(?:(?:any|one|either) of|either|eine[srn]? (?:von|aus)|[eé][eé]n van|l[’']une? des?|au choix)[:\s]\s*/i;
const or = /\s*,?\s+(?:or|oder|of|ou|\/|\|)\s+/i;
const and = /\s*,?\s+(?:and|und|en|et|&|\+)\s+/i;
const comma = /\s*,\s*/;

/** The needs in a sentence, where all that it names are courses: “6.1010, and 18.01 or 18.02”; else it is one. */
function needsIn(written: string, isCourse: (written: string) => boolean): string[][] {
  if (written === '') return [];
  if (isCourse(written)) return [[written]];
  const needs = written
    .replace(/\.$/, '')
    .split(and)
    .flatMap((part) => {
      const bare = part.replace(anyWords, '');
      const all = bare
        .split(or)
        .flatMap((it) => it.split(comma))
        .filter(Boolean);
      return bare !== part || or.test(bare) ? [all] : all.map((it) => [it]);
    });
  return needs.flat().every(isCourse) ? needs : [[written]];
}
