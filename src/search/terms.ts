import { bare, isWhole, type Analysis } from './analysis.ts';
import {
  fileOf,
  unpackGroup,
  unpackPlace,
  type Level,
  type TermFile,
  type TermRow,
  type TitlePlace,
} from './index-data.ts';

/** How well a word of the index is the one that was typed: itself or another form of it, its beginning, a mistake. */
export const tiers = { exact: 0, prefix: 1, forgiven: 2 } as const;

/** A word of the index that may be meant. `quality`: 1 for the word itself. */
export interface Candidate {
  row: TermRow;
  tier: number;
  quality: number;
  /** It is another word that was made of the same one. */
  isDerived?: true;
}

/** Where a word stands in one entry. `languages`: bits of those that say it. */
export interface Posting {
  level: Level | 'title';
  languages: number;
  places: TitlePlace[];
}

/** Words of an index, as far as their files were loaded. */
export interface Terms {
  /** Loads the files of words; what follows knows no others. */
  load: (words: Iterable<string>) => Promise<void>;
  /** The word itself, other forms of it and, where it may go on, words that begin so. */
  meant: (word: string, mayGoOn: boolean) => Candidate[];
  /** Words that somebody may have meant who made a mistake after the second letter; none for short words. */
  forgiven: (word: string) => Candidate[];
  /** Words like this one that stand in titles or topics, the nearest first. */
  near: (word: string) => string[];
  codesNear: (searched: string) => TermFile['codes'];
}

/** The words of an index of so many files. */
export function termsOf(
  files: number,
  analysis: Analysis,
  loadFile: (file: number) => Promise<TermFile>,
): Terms {
  const loaded = new Map<number, TermFile>();
  const rowsNear = (word: string): readonly TermRow[] =>
    loaded.get(fileOf(word, files))?.terms ?? [];
  return {
    load: async (words) => {
      const wanted = new Set([...words].map((word) => fileOf(word, files)));
      await Promise.all(
        [...wanted]
          .filter((file) => !loaded.has(file))
          .map(async (file) => loaded.set(file, await loadFile(file))),
      );
    },
    meant: (word, mayGoOn) => {
      const stems = analysis.stems(word);
      return rowsNear(word).flatMap((row): Candidate[] => {
        const [term] = row;
        if (term === word) return [{ row, tier: tiers.exact, quality: 1 }];
        if (bare(term) === word) return [{ row, tier: tiers.exact, quality: 0.95 }];
        if (isSame(term, analysis.stems(term), word, stems)) {
          const form: Candidate = { row, tier: tiers.exact, quality: 0.9 };
          return [isDerivedForm(term, word) ? { ...form, isDerived: true } : form];
        }
        if (
          mayGoOn &&
          (word.length > 1 || isWhole(word)) &&
          (term.startsWith(word) || bare(term).startsWith(word))
        )
          return [{ row, tier: tiers.prefix, quality: 0.5 + (0.3 * word.length) / term.length }];
        return [];
      });
    },
    forgiven: (word) => {
      const start = bare(word).slice(0, 2);
      return rowsNear(word).flatMap((row): Candidate[] => {
        const [term] = row;
        const most = Math.min(mostErrors(word), mostErrors(term));
        if (most === 0 || !bare(term).startsWith(start)) return [];
        const errors = Math.min(
          errorsBetween(word, term, most),
          errorsBetween(bare(word), bare(term), most),
        );
        return errors > most ? [] : [{ row, tier: tiers.forgiven, quality: 0.4 - 0.1 * errors }];
      });
    },
    near: (word) =>
      waysToStart(word)
        .flatMap(rowsNear)
        .filter(([term, titles, ...others]) => {
          const isNamed = titles.length > 0 || others.some(([group]) => isTopic(group));
          return isNamed && term.length > 2;
        })
        .map((row) => ({ row, errors: errorsBetween(word, row[0], 3) }))
        .filter(({ row, errors }) => errors <= Math.min(3, Math.floor(row[0].length / 3)))
        .sort((a, b) => a.errors - b.errors || b.row[1].length - a.row[1].length)
        .map(({ row }) => row[0]),
    codesNear: (searched) => loaded.get(fileOf(searched, files))?.codes ?? [],
  };
}

/** A word with its first letters as they may have been meant: two of them swapped, or one too many. */
export const waysToStart = (word: string): string[] => {
  const [first = '', second = '', third = ''] = word;
  return [
    word,
    `${second}${first}${word.slice(2)}`,
    `${first}${third}${second}${word.slice(3)}`,
    word.slice(1),
    `${first}${word.slice(2)}`,
  ];
};

const isTopic = (group: number): boolean => unpackGroup(group).level.startsWith('topic');

/** Whether two words are forms of one in some language: what is left of both, or of one, is the same. */
const isSame = (
  term: string,
  own: readonly string[],
  word: string,
  stems: readonly string[],
): boolean => own.some((stem, at) => stem === stems[at] || stem === word || term === stems[at]);

/** Whether two forms of a word are two words: accounts are no accounting. */
function isDerivedForm(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const tails = [a.slice(same), b.slice(same)];
  return tails.some((it) => /^ings?$/.test(it)) && tails.some((it) => it === '' || it === 's');
}

/** How many letters of a word may be wrong: none in short ones, and none in numbers. */
function mostErrors(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0; // another number is another course
  return word.length < 9 ? 1 : 2;
}

/** How many letters are lost, added, changed or swapped between two words; more than `most` is not counted on. */
function errorsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [above, before]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (above[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [above, before] = [before, row];
  }
  return before[b.length] ?? most + 1;
}

/** Where the word of a row stands, by entry. */
export function postingsOf([, titles, ...others]: TermRow): Map<number, Posting> {
  const found = new Map<number, Posting>();
  let entry = 0;
  for (let at = 0; at < titles.length; at += 2) {
    entry += titles[at] ?? 0;
    const place = unpackPlace(titles[at + 1] ?? 0);
    const before = found.get(entry);
    if (before) {
      before.languages |= place.languages;
      before.places.push(place);
    } else found.set(entry, { level: 'title', languages: place.languages, places: [place] });
  }
  for (const [group, entries] of others) {
    const { level, languages } = unpackGroup(group);
    entry = 0;
    for (const distance of entries) {
      entry += distance;
      const before = found.get(entry);
      if (before) before.languages |= languages;
      else found.set(entry, { level, languages, places: [] });
    }
  }
  return found;
}
