import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { png } from '../browser/contents.ts';
import { build, seeds, useSite } from '../browser/support.ts';
import { violations } from '../browser/violations.ts';
import { command } from '../support/command.ts';
import { filesOf } from '../support/crawl.ts';
import { emptyFolder, writeFiles } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';

/** The sample as a school has it on a computer, in a repository, with `forms: true`. */
function repository(): string {
  const dir = emptyFolder('repository');
  cpSync(seeds, join(dir, 'courses-of-school'), { recursive: true });
  const content = join(dir, 'courses-of-school');
  const settings = readFileSync(join(content, 'catalogue.yaml'), 'utf8');
  writeFiles(dir, {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'courses-of-school/catalogue.yaml': `${settings}forms: true\n`,
  });
  return dir;
}

const dir = repository();
const content = join(dir, 'courses-of-school');
const site = useSite(() => build(content));

/** Files of the folder that a person chose: the browser’s own, in place of one of the computer. */
const chosen = (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate(async () => {
    const found: Record<string, number[]> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<
        [string, FileSystemDirectoryHandle | FileSystemFileHandle]
      >)
        if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
        else found[path + name] = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });

/** Opens the forms on a copy of the folder. */
async function openForms(): Promise<Page> {
  const page = await site.visit('/about/');
  page.setDefaultTimeout(20_000);
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        Object.assign(await navigator.storage.getDirectory(), {
          requestPermission: async () => 'granted',
          queryPermission: async () => 'granted',
        }),
    });
  });
  await page.goto(site.url('/admin/'));
  const files = filesOf(dir).map((path) => [path, [...readFileSync(join(dir, path))]] as const);
  await page.evaluate(async (all) => {
    for (const [path, bytes] of all) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(new Uint8Array(bytes));
      await writing.close();
    }
  }, files);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).waitFor();
  return page;
}

