import type { School, Stated } from './school.ts';
import { subject, subjects } from './subjects.ts';
import { workbook } from './workbook.ts';

const quoted = (cell: string, sign: string) =>
  cell.includes(sign) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const csv = (rows: readonly (readonly (string | number)[])[], sign: string) =>
  rows.map((row) => row.map((cell) => quoted(String(cell), sign)).join(sign)).join('\r\n');

/** A French table as a spreadsheet of Windows saves it: semicolons, and an alphabet of its own. */
export function frenchTable(): School {
  const courses: Stated[] = [];
  const rows = subjects(42, 'fr').map(({ index, title, field, sentence }) => {
    const credits = index % 3 ? '4,5' : '6';
    courses.push({
      title,
      code: `UE${String(index + 1).padStart(3, '0')}`,
      semester: 1 + (index % 6),
      credits: index % 3 ? 4.5 : 6,
      pillar: ['sciences', 'arts'][index % 2],
      tags: [field, 'cours du soir'],
    });
    return [
      `UE${String(index + 1).padStart(3, '0')}`,
      title,
      `S${1 + (index % 6)}`,
      credits,
      ['Sciences', 'Arts'][index % 2] ?? '',
      `${field};cours du soir`,
      'Français',
      index % 6 > 0 ? `UE${String(index).padStart(3, '0')}` : '',
      index === 20 ? '' : sentence,
    ];
  });
  const header = [
    'Sigle',
    'Intitulé',
    'Semestre',
    'Crédits (ECTS)',
    'Pôle',
    'Mots-clés',
    'Langue',
    'Prérequis',
    'Résumé',
  ];
  return {
    about: 'a French table (CSV) of Windows, with semicolons',
    files: { 'offre.csv': Buffer.from(csv([header, ...rows], ';'), 'latin1') },
    section: 'offre.csv',
    languages: ['fr'],
    courses,
    addresses: {},
    keys: header,
    flaws: { 'empty-body': 1 },
  };
}

/** An American table: codes in many manners, terms, ranges, cross-listings, a column that only `--keys` explains. */
export function americanTable(): School {
  const courses: Stated[] = [];
  const manners = [
    (n: number) => `COMS W${4000 + n}`,
    (n: number) => `6.${1000 + n * 10}`,
    (n: number) => `MA${n}`,
    (n: number) => String(n).padStart(3, '0'),
  ];
  const titleOf = (index: number) => subject(index, 'en').title;
  const rows = subjects(48, 'en').map(({ index, title, sentence }) => {
    const code = manners[index % 4]?.(index) ?? '';
    const range = index % 6 === 5;
    courses.push({
      title,
      code,
      codes: index % 3 ? [code] : [code, `${code}X`],
      prerequisites: index === 9 ? [[titleOf(5)], [titleOf(6), titleOf(7)]] : [],
      credits: range ? '1-4' : 3,
      terms: index % 2 ? ['Fall'] : ['Fall', 'Spring'],
      tracks: [['computing', 'letters'][index % 2] ?? ''],
    });
    return [
      code,
      title,
      range ? '1 to 4' : 3,
      index % 2 ? 'Fall' : 'Fall; Spring',
      ['Computing', 'Letters'][index % 2] ?? '',
      index % 3 ? '' : `Same as ${code}X`,
      index === 9 ? '6.1050, and MA6 or 007' : '',
      // Nobody has written a text for two of them.
      index > 45 ? '' : sentence,
    ];
  });
  const header = [
    'Course Number',
    'Long Title',
    'Units',
    'Terms',
    'Department',
    'Cross-listing',
    'Requirements',
    'Blurb',
  ];
  return {
    about: 'an American table (CSV): codes, terms, ranges, cross-listings',
    files: { 'tables/courses.csv': csv([['Catalog of all courses'], header, ...rows], ',') },
    section: 'tables',
    flags: ['--keys', 'Long Title=title', '--keys', 'Blurb=description'],
    languages: ['en'],
    courses,
    addresses: {},
    keys: header,
    flaws: { 'empty-body': 2 },
    settings: { creditUnit: 'units' },
  };
}

/** Nobody has decided yet when this one is: it waits as a draft. */
const WITHOUT_SEMESTER = 'Akoestiek Theorie';

/** A Dutch workbook: a sheet for each kind. */
export function dutchWorkbook(): School {
  const courses: Stated[] = [];
  const rows = subjects(40, 'nl').map(({ index, title, field, sentence }) => {
    const code = String(index + 1).padStart(3, '0');
    courses.push({
      title,
      code,
      credits: 3,
      semester: 1 + (index % 4),
      pillar: 'maken',
      tracks: index % 4 === 3 ? ['beeldmaker'] : [],
      tools: ['Potlood', 'Zaag'],
      tags: [field],
    });
    return [
      code,
      title,
      title === WITHOUT_SEMESTER ? '' : 1 + (index % 4),
      3,
      'Maken',
      index % 4 === 3 ? 'Beeldmaker' : '',
      'Potlood; Zaag',
      field,
      'Nederlands',
      sentence,
    ];
  });
  const header = [
    'Vakcode',
    'Naam opleidingsonderdeel',
    'Semester',
    'Studiepunten',
    'Pijler',
    'Traject',
    'Tools',
    'Trefwoorden',
    'Onderwijstaal',
    'Inhoud',
  ];
  return {
    about: 'a Dutch workbook (XLSX) with a sheet for each kind',
    files: {
      'gids.xlsx': workbook({
        Vakken: [header, ...rows],
        Trajecten: [
          ['Traject', 'Naam', 'Beroepen'],
          ['Beeldmaker', 'Beeldmaker', 'Fotograaf; Filmer'],
        ],
        Pijlers: [
          ['Pijler', 'Naam', 'Beschrijving'],
          ['Maken', 'Maken', 'Alles wat met je handen kan.'],
        ],
      }),
    },
    section: 'gids.xlsx',
    languages: ['nl'],
    courses: courses.filter(({ title }) => title !== WITHOUT_SEMESTER),
    addresses: {},
    keys: [...header, 'Naam', 'Beroepen', 'Beschrijving'],
    flaws: { 'missing-field': 1 },
  };
}
