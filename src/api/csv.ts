import {
  factOf,
  fieldTable,
  isNamedNumbers,
  ourTable,
  type FactValue,
  type FieldTable,
  type OurField,
} from '../catalogue/fields.ts';
import type { Site } from '../views/site.ts';
import { coursesData, type CourseData, type ToldKey } from './data.ts';

/**
 * What stands between several values of one cell: no sign that a spreadsheet of any country takes for the end of a
 * cell.
 */
const BETWEEN = ' | ';

/** What ends a cell: a comma, or a semicolon where the comma is the decimal sign. */
export type Separator = ',' | ';';

/**
 * courses.csv, for spreadsheets: RFC 4180, with the mark by which they know UTF-8. Titles and addresses have a
 * column for each language.
 */
export function coursesCsv(site: Site, separator: Separator = ','): string {
  const { courses, languages } = coursesData(site);
  const fields = fieldTable(site.catalogue.settings.fields);
  const columns = [
    idColumn,
    ...Object.values(columnsOf).flatMap((of) => of(languages, fields)),
  ].filter(
    ([, cellOf, isSparse]) => !isSparse || courses.some((course) => cellOf(course) !== undefined),
  );
  const rows = courses.map((course) => columns.map(([, cellOf]) => cellOf(course)));
  const header = columns.map(([name]) => name);
  return `\uFEFF${[header, ...rows].map((row) => `${row.map((it) => cell(it, separator)).join(separator)}\r\n`).join('')}`;
}

/** `isSparse`: it is there only where a cell of it holds something. */
type Column = readonly [
  name: string,
  cellOf: (course: CourseData) => FactValue | undefined,
  isSparse?: boolean,
];

const idColumn: Column = ['id', ({ id }) => id];
const one =
  (key: keyof CourseData & ('tags' | 'tools' | 'alternates' | 'tracks')) => (): Column[] => [
    [key, (course) => course[key]],
  ];
const needs = (key: 'prerequisites' | 'corequisites') => (): Column[] => [
  [
    key,
    (course) =>
      course[key].map(({ anyOf, ...one }) =>
        (anyOf ?? [one]).map((it) => it.course ?? it.text ?? '').join(' or '),
      ),
  ],
];
const plain = (fields: readonly OurField[]): Column[] =>
  fields.map(({ key, kind, sparse }) => [
    key,
    kind === 'code'
      ? ({ code, alsoListedAs = [] }) => [code ?? [], alsoListedAs].flat().map(String)
      : (course) => course[key],
    sparse,
  ]);
/** Fields of the school’s own have the names that catalogue.yaml gives them. */
const own = ({ own: fields }: FieldTable): Column[] =>
  fields.map(({ key }) => [key, (course) => factOf(course.fields ?? {}, key)]);
const { besideSemester, others } = ourTable.ours;

/** The columns of each key of a course file, in the order of the table. */
const columnsOf: Readonly<
  Record<ToldKey, (languages: readonly string[], fields: FieldTable) => Column[]>
> = {
  title: (languages) => [
    ...languages.map((it): Column => [`title_${it}`, ({ titles }) => titles[it]]),
    ...languages.map((it): Column => [`url_${it}`, ({ urls }) => urls[it]]),
  ],
  programme: () => [['programme', ({ programme }) => programme]],
  tracks: one('tracks'),
  semester: () => [['semester', ({ semester }) => semester], ...plain(besideSemester)],
  terms: () => [['terms', ({ terms }) => terms, true]],
  studycredits: () => [
    // `3-6` would be a day in March.
    [
      'credits',
      ({ credits, creditsFrom }) =>
        creditsFrom === undefined ? credits : `${creditsFrom} to ${credits}`,
    ],
  ],
  pillar: () => [['pillar', ({ pillar }) => pillar]],
  language: () => [['language', ({ language, languages }) => languages ?? language]],
  mode: () => [['mode', ({ mode }) => mode]],
  exchange: () => [['exchange', ({ exchange }) => exchange]],
  tags: one('tags'),
  tools: one('tools'),
  'plain facts': (_, fields) => [
    ...plain(others),
    ...ourTable.ours.textsOrShares.map(({ key }): Column => [key, (course) => course[key], true]),
    ...own(fields),
  ],
  option: () => [
    ['choice', ({ choice }) => choice?.group],
    ['lane', ({ choice }) => choice?.lane],
  ],
  prerequisites: needs('prerequisites'),
  corequisites: needs('corequisites'),
  alternates: one('alternates'),
  // A text is too long for a cell.
  description: () => [],
};

/** A cell. What a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(value: FactValue | undefined, separator: Separator): string {
  if (typeof value === 'number') return numberCell(value, separator);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'object' ? itemsOf(value, separator).join(BETWEEN) : (value ?? '');
  const safe = text.replace(formula, "$1'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** “project: 60” and “exam: 40”, or texts. */
const itemsOf = (value: FactValue & object, separator: Separator): readonly string[] =>
  isNamedNumbers(value)
    ? value.map((it) => `${it.name}: ${numberCell(it.value, separator)}`)
    : value;

/** Where cells end with a semicolon, `4.5` would be the fourth of May. */
const numberCell = (value: number, separator: Separator): string =>
  separator === ';' ? String(value).replace('.', ',') : String(value);

/**
 * Where a cell would begin with a formula. A spreadsheet of another country ends cells at its own sign, and does
 * not see quotes that open in the middle of what it takes for a cell.
 */
const formula = /(^|[;,\t\r\n])(?=[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/g;
