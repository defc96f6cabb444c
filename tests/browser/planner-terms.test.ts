import { expect, test } from 'vitest';
import { folder, markdown } from '../support/folder.ts';
import { overflowing } from './overflow.ts';
import { focused } from './keys.ts';
import { build, useSite } from './support.ts';
import { violations } from './violations.ts';

const courseOf = (given: object) =>
  markdown({ studycredits: 12, tracks: ['maths'], ...given }, 'Text.');
const site = useSite(() =>
  build(
    folder({
      'catalogue.yaml': [
        'programmes: { main: { title: University, plan: none } }',
        'terms: { fall: Fall, spring: Spring }',
        'credit-unit: { name: units, hours: 14 }',
        '',
      ].join('\n'),
      'tracks/maths.md': markdown({ title: 'Mathematics' }),
      'courses/algebra.md': courseOf({
        title: 'Algebra',
        code: 'MATH 101',
        terms: ['fall', 'spring'],
      }),
      'courses/analysis.md': courseOf({
        title: 'Analysis',
        code: 'MATH 205',
        terms: ['spring'],
        studycredits: '3-6',
        prerequisites: ['MATH 101'],
      }),
    }),
  ),
);

test('courses of a department are picked into terms, and moved between those in which they are taught', async () => {
  const page = await site.visit('/plan/?period=spring', { width: 390 });
  for (const name of ['Add MATH 101 Algebra', 'Add MATH 205 Analysis'])
    await page.locator('#add').getByRole('button', { name }).click();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(
    '?add=algebra,analysis&in.spring=algebra&period=spring',
  );
  expect(await page.locator('.grid .total').allInnerTexts()).toEqual(['15 to 18 units']);
  expect(await page.locator('.plan-sum').innerText()).toBe('15 to 18 units Spring');
  const wrong = page.locator('.advice li');
  expect(await wrong.innerText()).toContain(
    '“MATH 205 Analysis” builds on “MATH 101 Algebra”, which comes later, or at the same time.',
  );

  const terms = page.getByRole('combobox', { name: 'Period of MATH 101 Algebra' });
  await terms.focus();
  await terms.selectOption('Fall');
  expect(await page.locator('.sem h3').allInnerTexts()).toEqual(['Fall', 'Spring']);
  expect(await wrong.count()).toBe(0);
  expect(await focused(page)).toBe('select “Period of MATH 101 Algebra”');
  expect(await violations(page)).toEqual([]);

  await page.locator('.undo:visible').click();
  await page.getByRole('button', { name: 'Move MATH 101 Algebra to: Fall' }).click();
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(
    '?add=algebra,analysis&period=spring',
  );
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.plan-paper tr').allInnerTexts()).toEqual([
    'Course\tCode\tUnits\tTaught in\tPeriod',
    'Algebra\tMATH 101\t12\tEnglish\tFall',
    'Analysis\tMATH 205\t3 to 6\tEnglish\tSpring',
  ]);
  expect(await overflowing(page)).toEqual([]);
});

test('and from the list of their department', async () => {
  const page = await site.visit('/tracks/maths/', { width: 390 });
  await page.getByRole('button', { name: 'Add MATH 101 Algebra to my plan' }).click();
  expect(await page.locator('.plan-sum').innerText()).toBe('12 units Fall');
});
