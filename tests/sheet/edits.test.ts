import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { courseFile, folder } from '../support/folder.ts';
import { broughtIn, copyOf, edited, exported, put, written, type Cell } from './spreadsheet.ts';

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

describe('edits in a spreadsheet', () => {
  test('come back as exactly those: fifty in the sample', async () => {
    const dir = copyOf('seeds');
    const file = await exported(dir, 'xlsx');
    const wanted: { key: string; id: string; to: string }[] = [];
    await edited(file, (rows) => {
      const heads = rows[0] ?? [];
      const ids = rows.slice(1).map(([id]) => String(id));
      const kinds: readonly (readonly [head: string, key: string, cell: Cell, to: string])[] = [
        ['Title', 'title', 'Another: title', 'Another: title'],
        ['Software', 'tools', 'Figma | Git', 'Figma | Git'],
        ['Topics', 'tags', 'Python, C#\nWeb', 'Python | C# | Web'],
        ['Lecturers', 'lecturers', 'Ada Lovelace', 'Ada Lovelace'],
        ['Place', 'weight', 77, '77'],
        ['Code', 'code', '0012', '0012'],
        ['Exchange', 'exchange', 'no', 'false'],
        ['Year', 'year', 3, '3'],
        ['Mode', 'mode', 'blended', 'blended'],
        ['Level', 'level', '300', '300'],
      ];
      for (let n = 0; n < 50; n++) {
        const [head, key, same, text] = kinds[n % kinds.length] ?? expect.fail();
        const id = ids[n] ?? expect.fail();
        // A code is that of one course.
        const [cell, to] = key === 'code' ? [`00${n}`, `00${n}`] : [same, text];
        expect(heads).toContain(head);
        put(rows, id, head, cell);
        wanted.push({ id, key, to });
      }
    });
    const found = await written(dir, file);
    expect(found.edits.map(({ id, key, to }) => ({ id, key, to }))).toEqual(
      expect.arrayContaining(wanted),
    );
    expect(found.edits).toHaveLength(50);
    expect(found).toMatchObject({ notes: [], refused: [] });
    expect(found.changes.size).toBe(50);
  });

  const remarked = `---
# ours
title: "A"   # its name
semester: 1 # first
studycredits: 6
pillar: code
tags:
    - Web # of old
    # next
    - "C#"
    - Git
hours: { labs: 10, study: 20 }
custom: 1
---
Text.${'  '}
`.replace(/\n/g, '\r\n');

  test('keep remarks, order, quotation marks and line ends of a file', async () => {
    const dir = folder({ 'catalogue.yaml': '', 'courses/a.md': remarked });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => {
      put(rows, 'a', 'Title', 'B');
      put(rows, 'a', 'Semester', 2);
      put(rows, 'a', 'Topics', 'C# | Git | Rust');
      put(rows, 'a', 'Study time', 'labs: 10 | study: 25');
      put(rows, 'a', 'Language', 'en | nl');
    });
    await written(dir, file);
    expect(read(dir, 'courses/a.md')).toBe(
      remarked
        .replace('"A"', '"B"')
        .replace('semester: 1', 'semester: 2')
        .replace('    - Web # of old\r\n', '')
        .replace('    - Git\r\n', '    - Git\r\n    - Rust\r\n    # of old\r\n')
        .replace('study: 20', 'study: 25')
        .replace('custom: 1\r\n', 'custom: 1\r\nlanguage:\r\n    - en\r\n    - nl\r\n'),
    );
  });

  test('empty a key; a remark on it stays', async () => {
    const dir = folder({
      'courses/a.md': courseFile({}).replace('pillar:', 'year: 2 # not yet\npillar:'),
    });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => put(rows, 'a', 'Year', null));
    await written(dir, file);
    expect(read(dir, 'courses/a.md')).toContain('studycredits: 6\n# not yet\npillar:');
  });

  test('use the school’s words for keys', async () => {
    const dir = copyOf('tests/second-school/content');
    const file = await exported(dir, 'xlsx', { language: 'de' });
    await edited(file, (rows) => {
      put(rows, 'bindungslehre', 'leistungspunkte', 6);
      put(rows, 'bindungslehre', 'Raum', '007');
      put(rows, 'bindungslehre', 'austausch', 'ja');
      put(rows, 'bindungslehre', 'Prüfungsform', 'Mappe');
    });
    const before = read(dir, 'courses/bindungslehre.md');
    await written(dir, file);
    expect(read(dir, 'courses/bindungslehre.md')).toBe(
      before
        .replace('leistungspunkte: 5', 'leistungspunkte: 6')
        .replace('raum: 012', 'raum: "007"')
        .replace('pruefungsform: klausur', 'pruefungsform: mappe')
        .replace('\n---\n', '\naustausch: true\n---\n'),
    );
  });

  test('a new row makes a file; a row that is gone is only named', async () => {
    const dir = folder({
      'catalogue.yaml': '',
      'courses/english/a.md': courseFile(),
      'courses/english/b.md': courseFile(),
      'pillars/code.md': '---\ntitle: Code\n---\n',
    });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => {
      rows.splice(2, 1, ['english/new-course', 'New: course', 2, '3-6', null, 'code']);
    });
    const found = await written(dir, file);
    expect(read(dir, 'courses/english/new-course.md')).toBe(
      '---\ntitle: "New: course"\nsemester: 2\nstudycredits: 3-6\npillar: code\n---\n',
    );
    expect(found.notes).toEqual([{ note: 'missing', kind: 'course', ids: ['english/b'] }]);
    expect(read(dir, 'courses/english/b.md')).toBe(courseFile());
  });

  test('what the check refuses is said in its words, and that row is not written; others are', async () => {
    const dir = folder({
      'catalogue.yaml': '',
      'courses/a.md': courseFile(),
      'courses/b.md': courseFile(),
      'courses/c.md': courseFile(),
      'pillars/code.md': '---\ntitle: Code\n---\n',
    });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => {
      put(rows, 'a', 'Semester', 99);
      put(rows, 'c', 'Pillar', 'cod');
      put(rows, 'b', 'Credits', '4,5');
    });
    const found = await written(dir, file);
    expect(found.refused.map(({ message }) => message)).toEqual([
      '“semester” is 99.',
      'There is no pillar “cod”.',
    ]);
    expect(read(dir, 'courses/a.md')).toBe(courseFile());
    expect(read(dir, 'courses/b.md')).toContain('studycredits: 4.5');
  });

  test('nor is a row that makes another file wrong', async () => {
    const dir = folder({
      'catalogue.yaml': 'rules: { duplicate-code: error }',
      'courses/a.md': courseFile({ code: 'A-1' }),
      'courses/b.md': courseFile(),
    });
    const file = await exported(dir, 'csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^b,A Course/m, 'b,Other'));
    await written(dir, file);
    const second = await exported(dir, 'xlsx');
    await edited(second, (rows) => put(rows, 'b', 'Code', 'A-1'));
    const { changes, refused } = await written(dir, second);
    expect([changes.size, refused.map(({ rule }) => rule)]).toEqual([0, ['duplicate-code']]);
  });

  test('tracks and pillars have sheets of their own', async () => {
    const dir = folder({
      'courses/a.md': courseFile({ tracks: ['web'] }),
      'tracks/web.md': '---\ntitle: Web\n---\n',
    });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => put(rows, 'web', 'Place', 99), 1);
    const { edits, notes } = await broughtIn(dir, file);
    expect(edits).toEqual([expect.objectContaining({ kind: 'track', key: 'weight', to: '99' })]);
    expect(notes).toEqual([]);
  });

  test('another id is a rename, and not done here; a copied row is a new course', async () => {
    const dir = folder({ 'courses/a.md': courseFile(), 'courses/b.md': courseFile() });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => {
      put(rows, 'a', 'Id', 'other');
      rows.push(['c', ...(rows[2] ?? []).slice(1)]);
    });
    const { notes, edits } = await broughtIn(dir, file);
    expect(notes).toEqual([{ note: 'renamed', kind: 'course', id: 'other', from: 'a' }]);
    expect(new Set(edits.map(({ id }) => id))).toEqual(new Set(['c']));
  });
});

