import type { Page } from 'playwright-core';

/**
 * Texts whose letters all run one way in an element that runs the other, as `a “C++”`: their signs stand on the wrong
 * side. What staff wrote in a body says nothing of its parts.
 */
export const strayTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const fromRight = /[\u0590-\u08ff\ufb1d-\ufefc]/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: around, textContent: text } = node;
      if (!around || !text || around.closest('.prose, script, style')) continue;
      if (/[\u2066\u2067]/.test(around.textContent)) continue; // signs say it: where words are marked, in options
      const letters = text.match(/\p{L}/gu) ?? [];
      const ofRight = letters.filter((it) => fromRight.test(it)).length;
      if (letters.length === 0 || (ofRight > 0 && ofRight < letters.length)) continue;
      const runs = ofRight > 0 ? 'rtl' : 'ltr';
      if (getComputedStyle(around).direction !== runs)
        stray.push(`${around.localName}.${around.className} “${text}”`);
    }
    return stray;
  });

/**
 * Elements of another direction than the page that lay something out: a mark before their words, room at one side of
 * them, boxes in a row. Their words alone should have it. A body of text has its own margins, and what is said in
 * another language throughout.
 */
export const turnedBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const laysOut = (element: Element) => {
      const style = getComputedStyle(element);
      const sides = (['margin', 'padding'] as const).some(
        (it) => style[`${it}Left`] !== style[`${it}Right`],
      );
      const hasMark = ['::before', '::after'].some(
        (part) => !/^(none|normal|"")$/.test(getComputedStyle(element, part).content),
      );
      const isBox = !element.matches('bdi') && /block$|flex|grid|list-item/.test(style.display);
      return sides || hasMark || isBox;
    };
    return [...document.body.querySelectorAll('[dir]')]
      .filter((it) => !it.matches('.prose, section[lang], img') && laysOut(it))
      .map((it) => it.outerHTML.slice(0, 120));
  });
