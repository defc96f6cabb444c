import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focused, tabTo } from './keys.ts';
import { compareBox } from './lines.ts';
import { useSite, type Look } from './support.ts';

const site = useSite();
const phoneAndDesk = [390, 1440] as const;

const table = (page: Page) => page.getByRole('table', { name: 'The courses side by side' });
const compared = async (path: string, look: Look = {}) => {
  const page = await site.visit(path, look);
  await page.locator('#compare').getByRole('status').waitFor();
  return page;
};
const columns = (page: Page) => table(page).getByRole('columnheader').allInnerTexts();
const idsOf = (page: Page) => new URL(page.url()).searchParams.getAll('c');
/** What stands in each row, without the names of the courses that phones repeat. */
const rows = (page: Page) =>
  table(page)
    .locator('tbody')
    .getByRole('row')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((row) => {
          const [head, ...cells] = [...row.children].map((cell) => {
            const copy = cell.cloneNode(true) as Element;
            for (const it of copy.querySelectorAll('.cmp-lane')) it.remove();
            return copy.textContent.trim();
          });
          return [head, cells];
        }),
      ),
    );

/**
 * The list from A to Z gives way to what was searched for; what is done in between is
 * tests/browser/finder.test.ts's.
 */
const takenOver = async (page: Page) => {
  if (new URL(page.url()).pathname === '/courses/')
    await page.locator('#finder').getByRole('status').waitFor();
};

describe('courses ticked in a list', () => {
  const list = {
    'from A to Z': '/courses/',
    'of what was searched for': '/courses/?q=network',
    'of a language': '/taught-in/nl/',
  } as const;

  test.each(
    phoneAndDesk.flatMap((width) =>
      Object.entries(list).map(([name, path]) => ({ width, name, path })),
    ),
  )('$name stand side by side, at $width px', async ({ width, path }) => {
    const page = await site.visit(path, { width });
    await takenOver(page);
    const go = page.getByRole('button', { name: 'Compare the ticked courses' });
    const first = await compareBox(page, 'Compare Computer Networks');
    expect(await go.isVisible()).toBe(false);
    await first.check();
    await (await compareBox(page, 'Compare Network Infrastructure')).check();
    expect(await go.textContent()).toBe('Compare the ticked courses (2)');
    const { y, height } = (await go.boundingBox()) ?? expect.fail();
    expect(y + height, 'the button sticks to the window').toBeLessThanOrEqual(900);
    await go.click();
    await page.waitForURL('**/compare/?c=**');
    await table(page).waitFor();
    expect((await columns(page)).sort()).toEqual(['Computer Networks', 'Network Infrastructure']);
  });

  test('are ticked and compared by keyboard', async () => {
    const page = await site.visit('/courses/?q=network');
    await takenOver(page);
    for (const name of ['Compare Computer Networks', 'Compare Network Infrastructure']) {
      await page.getByRole('checkbox', { name }).focus();
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('button', { name: 'Compare the ticked courses' }));
    await page.keyboard.press('Enter');
    await table(page).waitFor();
    expect(idsOf(page).sort()).toEqual(['computer-networks', 'network-infrastructure']);
  });

  test('stay ticked while somebody searches for the next', async () => {
    const page = await site.visit('/courses/');
    await page.locator('#finder').getByRole('status').waitFor();
    const field = page.getByRole('main').getByRole('searchbox');
    await page.getByRole('checkbox', { name: 'Compare Big Data' }).check();
    await field.fill('docker');
    await page
      .locator('#finder')
      .getByRole('checkbox', { name: 'Compare Containers & Orchestration' })
      .first()
      .check();
    await field.fill('security');
    await page.locator('#finder').getByRole('checkbox', { name: 'Compare Security' }).check();
    await page.getByRole('button', { name: 'Compare the ticked courses' }).click();
    await table(page).waitFor();
    expect(idsOf(page).sort()).toEqual(['big-data', 'containers-and-orchestration-3', 'security']);
  });

  test('cannot be ticked without JavaScript', async () => {
    const page = await site.visit('/courses/', { javaScriptEnabled: false });
    expect(await page.getByRole('checkbox', { name: /^Compare/ }).count()).toBe(0);
  });
});

