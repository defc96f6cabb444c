import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown, type Segments } from '../../src/content/markdown.ts';
import { sectionNames } from '../../src/languages/index.ts';
import { isNestedTooDeep, MAX_NESTING } from '../../src/content/nesting.ts';
import { all, dangersIn, elementsOf, readHtml, textOf } from '../support/html.ts';

/** As it is done for files of a content folder. */
const render = (body: string) => renderMarkdown(body, sectionNames);

/** A body as HTML; links and pictures of the catalogue lead to `/0`, `/1`, … */
const joined = (segments: Segments) =>
  segments
    .map((part) => (typeof part === 'string' ? part : ` href="/${part}" src="/${part}"`))
    .join('');
const html = (body: string) => joined(render(body).html).trim();

describe('signs that other systems read otherwise', () => {
  test('one tilde is a sign between numbers, two strike out', () => {
    const ranges = '10~20 hours and 30~40 at home';
    expect(html(ranges)).toBe(`<p>${ranges}</p>`);
    expect(html(`${ranges}, see www.example.org`)).not.toContain('<del>');
    expect(html('~~gone~~')).toBe('<p><del>gone</del></p>');
  });
});

describe('themes', () => {
  test.each(['Themes', 'themes', 'Theme', "Thema's", 'Thema’s', 'Themes:', 'Inhalte', 'Themen:'])(
    'a heading “%s” with one list after it gives the themes, and leaves the text',
    (heading) => {
      const { themes, html: rest } = render(
        `Before.\n\n### ${heading}\n- One\n- **Two**\n\n## After\n`,
      );
      expect(themes.map(({ text, html: item }) => [text, joined(item)])).toEqual([
        ['One', 'One'],
        ['Two', '<strong>Two</strong>'],
      ]);
      expect(textOf(readHtml(joined(rest)))).toBe('Before. After');
    },
  );

  test('a numbered list will do, and an item may have paragraphs', () => {
    expect(render('## Themes\n1. One\n\n   More.\n2. Two').themes.map(({ text }) => text)).toEqual([
      'One More.',
      'Two',
    ]);
  });

  test.each([
    ['words between', '## Themes\nWe look at:\n- One'],
    ['words after the list', '## Themes\n- One\n\nAnd more.'],
    ['two lists', '## Themes\n- One\n\n1. Two'],
    ['another heading', '## My themes\n- One'],
    ['no heading', '**Themes**\n- One'],
  ])('nothing else is read from prose: %s', (_, body) => {
    const { themes, html: text } = render(body);
    expect([themes, joined(text).includes('One')]).toEqual([[], true]);
  });
});

describe('end goal', () => {
  test.each([
    'End goal',
    'End Goal',
    'End goals',
    'Einddoel',
    'Einddoelen:',
    'Lernziele',
    'Lernergebnisse',
    'Kompetenzen:',
  ])('what stands below “%s” is taken out as outcomes', (heading) => {
    const { endGoal, html: rest } = render(
      `# ${heading}\nYou can *do* it.\n\n- And this\n\n# Rest\n`,
    );
    expect(endGoal.map((it) => joined(it.html))).toEqual(['You can <em>do</em> it.', 'And this']);
    expect(textOf(readHtml(joined(rest)))).toBe('Rest');
  });
});

describe('headings', () => {
  const levels = (body: string) => render(body).headings.map(({ level }) => level);
  test('the highest becomes h2', () => {
    expect(levels('# A\n## B\n# C')).toEqual([2, 3, 2]);
    expect(levels('### A\n#### B')).toEqual([2, 3]);
  });
  test('no level is skipped, and none is lower than h6', () => {
    expect(levels('# A\n#### B')).toEqual([2, 3]);
    expect(levels('# A\n## B\n### C\n#### D\n##### E\n###### F')).toEqual([2, 3, 4, 5, 6, 6]);
    expect(levels('## B\n# A')[0]).toBe(2);
  });
  test('each has an id of its own, with a prefix that no script’s name has', () => {
    expect(
      render('# Location\n# Location\n# 日本\n# ⁂\n# getElementById').headings.map(({ id }) => id),
    ).toEqual([
      'text-location',
      'text-location-2',
      'text-日本',
      'text-part',
      'text-getelementbyid',
    ]);
  });
  test('nor has a heading the id of a numbered one, or of a footnote', () => {
    const ids = elementsOf(
      readHtml(html('# A\n# A\n# A 2\n# Note 1\nText[^a]\n\n[^a]: Note')),
    ).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.length).toBe(5);
    expect(new Set(ids).size).toBe(5);
  });
  test('that of the themes leads to where the page shows them', () => {
    expect(
      render('# Themes\n- One\n# Other').headings.map(({ anchor, id }) => `${anchor} ${id}`),
    ).toEqual(['themes themes', 'other text-other']);
  });
});

