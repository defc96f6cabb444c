import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support.ts';

const site = useSite();

async function start(path: string, javaScriptEnabled: boolean, most: number) {
  const page = await site.visit(path, {
    width: 390,
    height: 844,
    hasTouch: true,
    javaScriptEnabled,
  });
  let taps = 0;
  /** A tap on something that is there; more than the errand allows are too many. */
  const tap = async (target: Locator): Promise<void> => {
    expect(++taps, 'taps').toBeLessThanOrEqual(most);
    await target.first().tap();
  };
  const follow = async (target: Locator): Promise<void> => {
    await Promise.all([page.waitForEvent('framenavigated'), tap(target)]);
    await page.waitForLoadState();
  };
  return { page, tap, follow };
}
const link = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true });
const autumn = ['basic-dutch', 'meeting-flanders-today', 'deep-learning'].concat([
  'ai-engineer-essentials',
  'machine-learning',
  'research-project',
]);

describe.each([true, false])('on a phone, script: %s', (script) => {
  test('what differs between two tracks, in two taps from home, and back in one picture', async () => {
    const { page, follow, tap } = await start('/', script, 3);
    await follow(link(page, 'Two tracks beside each other'));
    await follow(link(page, 'AI Engineer or XR Developer'));
    const rows = page.locator('.sides-of tbody tr');
    expect(await rows.first().innerText()).toMatch(
      /Semester 3.*6 of 30 credits differ.*Containers & Orchestration.*Interaction Design/s,
    );
    expect(await rows.count()).toBe(3);
    const sides = () => page.locator('.fork .side-a:visible, .fork .side-b:visible').count();
    expect(await sides()).toBe(6);
    await tap(page.locator('.seg label').nth(1)); // one of the two alone, by the style sheet
    expect(await sides()).toBe(3);
  });

  test('the courses that lead to a job, in three taps from home', async () => {
    const { page, follow } = await start('/', script, 3);
    await follow(link(page, 'Careers'));
    await follow(link(page, 'Data scientist'));
    expect(await page.locator('.way .way-head a').allInnerTexts()).toEqual([
      'Datamanagement',
      'Data Science',
      'Machine Learning & AI',
    ]);
    for (const step of await page.locator('.way > li').all()) {
      expect((await step.locator('.quote').innerText()).length).toBeGreaterThan(0);
      expect(await step.locator('.quote-of a').getAttribute('href')).toMatch(/^\/courses\//);
    }
    await follow(link(page, 'Data Science'));
    expect(await page.locator('h1').innerText()).toBe('Data Science');
  });

  test('a week of my first semester, without a tap on the page of a track', async () => {
    const { page } = await start('/tracks/ai-engineer/', script, 0);
    const week = page.locator('#week');
    expect(await week.locator('.week-say').innerText()).toMatch(/^About 38 to 45 hours a week/);
    expect(await week.locator('.week-place:visible').count()).toBe(5);
    expect(await week.locator('.week-place').first().innerText()).toMatch(
      /Basic Programming\s+7.5 to 9 hours\s+Code/,
    );
    expect(await week.locator('.basis').innerText()).toMatch(
      /^An estimate\. 30 credits of 25 to 30 hours each, spread evenly over 20 weeks\./,
    );
    // An hour is as wide as every other, to a pixel.
    const wide = await week
      .locator('.together i')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().width)));
    expect(Math.max(...wide) - Math.min(...wide)).toBeLessThanOrEqual(1);
  });

  test('a sheet of 30 credits, from the page of exchange courses, in nine taps', async () => {
    const { page, follow, tap } = await start('/exchange/', script, 9);
    await follow(link(page, 'Make a sheet for a learning agreement'));
    for (const id of autumn)
      await tap(page.locator(`.choosing input[value="english/${id}:${creditsOf(id)}"]`));
    const form = page.locator('.choosing').first();
    if (script) await follow(form.getByRole('button'));
    await expectOneSheet(page, script);
  });
});

const creditsOf = (id: string) => (/dutch|flanders/.test(id) ? 3 : 6);

/** One A4 page with six courses and 30 credits, whether a script drew it or a style sheet. */
async function expectOneSheet(page: Page, script: boolean): Promise<void> {
  if (script) await page.locator('.sheet-lines').waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = page.locator(script ? '.sheet-lines tbody th' : '.choosing li:visible');
  expect((await shown.allInnerTexts()).map((it) => it.split(/\n/)[0])).toHaveLength(6);
  if (script) {
    expect(await page.locator('tfoot .n').innerText()).toBe('30');
    expect(await page.locator('.checked').innerText()).toContain('30 credits: between 20 and 30.');
    expect(await page.locator('#sheet-address code').innerText()).toBe(page.url());
    expect(page.url()).toMatch(
      /\/agreement\/\?year=2026-2027&period=autumn&c=(english\/[a-z-]+:[36],?){6}$/,
    );
  } else {
    const sum = await page
      .locator('.chosen b')
      .first()
      .evaluate((it) => getComputedStyle(it, '::after').content);
    expect(sum).toContain('counter(credits)');
    expect(await page.locator('.choosing:visible').count()).toBe(1);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: null });
}

test('a plan of a period leads to its sheet, in nine taps from the page of exchange courses', async () => {
  const { page, follow, tap } = await start('/exchange/', true, 9);
  for (const id of autumn) await tap(page.locator(`[data-add="english/${id}"]`));
  await follow(page.locator('.plan-bar a'));
  await follow(link(page, 'Sheet for a learning agreement: Autumn'));
  await expectOneSheet(page, true);
  await page.evaluate(() => sessionStorage.clear());
});

test('a sheet that is opened later says what has gone, and what has other credits', async () => {
  const page = await site.visit(
    '/agreement/?year=2025-2026&period=autumn&c=english/mlops:3,english/old-course:6,security:6',
    { width: 390 },
  );
  const since = await page.locator('.since').innerText();
  expect(since).toMatch(/^3 things have changed since this sheet was made/);
  expect(since).toContain('The sheet is for 2025-2026; this catalogue is that of 2026-2027.');
  expect(since).toMatch(/MLOps\s+Other credits: the sheet said 3 credits, the catalogue says 6/);
  expect(since).toMatch(/english\/old-course\s+Gone: no course stands at this address any more/);
  expect(await page.locator('.checked').innerText()).toMatch(
    /12 credits: fewer than 20\.\s+Not marked as open to exchange students: Security\./,
  );
});

test('any two tracks are laid over each other at /compare/', async () => {
  const page = await site.visit('/compare/?t=ai-english&t=xr-developer', { width: 390 });
  await page.locator('.sides-of').waitFor();
  expect(await page.locator('h1').innerText()).toBe('AI Engineer (English) or XR Developer');
  await page.locator('#track-0').selectOption('ai-engineer');
  await page.waitForURL(/t=ai-engineer&t=xr-developer$/);
  expect(await page.locator('h1').innerText()).toBe('AI Engineer or XR Developer');
});
