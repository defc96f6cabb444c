import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addStyle, useSite } from './support.ts';

const site = useSite();

interface Stop {
  name: string;
  isSeen: boolean;
  covered: string;
  inOrder: boolean;
  top: number;
  inMain: boolean;
}

/** Walks a page with Tab, from its start to its end. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    const rings = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return outlineStyle === 'none' || outlineWidth === '0px'
        ? boxShadow
        : `${outlineWidth} ${outlineColor} ${boxShadow}`;
    };
    const atRest = new Map(
      [...document.querySelectorAll('body *')].map((element) => [element, rings(element)]),
    );
    let first: Element | undefined;
    let previous: Element | undefined;
    Object.assign(window, {
      // Some browsers start again at once.
      isAtEnd: () => document.activeElement === document.body || document.activeElement === first,
      lookAtFocus(): Stop {
        const element = document.activeElement as HTMLElement;
        const around = [
          element,
          element.parentElement,
          element.closest('.blk, .row, .track-card, .swatch, label, form'),
        ].filter((it) => it !== null && atRest.has(it)) as Element[];
        const [box] = element.getClientRects();
        const hit =
          box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const inOrder =
          !previous ||
          (previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        previous = element;
        first ??= element;
        return {
          name: `${element.localName} “${(element.textContent || element.getAttribute('name') || '').trim()}”`,
          isSeen: around.some((it) => rings(it) !== atRest.get(it)),
          covered:
            hit && (element.contains(hit) || hit.contains(element))
              ? ''
              : `by ${hit?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`,
          inOrder,
          // A button in the corner of a block is no step back.
          top: ((element.closest('.blk')?.getBoundingClientRect() ?? box)?.top ?? 0) + scrollY,
          inMain: element.closest('main') !== null,
        };
      },
    });
  });
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>('isAtEnd()')) return stops;
    stops.push(await page.evaluate<Stop>('lookAtFocus()'));
    if (stops.length > 600) throw new Error('The focus does not come to an end.');
  }
}

/**
 * Everything that takes the focus: links, fields, buttons, what unfolds, and one radio of a group
 * (the first, where none is chosen). Nothing in a fold.
 */
const focusable = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const isStop = (element: Element) => {
      if (!(element instanceof HTMLInputElement && element.type === 'radio')) return true;
      const group = [...document.querySelectorAll<HTMLInputElement>('[type=radio]')].filter(
        ({ name }) => name === element.name,
      );
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    return [...document.querySelectorAll('a[href], button, input, select, summary')].filter(
      (element) => element.checkVisibility() && isStop(element),
    ).length;
  });

const phone = { width: 390, colorScheme: 'light' } as const;
const desktop = { width: 1440, colorScheme: 'dark' } as const;

// The way is the same at any width where the page is one column of the same parts.
describe.each([
  { type: 'home', path: '/', looks: [phone, desktop] },
  { type: 'a track', path: '/tracks/ai-english/', looks: [phone, desktop] },
  { type: 'a course', path: '/courses/english/ai-for-healthcare/', looks: [phone, desktop] },
  { type: 'a list', path: '/taught-in/en/', looks: [phone] },
  {
    type: 'the finder',
    path: '/courses/?q=docker',
    ready: '#finder .row-more', // results are drawn before what unfolds in them
    looks: [phone, desktop],
  },
  {
    type: 'a plan',
    path: '/plan/?track=ai-english&drop=english/machine-learning',
    ready: 'main [role=status]',
    looks: [phone, desktop],
  },
  { type: 'tracks', path: '/tracks/', looks: [desktop] },
  { type: 'a pillar', path: '/nl/pillars/analysis/', looks: [desktop] },
])('with the Tab key through $type', ({ path, ready = 'main', looks }) => {
  test.each(looks)(
    'everything is reached, seen and uncovered, in reading order, at $width px',
    async ({ width, colorScheme }) => {
      const page = await site.visit(path, { width, colorScheme });
      await page.locator(ready).first().waitFor({ state: 'attached' }); // the script has drawn
      const stops = await tabThrough(page);
      expect(stops).toHaveLength(await focusable(page));
      expect(
        stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
        'without a visible focus',
      ).toEqual([]);
      expect(
        stops.filter(({ covered }) => covered).map(({ name, covered }) => `${name} ${covered}`),
        'covered',
      ).toEqual([]);
      expect(
        stops.filter(({ inOrder }) => !inOrder).map(({ name }) => name),
        'out of the order of the text',
      ).toEqual([]);
      if (width === 390) {
        const tops = stops.filter(({ inMain }) => inMain).map(({ top }) => top);
        expect(
          tops.filter((top, index) => index > 0 && top < tops[index - 1] - 30),
          'up again in one column',
        ).toEqual([]);
      }
    },
  );
});

