import type { Site } from '../views/site.ts';
import { coursesData } from './data.ts';

/** What stands between several values of one cell: no sign that a spreadsheet of any country takes for the end of a cell. */
const BETWEEN = ' | ';

/** What ends a cell: a comma, or a semicolon where the comma is the decimal sign. */
export type Separator = ',' | ';';

/** courses.csv, for spreadsheets: RFC 4180, with the mark by which they know UTF-8. Titles and addresses have a column for each language. */
export function coursesCsv(site: Site, separator: Separator = ','): string {
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
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** A cell. What a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(value: string | number | readonly string[] | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'object' ? value.join(BETWEEN) : (value ?? '');
  const safe = text.replace(formula, "$1'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Where a cell would begin with a formula. A spreadsheet of another country ends cells at its own sign, and does not see quotes that open in the middle of what it takes for a cell. */
const formula = /(^|[;,\t\r\n])(?=[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/g;
