import { expect, test } from 'vitest';
import { useSite } from './support.ts';

/** What is blocked if I fail Datamanagement, on a phone. */
const site = useSite();

const direct = ['Data Science', 'Big Data'];
const later = [
  'Machine Learning & AI',
  'MLOps',
  'Deep Learning',
  'Reinforcement Learning',
  'Generative AI',
];

test('without script: from the track to what the course page says, seven courses in two tiers', async () => {
  const page = await site.visit('/tracks/ai-engineer/', { width: 390, javaScriptEnabled: false });
  await page.locator('#failing summary').click();
  const choice = page.locator('#failing').getByRole('link', { name: 'Datamanagement' });
  await Promise.all([page.waitForURL('**/courses/datamanagement/#failing'), choice.click()]);
  const section = page.locator('#failing');
  const [first] = await section.locator('.if-failed').all();
  const tiers = (first ?? expect.fail()).locator('.details > div');
  expect(await tiers.nth(0).getByRole('link').allInnerTexts()).toEqual(direct);
  expect(await tiers.nth(1).getByRole('link').allInnerTexts()).toEqual(later);
  expect(await section.innerText()).toMatch(/take it again in semester\s3 \(autumn\)/);
  expect(await first?.innerText()).toContain('Earliest end: semester 7, a semester later.');
});

test('with script: the same, drawn where it was chosen; the address keeps it', async () => {
  const page = await site.visit('/tracks/ai-engineer/', { width: 390 });
  await page.locator('#failing summary').click();
  await page.locator('#failing').getByRole('link', { name: 'Datamanagement' }).click();
  const drawn = page.locator('#if-failed');
  await drawn.locator('.vacant.missed').waitFor();
  expect(new URL(page.url()).search).toBe('?fail=datamanagement');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'What waits for Datamanagement',
  );
  const full = drawn.locator('.blk:not(.pale) a');
  const shown = await full.allInnerTexts();
  expect([...shown].sort()).toEqual([...direct, ...later, 'Datamanagement'].sort());
  expect(await drawn.locator('#if-semester-3').innerText()).toContain('Datamanagement');
  expect(await drawn.locator('#if-semester-7 .blk').count()).toBe(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('in the plan, where a course is marked as failed and passed again', async () => {
  const page = await site.visit('/plan/?track=ai-engineer', { width: 390 });
  await page.getByLabel('What if I fail a course?').selectOption({ label: 'Datamanagement' });
  const advice = page.locator('.advice');
  await advice.getByText('Earliest end: semester 7, a semester later.').waitFor();
  expect(new URL(page.url()).searchParams.get('fail')).toBe('datamanagement');
  const missed = page.locator('#plan-failing .vacant.missed');
  await missed.waitFor();
  expect(await page.locator('#plan-failing .vacant').count()).toBeGreaterThan(5);
  await advice.getByRole('button', { name: 'I pass Datamanagement' }).click();
  await missed.waitFor({ state: 'detached' });
});
