import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compareBox } from './lines.ts';
import { useSite } from './support.ts';
import { violations } from './violations.ts';

const site = useSite();

/** `lead` brings a page into the state; `shown` proves that it is there. Paths are those of the English page. */
interface State {
  state: string;
  path: string;
  lead?: (page: Page) => Promise<void>;
  shown: string;
}

const states: State[] = [
  {
    state: 'hits below the field, one of them chosen',
    path: '/',
    shown: '[role=option][aria-selected=true]',
    lead: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('kubernets');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    state: 'filters open, two chosen',
    path: '/courses/?language=en&semester=1',
    shown: '.facet-value input:checked',
    lead: openFilters,
  },
  {
    state: 'results with marks, one ticked for comparison',
    path: '/courses/?q=deep',
    shown: '.compare-bar button',
    lead: async (page) => {
      await page.locator('.row:visible mark').first().waitFor();
      await (await compareBox(page, /./)).check();
      // Its line sticks to the upper edge, over whatever is scrolled past.
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  { state: 'nothing found', path: '/courses/?q=zzzzzzzz', shown: '.chip.clear' },
  { state: 'words offered instead', path: '/courses/?q=ptyhon', shown: '.nearest a' },
  { state: 'a job above the courses', path: '/courses/?q=data+engineer', shown: '.meant a' },
  {
    state: 'a plan with advice, a course taken out, the list to add from open',
    path: '/plan/?track=ai-english&drop=english/machine-learning',
    shown: '#add .row',
    lead: async (page) => {
      await page.locator('.advice').waitFor();
      await page.locator('#add .adder > summary').click();
      await page.locator('.row-action').first().waitFor();
    },
  },
  {
    state: 'a plan with both sides of a choice',
    path: '/plan/?add=english/mlops,english/basic-dutch',
    shown: '.clash',
  },
  {
    state: 'a course added from a list',
    path: '/exchange/',
    shown: '.add[aria-pressed=true]',
    lead: (page) => page.locator('[data-add]').nth(1).click(),
  },
  {
    state: 'a plan on paper',
    path: '/plan/?add=english/mlops,english/basic-dutch,security',
    shown: '.plan-paper table',
    lead: async (page) => {
      await page.locator('#plan-address').waitFor();
      await page.emulateMedia({ media: 'print' });
    },
  },
  {
    state: 'a plan with both choices made',
    path: '/plan/?track=ai-english&take=english/mlops,english/deep-learning',
    shown: '.pick:checked',
  },
  {
    state: 'a plan from a link, beside one’s own',
    path: '/plan/?track=xr-developer',
    shown: '.notice .link',
    lead: async (page) => {
      await page.evaluate(() =>
        localStorage.setItem(
          'plan /',
          JSON.stringify({
            prospectus: 'plan',
            version: 1,
            plan: { track: 'ai-english', taken: [], added: [], dropped: [] },
          }),
        ),
      );
      await page.reload();
    },
  },
  {
    state: 'an old plan, of which a course has gone',
    path: '/plan/?track=ai-english&add=no-such-course',
    shown: 'ul.notice',
  },
  { state: 'a plan without a course', path: '/plan/', shown: '#add .row' },
  {
    state: 'a plan beside another track',
    path: '/plan/?track=ai-engineer&beside=xr-developer',
    shown: '.sides a',
  },
  {
    state: 'three courses compared',
    path: '/compare/?c=english/mlops&c=mlops&c=security',
    shown: '.cmp-same dd',
    lead: (page) => page.locator('.cmp-same summary').click(),
  },
  {
    state: 'a year unfolded',
    path: '/tracks/ai-engineer/',
    shown: '#semester-3',
    lead: async (page) => {
      const year = page.locator('#year-2 summary');
      if (await year.isVisible()) await year.click();
    },
  },
  {
    state: 'two tracks in one picture, one of them alone',
    path: '/compare/?t=ai-english&t=xr-developer',
    shown: '.laid:has(#side-b:checked)',
    lead: (page) => page.locator('.seg label').nth(2).click(),
  },
  {
    state: 'weeks of all semesters',
    path: '/tracks/ai-english/',
    shown: '.week-others[open] .hours',
    lead: (page) => page.locator('.week-others summary').click(),
  },
  {
    state: 'courses ticked for a sheet',
    path: '/agreement/',
    shown: '.choosing :checked',
    lead: (page) => page.locator('.choosing input[type=checkbox]').first().check(),
  },
  {
    state: 'a sheet that is opened later',
    path: '/agreement/?year=2025-2026&period=autumn&c=english/mlops:3,english/old-course:6,security:6',
    shown: '.since code',
  },
  {
    state: 'a plan with a sheet for a learning agreement',
    path: '/plan/?add=english/mlops,english/machine-learning',
    shown: '#agreements a',
  },
  { state: 'nothing compared yet', path: '/compare/?c=no-such-course', shown: '#compare-add' },
  {
    state: 'a choice made on the page of a track',
    path: '/tracks/ai-english/',
    shown: '#choices-total:not(:empty)',
    lead: (page) => page.locator('.pick').nth(1).check(),
  },
  {
    state: 'the way to each course, unfolded',
    path: '/tracks/ai-engineer/',
    shown: '.steps a',
    lead: (page) => page.locator('#paths summary').click(),
  },
  {
    state: 'a course that is failed, drawn in the grid of a track',
    path: '/tracks/ai-engineer/?fail=datamanagement',
    shown: '#if-failed .vacant.missed',
    lead: (page) => page.locator('#failing summary').click(),
  },
  {
    state: 'a plan in which a course is failed',
    path: '/plan/?track=ai-english&fail=english/machine-learning',
    shown: '#plan-failing .vacant.missed',
  },
];

async function openFilters(page: Page): Promise<void> {
  await page.locator('#finder').getByRole('status').waitFor();
  const summary = page.locator('#filters summary').first();
  if (await summary.isVisible()) await summary.click();
  for (const more of await page.locator('#filters .facet summary').all()) await more.click();
}

/** Each state is seen in both themes, both languages and both widths; the pairs are dealt out. */
const combinations = [
  ['light', 'en', 390],
  ['dark', 'nl', 1440],
  ['light', 'nl', 390],
  ['dark', 'en', 1440],
  ['dark', 'en', 390],
  ['light', 'nl', 1440],
  ['dark', 'nl', 390],
  ['light', 'en', 1440],
] as const;

describe.each(states.map((it, index) => ({ ...it, index })))(
  'axe finds nothing: $state',
  ({ path, lead, shown, index }) => {
    test.each(
      [0, 1].map((step) => {
        const [colorScheme, language, width] =
          combinations[(2 * index + step) % combinations.length];
        return { colorScheme, language, width };
      }),
    )('at $width px, $colorScheme, $language', async ({ colorScheme, language, width }) => {
      const page = await site.visit(language === 'nl' ? `/nl${path}` : path, {
        width,
        colorScheme,
      });
      try {
        await lead?.(page);
        await page.locator(shown).first().waitFor();
        expect(await violations(page)).toEqual([]);
      } finally {
        // Tabs are shared.
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      }
    });
  },
);
