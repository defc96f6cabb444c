import { slug } from '../../../content/slug.ts';
import type { Value } from '../source.ts';
import { isValues, textOf } from '../values.ts';

/** Terms of a year as schools name them, by the id that they share. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^(fall|autumn|herbst(semester)?|automne|herfst|najaar|hs)$/i, 'fall'],
  [/^(spring|fr[uü]hling|fr[uü]hjahr(ssemester)?|printemps|lente|voorjaar|fs)$/i, 'spring'],
  [/^(winter|ws|wise|winter ?semester|hiver)$/i, 'winter'],
  [/^(summer|sommer|ss|sose|sommer ?semester|zomer|[eé]t[eé])$/i, 'summer'],
];

/** The terms that a value names, in its order: an id, and the word as it was written. */
export function termsOf(value: Value): readonly { id: string; label: string }[] {
  const parts = isValues(value)
    ? value.map((it) => textOf(it) ?? '')
    : (textOf(value) ?? '').split(/\s*[,;/&+\n]\s*|\s+(?:and|und|en|et)\s+/);
  const terms = new Map<string, string>();
  for (const part of parts) {
    const label = part.trim();
    const id = known.find(([pattern]) => pattern.test(label))?.[1] ?? slug(label);
    if (id !== '' && !terms.has(id)) terms.set(id, label);
  }
  return [...terms].map(([id, label]) => ({ id, label }));
}
