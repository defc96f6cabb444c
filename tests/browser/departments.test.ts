import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { PageAt } from '../../src/views/site.ts';
import { MOST_PIXELS, university } from '../support/departments.ts';
import { renderPage } from '../support/render-page.ts';
import { overflowing } from './overflow.ts';
import { sample, useSite } from './support.ts';
import { violations } from './violations.ts';

const its = university();
const first = (kind: PageAt['kind'], id?: string): PageAt =>
  its.pages[kind].find((it) => id === undefined || it.id === id) ?? expect.fail(kind);
/** Pages of every kind of list, of the longest its first part. */
const pages = [
  first('home'),
  first('tracks'),
  first('track', 'd0'),
  first('courses'),
  first('letter'),
  first('programme'),
  first('period', 'fall'),
  first('fact', 'level/graduate'),
  first('facet', 'level'),
  first('course', 'c0'),
];

/** These pages alone, with the style and scripts of the sample: a whole build would take minutes. */
async function rendered(): Promise<string> {
  const dir = mkdtempSync(join(inject('room'), 'departments-'));
  const assets = join(await sample(), 'assets');
  cpSync(assets, join(dir, 'assets'), { recursive: true });
  // Under the plain names that the pages use, and under those by which scripts load each other.
  for (const name of readdirSync(assets))
    cpSync(join(assets, name), join(dir, 'assets', name.replace(/-[\dA-Z]{8}(?=\.\w+$)/, '')), {
      recursive: true,
    });
  for (const at of pages) {
    mkdirSync(join(dir, at.path), { recursive: true });
    writeFileSync(join(dir, at.path, 'index.html'), await renderPage(at, its));
  }
  return dir;
}

const site = useSite(rendered);

describe('5,000 courses in 405 departments', () => {
  test.each(pages.map(({ path }) => path))(
    'at 1,440 px no page is longer than 12,000 px, and nothing breaks: %s',
    async (path) => {
      const page = await site.visit(path, { width: 1440 });
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height()).toBeLessThan(MOST_PIXELS);
      // Letter by letter, a title would be as narrow as a letter.
      expect(
        await page
          .locator('.row-title, .entry a, .facet-value > span')
          .evaluateAll((all) => all.filter((it) => it.clientHeight > 120).length),
      ).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overflowing(page)).toEqual([]);
    },
  );

  test('departments are found by their names or codes, as somebody types', async () => {
    const page = await site.visit('/tracks/', { width: 390 });
    await page.fill('#within', 'subject 40');
    const shown = page.locator('.entry:visible');
    await expect.poll(() => shown.count()).toBe(9); // 40, 140, 240, 340 and 400 to 404
    await page.fill('#within', 'nothing like it');
    await expect.poll(() => page.locator('[data-none]').textContent()).toMatch(/Nothing/);
  });
});