test('the walk would notice a focus that is not seen, and one that is covered', async () => {
  const page = await site.visit('/about/');
  await addStyle(
    page,
    '* { outline: 0 !important } .foot::after { content: ""; position: fixed; inset: 50% 0 0; background: red }',
  );
  const stops = await tabThrough(page);
  expect(stops.filter(({ isSeen }) => isSeen)).toEqual([]);
  expect(stops.filter(({ covered }) => covered)).not.toEqual([]);
});

describe('by keyboard', () => {
  test('the skip link comes first, is then seen, and leads past the header', async () => {
    const page = await site.visit('/tracks/ai-engineer/');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toBe('Skip to content');
    expect(await skip.boundingBox()).toMatchObject({ x: 0, y: 0 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main:focus-within') !== null)).toBe(
      true,
    );
    expect(await page.locator(':focus').innerText()).toBe('Code');
  });

  test('Enter follows a block of the grid', async () => {
    const page = await site.visit('/tracks/ai-english/');
    await page.locator('#curriculum').getByRole('link', { name: 'Machine Learning' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/courses/english/machine-learning/');
  });

  test('Enter searches: the list of all courses opens', async () => {
    const page = await site.visit('/about/');
    await page.getByRole('searchbox', { name: 'Search' }).first().focus();
    await page.keyboard.type('python');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/courses/?q=python');
  });

  test('the language switch stays on the page', async () => {
    const page = await site.visit('/tracks/ai-engineer/');
    await page.getByRole('link', { name: 'Nederlands' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/tracks/ai-engineer/');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('h1').innerText()).toBe('AI Engineer');
  });

  test('a course without a Dutch page leads to its place in the Dutch list', async () => {
    const page = await site.visit('/courses/english/ai-for-healthcare/');
    await page.getByRole('link', { name: 'Nederlands' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/courses/#course-english-ai-for-healthcare');
    expect(await page.locator(':target').innerText()).toContain('AI For Healthcare');
  });

  test('the arrow keys change the appearance', async () => {
    const page = await site.fresh({ colorScheme: 'light' });
    await page.goto(site.url('/about/'));
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('#theme-auto').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#theme-light').isChecked()).toBe(true);
    expect(await ground()).toBe(light);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#theme-dark').isChecked()).toBe(true);
    expect(await ground()).not.toBe(light);
  });

  test('a phone folds the years after the first; Enter unfolds one', async () => {
    const page = await site.visit('/tracks/ai-engineer/', { width: 390 });
    const year = page.locator('details.year').first();
    const course = year.locator('.blk a').first();
    expect(await course.isVisible()).toBe(false);
    await year.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await course.isVisible()).toBe(true);
  });

  test('a link to a semester in a folded year unfolds it', async () => {
    const page = await site.visit('/tracks/ai-engineer/', { width: 390 });
    const course = page.locator('#semester-6 .blk a').first();
    expect(await course.isVisible()).toBe(false);
    await page.evaluate(() => location.assign('#semester-6'));
    await expect.poll(() => course.isVisible()).toBe(true);
  });
});
