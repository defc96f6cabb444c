import { visible } from '../diagnostics/formats/visible.ts';
import type { Counts, Coverage } from './coverage.ts';
import type { CoverageWords } from './words.ts';

/** Every format by the name of its flag; all carry the same facts. */
export const formats = {
  text,
  json: (coverage: Coverage): string => `${JSON.stringify({ version: 1, ...coverage }, null, 2)}\n`,
} satisfies Record<string, (coverage: Coverage, words: CoverageWords) => string>;
export const isFormat = (name: string): name is keyof typeof formats =>
  Object.hasOwn(formats, name);

/** A table of the items, then what each course lacks. */
function text({ items, courses, total, fields = [] }: Coverage, words: CoverageWords): string {
  if (courses.length === 0) return `${words.none}\n`;
  const { columns } = words;
  const rows = [
    [columns.item, columns.states, columns.derives, columns.lacks, columns.percent],
    ...items.map(({ item, ...counts }) => row(words.items[item], counts)),
    row(words.total, total),
    ...fields.map(({ label, ...counts }) => row(visible(label), counts)),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  const fitted = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  const table = rows.map((cells) => `  ${cells.map(fitted).join('  ')}`);
  const list = courses.map(({ id, title, lacks, percent }) => {
    const lacking = lacks.map((item) => words.items[item]).join(', ');
    return `  ${visible(title)} (${visible(id)}), ${percent} %: ${lacking || words.nothing}`;
  });
  return [words.heading(courses.length), '', ...table, '', words.lacking, '', ...list, ''].join(
    '\n',
  );
}

const row = (label: string, { states, derives, lacks, percent }: Counts): string[] => [
  label,
  String(states),
  String(derives),
  String(lacks),
  `${percent} %`,
];
