import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subject } from './subjects.ts';

const departments = ['EECS', 'Mathematics & Statistics', 'Music'];
const manners = [
  (n: number) => `6.${1010 + n * 10}`,
  (n: number) => `MATH ${n + 1}A`,
  (n: number) => `MUS-${String(n).padStart(3, '0')}`,
];
const terms = [['Fall'], ['Fall', 'Spring'], ['IAP'], ['Spring']];

/** What must come first: a code, words with an “or”, or a list of which one is enough. */
function prereqsOf(number: number, code: string, codeOf: (number: number) => string): unknown {
  if (number === 0) return undefined;
  if (number === 2) return `${codeOf(0)} or ${codeOf(1)}`;
  if (number === 5) return [codeOf(4), [codeOf(2), codeOf(3)]];
  return number === 7 ? [`Permission for ${code}`] : [codeOf(number - 1)];
}

/** The same as titles, one list for each; words stay words. */
function titlesBefore(first: number, number: number, code: string): string[][] {
  const titleOf = (it: number) => subject(first + it, 'en').title;
  if (number === 0) return [];
  if (number === 2) return [[titleOf(0), titleOf(1)]];
  if (number === 5) return [[titleOf(4)], [titleOf(2), titleOf(3)]];
  return [[number === 7 ? `Permission for ${code}` : titleOf(number - 1)]];
}

/** A university: departments as folders, codes, terms and ranges of units, no semesters and no tracks. */
export function university(): School {
  const files: Record<string, string> = {
    'content/catalog/_index.md': page({ title: 'Course Catalog' }, ''),
  };
  const courses: Stated[] = [];
  departments.forEach((name, department) => {
    const folder = name.toLowerCase().replace(/ (& )?/g, '-');
    files[`content/catalog/${folder}/_index.md`] = page(
      { title: name },
      `All courses of ${name}, most of them open to students of every year.`,
    );
    for (let number = 0; number < 16; number++) {
      const { title, sentence } = subject(department * 16 + number, 'en');
      const code = manners[department]?.(number) ?? '';
      const isRange = number % 5 === 3;
      const given = {
        title,
        'course-number': code,
        units: isRange ? '3-6' : 12,
        offered: terms[number % 4],
        level: number % 2 ? 'Graduate' : 'Undergraduate',
        prereqs: prereqsOf(number, code, (it) => manners[department]?.(it) ?? ''),
        'crosslisted-as': number === 4 ? [`${code}X`, `OPEN ${number}`] : undefined,
        weeks: '14 weeks',
        instructor: `Professor ${number}`,
        'grading-basis': number % 3 ? 'Letter' : 'Pass or fail',
      };
      // Nobody has written a text for one of them.
      const text = page(given, department === 2 && number === 15 ? '' : sentence);
      files[`content/catalog/${folder}/${code.toLowerCase().replace(' ', '-')}.md`] = saved(
        text,
        handOf(number),
      );
      courses.push({
        title,
        code,
        credits: isRange ? '3-6' : 12,
        terms: terms[number % 4],
        tracks: [folder],
        codes: number === 4 ? [code, `${code}X`, `OPEN ${number}`] : [code],
        prerequisites: titlesBefore(department * 16, number, code),
        fields: { lecturers: [`Professor ${number}`] },
      });
    }
  });
  return {
    about: 'a university without semesters: departments, codes, terms, ranges of units',
    files,
    section: 'content/catalog',
    languages: ['en'],
    courses,
    addresses: {
      '/catalog/eecs/6.1010/': '/courses/eecs/6-1010/',
      '/catalog/mathematics-statistics/math-1a/': '/courses/mathematics-statistics/math-1a/',
      '/catalog/music/': '/tracks/music/',
      '/catalog/': '/courses/',
    },
    keys: [
      'title',
      'course-number',
      'units',
      'offered',
      'level',
      'prereqs',
      'instructor',
      'grading-basis',
      'crosslisted-as',
      'weeks',
    ],
    flaws: { 'empty-body': 1 },
    settings: { creditUnit: 'units', weeks: 14 },
  };
}
