import { describe, expect, test } from 'vitest';
import { courseFile, folder, markdown, type Files } from '../support/folder.ts';
import { png } from './contents.ts';
import { expectToFit } from './overflow.ts';
import { build, useSite, type SiteUnderTest } from './support.ts';

/** Nothing sticks out of these pages at any width. What a script draws is there first. */
async function allToFit(site: SiteUnderTest, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    const page = await site.visit(path, { width: 'kept' });
    expect(await page.locator('h1').count(), path).toBe(1);
    if (path.includes('?'))
      await page.locator('main [role=status]').first().waitFor({ state: 'attached' });
    await expectToFit(page, path);
  }
}

const siteOf = (files: Files) => useSite(() => build(folder(files)));

describe('twelve semesters', () => {
  const courses = Array.from({ length: 12 }, (_, index): [string, string] => [
    `courses/s${index + 1}.md`,
    courseFile({
      title: `Course ${index + 1}`,
      semester: index + 1,
      studycredits: 30,
      tracks: ['long'],
    }),
  ]);
  const site = siteOf(Object.fromEntries(courses));

  test('all fit, in two bands of six', async () => {
    await allToFit(site, '/tracks/long/', '/', '/courses/s12/', '/plan/?track=long');
    const page = await site.visit('/tracks/long/');
    const heads = await page
      .locator('.sem')
      .evaluateAll((all) => all.map((it) => Math.round(it.getBoundingClientRect().top)));
    expect(new Set(heads.slice(0, 6)).size).toBe(1);
    expect(new Set(heads.slice(6)).size).toBe(1);
    expect(heads[6]).toBeGreaterThan(heads[0]);
  });
});

describe('courses of half a credit and of sixty', () => {
  const site = siteOf({
    'courses/small.md': courseFile({
      title: 'A very short introduction to the library',
      studycredits: 0.5,
      tracks: ['t'],
    }),
    'courses/huge.md': courseFile({
      title: 'A Year Abroad',
      studycredits: 60,
      semester: 2,
      tracks: ['t'],
    }),
    'courses/odd.md': courseFile({ title: 'Seminar', studycredits: 2.5, tracks: ['t'] }),
  });

  test('stand in one grid, with their numbers', async () => {
    await allToFit(
      site,
      '/tracks/t/',
      '/courses/small/',
      '/courses/huge/',
      '/',
      '/plan/?track=t&drop=huge',
      '/plan/?add=huge,odd',
    );
    const page = await site.visit('/tracks/t/');
    expect(await page.locator('.total').allInnerTexts()).toEqual([
      expect.stringContaining('3 credits'),
      expect.stringContaining('60 credits'),
    ]);
    expect(await page.locator('.blk-meta b').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('0.5'), expect.stringContaining('60')]),
    );
  });

  test('a phone draws sixty no higher than twelve', async () => {
    const page = await site.visit('/tracks/t/', { width: 390 });
    const [height] = await page
      .locator('.blk', { hasText: 'A Year Abroad' })
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
    expect(height).toBeLessThan(200);
    expect(await page.locator('.blk', { hasText: 'A Year Abroad' }).innerText()).toContain(
      '60 credits',
    );
  });
});

describe('forty courses in a semester', () => {
  const courses = Array.from({ length: 40 }, (_, index): [string, string] => [
    `courses/c${index}.md`,
    courseFile({ title: `Elective number ${index}`, studycredits: 3, tracks: ['t'] }),
  ]);
  const site = siteOf(Object.fromEntries(courses));

  test('fit, and all are there', async () => {
    await allToFit(
      site,
      '/tracks/t/',
      '/courses/c0/',
      '/programmes/main/',
      '/',
      '/plan/?track=t&drop=c0',
    );
    const page = await site.visit('/tracks/t/');
    expect(await page.locator('.blk').count()).toBe(40);
  });
});

describe('a catalogue of one course', () => {
  const site = siteOf({ 'courses/only.md': courseFile({ title: 'The Only One' }) });

  test('is a whole site', async () => {
    await allToFit(
      site,
      '/',
      '/courses/',
      '/courses/only/',
      '/pillars/',
      '/pillars/code/',
      '/programmes/main/',
      '/accessibility/',
      '/404.html',
    );
    const page = await site.visit('/');
    await page
      .getByRole('link', { name: /all courses/i })
      .first()
      .click();
    await page.getByRole('link', { name: 'The Only One' }).click();
    expect(await page.locator('h1').innerText()).toBe('The Only One');
  });
});

describe('a catalogue of one course that says nothing but what it must', () => {
  const site = siteOf({ 'a.md': courseFile() });

  test('is well, also where it has nothing to show', async () => {
    await allToFit(
      site,
      '/',
      '/courses/',
      '/tracks/',
      '/tags/',
      '/accessibility/',
      '/404.html',
      '/courses/?q=nothing',
      '/compare/?c=nothing',
      '/plan/?add=nothing',
    );
    expect(await (await site.visit('/tags/')).locator('main').innerText()).not.toMatch(/undefined/);
  });
});

