import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focused, tabTo } from './keys.ts';
import { overflowing } from './overflow.ts';
import { saved, useSite, type Look } from './support.ts';

const site = useSite();
const phoneAndDesk = [390, 1440] as const;

/** The English year with both choices made: MLOps, and AI For Healthcare. */
const english = '/plan/?track=ai-english&take=english/ai-for-healthcare,english/mlops';

/** What the planner says to those who listen. */
const heard = (page: Page) => page.locator('.planner-side [role=status]').innerText();
const grid = (page: Page) => page.getByRole('region', { name: 'Your plan' });
const drawn = async (page: Page) => {
  await page.locator('#plan-address').waitFor();
  return page;
};
const openPlan = async (path: string, look: Look = {}) => drawn(await site.visit(path, look));
/** With a storage of its own, as on another device. */
const openElsewhere = async (path: string, look: Look = {}) => {
  const page = await site.fresh(look);
  await page.goto(path.startsWith('http') ? path : site.url(path));
  return drawn(page);
};

const totals = (page: Page) =>
  page
    .locator('.grid .total')
    .evaluateAll((all: HTMLElement[]) => all.map((total) => total.innerText));
const sum = async (page: Page) =>
  (await page.locator('.plan-total').innerText()).replace(/\s+/g, ' ');
/** What does not add up, without the buttons beside it. */
const advice = (page: Page) =>
  page
    .locator('.advice li > div')
    .evaluateAll((all) => all.map((it) => it.firstChild?.textContent ?? ''));
const titles = (page: Page) => page.locator('#plan-grid .blk a').allInnerTexts();
/** Which lane of each choice is taken. */
const taken = (page: Page) =>
  page
    .locator('input.pick:checked')
    .evaluateAll((all) => all.map((radio) => radio.getAttribute('aria-label')));
