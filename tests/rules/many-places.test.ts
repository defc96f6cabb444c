import { describe, expect, test } from 'vitest';
import { closed, courseFile, diagnose, type Files } from '../support/folder.ts';

const many = (count: number, make: (index: number) => string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`courses/c${10 + index}.md`, make(index)]),
  );
const of = async (rule: string, files: Files, language: 'en' | 'nl' = 'en') =>
  (await diagnose(files, language)).filter((it) => it.rule === rule);

describe('one mistake in many files is said once', () => {
  test('with the number of files, at the first, and the next ten as related', async () => {
    const files = {
      ...closed,
      ...many(28, (n) => courseFile({ title: `C ${n}`, courseid: 'X' }, 'Text.')),
    };
    const [said, ...more] = await of('unknown-key', files);
    expect(more).toEqual([]);
    expect(said?.file).toBe('courses/c10.md');
    expect(said?.message).toMatch(/This occurs in 28 files\.$/);
    expect(said?.related?.map(({ file }) => file)).toEqual(
      Array.from({ length: 10 }, (_, n) => `courses/c${11 + n}.md`),
    );
    const [dutch] = await of('unknown-key', files, 'nl');
    expect(dutch?.message).toMatch(/Dit komt voor in 28 bestanden\.$/);
  });

  test('but a mistake of a file’s own is said by itself', async () => {
    const files = {
      ...closed,
      ...many(3, (n) =>
        courseFile({ title: `C ${n}`, courseid: 'X', ...(n === 1 ? { lector: 'Y' } : {}) }),
      ),
    };
    expect((await of('unknown-key', files)).map(({ file }) => file)).toEqual([
      'courses/c10.md',
      'courses/c11.md',
    ]);
  });
});

describe('a section that moved', () => {
  const linked = (redirects: string): Files => ({
    'catalogue.yaml': `languages: [en, nl]\n${redirects}`,
    ...many(6, (n) =>
      courseFile(
        { title: `C ${n}` },
        `See [a](/programma/c10), [b](/nl/programma/c11/) and [c](/programma/web/c).`,
      ),
    ),
    'courses/web/c.md': courseFile({ title: 'Web' }, 'Text.'),
  });

  test('is one mistake, and the line that is named mends every link', async () => {
    const [said, ...more] = await of('dead-link', linked(''));
    expect(more).toEqual([]);
    expect(said?.occurrences).toEqual({ places: 18, files: 6 });
    const line = said?.hint?.split(': ').slice(1).join(': ');
    expect(line).toBe('/programma/*: /courses/*');
    expect(await of('dead-link', linked(`redirects:\n  ${line}\n`))).toEqual([]);
  });

  test('a single link leads to the course whose last part is the same', async () => {
    const files = {
      ...closed,
      'courses/machine-learning.md': courseFile(
        { title: 'ML' },
        'See [it](/programma/machine-learning).',
      ),
      'courses/home/machine-learning.md': courseFile({ title: 'ML at home' }, 'Text.'),
    };
    expect((await of('dead-link', files)).map(({ hint }) => hint)).toEqual([
      'Did you mean “/courses/machine-learning/”?',
    ]);
  });
});
