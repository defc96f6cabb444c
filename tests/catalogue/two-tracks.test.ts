import { describe, expect, test } from 'vitest';
import { coursesOfTracks } from '../../src/catalogue/ledger.ts';
import type { Course } from '../../src/catalogue/model.ts';
import { careersOfTwo } from '../../src/catalogue/career-names.ts';
import { titleOf } from '../../src/catalogue/texts.ts';
import { compareTracks } from '../../src/catalogue/two-tracks.ts';
import { getOrThrow } from '../../src/get-or-throw.ts';
import { loadCatalogue } from '../../src/load.ts';
import { catalogue, course, text, track } from '../support/builders.ts';

const ids = (courses: readonly { id: string }[]) => courses.map(({ id }) => id);
const careers = (...names: string[]) => [text({ title: 'A track', careers: names })];
const [ai, xr] = [
  track({ id: 'ai', texts: careers('Data scientist', 'Developer') }),
  track({ id: 'xr', texts: careers('Developer', 'Artist') }),
];
const compared = (...courses: Course[]) =>
  compareTracks(ai, xr, catalogue({ courses, tracks: [ai, xr] }), (it) => titleOf(it, 'en'));

describe('two tracks laid over each other', () => {
  test('share what everyone takes, semester by semester', () => {
    const { courses, semesters } = compared(
      course({ id: 'common' }),
      course({ id: 'both', semester: 2, tracks: ['ai', 'xr'] }),
      course({ id: 'data', semester: 2, tracks: ['ai'] }),
      course({ id: 'art', semester: 3, credits: 3, tracks: ['xr'] }),
    );
    expect([ids(courses.shared), ids(courses.onlyA), ids(courses.onlyB)]).toEqual([
      ['common', 'both'],
      ['data'],
      ['art'],
    ]);
    expect(semesters.map(({ semester, credits }) => [semester, ...Object.values(credits)])).toEqual(
      [
        [1, { low: 6, high: 6 }, { low: 0, high: 0 }, { low: 0, high: 0 }],
        [2, { low: 6, high: 6 }, { low: 6, high: 6 }, { low: 0, high: 0 }],
        [3, { low: 0, high: 0 }, { low: 0, high: 0 }, { low: 3, high: 3 }],
      ],
    );
  });

  test('a course of one that is a side of a choice in the other is shared, its place is not', () => {
    const { courses, semesters } = compared(
      course({ id: 'deep', tracks: ['ai', 'xr'], alternates: ['health'] }),
      course({ id: 'health', tracks: ['ai'] }),
    );
    expect([ids(courses.shared), ids(courses.onlyA)]).toEqual([['deep'], ['health']]);
    const [first] = semesters;
    expect(first?.credits).toEqual({
      shared: { low: 0, high: 0 },
      onlyA: { low: 6, high: 6 },
      onlyB: { low: 6, high: 6 },
    });
  });

  test('one name may be that of two courses', () => {
    const { courses, namesakes } = compared(
      course({ id: 'docker-3', title: 'Docker', semester: 3, tracks: ['ai'] }),
      course({ id: 'docker-5', title: 'Docker', semester: 5, tracks: ['xr'] }),
    );
    expect(courses.shared).toEqual([]);
    expect([...namesakes].map(([id, own]) => [id, ids(own)])).toEqual([
      ['docker-3', ['docker-5']],
      ['docker-5', ['docker-3']],
    ]);
  });

  test('their jobs, by name', () => {
    const jobs = careersOfTwo(ai, xr, catalogue({ tracks: [ai, xr] }));
    expect([ids(jobs.shared), ids(jobs.onlyA), ids(jobs.onlyB)]).toEqual([
      ['developer'],
      ['data-scientist'],
      ['artist'],
    ]);
  });
});

test('all pairs of the sample: what sets of their courses say', async () => {
  const { catalogue: sample } = await loadCatalogue('seeds');
  const of = (id: string) => new Set(ids(getOrThrow(coursesOfTracks(sample), id)));
  for (const a of sample.tracks)
    for (const b of sample.tracks) {
      const { courses, semesters } = compareTracks(a, b, sample, ({ id }) => id);
      const [inA, inB] = [of(a.id), of(b.id)];
      const expected = {
        shared: [...inA].filter((it) => inB.has(it)).sort(),
        onlyA: [...inA].filter((it) => !inB.has(it)).sort(),
        onlyB: [...inB].filter((it) => !inA.has(it)).sort(),
      };
      const sorted = (own: typeof courses) => ({
        shared: ids(own.shared).sort(),
        onlyA: ids(own.onlyA).sort(),
        onlyB: ids(own.onlyB).sort(),
      });
      expect(sorted(courses)).toEqual(expected);
      const together = (side: keyof typeof expected) =>
        semesters.flatMap((it) => ids(it.courses[side])).sort();
      expect({
        shared: together('shared'),
        onlyA: together('onlyA'),
        onlyB: together('onlyB'),
      }).toEqual(expected);
    }
});
