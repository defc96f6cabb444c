import { beforeAll, describe, expect, test } from 'vitest';
import type { PageKind } from '../src/catalogue/model.ts';
import { byCode } from '../src/catalogue/order.ts';
import type { Site } from '../src/views/site.ts';
import { catalogue, course, programme, site, track } from './support/builders.ts';
import { renderPage } from './support/render-page.ts';

/** A university: 5,000 courses in 405 departments, the first of which has 850. */
const COURSES = 5000;
const DEPARTMENTS = 405;
const LARGEST = 850;
/** Most bytes of a page, as a browser unpacks it. */
const MOST = 150_000;

const departmentOf = (n: number) => (n < LARGEST ? 0 : 1 + (n % (DEPARTMENTS - 1)));
const letter = (n: number) => String.fromCodePoint(65 + (n % 26));

let its: Site;
beforeAll(() => {
  const courses = [...Array(COURSES).keys()].map((n) =>
    course({
      id: `c${n}`,
      title: `${letter(n * 7)} course on the history of subject number ${n}`,
      codes: [`${letter(departmentOf(n))}${departmentOf(n)} ${1000 + n}`],
      tracks: [`d${departmentOf(n)}`],
      facts: { level: ['Introductory', 'Undergraduate', 'Graduate'][n % 3] ?? '' },
      terms: n % 2 ? ['fall', 'spring'] : ['fall'],
      semester: undefined,
      pillar: undefined,
      credits: n % 5 === 0 ? { low: 1, high: 4 } : 3,
    }),
  );
  its = site(
    catalogue({
      settings: {
        terms: [
          { id: 'fall', name: { en: 'Fall' } },
          { id: 'spring', name: { en: 'Spring' } },
        ],
      },
      courses: courses.sort(byCode(({ id }) => id)),
      tracks: [...Array(DEPARTMENTS).keys()].map((n) =>
        track({ id: `d${n}`, title: `${letter(n)} Department of subject ${n}` }),
      ),
      pillars: [],
      programmes: [programme({ hasPlan: false })],
    }),
  );
});

describe('5,000 courses in 405 departments', () => {
  const kinds = [
    'home',
    'courses',
    'tracks',
    'letter',
    'programme',
    'period',
    'credits',
    'fact',
  ] as const;
  test.each(kinds)('no page weighs more than 150 kB: %s', async (kind: PageKind) => {
    const pages = its.pages[kind];
    for (const at of pages.filter((_, index) => index % Math.ceil(pages.length / 12) === 0))
      expect((await renderPage(at, its)).length, at.path).toBeLessThan(MOST);
  });

  test('the largest department goes on in parts of 200 lines, each of which is light', async () => {
    const parts = its.pages.track.filter(({ id }) => id === 'd0');
    const lines: number[] = [];
    for (const at of parts) {
      const html = await renderPage(at, its);
      expect(html.length, at.path).toBeLessThan(MOST);
      lines.push(html.split('class="line"').length - 1);
    }
    expect(lines).toEqual([200, 200, 200, 200, 50]);
  });

  test('every course is in its department, and there is no plan to be seen', async () => {
    expect([...its.lists.outside.values()].flat()).toHaveLength(COURSES);
    const [at] = its.pages.track;
    const html = await renderPage(at ?? expect.fail(), its);
    expect(html).not.toMatch(/class="(?:grid|total|sem|tick|mix)"|Semester/);
  });
});
