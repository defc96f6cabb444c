import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageTypes, redirect, redirectHtml } from './pages.ts';
import { addStyle, useSite } from './support.ts';

const site = useSite();

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

describe('without JavaScript', () => {
  /** Tools that a script brings: they say what to do without them, and nothing else is lost. */
  const tools = ['all courses', 'plan', 'comparison', 'agreement'];

  test.each(
    pageTypes
      .filter(({ type }) => !tools.includes(type))
      .map(({ type, en, nl }, index) => ({ type, path: index % 2 ? en : nl })),
  )('$type says the same', async ({ path }) => {
    const [plain, scripted] = await Promise.all([
      site.visit(path, { javaScriptEnabled: false }),
      site.visit(path),
    ]);
    const words = await plain.locator('body').innerText();
    expect(words.length).toBeGreaterThan(300);
    await addStyle(scripted, '.row-compare, .add { display: none !important }'); // only a script compares and plans
    expect(words).toBe(await scripted.locator('body').innerText());
  });

  test.each(['/courses/', '/nl/courses/'])(
    '%s lists the same courses, and has a link where a script has a box to tick',
    async (path) => {
      const [plain, scripted] = await Promise.all([
        site.visit(path, { javaScriptEnabled: false }),
        site.visit(path),
      ]);
      await scripted.locator('#finder').getByRole('status').waitFor();
      const titles = (page: Page) => page.locator('#all-courses .row-title').allInnerTexts();
      const values = (page: Page) =>
        page
          .locator('.facet-value')
          .evaluateAll((all) => all.map((value) => value.textContent.trim()));
      expect(await titles(plain)).toHaveLength(57);
      expect(await titles(plain)).toEqual(await titles(scripted));
      expect(await values(plain)).toEqual(await values(scripted));
      expect(await plain.locator('a.facet-value').count()).toBe((await values(plain)).length);
      expect(await plain.locator('.count').innerText()).toBe(
        await scripted.locator('.count').innerText(),
      );
    },
  );

  test.each([
    {
      path: '/plan/',
      says: 'The planner needs JavaScript. Without it, the page of a track shows every semester, its choices and what they add up to.',
      ready: '#plan-address',
    },
    {
      path: '/nl/compare/',
      says: 'Deze vergelijking heeft JavaScript nodig. Zonder JavaScript toont de pagina van een vak wat je in de plaats kunt nemen, naast elkaar.',
      ready: '#compare [role=status]',
    },
  ])(
    '$path has the same title and introduction, and says what to do instead',
    async ({ path, says, ready }) => {
      const [plain, scripted] = await Promise.all([
        site.visit(path, { javaScriptEnabled: false }),
        site.visit(path),
      ]);
      await scripted.locator(ready).waitFor();
      const head = (page: Page) => page.locator('main .page-head, main h1').first().innerText();
      expect(await head(plain)).toBe(await head(scripted));
      expect(await plain.title()).toBe(await scripted.title());
      expect(await plain.locator('main').innerText()).toContain(says);
      expect(await scripted.locator('main').innerText()).not.toContain(says);
      expect(await plain.locator('main').getByRole('link').count()).toBeGreaterThan(0);
    },
  );

  test('an old address still names the new one', async () => {
    const page = await site.fresh({ javaScriptEnabled: false });
    await page.setContent(redirectHtml(site.dir));
    expect(await page.getByRole('link').getAttribute('href')).toBe('/courses/industry-project/');
  });

  test('an old address leads on by itself', async () => {
    const page = await site.visit(redirect, { javaScriptEnabled: false });
    await page.waitForURL('**/courses/industry-project/');
  });

  test('an address that does not exist answers with the page that helps', async () => {
    const page = await site.fresh({ javaScriptEnabled: false });
    const answer = await page.goto(site.url('/courses/no-such-course/'));
    expect((answer ?? expect.fail()).status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('This page is not here');
    expect(await page.locator('h2[lang], [lang=nl] h2').first().innerText()).toBe(
      'Deze pagina is er niet',
    );
  });

  test('the appearance can be chosen, for this page', async () => {
    const page = await site.visit('/', { javaScriptEnabled: false });
    const light = await ground(page);
    await page.locator('#theme-dark').check();
    expect(await ground(page)).not.toBe(light);
  });
});

describe('the appearance', () => {
  test('follows the device until a reader chooses, and nothing is stored', async () => {
    const page = await site.fresh({ colorScheme: 'dark' });
    await page.goto(site.url('/'));
    const dark = await ground(page);
    expect(await stored(page)).toEqual({});
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).not.toBe(dark);
    expect(await stored(page)).toEqual({});
  });

  test('is remembered on the next page once it was chosen', async () => {
    const page = await site.fresh({ colorScheme: 'light' });
    await page.goto(site.url('/'));
    await page.locator('#theme-dark').check();
    const dark = await ground(page);
    expect(await stored(page)).toEqual({ theme: 'dark' });
    await page.goto(site.url('/tracks/ai-engineer/'));
    expect(await page.locator('#theme-dark').isChecked()).toBe(true);
    expect(await ground(page)).toBe(dark);
  });

  test('Auto forgets the choice', async () => {
    const page = await site.fresh({ colorScheme: 'light' });
    await page.goto(site.url('/'));
    const light = await ground(page);
    await page.locator('#theme-dark').check();
    await page.locator('#theme-auto').check();
    expect(await stored(page)).toEqual({});
    await page.reload();
    expect(await ground(page)).toBe(light);
  });

  test('works where storage is forbidden', async () => {
    const page = await site.fresh({ colorScheme: 'light' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await page.goto(site.url('/'));
    const light = await ground(page);
    await page.locator('#theme-dark').check();
    expect(await ground(page)).not.toBe(light);
    expect(errors).toEqual([]);
  });

  test('a value that nobody chose changes nothing', async () => {
    const page = await site.fresh({ colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('theme', '"><script>'));
    await page.goto(site.url('/'));
    expect(await page.locator('#theme-auto').isChecked()).toBe(true);
  });
});
