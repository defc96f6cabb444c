import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import { siteOf } from '../../src/views/site.ts';
import { fromJson } from '../support/json.ts';
import { searchOf, type Searched } from '../support/search.ts';
import { madeCatalogue } from './made-catalogue.ts';

interface Judged {
  query: string;
  language: 'en' | 'nl';
  catalogue: 'sample' | 'made';
  wanted: string[];
  why: string;
}
const read = <T>(name: string) => fromJson<T>(readFileSync(new URL(name, import.meta.url), 'utf8'));
const judged = read<Judged[]>('./judged-further.json');
const inVain = read<Pick<Judged, 'query' | 'language'>[]>('./in-vain.json');

const searches = new Map<string, Searched>();
const searchIn = (name: string): Searched => searches.get(name) ?? expect.fail(name);

beforeAll(async () => {
  const { catalogue } = await loadCatalogue(fileURLToPath(new URL('seeds', PROJECT)));
  for (const [name, it] of [
    ['sample', catalogue],
    ['made', madeCatalogue()],
  ] as const) {
    const site = siteOf(it, { pathPrefix: '/' }, {});
    for (const language of ['en', 'nl'])
      searches.set(`${name} ${language}`, searchOf(site, language));
  }
}, 60_000);

/** What a query finds: of courses those that it is about, of all else what stands above them. */
async function found({ query, language, catalogue, wanted }: Judged): Promise<string[]> {
  const { search, nameOf } = searchIn(`${catalogue} ${language}`);
  const { courses, others } = await search(query);
  const isOther = wanted.every((it) => it.includes(':'));
  return [...(isOther ? others : []), ...courses].map(nameOf);
}

describe('further queries, judged before the search was made anew', () => {
  test('what is wanted is first for 92 %, and among the first three for 98 %', async () => {
    const answers = await Promise.all(
      judged.map(async (it) => ({ ...it, answer: await found(it) })),
    );
    const ranks = answers.map(({ answer, wanted }) =>
      answer.findIndex((it) => wanted.includes(it)),
    );
    const share = (count: number) => Math.round((1000 * count) / judged.length) / 10;
    const first = share(ranks.filter((rank) => rank === 0).length);
    const three = share(ranks.filter((rank) => rank >= 0 && rank < 3).length);
    const missed = answers
      .filter((_, index) => ranks[index] !== 0)
      .map(
        ({ query, language, catalogue, why, wanted, answer }) =>
          `  “${query}” (${catalogue}, ${language}, ${why}): wanted ${wanted.join(' or ')}, found ${answer.slice(0, 3).join(', ') || 'nothing'}`,
      );
    console.log(
      `${judged.length} queries: first ${first} %, among three ${three} %\n${missed.join('\n')}`,
    );
    expect(judged).toHaveLength(150);
    expect(first).toBeGreaterThanOrEqual(92);
    expect(three).toBeGreaterThanOrEqual(98);
  });

  test('of what is typed in vain, nothing is answered by a wrong course alone', async () => {
    const answers = await Promise.all(
      inVain.map(async ({ query, language }) => {
        const { search, nameOf } = searchIn(`sample ${language}`);
        const { courses, others } = await search(query);
        return `${query}: ${[...others, ...courses].map(nameOf).slice(0, 3).join(', ')}`;
      }),
    );
    expect(inVain).toHaveLength(60);
    expect(answers.filter((it) => !it.endsWith(': '))).toEqual([]);
  });
});
