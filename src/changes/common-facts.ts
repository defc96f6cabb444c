import type { TextVersion } from '../catalogue/model.ts';
import type { Fact, Listed, Sum } from './changes.ts';
import type { Comparison } from './comparison.ts';
import type { Pair } from './match.ts';

/** Facts as both sides have them, in the order in which they are told; those that are the same, too. */
export type FactsOf<T> = (before: T, after: T, comparison: Comparison) => Fact[];

/** Entries by what makes them the same; the order of a list is no fact. */
export type Entries = readonly (readonly [key: string, name: string])[];

/** What came into a list, and what went. */
export function listed(before: Entries, after: Entries): Listed {
  const [old, now] = [new Map(before), new Map(after)];
  const missing = (own: typeof old, other: typeof old) =>
    [...own].filter(([key]) => !other.has(key)).map(([, name]) => name);
  return { added: missing(now, old), removed: missing(old, now) };
}
/** Entries that are the same where they read the same. */
export const plainly = (entries: readonly string[]): Entries => entries.map((it) => [it, it]);

/** Credits as they are told: one number where there is one. */
export const amountOf = ({ low, high }: Sum): number | Sum => (low === high ? low : { low, high });

type Texts = readonly TextVersion[];
interface WithTexts {
  texts: Texts;
}

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

/** Titles, in each language that both sides have. */
export const titles: FactsOf<WithTexts> = (before, after, { manyLanguages }) =>
  textPairs(before.texts, after.texts).map(({ before: old, after: text }) => ({
    fact: 'title',
    from: old.title,
    to: text.title,
    language: manyLanguages ? text.language : undefined,
  }));

/** Languages that it has a text in. A file that one side could not read has not gone. */
export const translations: FactsOf<WithTexts> = (before, after, comparison) => {
  const broken = [...comparison.before.brokenTexts, ...comparison.after.brokenTexts];
  const unread = new Set(broken.map(({ text }) => text.source.file));
  const languages = ({ texts }: WithTexts) =>
    texts
      .slice(1)
      .filter(({ source }) => !unread.has(source.file))
      .map(({ language }) => language);
  return [
    { fact: 'translations', ...listed(plainly(languages(before)), plainly(languages(after))) },
  ];
};

/** Its place among its kind. */
export const weight: FactsOf<{ weight?: number }> = (before, after) => [
  { fact: 'weight', from: before.weight, to: after.weight },
];

/** The programme that it belongs to. */
export const programme: FactsOf<{ programme: string }> = (before, after, { name }) => [
  {
    fact: 'programme',
    from: name('programme', before.programme),
    to: name('programme', after.programme),
  },
];

/** What a semester should add up to. */
export const semesterCredits: FactsOf<{ semesterCredits?: number }> = (before, after) => [
  { fact: 'semester-credits', from: before.semesterCredits, to: after.semesterCredits },
];
