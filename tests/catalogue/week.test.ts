import { describe, expect, test } from 'vitest';
import { trackLedger, trackLedgers } from '../../src/catalogue/ledger.ts';
import { getOrThrow } from '../../src/get-or-throw.ts';
import { loadCatalogue } from '../../src/load.ts';
import { hoursOf, weekOf, weekOfSemester } from '../../src/catalogue/week.ts';
import { kindOfHours } from '../../src/catalogue/hour-kinds.ts';
import type { Course } from '../../src/catalogue/model.ts';
import { catalogue, course, settings, track } from '../support/builders.ts';

const ai = track({ id: 'ai' });
const time = settings({ weeks: 20 });
const weekWith = (...courses: Course[]) => {
  const [first] = trackLedger(ai, catalogue({ courses, tracks: [ai] }));
  return first && weekOfSemester(first, time);
};
const hours = (stated: Record<string, number>) => ({
  facts: { hours: Object.entries(stated).map(([name, value]) => ({ name, value })) },
});

describe('a week of work', () => {
  test('is the hours of the credits over the weeks of the semester', () => {
    expect(weekOf(course({ credits: 6 }), time)).toMatchObject({
      hours: { all: { low: 7.5, high: 9 }, undivided: { low: 7.5, high: 9 } },
      stated: 'none',
    });
  });

  test('is the hours that a course states, and what they are spent on', () => {
    const stated = course({ ...hours({ lectures: 40, project: 60, 'self-study': 50, tour: 10 }) });
    expect(weekOf(stated, time)).toEqual({
      hours: {
        all: { low: 8, high: 8 },
        class: { low: 2, high: 2 },
        project: { low: 3, high: 3 },
        home: { low: 2.5, high: 2.5 },
        undivided: { low: 0.5, high: 0.5 },
      },
      stated: 'all',
    });
  });

  test('adds up what both say, and says that only some state their hours', () => {
    expect(
      weekWith(course({ id: 'a' }), course({ id: 'b', ...hours({ labs: 100 }) })),
    ).toMatchObject({
      hours: { all: { low: 12.5, high: 14 }, class: { low: 5, high: 5 } },
      stated: 'some',
    });
  });

  test('takes one side of a choice', () => {
    expect(
      weekWith(
        course({ id: 'a', credits: 3, alternates: ['b'] }),
        course({ id: 'b', credits: 6 }),
        course({ id: 'c', credits: 4 }),
      ),
    ).toMatchObject({ hours: { all: { low: 8.75, high: 15 } } });
  });

  test('is not known without weeks, nor where a credit has no hours', () => {
    expect(weekOf(course(), settings())).toBeUndefined();
    const units = settings({ weeks: 20, creditUnit: { name: { en: 'units' } } });
    expect(weekOf(course(), units)).toBeUndefined();
    expect(weekOf(course(hours({ labs: 20 })), units)?.hours.all.low).toBe(1);
  });

  test('hours are named in four languages', () => {
    expect(
      ['Labs', 'zelfstudie', 'Übung', 'travail personnel', 'Projekt'].map(kindOfHours),
    ).toEqual(['class', 'home', 'class', 'home', 'project']);
    expect(kindOfHours('constructor')).toBeUndefined();
  });
});

test('in the sample every semester adds up to what its ledger says', async () => {
  const { catalogue: sample } = await loadCatalogue('seeds');
  const { creditUnit, weeks = 0 } = sample.settings;
  expect(weeks).toBe(20);
  for (const { id } of sample.tracks)
    for (const semester of getOrThrow(trackLedgers(sample), id)) {
      const statedSomewhere = sample.offered.some((it) => hoursOf(it, { name: {} }) !== undefined);
      expect(statedSomewhere).toBe(false);
      const week = weekOfSemester(semester, sample.settings)?.hours.all;
      expect(week?.low).toBeCloseTo((semester.low * (creditUnit.hours?.low ?? 0)) / weeks);
      expect(week?.high).toBeCloseTo((semester.high * (creditUnit.hours?.high ?? 0)) / weeks);
    }
});