describe('more than two hundred courses', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const courses = Array.from({ length: 208 }, (_, index): [string, string] => [
    `courses/c${index}.md`,
    courseFile({ title: `${letters[index % 26]} course ${index}`, semester: 1 + (index % 6) }),
  ]);
  const site = siteOf(Object.fromEntries(courses));

  test('the list is split by letter', async () => {
    await allToFit(site, '/courses/', '/a-z/q/');
    const page = await site.visit('/courses/');
    await page.getByRole('link', { name: 'Q', exact: true }).click();
    expect(await page.locator('.rows .row').count()).toBe(8);
    expect(await page.locator('.chip[aria-current]').innerText()).toBe('Q');
  });
});

describe('a course with forty topics and every text long', () => {
  const tags = Array.from({ length: 40 }, (_, index) => `Topic with several words ${index}`);
  const site = siteOf({
    'pictures/wide.png': png(1600, 400),
    'courses/full.md': courseFile(
      {
        title: 'Everything',
        tags,
        tools: tags,
        lecturers: tags,
        outcomes: tags,
        methods: tags,
        assessment: tags,
        resources: tags,
        description: 'word '.repeat(400).trim(),
        image: '/pictures/wide.png',
        'image-alt': 'A grey field.',
      },
      `| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n| ${'longlonglong '.repeat(20)}| b | c | d | e | f |\n\n\`\`\`\n${'x'.repeat(300)}\n\`\`\`\n\n${'https://example.org/'.repeat(20)}\n\n> quote\n\n1. one\n   1. two\n      1. three`,
    ),
  });

  test('fits', async () => {
    await allToFit(
      site,
      '/courses/full/',
      '/tags/',
      '/tags/topicwithseveralwords0/',
      '/courses/',
      '/courses/?q=topic',
      '/compare/?c=full',
      '/plan/?add=full',
    );
  });

  test('shows its picture, in room that is kept for it', async () => {
    const page = await site.visit('/courses/full/', { width: 390 });
    const picture = page.getByRole('img', { name: 'A grey field.' });
    await picture.scrollIntoViewIfNeeded();
    const { width, height } = await picture.evaluate(
      async (it: HTMLImageElement): Promise<DOMRect> => {
        await it.decode();
        return it.getBoundingClientRect().toJSON();
      },
    );
    expect(width / height).toBeCloseTo(4, 1);
    expect(await picture.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(1600);
  });
});

describe('titles that try something', () => {
  const titles = {
    angle: '<script>alert(1)</script> & <b>bold</b>',
    quotes: `"Quotes" 'n' “more” – \\ %20 {{ x }} {% y %}`,
    emoji: '👩🏽‍💻 Emoji 🧵🪡 and 🇧🇪 flags',
    rtl: 'مقدمة في البرمجة 101 עברית',
    zalgo: `Z${'\u0310\u0351\u0334'.repeat(20)}algo`,
  };
  const site = siteOf(
    Object.fromEntries(
      Object.entries(titles).map(([id, title]) => [
        `courses/${id}.md`,
        markdown({
          title,
          semester: 1,
          studycredits: 6,
          pillar: 'code',
          tracks: ['t'],
          tags: [title.slice(0, 40)],
          description: title,
        }),
      ]),
    ),
  );

  test.each(Object.entries(titles))('%s is shown as written', async (id, title) => {
    const page = await site.visit(`/courses/${id}/`);
    let alerts = 0;
    page.on('dialog', () => alerts++);
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.title()).toContain(title);
    expect(alerts).toBe(0);
    await allToFit(site, `/courses/${id}/`);
  });

  test('in the grid, in lists and among the topics', async () => {
    await allToFit(
      site,
      '/tracks/t/',
      '/courses/',
      '/tags/',
      '/',
      '/pillars/code/',
      '/courses/?semester=1',
      '/compare/?c=angle&c=zalgo&c=rtl',
      '/plan/?track=t&drop=emoji,quotes',
    );
    const page = await site.visit('/tracks/t/');
    expect((await page.locator('.blk a').allTextContents()).sort()).toEqual(
      Object.values(titles).sort(),
    );
  });
});

describe('a choice of four lanes, one of them a bundle', () => {
  const lane = (title: string, option: number, studycredits: number): string =>
    courseFile({
      title,
      option,
      studycredits,
      tracks: ['t'],
      alternates: ['a', 'b', 'c', 'd', 'e'].filter((id) => !title.endsWith(id)),
    });
  const site = siteOf({
    'courses/a.md': lane('Lane one a', 1, 6),
    'courses/b.md': lane('Lane two b', 2, 3),
    'courses/c.md': lane('Lane two c', 2, 3),
    'courses/d.md': lane('Lane three d', 3, 3),
    'courses/e.md': lane('Lane four e', 4, 6),
  });

  test('is one slot with a range, and a table with a column for each', async () => {
    await allToFit(
      site,
      '/tracks/t/',
      '/courses/a/',
      '/courses/d/',
      '/plan/?track=t',
      '/compare/?c=a&c=b&c=d&c=e',
    );
    const page = await site.visit('/tracks/t/');
    expect(await page.locator('.choice').count()).toBe(1);
    expect(await page.locator('.lane').count()).toBe(4);
    expect(await page.locator('.total').innerText()).toContain('3 to 6 credits');
    await page.goto(site.url('/courses/a/'));
    expect(await page.getByRole('columnheader').count()).toBe(4);
  });
});
