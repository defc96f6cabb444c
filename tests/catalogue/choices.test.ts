import { describe, expect, test } from 'vitest';
import { creditsOf, linkChoices } from '../../src/catalogue/choices.ts';
import type { Course } from '../../src/catalogue/model.ts';
import { course } from '../support/builders.ts';

/** Choice groups in short: lanes apart by `|`, courses of a lane together by `+`. */
const choices = (...offered: Course[]) =>
  linkChoices(offered).map(({ lanes }) =>
    lanes.map((lane) => lane.courses.map(({ id }) => id).join(' + ')).join(' | '),
  );

describe('a choice group', () => {
  test('is courses tied by alternates, in either direction', () => {
    expect(choices(course({ id: 'a', alternates: ['b'] }), course({ id: 'b' }))).toEqual(['a | b']);
    expect(choices(course({ id: 'a' }), course({ id: 'b', alternates: ['a'] }))).toEqual(['a | b']);
  });

  test('holds those that are tied through a third', () => {
    expect(
      choices(
        course({ id: 'a', alternates: ['b'] }),
        course({ id: 'b' }),
        course({ id: 'c', alternates: ['b'] }),
      ),
    ).toEqual(['a | b | c']);
  });

  test('lies in one semester of one programme', () => {
    expect(
      choices(
        course({ id: 'a', alternates: ['b', 'c'] }),
        course({ id: 'b', semester: 2 }),
        course({ id: 'c', programme: 'english' }),
      ),
    ).toEqual([]);
  });

  test('is none for a course that names itself, or one that is not there', () => {
    expect(choices(course({ id: 'a', alternates: ['a', 'b'] }))).toEqual([]);
  });

  test('does not swallow its neighbours', () => {
    expect(
      choices(
        course({ id: 'a', alternates: ['c'] }),
        course({ id: 'b', alternates: ['d'] }),
        course({ id: 'c' }),
        course({ id: 'd' }),
        course({ id: 'e' }),
      ),
    ).toEqual(['a | c', 'b | d']);
  });
});

describe('lanes', () => {
  test('are the option numbers, all courses of one number together, such as MLOps or two others', () => {
    const [group] = linkChoices([
      course({ id: 'dutch', credits: 3, option: 0, alternates: ['mlops'] }),
      course({ id: 'flanders', credits: 3, option: 0, alternates: ['mlops'] }),
      course({ id: 'mlops', credits: 6, option: 1 }),
    ]);
    expect(group.lanes.map((lane) => [lane.courses.map(({ id }) => id), creditsOf(lane)])).toEqual([
      [['dutch', 'flanders'], { low: 6, high: 6 }],
      [['mlops'], { low: 6, high: 6 }],
    ]);
  });

  test('a course without option stands in lane 0 where another states one', () => {
    expect(
      choices(
        course({ id: 'a', alternates: ['c'] }),
        course({ id: 'b', alternates: ['c'] }),
        course({ id: 'c', option: 1 }),
      ),
    ).toEqual(['a + b | c']);
  });

  test('where nobody states one, each course is its own', () => {
    expect(
      choices(
        course({ id: 'a', alternates: ['b', 'c'] }),
        course({ id: 'b' }),
        course({ id: 'c' }),
      ),
    ).toEqual(['a | b | c']);
  });

  test('stand in the order of their numbers, courses within in that of the grid', () => {
    expect(
      choices(
        course({ id: 'c', option: 5, alternates: ['a', 'b'] }),
        course({ id: 'b', option: 1 }),
        course({ id: 'a', option: 5 }),
      ),
    ).toEqual(['b | c + a']);
  });
});
