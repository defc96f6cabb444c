import { languageOf } from '../support/languages.ts';
import { describe, expect, test } from 'vitest';
import { semesterCredits } from '../../src/catalogue/checks/semester-credits.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { catalogue, course, track } from '../support/builders.ts';

const ai = track({ id: 'ai', title: 'AI Engineer' });
const rest = course({ id: 'rest', credits: 24 });
const run = (...args: Parameters<typeof catalogue>) => semesterCredits.run(catalogue(...args));

describe('semester-credits', () => {
  test('names track, semester, sum, target and every course that was counted', () => {
    const findings = run({
      tracks: [ai, track({ id: 'web', semesterCredits: undefined })],
      courses: [
        rest,
        course({ id: 'b', title: 'Big Data', credits: 7.5, tracks: ['ai'] }),
        course({ id: 'other', tracks: ['web'] }),
      ],
    });
    const [en, nl] = ['en', 'nl'].map((language) =>
      toDiagnostics(findings, languageOf(language).diagnostics),
    );
    expect(en).toEqual([
      {
        severity: 'warning',
        rule: 'semester-credits',
        file: 'tracks/ai.md',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 1,
        message: 'Semester 1 of AI Engineer adds up to 31.5 credits instead of 30.',
        hint: expect.stringContaining('Counted: Rest (24), Big Data (7.5).'),
        related: [
          { file: 'courses/rest.md', line: 2, column: 1, message: 'Counted here.' },
          { file: 'courses/b.md', line: 2, column: 1, message: 'Counted here.' },
        ],
      },
    ]);
    expect(nl[0]).toMatchObject({
      message: 'Semester 1 van AI Engineer telt 31,5 studiepunten in plaats van 30.',
      hint: expect.stringContaining('Geteld: Rest (24), Big Data (7,5).'),
    });
  });

  test('is silent where the sum fits', () =>
    expect(run({ tracks: [ai], courses: [rest, course({ id: 'b' })] })).toEqual([]));

  test('counts one lane of a choice', () => {
    expect(
      run({
        tracks: [ai],
        courses: [rest, course({ id: 'b', alternates: ['c'] }), course({ id: 'c' })],
      }),
    ).toEqual([]);
  });

  test('a track may have its own target, or want none', () => {
    expect(run({ tracks: [track({ id: 'ai', semesterCredits: 24 })], courses: [rest] })).toEqual(
      [],
    );
    expect(
      run({ tracks: [track({ id: 'ai', semesterCredits: undefined })], courses: [rest] }),
    ).toEqual([]);
  });

  test('of a track that nobody declared, it stands at the first course', () => {
    const [found] = run({ tracks: [track({ id: 'ai', source: undefined })], courses: [rest] });
    expect(found.at.file).toBe('courses/rest.md');
  });

  test('of a hidden track nobody needs to know', () =>
    expect(run({ tracks: [track({ id: 'ai', hidden: true })], courses: [rest] })).toEqual([]));

  test('is silent where a course is unreadable or names an unknown track: that is said already', () => {
    expect(
      run({
        tracks: [ai],
        courses: [rest],
        brokenCourses: [{ id: 'b', programme: 'main', file: 'courses/b.md' }],
      }),
    ).toEqual([]);
    expect(run({ tracks: [ai], courses: [rest, course({ id: 'b', tracks: ['aii'] })] })).toEqual(
      [],
    );
    expect(
      run({ tracks: [ai], courses: [rest, course({ id: 'b', semester: 2, tracks: ['aii'] })] }),
    ).toHaveLength(1);
  });
});
