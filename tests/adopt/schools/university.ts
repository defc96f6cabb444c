import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subject } from './subjects.ts';

const departments = ['EECS', 'Mathematics & Statistics', 'Music'];
const manners = [
  (n: number) => `6.${1010 + n * 10}`,
  (n: number) => `MATH ${n + 1}A`,
  (n: number) => `MUS-${String(n).padStart(3, '0')}`,
];
const terms = [['Fall'], ['Fall', 'Spring'], ['IAP'], ['Spring']];

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
      const before = number > 0 ? manners[department]?.(number - 1) : undefined;
      const given = {
        title,
        'course-number': code,
        units: isRange ? '3-6' : 12,
        offered: terms[number % 4],
        level: number % 2 ? 'Graduate' : 'Undergraduate',
        prereqs: before === undefined ? undefined : [before],
        instructor: `Professor ${number}`,
        'grading-basis': number % 3 ? 'Letter' : 'Pass or fail',
      };
      const text = page(given, sentence).replace(`prereqs:\n- `, 'prereqs:\n- ');
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
    ],
  };
}
