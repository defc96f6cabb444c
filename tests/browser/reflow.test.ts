import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { seedsNamed } from './contents.ts';
import { expectToFit, overflowing } from './overflow.ts';
import { pageTypes, redirectHtml } from './pages.ts';
import { addStyle, build, useSite } from './support.ts';

/** What a script draws: `ready` is there when it has. */
const drawn = [
  {
    what: 'results of a search, every filter open',
    path: (word: string) => `/courses/?q=${word}&language=en`,
    ready: '#finder .row',
    open: '#filters summary',
  },
  {
    what: 'a plan with something taken out, beside another track',
    path: () => '/plan/?track=ai-english&drop=english/machine-learning&beside=ai-engineer',
    ready: '.sides a',
    open: '#add summary',
  },
  {
    what: 'four courses compared',
    path: () => '/compare/?c=english/mlops&c=mlops&c=english/ai-for-healthcare&c=datamanagement',
    ready: '#compare th',
  },
];
const unfold = async (page: Page, summaries = '') => {
  if (summaries)
    await page.locator(summaries).evaluateAll((all) => {
      for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true;
    });
};

describe('the sample', () => {
  const site = useSite();

  test.each(drawn)('$what scrolls only downwards', async ({ path, ready, open }) => {
    const page = await site.visit(path('data'), { width: 'kept' });
    await page.locator(ready).first().waitFor();
    await unfold(page, open);
    await expectToFit(page);
  });

  test.each(pageTypes)('$type scrolls only downwards', async ({ en, nl }) => {
    for (const path of new Set([en, nl])) {
      const page = await site.visit(path, { width: 'kept' });
      await expectToFit(page, path);
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
      await addStyle(
        page,
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
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

  test.each(pageTypes.map(({ type, en, nl }, index) => ({ type, path: index % 2 ? en : nl })))(
    'no element of $type is wider inside than outside',
    async ({ path }) => {
      const page = await site.visit(path, { width: 'kept' });
      expect(await page.locator('body').innerText()).toContain(name);
      await expectToFit(page);
    },
  );

  test.each(drawn)(
    'no element of $what is wider inside than outside',
    async ({ path, ready, open }) => {
      const page = await site.visit(path(name.slice(0, 20)), { width: 'kept' });
      await page.locator(ready).first().waitFor();
      await unfold(page, open);
      expect(await page.locator('main').innerText()).toContain(name);
      await expectToFit(page);
    },
  );

  test('no hit below the field is wider inside than outside', async () => {
    const page = await site.visit('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type(name.slice(0, 20));
    await page.getByRole('option').first().waitFor();
    // The hits hang out of the form.
    await expectToFit(page, 'hits', (it) => it.includes('> form.seek'));
  });
});
