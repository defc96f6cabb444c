import MiniSearch from 'minisearch';
import { codeSearch, wordsOfCodes } from './codes.ts';
import { bare, fold, wordsOf, type SearchData } from './data.ts';

/** A course found: its place in `data.courses`, and the words of it that matched. */
export interface Hit {
  at: number;
  words: string[];
}
export interface Engine {
  search: (query: string) => Hit[];
}

interface Searched {
  id: number;
  codes: string;
  title: string;
  tags: string;
  tools: string;
  names: string;
  words: string;
}

/** What MiniSearch says of a course: `id` is that of `Searched`, which its own type forgets. */
interface Found {
  id: Searched['id'];
  score: number;
  terms: string[];
}

/** What is left of a word without the first of these endings that it has. */
function withoutEnding(word: string, endings: readonly string[]): string {
  if (word.length < 5 || /[^a-z]/.test(word)) return word;
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 4)
      return word.slice(0, -ending.length);
  }
  return word;
}

/** How many letters of a word may be wrong. */
function mostErrors(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false; // another number is another course
  return term.length < 6 ? 1 : 2;
}

/** Makes an index in memory. Slow for thousands of courses: call it once. */
export function engineFor(data: SearchData): Engine {
  const stopWords = new Set(data.stopWords);
  const stem = (word: string) => withoutEnding(word, data.endings);
  const languageNames = new Intl.DisplayNames(data.language, {
    type: 'language',
    fallback: 'code',
  });
  const index = new MiniSearch<Searched>({
    fields: ['codes', 'title', 'tags', 'tools', 'names', 'words'],
    tokenize: wordsOf,
    processTerm: (term) => [...new Set([term, stem(term), bare(term)])],
    searchOptions: {
      processTerm: (term) => (stopWords.has(term) ? null : term),
      boost: { codes: 8, title: 8, tags: 4, tools: 3, names: 2, words: 1 },
      prefix: (term) => term.length > 1,
      fuzzy: mostErrors,
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.35 },
    },
  });
  const nameOf = (items: readonly { id: string; name: string }[]) => {
    const known = new Map(items.map(({ id, name }) => [id, name]));
    return (id: string | undefined) => (id === undefined ? undefined : known.get(id));
  };
  const tagName = nameOf(data.tags);
  const pillarName = nameOf(data.pillars);
  const trackName = nameOf(data.tracks);
  const programmeName = nameOf(data.programmes);
  index.addAll(
    data.courses.map(
      ({ codes, title, pillar, tracks, programme, languages, tags, tools, words }, id) => ({
        id,
        codes: wordsOfCodes(codes),
        title,
        words,
        tags: tags.map(tagName).join(' '),
        tools: tools.join(' '),
        names: [
          pillarName(pillar),
          ...tracks.map(trackName),
          programmeName(programme),
          ...languages.map((code) => languageNames.of(code)),
        ].join(' '),
      }),
    ),
  );

  const codes = codeSearch(data.courses.map(({ codes: own }) => own));
  return {
    search: (query) => {
      const coded = codes.hits(query).map(({ at, code }) => ({ at, words: wordsOf(code) }));
      const isFound = new Set(coded.map(({ at }) => at));
      return [...coded, ...byWords(query).filter(({ at }) => !isFound.has(at))];
    },
  };

  function byWords(query: string): Hit[] {
    const all = wordsOf(query);
    const words = all.filter((word) => !stopWords.has(word));
    const text = (words.length > 0 ? words : all).join(' ');
    if (text === '') return [];
    const stemmed = [...new Set((words.length > 0 ? words : all).map(stem))];
    const queries = stemmed.map((word, at) => ({
      combineWith: 'OR' as const,
      queries: [...new Set([(words.length > 0 ? words : all)[at] ?? word, word])],
    }));
    const strict = index.search({ combineWith: 'AND', queries });
    // Half of a code is another course: “STAT 7003” is not about statistics.
    const isWanted = strict.length > 0 || codes.isCode(query);
    const found = isWanted ? strict : index.search({ combineWith: 'OR', queries });
    const whole = fold(query.trim());
    return found
      .map(({ id, score, terms }: Found) => ({
        at: id,
        words: terms,
        score: score * titleBonus(fold(data.courses[id]?.title ?? ''), whole),
      }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map(({ at, words: matched }) => ({ at, words: matched }));
  }
}

/** A title that is, or starts with, what was typed. */
function titleBonus(title: string, query: string): number {
  if (title === query) return 3;
  return title.startsWith(query) ? 1.5 : 1;
}
