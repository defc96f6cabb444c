import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import type { SearchData } from '../../src/search/data.ts';
import { searchData } from '../../src/views/search-data.ts';
import { siteOf } from '../../src/views/site.ts';
import { fromJson } from '../support/json.ts';
import { searchOf, type Searched } from '../support/search.ts';

interface Judged {
  query: string;
  language: 'en' | 'nl';
  wanted: string[];
  why: string;
}
const judged = fromJson<Judged[]>(readFileSync(new URL('./judged.json', import.meta.url), 'utf8'));

let data: Record<string, SearchData>;
let searches: Record<string, Searched>;
const found = (query: string, language: string): Promise<string[]> =>
  searches[language].courses(query);

beforeAll(async () => {
  const { catalogue } = await loadCatalogue(fileURLToPath(new URL('seeds', PROJECT)));
  const site = siteOf(catalogue, { pathPrefix: '/' }, {});
  data = { en: searchData('en', site), nl: searchData('nl', site) };
  searches = { en: searchOf(site, 'en'), nl: searchOf(site, 'nl') };
});

describe('queries of students, judged before there was an index', () => {
  test('the wanted course is first for 90 % and among the first three for 98 %', async () => {
    const answers = await Promise.all(judged.map(({ query, language }) => found(query, language)));
    const ranks = answers.map((ids, at) => ids.findIndex((id) => judged[at].wanted.includes(id)));
    const share = (count: number) => Math.round((1000 * count) / judged.length) / 10;
    const first = share(ranks.filter((rank) => rank === 0).length);
    const three = share(ranks.filter((rank) => rank >= 0 && rank < 3).length);
    const missed = judged.flatMap(({ query, language, why, wanted }, index) => {
      if (ranks[index] === 0) return [];
      const instead = answers[index].slice(0, 3).join(', ') || 'nothing';
      return `  “${query}” (${language}, ${why}): wanted ${wanted.join(' or ')}, found ${instead}`;
    });
    console.log(
      `${judged.length} queries: first ${first} %, among three ${three} %\n${missed.join('\n')}`,
    );
    expect(first).toBeGreaterThanOrEqual(90);
    expect(three).toBeGreaterThanOrEqual(98);
  });

  test('there is at least one query per course on offer, and all wanted courses exist', () => {
    const ids = new Set(data['en'].courses.map(({ id }) => id));
    expect(judged.flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual([]);
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judged.flatMap(({ wanted }) => wanted)).size).toBe(ids.size);
  });
});

describe('titles with one typing error', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  /** One letter of the longest word lost, swapped or changed behind the first two; the seed decides where. */
  function damaged(title: string, kind: 'lost' | 'swapped' | 'changed', seed: number): string {
    const longest = title.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0];
    const at = 2 + (seed % Math.max(1, longest.length - 3));
    const letters = [...longest];
    if (kind === 'lost') letters.splice(at, 1);
    else if (kind === 'swapped') letters.splice(at, 2, letters[at + 1], letters[at]);
    else
      letters[at] = alphabet[(alphabet.indexOf(letters[at].toLowerCase()) + 1 + (seed % 25)) % 26];
    return title.replace(longest, letters.join(''));
  }

  test.each(['en', 'nl'])('the course is among the first three for 97 % (%s)', async (language) => {
    // A word that is left with four letters is taken as it is.
    const courses = data[language].courses.filter(({ title }) => /\p{L}{6}/u.test(title));
    const tries = courses.flatMap(({ id, title }, index) =>
      (['lost', 'swapped', 'changed'] as const).map((kind, step) => ({
        id,
        title,
        query: damaged(title, kind, index * 7 + step * 3 + 1),
      })),
    );
    const answers = await Promise.all(tries.map(({ query }) => found(query, language)));
    const misses = tries.filter(({ id, title }, index) => {
      const sameTitle = new Set(
        data[language].courses.filter((it) => it.title === title).map((it) => it.id),
      );
      return !answers[index].slice(0, 3).some((it) => it === id || sameTitle.has(it));
    });
    const share = Math.round(1000 * (1 - misses.length / tries.length)) / 10;
    const missed = misses.map(({ query, id }) => `\n  “${query}”: wanted ${id}`).join('');
    console.log(`${tries.length} damaged titles (${language}): ${share} %${missed}`);
    expect(share).toBeGreaterThanOrEqual(97);
  });
});
