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
    ask: 'Ask a question',
    inEnglish: 'See the courses in English',
  },
  {
    language: 'nl',
    home: '/nl/',
    credits: '30 studiepunten',
    year: 'AI Engineer (Engelstalig)',
    ask: 'Stel een vraag',
    inEnglish: 'Bekijk de vakken in het Engels',
  },
])(
  'within three taps, without script, in $language:',
  ({ home, credits, year, ask, inEnglish }) => {
    test('the credits of semester 3 of a track', async () => {
      const { page, tap } = await start(home);
      await tap(main(page).getByRole('link', { name: 'IoT Engineer', exact: true }));
      await tap(page.locator('.jumps').getByRole('link', { name: '3' }));
      const total = page.locator('#semester-3 .total');
      expect(await total.innerText()).toBe(credits);
      expect(await page.locator('#semester-3 h3').isVisible()).toBe(true);
    });

    test('all courses in English', async () => {
      const { page, tap } = await start(home);
      await tap(page.getByRole('link', { name: inEnglish }));
      expect(await main(page).locator('.row').count()).toBe(10);
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

    test('how to ask a question', async () => {
      const { page } = await start(home);
      const link = main(page).getByRole('link', { name: ask }).first(); // the first tap leads to the school
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.howest\.be/);
    });
  },
);
