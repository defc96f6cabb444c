import { analysisOf, fold, isWhole, wordsOf } from './analysis.ts';
import { codeSearch, searchedCode } from './codes.ts';
import { kinds, type IndexHead, type Kind, type TermFile } from './index-data.ts';
import { slotsOf, type Slot } from './query.ts';
import { matchesOf, ranked, type Found, type Match } from './rank.ts';
import { termsOf, tiers, waysToStart } from './terms.ts';

/** Where the words of a query stand in what was found. */
export type FoundIn = 'title' | 'topics' | 'text';

/** Something found. */
export interface Hit {
  kind: Kind;
  /** Its number among all entries. */
  entry: number;
  /** Its number among those of its kind: for a course, its place in the data of courses. */
  at: number;
  /** The words of it that matched. */
  words: readonly string[];
  foundIn: FoundIn;
  /** 0: the words themselves, 1: words that begin so, 2: a mistake was forgiven. */
  tier: number;
  /** Language of the words, where the page’s own does not have them. */
  language?: string;
}

/** What was found for a query. */
export interface Result {
  /** Courses, the best first. */
  courses: Hit[];
  /** All else whose name fits: by its kind, the best of each first. */
  others: Hit[];
  /** `short`: it takes another letter. */
  state: 'empty' | 'short' | 'found' | 'none';
  /** Parts of the query that nothing has, where the rest was found. */
  without: string[];
  /** What was found instead of what was typed, which nothing has. */
  instead: string[];
  /** Where there is nothing: what may be asked for. */
  nearest: string[];
}

export interface Engine {
  /** Rejects where a file of the index cannot be loaded. */
  search: (query: string) => Promise<Result>;
}

/** Words that are offered where nothing was found. */
const MOST_NEAREST = 5;

const nothing: Omit<Result, 'state'> = {
  courses: [],
  others: [],
  without: [],
  instead: [],
  nearest: [],
};

/** The engine of an index, whose files it has loaded as queries ask for them. */
export function engineFor(head: IndexHead, loadFile: (file: number) => Promise<TermFile>): Engine {
  const analysis = analysisOf(head.words);
  const synonyms = head.synonyms.map((group) => group.map(wordsOf));
  const terms = termsOf(head.termFiles, analysis, loadFile);
  const firsts = head.counts.map((_, at) => head.counts.slice(0, at).reduce((a, b) => a + b, 0));
  const all = head.counts.reduce((a, b) => a + b, 0);
  const own = 1 << head.languages.indexOf(head.language);
  const courseAt = firsts.at(-1) ?? 0;

  const hitOf = ({ entry, words, foundIn, tier, languages }: Found): Hit => {
    const kind = firsts.findLastIndex((first) => first <= entry);
    const place = head.languages.findIndex((_, at) => (languages & (1 << at)) > 0);
    const language = (languages & own) === 0 ? head.languages[place] : undefined;
    return {
      kind: kinds[kind] ?? 'course',
      entry,
      at: entry - (firsts[kind] ?? 0),
      words,
      foundIn,
      tier,
      ...(language ? { language } : {}),
    };
  };

  const codesOf = async (query: string) => {
    const searched = searchedCode(query);
    await terms.load([searched]);
    const rows = terms.codesNear(searched);
    const entries = [...new Set(rows.map(([, entry]) => entry))].sort((a, b) => a - b);
    const codes = codeSearch(
      entries.map((entry) =>
        rows
          .filter((row) => row[1] === entry)
          .sort((a, b) => b[2] - a[2])
          .map(([code]) => code),
      ),
    );
    const hits = codes.hits(query).map(
      ({ at, code }): Found => ({
        entry: entries[at] ?? 0,
        words: wordsOf(code),
        foundIn: 'title',
        languages: own,
        tier: 0,
        score: 0,
      }),
    );
    return { hits, isCode: codes.isCode(query) };
  };

  return {
    search: async (query) => {
      if (query.trim() === '') return { ...nothing, state: 'empty' };
      const codes = await codesOf(query);
      if (codes.hits.length === 0 && (await isShort(query))) return { ...nothing, state: 'short' };
      const slots = await slotsOf(query, terms, analysis, synonyms);
      const matches = slots.map((slot) => matchesOf(slot, terms, all));
      let found = ranked(slots, matches);
      let without: string[] = [];
      if (found.length === 0 && !codes.isCode) ({ found, without } = withoutOne(slots, matches));
      const coded = new Set(codes.hits.map(({ entry }) => entry));
      const hits = [...codes.hits, ...found.filter(({ entry }) => !coded.has(entry))].map(hitOf);
      if (hits.length > 0)
        return {
          courses: hits.filter(({ entry }) => entry >= courseAt),
          others: inKinds(found.filter(({ entry }) => entry < courseAt)).map(hitOf),
          state: 'found',
          without,
          instead: codes.hits.length > 0 ? [] : forgivenIn(found),
          nearest: [],
        };
      return { ...nothing, state: 'none', nearest: await nearestTo(slots, matches) };
    },
  };

  /** One letter is too little to go by, unless it is a name: C. */
  async function isShort(query: string): Promise<boolean> {
    const typed = fold(query).replace(/[^\p{L}\p{N}+#]/gu, '');
    if ([...typed].length > 1 || isWhole(typed)) return false;
    await terms.load([typed]);
    const isName = terms.meant(typed, false).some(({ row }) => row[1].length > 0);
    return !isName || analysis.isStopWord(typed);
  }

  /** The best first; of those that fit alike, by their kind. */
  function inKinds(found: readonly Found[]): Found[] {
    const kindOf = ({ entry }: Found) => firsts.findLastIndex((first) => first <= entry);
    return [...found].sort(
      (a, b) => a.tier - b.tier || kindOf(a) - kindOf(b) || b.score - a.score || a.entry - b.entry,
    );
  }

  /** What may be asked for instead: words like those that nothing has, and each part that finds something. */
  async function nearestTo(slots: readonly Slot[], matches: readonly Map<number, Match>[]) {
    const lost = slots.filter((_, at) => matches[at]?.size === 0).flatMap((it) => it.typed);
    await terms.load(lost.flatMap(waysToStart));
    const like = lost.map((word) => terms.near(word));
    const parts = slots.length > 1 ? slots : [];
    const offered = [
      ...like.flatMap((it) => it.slice(0, 3)),
      ...parts.flatMap(({ typed }, at) => {
        const [best] = [...(matches[at]?.values() ?? [])].sort((a, b) => a.tier - b.tier);
        if (!best) return [];
        return best.tier === tiers.forgiven ? best.words.slice(0, 1) : [typed.join(' ')];
      }),
    ];
    return [...new Set(offered)].slice(0, MOST_NEAREST);
  }
}

/** What has all parts of a query but one; one of two is too little to go by. */
function withoutOne(
  slots: readonly Slot[],
  matches: readonly Map<number, Match>[],
): { found: Found[]; without: string[] } {
  if (slots.length < 3) return { found: [], without: [] };
  const tries = slots
    .map((slot, at) => ({
      without: [slot.typed.join(' ')],
      found: ranked(
        slots.filter((_, index) => index !== at),
        matches.filter((_, index) => index !== at),
      ),
    }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
  return tries[0] ?? { found: [], without: [] };
}

/** The words that were found instead of what was typed, where all that was found has a mistake forgiven. */
const forgivenIn = (found: readonly Found[]): string[] =>
  found.every(({ tier }) => tier === tiers.forgiven) ? [...(found[0]?.words ?? [])] : [];
