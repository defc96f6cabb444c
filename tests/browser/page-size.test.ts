import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/site/verify.ts';
import { compressedSize, loadedBy, pageSizesOf } from '../support/page-sizes.ts';
import { pageTypes } from './pages.ts';
import { useSite } from './support.ts';

const site = useSite();
const read = (file: string) => readFileSync(join(site.dir, file));
const kB = (bytes: number) => bytes / 1024;

describe('on the wire', () => {
  test('every page with its style and script is at most 30 kB, compressed; tools 71 kB', () => {
    const sizes = pageSizesOf(site.dir);
    expect(sizes.length).toBeGreaterThan(400);
    expect(sizes.filter(({ kilobytes, most }) => kilobytes > most)).toEqual([]);
  });

  test('search code is in no page but that of all courses, until somebody enters the field', () => {
    expect(
      loadedBy(site.dir, 'courses/english/ai-for-healthcare/index.html').filter((file) =>
        /search|finder|chunk/.test(file),
      ),
    ).toEqual([]);
    expect(loadedBy(site.dir, 'courses/index.html').some((file) => file.includes('finder'))).toBe(
      true,
    );
  });

  test('the style of every page is at most 15 kB, compressed; what tools need besides 4 kB', async () => {
    const styles = listFiles(site.dir).filter((file) => file.endsWith('.css'));
    const sizes = styles.map((file) => [
      file.replace(/^assets\/|-\w+\.css$/g, ''),
      kB(compressedSize(site.dir, file)),
    ]);
    expect(sizes).toEqual([
      ['agreement', expect.toSatisfy((it: number) => it <= 4)],
      ['deciding', expect.toSatisfy((it: number) => it <= 4)],
      ['failing', expect.toSatisfy((it: number) => it <= 4)],
      ['plan', expect.toSatisfy((it: number) => it <= 4)],
      ['site', expect.toSatisfy((it: number) => it <= 15)],
      ['week', expect.toSatisfy((it: number) => it <= 4)],
    ]);
  });

  test('there is one font, of at most 64 kB', async () => {
    const fonts = listFiles(site.dir).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(1);
    expect(kB(read(fonts[0] ?? expect.fail()).length)).toBeLessThanOrEqual(64);
  });
});

/** How far things moved while the page loaded, as Chromium counts it. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        window.setTimeout(() => resolve(sum), 300);
      }),
  );

/** Waits until text of the page has been painted. */
const seen = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
    undefined,
    { polling: 50 },
  );

describe('while it loads', () => {
  /**
   * Page types are dealt out over the two widths; those that a reader meets first, or that a script
   * draws, are seen at both.
   */
  const seenAt = (width: number) =>
    pageTypes.filter(
      ({ type }, index) =>
        index % 2 === (width === 390 ? 0 : 1) ||
        /^(home|track|all courses|plan|comparison|course of the seed)/.test(type),
    );

  /** Loads pages with a font that comes when the text has been seen without it; ten beside each other. */
  async function shifts(width: number): Promise<Record<string, number>> {
    const moved: (readonly [string, number])[] = [];
    const types = seenAt(width);
    for (let at = 0; at < types.length; at += 10)
      moved.push(
        ...(await Promise.all(
          types.slice(at, at + 10).map(async ({ en }) => {
            const page = await site.fresh({ width, reducedMotion: 'no-preference' });
            let fontAsked = false;
            await page.route('**/*.woff2', async (route) => {
              fontAsked = true;
              await seen(page);
              await route.continue();
            });
            await page.goto(site.url(en), { waitUntil: 'load' });
            await page.evaluate(() => document.fonts.ready);
            expect(fontAsked, en).toBe(true);
            return [en, await shift(page)] as const;
          }),
        )),
      );
    return Object.fromEntries(moved.filter(([, value]) => value !== 0));
  }

  test.each([390, 1440])(
    'nothing moves when the font comes after the text was seen, at %i px',
    async (width) => {
      expect(await shifts(width)).toEqual({});
    },
  );

  test('the count would notice a page that moves', async () => {
    const page = await site.fresh();
    await page.goto(site.url('/about/'));
    await page.evaluate(() =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('afterbegin', '<div style="height:300px"></div>'),
    );
    expect(await shift(page)).toBeGreaterThan(0);
  });
});

describe('a visit', () => {
  test('asks nothing of anybody else, and leaves no cookie and nothing in storage but copies of pages', async () => {
    const page = await site.fresh({ serviceWorkers: 'allow' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const { en, nl } of pageTypes)
      for (const path of [en, nl]) await page.goto(site.url(path));
    expect(asked.length).toBeGreaterThan(pageTypes.length);
    expect(
      asked.filter((url) => !url.startsWith(site.url('/')) && !url.startsWith('data:')),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, 0]);
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 })
      .toEqual([expect.stringMatching(/^prospectus /)]);
  });

  test('brings no error or warning in the console', async () => {
    const page = await site.fresh({ serviceWorkers: 'allow' });
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'log') said.push(message.text());
    });
    page.on('pageerror', ({ message }) => said.push(message));
    for (const { en } of pageTypes) await page.goto(site.url(en));
    expect(said).toEqual([]);
  });
});
