import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FRONT_MATTER, splitDocument, splitSettings } from '../../src/content/front-matter.ts';
import { MAX_DEPTH } from '../../src/content/unsafe-yaml.ts';
import { MOST_SECONDS, seconds } from '../support/seconds.ts';

const split = (content: string | Uint8Array) =>
  splitDocument('a.md', typeof content === 'string' ? Buffer.from(content) : content, {
    room: 'courses',
    path: 'a',
  });
/** Values of one or more lines of front matter. */
const dataOf = (yaml: string) => split(`---\n${yaml}\n---\n`).frontMatter?.data;
/** What is wrong, in short: `invalid-yaml 2:1-8`. */
const wrongWith = (content: string | Uint8Array) =>
  split(content).findings.map(({ rule, at }) => `${rule} ${at.line}:${at.column}-${at.endColumn}`);
const reason = (content: string | Uint8Array) =>
  split(content).findings.map(({ data }) => ('why' in data ? data.why : undefined));

describe('a file of front matter and body', () => {
  test('is taken apart at its two lines of three hyphens', () => {
    const { frontMatter, body, bodyLine, findings } = split(
      '---\ntitle: AI\nsemester: 1\n---\nText.\n',
    );
    expect({ ...(frontMatter ?? expect.fail()).data }).toEqual({ title: 'AI', semester: 1 });
    expect([body, bodyLine, findings]).toEqual(['Text.\n', 5, []]);
  });

  test('may have no keys, only a comment, or no body', () => {
    for (const text of ['---\n---\nText', '---\n# later\n---\nText', '---\ntitle: AI\n---'])
      expect(split(text).findings, text).toEqual([]);
  });

  test('may hold a line of three hyphens in its body', () => {
    expect(split('---\ntitle: AI\n---\nOne\n\n---\n\nTwo').body).toBe('One\n\n---\n\nTwo');
  });

  test('may have spaces after the hyphens', () => {
    expect(split('---  \ntitle: AI\n---\t\nText').frontMatter?.data['title']).toBe('AI');
  });

  test('knows the line on which a missing key would be added', () => {
    expect((split('---\ntitle: AI\n---\n').frontMatter ?? expect.fail()).end).toEqual({
      file: 'a.md',
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 4,
    });
  });
});

describe('no-front-matter says why', () => {
  test.each([
    ['none', '# A course\n\nText.'],
    ['none', ''],
    ['blank-line', '\n---\ntitle: AI\n---\n'],
    ['dashes', '----\ntitle: AI\n----\n'],
    ['dashes', '—\ntitle: AI\n—\n'],
    ['after-dashes', '---js\nmodule.exports = {}\n---\n'],
    ['after-dashes', '--- js\n{}\n---\n'],
    ['after-dashes', '---JS\n{}\n---\n'],
    ['after-dashes', '---javascript\n{}\n---\n'],
    ['after-dashes', '---constructor\n{}\n---\n'],
    ['after-dashes', '---toString\n{}\n---\n'],
    ['not-closed', '---\ntitle: AI\n\nText.'],
    ['closing-line', '---\ntitle: AI\n----\nText.'],
    ['closing-line', '---\ntitle: "a\n--- b"\n---\nText.'],
    ['line-ends', '---\rtitle: AI\r---\rText.'],
    ['two-marks', '\ufeff\ufeff---\ntitle: AI\n---\n'],
  ])('%s: %j', (why, text) => expect(reason(text)).toEqual([why]));

  test('the line that must change is the line that is reported', () => {
    expect(wrongWith('---\ntitle: AI\n----\nText.')).toEqual(['no-front-matter 3:1-5']);
    expect(wrongWith('\ufeff---js\n---\n')).toEqual(['no-front-matter 1:2-7']);
  });
});

test('code in front matter never runs', () => {
  const code = '(() => { globalThis.hacked = true; return {}; })()';
  for (const fence of [
    '---js',
    '---javascript',
    '---JS',
    '--- js',
    '---coffee',
    '---json',
    '---toml',
  ])
    split(`${fence}\n${code}\n---\n`);
  expect(dataOf(`title: !!js/function "${code.replaceAll('"', '')}"`)).toBeUndefined();
  expect('hacked' in globalThis).toBe(false);
});

