import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { widths } from './pages.ts';

/**
 * Elements that are wider inside than outside, as `p.total 310 > 288`, and the page itself when it
 * scrolls sideways. What somebody typed may be longer than its field.
 */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isForEarsOnly = (element: Element) =>
      element.closest('.vh') !== null ||
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      getComputedStyle(element.closest('.word') ?? element).clipPath === 'inset(50%)';
    const nameOf = (element: Element) => [element.localName, ...element.classList].join('.');
    return [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== 'inline' &&
          !isForEarsOnly(element) &&
          !(element instanceof HTMLInputElement && element.value),
      )
      .map(
        (element) =>
          `${nameOf(element.parentElement ?? element)} > ${nameOf(element)}: ${element.scrollWidth} in ${element.clientWidth}`,
      );
  });

/** Nothing sticks out of a page at any width; `isOwn` says of what a test expects it. */
export async function expectToFit(
  page: Page,
  what = '',
  isOwn: (name: string) => boolean = () => false,
): Promise<void> {
  // From the width it has to the other end: a width costs a layout, and the next page starts where this one ended.
  const isWide = page.viewportSize()?.width === widths.at(-1);
  for (const width of isWide ? widths.toReversed() : widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      (await overflowing(page)).filter((it) => !isOwn(it)),
      `${what} at ${width} px`,
    ).toEqual([]);
  }
}
