import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/content/markdown.ts';
import { pluginsFor } from '../../../src/content/fast-path/plugins.ts';
import { project } from '../../support/command.ts';
import { rounds } from '../../support/random.ts';

afterEach(() => {
  delete process.env['PROSPECTUS_WITHOUT'];
});

/** What a text becomes with the whole set of plugins. */
function withAll(text: string) {
  process.env['PROSPECTUS_WITHOUT'] = 'all';
  try {
    return renderMarkdown(text);
  } finally {
    delete process.env['PROSPECTUS_WITHOUT'];
  }
}

describe('the smallest set of plugins', () => {
  test.each([
    ['Only *words* and [links](a.md).', 'none'],
    ['| a | b |', 'without-addresses'],
    ['~~gone~~', 'without-addresses'],
    ['- [ ] to do', 'without-addresses'],
    ['Text[^1]', 'without-addresses'],
    ['See www.example.org', 'all'],
    ['[x](https://example.org)', 'all'],
    ['me@example.org', 'all'],
    ['me@.x', 'all'],
    ['me&#64;example.org', 'all'],
    ['me\\@example.org', 'all'],
    ['studying @home', 'none'],
  ])('for %j is %s', (text, set) => {
    expect(pluginsFor(text)).toBe(set);
  });

  const texts = ['seeds', 'tests/fixtures', 'tests/moving-in'].flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(room, file)),
  );
  test(`makes what the whole set makes, for every text of the sample and of the fixtures`, () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const file of texts) {
      const text = readFileSync(join(project, file), 'utf8')
        .split(/\n---\r?\n/)
        .slice(1)
        .join('\n---\n');
      expect(renderMarkdown(text), file).toEqual(withAll(text));
    }
  });

  const signs = fc.constantFrom(
    ...'ab \n\n|-:~[]()xX^1@.\\*_`#>&;!<"/ \t'.split(''),
    'www',
    'WWW.',
    'http',
    'https://',
    'a.b',
    '@',
    '&#64;',
    '&period;',
    '&#119;',
    '\n- ',
    '\n\n| a | b |\n| - | - |\n| c |',
    '\na\n:-\n',
    '[ ] ',
    '[x]',
    '[^a]',
    '[^a]: ',
    '~~',
    '~',
    '\n---\n',
    '    ',
    'é',
    '\r\n',
    '\u00a0',
    '• ',
    '##',
    '1.',
    '[[',
    '$$',
    '<br>',
    '<a>',
    '</a>',
    ':::',
    '{.a}',
    'mailto:',
    'xmpp:',
  );
  test('makes what the whole set makes, for any mixture of the signs that plugins look for', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(renderMarkdown(text)).toEqual(withAll(text));
      }),
      { numRuns: rounds(1500) },
    );
  });

  test('a text is parsed the same without the plugins whose signs it lacks', () => {
    const plain = fc.constantFrom(
      ...'ab \n\n-:[]()^1.\\*_`#>!<"/ \t+=0'.split(''),
      '\n- ',
      '\n1. ',
      '\n\n',
      '***',
      '\n    ',
      '\n> ',
      '![a](b)',
      '<b>',
      '\n# ',
    );
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        expect(renderMarkdown(text)).toEqual(withAll(text));
      }),
      { numRuns: rounds(1500) },
    );
  });
});
