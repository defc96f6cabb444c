import type { FoundIn } from './engine.ts';
import type { TitlePlace } from './index-data.ts';
import { RESPELT, type Alternative, type Slot } from './query.ts';
import { postingsOf, type Candidate, type Posting, type Terms } from './terms.ts';

/** Where a part of a query stands in one entry. */
export interface Match {
  tier: number;
  score: number;
  level: Posting['level'];
  languages: number;
  words: readonly string[];
  /** Where it begins in titles, and how many words it takes there. */
  places: { at: TitlePlace; words: number }[];
}

/** An entry that has all parts of a query. */
export interface Found {
  entry: number;
  tier: number;
  score: number;
  words: readonly string[];
  foundIn: FoundIn;
  /** Bits of the languages that have all of it. */
  languages: number;
}

/** What a word counts for, by where it stands. */
const boosts: Readonly<Record<Posting['level'], number>> = {
  title: 10,
  code: 8,
  'topic in use': 6,
  topic: 5,
  'tool in use': 4.8,
  tool: 4,
  name: 2,
  about: 2.2,
  lede: 1.6,
  body: 1,
};

const isProse = (level: Posting['level']): boolean =>
  level === 'body' || level === 'lede' || level === 'about';

/** The entries that have a part of a query, out of `all`. A mistake is only forgiven where nothing else is meant. */
export function matchesOf(slot: Slot, terms: Terms, all: number): Map<number, Match> {
  const meant = merged(
    slot.alternatives.map((it) => alternativeIn(it, (word) => terms.meant(word, true))),
  );
  const found =
    meant.size > 0
      ? meant
      : merged(
          slot.alternatives
            .filter(({ quality }) => quality === 1)
            .map((it) =>
              alternativeIn(it, (word) => {
                const own = terms.meant(word, true);
                return own.length > 0 ? own : terms.forgiven(word);
              }),
            ),
        );
  const rarity = Math.log(1 + all / Math.max(1, found.size));
  for (const match of found.values()) match.score *= rarity;
  return found;
}

/** Of several matches in an entry the best, with all of their places. */
function merged(maps: readonly Map<number, Match>[]): Map<number, Match> {
  const [first = new Map<number, Match>(), ...others] = maps;
  for (const map of others)
    for (const [entry, match] of map) first.set(entry, better(first.get(entry), match));
  return first;
}

function better(a: Match | undefined, b: Match): Match {
  if (!a) return b;
  const [best, other] = isBetter(b, a) ? [b, a] : [a, b];
  return {
    ...best,
    languages: best.languages | other.languages,
    places: [...best.places, ...other.places],
    words: [...new Set([...best.words, ...other.words])],
  };
}

const isBetter = (a: Match, b: Match): boolean =>
  a.tier < b.tier || (a.tier === b.tier && a.score > b.score);

/** The entries that have all words of an alternative. */
function alternativeIn(
  { words, isTogether, quality }: Alternative,
  candidatesOf: (word: string) => Candidate[],
): Map<number, Match> {
  const each = words.map((word) => wordIn(candidatesOf(word)));
  const [first = new Map<number, Match>(), ...others] = each;
  const found = new Map<number, Match>();
  for (const [entry, start] of first) {
    const all = [start, ...others.flatMap((it) => it.get(entry) ?? [])];
    if (all.length < words.length) continue;
    const places = others.reduce(
      (before, next) => sideBySide(before, next.get(entry)?.places ?? []),
      start.places,
    );
    const isNamed = all.every(({ level }) => !isProse(level));
    if (isTogether && places.length === 0 && !isNamed) continue;
    const score = all.reduce((sum, it) => sum + it.score, 0) / all.length;
    const weakest = all.reduce((a, b) => (boosts[a.level] <= boosts[b.level] ? a : b));
    found.set(entry, {
      tier: Math.max(...all.map(({ tier }) => tier)),
      score: score * quality,
      level: weakest.level,
      languages: all.reduce((mask, it) => mask & it.languages, -1),
      words: [...new Set(all.flatMap((it) => it.words))],
      places: quality < RESPELT ? [] : places, // another word is not what was typed
    });
  }
  return found;
}

