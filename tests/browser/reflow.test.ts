import { describe, expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { seedsNamed } from './contents.ts';
import { overflowing } from './overflow.ts';
import { pageTypes, redirectHtml, widths } from './pages.ts';
import { build, useSite } from './support.ts';

describe('the sample', () => {
  const site = useSite();

  test.each(pageTypes)('$type scrolls only downwards', async ({ en, nl }) => {
    for (const path of new Set([en, nl])) {
      const page = await site.visit(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowing(page), `${path} at ${width} px`).toEqual([]);
      }
    }
  });

  test('a page that leads on fits too', async () => {
    const page = await site.fresh({ width: 320 });
    await page.setContent(redirectHtml(site.dir));
    expect(await overflowing(page)).toEqual([]);
  });

  test('text spacing as readers may set it cuts nothing off', async () => {
    for (const { en } of pageTypes) {
      const page = await site.visit(en, { width: 320 });
      await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }' });
      expect(await overflowing(page), en).toEqual([]);
    }
  });
});

const compound = 'softwareontwikkelingsmethodologieënreeks';

test('the compound has forty letters', () => {
  expect([...compound]).toHaveLength(40);
});

describe.each([
  { names: 'a Dutch compound of 40 letters', name: compound },
  { names: '120 characters in one word', name: compound.repeat(3) },
])('where every name is $names', ({ name }) => {
  const site = useSite(() => build(folder(seedsNamed(name))));

  test.each(pageTypes.map(({ type, en, nl }, index) => ({ type, path: index % 2 ? en : nl })))('no element of $type is wider inside than outside', async ({ path }) => {
    const page = await site.visit(path);
    expect(await page.locator('body').innerText()).toContain(name);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${width} px`).toEqual([]);
    }
  });
});
