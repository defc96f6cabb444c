import { wordsOf, type Analysis } from './analysis.ts';
import { searchedCode, wordsOfCodes } from './codes.ts';
import {
  fileOf,
  packGroup,
  packPlace,
  type Level,
  type TermFile,
  type TermRow,
} from './index-data.ts';

/** What is known of one entry. `language`: its place among those of the index; without one, a word is of all. */
export interface Indexed {
  titles: readonly { text: string; language: number }[];
  codes?: readonly string[];
  texts?: readonly { level: Level; text: string; language?: number }[];
}

/** A word as often as this in a text is what the text is about. */
const OFTEN = 3;

interface Row {
  titles: number[];
  lastTitle: number;
  groups: Map<number, { entries: number[]; last: number }>;
}

/** Makes the files of an index: what stands in them is in the order of the alphabet, and of the entries. */
export function buildIndex(
  entries: readonly Indexed[],
  { isStopWord }: Analysis,
  { languages, files }: { languages: number; files: number },
): TermFile[] {
  const all = 2 ** languages - 1;
  const rows = new Map<string, Row>();
  const made: TermFile[] = Array.from({ length: files }, () => ({ terms: [], codes: [] }));
  entries.forEach(({ titles, codes = [], texts = [] }, at) => {
    codes.forEach((code, index) => {
      made[fileOf(searchedCode(code), files)]?.codes.push([code, at, index === 0 ? 1 : 0]);
    });
    const places = placesIn(titles);
    for (const [term, own] of places) {
      const row = rowOf(rows, term);
      for (const [place, mask] of own) {
        row.titles.push(at - row.lastTitle, place + mask * 1024);
        row.lastTitle = at;
      }
    }
    const words = codes.length > 0 ? [{ level: 'code' as const, text: wordsOfCodes(codes) }] : [];
    for (const [term, { level, mask }] of levelsIn([...words, ...texts], all, isStopWord)) {
      if (isSaidBy(places.get(term), mask)) continue;
      const { groups } = rowOf(rows, term);
      const key = packGroup(level, mask);
      const group = groups.get(key) ?? { entries: [], last: 0 };
      group.entries.push(at - group.last);
      group.last = at;
      groups.set(key, group);
    }
  });
  for (const term of [...rows.keys()].sort()) {
    const { titles, groups } = rowOf(rows, term);
    const others = [...groups].sort(([a], [b]) => a - b);
    const row: TermRow = [
      term,
      titles,
      ...others.map(([key, group]): [number, number[]] => [key, group.entries]),
    ];
    made[fileOf(term, files)]?.terms.push(row);
  }
  return made;
}

function rowOf(rows: Map<string, Row>, term: string): Row {
  const known = rows.get(term);
  if (known) return known;
  const row: Row = { titles: [], lastTitle: 0, groups: new Map() };
  rows.set(term, row);
  return row;
}

/** For each word of the titles where it stands in them, with the languages as bits. */
function placesIn(titles: Indexed['titles']): Map<string, Map<number, number>> {
  const places = new Map<string, Map<number, number>>();
  for (const { text, language } of titles) {
    const words = wordsOf(text);
    words.forEach((term, at) => {
      const own = places.get(term) ?? new Map<number, number>();
      const place = packPlace({ at, length: words.length, languages: 0 });
      own.set(place, (own.get(place) ?? 0) | (1 << language));
      places.set(term, own);
    });
  }
  return places;
}

const isSaidBy = (places: ReadonlyMap<number, number> | undefined, mask: number): boolean =>
  places !== undefined && [...places.values()].some((own) => (own & mask) === mask);

/** For each word the most telling level at which it stands, and the languages that have it. */
function levelsIn(
  texts: NonNullable<Indexed['texts']>,
  all: number,
  isStopWord: Analysis['isStopWord'],
): Map<string, { level: Level; mask: number }> {
  const found = new Map<string, { levels: number; mask: number; count: number }>();
  for (const { level, text, language } of texts) {
    const isProse = level === 'body' || level === 'lede' || level === 'name';
    const bit = bits[level];
    const mask = language === undefined ? all : 1 << language;
    for (const term of wordsOf(text)) {
      if (isProse && isStopWord(term)) continue;
      const before = found.get(term);
      if (before) {
        before.levels |= bit;
        before.mask |= mask;
        before.count++;
      } else found.set(term, { levels: bit, mask, count: 1 });
    }
  }
  return new Map(
    [...found].map(([term, { levels: own, mask, count }]) => [
      term,
      { level: levelOf(own, count >= OFTEN), mask },
    ]),
  );
}

/** A bit for each level: every word of every text has a set of them. */
const bits: Readonly<Record<Level, number>> = {
  body: 1,
  lede: 2,
  about: 4,
  name: 8,
  tool: 16,
  'tool in use': 32,
  topic: 64,
  'topic in use': 128,
  code: 256,
};

function levelOf(own: number, isOften: boolean): Level {
  const has = (level: Level) => (own & bits[level]) !== 0;
  if (has('code')) return 'code';
  const isTold = has('lede') || isOften;
  if (has('topic')) return isTold ? 'topic in use' : 'topic';
  if (has('tool')) return isTold ? 'tool in use' : 'tool';
  if (has('name')) return 'name';
  if (has('lede')) return isOften ? 'about' : 'lede';
  return isOften ? 'lede' : 'body';
}