describe('links and pictures', () => {
  test('an address in the catalogue is taken out, with its place in the text', () => {
    const { links } = render(
      'See [the\nother](../b.md#themes "Title") and\n![A cat](cat.png), [x]\n\n[x]: c.md',
    );
    expect(links).toEqual([
      { kind: 'link', href: '../b.md#themes', line: 2, column: 8, endLine: 2, endColumn: 22 },
      { kind: 'picture', href: 'cat.png', line: 3, column: 10, endLine: 3, endColumn: 17 },
      expect.objectContaining({ kind: 'link', href: 'c.md', line: 3 }),
    ]);
  });

  test('its slot is the only address the link has: of two, browsers take the first', () => {
    expect(html('[a](b.md)')).toBe('<p><a href="/0" src="/0">a</a></p>');
    expect(html('![a](b.png)')).toBe('<p><img alt="a" href="/0" src="/0"></p>');
  });

  test('a link that leaves the site stays as it is', () => {
    for (const href of ['https://example.org/?a=1&b=2', 'mailto:a@example.org', 'tel:+32'])
      expect(all(readHtml(html(`[a](<${href}>)`)), 'a')[0].attributes).toEqual({ href });
  });

  test('a remote picture becomes a link: the site asks nothing of other origins', () => {
    expect(html('![A cat](https://example.org/cat.png)')).toBe(
      '<p><a href="https://example.org/cat.png">A cat</a></p>',
    );
    expect(html('![](//example.org/cat.png)')).toBe(
      '<p><a href="//example.org/cat.png">//example.org/cat.png</a></p>',
    );
    expect(html('![A cat][c]\n\n[c]: http://example.org/cat.png')).toBe(
      '<p><a href="http://example.org/cat.png">A cat</a></p>',
    );
  });

  test('a text cannot forge a slot', () => {
    const forged = 'a" data-slot="\uE0007 \uE000 <a data-slot="\uE0000">b</a>';
    expect(render(forged).html.filter((part) => typeof part === 'number')).toEqual([]);
  });
});

describe('raw HTML is dropped, its words stay', () => {
  test.each([
    ['<b>bold</b> words', '<p>bold words</p>'],
    ['<script>alert(1)</script>', ''],
    ['a <img src=x onerror=alert(1)> b', '<p>a  b</p>'],
    ['<!-- note -->\n\ntext', 'text'],
  ])('%s', (body, expected) =>
    expect(textOf(readHtml(html(body)))).toBe(textOf(readHtml(expected))),
  );
});

describe('GitHub flavour', () => {
  test('footnotes have ids that meet, at the end, without an English heading', () => {
    const page = readHtml(html('One[^a] and two[^b], one again[^a].\n\n[^b]: Second\n[^a]: First'));
    expect(all(page, 'sup').map((it) => [textOf(it), all(it, 'a')[0].attributes['href']])).toEqual([
      ['[1]', '#text--note-1'],
      ['[2]', '#text--note-2'],
      ['[1]', '#text--note-1'],
    ]);
    expect(all(page, 'li').map((it) => [it.attributes['id'], textOf(it)])).toEqual([
      ['text--note-1', 'First'],
      ['text--note-2', 'Second'],
    ]);
    expect(all(page, 'h2')).toEqual([]);
  });
  test('tick boxes become signs: a form field that does nothing is no use', () => {
    expect(textOf(readHtml(html('- [x] done\n- [ ] to do')))).toBe('☑ done ☐ to do');
  });
  test('tables, strikes and bare links work', () => {
    expect(
      elementsOf(readHtml(html('| a | b |\n|---|---|\n| ~~1~~ | www.example.org |'))).map(
        ({ name }) => name,
      ),
    ).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'del', 'td', 'a']);
  });
});

