import { describe, expect, test } from 'vitest';
import { overflowing } from './overflow.ts';
import { pageTypes } from './pages.ts';
import { useSite } from './support.ts';

const site = useSite();

describe('with forced colours', () => {
  test('a track keeps names, borders and brackets', async () => {
    const page = await site.visit('/tracks/ai-english/', { forcedColors: 'active' });
    const blocks = await page.locator('#curriculum .blk').evaluateAll((all) =>
      all.map((block) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
          getComputedStyle(block);
        const link = block.querySelector('a');
        return {
          name: link?.innerText,
          border: `${borderTopWidth} ${borderTopStyle}`,
          isEdgeSeen: borderTopColor !== backgroundColor,
          isReadable: link !== null && getComputedStyle(link).color !== backgroundColor,
        };
      }),
    );
    expect(blocks).toHaveLength(10);
    for (const block of blocks)
      expect(block).toMatchObject({
        border: '1px solid',
        isEdgeSeen: true,
        isReadable: true,
        name: expect.stringMatching(/\w/),
      });
    const brackets = await page.locator('.choice').evaluateAll((all) =>
      all.map((choice) => {
        const { borderTopWidth, borderTopColor, borderInlineStartWidth } = getComputedStyle(
          choice,
          '::before',
        );
        return {
          borderTopWidth,
          borderInlineStartWidth,
          isSeen: borderTopColor !== getComputedStyle(document.body).backgroundColor,
        };
      }),
    );
    expect(brackets).toEqual(
      Array(2).fill({ borderTopWidth: '3px', borderInlineStartWidth: '3px', isSeen: true }),
    );
  });

  test('the page of the chosen language, the present course and the appearance stand out', async () => {
    const page = await site.visit('/courses/english/deep-learning/', { forcedColors: 'active' });
    for (const selector of [
      '.languages [aria-current]',
      '.strip .blk:has([aria-current])',
      '.theme label:has(:checked)',
    ]) {
      expect(
        await page.locator(selector).evaluate((it) => getComputedStyle(it).outlineStyle),
        selector,
      ).toBe('solid');
    }
  });
});

describe('with reduced motion', () => {
  test.each(pageTypes)('nothing runs on $type', async ({ en }) => {
    const page = await site.visit(en, { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(
      await page
        .locator('.blk, .hang .mini > span')
        .evaluateAll((all) =>
          all.map((it) => getComputedStyle(it).transitionDuration).filter((it) => it !== '0s'),
        ),
    ).toEqual([]);
  });

  test('with motion, the drawing of the first page is drawn', async () => {
    const page = await site.visit('/', { reducedMotion: 'no-preference' });
    expect(
      await page
        .locator('.hang .mini > span')
        .first()
        .evaluate((it) => getComputedStyle(it).animationName),
    ).toBe('draw');
  });
});

/** A4 less our margins, in CSS pixels: 180 mm. */
const paper = { width: 680, height: 1000 };

describe('on paper', () => {
  test.each(pageTypes)('nothing of $type is cut off at the right', async ({ en, nl }) => {
    for (const path of new Set([en, nl])) {
      const page = await site.visit(path, paper);
      await page.emulateMedia({ media: 'print' });
      expect(await overflowing(page), path).toEqual([]);
    }
  });

  test('a course prints with its facts before its text, and without what only a screen can use', async () => {
    const page = await site.visit('/courses/english/ai-for-healthcare/', paper);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const words = await page.locator('body').innerText();
    expect(words).toMatch(
      /AI For Healthcare.*6\s+study credits.*Analysis.*150 to 180 hours.*1 \(autumn\).*AI Engineer \(English\).*English.*Building on our successful/s,
    );
    for (const hidden of [
      '.skip',
      '.top nav',
      '.seek',
      '.theme',
      '.neighbours',
      '.contents',
      '.crumbs',
    ]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
  });

  test('a track prints every course, with its pillar in words and its credits', async () => {
    const page = await site.visit('/tracks/ai-engineer/', paper);
    await page.emulateMedia({ media: 'print' });
    const blocks = await page.locator('#curriculum .blk').evaluateAll((all: HTMLElement[]) =>
      all.map((block) => ({
        words: block.innerText.replace(/\s+/g, ' '),
        ink: getComputedStyle(block).color,
        ground: getComputedStyle(block).backgroundColor,
        height: block.getBoundingClientRect().height,
      })),
    );
    expect(blocks).toHaveLength(27);
    for (const { words, ink, ground, height } of blocks) {
      expect(words).toMatch(/^.+ \d+ credits (Code|Connect|Analysis|Design|Integrate)$/);
      expect([ink, ground], words).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect(height, words).toBeGreaterThan(20);
    }
    expect(await page.locator('.total').allInnerTexts()).toEqual(Array(6).fill('30 credits'));
  });

  test('a phone prints the folded years too', async () => {
    const page = await site.visit('/tracks/ai-engineer/', { width: 390 });
    const folded = page.locator('details.year:not([open]) .blk a');
    expect(await folded.count()).toBeGreaterThan(0);
    for (const link of await folded.all()) expect(await link.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const link of await folded.all()) expect(await link.isVisible()).toBe(true);
  });

  test.each(['/courses/english/ai-for-healthcare/', '/tracks/ai-engineer/', '/programmes/main/'])(
    '%s becomes a PDF of A4 pages',
    async (path) => {
      const page = await site.visit(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
      );
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) expect(box).toEqual([595, 842]);
    },
  );
});
