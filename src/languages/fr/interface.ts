import { fields } from './fields.ts';
import { courses } from './words-of-courses.ts';
import { abroad, deciding } from './words-of-deciding.ts';
import { lists } from './words-of-lists.ts';
import { tools } from './words-of-tools.ts';
import { paper } from './words-of-paper.ts';
import { theSite } from './words-of-the-site.ts';
import type { Words } from '../interface-words.ts';

/** L’interface en français. */
export const interfaceWords: Words = {
  range: '{low, number} à {high, number}',
  comma: ', ',

  skip: 'Aller au contenu',
  mainNavigation: 'Principale',
  breadcrumb: 'Fil d’Ariane',
  home: 'Accueil',
  languageSwitch: 'Langue',
  school: 'L’établissement',
  tracks: 'Parcours',
  pillars: 'Piliers',
  tags: 'Sujets',
  programmes: 'Programmes',
  allCourses: 'Tous les cours',
  catalogue: 'Catalogue',
  contact: 'Contact',
  thisSite: 'Ce site',
  search: { label: 'Chercher un cours', placeholder: 'Chercher un cours', button: 'Chercher' },
  appearance: { heading: 'Apparence', auto: 'Auto', light: 'Clair', dark: 'Sombre' },
  academicYear: 'Année académique {year}',
  madeBy: 'Un catalogue proposé par {institution}',
  defaultTitle: 'Catalogue des cours',
  inLanguage: 'en {language}',
  taughtIn: 'donné en {language}',

  credits: '{count, plural, one {# crédit} other {# crédits}}',
  creditsWord: '{count, plural, one {crédit} other {crédits}}',
  studyCredits: 'crédits (ECTS)',
  hoursRange: '{hours, plural, one {# heure} other {# heures}}',
  hoursAWeek: '{hours, plural, one {# heure} other {# heures}} par semaine',
  amounts: {
    percent: '{count, number} %',
    hours: '{count, plural, one {# heure} other {# heures}}',
    inTotal: 'Au total',
  },
  semester: 'Semestre {semester}',
  semesterIn: '{semester} ({period})',
  odd: 'automne',
  even: 'printemps',
  years: '{semesters, plural, =1 {six mois} other {{years, plural, one {# an} other {# ans}}}}',
  fullTime: 'à temps plein',
  mainLanguage: 'langue principale',
  courseCount: '{count, number} cours',
  coursesWord: '{count, plural, other {cours}}',

  chooseOne: '1 au choix sur {lanes}',
  choice: 'au choix',
  choiceOf: 'Au choix : ce cours ou {courses}',
  totalNote: { target: 'sur {target, number}', choiceOpen: 'selon votre choix' },
  openChoice: 'Votre choix',
  plus: ' + ',

  fields,
  yes: 'Oui',
  no: 'Non',
  ...courses,
  ...lists,
  ...tools,
  ...deciding,
  ...abroad,
  ...theSite,
  ...paper,
};