test('the summary is the first paragraph of 60 characters or more, as plain text', () => {
  const long =
    'This *paragraph* has [a link](b.md) and is **long** enough to stand alone in a list.';
  expect(
    render(
      `# Heading that is certainly longer than sixty characters, but is none\n\nShort.\n\n${long}\n`,
    ).summary,
  ).toBe('This paragraph has a link and is long enough to stand alone in a list.');
  expect(render('Short.').summary).toBe('Short.');
});

describe('nesting', () => {
  test.each([
    ['quotations', (depth: number) => `${'> '.repeat(depth)}a`],
    ['lists on one line', (depth: number) => `${'- '.repeat(depth)}a`],
    ['brackets', (depth: number) => `${'['.repeat(depth)}a`],
    ['pictures in pictures', (depth: number) => `${'!['.repeat(depth)}a`],
  ])(`%s may be ${MAX_NESTING} deep, not deeper`, (_, nested) => {
    expect([
      isNestedTooDeep(nested(MAX_NESTING)),
      isNestedTooDeep(nested(MAX_NESTING + 1)),
    ]).toEqual([false, true]);
  });
  test('long texts with many short lists and links are not deep', () => {
    expect(isNestedTooDeep('- a\n  - b\n\n[c](d) [e](f)\n\n> g\n'.repeat(200))).toBe(false);
  });
});

describe('whatever staff or strangers write, nothing runs', () => {
  const attacks = [
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java\tscript:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](\u0001javascript:alert(1))',
    '[a](data:text/html,<script>alert(1)</script>)',
    '[a](vbscript:x)',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
    '[a]: javascript:alert(1)\n\n[a]',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>1</script>">',
    '```html" onmouseover="alert(1)\ncode\n```',
    '`" onclick="x`',
    '[a](b "\\" onmouseover=\\"alert(1)")',
    '![" onerror="alert(1)](x.png)',
    '<scr<script>ipt>alert(1)</script>',
    '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
    '<!--<img src="--><img src=x onerror=alert(1)//">',
    '<style>@import "//evil"</style>',
    '<form><button formaction=javascript:alert(1)>',
    '# <script>alert(1)</script>',
    '| <script>x</script> | [a](javascript:x) |\n|---|---|',
    '[^1]\n\n[^1]: <script>alert(1)</script>',
    '## Themes\n- <img src=x onerror=alert(1)>\n- [a](javascript:x)',
    '## End goal\n<script>alert(1)</script>\n[a](javascript:x)',
    'https://example.org/"onmouseover="alert(1)',
    'www.example.org/<script>',
    '<https://example.org/"><script>alert(1)</script>>',
    'a@b.c" onclick="x',
    '<base href="//evil">',
    '<meta http-equiv=refresh content="0;url=//evil">',
    '\\<script>alert(1)\\</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ];
  /** All that a body puts on a page. */
  const everything = (body: string) => {
    const { html: text, themes, endGoal } = render(body);
    return [joined(text), ...[...themes, ...endGoal].map((it) => joined(it.html))].join('\n');
  };

  test.each(attacks)('%s', (body) => expect(dangersIn(everything(body))).toEqual([]));

  const piece = fc.oneof(
    fc.constantFrom(...attacks),
    fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '"',
      "'",
      '`',
      '*',
      '_',
      '|',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '# ',
      '## Themes\n',
      '![',
      '](',
      'javascript:',
      'on',
      '=',
      '&#x6a;',
      '\uE000',
      ' data-slot="',
      '~~',
      '[^a]',
      ':',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  test('any mixture of these and of noise', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(dangersIn(everything(pieces.join('')))).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  test('every slot is one of its links, and ids are unique', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '\n# A\n',
              '\n# A 2\n',
              '\n# Note 1\n',
              '[x](y.md) ',
              '![p](q.png)',
              '[^a]',
              '\n\n[^a]: note [z](w.md)\n\n',
              '## Themes\n- [t](u.md)\n\n',
              '- item\n',
              'word ',
              '\n\n',
            ),
            piece,
          ),
          { maxLength: 14 },
        ),
        (pieces) => {
          const { html: text, themes, endGoal, links } = render(pieces.join(''));
          const slots = [text, ...[...themes, ...endGoal].map((it) => it.html)]
            .flat()
            .filter((part) => typeof part === 'number');
          expect(slots.every((slot) => slot in links)).toBe(true);
          const ids = elementsOf(readHtml(joined(text))).flatMap(
            ({ attributes }) => attributes['id'] ?? [],
          );
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => id.startsWith('text-'))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
