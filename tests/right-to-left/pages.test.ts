import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allPageKinds } from '../../src/catalogue/page-kinds.ts';
import { loadCatalogue } from '../../src/load.ts';
import { overflowing } from '../browser/overflow.ts';
import { build, useSite } from '../browser/support.ts';
import { violations } from '../browser/violations.ts';
import { folder } from '../support/folder.ts';
import { manyCourses, pagesOfEachKind, school } from './school.ts';
import { strayTexts, turnedBoxes } from './texts.ts';

const { catalogue } = await loadCatalogue(school);
const pages = pagesOfEachKind(catalogue, 'ar');
const themes = ['light', 'dark'] as const;

/** What a script draws: `ready` is there when it has. */
const drawn = [
  { what: 'results of a search', path: '/courses/?q=python&campus=north', ready: '#finder .found' },
  { what: 'a search for what only texts say', path: '/courses/?q=numpy', ready: '#finder .row' },
  {
    what: 'a plan',
    path: '/plan/?track=software&drop=databases&beside=data',
    ready: '.sides a',
  },
  { what: 'a plan of one’s own', path: '/plan/?add=cpp,english/web', ready: '.advice' },
  { what: 'a comparison', path: '/compare/?c=cpp&c=learning&c=english/web', ready: '#compare th' },
  { what: 'a comparison of what is not there', path: '/compare/?c=c%2B%2B', ready: '.notice' },
];

/** Everything of a page runs as it should, and fits. */
async function expectRightToLeft(page: Page, hangsOut = 'nothing'): Promise<void> {
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await strayTexts(page)).toEqual([]);
  expect(await turnedBoxes(page)).toEqual([]);
  expect((await overflowing(page)).filter((it) => !it.includes(hangsOut))).toEqual([]);
}

const site = useSite(() => build(school));

test('pages of every kind are looked at', () => {
  const seen = new Set(pages.map(({ kind }) => kind));
  // Of a longer list: below. A trial speaks one of our own languages.
  expect(allPageKinds.filter((kind) => !seen.has(kind))).toEqual(['letter', 'trial']);
});

describe.each([390, 1440])('at %i px', (width) => {
  // Of what axe finds, much the same is on a page at either width: pages in turn are looked at in one of them.
  const isInTurn = (at: number) => (at + (width === 390 ? 0 : 1)) % 2 === 0;

  test.each(
    pages.map((it, at) => ({ ...it, isInTurn: isInTurn(at), colorScheme: themes[(at >> 1) % 2] })),
  )('$path ($kind, $colorScheme) runs from right to left', async (it) => {
    const page = await site.visit(it.path, { width, colorScheme: it.colorScheme });
    await expectRightToLeft(page);
    if (it.isInTurn) expect(await violations(page)).toEqual([]);
  });

  test.each(drawn)('$what runs from right to left', async ({ path, ready }) => {
    const page = await site.visit(path, { width, colorScheme: width === 390 ? 'dark' : 'light' });
    await page.locator(ready).first().waitFor();
    await expectRightToLeft(page);
    expect(await violations(page)).toEqual([]);
  });

  test('what is found below the field stands at its end of the page', async () => {
    const page = await site.visit('/', { width });
    await page.keyboard.press('/');
    await page.keyboard.type('c++');
    await page.getByRole('option').first().waitFor();
    await expectRightToLeft(page, '> form.seek');
  });

  test('breadcrumbs follow each other to the left, each behind its stroke', async () => {
    const page = await site.visit('/courses/cpp/', { width });
    const crumbs = await page.locator('.crumbs li').evaluateAll((all) =>
      all.map((it) => {
        const words = document.createRange();
        words.selectNodeContents(it);
        const [box, text] = [it.getBoundingClientRect(), words.getBoundingClientRect()];
        return { top: box.top, left: box.left, right: box.right, stroke: box.right - text.right };
      }),
    );
    expect(crumbs.length).toBeGreaterThan(2);
    for (const [at, { top, right, stroke }] of crumbs.slice(1).entries()) {
      const before = crumbs[at];
      if (top === before?.top) expect(right).toBeLessThanOrEqual(before.left);
      expect(stroke).toBeGreaterThan(4);
    }
  });
});

describe('what has an order', () => {
  test('semesters stand from right to left, their credits at the right', async () => {
    const page = await site.visit('/tracks/software/');
    const lefts = await page
      .locator('.sem')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
    expect(lefts).toHaveLength(4);
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  });

  test('the drawing of a track has its first semester at the right', async () => {
    const page = await site.visit('/');
    const lefts = await page
      .locator('.hang .mini > span')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  });

  test('languages stand apart from each other', async () => {
    const page = await site.visit('/');
    const [first, second] = await page
      .locator('.languages a')
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
    expect(first.left - second.right).toBeGreaterThan(8);
  });

  test('facts stand at the left of the text', async () => {
    const page = await site.visit('/courses/programming/');
    const [facts, text] = await Promise.all(
      ['.label', '.course-text'].map((it) => page.locator(it).boundingBox()),
    );
    expect(facts?.x).toBeLessThan(text?.x ?? 0);
  });
});

describe('signs', () => {
  const scale = (selector: string, part?: string) => (page: Page) =>
    page
      .locator(selector)
      .first()
      .evaluate((it, pseudo) => getComputedStyle(it, pseudo).scale, part);

  test('that point somewhere point the other way', async () => {
    const withoutScript = await site.visit('/courses/', { javaScriptEnabled: false });
    expect(await scale('a.facet-value', '::before')(withoutScript)).toBe('-1 1');
    const plan = await site.visit('/plan/?track=software&drop=databases');
    await plan.locator('.turning').waitFor();
    expect(await scale('.turning')(plan)).toBe('-1 1');
    const english = await site.visit('/en/courses/', { javaScriptEnabled: false });
    expect(await scale('a.facet-value', '::before')(english)).toBe('1');
  });

  test('of a name in other letters stay with it', async () => {
    const page = await site.visit('/courses/cpp/');
    const [letter, sign] = await page.locator('h1').evaluate((it) => {
      const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() ?? it;
      return [0, 2].map((at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      });
    });
    expect(letter).toBeLessThan(sign ?? 0);
  });

  test('of code stay where code has them', async () => {
    const page = await site.visit('/courses/programming/');
    for (const selector of ['.prose pre', '.prose code'])
      expect(
        await page
          .locator(selector)
          .first()
          .evaluate((it) => getComputedStyle(it).direction),
      ).toBe('ltr');
  });
});

describe('pages in English beside them', () => {
  test.each(pagesOfEachKind(catalogue, 'en'))(
    '$path ($kind) run as they should',
    async ({ path }) => {
      const page = await site.visit(path, { width: 'kept' });
      expect(await page.locator('html').getAttribute('dir')).toBe(null);
      expect(await strayTexts(page)).toEqual([]);
      expect(await turnedBoxes(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    },
  );
});

describe('a list that is split by letter, and goes on in parts', () => {
  const long = useSite(() => build(folder(manyCourses())));

  test.each(['/courses/', '/a-z/م/', '/a-z/م/2/', '/a-z/c/', '/tags/csharp/2/'])(
    '%s runs from right to left',
    async (path) => {
      for (const width of [390, 1440]) {
        const page = await long.visit(encodeURI(path), { width });
        await expectRightToLeft(page);
        if (width === 390) expect(await violations(page)).toEqual([]);
      }
    },
  );
});
