import { fields } from './fields.ts';
import { courses } from './words-of-courses.ts';
import { abroad, deciding } from './words-of-deciding.ts';
import { lists } from './words-of-lists.ts';
import { tools } from './words-of-tools.ts';
import { paper } from './words-of-paper.ts';
import { theSite } from './words-of-the-site.ts';

/** The interface in English. */
export const interfaceWords = {
  range: '{low, number} to {high, number}',
  comma: ', ',

  skip: 'Skip to content',
  mainNavigation: 'Main',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  languageSwitch: 'Language',
  school: 'The school',
  tracks: 'Tracks',
  pillars: 'Pillars',
  tags: 'Topics',
  programmes: 'Programmes',
  allCourses: 'All courses',
  catalogue: 'Catalogue',
  contact: 'Contact',
  thisSite: 'This site',
  search: { label: 'Search courses', placeholder: 'Search courses', button: 'Search' },
  appearance: { heading: 'Appearance', auto: 'Auto', light: 'Light', dark: 'Dark' },
  academicYear: 'Academic year {year}',
  madeBy: 'A catalogue of {institution}',
  defaultTitle: 'Course catalogue',
  inLanguage: 'in {language}',
  taughtIn: 'taught in {language}',

  credits: '{count, plural, one {# credit} other {# credits}}',
  creditsWord: '{count, plural, one {credit} other {credits}}',
  studyCredits: 'study credits (ECTS)',
  hoursRange: '{hours, number} hours',
  hoursAWeek: '{hours, plural, one {# hour} other {# hours}} a week',
  amounts: {
    percent: '{count, number}%',
    hours: '{count, plural, one {# hour} other {# hours}}',
    inTotal: 'In total',
  },
  semester: 'Semester {semester}',
  semesterIn: '{semester} ({period})',
  odd: 'autumn',
  even: 'spring',
  years:
    '{semesters, plural, =1 {half a year} other {{years, plural, one {# year} other {# years}}}}',
  fullTime: 'full time',
  mainLanguage: 'main language',
  courseCount: '{count, plural, one {# course} other {# courses}}',
  coursesWord: '{count, plural, one {course} other {courses}}',

  chooseOne: 'Choose 1 of {lanes}',
  choice: 'choice',
  choiceOf: 'A choice: this, or {courses}',
  totalNote: { target: 'of {target, number}', choiceOpen: 'depends on your choice' },
  openChoice: 'Your choice',
  plus: ' + ',

  fields,
  yes: 'Yes',
  no: 'No',
  ...courses,
  ...lists,
  ...tools,
  ...deciding,
  ...abroad,
  ...theSite,
  ...paper,
} as const;
