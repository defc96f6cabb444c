import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitDocument } from '../../../src/content/front-matter.ts';
import { readPlainYaml } from '../../../src/content/fast-path/plain-yaml.ts';
import { project } from '../../support/command.ts';
import { rounds } from '../../support/random.ts';

const noPlace = (from: number, to: number) => ({
  file: '',
  line: from,
  column: 0,
  endLine: to,
  endColumn: 0,
});
const isPlain = (source: string) => readPlainYaml(source, noPlace) !== undefined;
const bytesOf = (front: string) => new TextEncoder().encode(`---\n${front}\n---\nA text.\n`);
const read = (bytes: Uint8Array) => {
  const { frontMatter, findings, ...rest } = splitDocument('courses/a.md', bytes, {
    room: 'courses',
    path: 'a',
  });
  return {
    ...rest,
    findings,
    data: frontMatter?.data,
    keys: Object.keys(frontMatter?.data ?? {}),
    places: [...(frontMatter?.places ?? [])],
    end: frontMatter?.end,
  };
};

/** Holds that our reader and the YAML reader say the same of a file. */
function expectTheSame(bytes: Uint8Array): void {
  const ours = read(bytes);
  process.env['PROSPECTUS_WITHOUT'] = 'all';
  try {
    expect(ours).toStrictEqual(read(bytes));
  } finally {
    delete process.env['PROSPECTUS_WITHOUT'];
  }
}

describe('plain front matter has the values and places that the YAML reader gives it', () => {
  test('in the whole sample, most of which is plain', () => {
    const seeds = join(project, 'seeds');
    const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    let plain = 0;
    for (const file of files) {
      const bytes = readFileSync(join(seeds, file));
      expectTheSame(bytes);
      if (isPlain(bytes.toString('utf8').split('---')[1] ?? '')) plain++;
    }
    expect(plain).toBeGreaterThan(files.length * 0.6);
  });

  test.each([
    ['words', 'title: Back end, in C# (and F#)'],
    ['accents', 'title: Één idee – “goed” 🙂'],
    ['more spaces', 'title:   Deep   Learning'],
    ['numbers', 'semester: 3\nstudycredits: 4.5\nweight: 0'],
    ['true and false', 'hide: true\nexchange: false'],
    ['quotation marks', 'title: "A: b # c"\ndescription: \'It says "yes"\''],
    ['nothing in quotation marks', 'title: ""'],
    ['a list', 'tags:\n  - AI\n  - C#\n  - 3\nweight: 1'],
    ['a list at the left', 'tags:\n- AI\n- Big Data'],
    ['a list at the end', 'weight: 1\ntags:\n    - AI'],
    ['a list in brackets', 'tools: [Git, C#, Big Data]'],
    ['one in brackets', 'tools: [Git]'],
    ['a key called constructor', 'constructor: a\ntoString: b'],
    ['words that look like others', 'title: nullable\ndescription: yes\nmode: NaN'],
  ])('%s', (_, front) => {
    expect(isPlain(`\n${front}\n`)).toBe(true);
    expectTheSame(bytesOf(front));
  });

  test.each([
    ['a colon', 'title: A: b'],
    ['a comment', 'title: A # b'],
    ['a line of comment', '# A\ntitle: B'],
    ['nothing', 'title:'],
    ['null', 'title: null'],
    ['another case', 'hide: TRUE'],
    ['an octal number', 'weight: 010'],
    ['a date', 'day: 2026-11-24'],
    ['an anchor', 'title: &a b'],
    ['a tag', 'title: !!js/x b'],
    ['a block of text', 'title: >\n  a'],
    ['a second line', 'title: a\n  b'],
    ['a key twice', 'title: a\ntitle: b'],
    ['a group', 'title:\n  nl: a'],
    ['a list of lists', 'tags:\n  - - a'],
    ['uneven lists', 'tags:\n  - a\n - b'],
    ['a tab', 'title:\ta'],
    ['Windows line ends', 'title: a\r\nweight: 1'],
    ['an escape', 'title: "a\\nb"'],
    ['a doubled quotation mark', "title: 'it''s'"],
    ['a group in a list', 'tags:\n  - a: b'],
    ['a list with nothing', 'tools: []'],
    ['a bracket in brackets', 'tools: [a, [b]]'],
  ])('but %s is for the YAML reader', (_, front) => {
    expect(isPlain(`\n${front}\n`)).toBe(false);
    expectTheSame(bytesOf(front));
  });

  test('whatever somebody writes', () => {
    const bit = fc.constantFrom(
      'a',
      'Ab c',
      'C#',
      ' ',
      '  ',
      ': ',
      ':',
      ' #',
      '#',
      '- ',
      '-',
      '"',
      "'",
      '[',
      ']',
      ', ',
      ',',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '>',
      '?',
      '%',
      '@',
      '`',
      '\\',
      '~',
      'null',
      'true',
      'No',
      '0',
      '12',
      '4.5',
      '010',
      '1e3',
      '0x1F',
      '2026-11-24',
      '.5',
      '+1',
      'é',
      '🙂',
      '\u00a0',
      '\t',
      '\r',
      '\u2028',
      '\ufeff',
      '\ud800',
      '=',
      '<<',
      '...',
      '---',
    );
    const value = fc.array(bit, { maxLength: 5 }).map((bits) => bits.join(''));
    const key = fc.constantFrom(
      'title',
      'tags',
      'a-b',
      'A',
      'true',
      'null',
      'x y',
      '1',
      '"q"',
      '',
      '<<',
      '__proto__',
    );
    const line = fc.oneof(
      fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : '), value).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('', ' ', '  ', '    '), fc.constantFrom('- ', '-', '-  '), value)
        .map((parts) => parts.join('')),
      fc
        .tuple(
          key,
          fc.constant(': ['),
          fc.array(value, { maxLength: 3 }).map((all) => all.join(', ')),
          fc.constant(']'),
        )
        .map((parts) => parts.join('')),
      value,
      fc.constant(''),
      key.map((it) => `${it}:`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) =>
        expectTheSame(bytesOf(lines.join('\n'))),
      ),
      { numRuns: rounds(2500) },
    );
  });

  test('whatever plain front matter somebody writes', () => {
    const text = fc.stringMatching(/^[A-Za-zé][A-Za-z0-9é ,.()/&'"+?!;#[\]{}-]{0,14}$/);
    const value = fc.oneof(
      text,
      fc.nat(9999).map(String),
      fc.constantFrom('true', 'false', '0.5', '"a: b"', "'c'", 'nUll', 'y'),
    );
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('title', 'b', 'c-d', 'E'), value).map((parts) => parts.join(': ')),
      fc
        .tuple(
          fc.constantFrom('tags', 'tools'),
          fc.constantFrom('', '  '),
          fc.array(value, { minLength: 1, maxLength: 4 }),
        )
        .map(([key, lead, items]) =>
          [`${key}:`, ...items.map((it) => `${lead}- ${it}`)].join('\n'),
        ),
      fc.array(value, { minLength: 1, maxLength: 3 }).map((items) => `list: [${items.join(', ')}]`),
    );
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        if (isPlain(`\n${lines.join('\n')}\n`)) plain++;
        expectTheSame(bytesOf(lines.join('\n')));
      }),
      { numRuns: rounds(2500) },
    );
    expect(plain).toBeGreaterThan(Math.floor(rounds(2500) / 10));
  });
});
