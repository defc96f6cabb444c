import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflowing } from '../browser/overflow.ts';
import { useSite } from '../browser/support.ts';
import { violations } from '../browser/violations.ts';
import { readHtml } from '../support/html.ts';
import { englishOn } from './english.ts';
import { builtSchool } from './school.ts';

const site = useSite(builtSchool);

/** Waits until the script of a page has drawn it. */
const drawn = (page: Page) => page.locator('main').getByRole('status').first().waitFor();
const compared = '/compare/?c=jacquard&c=schaftweberei';

/** A page of each kind; `lead` brings those that a script draws into the state that is looked at. */
const pages: readonly { kind: string; path: string; lead?: (page: Page) => Promise<unknown> }[] = [
  { kind: 'home', path: '/' },
  { kind: 'course', path: '/courses/jacquard/' },
  { kind: 'course with a choice', path: '/courses/geschichte-der-stoffe/' },
  { kind: 'list', path: '/semesters/2/' },
  { kind: 'list of a value', path: '/pruefungsform/werkstueck/' },
  { kind: 'track', path: '/tracks/gewebegestaltung/' },
  { kind: 'pillar', path: '/pillars/weberei/' },
  { kind: 'programme', path: '/programmes/main/' },
  { kind: 'finder', path: '/courses/?q=farbe&pruefungsform=mappe', lead: drawn },
  { kind: 'finder without a hit', path: '/courses/?q=zzzzzzzz', lead: drawn },
  {
    kind: 'planner',
    path: '/plan/',
    lead: (page) => page.locator('#plan-grid, form').first().waitFor(),
  },
  {
    kind: 'plan with advice',
    path: '/plan/?track=gewebegestaltung&drop=musterentwurf',
    lead: (page) => page.locator('.advice').waitFor(),
  },
  { kind: 'comparison', path: compared, lead: drawn },
  { kind: 'comparison without courses', path: '/compare/', lead: drawn },
];

const open = async (
  { path, lead }: (typeof pages)[number],
  look: Parameters<typeof site.visit>[1],
) => {
  const page = await site.visit(path, look);
  await lead?.(page);
  return page;
};

/** Each page is seen light and dark, once on a phone and once at a desk. */
describe.each(pages.map((at, index) => ({ ...at, isEven: index % 2 === 0 })))(
  '$kind',
  ({ isEven, ...at }) => {
    test.each([
      ['light', isEven ? 390 : 1440],
      ['dark', isEven ? 1440 : 390],
    ] as const)(
      'axe finds nothing, %s, at %i px; no word is English; nothing stands beyond its edge',
      async (colorScheme, width) => {
        const page = await open(at, { colorScheme, width });
        expect(englishOn(readHtml(await page.content()))).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
      },
    );
  },
);

describe('its own field in a reader’s page', () => {
  test('filters the list of all courses, and is said in each row', async () => {
    const page = await site.visit('/courses/?pruefungsform=klausur');
    await page.locator('#finder').getByRole('status').filter({ hasText: '3 Module' }).waitFor();
    const rows = await page.locator('#finder .row').allInnerTexts();
    expect(rows.every((it) => it.includes('Prüfungsform: Klausur'))).toBe(true);
    expect(await page.getByRole('checkbox', { name: /Klausur/ }).isChecked()).toBe(true);
  });

  test('is found by the search in the words of each language', async () => {
    for (const [path, count] of [
      ['/courses/?q=prüfungsgespräch', /3 Module gefunden/],
      ['/en/courses/?q=portfolio', /\d+ courses? found/],
      ['/courses/?q=0109', /1 Modul gefunden/],
    ] as const) {
      const page = await site.visit(path);
      await page.locator('#finder').getByRole('status').filter({ hasText: count }).waitFor();
    }
  });

  test('stands in the comparison: folded where it is the same, in a row where it differs', async () => {
    const page = await site.visit(compared);
    await drawn(page);
    await page.locator('.cmp-same summary').click(); // it is the same in both
    const form = page.locator('.cmp-same dl > div').filter({ hasText: 'Prüfungsform' });
    expect(await form.locator('dd').allInnerTexts()).toEqual(['Werkstück']);
    const rooms = page.getByRole('row').filter({ hasText: 'Raum' });
    expect(await rooms.getByRole('cell').allInnerTexts()).toEqual(['006', '004']);
  });
});

test.each([
  ['light', 'rgb(166, 58, 34)', 'logo'],
  ['dark', 'rgb(209, 97, 72)', 'logo-dark'],
] as const)(
  'on %s pages, links have the accent and the logo is the one for them',
  async (colorScheme, colour, logo) => {
    const page = await site.visit('/courses/textilpruefung/', { colorScheme });
    const link = page.locator('.prose a').first();
    expect(await link.evaluate((it) => getComputedStyle(it).color)).toBe(colour);
    const shown = await page
      .locator('.logo img:visible')
      .evaluateAll((all) =>
        all.map((it) =>
          it instanceof HTMLImageElement ? it.currentSrc.replace(/.*\/(.*)-\w+\.svg$/, '$1') : '',
        ),
      );
    expect(shown).toEqual([logo]);
    expect(
      await page.locator('body').evaluate((it) => getComputedStyle(it).fontFamily),
    ).not.toContain('Archivo');
  },
);
