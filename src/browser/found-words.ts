import { bare, fold } from '../search/analysis.ts';
import { grouped } from '../grouped.ts';
import type { Messages } from '../languages/interface-words.ts';
import type { Hit, Result } from '../search/engine.ts';
import type { Kind } from '../search/index-data.ts';

/** “3 courses found.” */
export const foundCount = ({ find }: Messages, count: number): string =>
  count > 0 ? find.hits({ count }) : find.none;

/** What a list of hits is a poor answer to: parts that nothing has, or words that are no more than like those typed. */
export function caveatOf(t: Messages, { without, instead }: Result): string | undefined {
  if (without.length > 0) return t.find.without({ words: t.series(without) });
  return instead.length > 0 ? t.find.instead({ words: t.series(instead) }) : undefined;
}

/** Whether a text shows one of the words that were found. */
export const isShownIn = (text: string, words: readonly string[]): boolean =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}+#.]+/u)
    .some((part) => words.some((word) => part.startsWith(word) || bare(part).startsWith(word)));

/** Where the words of a hit stand that its title does not show, in words. */
export function reasonOf(t: Messages, { words, foundIn, language }: Hit): string {
  // Not the stem beside its word.
  const found = words.filter((word) => !words.some((it) => it !== word && it.startsWith(word)));
  const told = foundIn === 'topics' ? t.find.inWords : t.find.inText;
  const reason = told({ words: t.series(found) });
  return language ? `${reason} (${t.inLanguage({ language: t.languageName(language) })})` : reason;
}

/** Hits under what they have in common: where the words stand; those that only begin so come last. */
export function hitGroups(hits: readonly Hit[]): [group: Hit['foundIn'] | 'beginning', Hit[]][] {
  const isExact = hits.some(({ tier }) => tier === 0);
  return [...grouped(hits, ({ tier, foundIn }) => (isExact && tier === 1 ? 'beginning' : foundIn))];
}

/** Of one kind beside others. */
const MOST_OF_KIND = 2;

/** The first of some hits, and no kind alone among them. */
export function fewOfEach(hits: readonly Hit[], most: number): Hit[] {
  const counts = new Map<Kind, number>();
  return hits
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST_OF_KIND;
    })
    .slice(0, most);
}
