import { expect, test } from 'vitest';
import { coursesCsv } from '../../src/api/csv.ts';
import { catalogue, course, site, text } from '../support/builders.ts';
import { cellsOf } from '../support/csv.ts';

const titles = [
  'Jan; x;=1+1',
  'Jan, x,=1+1',
  'Jan;"=1+1"',
  'a\t=1+1',
  'a\n@SUM(1)',
  '; -1;+2',
  '=1+1',
  '＝1+1',
  '"=1"',
];
const its = site(
  catalogue({
    courses: titles.map((title, index) =>
      course({
        id: `c${index}`,
        texts: [text({ title })],
        tools: ['-a', 'b;=1', 'c'],
        tracks: [],
      }),
    ),
  }),
);

test.each([',', ';'] as const)('the table with “%s” is whole where cells end so', (separator) => {
  const [header = [], ...rows] = cellsOf(coursesCsv(its, separator), separator);
  expect(rows.map((row) => row.length)).toEqual(titles.map(() => header.length));
  const inColumn = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(inColumn('title_en').map((it) => it?.replaceAll("'", ''))).toEqual(titles);
  expect(new Set(inColumn('tools'))).toEqual(new Set(["'-a | b;'=1 | c"]));
});

test.each([
  [',', ','],
  [',', ';'],
  [',', '\t'],
  [';', ';'],
  [';', ','],
  [';', '\t'],
] as const)(
  'no cell of the table with “%s” is a formula where cells end with “%s”',
  (written, read) => {
    const cells = cellsOf(coursesCsv(its, written), read).flat();
    expect(cells.filter((it) => /^\s*[=+\-@＝＋－＠]/.test(it))).toEqual([]);
  },
);

test('a list does not make columns of its own where cells end with a semicolon', () => {
  const plain = site(catalogue({ courses: [course({ tools: ['a', 'b', 'c'] })] }));
  expect(cellsOf(coursesCsv(plain), ';').map((row) => row.length)).toEqual([1, 1]);
});

test('a half credit is written with a comma where cells end with a semicolon', () => {
  const half = site(catalogue({ courses: [course({ credits: 4.5 })] }));
  const creditsIn = (separator: ',' | ';') => {
    const [header, row] = cellsOf(coursesCsv(half, separator), separator);
    return row[header.indexOf('credits')];
  };
  expect([creditsIn(','), creditsIn(';')]).toEqual(['4.5', '4,5']);
});
