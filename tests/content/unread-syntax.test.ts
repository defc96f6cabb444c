import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withOrdinaryBlanks } from '../../src/content/blanks.ts';
import { renderMarkdown, type Note } from '../../src/content/markdown.ts';
import { markdownParser } from '../../src/content/remark.ts';

const seed = 20261130;
const html = (body: string) =>
  renderMarkdown(body)
    .html.map((part) => (typeof part === 'string' ? part : ` href="${part}"`))
    .join('')
    .replace(/\n/g, '');
const notesOn = (body: string): readonly Note[] => renderMarkdown(body).notes;
/** What is said, in short: `item 1:1-6 → - item`. */
const said = (body: string) =>
  notesOn(body).map(({ kind, unread, html: own, at: { line, column, endColumn } }) => {
    const what = `${unread?.what ?? own?.as ?? kind} ${line}:${column}-${endColumn}`;
    return unread?.fix === undefined ? what : `${what} → ${unread.fix}`;
  });

describe('blanks and bullets that only look like those of markdown are read where nothing else can be meant', () => {
  test.each([
    ['a no-break space after the sign of a heading', '##\u00a0Goals', '## Goals'],
    ['a narrow one', '#\u202fGoals\n##\u202fMore', '# Goals\n## More'],
    ['an ideographic one', '##\u3000目標', '## 目標'],
    ['a heading below a line', 'Text\n##\u00a0Goals', 'Text\n## Goals'],
    ['a heading in a quotation', '> ##\u00a0Goals', '> ## Goals'],
    ['an item', '-\u00a0Wool', '- Wool'],
    ['items', '-\u00a0Wool\n-\u00a0Silk', '- Wool\n- Silk'],
    ['items with stars', '*\u00a0Wool\n*\u00a0Silk', '* Wool\n* Silk'],
    ['items with blank lines between', '-\u00a0Wool\n\n-\u00a0Silk', '- Wool\n\n- Silk'],
    ['one among others', '- Wool\n-\u00a0Silk\n- Linen', '- Wool\n- Silk\n- Linen'],
    ['numbers', '1.\u00a0First\n2.\u00a0Second', '1. First\n2. Second'],
    ['numbers with brackets', '1)\u2009First\n2)\u2009Second', '1) First\n2) Second'],
    ['items that are indented', '- A\n\u00a0\u00a0-\u00a0B', '- A\n  - B'],
    ['bullets', '• one\n• two', '- one\n- two'],
    ['a bullet alone', '• one', '- one'],
    ['bullets with other blanks', '•\u00a0one\n•\tone', '- one\n-\tone'],
    ['bullets below a line', 'We use:\n• one\n• two', 'We use:\n- one\n- two'],
    ['bullets of many lines', '• one\n  and more\n• two', '- one\n  and more\n- two'],
    ['bullets of a word processor', '\uf0b7 one\n\uf0b7 two', '- one\n- two'],
    ['a blank line of no-break spaces', 'a\n\u00a0\nb', 'a\n\nb'],
    ['a table', '|a|b|\n|\u00a0-\u00a0|\u00a0-\u00a0|\n|1|2|', '|a|b|\n| - | - |\n|1|2|'],
    [
      'Windows line ends',
      '##\u00a0Goals\r\n-\u00a0a\r\n-\u00a0b\r\n',
      '## Goals\r\n- a\r\n- b\r\n',
    ],
  ])('%s', (_, odd, ordinary) => {
    expect(html(odd)).toBe(html(ordinary));
    expect(said(odd)).toEqual([]);
  });

  test.each([
    ['a day in a sentence', 'We start on\n1.\u00a0May, at nine.'],
    ['code between lines', '```\n##\u00a0Goals\n-\u00a0a\n• b\n• c\n```'],
    ['indented code', 'Text\n\n    -\u00a0a\n    -\u00a0b'],
    ['no-break spaces between words', '10\u00a0hours and 5\u00a0km'],
    ['bullets between words', 'Ghent • Bruges • Antwerp'],
  ])('%s stays', (_, text) => {
    expect(withOrdinaryBlanks(text, (it) => markdownParser.parse(it))).toBe(text);
    expect(said(text)).toEqual([]);
  });

  test('what is read is said at the place where it stands in the file', () => {
    expect(said('##\u00a0Goals\n\n-\u00a0a <b>b</b>')).toEqual(['raw-html 3:5-8']);
  });

  const parts = fc.constantFrom(
    ...[
      '\u00a0',
      '\u202f',
      '\u3000',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\n##',
      '\n-',
      '\n1.',
      '\n• ',
      '\n> ',
    ],
    ...['|', '-', '#', '*', 'a', 'word', '    ', '\t', '```', '`', '<b>', '• ', '5', '[', ']', ':'],
  );
  test(`whatever somebody writes, length and lines stay (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
        const text = all.join('');
        const read = withOrdinaryBlanks(text, (it) => markdownParser.parse(it));
        expect(read.length).toBe(text.length);
        expect(read.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
        expect(read.match(/[a-z\d]/g)).toEqual(text.match(/[a-z\d]/g));
      }),
      { numRuns: 2000, seed },
    );
  });
});

describe('what no one reads is said, where it stands and with what to type', () => {
  test.each([
    // Headings and lists without their blank.
    ['##Goals', ['heading 1:1-8 → ## Goals']],
    ['Text\n###More *words*', ['heading 2:1-16 → ### More *words*']],
    ['#Goals of this course', ['heading 1:1-22 → # Goals of this course']],
    ['== Goals ==', ['heading 1:1-12 → ## Goals']],
    ['-wool\n-silk', ['item 1:1-6 → - wool', 'item 2:1-6 → - silk']],
    ['- wool\n-silk', ['item 2:1-6 → - silk']],
    ['We use:\n-wool', ['item 2:1-6 → - wool']],
    ['## Wool\n-red', ['item 2:1-5 → - red']],
    ['-**wool** and\n-`silk`', ['item 1:1-14 → - **wool** and', 'item 2:1-8 → - `silk`']],
    ['*wool\n*silk', ['item 1:1-6 → * wool', 'item 2:1-6 → * silk']],
    ['1.one', ['item 1:1-6 → 1. one']],
    ['1.one\n2.two', ['item 1:1-6 → 1. one', 'item 2:1-6 → 2. two']],
    ['•one', ['item 1:1-5 → - one']],
    ['– one\n– two', ['item 1:1-6 → - one', 'item 2:1-6 → - two']],
    ['1.\u00a0First', ['item 1:1-9 → 1. First']],
    ['• one • two', ['items 1:1-12']],
    // Notes and references.
    ['Text[^9].', ['note 1:5-9']],
    ['Text.\n\n[^1]: A note', ['lost-note 3:1-5']],
    ['A[^1].\n\n[^1]: A\n\n[^1]: B', ['lost-note 5:1-5']],
    ['See [a][nowhere].', ['reference 1:5-17']],
    ['See ![a][nowhere] and [b][].', ['reference 1:5-18', 'reference 1:23-28']],
    // Boxes.
    ['> [!TIP]\n> Text', ['alert 1:3-9 → **Tip:**']],
    ['> [!note]- Title\n> Text', ['alert 1:3-11 → **Note:**']],
    [':::tip\nText\n:::', ['box 1:1-7']],
    ['::: warning Title\nText\n:::', ['box 1:1-18']],
    ['!!! note "Title"\n    Text', ['box 1:1-17']],
    ['.. note:: Text', ['box 1:1-15']],
    // Formulas.
    ['So $$a + b$$.', ['formula 1:4-13']],
    ['$$\na + b\n$$', ['formula 1:1-3']],
    ['So $x^2$.', ['formula 1:4-9']],
    ['So \\(x^2\\).', ['formula 1:4-11']],
    // Links.
    ['See [[AI]].', ['wiki-link 1:5-11']],
    ['See [[AI|the course]] and ![[a.png]].', ['wiki-link 1:5-22', 'wiki-link 1:27-37']],
    ['[AI](AI & Big Data.md)', ['link-blanks 1:1-23 → [AI](<AI & Big Data.md>)']],
    ['![](my loom.png)', ['link-blanks 1:1-17 → ![](<my loom.png>)']],
    ['![](my loom (1).png "Loom")', ['link-blanks 1:1-28 → ![](<my loom (1).png> "Loom")']],
    ['[AI] (ai.md)', ['link-gap 1:1-13 → [AI](ai.md)']],
    ['[AI] (https://a.be/b)', ['link-gap 1:1-22 → [AI](https://a.be/b)']],
    ['(AI)[ai.md]', ['link-turned 1:1-12 → [AI](ai.md)']],
    // Tables.
    ['| a | b |\n| c | d |', ['table 1:1-10 → | --- | --- |']],
    ['|---|---|\n| a | b |', ['table-head 1:1-10']],
    ['| a | b |\n|---|\n| c | d |', ['table-columns 2:1-6 → | --- | --- |']],
    // The rest.
    ['A ==mark== here', ['marked 1:3-11 → **mark**']],
    [
      'So ** bold ** and __ this one __.',
      ['other-marks 1:4-14 → **bold**', 'other-marks 1:19-33 → **this one**'],
    ],
    ['++new++ and %%gone%%', ['other-marks 1:1-8', 'other-marks 1:13-21']],
    ['H~2~O, x^2^, m^-1^', ['formula 1:1-5 → H₂', 'formula 1:8-12 → x²', 'formula 1:14-19 → m⁻¹']],
    ['Some^[said in the line] words', ['other-marks 1:5-24']],
    ['Term\n: what it means', ['other-marks 2:1-16']],
    ['*[HTML]: a language', ['other-marks 1:1-9']],
    ['[toc]', ['contents 1:1-6']],
    ['[[_TOC_]]', ['contents 1:1-10']],
    ['Well done :smile: all', ['emoji 1:11-18']],
    ['[b]bold[/b]', ['other-marks 1:1-4']],
    ['a <!-- b', ['comment 1:3-7']],
    ['a\n\n<!-- b\n\nc', ['open-comment 3:1-5']],
    ['# A {.lead}', ['template-syntax 1:5-12']],
    ['![a](b.png){width=50%}', ['template-syntax 1:12-23']],
  ])('%j', (body, expected) => expect(said(body)).toEqual(expected));

  test.each([
    'From -5 degrees\n-10 degrees and\n-15 degrees',
    '-item',
    'Well-known\n-item in a sentence',
    '#hashtag',
    '#AI and #Data',
    '#StudentLife',
    '#1 of the world',
    'C# and F#',
    '1.5 hours\n2.5 hours',
    'costs $5 and $6, or $10-$20',
    'A$AP and US$ 5',
    'a[1][2] and m[i][j]',
    'as said [1][2]',
    '[sic] and [a] [b]',
    '[[1, 2], [3, 4]]',
    'at 10:30:00, ratio 3:4:5',
    'a::b::c and http://a:80:x',
    'x == 1 and y == 2, a==b==c',
    'C++ and C++, i++ or ++j, 2 ** 3 ** 4, 10~20 hours and 30~40',
    'a^2 + b^2, 5 %% 3 %% 2, /^[a-z]+$/, at: 9',
    'Ask: : me\n: ',
    '|x| + |y| = |z|',
    'Mon | Tue',
    '| a | b |\n|---|---|\n| c | d |',
    'a | b | c\n--- | :-: | ---\nd | e | f',
    'Text\n| a | b |\n|---|---|\n| `c|d` | e |',
    '*only in Dutch',
    '*Note* that\n*this* is',
    '– Well, he said.',
    '"- wool" and "1.one"',
    'Wow!!! Note this.',
    '!!! Let op',
    '[see](and then some)',
    'f(x)[0] and (a)[b]',
    'me@example.org and <me@example.org>',
    'A[^1].\n\n[^1]: A',
    '<!-- a -->\n\nText <!-- b --> c',
    'Escaped \\[^9] and \\[[x]] and \\$\\$a\\$\\$',
    '`[^9]` `[[x]]` `==a==` `:smile:`',
    '```\n##Goals\n-a\n-b\n[^9] $$a$$ :::tip\n| a | b |\n| c | d |\n```',
    '    ##Goals\n    [[x]]\n\nText',
    '- [ ] to do\n- [x] done',
    '---\n\n***\n\n- - -',
    'A title\n===\n\nAnother\n---',
    '[a]: b.md\n\n[a] [a][] [b][a]',
    'See https://a.be/[[x]]?q=:smile: now',
    'Set {1, 2} and {.5}',
    '1.FC Köln',
    '+32 9 123\n+32 9 124',
    '[a-z][0-9] and [^0-9]+ and [^ab]{2}',
    '[[ -f a.txt ]]',
    '-f file\n-v for more words',
  ])('and %j is left in peace', (body) => expect(said(body)).toEqual([]));

  test('thirty lines of one list are said at each line, for the report to make one of', () => {
    expect(said('-item\n'.repeat(30))).toHaveLength(30);
  });

  const bits = fc.constantFrom(
    ...[
      '##Goals',
      '-wool',
      '1.one',
      '•one',
      '– a',
      '[a](b c.md)',
      '[a] (b.md)',
      '(a)[b.md]',
      '==a==',
    ],
    ...[
      '| a | b |',
      '|---|',
      '> [!TIP]',
      'word',
      '`code`',
      '**b**',
      '#Goals',
      '1.\u00a0a',
      '[[x]]',
    ],
  );
  const between = fc.constantFrom('\n', '\n\n', ' ', '\n> ', '\n- ');
  test(`what a message says to type takes it away (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(bits, between), { maxLength: 8 }), (all) => {
        const body = all.flat().join('');
        const before = notesOn(body).filter(({ unread }) => unread?.fix !== undefined);
        const [first] = before;
        if (!first?.unread?.fix || first.unread.what === 'table') return;
        const lines = body.split('\n');
        const { line, column, endColumn } = first.at;
        const own = lines[line - 1] ?? '';
        lines[line - 1] = own.slice(0, column - 1) + first.unread.fix + own.slice(endColumn - 1);
        const after = notesOn(lines.join('\n'));
        expect(
          after.filter(
            ({ unread, at }) =>
              unread?.what === first.unread?.what && at.line === line && at.column === column,
          ),
        ).toEqual([]);
      }),
      { numRuns: 1500, seed },
    );
  });
});

describe('HTML in a text', () => {
  test.each([
    ['one<br>two', '<p>one<br>two</p>', ['break 1:4-8']],
    ['one<br/>two', '<p>one<br>two</p>', ['break 1:4-9']],
    ['one<hr>two', '<p>one two</p>', ['raw-html 1:4-8']],
    ['one</p><p>two', '<p>one  two</p>', ['orphan 1:4-8', 'raw-html 1:8-11']],
    ['one<b>two</b>', '<p>onetwo</p>', ['raw-html 1:4-7']],
    ['One.<br>\n\nTwo.', '<p>One.</p><p>Two.</p>', ['raw-html 1:5-9']],
  ])('%j glues no words', (body, shown, expected) => {
    expect(html(body)).toBe(shown);
    expect(said(body)).toEqual(expected);
  });

  test('a line break in a table has no other way to be written, so nothing is said', () => {
    expect(said('| a |\n|---|\n| b<br>c |')).toEqual([]);
    expect(html('| a |\n|---|\n| b<br>c |')).toContain('<td>b<br>c</td>');
  });

  test('words of a summary do not run together either', () => {
    expect(renderMarkdown('one<br>two').text).toBe('one two');
    expect(renderMarkdown('# One<br>two').headings[0]?.anchor).toBe('one-two');
  });

  test.each([
    ['Use vector<int> here', 'vector<int>', 5],
    ['Map<String, List<int>> it is', 'Map<String, List<int>>', 1],
    ['std::vector<int>', 'std::vector<int>', 1],
    ['an Array<object> of', 'Array<object>', 4],
    ['Mail <name> first', '<name>', 6],
    ['## List<T>', 'List<T>', 4],
    ['Mail <your name> first', '<your name>', 6],
    ['if a<b and c>d then', 'a<b and c>', 4],
  ])('a word in angle brackets is no HTML: %j', (body, word, column) => {
    const [own] = notesOn(body);
    expect(own).toMatchObject({ kind: 'raw-html', text: word, html: { as: 'word' } });
    expect(own?.at).toMatchObject({ column, endColumn: column + word.length });
    expect(notesOn(body.replace(word, `\`${word}\``))).toEqual([]);
  });

  test.each([
    ['Read more</a> here.', ['orphan 1:10-14']],
    ['</div>\n\nText', ['orphan 1:1-7']],
    ['<b>one</b></b>', ['raw-html 1:1-4', 'orphan 1:11-15']],
    ['<div>\n\nText\n\n</div>', ['raw-html 1:1-6']],
    ['`</a>`', []],
  ])('an end without a start is said: %j', (body, expected) =>
    expect(said(body)).toEqual(expected),
  );
});
