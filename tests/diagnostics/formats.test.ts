import { languages } from '../support/languages.ts';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formats, type Report } from '../../src/diagnostics/formats/formats.ts';
import { visible } from '../../src/diagnostics/formats/visible.ts';
import { countDiagnostics, toDiagnostics } from '../../src/diagnostics/report.ts';
import { loadCatalogue } from '../../src/load.ts';
import { closed, courseFile, folder, type Files } from '../support/folder.ts';

/** A report on a folder: its errors only. */
async function reportOn(contentDir: string, colour = false): Promise<Report> {
  const words = languages.en.diagnostics;
  const { findings } = await loadCatalogue(contentDir);
  const diagnostics = toDiagnostics(findings, words).filter(({ severity }) => severity === 'error');
  return {
    diagnostics,
    counts: { ...countDiagnostics(diagnostics), files: 1 },
    words,
    contentDir,
    colour,
  };
}
const show = async (format: keyof typeof formats, files: Files): Promise<string> =>
  formats[format](await reportOn(folder({ ...files, ...closed })));

/** The line of a file as `pretty` shows it, and the marks below it. */
const frameOf = (text: string) =>
  text
    .split('\n')
    .filter((row) => row.includes('│'))
    .map((row) => row.slice(row.indexOf('│') + 2));

const broken = {
  'courses/a.md': courseFile({ semester: undefined }).replace('---\n', '---\nsemester: one\n'),
};

describe('line', () => {
  test('is file:line:column: severity: message hint [rule]', async () => {
    expect(
      await show('line', {
        'courses/a.md': courseFile().replace('---\n', '---\nenglish-only: yes\n'),
      }),
    ).toBe(
      'courses/a.md:2:15: error: “english-only” is “yes”; it must be true or false. Type: english-only: true [wrong-type]\n',
    );
  });
  test('says nothing where nothing is wrong', async () =>
    expect(await show('line', { 'courses/a.md': courseFile() })).toBe(''));
});

describe('json', () => {
  test('is one object with diagnostics and a summary', async () => {
    expect(JSON.parse(await show('json', broken))).toEqual({
      diagnostics: [
        expect.objectContaining({
          severity: 'error',
          rule: 'wrong-type',
          file: 'courses/a.md',
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 14,
          message: '“semester” is “one”; it must be a whole number.',
        }),
      ],
      summary: expect.objectContaining({ errors: 1, warnings: 0, infos: 0, files: 1 }),
    });
  });
});

describe('pretty', () => {
  test('shows the line itself with the span underlined, the hint and the rule', async () => {
    const text = await show('pretty', {
      'courses/a.md': courseFile().replace('---\n', '---\nenglish-only: yes\n'),
    });
    for (const part of [
      'courses/a.md',
      '2:15',
      'error',
      '“english-only” is “yes”; it must be true or false.',
      'wrong-type',
      'Type: english-only: true',
      '1 error in 1 file.',
    ])
      expect(text).toContain(part);
    expect(frameOf(text)).toEqual(['english-only: yes', `${' '.repeat(14)}~~~`]);
  });

  test.each([
    ['wide characters', 'tags: ["漢字", [x]]', 'tags: ["漢字", [x]]', 15],
    ['an emoji', 'tags: ["🧪", [x]]', 'tags: ["🧪", [x]]', 13],
    ['letters with marks of their own', 'tags: ["e\u0301", [x]]', 'tags: ["e\u0301", [x]]', 12],
    ['a tab', 'tags: ["a",\t[x]]', 'tags: ["a", [x]]', 12],
  ])('underlines in place after %s', async (_, line, shown, columns) => {
    const text = courseFile().replace('---\n', `---\n${line}\n`);
    expect(frameOf(await show('pretty', { 'courses/a.md': text }))).toEqual([
      shown,
      `${' '.repeat(columns)}~~~`,
    ]);
  });

  test('keeps a long line within a screen', async () => {
    const rows = (
      await show('pretty', { 'courses/a.md': courseFile({ tags: ['x'.repeat(300), ['y']] }) })
    ).split('\n');
    expect(
      Math.max(...rows.filter((row) => row.includes('│')).map((row) => row.length)),
    ).toBeLessThan(130);
  });

  test('has colour only where it is asked for', async () => {
    const dir = folder({ ...broken, ...closed });
    const [plain, coloured] = [
      await formats.pretty(await reportOn(dir)),
      await formats.pretty(await reportOn(dir, true)),
    ];
    expect([plain.includes('\u001b'), coloured.includes('\u001b[31merror')]).toEqual([false, true]);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  test('does not open what is no file: a pipe would wait for ever, a link may lead to a device', async () => {
    const dir = folder({ 'courses/a.md': courseFile(), ...closed });
    execFileSync('mkfifo', [join(dir, 'courses/pipe.md')]);
    symlinkSync('/dev/zero', join(dir, 'courses/zero.md'));
    expect(await formats.pretty(await reportOn(dir))).toContain('2 errors in 1 file.');
  });
});

describe('what could command a terminal or a CI is made visible', () => {
  const name = 'courses/a\u001b[2J\n::error::b\u202e.md';
  test.each(['pretty', 'line'] as const)(
    'in %s, in file names and in what is quoted',
    async (format) => {
      const text = await show(format, {
        [name]: courseFile(),
        'courses/c.md': courseFile().replace('title: "A Course"', 'title: [\u009bevil]'),
      });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
      expect(text).not.toMatch(/^::/m);
      expect(text).toContain('a␛[2J␊::error::b�.md');
    },
  );

  test('letters of every script stay', () =>
    expect(visible('Ééñ 漢字 עברית 🧪')).toBe('Ééñ 漢字 עברית 🧪'));
});

test('every format names every diagnostic', async () => {
  const files = {
    'courses/a.md': courseFile({ semester: 'x', studycredits: 'y' }),
    'courses/b.md': 'nothing',
    'courses/c.md': '---\ntitle: A: B\n---\n',
  };
  for (const format of Object.keys(formats) as (keyof typeof formats)[]) {
    const text = await show(format, files);
    for (const rule of ['wrong-type', 'no-front-matter', 'invalid-yaml'])
      expect(text, format).toContain(rule);
  }
});
