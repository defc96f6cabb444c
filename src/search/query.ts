import { wordsOf, type Analysis } from './analysis.ts';
import type { Terms } from './terms.ts';

/** Words that stand for a part of a query. `isTogether`: they were typed as one, so they stand side by side. */
export interface Alternative {
  words: readonly string[];
  isTogether: boolean;
  /** 1 for what was typed itself. */
  quality: number;
}

/** A part of a query: what is found has one of its alternatives. */
export interface Slot {
  /** As it was typed. */
  typed: readonly string[];
  /** Place of its first word in the query. */
  at: number;
  alternatives: Alternative[];
}

const asTyped = (words: readonly string[]): Alternative => ({
  words,
  isTogether: false,
  quality: 1,
});
const SYNONYM = 0.85;
/** Words of a query that are looked at: a pasted page is no query. */
const MOST_WORDS = 16;
/** Words apart that are written as one, or the other way round. */
export const RESPELT = 0.97;

/** The parts of a query: words that have synonyms, words that are written as one, and each word that is left. */
export async function slotsOf(
  query: string,
  terms: Terms,
  analysis: Analysis,
  synonyms: readonly (readonly (readonly string[])[])[],
): Promise<Slot[]> {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const telling = words.some((word) => !analysis.isStopWord(word));
  await terms.load(words);
  const slots: Slot[] = [];
  for (let at = 0; at < words.length; ) {
    const named = longer(
      joinedAt(words, at, terms, analysis),
      synonymAt(words, at, analysis, synonyms),
    );
    const typed = named?.typed ?? words.slice(at, at + 1);
    const isLeftOut =
      telling && typed.length === 1 && !named && analysis.isStopWord(words[at] ?? '');
    if (!isLeftOut) slots.push(named ?? { typed, at, alternatives: [asTyped(typed)] });
    at += typed.length;
  }
  await terms.load(slots.flatMap(({ alternatives }) => alternatives.flatMap((it) => it.words)));
  await Promise.all(
    slots.map(async (slot) => {
      const [word = '', ...more] = slot.typed;
      if (more.length === 0) slot.alternatives.push(...(await partsOf(word, terms)));
    }),
  );
  return slots;
}

const longer = (a: Slot | undefined, b: Slot | undefined): Slot | undefined =>
  (b?.typed.length ?? 0) > (a?.typed.length ?? 0) ? b : (a ?? b);

/** The longest of all synonyms that begins here, with those that mean the same. */
function synonymAt(
  words: readonly string[],
  at: number,
  { stems }: Analysis,
  synonyms: readonly (readonly (readonly string[])[])[],
): Slot | undefined {
  const isHere = (member: readonly string[]) =>
    at + member.length <= words.length &&
    member.every((word, step) => {
      const typed = words[at + step] ?? '';
      return (
        typed === word || stems(typed).some((stem, language) => stem === stems(word)[language])
      );
    });
  let longest: readonly string[] = [];
  for (const group of synonyms)
    for (const member of group)
      if (member.length > longest.length && isHere(member)) longest = member;
  if (longest.length === 0) return undefined;
  const typed = words.slice(at, at + longest.length);
  const others = synonyms
    .filter((group) => group.some((member) => isHere(member) && member.length === longest.length))
    .flatMap((group) => group.filter((member) => !isHere(member)));
  const meant = others.map((own) => ({ words: own, isTogether: own.length > 1, quality: SYNONYM }));
  return { typed, at, alternatives: [asTyped(typed), ...meant] };
}

/** Two words that the index knows as one: `front end`. */
function joinedAt(
  words: readonly string[],
  at: number,
  terms: Terms,
  { isStopWord }: Analysis,
): Slot | undefined {
  const typed = words.slice(at, at + 2);
  if (typed.length < 2 || typed.some(isStopWord)) return undefined;
  const joined = typed.join('');
  const isKnown = terms.meant(joined, at + 2 === words.length && joined.length > 4).length > 0;
  return isKnown
    ? {
        typed,
        at,
        alternatives: [asTyped(typed), { words: [joined], isTogether: false, quality: RESPELT }],
      }
    : undefined;
}

/** Two words of the index that were typed as one: `frontend`. */
async function partsOf(word: string, terms: Terms): Promise<Alternative[]> {
  if (word.length < 4 || /[^\p{L}]/u.test(word)) return [];
  const cuts = Array.from(
    { length: word.length - 3 },
    (_, at) => [word.slice(0, at + 2), word.slice(at + 2)] as const,
  );
  const likely = cuts.filter(([left]) =>
    terms.meant(left, false).some(({ row }) => row[0] === left && row[1].length + row.length > 2),
  );
  await terms.load(likely.map(([, right]) => right));
  return likely
    .filter(([, right]) => terms.meant(right, right.length > 2).length > 0)
    .map((words) => ({ words, isTogether: true, quality: RESPELT }));
}
