import { fields } from './fields.ts';
import { courses } from './words-of-courses.ts';
import { abroad, deciding } from './words-of-deciding.ts';
import { lists } from './words-of-lists.ts';
import { tools } from './words-of-tools.ts';
import { paper } from './words-of-paper.ts';
import { theSite } from './words-of-the-site.ts';
import type { Words } from '../interface-words.ts';

/** The interface in German. It says „du“ to students, as pages for them do. */
export const interfaceWords: Words = {
  range: '{low, number} bis {high, number}',
  comma: ', ',

  skip: 'Zum Inhalt springen',
  mainNavigation: 'Hauptmenü',
  breadcrumb: 'Pfad zu dieser Seite',
  home: 'Startseite',
  languageSwitch: 'Sprache',
  school: 'Die Einrichtung',
  tracks: 'Studienrichtungen',
  pillars: 'Fachgebiete',
  tags: 'Themen',
  programmes: 'Studiengänge',
  allCourses: 'Alle Kurse',
  catalogue: 'Katalog',
  contact: 'Kontakt',
  thisSite: 'Diese Website',
  search: { label: 'Kurse suchen', placeholder: 'Kurse suchen', button: 'Suchen' },
  appearance: { heading: 'Darstellung', auto: 'Auto', light: 'Hell', dark: 'Dunkel' },
  academicYear: 'Studienjahr {year}',
  madeBy: 'Kurskatalog: {institution}',
  defaultTitle: 'Kurskatalog',
  inLanguage: 'auf {language}',
  taughtIn: 'Unterricht auf {language}',

  credits: '{count, plural, one {# ECTS-Punkt} other {# ECTS-Punkte}}',
  creditsWord: '{count, plural, one {ECTS-Punkt} other {ECTS-Punkte}}',
  studyCredits: 'ECTS-Punkte',
  hoursRange: '{hours, number} Stunden',
  hoursAWeek: '{hours, plural, one {# Stunde} other {# Stunden}} pro Woche',
  amounts: {
    percent: '{count, number} %',
    hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    inTotal: 'Insgesamt',
  },
  semester: '{semester}. Semester',
  semesterIn: '{semester} ({period})',
  odd: 'Winter',
  even: 'Sommer',
  years:
    '{semesters, plural, =1 {ein halbes Jahr} other {{years, plural, one {# Jahr} other {# Jahre}}}}',
  fullTime: 'Vollzeit',
  mainLanguage: 'Hauptsprache',
  courseCount: '{count, plural, one {# Kurs} other {# Kurse}}',
  coursesWord: '{count, plural, one {Kurs} other {Kurse}}',

  chooseOne: 'Wähle 1 von {lanes}',
  choice: 'Wahl',
  choiceOf: 'Eine Wahl: dieser Kurs oder {courses}',
  totalNote: { target: 'von {target, number}', choiceOpen: 'je nach deiner Wahl' },
  openChoice: 'Deine Wahl',
  plus: ' + ',

  fields,
  yes: 'Ja',
  no: 'Nein',
  ...courses,
  ...lists,
  ...tools,
  ...deciding,
  ...abroad,
  ...theSite,
  ...paper,
};
