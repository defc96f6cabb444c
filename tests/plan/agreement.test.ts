import { describe, expect, test } from 'vitest';
import { linesNow, readSheet, sheetAddress } from '../../src/plan/agreement.ts';
import { catalogue, course } from '../support/builders.ts';

const history = { notOffered: [], renamed: [], renamedTracks: [] };
const six = { low: 6, high: 6 };

describe('the address of a sheet', () => {
  const sheet = {
    year: '2026-2027',
    period: 'autumn',
    lines: [
      { id: 'english/mlops', credits: six },
      { id: 'lab', credits: { low: 1.5, high: 4.5 } },
    ],
  };

  test('can be read by people, and back', () => {
    const address = sheetAddress(sheet);
    expect(address).toBe('?year=2026-2027&period=autumn&c=english/mlops:6,lab:1.5-4.5');
    expect(readSheet(address)).toEqual(sheet);
  });

  test('is what a form sends, too', () => {
    expect(
      readSheet('?year=2026-2027&period=autumn&c=english%2Fmlops%3A6&c=lab%3A1.5-4.5'),
    ).toEqual(sheet);
  });

  test.each([
    '?c=',
    '?c=,,,',
    '?period=__proto__&c=__proto__:6',
    '?c=a:b,constructor:-1,x:9-',
    `?c=${'a,'.repeat(9000)}`,
    '?c=%',
  ])('of anything harms nobody: %.40s', (search) => {
    const { lines } = readSheet(search);
    expect(lines.length).toBeLessThanOrEqual(100);
    expect(
      linesNow({ lines }, catalogue({ courses: [] }), history).every((it) => 'lost' in it),
    ).toBe(true);
  });
});

describe('a sheet that is opened later', () => {
  const now = (id: string, credits = six) => {
    const { courseById } = catalogue({ courses: [course({ id: 'mlops' })] });
    const [line] = linesNow(
      { lines: [{ id, credits }] },
      { courseById },
      {
        ...history,
        notOffered: [['retired', 'Retired']],
        renamed: [['neural-networks', 'mlops']],
      },
    );
    return line;
  };

  test.each([
    ['mlops', six, { hasOtherCredits: false }],
    ['MLOps', { low: 3, high: 3 }, { hasOtherCredits: true }],
    ['neural-networks', six, { old: 'neural-networks', hasOtherCredits: false }],
    ['retired', six, { lost: 'notOffered', title: 'Retired' }],
    ['nobody', six, { lost: 'gone' }],
  ])('knows what became of %s', (id, credits, expected) => {
    expect(now(id, credits)).toMatchObject(expected);
  });

  test('counts a course once that stands there by its old and its new name', () => {
    const lines = [{ id: 'mlops' }, { id: 'old' }];
    const { courseById } = catalogue({ courses: [course({ id: 'mlops' })] });
    expect(
      linesNow({ lines }, { courseById }, { ...history, renamed: [['old', 'mlops']] }),
    ).toHaveLength(1);
  });
});
