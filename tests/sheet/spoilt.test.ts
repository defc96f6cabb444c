import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { courseFile, folder, type Files } from '../support/folder.ts';
import { broughtIn, edited, exported, put, written, type Cell } from './spreadsheet.ts';

const course = courseFile({
  title: '"Ada\'s" course - part 2...',
  studycredits: '3-6',
  code: ['012', '6.1010'],
  level: '6.1010',
  tags: ['1-2', "Web's"],
});
const files: Files = { 'catalogue.yaml': '', 'courses/a.md': course };
const day = (month: number, date: number) => new Date(Date.UTC(2026, month - 1, date));

describe('what a spreadsheet makes of a cell', () => {
  test.for<[head: string, cell: Cell]>([
    ['Credits', day(6, 3)],
    ['Credits', day(3, 6)],
    ['Credits', '3-Jun'],
    ['Credits', '06.03.2026'],
    ['Credits', '6. Mrz'],
    ['Level', 6.101],
    ['Level', '6,101'],
    ['Code', '12 | 6.101'],
    ['Title', '“Ada’s” course – part 2…'],
    ['Topics', '1-2 | Web’s'],
  ])('%s as “%s” is seen, and what was meant stays', async ([head, cell]) => {
    const dir = folder(files);
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => put(rows, 'a', head, cell));
    const { edits, notes } = await broughtIn(dir, file);
    expect(edits).toEqual([]);
    expect(notes).toEqual([expect.objectContaining({ note: 'mended', id: 'a' })]);
  });

  test('a day that can only be one range is that range', async () => {
    const dir = folder({ 'courses/a.md': courseFile() });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => put(rows, 'a', 'Credits', day(9, 4)));
    const { edits, notes } = await broughtIn(dir, file);
    expect(edits).toMatchObject([{ key: 'studycredits', from: '6', to: '4-9' }]);
    expect(notes).toMatchObject([{ note: 'mended', to: '4-9' }]);
  });

  test.for<[head: string, cell: Cell]>([
    ['Credits', day(5, 3)], // 3.5, or 3-5
    ['Code', day(4, 3)],
    ['Level', '1.23457E+11'],
    ['Title', '#NAME?'],
  ])('%s as “%s” is named where nobody can tell what was meant', async ([head, cell]) => {
    const dir = folder({ 'courses/a.md': courseFile() });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => put(rows, 'a', head, cell));
    const { edits, notes } = await broughtIn(dir, file);
    expect(edits).toEqual([]);
    expect(notes).toEqual([expect.objectContaining({ note: 'spoilt' })]);
  });

  test('lists with other signs between, and truths of a spreadsheet, are no change', async () => {
    const dir = folder({ 'courses/a.md': courseFile({ tags: ['A', 'B'], exchange: true }) });
    const file = await exported(dir, 'xlsx');
    await edited(file, (rows) => {
      put(rows, 'a', 'Topics', 'A; B');
      put(rows, 'a', 'Exchange', true);
    });
    expect(await broughtIn(dir, file)).toMatchObject({ edits: [], notes: [] });
  });
});

describe('hostile cells', () => {
  const cells = [
    '=cmd()',
    '@SUM(1)',
    '+1+cmd|x',
    '-2+3',
    "'quoted",
    "''",
    '\uff1dcmd()',
    'a;=cmd()',
    'a,"=cmd()"',
    "b;'=cmd()",
    'x\t=cmd()',
    '<b>&amp;</b> "x"',
    '1e5',
    'TRUE',
    '3/4',
    '__proto__',
    'constructor',
  ];
  const dir = folder({
    'catalogue.yaml': '',
    ...Object.fromEntries(
      cells.map((title, n) => [
        `courses/c${n}.md`,
        courseFile({ title, level: title, tags: [title] }),
      ]),
    ),
  });

  test.for(['xlsx', 'csv'] as const)('come back from %s as they were', async (ending) => {
    const file = await exported(dir, ending);
    expect(await broughtIn(dir, file)).toMatchObject({ edits: [], notes: [] });
  });

  test('are never run: a CSV has an apostrophe in front, wherever a spreadsheet ends a cell', async () => {
    const csv = readFileSync(await exported(dir, 'csv'), 'utf8');
    for (const sign of [',', ';', '\t'])
      for (const cell of csv.split(/\r\n/).flatMap((line) => line.split(sign)))
        expect(cell).not.toMatch(/^[\s"]*[=+@\uff1d]|^[\s"]*-[^"]/);
  });

  test('a new row cannot leave its folder, nor write code into a file', async () => {
    const file = await exported(dir, 'csv');
    const row = '../../evil,"a: b\n---\nx",1,6,,code';
    writeFileSync(file, `${readFileSync(file, 'utf8')}${row}\r\n`);
    const { changes } = await written(dir, file);
    expect([...changes.keys()].every((it) => /^courses\/[\w/-]+\.md$/.test(it))).toBe(true);
    for (const [made] of changes)
      expect(readFileSync(join(dir, made), 'utf8')).toContain('title: "a: b\\n---\\nx"');
  });
});
