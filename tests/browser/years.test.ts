import { expect, test } from 'vitest';
import { markdown } from '../support/folder.ts';
import { writeFiles } from '../support/folder.ts';
import { schoolInGit } from '../support/versions.ts';
import { overflowing } from './overflow.ts';
import { build, useSite } from './support.ts';
import { violations } from './violations.ts';

const course = (given: object) =>
  markdown(
    { semester: 1, studycredits: 6, pillar: 'science', tracks: ['maths'], ...given },
    'Text.',
  );
const settings = (year: string, more: object = {}) =>
  `${JSON.stringify({ title: 'University', 'academic-year': year, rules: { 'semester-credits': 'off' }, ...more })}\n`;

/** A school in which all that can become of a course has become of one. */
const site = useSite(() => {
  const { content, commit, git } = schoolInGit('plans-of-years');
  writeFiles(content, {
    'catalogue.yaml': settings('2024-2025'),
    'tracks/maths.md': markdown({ title: 'Mathematics' }),
    'pillars/science.md': markdown({ title: 'Science' }),
    'courses/algebra.md': course({ title: 'Algebra' }),
    'courses/analysis.md': course({ title: 'Analysis' }),
    'courses/games.md': course({ title: 'Games' }),
    'courses/logic.md': course({ title: 'Logic' }),
    'courses/numbers.md': course({ title: 'Numbers' }),
  });
  commit('v2024');
  git('rm', '--quiet', 'content/courses/analysis.md', 'content/courses/logic.md');
  writeFiles(content, {
    'catalogue.yaml': settings('2025-2026', { years: { '2024-2025': 'v2024' } }),
    'courses/algebra.md': course({ title: 'Algebra', semester: 2 }),
    'courses/calculus.md': course({ title: 'Calculus', aliases: ['/courses/analysis/'] }),
    'courses/games.md': course({ title: 'Games', hide: true, alternates: ['chess', 'go'] }),
    'courses/chess.md': course({ title: 'Chess', studycredits: 3, alternates: ['games'] }),
    'courses/go.md': course({ title: 'Go', studycredits: 3, alternates: ['games'] }),
  });
  commit('now');
  return build(content);
});

test('a plan of an earlier year opens in its year, and says what became of its courses', async () => {
  const page = await site.fresh({ width: 390 });
  const loaded: string[] = [];
  page.on('request', (it) => loaded.push(new URL(it.url()).pathname));
  await page.goto(site.url('/plan/?track=maths&year=2024-2025'));
  const notice = page.locator('[data-year-notice]');
  expect(await notice.innerText()).toBe(
    'This is the catalogue of 2024–2025. It applies to students who began then. Now: My plan',
  );
  const links = page.locator('#plan-grid a');
  const hrefs = await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')));
  expect(hrefs).toEqual(
    ['algebra', 'analysis', 'games', 'logic', 'numbers'].map((id) => `/2024-2025/courses/${id}/`),
  );
  const changes = page.locator('.of-year .changes li');
  expect((await changes.allInnerTexts()).map((it) => it.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^Algebra moved from semester 1 to 2.* Now: Algebra$/),
    expect.stringMatching(/^Renamed: Calculus \(analysis is now calculus\).* Now: Calculus$/),
    expect.stringMatching(/Games.* What took its place: Chess What took its place: Go$/),
    expect.stringMatching(/Logic.* No longer there. Nearest now: Mathematics$/),
  ]);
  expect(loaded).toContain('/years/2024-2025.json');
  expect(loaded.filter((it) => /search\.json|plan\.json/.test(it))).toEqual([]);
  expect(await page.locator('#plan-address').inputValue()).toMatch(/\?track=maths&year=2024-2025$/);
  expect(await page.locator('#add').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);

  await page.getByRole('button', { name: 'Take out Logic' }).click();
  expect(new URL(page.url()).search).toBe('?track=maths&drop=logic&year=2024-2025');
  await notice.getByRole('link').click();
  await page.locator('.notice', { hasText: 'logic' }).waitFor();
  expect(new URL(page.url()).search).toBe('?track=maths&drop=logic');
  expect(await page.locator('#plan-address').inputValue()).toMatch(/&?year=2025-2026$/);
});