/** Places at which one goes on where the other ends, in the same title. */
const sideBySide = (before: Match['places'], next: Match['places']): Match['places'] =>
  before.flatMap(({ at, words }) =>
    next
      .filter(
        (it) =>
          it.at.at === at.at + words &&
          it.at.length === at.length &&
          (it.at.languages & at.languages) > 0,
      )
      .map((it) => ({
        at: { ...at, languages: at.languages & it.at.languages },
        words: words + it.words,
      })),
  );

/** The entries that have a word, or another that may be meant by it. */
function wordIn(candidates: readonly Candidate[]): Map<number, Match> {
  const found = new Map<number, Match>();
  for (const { row, tier, quality, isDerived } of candidates) {
    for (const [entry, { level, languages, places }] of postingsOf(row)) {
      if (isDerived && isProse(level)) continue; // accounts are no accounting
      const match: Match = {
        tier,
        score: quality * boosts[level],
        level,
        languages,
        words: [row[0]],
        places: places.map((at) => ({ at, words: 1 })),
      };
      found.set(entry, better(found.get(entry), match));
    }
  }
  return found;
}

/**
 * The entries that have every part of a query: exact before the beginning of words before mistakes; then those that
 * have it in the title, the whole of the title first, in topics, in texts.
 */
export function ranked(slots: readonly Slot[], matches: readonly Map<number, Match>[]): Found[] {
  const smallest = [...matches].sort((a, b) => a.size - b.size)[0];
  if (!smallest) return [];
  return [...smallest.keys()]
    .flatMap((entry): Found[] => {
      const all = matches.flatMap((it) => it.get(entry) ?? []);
      if (all.length < matches.length) return [];
      return [
        {
          entry,
          tier: Math.max(...all.map(({ tier }) => tier)),
          score: all.reduce((sum, it) => sum + it.score, 0) * phraseBonus(slots, all),
          words: [...new Set(all.flatMap(({ words }) => words))],
          foundIn: foundIn(all),
          languages: all.reduce((mask, it) => mask & it.languages, -1),
        },
      ];
    })
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        places.indexOf(a.foundIn) - places.indexOf(b.foundIn) ||
        b.score - a.score ||
        a.entry - b.entry,
    );
}

const places: readonly FoundIn[] = ['title', 'topics', 'text'];

function foundIn(all: readonly Match[]): FoundIn {
  if (all.every(({ level }) => level === 'title' || level === 'code')) return 'title';
  return all.some(({ level }) => isProse(level)) ? 'text' : 'topics';
}

/** A title that is what was typed, begins with it, or has it in one piece. */
function phraseBonus(slots: readonly Slot[], all: readonly Match[]): number {
  const [first, ...others] = all;
  if (!first) return 1;
  const start = slots[0];
  const phrases = others.reduce((before, next, index) => {
    const [slot, previous] = [slots[index + 1], slots[index]];
    const gap = (slot?.at ?? 0) - (previous?.at ?? 0) - (previous?.typed.length ?? 0);
    const moved = before.map((it) => ({ ...it, words: it.words + gap })); // words too common to look for
    return sideBySide(moved, next.places);
  }, first.places);
  if (phrases.length === 0) return 1;
  const isAtStart = (it: Match['places'][number]) => it.at.at === (start?.at ?? 0);
  if (phrases.some((it) => isAtStart(it) && it.at.at + it.words === it.at.length)) return 3;
  const length = Math.min(...phrases.map((it) => it.at.length));
  const share = 0.3 / length;
  if (others.length === 0) return (phrases.some(isAtStart) ? 1.1 : 1) + share;
  return (phrases.some(isAtStart) ? 1.5 : 1.25) + share;
}