/** All that a plan says. */
const whole = async (page: Page) => ({
  titles: await titles(page),
  taken: await taken(page),
  totals: await totals(page),
  sum: await sum(page),
});
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe('the page of a track', () => {
  test.each(phoneAndDesk)(
    'both choices of the English year are made by keyboard, and come to 30 credits; the planner goes on with them, at %i px',
    async (width) => {
      const page = await site.visit('/tracks/ai-english/', { width });
      for (const lane of ['Take MLOps', 'Take AI For Healthcare']) {
        const radio = page.getByRole('radio', { name: lane });
        await tabTo(
          page,
          page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`).first(),
        ); // a group has one stop
        if (!(await radio.evaluate((it) => it === document.activeElement)))
          await page.keyboard.press('ArrowDown');
        else await page.keyboard.press('Space');
        expect(await radio.isChecked()).toBe(true);
        expect(await focused(page)).toBe(`input “${lane}”`);
      }
      await page.getByRole('status').filter({ hasText: 'In total: 60 credits' }).waitFor();
      expect(await totals(page)).toEqual(['30 credits', '30 credits']);
      expect(await focused(page), 'after it was drawn again').toBe(
        'input “Take AI For Healthcare”',
      );

      await tabTo(page, page.getByRole('button', { name: 'Go on in the planner' }));
      await page.keyboard.press('Enter');
      await page.waitForURL('**/plan/?track=ai-english&take.*');
      await drawn(page);
      expect(await whole(page)).toMatchObject({
        taken: ['Take MLOps', 'Take AI For Healthcare'],
        totals: ['30 credits', '30 credits'],
        sum: '60 credits of 60',
      });
      expect(await page.locator('main').innerText()).toContain(
        'This adds up: every choice is made and nothing is missing.',
      );
    },
  );

  test('without JavaScript its totals are there, and its form leads to the planner’s page', async () => {
    const page = await site.visit('/tracks/ai-english/', { javaScriptEnabled: false });
    expect(await totals(page)).toEqual(['30 credits', '30 credits']);
    await page.getByRole('radio', { name: 'Take MLOps' }).check();
    await page.getByRole('button', { name: 'Go on in the planner' }).click();
    await page.waitForURL('**/plan/?track=ai-english&take.*');
    expect(await page.locator('main').innerText()).toContain(
      'The planner needs JavaScript. Without it, the page of a track shows every semester',
    );
    await page.getByRole('main').getByRole('link', { name: 'AI Engineer (English)' }).click();
    await page.waitForURL('**/tracks/ai-english/');
  });

  test('the address that its form sends without JavaScript is a plan', async () => {
    const plain = await site.visit('/tracks/ai-english/', { javaScriptEnabled: false });
    await plain.getByRole('radio', { name: 'Take MLOps' }).check();
    await plain.getByRole('radio', { name: 'Take Deep Learning' }).check();
    await plain.getByRole('button', { name: 'Go on in the planner' }).click();
    await plain.waitForURL('**/plan/?*');
    const page = await openElsewhere(plain.url());
    expect(await taken(page)).toEqual(['Take MLOps', 'Take Deep Learning']);
    expect(await page.getByLabel('Address of this plan').inputValue()).toBe(
      site.url('/plan/?track=ai-english&take=english/deep-learning,english/mlops&year=2026-2027'),
    );
  });

  test('nothing of the planner is loaded until somebody chooses', async () => {
    const page = await site.fresh();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url('/tracks/ai-english/'), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
  });
});

describe('a plan', () => {
  test('starts from a track, or from none', async () => {
    const page = await openPlan('/plan/');
    expect(await grid(page).innerText()).toContain('There is no course in this plan yet.');
    await page.getByLabel('Start from').selectOption({ label: 'AI Engineer' });
    await page.waitForURL('**/plan/?track=ai-engineer');
    expect(await totals(page)).toEqual(Array(6).fill('30 credits'));
    await page.getByLabel('Start from').selectOption({ label: 'No track: I pick courses myself' });
    await page.waitForURL((url) => url.pathname + url.search === '/plan/');
    await page.goBack();
    await grid(page).getByRole('link', { name: 'Basic Programming' }).waitFor();
  });

  test.each(phoneAndDesk)(
    'without one of its courses is short, and says what is missing; put back, it adds up, at %i px',
    async (width) => {
      const page = await openPlan(english, { width });
      await tabTo(page, page.getByRole('button', { name: 'Take out Machine Learning' }));
      await page.keyboard.press('Enter');
      expect(await totals(page)).toEqual(['24 credits of 30', '30 credits']);
      expect(await sum(page)).toBe('54 credits of 60');
      expect(await advice(page)).toEqual([
        '“Advanced AI” builds on “Machine Learning”, which is not in this plan.',
        'Semester 1: 6 credits short.',
      ]);
      expect(queryOf(page)).toContain('drop=english/machine-learning');
      expect(await heard(page)).toBe('Machine Learning taken out. In total: 54 of 60.');
      expect(await focused(page), 'the course that took its place').toBe(
        'button “Take out Research Project”',
      );

      await tabTo(page, page.getByRole('button', { name: 'Put back Machine Learning' }));
      await page.keyboard.press('Enter');
      expect(await totals(page)).toEqual(['30 credits', '30 credits']);
      expect(await advice(page)).toEqual([]);
      expect(queryOf(page)).not.toContain('drop');
      expect(await focused(page), 'what is in view').toBe('button “Undo: Machine Learning added.”');
      await page.keyboard.press('Enter');
      expect(await heard(page)).toBe('Undone: Machine Learning added. In total: 54 of 60.');
      await page.keyboard.press('Enter');
      expect(await totals(page)).toEqual(['30 credits', '30 credits']);
      expect(await focused(page), 'nothing is left').toBe('button “Undo”');
    },
  );

  test('is mended by the button beside what is wrong', async () => {
    const page = await openPlan(`${english}&drop=english/machine-learning`);
    await tabTo(page, page.getByRole('button', { name: 'Add Machine Learning' }).first());
    await page.keyboard.press('Enter');
    expect(await advice(page)).toEqual([]);
    expect(await sum(page)).toBe('60 credits of 60');
    expect(await focused(page)).toBe('button “Undo: Add Machine Learning”');
  });

  test('is told what is fixed and what is to choose, until all is chosen; choices have names that differ', async () => {
    const page = await openPlan('/plan/?track=ai-english');
    expect(await sum(page)).toBe('48 fixed, 12 to choose of 60');
    expect(await grid(page).getByRole('group').count()).toBe(2);
    await page
      .getByRole('group', { name: 'Choose 1 of 2: Basic Dutch + Meeting Flanders Today and MLOps' })
      .getByRole('radio', { name: 'Take MLOps' })
      .check();
    expect(await sum(page)).toBe('48 fixed, 12 to choose of 60');
    await page.getByRole('radio', { name: 'Take Deep Learning' }).check();
    expect(await sum(page)).toBe('60 credits of 60');
  });

  test('picked course by course holds its choices: both sides are named, and each way out is a button', async () => {
    const page = await openPlan('/plan/?add=english/basic-dutch,english/mlops', { width: 390 });
    const clash = page.locator('.clash');
    expect(await clash.getByRole('heading').innerText()).toBe(
      'Basic Dutch + Meeting Flanders Today and MLOps fill the same place: take one of them.',
    );
    expect(await clash.innerText()).toContain('Takes out MLOps. Adds Meeting Flanders Today.');
    expect(await totals(page), 'the smaller side counts').toEqual(['3 credits of 30']);
    await clash.getByRole('button', { name: 'Keep MLOps' }).click();
    expect(await clash.count()).toBe(0);
    expect(queryOf(page)).toBe('?add=english/mlops');
    await page.locator('.undo:visible').click();
    await clash.getByRole('button', { name: 'Keep Basic Dutch + Meeting Flanders Today' }).click();
    expect(queryOf(page)).toBe('?add=english/basic-dutch,english/meeting-flanders-today');
    expect(await totals(page)).toEqual(['6 credits of 30']);
  });

  test('Back undoes what was done', async () => {
    const page = await openPlan(english);
    const before = await whole(page);
    await page.getByRole('button', { name: 'Take out Internship' }).click();
    await page.getByRole('button', { name: 'Take out Research Project' }).click();
    expect(await sum(page)).toBe('30 credits of 60');
    await page.goBack();
    await page.getByRole('button', { name: 'Take out Research Project' }).waitFor();
    expect(await sum(page)).toBe('36 credits of 60');
    await page.goBack();
    await page.getByRole('button', { name: 'Take out Internship' }).waitFor();
    expect(await whole(page)).toEqual(before);
  });

  test('lets the other lane of a choice be taken, by arrow key', async () => {
    const page = await openPlan(english);
    await tabTo(page, page.getByRole('radio', { name: 'Take MLOps' }));
    await page.keyboard.press('ArrowUp');
    expect(await taken(page)).toEqual([
      'Take Basic Dutch + Meeting Flanders Today',
      'Take AI For Healthcare',
    ]);
    expect(await focused(page)).toBe('input “Take Basic Dutch + Meeting Flanders Today”');
    expect(queryOf(page)).toBe(
      '?track=ai-english&take=english/ai-for-healthcare,english/basic-dutch',
    );
  });

  test('says how many choices are open', async () => {
    const page = await openPlan('/plan/?track=ai-english');
    expect(await advice(page)).toEqual(['2 choices are still open.']);
    await page.getByRole('radio', { name: 'Take MLOps' }).check();
    expect(await advice(page)).toEqual(['One choice is still open.']);
  });

  test.each(phoneAndDesk)(
    'takes a course that was searched for, by keyboard, at %i px',
    async (width) => {
      const page = await openPlan(english, { width });
      await tabTo(page, page.locator('#add .adder > summary'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.locator('#add-query'));
      await page.keyboard.type('kubernets');
      await page
        .locator('#add')
        .getByRole('status')
        .filter({ hasText: '5 courses found' })
        .waitFor();
      expect(
        await page.locator('#add .row', { hasText: 'AI Engineer (English)' }).first().innerText(),
      ).toContain('in your plan');
      await tabTo(
        page,
        page.getByRole('button', { name: 'Add Containers & Orchestration' }).first(),
      );
      await page.keyboard.press('Enter');
      expect(await totals(page)).toEqual(['30 credits', '30 credits', '6 credits']);
      expect(queryOf(page)).toContain('add=containers-and-orchestration-3');
      expect(queryOf(page), 'what narrows the list').toContain('q=kubernets');
      expect(await focused(page), 'where it can be undone').toBe(
        'button “Take out Containers & Orchestration”',
      );
      await page.keyboard.press('Enter');
      expect(await totals(page)).toEqual(['30 credits', '30 credits']);
      expect(await focused(page)).toBe('button “Add Containers & Orchestration”');
    },
  );

  test('starts over', async () => {
    const page = await openPlan(english);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await titles(page)).toEqual([]);
    await page.goBack();
    await grid(page).getByRole('link', { name: 'Internship' }).waitFor();
  });

  test('says that the courses could not be loaded, and keeps the ways on', async () => {
    const page = await site.fresh();
    await page.route('**/data/*/{search,plan}.json', (route) => route.abort());
    await page.goto(site.url(english));
    await page.getByRole('alert').filter({ hasText: 'The courses could not be loaded.' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'AI Engineer (English)' }).waitFor();
  });
});

describe('beside another track', () => {
  test.each(phoneAndDesk)(
    'a plan shows what both have, and what only one has, at %i px',
    async (width) => {
      const page = await openPlan('/plan/?track=ai-engineer', { width });
      await page.getByLabel('Compare with another track').selectOption({ label: 'XR Developer' });
      await page.waitForURL('**/plan/?track=ai-engineer&beside=xr-developer');
      const sides = await page.locator('.sides section').evaluateAll((all) =>
        all.map((side) => ({
          heading: side.querySelector('h3')?.textContent,
          courses: [...side.querySelectorAll('a')].map((link) => link.textContent),
        })),
      );
      expect(sides.map(({ heading }) => heading)).toEqual([
        'In both',
        'Only in AI Engineer',
        'Only in XR Developer',
      ]);
      const [both, one, other] = sides.map(({ courses }) => courses);
      expect(both).toContain('Basic Programming');
      expect(one).toContain('MLOps');
      expect(other).toContain('3D Programming');
      expect(both.length + one.length).toBe(27);
      expect(both.length + other.length).toBe(27);
      await page.reload();
      await drawn(page);
      expect(await page.locator('.sides section').count()).toBe(3);
    },
  );
});

describe('an exchange student', () => {
  test.each(phoneAndDesk)(
    'collects 30 credits of autumn, without a track, at %i px',
    async (width) => {
      const page = await openPlan('/plan/', { width });
      await page.getByLabel('Period').selectOption({ label: 'autumn' });
      await page.getByLabel('Open to exchange students only').check();
      await page
        .locator('#add')
        .getByRole('status')
        .filter({ hasText: '7 courses found' })
        .waitFor();
      for (const course of [
        'AI Engineer Essentials',
        'Deep Learning',
        'Machine Learning',
        'MLOps',
        'Research Project',
      ]) {
        await page
          .locator('#add')
          .getByRole('button', { name: `Add ${course}`, exact: true })
          .click();
        await grid(page).getByRole('link', { name: course, exact: true }).waitFor();
      }
      expect(await page.locator('.sem h3').allInnerTexts()).toEqual(['Autumn']);
      expect(await totals(page)).toEqual(['30 credits']);
      expect(await sum(page)).toBe('30 credits of 30');
      expect(await advice(page)).toEqual([]);
      await page.reload();
      await drawn(page);
      expect(await sum(page)).toBe('30 credits of 30');
      expect(await page.getByLabel('Period').inputValue(), 'the list is as narrow').toBe('autumn');
      expect(await page.getByLabel('Address of this plan').inputValue()).not.toContain('period');
    },
  );

  test('is told how much a period is short', async () => {
    const page = await openPlan('/plan/?add=english/mlops,english/advanced-ai');
    expect(await totals(page)).toEqual(['6 credits of 30', '6 credits of 30']);
    expect(await advice(page)).toEqual([
      '“Advanced AI” builds on “Machine Learning”, which is not in this plan.',
      'Autumn: 24 credits short.',
      'Spring: 24 credits short.',
    ]);
  });
});

describe('the address', () => {
  test('opens the same plan in a second browser', async () => {
    const page = await openElsewhere('/plan/?track=ai-english');
    await page.getByRole('radio', { name: 'Take MLOps' }).check();
    await page.getByRole('button', { name: 'Take out Internship' }).click();
    const address = await page.getByLabel('Address of this plan').inputValue();
    expect(address).toBe(`${decodeURIComponent(page.url())}&year=2026-2027`); // when it was made
    expect(address.length).toBeLessThan(300);
    const other = await openElsewhere(address);
    expect(await whole(other)).toEqual(await whole(page));
  });

  test('is copied by one tap', async () => {
    const page = await openElsewhere(english, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'The address is copied.' })
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.url(english)}&year=2026-2027`,
    );
  });

  test('names a course that nobody knows, one that is not offered now, and one whose name changed', async () => {
    const page = await openPlan('/plan/?track=ai-english&add=no-such-course,3d-rigging,project-2');
    const said = (await page.locator('.planner .notice').allInnerTexts()).join(' ');
    expect(said).toContain('“no-such-course” is no longer in this catalogue, so it is left out.');
    expect(said).toMatch(/“[^”]+” is not offered now, so it is left out\./);
    expect(said).toContain('“project-2” is now called “Team Project”.');
    expect(await titles(page)).toContain('Team Project');
    expect(await page.getByLabel('Address of this plan').inputValue()).toBe(
      site.url('/plan/?track=ai-english&add=team-project&year=2026-2027'),
    );
  });

  test('names a track that nobody knows', async () => {
    const page = await openPlan('/plan/?track=no-such-track');
    expect(await page.locator('.planner').innerText()).toContain(
      'The track “no-such-track” is no longer in this catalogue.',
    );
  });

  test('in Dutch holds the same plan', async () => {
    const page = await openPlan(`${english}&drop=english/internship`);
    const before = await whole(page);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL(/\/nl\/plan\/\?track=ai-english&/);
    await drawn(page);
    expect(await titles(page)).toEqual(before.titles);
    expect(await totals(page)).toEqual(['30 studiepunten', '6 studiepunten van 30']);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mijn plan');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(/\d\/plan\/\?track=ai-english&/);
    await drawn(page);
    expect(await whole(page)).toEqual(before);
  });
});

describe('one’s own plan', () => {
  const keep = (page: Page) => page.getByRole('button', { name: 'Keep on this device' }).click();
  /** Ids that the device keeps as taken out. */
  const keptWithout = (page: Page): Promise<string[]> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('plan /') ?? 'null').plan.dropped);

  test('is kept only when somebody asks, follows every change then, and can be forgotten', async () => {
    const page = await openElsewhere(english);
    await page.getByRole('button', { name: 'Take out Internship' }).click();
    expect(await stored(page)).toEqual({});
    await keep(page);
    expect(await keptWithout(page)).toEqual(['english/internship']);
    await page.getByRole('button', { name: 'Put back Internship' }).click();
    expect(await keptWithout(page)).toEqual([]);
    await page.goto(site.url('/plan/'));
    await drawn(page);
    expect(await sum(page)).toBe('60 credits of 60');
    expect(queryOf(page), 'can be shared').toBe(
      '?track=ai-english&take=english/ai-for-healthcare,english/mlops',
    );
    await page.getByRole('button', { name: 'Forget it' }).click();
    expect(await stored(page)).toEqual({});
  });

  test('stays as it is when a link of somebody else is opened and changed', async () => {
    const page = await openElsewhere(english);
    await keep(page);
    const mine = await stored(page);
    await page.goto(site.url('/plan/?track=xr-developer'));
    await drawn(page);
    const notice = page.getByText(
      'You are looking at a plan from a link. The plan that you keep on this device is untouched.',
    );
    await notice.waitFor();
    await page.getByRole('button', { name: 'Take out Basic Programming' }).click();
    expect(await stored(page)).toEqual(mine);
    await page.getByRole('button', { name: 'Open my own plan' }).click();
    await notice.waitFor({ state: 'hidden' });
    expect(await whole(page)).toMatchObject({
      taken: ['Take MLOps', 'Take AI For Healthcare'],
      sum: '60 credits of 60',
    });
    expect(await stored(page)).toEqual(mine);
  });

  test('stays as it is when Back leads to the other plan again', async () => {
    const page = await openElsewhere(english);
    await keep(page);
    const mine = await stored(page);
    await page.goto(site.url('/plan/?track=xr-developer'));
    await drawn(page);
    await page.getByRole('button', { name: 'Open my own plan' }).click();
    await page.getByRole('radio', { name: 'Take MLOps' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Take out Basic Programming' }).click();
    expect(await stored(page)).toEqual(mine);
  });

  test('is still one’s own after a jump to a semester, and one step back', async () => {
    const page = await openElsewhere(english, { width: 390 });
    await keep(page);
    await page
      .getByRole('navigation', { name: 'Jump to a semester' })
      .getByRole('link', { name: '2' })
      .click();
    await page.getByRole('button', { name: 'Take out Internship' }).click();
    await page.getByRole('button', { name: 'Take out Advanced AI' }).click();
    await page.goBack();
    await page.getByRole('button', { name: 'Take out Advanced AI' }).waitFor();
    await page.getByRole('button', { name: 'Put back Internship' }).click();
    expect(await keptWithout(page)).toEqual([]);
    expect(await page.getByText('You are looking at a plan from a link.').count()).toBe(0);
  });

  test('is replaced when somebody says so', async () => {
    const page = await openElsewhere(english);
    await keep(page);
    await page.goto(site.url(`${english}&drop=english/internship`));
    await drawn(page);
    await page.getByRole('button', { name: 'Replace the plan I kept' }).click();
    expect(await keptWithout(page)).toEqual(['english/internship']);
  });

  test('the focus stays near, whichever of its buttons goes away', async () => {
    const page = await openElsewhere(english);
    const press = async (name: string) => {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      return focused(page);
    };
    expect(await press('Keep on this device')).toBe('button “Forget it”');
    expect(await press('Forget it')).toBe('button “Keep on this device”');
    await press('Keep on this device');
    await page.goto(site.url('/plan/?track=xr-developer'));
    await drawn(page);
    expect(await press('Open my own plan')).toBe('section “Your plan”');
  });

  test('is planned without storage where a browser forbids it', async () => {
    const page = await site.fresh();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    await page.goto(site.url(english));
    await drawn(page);
    await keep(page);
    await page.getByRole('button', { name: 'Take out Internship' }).click();
    expect(await sum(page)).toBe('36 credits of 60');
    expect(errors).toEqual([]);
  });
});

describe('a file', () => {
  const importInto = (
    page: Page,
    file: string | { name: string; mimeType: string; buffer: Buffer },
  ) => page.getByLabel('Open a file').setInputFiles(file);

  test('holds a plan, and opens it in another browser', async () => {
    const page = await openElsewhere(`${english}&drop=english/internship&add=security`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan.json');
    const text = await saved(download);
    expect(text, 'readable for people').toMatch(/"title": "Machine Learning"/);
    const other = await openElsewhere('/plan/');
    await importInto(other, {
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await other
      .getByRole('status')
      .filter({ hasText: 'The plan of the file is opened.' })
      .waitFor({ state: 'attached' });
    expect(await whole(other)).toEqual(await whole(page));
    const shared = new URL(await page.getByLabel('Address of this plan').inputValue());
    expect(`${new URL(other.url()).search}&year=2026-2027`).toBe(shared.search);
    expect(await stored(other)).toEqual({});
  });

  test('does not replace the plan that is kept', async () => {
    const page = await openElsewhere(english);
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    const mine = await stored(page);
    await importInto(page, {
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          prospectus: 'plan',
          version: 1,
          plan: { track: 'xr-developer', taken: [], added: [], dropped: [] },
        }),
      ),
    });
    await grid(page).getByRole('link', { name: '3D Programming' }).waitFor();
    expect(await stored(page)).toEqual(mine);
  });

  test.each([
    { what: 'a picture', text: '\u0089PNG\r\n' },
    { what: 'another JSON', text: '{"plan": {"track": 3}}' },
    { what: 'nothing', text: '' },
  ])('with $what is refused in words, and changes nothing', async ({ text }) => {
    const page = await openPlan(english);
    const before = await whole(page);
    await importInto(page, {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text, 'latin1'),
    });
    await page
      .getByRole('status')
      .filter({ hasText: 'This file holds no plan. Choose a file that was saved on this page.' })
      .waitFor({ state: 'attached' });
    expect(await whole(page)).toEqual(before);
  });
});