/** Lines that are in one text alone: “-” of the first, “+” of the second. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('in the forms, on a folder of this computer', () => {
  let page: Page;
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks++;
    await target.click();
  };
  const field = (key: string) => page.locator(`[data-key-path="${key}"]`).first();
  /** Fields below are made when somebody scrolls there. */
  const reach = async (key: string): Promise<Locator> => {
    for (let scrolled = 0; (await field(key).count()) === 0 && scrolled < 30; scrolled++)
      await page.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
    return field(key);
  };
  const open = async (title: string) => {
    await page.evaluate(() => location.assign('#/collections/courses'));
    const row = page.getByRole('row').filter({ has: page.getByText(title, { exact: true }) });
    await page.getByRole('row').first().waitFor();
    // Long lists grow when somebody scrolls down.
    for (let scrolled = 0; (await row.count()) === 0 && scrolled < 30; scrolled++)
      await page.getByRole('row').last().scrollIntoViewIfNeeded();
    await click(row.first());
    await page.waitForURL(/\/entries\//);
    await field('title').waitFor();
  };
  /** Presses until it does something: what was typed a moment ago may not have arrived. */
  const until = async (press: Locator, done: () => Promise<unknown>) => {
    for (let tries = 0; tries < 5; tries++) {
      await press.click();
      if (await done().then(Boolean, () => false)) break;
    }
    clicks++;
  };
  /** Saves, and returns which files are others now, and how. */
  const save = async (): Promise<Record<string, string[]>> => {
    const before = await chosen(page);
    const left = () =>
      page.waitForURL(/#\/collections\/courses$/, { timeout: 4000 }).then(() => true);
    await until(page.getByRole('button', { name: 'Save', exact: true }), left);
    const after = await chosen(page);
    const text = (bytes: number[] = []) => Buffer.from(bytes).toString('utf8');
    return Object.fromEntries(
      [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((path) => text(before[path]) !== text(after[path]))
        .map((path) => [
          path.replace('courses-of-school/', ''),
          difference(text(before[path]), text(after[path])),
        ]),
    );
  };

  beforeAll(async () => {
    page = await openForms();
  });

  test('a course is moved to another semester, in three clicks: one line of its file is another', async () => {
    clicks = 0;
    await open('Basic Programming');
    await click(field('semester').getByRole('textbox'));
    await field('semester').getByRole('textbox').fill('2');
    expect(await save()).toEqual({
      'courses/basic-programming.md': ['-semester: 1', '+semester: 2'],
    });
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test('a teacher is changed: the others and the remarks of the file stay', async () => {
    clicks = 0;
    await open('Big Data');
    const lecturers = await reach('lecturers');
    await click(lecturers.getByRole('textbox').last());
    await lecturers.getByRole('textbox').last().fill('A. Teacher');
    expect(await save()).toEqual({ 'courses/big-data.md': ['+lecturers:', '+  - A. Teacher'] });
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test('a course is retired: it is in no list any more', async () => {
    clicks = 0;
    await open('Future Technologies');
    const hide = await reach('hide');
    await click(hide.getByRole('switch').or(hide.getByRole('checkbox')));
    expect(await save()).toEqual({ 'courses/future-technologies.md': ['+hide: true'] });
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test('two courses become a choice: each names the other', async () => {
    clicks = 0;
    for (const [title, file, other, id] of [
      ['Big Data', 'big-data', 'Machine Learning & AI', 'machine-learning'],
      ['Machine Learning & AI', 'machine-learning', 'Big Data', 'big-data'],
    ] as const) {
      await open(title);
      await click(field('alternates').getByRole('combobox'));
      await page.keyboard.type(other);
      await click(page.getByRole('option').filter({ hasText: other }).first());
      expect(await save()).toEqual({ [`courses/${file}.md`]: ['+alternates:', `+  - ${id}`] });
    }
    expect(clicks).toBeLessThanOrEqual(8);
  });

  test('a course is new, with a picture that lies beside it', async () => {
    clicks = 0;
    const preview = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await page.evaluate(() => location.assign('#/collections/courses'));
    await click(page.getByRole('button', { name: 'Create New Entry' }));
    await page.getByText(/^Creating/).waitFor();
    // A form that is still being made forgets what is typed: it has arrived when the preview shows it.
    await expect
      .poll(async () => {
        await field('title').getByRole('textbox').fill('');
        await field('title').getByRole('textbox').fill('Games for Health');
        return preview.textContent({ timeout: 2000 }).catch(() => '');
      })
      .toBe('Games for Health');
    await field('semester').getByRole('textbox').fill('5');
    await field('studycredits').getByRole('textbox').fill('3');
    await click(field('pillar').getByRole('combobox'));
    await click(page.getByRole('option').filter({ hasText: 'Design' }).first());
    const outcomes = await reach('outcomes');
    await outcomes.getByRole('textbox').last().fill('Make a game.');
    const image = await reach('image');
    await click(image.getByRole('button', { name: 'Browse' }));
    const asked = page.waitForEvent('filechooser');
    await click(page.getByRole('dialog').getByRole('button', { name: 'Upload' }));
    const picture = Buffer.from(png(320, 200));
    await (await asked).setFiles({ name: 'game.png', mimeType: 'image/png', buffer: picture });
    await click(page.getByRole('dialog').getByRole('button', { name: 'Insert' }));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const seen = await reach('image-alt');
    await seen.getByRole('textbox').fill('A game on a phone.');
    const { 'courses/game.png': bytes, ...texts } = await save();
    expect(bytes).toBeDefined();
    expect(texts).toEqual({
      'courses/games-for-health.md': [
        ...['---', 'title: Games for Health', 'semester: 5', 'studycredits: 3', 'pillar: design'],
        ...[
          'outcomes:',
          '  - Make a game.',
          'image: game.png',
          'image-alt: A game on a phone.',
          '---',
        ],
      ].map((line) => `+${line}`),
    });
    expect(clicks).toBeLessThanOrEqual(7);
  });

  test('a Dutch text is added to a course that has none', async () => {
    clicks = 0;
    await open('Games for Health');
    const enable = page.getByRole('button', { name: /^Enable/ });
    await until(page.getByRole('radio', { name: /Dutch/ }).first(), () =>
      enable.waitFor({ timeout: 4000 }).then(() => true),
    );
    await click(enable);
    await click(field('title').getByRole('textbox'));
    await page.keyboard.type('Games voor gezondheid');
    await click((await reach('_body')).getByRole('textbox'));
    await page.keyboard.type('Je maakt een spel.');
    // What students can do afterwards stands there in English still, and is no translation.
    expect(await save()).toEqual({
      'courses/games-for-health.nl.md': [
        ...['+---', '+title: Games voor gezondheid', '+---', '+Je maakt een spel.'],
      ],
    });
    expect(clicks).toBeLessThanOrEqual(6);
  });

  test('axe finds what is the editor’s own alone, and a form is no wider than a phone', async () => {
    // Landmarks and headings; on phones, a list that names a part which is not there yet (docs/publishing.md).
    const ofEditor = [
      ...['region', 'landmark-one-main', 'page-has-heading-one', 'aria-valid-attr-value'],
    ];
    const found: string[] = [];
    const look = async () => {
      const all = await violations(page);
      found.push(...all.filter((it) => !ofEditor.includes(it.split(':')[0] ?? '')));
    };
    await look();
    await open('Big Data');
    await look();
    await page.setViewportSize({ width: 390, height: 844 });
    await look();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(found).toEqual([]);
  });

  test('the check finds no error in it, and no other fact is another', async () => {
    const result = emptyFolder('result');
    for (const [path, bytes] of Object.entries(await chosen(page))) {
      mkdirSync(dirname(join(result, path)), { recursive: true });
      writeFileSync(join(result, path), Buffer.from(bytes));
    }
    const edited = join(result, 'courses-of-school');
    expect(await command(['check', '--content', edited])).toMatchObject({ code: 0 });
    const told = await command(['diff', content, edited, '--format', 'json']);
    const { sections } = fromJson<{ sections: { changes: { text: string }[] }[] }>(told.stdout);
    expect(
      sections.flatMap(({ changes }) => changes.map(({ text }) => text.split(';')[0])),
    ).toEqual([
      'Future Technologies is no longer offered',
      'New: Games for Health (3 credits, semester 5)',
      'Basic Programming moved from semester 1 to 2',
      'Big Data: lecturers: A. Teacher added.',
      'Semester 4 of AI Engineer has a new choice: Big Data or Machine Learning & AI',
    ]);
  });
});

test('a browser in Dutch has the forms in Dutch', async () => {
  const page = await site.fresh({ locale: 'nl-BE' });
  await page.goto(site.url('/admin/'));
  await page.getByRole('button', { name: 'Werken met een lokale repository' }).waitFor();
});
