import { describe, expect, test } from 'vitest';
import { pageTypes, redirectHtml } from './pages.ts';
import { useSite } from './support.ts';
import { violations } from './violations.ts';

const site = useSite();

/** Every page type is seen at each width; themes and languages are dealt out so that each pair of them meets. */
const widths = [320, 820, 1440];
const combinations = [
  ['light', 'en'],
  ['dark', 'nl'],
  ['light', 'nl'],
  ['dark', 'en'],
] as const;

describe.each(pageTypes.map((pageType, index) => ({ pageType, index })))(
  'axe finds nothing on $pageType.type',
  ({ pageType, index }) => {
    test.each(
      widths.map((width, step) => {
        const [colorScheme, language] = combinations[(index + step) % combinations.length];
        return { width, colorScheme, language };
      }),
    )('at $width px, $colorScheme, $language', async ({ width, colorScheme, language }) => {
      expect(
        await violations(await site.visit(pageType[language], { width, colorScheme })),
      ).toEqual([]);
    });
  },
);

test('axe finds nothing on a page that leads on', async () => {
  const page = await site.fresh();
  await page.setContent(redirectHtml(site.dir));
  expect(await violations(page)).toEqual([]);
});

test('axe would find a missing name, low contrast and a small target', async () => {
  const page = await site.visit('/about/');
  await page.setContent(
    '<html lang="en"><title>t</title><main><h1>h</h1><button></button><p style="color:#ccc">text</p><a href="a" style="font-size:4px">a</a><a href="b" style="font-size:4px">b</a></main>',
  );
  expect((await violations(page)).map((it) => it.split(':')[0])).toEqual(
    expect.arrayContaining(['button-name', 'color-contrast', 'target-size']),
  );
});
