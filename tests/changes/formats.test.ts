import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/changes/compare.ts';
import type { Changes } from '../../src/changes/changes.ts';
import { json } from '../../src/changes/formats/json.ts';
import { markdown, MAX_COMMENT } from '../../src/changes/formats/markdown.ts';
import { text } from '../../src/changes/formats/text.ts';
import { pageLinks } from '../../src/changes/page-links.ts';
import { changes as en } from '../../src/languages/en/changes.ts';
import { changes as nl } from '../../src/languages/nl/changes.ts';
import { catalogue, course, rangeOf } from '../support/builders.ts';

const side = (name: string, given: { errors?: number; unread?: string[] } = {}) => ({
  name,
  errors: 0,
  unread: [],
  ...given,
});
/** A report on new courses with these titles. */
const onTitles = (titles: readonly string[], words = en) => ({
  from: side('main'),
  to: side('seeds'),
  changes: compare(
    catalogue(),
    catalogue({
      courses: titles.map((title, index) => course({ id: `c-${index}`, title, pillar: undefined })),
    }),
    'en',
  ),
  words,
});

const hostile = [
  '[click](https://evil.example/)',
  '![](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details><h1>Merged',
  '@octocat please approve',
  'see #12 and GH-12 and school/courses#3',
  'https://evil.example/a',
  'www.evil.example',
  'mail me@evil.example',
  '**bold** _it_ `code` ~~gone~~ $x^2$ | a | b |',
  '1. one',
  '- [x] done',
  '# Heading',
  '> quote',
  '[ref]: https://evil.example',
  '&lt;b&gt; &#64;',
  'commit 0123456789abcdef0123456789abcdef01234567',
  '\\@octocat \\<b>',
  '```',
  '***',
  'ftp://evil.example',
];

