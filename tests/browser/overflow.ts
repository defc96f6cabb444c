import type { Page } from 'playwright-core';

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
