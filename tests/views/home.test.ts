import { describe, expect, test } from 'vitest';
import { homeView } from '../../src/views/home.ts';
import { courseView } from '../../src/views/course.ts';
import { programmeView } from '../../src/views/programme.ts';
import { catalogue, course, pageAt, programme, site, track } from '../support/builders.ts';

const courses = [1, 2, 3, 4, 5, 6].map((semester) =>
  course({ id: `c${semester}`, semester, tracks: ['web'] }),
);

describe('whose catalogue it is, in the first screen', () => {
  const its = site(
    catalogue({
      courses,
      tracks: [track({ id: 'web' })],
      programmes: [
        programme({ degree: { en: 'Professional bachelor' }, place: { nl: 'Gent' } }),
        programme({ id: 'short', place: { nl: 'Gent' } }),
      ],
      settings: {
        languages: ['en', 'nl'],
        institution: { name: { en: 'Our School' } },
        academicYear: '2026-2027',
      },
    }),
  );
  test('says school, place, degree with its years, and the year of the catalogue', () =>
    expect(homeView(pageAt('home', '', its), its).whose).toEqual([
      { label: 'School', values: [{ text: 'Our School' }] },
      { label: 'Place', values: [{ text: 'Gent', lang: 'nl' }] },
      { label: 'Degree', values: [{ text: 'Professional bachelor' }, { text: '3 years' }] },
      { label: 'Catalogue of', values: [{ text: '2026-2027' }] },
    ]));
  test('says nothing that nobody stated', () => {
    const bare = site(catalogue({ courses }));
    expect(homeView(pageAt('home', '', bare), bare).whose).toEqual([]);
  });
  test('is told machines with the programme: the degree as it is stated, and none otherwise', () => {
    const awardedBy = (id: string) =>
      JSON.stringify(programmeView(pageAt('programme', id, its), its).shell.structuredData).match(
        /"educationalCredentialAwarded":(\{[^}]*\})/,
      )?.[1];
    expect(awardedBy('main')).toBe(
      '{"@type":"EducationalOccupationalCredential","name":"Professional bachelor"}',
    );
    expect(awardedBy('short')).toBeUndefined();
  });
});

test.each([
  ['nothing', {}, undefined],
  ['its mode', { mode: 'online' }, [{ name: 'autumn', courseMode: 'online' }]],
  ['its terms', { terms: ['fall', 'spring'] }, [{ name: 'Fall' }, { name: 'Spring' }]],
] as const)('machines hear when a course is taught as far as it says %s', (_, given, said) => {
  const its = site(catalogue({ courses: [course({ id: 'a', ...given })] }));
  const data = courseView(pageAt('course', 'a', its), its).shell.structuredData;
  const thing = data?.['@graph'].find((it) => typeof it === 'object' && it['@type'] === 'Course');
  const instances = said?.map((it) => ({ '@type': 'CourseInstance', ...it }));
  expect(JSON.parse(JSON.stringify(thing)).hasCourseInstance).toEqual(instances);
});
