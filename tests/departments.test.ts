import { beforeAll, describe, expect, test } from 'vitest';
import type { PageKind } from '../src/catalogue/model.ts';
import type { Site } from '../src/views/site.ts';
import { COURSES, MOST_BYTES, university } from './support/departments.ts';
import { renderPage } from './support/render-page.ts';

let its: Site;
beforeAll(() => {
  its = university();
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
    'facet',
  ] as const;
  test.each(kinds)('no page weighs more than 150 kB: %s', async (kind: PageKind) => {
    const pages = its.pages[kind];
    for (const at of pages.filter((_, index) => index % Math.ceil(pages.length / 12) === 0))
      expect((await renderPage(at, its)).length, at.path).toBeLessThan(MOST_BYTES);
  });

  test('the home page says departments, and no tracks', async () => {
    const [home] = its.pages.home;
    const main = (await renderPage(home ?? expect.fail(), its)).split(/<main|<\/main>/)[1];
    expect(main).toContain('Choose a department');
    expect(main?.replace(/<[^>]*>/g, ' ')).not.toMatch(/\btracks?\b/i);
  });

  test('the largest department goes on in parts of 120 lines, each of which is light', async () => {
    const parts = its.pages.track.filter(({ id }) => id === 'd0');
    const lines: number[] = [];
    for (const at of parts) {
      const html = await renderPage(at, its);
      expect(html.length, at.path).toBeLessThan(MOST_BYTES);
      lines.push(html.split('class="row"').length - 1);
    }
    expect(lines).toEqual([120, 120, 120, 120, 120, 120, 120, 10]);
  });

  test('every course is in its department, and there is no plan to be seen', async () => {
    expect([...its.lists.outside.values()].flat()).toHaveLength(COURSES);
    const [at] = its.pages.track;
    const html = await renderPage(at ?? expect.fail(), its);
    expect(html).not.toMatch(/class="(?:grid|total|sem|tick|mix)"|Semester/);
  });
});
