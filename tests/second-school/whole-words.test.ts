import { expect, test } from 'vitest';
import { build, useSite } from '../browser/support.ts';
import { content } from './school.ts';

const site = useSite(() => build(content));

/** Words of titles and labels that stand on two lines, cut without a hyphen: German has long ones. */
const cutWords = () =>
  [...document.querySelectorAll('h1, h2, h3, .facts dt')].flatMap((element) => {
    const cut: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      for (const { 0: word, index } of (texts.currentNode.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) cut.push(word);
      }
    return cut;
  });

test.each([
  ['a track', '/tracks/gewebegestaltung/', 1440],
  ['a course', '/courses/bindungslehre/', 1440],
  ['a course', '/courses/bindungslehre/', 390],
  ['a programme', '/programmes/main/', 1440],
])('on %s no word of a title or label is cut (%s at %i px)', async (_, path, width) => {
  const page = await site.visit(path, { width });
  expect(await page.evaluate(cutWords)).toEqual([]);
});