describe('bytes', () => {
  test('one byte order mark is nobody’s mistake, and the first column counts it', () => {
    const { frontMatter, findings } = split('\ufeff---\ntitle: AI\n---\n');
    expect(findings).toEqual([]);
    expect(
      ((frontMatter ?? expect.fail()).places.get('title') ?? expect.fail()).value,
    ).toMatchObject({
      line: 2,
      column: 8,
      endColumn: 10,
    });
  });

  test.each([
    ['UTF-16, small end first', Buffer.from('\ufeff---\ntitle: AI\n---\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff---\ntitle: AI\n---\n', 'utf16le').swap16()],
    ['Latin 1', Buffer.from('---\ntitle: Café\n---\n', 'latin1')],
  ])('%s is refused', (_, bytes) => expect(wrongWith(bytes)).toEqual(['not-utf8 1:1-1']));

  test('a NUL among words is named at its place; among single letters it says that they are of two bytes', () => {
    expect(wrongWith('---\ntitle: A\0B\n---\n')).toEqual(['control-character 2:9-10']);
    expect(wrongWith('t\0i\0t\0l\0e\0')).toEqual(['not-utf8 1:2-3']);
  });

  test('in a file with CRLF and a byte order mark every place stays exact', () => {
    const { frontMatter, bodyLine } = split(
      '\ufeff---\r\ntitle: 漢字 and 🧪\r\ntags:\r\n  - "a: b"\r\n  - c\r\nsemester: 1\r\n---\r\nText.\r\n',
    );
    const place = (path: string, part: 'key' | 'value' = 'value') => {
      const at =
        ((frontMatter ?? expect.fail()).places.get(path) ?? expect.fail())[part] ?? expect.fail();
      return `${at.line}:${at.column}-${at.endColumn}`;
    };
    expect([
      place('title'),
      place('tags.0'),
      place('tags.1'),
      place('semester', 'key'),
      place('semester'),
    ]).toEqual(['2:8-17', '4:5-11', '5:5-6', '6:1-9', '6:11-12']);
    expect({ ...(frontMatter ?? expect.fail()).data }).toEqual({
      title: '漢字 and 🧪',
      tags: ['a: b', 'c'],
      semester: 1,
    });
    expect(bodyLine).toBe(8);
  });
});