describe('nothing jumps', () => {
  /** How high something stands on the screen. */
  const topOf = (page: Page, selector: string) =>
    page.evaluate((it) => document.querySelector(it)?.getBoundingClientRect().top ?? NaN, selector);
  /** Height of a course in the grid of a phone, with its gap. */
  const ROW = 110;

  test.each(phoneAndDesk)(
    'when a course is added, taken out or taken back, at %i px',
    async (width) => {
      const page = await openPlan(
        '/plan/?add=english/basic-dutch,english/mlops,english/advanced-ai&period=autumn',
        { width },
      );
      const button = page.locator('#add .row', { hasText: 'Deep Learning' }).getByRole('button');
      await button.focus();
      const top = await topOf(page, ':focus');
      for (const [what, now] of [
        ['added', 'button “Take out Deep Learning”'],
        ['taken out', 'button “Add Deep Learning”'],
      ]) {
        await page.keyboard.press('Enter');
        expect(Math.abs((await topOf(page, ':focus')) - top), what).toBeLessThanOrEqual(1);
        expect(await focused(page)).toBe(now);
      }
      const heightOf = async () => (await button.boundingBox())?.y ?? Number.NaN;
      await page.locator('.undo:visible').focus(); // which may bring it into view
      const beforeUndo = await heightOf();
      await page.keyboard.press('Enter');
      expect(Math.abs((await heightOf()) - beforeUndo), 'taken back').toBeLessThanOrEqual(1);

      await page.evaluate(() => document.querySelector('#plan-grid')?.scrollIntoView());
      for (const press of ['one', 'another']) {
        await page.locator('#plan-grid .blk-out').first().focus();
        const before = await topOf(page, ':focus');
        await page.keyboard.press('Enter');
        expect(Math.abs((await topOf(page, ':focus')) - before), press).toBeLessThanOrEqual(1);
      }
      const scrolled = await page.evaluate(() => scrollY);
      await page.locator('.undo:visible').press('Enter');
      expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThanOrEqual(ROW);
    },
  );
});