describe('the table', () => {
  test.each(phoneAndDesk)(
    'says first what differs; the rest is folded, at %i px',
    async (width) => {
      const page = await compared('/compare/?c=english/mlops&c=mlops', { width });
      await table(page).waitFor();
      expect(await rows(page)).toMatchObject({
        'Taught in': ['English', 'Dutch'],
        Semester: ['1 (autumn)', '5 (autumn)'],
        Tracks: ['AI Engineer (English)', 'AI Engineer'],
        'What comes first': ['–', expect.stringContaining('Machine Learning & AI')],
        'What you will be able to do': [expect.stringContaining('Set up a CI/CD pipeline'), '–'],
        Assessment: [
          expect.stringContaining('A pipeline that runs live'),
          expect.stringContaining('You submit your pipeline'),
        ],
      });
      const same = page.locator('.cmp-same');
      expect(await same.locator('dd:visible').count()).toBe(0);
      expect(await same.locator('summary').innerText()).toBe('The same in all: Credits and Pillar');
      await same.locator('summary').click();
      expect(await same.locator('dd').allInnerTexts()).toEqual(['6', 'Code']);
    },
  );

  test('lets a course be taken away and another be added, by keyboard', async () => {
    const page = await compared('/compare/?c=mlops&c=security&c=big-data');
    await page.locator('#compare').getByRole('status').filter({ hasText: '3 courses' }).waitFor();
    await page.getByRole('button', { name: 'Take Security away' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#compare').getByRole('status').filter({ hasText: '2 courses' }).waitFor();
    expect(await columns(page)).toEqual(['MLOps', 'Big Data']);
    expect(idsOf(page)).toEqual(['mlops', 'big-data']);
    expect(await focused(page)).toBe('select “Add a course”');

    await page.getByLabel('Add a course').selectOption({ label: 'Deep Learning (Semester 5)' });
    await page.locator('#compare').getByRole('status').filter({ hasText: '3 courses' }).waitFor();
    expect(await columns(page)).toEqual(['MLOps', 'Big Data', 'Deep Learning']);
    await page.goBack();
    await page.locator('#compare').getByRole('status').filter({ hasText: '2 courses' }).waitFor();
    expect(await columns(page)).toEqual(['MLOps', 'Big Data']);
  });

  test('holds four courses; of more, it says so', async () => {
    const page = await compared('/compare/?c=mlops&c=security&c=big-data&c=3d1&c=unity');
    expect(await page.locator('main').innerText()).toContain(
      'Only the first four courses are shown.',
    );
    expect(await columns(page)).toHaveLength(4);
    expect(await page.getByLabel('Add a course').count()).toBe(0);
    await page.getByRole('button', { name: 'Take Big Data away' }).click();
    await page.locator('#compare').getByRole('status').filter({ hasText: '3 courses' }).waitFor();
    expect(await page.getByLabel('Add a course').count()).toBe(1);
  });

  test('names a course that nobody knows', async () => {
    const page = await compared('/compare/?c=mlops&c=no-such-course&c=security');
    expect(await page.locator('main').innerText()).toContain(
      'There is no course “no-such-course” in this catalogue.',
    );
    expect(await columns(page)).toEqual(['MLOps', 'Security']);
  });

  test.each(['/compare/', '/compare/?c=mlops'])(
    'asks for courses where there are too few: %s',
    async (path) => {
      const page = await compared(path);
      expect(await page.locator('#compare').getByRole('status').innerText()).toBe(
        'Choose two to four courses to compare.',
      );
      expect(
        await page
          .locator('#compare-add optgroup')
          .evaluateAll((all) => all.map((it) => it.getAttribute('label'))),
      ).toEqual(['Multimedia & Creative Technology', 'Year in English']);
      await page.getByLabel('Add a course').selectOption({ label: 'Security (Semester 3)' });
      await table(page).getByRole('columnheader', { name: 'Security' }).waitFor();
    },
  );

  test('stays in the other language', async () => {
    const page = await compared('/compare/?c=english/mlops&c=mlops');
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL('**/nl/compare/?c=**');
    await page.getByRole('table', { name: 'De vakken naast elkaar' }).waitFor();
    expect(idsOf(page)).toEqual(['english/mlops', 'mlops']);
    expect(await page.getByText('Overal gelijk').isVisible()).toBe(true);
  });

  test('prints without its buttons', async () => {
    const page = await compared('/compare/?c=english/mlops&c=mlops');
    await table(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main :is(button, select):visible').count()).toBe(0);
    expect(await table(page).isVisible()).toBe(true);
  });
});

describe('the choice on the page of a course', () => {
  test.each(phoneAndDesk)('leads to its courses side by side, at %i px', async (width) => {
    const page = await site.visit('/courses/english/deep-learning/', { width });
    await page
      .locator('#choice')
      .getByRole('link', { name: /Compare/ })
      .click();
    await page.waitForURL('**/compare/?c=**');
    await table(page).waitFor();
    expect((await columns(page)).sort()).toEqual(['AI For Healthcare', 'Deep Learning']);
  });

  test('is a table there already without JavaScript, and the link says where to look', async () => {
    const page = await site.visit('/courses/english/deep-learning/', { javaScriptEnabled: false });
    expect(await page.locator('#choice').getByRole('columnheader').allInnerTexts()).toEqual([
      'Deep Learning',
      'AI For Healthcare',
    ]);
    await page
      .locator('#choice')
      .getByRole('link', { name: /Compare/ })
      .click();
    await page.waitForURL('**/compare/?c=**');
    expect(await page.locator('main').innerText()).toContain(
      'This comparison needs JavaScript. Without it, the page of a course shows what you can take instead of it, side by side.',
    );
    await page.getByRole('main').getByRole('link', { name: 'All courses' }).click();
    await page.waitForURL('**/courses/');
  });
});
