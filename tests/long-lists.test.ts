import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { entriesOf } from '../src/catalogue/page-kinds.ts';
import { bySemester } from '../src/catalogue/order.ts';
import type { Course, PageKind } from '../src/catalogue/model.ts';
import type { PageAt, Site } from '../src/views/site.ts';
import { catalogue, course, pillar, site, text, track } from './support/builders.ts';
import { renderPage } from './support/render-page.ts';

/** A school far larger than ours: 5,000 courses, 400 tracks, two languages. */
const COURSES = 5000;
const TRACKS = 400;
/** Most that a page may weigh on the wire. */
const MOST = 150 * 1024;

/** The same every time, and hard to compress: words that nobody shares. */
function words(seed: number, count: number): string {
  let state = seed + 1;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + (next() % 7) }, () => String.fromCharCode(97 + (next() % 26))).join(
      '',
    ),
  ).join(' ');
}

function bigCourse(n: number): Course {
  const one = (count: number, step = 1) => (n * 7919 * step) % count;
  const said = (language: string) =>
    text({
      language,
      title: `${words(n, 2).replace(/^./, (it) => it.toUpperCase())} ${n}`,
      description: `${words(n * 2 + language.length, 24)}.`,
    });
  const tracks = () =>
    n % 9 === 0 ? ['track-0'] : [`track-${one(TRACKS)}`, `track-${one(TRACKS, 3)}`];
  return course({
    id: `course-${n}`,
    texts: [said('en'), ...(n % 2 ? [said('nl')] : [])],
    semester: 1 + (n % 6),
    credits: [3, 4.5, 6, 7.5][n % 4],
    pillar: `pillar-${one(5)}`,
    // Some are common, most belong to one or two tracks, and one track has very many.
    tracks: tracks().filter(() => n % 40 > 0),
    tags: [0, 1, 2, 3].map((step) => `topic ${one(1200, step + 1)}`).concat('everywhere'),
    tools: [`Tool ${one(300)}`, 'Docker'],
    languages: [n % 3 ? 'en' : 'nl'],
    exchange: n % 2 === 0,
    mode: n % 5 === 0 ? 'online' : 'onsite',
  });
}

let its: Site;
beforeAll(() => {
  its = site(
    catalogue({
      settings: { languages: ['en', 'nl'] },
      courses: Array.from({ length: COURSES }, (_, n) => bigCourse(n)).sort(bySemester),
      tracks: Array.from({ length: TRACKS }, (_, n) =>
        track({
          id: `track-${n}`,
          texts: [
            text({ title: words(n, 3), description: words(n, 20) }),
            text({ language: 'nl', title: words(n + 1, 3), description: words(n + 9, 20) }),
          ],
        }),
      ),
      pillars: Array.from({ length: 5 }, (_, n) => pillar({ id: `pillar-${n}` })),
    }),
  );
});

describe('5,000 courses and 400 tracks', () => {
  const lists = [
    'letter',
    'tag',
    'programme',
    'pillar',
    'language',
    'exchange',
    'semester',
    'period',
    'credits',
    'tool',
    'from-home',
  ] as const;
  const others = ['home', 'courses', 'tags', 'tracks', 'pillars', 'track', 'course'] as const;

  test.each([...lists, ...others])(
    'every page weighs less than 150 kB, compressed: %s',
    async (kind: PageKind) => {
      for (const at of heaviest(kind)) {
        const weight = gzipSync(await renderPage(at, its)).length;
        expect(weight, at.path).toBeLessThan(MOST);
      }
    },
  );

  /** Of a list the longest in each language, all its parts; of other pages one in twenty of those that are many. */
  function heaviest(kind: PageKind): PageAt[] {
    const pages = its.pages[kind];
    if (!(lists as readonly PageKind[]).includes(kind))
      return pages.filter(
        (_, index) => pages.length < 10 || index % Math.ceil(pages.length / 20) === 0,
      );
    return its.catalogue.settings.languages.flatMap((code) => {
      const own = pages.filter(({ language }) => language === code);
      const longest = own.reduce((a, b) =>
        entriesOf(b, its.lists) > entriesOf(a, its.lists) ? b : a,
      );
      return own.filter(({ id }) => id === longest.id);
    });
  }

  test('every course on offer can be reached in its programme, its letter and its lists', () => {
    const { offered } = its.catalogue;
    const inProgramme = new Set(
      (its.lists.byProgramme.get('main') ?? expect.fail()).map((entry) => entry.course),
    );
    expect(offered.filter((it) => !inProgramme.has(it))).toEqual([]);
    for (const letters of its.lists.byLetter.values())
      expect([...letters.values()].flat()).toHaveLength(COURSES);
    expect([...its.lists.byFact('semester').values()].flat()).toHaveLength(COURSES);
  });
});