describe('from the pages of courses, at 390 px', () => {
  const phone = { width: 390, height: 844, hasTouch: true } as const;

  test('30 credits in English for autumn are collected, shared and printed in nine taps', async () => {
    const page = await site.fresh({
      ...phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(site.url('/'));
    let taps = 0;
    const tap = async (target: Locator) => {
      taps++;
      await target.tap();
    };
    await tap(page.getByRole('link', { name: 'Courses for exchange students' }).first());
    await page.waitForURL('**/exchange/');
    const autumn = page.locator('#period-1');
    expect(await autumn.getByRole('heading', { level: 2 }).innerText()).toMatch(
      /^Autumn: up to 30 credits without overlap\b/,
    );
    for (const course of [
      'AI Engineer Essentials',
      'Deep Learning',
      'Machine Learning',
      'MLOps',
      'Research Project',
    ]) {
      const button = autumn.getByRole('button', { name: `Add ${course} to my plan` });
      await tap(button);
      await page.locator('.plan-said', { hasText: `${course} added.` }).waitFor();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
    }
    expect(await page.locator('.plan-sum').innerText()).toBe('30 of 30 Autumn');
    await tap(page.getByRole('link', { name: 'See plan' }));
    await drawn(page);
    expect(await sum(page)).toBe('30 credits of 30');
    await tap(page.getByRole('button', { name: 'Copy' }));
    await page.locator('.plan-said', { hasText: 'The address is copied.' }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const printed = page.evaluate(
      () => new Promise((done) => addEventListener('beforeprint', () => done(true))),
    );
    await tap(page.getByRole('button', { name: 'Print' }));
    expect(await printed).toBe(true);
    expect(taps).toBeLessThanOrEqual(9);
    const other = await openElsewhere(address);
    expect(await sum(other)).toBe('30 credits of 30');
  });

  test('a course is added from its page and from a list; the plan goes on in the planner, and is taken back', async () => {
    const page = await site.fresh(phone);
    await page.goto(site.url('/courses/english/mlops/'));
    const add = page.getByRole('button', { name: 'Add to my plan' });
    const before = await page.evaluate(() => scrollY);
    await add.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'MLOps added. Autumn: 6 of 30.' })
      .waitFor({ state: 'attached' });
    expect(await add.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(844);

    await page.goto(site.url('/taught-in/en/'));
    await page.locator('.plan-bar').waitFor(); // begun, so it is there
    await page.getByRole('button', { name: 'Add Basic Dutch to my plan' }).tap();
    await page
      .getByRole('status')
      .filter({ hasText: 'Basic Dutch + Meeting Flanders Today and MLOps fill the same place' })
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Undo: Basic Dutch added.' }).tap();
    await page.locator('.plan-said', { hasText: 'Undone: Basic Dutch added.' }).waitFor();
    await page.getByRole('link', { name: 'See plan' }).tap();
    await drawn(page);
    expect(queryOf(page)).toBe('?add=english/mlops');
    await page.getByRole('button', { name: 'Take out MLOps' }).first().tap();
    await page.goto(site.url('/courses/english/mlops/'));
    await page.locator('.plan-bar').waitFor();
    expect(await add.getAttribute('aria-pressed'), 'both pages know').toBe('false');
  });

  test('a plan that is only in the address of the planner goes on as well', async () => {
    const page = await site.fresh(phone);
    await page.goto(site.url('/plan/?add=english/machine-learning'));
    await drawn(page);
    await grid(page).getByRole('link', { name: 'Machine Learning' }).tap();
    await page.waitForURL('**/courses/english/machine-learning/');
    expect(await stored(page)).toEqual({});
    await page.getByRole('button', { name: 'Add to my plan' }).tap(); // it is in, so it goes
    await page.locator('.plan-said', { hasText: 'Machine Learning taken out.' }).waitFor();
  });

  test('without script no button stands there that does nothing', async () => {
    const page = await site.visit('/exchange/', { width: 390, javaScriptEnabled: false });
    expect(await page.locator('[data-add]:visible').count()).toBe(0);
    expect(await page.locator('#period-1 h2').innerText()).toMatch(
      /^Autumn: up to 30 credits without overlap\b/,
    );
  });
});

describe('on paper', () => {
  /** Pages of a PDF, in points. */
  const sheets = async (page: Page) =>
    [
      ...(await page.pdf({ preferCSSPageSize: true }))
        .toString('latin1')
        .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);

  test.each([
    '/plan/?track=ai-engineer&beside=xr-developer',
    `${english}&drop=english/internship`,
    '/plan/?add=english/mlops,english/deep-learning,english/basic-dutch,security',
  ])('a plan is one A4 page, nothing of it cut off, without a button: %s', async (path) => {
    const page = await openPlan(path, { width: 680, height: 1000 }); // A4 less our margins
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await overflowing(page)).toEqual([]);
    expect(
      await page.locator('main :is(button, input, select, summary, .blk):visible').count(),
    ).toBe(0);
    expect(await sheets(page)).toEqual([[595, 842]]);
  });

  test('it is a table of courses, credits, languages and periods, with the address as text', async () => {
    const page = await openPlan('/plan/?track=ai-english&take=english/mlops', { width: 680 });
    await page.emulateMedia({ media: 'print' });
    const rows = await page
      .locator('.plan-paper tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((it) => it.textContent)));
    expect(rows.slice(0, 3)).toEqual([
      ['Course', 'Credits', 'Taught in', 'Period'],
      ['MLOps', '6', 'English', 'Semester 1, autumn'],
      ['one of Deep Learning and AI For Healthcare', '6', '', 'Semester 1, autumn'],
    ]);
    const text = await page.locator('.plan-paper').innerText();
    expect(text).toContain('AI Engineer (English)');
    expect(text).toContain('In total: 48 fixed, 12 to choose');
    expect(text).toContain('One choice is still open.');
    expect(text).toContain(site.url('/plan/?track=ai-english&take=english/mlops'));
  });
});
