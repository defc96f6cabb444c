import type { Site } from '../views/site.ts';
import { coursesData } from './data.ts';

/** What stands between several values of one cell: no sign that any country's spreadsheets take for the end of one. */
const BETWEEN = ' | ';

/** How the spreadsheets of a country read a table: where the decimal sign is a comma, a semicolon stands between cells. */
export interface TableForm {
  separator: ',' | ';';
  decimal: '.' | ',';
}
/** courses.csv, as RFC 4180 has it. */
export const withCommas: TableForm = { separator: ',', decimal: '.' };
/** courses-semicolon.csv. */
export const withSemicolons: TableForm = { separator: ';', decimal: ',' };

/** The table of courses for spreadsheets, with the mark by which they know UTF-8. Titles and addresses have a column for each language. */
export function coursesCsv(site: Site, form: TableForm = withCommas): string {
  const { courses, languages } = coursesData(site);
  const header = [
    'id',
    ...languages.map((it) => `title_${it}`),
    ...languages.map((it) => `url_${it}`),
    'programme',
    'tracks',
    'semester',
    'year',
    'credits',
    'pillar',
    'language',
    'mode',
    'exchange',
    'tags',
    'tools',
    'code',
    'lecturers',
    'choice',
    'lane',
    'prerequisites',
    'corequisites',
    'alternates',
  ];
  const rows = courses.map((course) => [
    course.id,
    ...languages.map((it) => course.titles[it]),
    ...languages.map((it) => course.urls[it]),
    course.programme,
    course.tracks,
    course.semester,
    course.year,
    course.credits,
    course.pillar,
    course.language,
    course.mode,
    course.exchange ? 'yes' : 'no',
    course.tags,
    course.tools,
    course.code,
    course.lecturers,
    course.choice?.group,
    course.choice?.lane,
    ...[course.prerequisites, course.corequisites].map((needs) =>
      needs.map((it) => it.course ?? it.text!),
    ),
    course.alternates,
  ]);
  const lines = [header, ...rows].map(
    (row) => `${row.map((it) => cell(it, form)).join(form.separator)}\r\n`,
  );
  return `\uFEFF${lines.join('')}`;
}

/** A cell. What any spreadsheet would take for a formula gets an apostrophe in front. */
function cell(
  value: string | number | readonly string[] | undefined,
  { decimal }: TableForm,
): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return quoted(String(value).replace('.', decimal));
  const text = typeof value === 'string' ? value : value.map(harmless).join(BETWEEN);
  return quoted(harmless(text));
}

/**
 * A spreadsheet that takes another sign for the end of a cell starts a new one in the middle of a text, and quotes around it do not
 * count there: `Jan; x;=1+1`. So a formula is none after any such sign either, nor a quote, which would swallow the cells that follow.
 */
const harmless = (text: string): string =>
  text
    .replace(/^(?=[\t\r\n])/, "'")
    .replace(/(^|[;,|\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠])/g, "$1'")
    .replace(/([;,|\t\r\n])(?=[^\S\t\r\n]*")/g, "$1'");

const quoted = (text: string): string =>
  /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
