import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support.ts';

/** On a phone, without script, from the first page: three taps are enough. */
const site = useSite();
const MOST = 3;

async function start(path = '/') {
  const page = await site.visit(path, {
    width: 390,
    height: 844,
    javaScriptEnabled: false,
    hasTouch: true,
  });
  let taps = 0;
  /** Taps on something; more than three are too many. */
  const tap = async (target: Locator): Promise<void> => {
    expect(++taps, 'taps').toBeLessThanOrEqual(MOST);
    await Promise.all([page.waitForEvent('framenavigated'), target.first().tap()]);
    await page.waitForLoadState();
  };
  return { page, tap };
}
const main = (page: Page) => page.getByRole('main');

describe.each([
  {
    language: 'en',
    home: '/',
    credits: '30 credits',
    year: 'AI Engineer (English)',
    inEnglish: 'See the courses in English',
  },
  {
    language: 'nl',
    home: '/nl/',
    credits: '30 studiepunten',
    year: 'AI Engineer (Engelstalig)',
    inEnglish: 'Bekijk de vakken in het Engels',
  },
])('within three taps, without script, in $language:', ({ home, credits, year, inEnglish }) => {
  test('the credits of semester 3 of a track', async () => {
    const { page, tap } = await start(home);
    await tap(main(page).getByRole('link', { name: 'IoT Engineer', exact: true }));
    await page.locator('#year-2 summary').tap();
    const total = page.locator('#semester-3 .total');
    expect(await total.innerText()).toBe(credits);
    expect(await page.locator('#semester-3 .sem-name').isVisible()).toBe(true);
  });

  test('all courses in English', async () => {
    const { page, tap } = await start(home);
    await tap(page.getByRole('link', { name: inEnglish }));
    expect(await main(page).locator('.rows .row').count()).toBe(10);
  });

  test('the other lane of a choice', async () => {
    const { page, tap } = await start(home);
    await tap(main(page).getByRole('link', { name: year, exact: true }));
    await tap(main(page).getByRole('link', { name: 'Deep Learning', exact: true }));
    await tap(page.locator('#choice').getByRole('link', { name: 'AI For Healthcare' }));
    expect(await page.locator('h1').innerText()).toBe('AI For Healthcare');
  });

  test('the course that comes before this one', async () => {
    const { page, tap } = await start(home);
    await tap(main(page).getByRole('link', { name: year, exact: true }));
    await tap(main(page).getByRole('link', { name: 'Advanced AI', exact: true }));
    await tap(main(page).getByRole('link', { name: 'Machine Learning', exact: true }));
    expect(await page.locator('h1').innerText()).toBe('Machine Learning');
  });

  test('the course that stands before this one in its semester', async () => {
    const { page, tap } = await start(home);
    await tap(main(page).getByRole('link', { name: year, exact: true }));
    await tap(main(page).getByRole('link', { name: 'Internship', exact: true }));
    await tap(page.locator('.neighbours [rel=prev]'));
    expect(await page.locator('h1').innerText()).toBe('Advanced AI');
  });

  test.each(['', 'courses/mlops/', '404.html'])('how to ask a question, from /%s', async (at) => {
    const { page } = await start(at === '404.html' ? `/${at}` : home + at);
    for (const place of [
      page.getByRole('contentinfo'),
      ...(at === '404.html' ? [main(page)] : []),
    ]) {
      const link = place.getByRole('link', { name: 'Contact' }).first(); // the first tap leads to the school
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toBe('https://www.howest.be/');
    }
  });
});

/** What a phone shows without a tap, with script and without it. */
describe.each([true, false])('without a tap, on a phone, script: %s', (javaScriptEnabled) => {
  const visit = (path: string) => site.visit(path, { width: 390, height: 844, javaScriptEnabled });
  const top = async (target: Locator) => ((await target.boundingBox()) ?? expect.fail()).y;

  test.each(['/', '/nl/'])(
    'whose catalogue it is, and four tracks with their jobs, stand in the first screen of %s',
    async (home) => {
      const page = await visit(home);
      expect(await page.locator('.whose dd').allInnerTexts()).toEqual([
        'Howest MCT',
        'Kortrijk',
        '2026-2027',
      ]);
      expect(await page.getByRole('searchbox').count()).toBe(1);
      const card = page.locator('.track-card').nth(3);
      for (const part of [card.getByRole('link'), card.locator('.careers-line li').last()]) {
        const { y, height } = (await part.boundingBox()) ?? expect.fail();
        expect(y + height).toBeLessThanOrEqual(844);
      }
    },
  );

  test.each(['ai-engineer', 'next-web-developer', 'xr-developer', 'iot-engineer'])(
    'the courses of my first year, under that heading: %s',
    async (track) => {
      const page = await visit(`/tracks/${track}/`);
      const year = page.locator('#year-1');
      expect(await year.getByRole('heading', { name: 'First year' }).isVisible()).toBe(true);
      expect(await year.locator('.blk a:visible').count()).toBe(10);
      expect(await page.locator('#year-3 .blk a:visible').count()).toBe(0);
      expect(await page.locator('#year-3 summary').innerText()).toMatch(
        /Third year\n+\d+ courses · 60 credits\n+.*Research Project.*Bachelor's Thesis/s,
      );
    },
  );

  test('how a course is assessed, before its text', async () => {
    const page = await visit('/courses/english/mlops/');
    const assessed = page.locator('.facts').getByText('A pipeline that runs live');
    expect(await top(assessed)).toBeLessThan(await top(page.locator('.prose').first()));
  });
});

test('a link to a semester of a folded year opens it', async () => {
  const page = await site.visit('/tracks/ai-engineer/#semester-5', { width: 390, height: 844 });
  await page.locator('#semester-5 .blk a').first().waitFor();
});

test('nothing of a track is folded at 1440 px, nor on paper, where it starts on the first page', async () => {
  const page = await site.visit('/tracks/ai-engineer/', { width: 1440 });
  const shown = () => page.locator('#curriculum .blk a:visible').count();
  expect(await shown()).toBe(27);
  expect(await page.locator('.year > summary:visible').count()).toBe(0);
  const pdf = (await page.pdf({ outline: true, tagged: true })).toString('latin1');
  const pages = [...pdf.matchAll(/(\d+) 0 obj\s*<<[^>]*\/Type \/Page\b(?!s)/g)].map(([, it]) => it);
  const pageOf = (heading: string) =>
    pages.indexOf(new RegExp(`/Title \\(${heading}\\)[^\\[]*\\[(\\d+) 0 R`).exec(pdf)?.[1] ?? '');
  expect(['Semester 1', 'Semester 3', 'Semester 4', 'Semester 6'].map(pageOf)).toEqual([
    0, 0, 1, 1,
  ]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 500, height: 900 });
  expect(await shown()).toBe(27);
  expect(await page.locator('.steps a').first().isVisible()).toBe(true);
});
