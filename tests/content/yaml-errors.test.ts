import { languages } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { splitDocument } from '../../src/content/front-matter.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { parseDocument } from 'yaml';

const problemsOf = (yaml: string) =>
  splitDocument('a.md', Buffer.from(`---\n${yaml}\n---\n`), { room: 'courses', path: 'a' })
    .findings;
const inShort = (yaml: string) =>
  problemsOf(yaml).map(
    ({ at, data }) =>
      `${at.line}:${at.column}-${at.endColumn} ${'cause' in data ? data.cause : '?'}`,
  );

describe('invalid-yaml names the usual mistake, underlines its line and types it right', () => {
  test.each([
    ['a colon inside a value', 'title: AI: the course', '2:1-22 colon', 'title: "AI: the course"'],
    [
      'a colon and quotes inside a value',
      'title: C++: the "book"',
      '2:1-23 colon',
      String.raw`title: "C++: the \"book\""`,
    ],
    ['a quote that is never closed', 'title: "AI\nsemester: 1', '2:1-11 quote', 'title: "AI"'],
    [
      'a single quote that is never closed',
      "title: 'AI\nsemester: 1",
      '2:1-11 quote',
      "title: 'AI'",
    ],
    [
      'a quote that is never closed, far above',
      'semester: 1\ntitle: "AI\ncode: X\nweight: 5',
      '3:1-11 quote',
      'title: "AI"',
    ],
    ['no space after the colon', 'title:AI\nsemester: 1', '2:1-9 no-space', 'title: AI'],
    [
      'no space after the colon, below',
      'title: AI\nsemester:1\nstudycredits: 6',
      '3:1-11 no-space',
      'semester: 1',
    ],
    ['a value that starts with @', 'title: @home', '2:1-13 reserved', 'title: "@home"'],
    ['a value that starts with a backtick', 'title: `ls`', '2:1-12 reserved', 'title: "`ls`"'],
    ['a list item that starts with @', 'tags:\n  - @home', '3:3-10 reserved', '- "@home"'],
  ])('%s', (_, yaml, place, fix) => {
    expect(inShort(yaml)).toEqual([place]);
    const [found] = problemsOf(yaml);
    expect(found.data).toMatchObject({ fix });
    expect(parseDocument(fix).errors).toEqual([]);
  });

  test('a tab', () => {
    expect(inShort('tags:\n\t- a')).toEqual(['3:2-5 tab']);
  });

  test('a marker that a merge left behind', () => {
    expect(inShort('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other')).toEqual([
      '2:1-13 merge-marker',
    ]);
  });

  test('prose where keys belong', () => {
    expect(inShort('Just a text')).toEqual(['2:1-12 not-keys']);
    expect(inShort('title: AI\nthen a text\nsemester: 1')).toEqual(['3:1-12 not-keys']);
  });

  test('a list where keys belong', () => {
    expect(inShort('- a\n- b')).toEqual(['2:1-4 not-keys']);
  });

  test('two mistakes are two findings', () => {
    expect(inShort('title: A: B\nsemester: 1\ncode: @x')).toEqual([
      '2:1-12 colon',
      '4:1-9 reserved',
    ]);
  });

  test('a fix is never as broken as what it mends', () => {
    for (const yaml of [
      'title: "a" b',
      "title: 'it's'",
      'title: [a, b',
      'title: {a',
      '  - x: y: z',
      'title: "a\\"',
    ]) {
      const fixes = problemsOf(yaml).flatMap(({ data }) =>
        'fix' in data && data.fix ? [data.fix] : [],
      );
      expect(
        fixes.filter((fix) => parseDocument(fix).errors.length > 0),
        yaml,
      ).toEqual([]);
    }
  });

  test('the person reads the line to type', () => {
    const [{ message, hint } = { message: '', hint: '' }] = toDiagnostics(
      problemsOf('title: AI: the course'),
      languages.en.diagnostics,
    );
    expect(message).toBe(
      '“title: AI: the course” holds a colon, so the computer takes it for a new key.',
    );
    expect(hint).toBe('Type: title: "AI: the course"');
  });
});
