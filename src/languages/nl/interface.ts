import { fields } from './fields.ts';
import { courses } from './words-of-courses.ts';
import { abroad, deciding } from './words-of-deciding.ts';
import { lists } from './words-of-lists.ts';
import { tools } from './words-of-tools.ts';
import { paper } from './words-of-paper.ts';
import { theSite } from './words-of-the-site.ts';
import type { Words } from '../interface-words.ts';

/** De interface in het Nederlands. */
export const interfaceWords: Words = {
  range: '{low, number} tot {high, number}',
  comma: ', ',

  skip: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  breadcrumb: 'Kruimelpad',
  home: 'Start',
  languageSwitch: 'Taal',
  school: 'De school',
  tracks: 'Trajecten',
  pillars: 'Pijlers',
  tags: 'Onderwerpen',
  programmes: 'Programma’s',
  allCourses: 'Alle vakken',
  catalogue: 'Catalogus',
  contact: 'Contact',
  thisSite: 'Deze site',
  search: { label: 'Zoek vakken', placeholder: 'Zoek vakken', button: 'Zoek' },
  appearance: { heading: 'Weergave', auto: 'Auto', light: 'Licht', dark: 'Donker' },
  academicYear: 'Academiejaar {year}',
  madeBy: 'Een catalogus van {institution}',
  defaultTitle: 'Vakkencatalogus',
  inLanguage: 'in het {language}',
  taughtIn: 'les in het {language}',

  credits: '{count, plural, one {# studiepunt} other {# studiepunten}}',
  creditsWord: '{count, plural, one {studiepunt} other {studiepunten}}',
  studyCredits: 'studiepunten (ECTS)',
  hoursRange: '{hours, number} uur',
  hoursAWeek: '{hours, number} uur per week',
  amounts: {
    percent: '{count, number}%',
    hours: '{count, number} uur',
    inTotal: 'In totaal',
  },
  semester: 'Semester {semester}',
  semesterIn: '{semester} ({period})',
  odd: 'herfst',
  even: 'lente',
  years: '{semesters, plural, =1 {een half jaar} other {{years, number} jaar}}',
  fullTime: 'voltijds',
  mainLanguage: 'hoofdtaal',
  courseCount: '{count, plural, one {# vak} other {# vakken}}',
  coursesWord: '{count, plural, one {vak} other {vakken}}',

  chooseOne: 'Kies 1 van {lanes}',
  choice: 'keuze',
  choiceOf: 'Een keuze: dit, of {courses}',
  totalNote: { target: 'van {target, number}', choiceOpen: 'hangt af van je keuze' },
  openChoice: 'Jouw keuze',
  plus: ' + ',

  fields,
  yes: 'Ja',
  no: 'Nee',
  ...courses,
  ...lists,
  ...tools,
  ...deciding,
  ...abroad,
  ...theSite,
  ...paper,
};