describe('edits meanwhile', () => {
  const files = { 'courses/a.md': courseFile({ tags: ['Web'], weight: 1 }) };

  test('what changed in the file alone stays, and is named', async () => {
    const dir = folder(files);
    const file = await exported(dir, 'xlsx');
    const other = await exported(dir, 'xlsx');
    await edited(other, (rows) => put(rows, 'a', 'Topics', 'Web | Git'));
    await written(dir, other);
    await edited(file, (rows) => put(rows, 'a', 'Place', 5));
    const { edits, notes } = await written(dir, file);
    expect(edits).toMatchObject([{ key: 'weight', from: '1', to: '5' }]);
    expect(notes).toEqual([{ note: 'meanwhile', kind: 'course', id: 'a', keys: ['tags'] }]);
    expect(read(dir, 'courses/a.md')).toContain('tags: [Web, Git]\n');
  });

  test('what changed in both is named, and never overwritten', async () => {
    const dir = folder(files);
    const [one, other] = [await exported(dir, 'xlsx'), await exported(dir, 'xlsx')];
    await edited(one, (rows) => put(rows, 'a', 'Place', 2));
    await edited(other, (rows) => put(rows, 'a', 'Place', 3));
    await written(dir, one);
    const { edits, notes } = await written(dir, other);
    expect(edits).toEqual([]);
    expect(notes).toEqual([
      { note: 'conflict', kind: 'course', id: 'a', key: 'weight', now: '2', given: '3' },
    ]);
    expect(read(dir, 'courses/a.md')).toContain('weight: 2\n');
  });

  test('without its version a row changes nothing', async () => {
    const dir = folder(files);
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => {
      put(rows, 'a', 'Place', 2);
      put(rows, 'a', '#course', null);
    });
    const { edits, notes } = await broughtIn(dir, file);
    expect([edits, notes]).toEqual([[], [{ note: 'no-version', kind: 'course', id: 'a' }]]);
  });
});
