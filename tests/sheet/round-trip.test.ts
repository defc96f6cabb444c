import { describe, expect, test } from 'vitest';
import { courseFile, folder, type Files } from '../support/folder.ts';
import { broughtIn, copyOf, exported } from './spreadsheet.ts';

const nothing = { edits: [], notes: [], refused: [], said: [] };

describe('a spreadsheet that nobody changed changes nothing', () => {
  test.for(['seeds', 'tests/second-school/content'] as const)('of %s', async (name) => {
    const dir = copyOf(name);
    for (const ending of ['xlsx', 'csv'] as const) {
      const found = await broughtIn(dir, await exported(dir, ending));
      expect(found).toMatchObject(nothing);
      expect(found.changes.size).toBe(0);
    }
  });

  test('where the comma is the decimal sign, in another language than it is read in', async () => {
    const dir = folder({ 'courses/a.md': courseFile({ studycredits: 4.5, exchange: true }) });
    const file = await exported(dir, 'csv', { language: 'de', commaIsDecimal: true });
    expect(await broughtIn(dir, file)).toMatchObject(nothing);
  });

  test('of a thousand courses', async () => {
    const dir = folder(thousand);
    const file = await exported(dir, 'xlsx');
    const found = await broughtIn(dir, file);
    expect(found).toMatchObject(nothing);
    expect(found.before.catalogue.courses).toHaveLength(1000);
  });
});

const thousand: Files = {
  'catalogue.yaml': '',
  ...Object.fromEntries(
    Array.from({ length: 1000 }, (_, n) => [
      `courses/year-${n % 3}/course-${n}.md`,
      courseFile({
        title: `Course ${n}: “part” ${n % 7}`,
        semester: (n % 6) + 1,
        studycredits: n % 5 === 0 ? '3-6' : (n % 4) + 0.5,
        code: n % 3 === 0 ? [`0${n}`, `6.${n}0`] : `0${n}`,
        tags: ['Python', `Topic ${n % 40}`, '1-2'],
        lecturers: n % 2 === 0 ? 'Ada Lovelace' : ['Ada Lovelace', 'Grace Hopper'],
        hours: { lectures: 12.5, labs: n % 30 },
        prerequisites: n > 9 ? [[`course-${n - 9}`, `course-${n - 3}`], 'Python or R'] : undefined,
        exchange: n % 2 === 0,
      }),
    ]),
  ),
};
