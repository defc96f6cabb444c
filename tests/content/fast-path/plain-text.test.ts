import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/content/markdown.ts';
import { parsePlain } from '../../../src/content/fast-path/plain-text.ts';
import { markdownParser } from '../../../src/content/remark.ts';
import { PLAIN } from '../../../src/content/renderer.ts';
import { project } from '../../support/command.ts';
import { MOST_SECONDS, seconds } from '../../support/seconds.ts';
import { fromJson } from '../../support/json.ts';

/** A tree without what JSON does not know, as remark with all of GitHub's additions makes it. */
const byRemark = (text: string) => fromJson<object>(JSON.stringify(markdownParser.parse(text)));
const plainly = (text: string) => {
  const tree = parsePlain(text);
  return tree && fromJson<object>(JSON.stringify(tree));
};

describe('a text of plain parts', () => {
  test.each([
    'One line',
    'Two\nlines',
    'One.\n\nTwo.',
    '\n\nLate',
    '## Heading\nText',
    'Text\n## Heading',
    '- a\n- b',
    'As follows:\n- a\n- b\n\nText',
    '* a\n* b',
    '1. one\n2. two',
    '3. three\n3. four',
    '  \nText\n   \n',
    '**Strong.** And more',
    'So *very* much, (**really**)!',
    'Write `a < b` or `*`',
    'See [the other course](other.md).',
    '[x](https://example.org/?a=1&b)',
    'R & D, 5 > 3, what!',
    '“Quotes” – and … dashes',
    'Price: €5',
    'É\u00a0',
    '',
    '\n',
    '### [A](b.md) and `c`',
    'Ends with a blank ',
    '- so \n- do items  ',
    '```python\nif a < b:\n    *c*\n```',
    'As in\n```\na\n\nb\n```\nhere',
    'See [R & D](x) and **Hi!** there',
    'Apache httpd @home',
  ])('%j has the tree that remark makes', (text) => {
    if (!text.includes('&b')) expect(plainly(text)).toBeDefined();
    expect(plainly(text) ?? byRemark(text)).toEqual(byRemark(text));
  });

  test.each([
    '    code',
    '> quote',
    'a  \nb',
    'a \nb',
    'a\\*b',
    '&amp;',
    '<b>',
    'a*b*',
    '*a**',
    '**a*',
    '_a_',
    '[a]',
    '[a]: b',
    '![a](b)',
    '[a](b "c")',
    '[a](<b>)',
    '[a *b*](c)',
    '***',
    '---',
    'a\n---',
    'a\n===',
    '- a\n  b',
    '- a\nb',
    '- a\n\n- b',
    '- a\n\n* b',
    '- - a',
    '- # a',
    '1) a',
    '+ a',
    'a\n2. b',
    '# a #',
    '#a',
    '| a |',
    '~~a~~',
    'www.a.be',
    'a@b.be',
    '`a',
    '``a``',
    'a\tb',
    'a\r\nb',
    '- [ ] a',
    'x[^1]',
    '-',
    '1.',
    '*',
    '12. ',
    '**a** b*',
    'a_b',
    '[a]()',
    '[a](b(c))',
    '\u0000',
    'http://a',
    'a@.b',
    '{{a}} b',
    'a {% b %}',
    '{: .lead}',
    '{.lead} a',
    '[a](b){width=5}',
    '1.\u00a0a\n2.\u00a0b',
    '-\u00a0a',
    '• a',
    '##\u00a0a',
    'a sign of ours: \uE000',
    '```\na',
    '```\na\n ```',
    '````\na\n````',
    '``` js\na\n```',
    '~~~\na\n~~~',
    '**a \nb**',
  ])('%j is left to remark', (text) => {
    expect(parsePlain(text)).toBeUndefined();
  });

  test('is what most texts of the sample are; each has the tree that remark makes', () => {
    const texts = readdirSync(join(project, 'seeds'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) =>
        readFileSync(join(project, 'seeds', file), 'utf8')
          .split(/\n---\r?\n/)
          .slice(1)
          .join('\n---\n'),
      );
    const plain = texts.filter((text) => parsePlain(text));
    expect(plain.length / texts.length).toBeGreaterThan(0.9);
    for (const text of plain) expect(plainly(text)).toEqual(byRemark(text));
  });

  const parts = fc.constantFrom(
    'a',
    'word',
    'Ünï',
    '5',
    '12',
    '.',
    ',',
    ' ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\n- ',
    '\n* ',
    '\n1. ',
    '\n2. ',
    '\n## ',
    '**',
    '*',
    '**bold**',
    '*so*',
    '`',
    '`code`',
    '[',
    ']',
    '(',
    ')',
    '[a](b.md)',
    '[a](https://b.be)',
    ' & ',
    '&',
    '!',
    '#',
    '-',
    '“',
    '”',
    '"',
    '\u00a0',
    '\u2028',
    '😀',
    ':',
    '  ',
    '\n    ',
    '\n> ',
    '\\',
    '<',
    '_',
    '---',
    '===',
    '+ ',
    '1) ',
    '\n\n- a\n- b\n\n',
    '\n\n1. **a** b\n2. `c`\n\n',
    'Text **bold** and [link](x).\n',
    '$',
    '€',
    '«',
    '»',
    '—',
    '?',
    '= ',
    "'",
    '\n```js\n*a*\n```\n',
    '\n```\n',
    ' \n',
    'www.',
    'https://',
    'a@b',
    '[R & D](x)',
  );
  test('made of any signs has the tree that remark makes, or is left to it', () => {
    let plain = 0;
    const runs = 6000;
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (all) => {
        const text = all.join('');
        const tree = plainly(text);
        if (!tree) return;
        plain++;
        expect(tree).toEqual(byRemark(text));
      }),
      { numRuns: runs, seed: 6 },
    );
    expect(plain / runs).toBeGreaterThan(0.1); // else this would show nothing
  });

  test('is read in a moment, however long and odd it is', () => {
    const hostile = [
      '**a ',
      '[a ',
      '[a](',
      '`a ',
      '*a',
      'a\n',
      '- a\n',
      '& ',
      '**a** ',
      '[a](b) ',
      '`a` ',
      '1. a\n',
      '! ',
      '```\n',
      '```\na\n',
    ].map((part) => part.repeat((256 * 1024) / part.length));
    for (const text of hostile)
      expect(
        seconds(() => parsePlain(text)),
        text.slice(0, 8),
      ).toBeLessThan(MOST_SECONDS);
  });

  test('is rendered in a moment without a worker, where it is short enough for that', () => {
    const parts = [
      '# a\n',
      '# a b\n\n',
      '## \u00e9\n',
      'a\n`b`\n',
      '- a\n',
      '1. **a**\n',
      '[a](b.md) ',
      '[a](https://b.be)\n',
      '*a* ',
      '```\na\n```\n',
      'a\n\n',
      '& ',
      'TODO ',
      '## Themes\n- a\n',
    ];
    const used = seconds(() => {
      for (const part of parts) {
        const { length } = JSON.stringify(renderMarkdown(part.repeat(PLAIN / part.length)));
        expect(length, part).toBeLessThan(60 * PLAIN);
      }
    });
    expect(used, 'all together').toBeLessThan(MOST_SECONDS);
  });
});
