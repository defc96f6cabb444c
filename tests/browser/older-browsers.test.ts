import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { overflowing } from './overflow.ts';
import { readPublication } from '../../src/site/publication.ts';
import { useSite } from './support.ts';

const site = useSite();

/** What a browser of 2020 does not know, and therefore drops: with it goes the rule, the declaration or the block. */
const unknown =
  /light-dark\(|oklch\(|subgrid|:has\(|\bcontainer(-type)?\b|@container|@view-transition|view-transition-name|color-mix\(/;

/** A stylesheet as such a browser reads it. */
function asOlderBrowsersRead(css: string): string {
  let read = '';
  for (let at = 0; at < css.length; ) {
    const end = endOfRule(css, at);
    const rule = css.slice(at, end);
    at = end;
    const open = rule.indexOf('{');
    if (open < 0) {
      read += rule;
      continue;
    } // @import, @charset
    const head = rule.slice(0, open).trim();
    const body = rule.slice(open + 1, -1);
    if (/^@supports\s+not\b/.test(head)) read += asOlderBrowsersRead(body);
    else if (head.startsWith('@supports') || unknown.test(head)) continue;
    else if (/^@(media|layer)/.test(head)) read += `${head}{${asOlderBrowsersRead(body)}}`;
    else
      read += `${head}{${
        body.includes('{')
          ? body
          : body
              .split(';')
              .filter((declaration) => !unknown.test(declaration))
              .join(';')
      }}`;
  }
  return read;
}

/** Where the rule that starts here ends. */
function endOfRule(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at++) {
    if (css[at] === ';' && depth === 0) return at + 1;
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

async function visitAsOlder(path: string, width: number): Promise<Page> {
  const page = await site.fresh({ width });
  let isOld = false;
  await page.route('**/*.css', async (route) => {
    isOld = true;
    await route.fulfill({
      contentType: 'text/css',
      body: asOlderBrowsersRead(await (await route.fetch()).text()),
    });
  });
  await page.goto(site.url(path));
  expect(isOld).toBe(true);
  return page;
}

describe.each([390, 1440])(
  'a browser without @supports features, :has, @container, subgrid and light-dark(), at %i px',
  (width) => {
    test.each(['/tracks/ai-english/', '/tracks/ai-engineer/', '/programmes/main/'])(
      'still shows each course of %s with fill, name and credits',
      async (path) => {
        const page = await visitAsOlder(path, width);
        for (const year of await page.locator('.year > summary').all()) await year.click();
        const blocks = await page.locator('.grid .blk').evaluateAll((all) =>
          all.map((block) => {
            const link = block.querySelector('a');
            const { width: wide, height } = (link ?? block).getBoundingClientRect();
            const { backgroundColor, color } = getComputedStyle(block);
            return {
              fill: backgroundColor,
              ink: color,
              name: wide > 20 && height > 10 ? (link?.innerText ?? '') : '',
              words: block.querySelector<HTMLElement>('.blk-text')?.innerText ?? '',
              shown: block.getClientRects().length > 0,
            };
          }),
        );
        expect(blocks.length).toBeGreaterThan(5);
        for (const { fill, ink, name, words, shown } of blocks) {
          expect(shown, name).toBe(true);
          expect(name, words).not.toBe('');
          expect(fill, name).toMatch(/^rgb\(/); // rgba(0, 0, 0, 0) is no fill
          expect(ink, name).not.toBe(fill);
          expect(words, name).toMatch(/\d+ credits?/);
        }
        expect(new Set(blocks.map(({ fill }) => fill)).size).toBeGreaterThanOrEqual(4);
        expect(await overflowing(page)).toEqual([]);
      },
    );

    test('still shows a course page with its facts', async () => {
      const page = await visitAsOlder('/courses/english/ai-for-healthcare/', width);
      expect(
        await page
          .locator('.course-head')
          .evaluate((head) => getComputedStyle(head).backgroundColor),
      ).toBe('rgb(251, 106, 71)');
      expect(await page.locator('.label').innerText()).toMatch(/6 ECTS.*150 to 180 hours/s);
      expect(await overflowing(page)).toEqual([]);
    });

    test('offers no switch that it cannot follow', async () => {
      const page = await visitAsOlder('/', width);
      expect(await page.locator('.theme').isVisible()).toBe(false);
    });
  },
);

test('the stylesheets that are served do use these features', () => {
  const styles = (readPublication(`${site.dir}/publication.json`) ?? expect.fail()).filter(
    ({ address }) => address.endsWith('.css'),
  );
  const css = styles.map(({ address }) => readFileSync(`${site.dir}${address}`, 'utf8')).join('');
  for (const feature of ['@supports', ':has(', '@container', 'subgrid', 'light-dark(']) {
    expect(css).toContain(feature);
    expect(asOlderBrowsersRead(css)).not.toContain(feature);
  }
});