describe('values stay what was typed', () => {
  test.each([
    ['1:30', '1:30'],
    ['2026-11-23', '2026-11-23'],
    ['1_000', '1_000'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['1,5', '1,5'],
    ['017', 17],
    ['7.5', 7.5],
    ['true', true],
    ['null', null],
  ])('%s', (typed, value) =>
    expect((dataOf(`key: ${typed}`) ?? expect.fail())['key']).toEqual(value),
  );

  test('a key called __proto__ or constructor is a key like any other', () => {
    const data = dataOf('__proto__: {polluted: 1}\nconstructor: 2\ntitle: AI') ?? expect.fail();
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'title']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('what makes YAML dangerous is refused, and underlined', () => {
  test.each([
    ['an anchor', 'tags: &all [a]', 'unsafe-yaml 2:7-11'],
    ['an alias', 'tags: *all', 'unsafe-yaml 2:7-11'],
    ['a merge key', '<<: {title: AI}', 'unsafe-yaml 2:1-3'],
    ['a tag', 'title: !!binary aGk=', 'unsafe-yaml 2:8-16'],
    ['a tag of nobody', 'title: !secret x', 'unsafe-yaml 2:8-15'],
    ['a tag after an exclamation', 'title: "Hi! You"\ncode: !secret x', 'unsafe-yaml 3:7-14'],
    ['a tag of nothing', 'code: !secret', 'unsafe-yaml 2:7-14'],
    ['a tag of a list', 'tags: !set\n  - a', 'unsafe-yaml 2:7-11'],
    ['a tag in a list', 'tags: [a, !x b]', 'unsafe-yaml 2:11-13'],
  ])('%s', (_, yaml, expected) => expect(wrongWith(`---\n${yaml}\n---\n`)).toEqual([expected]));

  test('the word << between quotes is a text', () => {
    expect(wrongWith('---\n"<<": x\n---\n')).toEqual([]);
  });

  test('an invisible character between quotes is no text', () => {
    expect(wrongWith('---\ntitle: "a\\0b"\ncode: "\\ud800"\n---\n')).toEqual([
      'control-character 2:8-14',
      'control-character 3:7-15',
    ]);
  });

  test('doubled aliases never grow', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    );
    expect(
      new Set(
        split(`---\na0: &a0 ha\n${laughs.join('\n')}\n---\n`).findings.map(({ rule }) => rule),
      ),
    ).toEqual(new Set(['unsafe-yaml']));
  });
});

describe('duplicate-key', () => {
  test('names both places, and the first one counts', () => {
    const {
      frontMatter,
      findings: [found],
    } = split('---\ntitle: AI\nsemester: 1\ntitle: ML\n---\n');
    expect(found).toMatchObject({
      rule: 'duplicate-key',
      at: { line: 4, column: 1, endColumn: 6 },
      related: [{ at: { line: 2, column: 1, endColumn: 6 } }],
    });
    expect((frontMatter ?? expect.fail()).data['title']).toBe('AI');
  });
});

describe('sizes', () => {
  test(`front matter of ${MAX_FRONT_MATTER} bytes is read, one more is not`, () => {
    const ofSize = (bytes: number) =>
      `---\ntitle: ${'x'.repeat(bytes - '\ntitle: \n'.length)}\n---\n`;
    expect(wrongWith(ofSize(MAX_FRONT_MATTER))).toEqual([]);
    expect(wrongWith(ofSize(MAX_FRONT_MATTER + 1))).toEqual(['too-large 1:1-1']);
  });

  test('240 KB of blank lines cost no time', () => {
    const text = `---\ntitle: AI\n${'\n'.repeat(240_000)}---\n`;
    const used = seconds(() => expect(wrongWith(text)).toEqual(['too-large 1:1-1']));
    expect(used).toBeLessThan(MOST_SECONDS);
  });

  test.each([
    ['brackets', (depth: number) => `tags: ${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['braces', (depth: number) => `tags: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['dashes', (depth: number) => `tags:\n  ${'- '.repeat(depth - 2)}x`],
    [
      'indented keys',
      (depth: number) =>
        Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
  ])(`%s may be nested ${MAX_DEPTH} deep, not deeper`, (_, nested) => {
    expect(wrongWith(`---\n${nested(MAX_DEPTH)}\n---\n`)).toEqual([]);
    expect(split(`---\n${nested(MAX_DEPTH + 1)}\n---\n`).findings.map(({ rule }) => rule)).toEqual([
      'too-deep',
    ]);
  });
});

describe('catalogue.yaml', () => {
  const settings = (text: string) => splitSettings('catalogue.yaml', Buffer.from(text));
  test('has no fences, and may be empty', () => {
    expect({ ...(settings('title: A\n').frontMatter ?? expect.fail()).data }).toEqual({
      title: 'A',
    });
    expect(settings('')).toMatchObject({ findings: [], frontMatter: { data: {} } });
  });
  test('is held to the same rules', () => {
    const rules = (text: string) => settings(text).findings.map(({ rule }) => rule);
    expect([
      rules('title: *a'),
      rules('title: A\ntitle: B'),
      rules(`a: ${'['.repeat(99)}`),
      rules('title: A: B'),
    ]).toEqual([['unsafe-yaml'], ['duplicate-key'], ['too-deep'], ['invalid-yaml']]);
  });
});

describe('whatever a file holds', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      '---',
      '----',
      '--- ',
      '---js',
      'title: AI',
      '  - a',
      '\t- b',
      'tags: [a, "b',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '<<: *a',
      '!!js/x',
      '? a',
      '|',
      '>',
      '# c',
      '\ufeff',
      '\r',
      '\u2028',
      '- - - -',
      'a: b: c',
      ':',
      '%YAML 1.1',
      '...',
      '@',
      '`',
      '__proto__: 1',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const text = fc
    .tuple(
      fc.constantFrom('', '---\n', '---\r\n', '\ufeff---\n'),
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([start, lines, end]) => start + lines.join(end));
  const isPlace = (
    {
      line: from,
      column,
      endLine,
      endColumn,
    }: { line: number; column: number; endLine: number; endColumn: number },
    lines: string[],
  ) =>
    from >= 1 &&
    column >= 1 &&
    endLine <= lines.length &&
    (endLine > from || endColumn >= column) &&
    column <= (lines[from - 1]?.length ?? 0) + 1;

  test('text is split or refused at a place inside it, and never throws', () => {
    fc.assert(
      fc.property(text, (content) => {
        const written = Buffer.from(content).toString();
        const { frontMatter, findings } = split(Buffer.from(content));
        expect(frontMatter !== undefined || findings.length > 0).toBe(true);
        for (const { at } of findings)
          expect(isPlace(at, written.split('\n')), JSON.stringify({ at, written })).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('bytes never throw either', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, fenced) => {
        const { frontMatter, findings } = split(
          fenced ? Buffer.concat([Buffer.from('---\n'), bytes, Buffer.from('\n---\n')]) : bytes,
        );
        expect(frontMatter !== undefined || findings.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('16 KiB of one sign take no time', () => {
    const texts = [...'-:[]}&|"\n'].flatMap((sign) => [
      `${sign}\n`.repeat(8000),
      `a: ${sign}\n`.repeat(3200),
    ]);
    for (const yaml of texts)
      expect(
        seconds(() => split(`---\n${yaml}\n---\n`)),
        yaml.slice(0, 8),
      ).toBeLessThan(MOST_SECONDS);
  });
});