describe('markdown for a pull request', () => {
  test('a title makes no link, picture, mention, reference, mark or HTML', () => {
    const source = markdown(onTitles(hostile));
    const kinds = new Set<string>();
    const texts: string[] = [];
    const walk = (node: { type: string; value?: string; children?: readonly object[] }) => {
      kinds.add(node.type);
      if (node.type === 'text') texts.push(node.value ?? expect.fail());
      (node.children as (typeof node)[] | undefined)?.forEach(walk);
    };
    walk(remark().use(remarkGfm).parse(source) as never);
    expect([...kinds].sort()).toEqual([
      'heading',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
    // What GitHub itself looks for in texts.
    for (const pattern of [
      /(^|\W)@\w/,
      /#\d/,
      /GH-\d/i,
      /https?:\/\//,
      /\bwww\./,
      /\b[0-9a-f]{7,40}\b/,
    ])
      expect(texts.join('\n')).not.toMatch(pattern);
    // Nothing is lost: each title is still there to read.
    const read = texts.join('\n').replaceAll('\u2060', '');
    for (const title of hostile) expect(read).toContain(title);
  });

  test('titles of a renamed or changed course stay texts at the start of a line too', () => {
    for (const title of hostile) {
      const [before, after] = [course({ id: 'a', title }), course({ id: 'a', title, semester: 2 })];
      const source = markdown({
        from: side('main'),
        to: side('seeds'),
        changes: compare(catalogue({ courses: [before] }), catalogue({ courses: [after] }), 'en'),
        words: en,
      });
      expect(source.split('\n').filter((line) => /^\s*(#{4,}|>|```|\d+\.|\[)/.test(line))).toEqual(
        [],
      );
    }
  });

  test('stays below what a host takes, and says how much is left out', () => {
    const report = onTitles(
      Array.from({ length: 3000 }, (_, index) => `Course ${index} ${'x'.repeat(30)}`),
    );
    const source = markdown(report);
    expect(source.length).toBeLessThanOrEqual(MAX_COMMENT);
    const shown = source.split('\n').filter((line) => line.startsWith('- ')).length;
    const count = report.changes.reduce((sum, it) => sum + it.changes.length, 0);
    expect(source).toContain(
      `And ${count - shown} more changes, left out because this report would become too long.`,
    );
  });

  test('one endless title does not fill it', () => {
    expect(markdown(onTitles(['x'.repeat(4000)])).length).toBeLessThan(1000);
  });
});

describe('links to pages', () => {
  const [old, now] = [
    catalogue({
      courses: [course({ id: 'a b', title: 'A' }), course({ id: 'gone', title: 'Gone' })],
    }),
    catalogue({
      courses: [
        course({ id: 'a b', title: 'A', credits: rangeOf(3) }),
        course({ id: 'new', title: 'New' }),
        course({ id: 'draft', title: 'Draft', draft: true }),
      ],
    }),
  ];
  const report = {
    from: side('main'),
    to: side('seeds'),
    changes: compare(old, now, 'en'),
    words: en,
    pages: {
      before: pageLinks(old, 'https://school.example/courses/', 'en'),
      after: pageLinks(now, 'https://preview.example', 'en'),
    },
  };

  const linksOf = (start: string) =>
    [
      ...(
        markdown(report)
          .split('\n')
          .find((it) => it.startsWith(`- ${start}`)) ?? ''
      ).matchAll(/\[.*?\]\(.*?\)/g),
    ].map(([it]) => it);

  test('lead to a page as it is and as it would be, where there is one', () => {
    expect(linksOf('A: ')).toEqual([
      '[before](<https://school.example/courses/courses/a%20b/>)',
      '[after](<https://preview.example/courses/a%20b/>)',
    ]);
    expect(linksOf('Retired: Gone')).toEqual([
      '[before](<https://school.example/courses/courses/gone/>)',
    ]);
    expect(linksOf('New: New')).toEqual(['[after](<https://preview.example/courses/new/>)']);
    expect(linksOf('New, a draft: Draft')).toEqual([]);
  });

  test('of several texts stand below their sentence, each behind its name', () => {
    const item = (id: string, name: string) => ({
      item: { kind: 'course' as const, id, name },
      versions: [{ parts: ['body' as const] }],
    });
    const texts: Changes = [
      {
        section: 'texts',
        changes: [
          { change: 'texts', kind: 'course', items: [item('a b', '<A>'), item('new', 'New')] },
        ],
      },
    ];
    expect(markdown({ ...report, changes: texts })).toContain(
      `- Text changed in 2 courses: &lt;A>, text; New, text.
  - &lt;A>: [before](<https://school.example/courses/courses/a%20b/>) · [after](<https://preview.example/courses/a%20b/>)
  - New: [after](<https://preview.example/courses/new/>)
`,
    );
  });

  test('are data in JSON', () => {
    expect(json(report)).toContain('"before": "https://school.example/courses/courses/gone/"');
  });
});

describe('text for a terminal', () => {
  test('a title rewrites no screen and starts no command of a CI', () => {
    const shown = text(
      onTitles(['\u001b[2JGone', 'a\r\nb', '\u202ecba', '::error::x', '##[group]x', '\u009b31m']),
    );
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
    expect(shown).not.toMatch(/^\s*::|##\[/m);
  });

  test('says that nothing has changed, and what could not be read', () => {
    const nothing = {
      from: side('main'),
      to: side('seeds', { errors: 2, unread: ['courses/a.md'] }),
      changes: [],
    };
    expect(text({ ...nothing, words: en })).toBe(
      'What changes from main to seeds\nIn seeds there are 2 errors, which “npm run check” names. What could be read is compared.\nNot compared, because seeds holds it in a form that cannot be read: courses/a.md.\n\nNothing has changed.\n',
    );
    expect(text({ ...nothing, words: nl })).toBe(
      'Wat er verandert van main naar seeds\nIn seeds zitten 2 fouten, die “npm run check” noemt. Wat gelezen kon worden, is vergeleken.\nNiet vergeleken, omdat seeds het bevat in een vorm die niet te lezen is: courses/a.md.\n\nEr is niets veranderd.\n',
    );
  });
});

test('JSON has every change as data, whole, with its sentence', () => {
  const title = 'y'.repeat(300);
  expect(JSON.parse(json(onTitles([title])))).toMatchObject({
    version: 1,
    language: 'en',
    from: { name: 'main', errors: 0, unread: [] },
    sections: [
      {
        section: 'courses',
        changes: [
          {
            change: 'added',
            item: { kind: 'course', id: 'c-0', name: title },
            semester: 1,
            credits: 6,
            text: expect.stringMatching(/^New: y+… \(6 credits, semester 1\); /),
          },
        ],
      },
    ],
  });
});
