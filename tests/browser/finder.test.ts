import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focused, tabTo } from './keys.ts';
import { useSite } from './support.ts';

const site = useSite();
const phoneAndDesk = [390, 1440] as const;

/** Waits until somebody who listens hears this. */
const hears = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
const hits = (page: Page) => page.getByRole('search').getByRole('option');
const addressOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

describe('the field in the header', () => {
  test.each([
    { query: 'kubernets', from: '/', to: '/tags/kubernetes/', width: 1440 },
    {
      query: 'helthcare',
      from: '/courses/datamanagement/',
      to: '/courses/english/ai-for-healthcare/',
      width: 390,
    },
    {
      query: 'machin lerning',
      from: '/plan/?track=ai-english',
      to: '/tracks/ai-engineer/', // a machine learning engineer
      width: 1440,
    },
    {
      query: 'datamanagment',
      from: '/nl/tracks/ai-engineer/',
      to: '/nl/courses/datamanagement/',
      width: 390,
    },
  ])(
    'finds “$query” by keyboard alone, from $from at $width px',
    async ({ query, from, to, width }) => {
      const page = await site.visit(from, { width });
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await hits(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(site.url(to));
    },
  );

  test('says how many courses were found, and which one the arrows are on', async () => {
    const page = await site.visit('/about/');
    const field = page.getByRole('combobox', { name: 'Search courses' });
    await page.keyboard.press('/');
    await page.keyboard.type('kubernets');
    await hears(page, /^5 courses found$/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`);
    expect(await active.innerText()).toBe(await hits(page).nth(1).innerText());
    expect(await active.getAttribute('aria-selected')).toBe('true');
    expect(await focused(page)).toBe('input “Search courses”');
  });

  test('says when nothing was found', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzzzzz');
    await hears(page, 'Nothing fits all of that.');
    expect(await hits(page).count()).toBe(0);
  });

  test('names tracks and jobs before courses, and what only the other language says with its language', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('data scientist');
    await hits(page)
      .filter({ hasText: /^Data scientist/ })
      .waitFor();
    expect(await hits(page).first().innerText()).toMatch(/^Data scientist\s+in AI Engineer/);
    const field = page.getByRole('combobox', { name: 'Search courses' });
    await field.fill('robotica');
    await hits(page).filter({ hasText: 'in Dutch' }).waitFor();
    expect(await hits(page).first().locator('[lang=nl]').innerText()).toBe('Robotica');
  });

  test('asks for a second letter, and offers words that exist', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('p');
    await hears(page, 'Type two letters or more.');
    await page.keyboard.type('tyhon');
    await hits(page).filter({ hasText: 'python' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/courses/?q=python');
  });

  test('Escape closes the hits, and leaves the words', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    await hits(page).first().waitFor();
    await page.keyboard.press('Escape');
    await hits(page).first().waitFor({ state: 'hidden' });
    const field = page.getByRole('combobox', { name: 'Search courses' });
    expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual([
      'docker',
      'false',
    ]);
    expect(await focused(page)).toBe('input “Search courses”');
  });

  test('leaving the field closes the hits', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    await hits(page).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await hits(page).first().waitFor({ state: 'hidden' });
  });

  test('marks what matched, also in a word that was misspelt', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('helthcare');
    await hits(page).first().waitFor();
    expect(await hits(page).first().locator('mark').allInnerTexts()).toEqual(['Healthcare']);
  });

  test('ArrowUp goes to the last entry: all results', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    await hits(page).first().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/courses/?q=docker');
    await hears(page, /courses found/);
  });

  test('a tap on a hit opens it', async () => {
    const page = await site.fresh({ width: 390, height: 844, hasTouch: true });
    await page.goto(site.url('/'));
    await page.getByRole('search').getByRole('searchbox').tap();
    await page.keyboard.type('deep lerning');
    await page.getByRole('option', { name: /^Deep Learning.*Semester 1/ }).tap();
    await page.waitForURL('**/courses/english/deep-learning/');
  });

  test('a slash in a field is a slash', async () => {
    const page = await site.visit('/404.html');
    const field = page.locator('#search-en');
    await field.focus();
    await page.keyboard.type('CI/CD');
    expect(await field.inputValue()).toBe('CI/CD');
  });

  test('no code of the search is loaded before somebody goes to the field', async () => {
    const page = await site.fresh();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofSearch = () => asked.filter((path) => /\/data\/|search-box|\/engine-/.test(path));
    await page.goto(site.url('/courses/english/mlops/'), { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(2);
    expect(ofSearch()).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    await hits(page).first().waitFor();
    const parts = ofSearch().map((path) => path.replace(/(-[A-Z\d]+)?\.js(on)?$/, ''));
    expect([...new Set(parts)].sort()).toEqual([
      '/assets/engine',
      '/assets/search-box',
      '/data/en/entries',
      '/data/en/find',
      '/data/en/terms',
      '/data/en/words',
    ]);
  });

  test('where its data cannot be loaded, the form still leads to the list of all courses', async () => {
    const page = await site.fresh();
    await page.route('**/data/**', (route) => route.abort());
    await page.goto(site.url('/about/'));
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/courses/?q=docker');
    expect(await page.locator('#all-courses li.row').count()).toBe(57);
  });
});

/** /courses/, drawn by the script. */
async function finder(path = '/courses/', look: { width?: number } = {}): Promise<Page> {
  const page = await site.visit(path, look);
  await page.locator('#finder').getByRole('status').waitFor();
  return page;
}
const titles = (page: Page) => page.locator('#finder .row-title a').allInnerTexts();
const hrefs = (page: Page) =>
  page
    .locator('#finder .row-title a')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => link.pathname));
/** The box of a value: “English” of “Taught in”. */
const box = (page: Page, kind: string, value: string): Locator =>
  page
    .getByRole('group', { name: kind, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${value} \\d+$`) });

/** The courses of the sample that are taught in English, in semester 1, for 6 credits. */
const wanted = [
  'AI Engineer Essentials',
  'AI For Healthcare',
  'Deep Learning',
  'MLOps',
  'Machine Learning',
  'Research Project',
];

describe('the list of all courses', () => {
  test('follows what somebody types', async () => {
    const page = await finder();
    await page.getByRole('main').getByRole('searchbox').fill('helthcare');
    await hears(page, /courses? found/);
    expect((await titles(page))[0]).toBe('AI For Healthcare');
    expect(await page.locator('#finder .row').first().locator('mark').first().innerText()).toBe(
      'Healthcare',
    );
    expect(await page.locator('#all-courses').isVisible()).toBe(false);
    expect(addressOf(page)).toBe('/courses/?q=helthcare');
  });

  test('is called what it shows, with titles as headings and the first hit in the first screen of a phone', async () => {
    const page = await finder('/courses/?q=data+engineer', { width: 390 });
    const first = page.locator('#finder h3.row-title').first();
    await first.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      '20 courses for “data engineer”',
    );
    expect(await page.title()).toMatch(/^20 courses for “data engineer” \|/);
    expect(await page.locator('.meant a').first().innerText()).toContain('Data engineer');
    expect((await first.boundingBox())?.y).toBeLessThan(844 - 100);
  });

  test('says which words stand in the text only', async () => {
    const page = await finder('/courses/?q=kubernets');
    const healthcare = page.locator('#finder .row', { hasText: 'AI For Healthcare' });
    await healthcare.waitFor();
    expect(await healthcare.innerText()).toMatch(/(In the text|Among the topics): .*kubernetes/);
  });

  test.each(phoneAndDesk)(
    'is filtered to “English, 6 credits, semester 1” by keyboard alone, at %i px',
    async (width) => {
      const page = await finder('/courses/', { width });
      if (width === 390) {
        await tabTo(page, page.locator('#filters summary').first());
        await page.keyboard.press('Enter');
      }
      for (const [kind, value] of [
        ['Semester', 'Semester 1'],
        ['Taught in', 'English'],
        ['Credits', '6 credits'],
      ] as const) {
        await tabTo(page, box(page, kind, value));
        await page.keyboard.press('Space');
        expect(await box(page, kind, value).isChecked()).toBe(true);
        expect(await focused(page), 'the focus stays on the box').toMatch(`input “${value}`);
      }
      await hears(page, '6 courses found');
      expect((await titles(page)).sort()).toEqual(wanted);
      expect(addressOf(page)).toBe('/courses/?semester=1&language=en&credits=6');
    },
  );

  test('a reload, or the address on its own, shows the same', async () => {
    const page = await finder('/courses/?q=learning&semester=1&language=en&credits=6');
    await hears(page, /courses found/);
    const before = await titles(page);
    expect(before.length).toBeGreaterThan(0);
    await page.reload();
    await hears(page, /courses found/);
    expect(await titles(page)).toEqual(before);
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('learning');
    expect(
      await Promise.all([
        box(page, 'Semester', 'Semester 1').isChecked(),
        box(page, 'Taught in', 'English').isChecked(),
        box(page, 'Credits', '6 credits').isChecked(),
      ]),
    ).toEqual([true, true, true]);
  });

  test('Back undoes one filter after the other, until the list from A to Z is there again', async () => {
    const page = await finder();
    await box(page, 'Taught in', 'English').check();
    await box(page, 'Semester', 'Semester 1').check();
    await hears(page, '8 courses found');
    await page.goBack();
    await hears(page, '10 courses found');
    expect(await box(page, 'Semester', 'Semester 1').isChecked()).toBe(false);
    await page.goBack();
    await page.locator('#all-courses').waitFor();
    expect(addressOf(page)).toBe('/courses/');
    await page.goForward();
    await hears(page, '10 courses found');
  });

  test('Back from a course leads to the same results', async () => {
    const page = await finder('/courses/?q=docker&semester=3');
    await page.locator('#finder').getByRole('link', { name: 'Containers & Orchestration' }).click();
    await page.waitForURL('**/courses/containers-and-orchestration-3/');
    await page.goBack();
    await hears(page, '1 course found');
  });

  test.each(phoneAndDesk)(
    'one tap clears everything, one takes a single filter away, at %i px',
    async (width) => {
      const page = await finder('/courses/?q=docker&semester=3&track=ai-engineer', { width });
      await page.getByRole('button', { name: 'Semester: Semester 3' }).click();
      await page.waitForURL('**/courses/?q=docker&track=ai-engineer');
      expect(await focused(page), 'somewhere near').not.toMatch(/^body/);
      await page.getByRole('button', { name: 'Clear everything' }).click();
      await page.waitForURL((url) => url.pathname + url.search === '/courses/');
      expect(await page.locator('#all-courses').isVisible()).toBe(true);
      expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('');
      expect(await focused(page), 'somewhere near').not.toMatch(/^body/);
    },
  );

  test('a query without any course says what to do', async () => {
    const page = await finder('/courses/?q=zzzzzzzz');
    await hears(page, 'Nothing fits all of that.');
    expect(await page.locator('#finder').innerText()).toContain(
      'Take a filter away, or try a broader word.',
    );
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(await page.locator('#all-courses').isVisible()).toBe(true);
  });

  test('a value of an address that nobody has may be taken away', async () => {
    const page = await finder('/courses/?semester=99');
    await hears(page, 'Nothing fits all of that.');
    await page.getByRole('button', { name: /99/ }).click();
    expect(await page.locator('#all-courses').isVisible()).toBe(true);
  });
});

describe('what somebody does while the search is still on its way', () => {
  /** /courses/ on a slow line; what it returns lets the data through. */
  const slow = async (look: { width?: number; height?: number } = {}) => {
    const page = await site.fresh(look);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/data/**', async (route) => {
      await arrived;
      await route.continue();
    });
    const asked = page.waitForRequest('**/data/**');
    await page.goto(site.url('/courses/?language=en'));
    await asked;
    return { page, arrive };
  };

  test('what is typed is searched for, and the field keeps the focus', async () => {
    const { page, arrive } = await slow();
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.type('lear');
    arrive();
    await hears(page, /courses found/);
    await page.keyboard.type('ning');
    expect(addressOf(page)).toBe('/courses/?q=learning&language=en');
    expect(await titles(page)).toContain('Deep Learning');
  });

  test('a course that is ticked stays so and keeps the focus, though another list takes over', async () => {
    const { page, arrive } = await slow();
    const tick = page.getByRole('checkbox', { name: 'Compare AI For Healthcare' });
    await tick.focus();
    await page.keyboard.press('Space');
    arrive();
    await hears(page, '10 courses found');
    expect(await tick.isChecked()).toBe(true);
    expect(
      await tick.evaluate(
        (element) => element === document.activeElement && element.closest('#finder') !== null,
      ),
    ).toBe(true);
  });

  test('a link keeps the focus in the new list; without its course, the focus is on how many there are', async () => {
    for (const [title, then] of [
      ['AI For Healthcare', 'a “AI For Healthcare”'],
      ['Big Data', 'p “10 courses found”'],
    ] as const) {
      const { page, arrive } = await slow();
      await page.getByRole('main').getByRole('link', { name: title, exact: true }).focus();
      arrive();
      await hears(page, '10 courses found');
      expect(await focused(page)).toBe(then);
    }
  });

  test('filters that were unfolded stay so', async () => {
    const { page, arrive } = await slow({ width: 390, height: 844 });
    await page.locator('#filters summary').first().click();
    arrive();
    await hears(page, '10 courses found');
    expect(await box(page, 'Taught in', 'English').isVisible()).toBe(true);
    expect(await focused(page)).toMatch(/^summary/);
  });
});

describe('the numbers beside the filters', () => {
  const number = async (value: Locator) => Number(await value.locator('small').innerText());

  test.each([
    '/courses/',
    '/courses/?language=en',
    '/courses/?q=data',
    '/courses/?semester=3&semester=4&pillar=code',
    '/courses/?track=xr-developer&q=design',
  ])('are what a tap then shows, and never 0: %s', async (path) => {
    const page = await finder(path);
    const offered = page.locator('.facet-value:visible', {
      has: page.locator('input:not(:checked)'),
    });
    const counts = await offered.locator('small').allInnerTexts();
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.map(Number).filter((count) => !(count > 0))).toEqual([]);
    for (let at = 0; at < counts.length; at += Math.ceil(counts.length / 5)) {
      // a handful, from all over the list
      const value = offered.nth(at);
      const promised = await number(value);
      const name = await value.innerText();
      await value.click();
      await hears(page, new RegExp(`^${promised} courses? found$`));
      expect((await titles(page)).length, name).toBe(Math.min(40, promised));
      await page.goBack(); // the address is back at once, the numbers when the results are
      await expect.poll(() => offered.locator('small').allInnerTexts()).toEqual(counts);
    }
  });

  test('of a chosen value is how many of those shown have it', async () => {
    const page = await finder('/courses/?semester=1&semester=2');
    await hears(page, '20 courses found');
    expect(
      await page
        .locator('label:has(input[name=semester]:checked)')
        .evaluateAll((all) => all.map((label) => label.textContent.trim().replace(/\s+/g, ' '))),
    ).toEqual(['Semester 1 13', 'Semester 2 7']);
  });
});

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false } as const;

  test('the list from A to Z holds every course, whatever somebody searched for', async () => {
    const page = await site.visit('/about/', plain);
    await page.getByRole('search').getByRole('searchbox').fill('docker');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/courses/?q=docker');
    const names = await page.locator('#all-courses .row-title a').allInnerTexts();
    expect(names).toHaveLength(57);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test.each(phoneAndDesk)(
    'a filter is a link: English, and from there on, at %i px',
    async (width) => {
      const page = await site.visit('/courses/', { ...plain, width });
      if (width === 390) await page.locator('#filters summary').first().click();
      await page
        .getByRole('group', { name: 'Taught in' })
        .getByRole('link', { name: /^English/ })
        .click();
      await page.waitForURL('**/taught-in/en/');
      expect(await page.locator('main li.row').count()).toBe(10);
      await page.goBack();
      if (width === 390) await page.locator('#filters summary').first().click();
      await page
        .getByRole('group', { name: 'Credits' })
        .getByRole('link', { name: /^9 credits/ })
        .click();
      expect(await page.locator('main li.row').count()).toBe(1);
    },
  );

  test('each kind of filter leads to pages with what the script would show, and back', async () => {
    const page = await site.visit('/courses/', plain);
    const values = await page.locator('#filters .facet').evaluateAll((all) =>
      all.flatMap((facet) =>
        [...facet.querySelectorAll('a')].slice(0, 2).map((link) => ({
          path: link.pathname,
          name: link.textContent.trim(),
          count: Number(link.querySelector('small')?.textContent),
          legend: facet.querySelector('legend')?.textContent ?? '',
        })),
      ),
    );
    expect(values.length).toBeGreaterThan(15);
    const scripted = await finder();
    for (const { path, name, legend, count } of values) {
      await page.goto(site.url(path));
      const listed = await page
        .locator('main :is(.row-title, .blk) a')
        .evaluateAll((all: HTMLAnchorElement[]) =>
          [...new Set(all.map((link) => link.pathname))].sort(),
        );
      const value = scripted
        .getByRole('group', { name: legend, exact: true })
        .getByRole('checkbox', { name, exact: true });
      await value.check();
      await hears(scripted, new RegExp(`^${count} courses? found$`));
      if (count <= 40) expect(listed, path).toEqual((await hrefs(scripted)).sort());
      else expect(listed.length, path).toBeGreaterThanOrEqual(count); // a programme also shows where a track decides
      await scripted.goBack();
      await hears(scripted, /^57 courses$/);
      expect(
        await page
          .getByRole('navigation', { name: 'Main' })
          .getByRole('link', { name: 'All courses' })
          .count(),
        path,
      ).toBe(1);
    }
  });
});

describe('whoever switches', () => {
  test('the language keeps query and filters', async () => {
    const page = await finder('/courses/?q=docker&semester=3');
    await page.getByRole('link', { name: 'Nederlands' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/courses/?q=docker&semester=3');
    await hears(page, /^1 vak gevonden$/);
    expect(await hrefs(page)).toEqual(['/courses/containers-and-orchestration-3/']); // it has no page in Dutch
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('docker');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/courses/?q=docker&semester=3');
  });

  test('the appearance keeps it, and stays with it', async () => {
    const page = await site.fresh({ colorScheme: 'light' });
    await page.goto(site.url('/courses/?q=docker'));
    await page.locator('#finder .row').first().waitFor();
    const before = await titles(page);
    await page.locator('#theme-dark').check();
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await titles(page)).toEqual(before);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL('**/nl/courses/?q=docker');
    expect(await page.locator('#theme-dark').isChecked()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  });
});
