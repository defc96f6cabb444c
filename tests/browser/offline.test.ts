import { languages } from '../support/languages.ts';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { serveDev } from '../../src/dev/server.ts';
import { noOwnCode } from '../../src/own-code/own-code.ts';
import { serveSite } from '../../src/site/serve.ts';
import { command, project } from '../support/command.ts';
import {
  courseFile,
  emptyFolder,
  folder,
  markdown,
  writeFiles,
  type Files,
} from '../support/folder.ts';
import { png } from '../support/png.ts';
import { sample, useSite } from './support.ts';
import { violations } from './violations.ts';

const files: Files = {
  'courses/baking.md': courseFile({ title: 'Baking', tracks: ['food'] }, 'You bake bread.'),
  'courses/baking.nl.md': markdown({ title: 'Bakken' }, 'Je bakt brood.'),
  'courses/cooking.md': courseFile({ title: 'Cooking', tracks: ['food'] }, 'You cook.'),
  'courses/serving.md': courseFile({ title: 'Serving', tracks: ['food'] }, 'You serve.'),
  'tracks/food.md': markdown({ title: 'Food' }),
  'catalogue.yaml': 'title: {en: First edition, nl: Eerste editie}\nlanguages: [en, nl]',
};
/** More than two megabytes of pictures: too much to keep it all. */
const picture = () => Buffer.concat([png(600, 400), randomBytes(1_200_000)]);
const large: Files = {
  ...files,
  'a.png': picture(),
  'b.png': picture(),
  'courses/baking.md': courseFile(
    { title: 'Baking', tracks: ['food'], image: '../a.png', 'image-alt': 'Bread' },
    'You bake bread.',
  ),
  'courses/cooking.md': courseFile(
    { title: 'Cooking', tracks: ['food'], image: '../b.png', 'image-alt': 'A pan' },
    'You cook.',
  ),
};

const browser = useSite(() => published(folder(files)));
/** Ends the servers of a test. */
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function published(
  content: string,
  output = `${emptyFolder()}/site`,
  ...flags: string[]
): Promise<string> {
  const { code, stderr } = await command([
    'build',
    '--content',
    content,
    '--output',
    output,
    ...flags,
  ]);
  expect(code, stderr).toBe(0);
  return output;
}

/** A site at an address of its own, which can leave the network, come back, or fall silent. */
async function host(dir: string, pathPrefix = '/') {
  let serving = await serveSite(dir, { port: 0, pathPrefix });
  const { address } = serving;
  const port = Number(new URL(address).port);
  ends.push(() => serving.close());
  const fallSilent = async () => {
    await serving.close();
    const silent = createServer(() => {}); // takes every question, answers none
    await new Promise<void>((resolve) => {
      silent.listen(port, '127.0.0.1', resolve);
    });
    serving = {
      address,
      close: () =>
        new Promise((resolve) => {
          silent.closeAllConnections();
          silent.close(() => resolve());
        }),
    };
  };
  return {
    port,
    fallSilent,
    url: (path: string) => address + path.slice(1),
    leave: () => serving.close(),
    comeBack: async () => {
      serving = await serveSite(dir, { port, pathPrefix });
    },
  };
}

/** What the browser keeps of a site: text by address without origin. */
const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const answers = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all(
          (await cache.keys()).map(async (request) => {
            const answer = await cache.match(request);
            if (!answer) throw new Error(`${request.url} is gone.`);
            return [new URL(request.url).pathname, await answer.text()] as const;
          }),
        );
      }),
    );
    return Object.fromEntries(answers.flat());
  });
const addressesKept = async (page: Page) => Object.keys(await kept(page));
const keeps = (page: Page, ...paths: string[]) =>
  expect
    .poll(() => addressesKept(page), { timeout: 30_000, interval: 200 })
    .toEqual(expect.arrayContaining(paths));
const heading = (page: Page) => page.locator('h1').first().innerText();
const open = () => browser.fresh({ serviceWorkers: 'allow' });

describe('a small catalogue', () => {
  test('opens whole without a network, search and plan with their data, and says it is a copy', async () => {
    const site = await host(browser.dir);
    const page = await open();
    await page.goto(site.url('/courses/baking/'));
    await keeps(page, '/publication.json');
    await site.leave();

    await page.goto(site.url('/courses/baking/'));
    expect(await heading(page)).toBe('Baking');
    await page.getByRole('status').filter({ hasText: 'the copy of the page' }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.goto(site.url('/nl/courses/baking/'));
    expect(await heading(page)).toBe('Bakken');
    await page.getByRole('status').filter({ hasText: 'de kopie van de pagina' }).waitFor();

    await page.goto(site.url('/plan/?track=food'));
    expect(await heading(page)).not.toContain('offline');
    await page.goto(site.url('/courses/?q=bread'));
    expect(
      await page.evaluate(async () =>
        Promise.all(
          ['/data/en/search.json', '/data/en/plan.json'].map(async (it) => (await fetch(it)).ok),
        ),
      ),
    ).toEqual([true, true]);
    expect(await page.evaluate(() => document.fonts.check('1em Archivo'))).toBe(true);
  });

  test('an address that does not exist says in each language that there is no network', async () => {
    const site = await host(browser.dir);
    const page = await open();
    await page.goto(site.url('/'));
    await keeps(page, '/publication.json');
    await site.leave();
    await page.goto(site.url('/courses/dancing/'));
    expect(await page.locator('main :is(h1, h2)').allInnerTexts()).toEqual([
      'You are offline',
      'Je bent offline',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
    expect(await heading(page)).toBe('First edition');
  });

  test('is not loaded as a whole by somebody who saves data', async () => {
    const site = await host(browser.dir);
    const page = await open();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto(site.url('/courses/baking/'));
    await keeps(page, '/courses/baking/');
    await page.goto(site.url('/courses/cooking/'));
    await keeps(page, '/courses/cooking/');
    expect(await addressesKept(page)).not.toContain('/courses/serving/');
  });
});

describe('a large catalogue', () => {
  test('keeps what was visited, with its picture, and what a page asks for', async () => {
    const site = await host(await published(folder(large)));
    const page = await open();
    await page.goto(site.url('/courses/baking/'));
    await keeps(page, '/courses/baking/');
    await page.goto(site.url('/courses/serving/?from=here#themes'));
    await keeps(page, '/courses/serving/');
    await page.evaluate(() =>
      navigator.serviceWorker.controller?.postMessage({
        keep: ['/tracks/food/', 'https://example.org/', '/gone/'],
      }),
    );
    await keeps(page, '/tracks/food/');
    expect(await addressesKept(page)).not.toEqual(expect.arrayContaining(['/gone/']));
    await site.leave();

    for (const [path, title] of [
      ['/courses/serving/', 'Serving'],
      ['/tracks/food/', 'Food'],
      ['/courses/cooking/', 'You are offline'],
      ['/courses/baking/', 'Baking'],
    ] as const) {
      await page.goto(site.url(path));
      expect([path, await heading(page)]).toEqual([path, title]);
    }
    expect(
      await page
        .locator('main img')
        .evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth),
    ).toBe(600);
  });
});

describe('a new publication', () => {
  test('is seen at the next visit, and after it nothing of the old one is left', async () => {
    const content = folder(large);
    const dir = await published(content);
    const site = await host(dir);
    const page = await open();
    for (const path of ['/courses/baking/', '/courses/serving/']) {
      await page.goto(site.url(path));
      await keeps(page, path);
    }
    const [old] = await page.evaluate(() => caches.keys());
    writeFiles(content, {
      'catalogue.yaml': 'title: {en: Second edition, nl: Tweede editie}\nlanguages: [en, nl]',
      'courses/baking.md': courseFile(
        { title: 'Baking bread', tracks: ['food'] },
        'You bake bread.',
      ),
    });
    await published(content, dir);

    await page.goto(site.url('/courses/cooking/')); // never visited before
    expect(await page.title()).toContain('Second edition');
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000, interval: 200 })
      .toEqual([expect.not.stringMatching(old)]);
    await keeps(
      page,
      '/courses/baking/',
      '/courses/serving/',
      '/courses/cooking/',
      '/nl/',
      '/offline.html',
    );
    const pages = Object.entries(await kept(page)).filter(([, text]) =>
      text.startsWith('<!DOCTYPE'),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(
      pages
        .filter(
          ([, text]) =>
            !/Second edition|Tweede editie/.test(text) || /First edition|Eerste editie/.test(text),
        )
        .map(([path]) => path),
    ).toEqual([]);

    await site.leave();
    for (const [path, title] of [
      ['/courses/baking/', 'Baking bread'],
      ['/courses/serving/', 'Serving'],
      ['/courses/cooking/', 'Cooking'],
    ] as const) {
      await page.goto(site.url(path));
      expect([path, await heading(page), await page.title()]).toEqual([
        path,
        title,
        expect.stringContaining('Second edition'),
      ]);
    }
  });

  test('that cannot be fetched as a whole changes nothing: the old one stays whole', async () => {
    const content = folder(files);
    const dir = await published(content);
    const site = await host(dir);
    const page = await open();
    await page.goto(site.url('/courses/baking/'));
    await keeps(page, '/publication.json');
    // Half an upload: pages and worker are new, the version is not.
    const half = await published(
      folder({ ...files, 'catalogue.yaml': 'title: Second edition\nlanguages: [en, nl]' }),
    );
    writeFiles(half, { 'version.json': '{"version":"another"}' });
    await site.leave();
    const other = await serveSite(half, { port: site.port, pathPrefix: '/' });
    await page.goto(site.url('/courses/cooking/'));
    expect(await page.title()).toContain('Second edition');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
    });
    await expect
      .poll(
        () =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing),
        { timeout: 30_000 },
      )
      .toBeNull();
    await other.close();
    for (const path of ['/courses/baking/', '/courses/cooking/', '/courses/serving/']) {
      await page.goto(site.url(path));
      expect(await page.title()).toContain('First edition');
    }
    await site.comeBack();
  });
});

test('the sample is kept too: pages of its size do not block each other', async () => {
  const site = await host(await sample());
  const page = await open();
  await page.goto(site.url('/tracks/ai-engineer/'));
  await keeps(
    page,
    '/',
    '/nl/courses/',
    '/offline.html',
    '/data/nl/search.json',
    '/tracks/ai-engineer/',
  );
});

test('a network that does not answer gives way to the copy', async () => {
  const site = await host(browser.dir);
  const page = await open();
  await page.goto(site.url('/courses/baking/'));
  await keeps(page, '/publication.json');
  await site.fallSilent();
  await page.goto(site.url('/courses/cooking/'));
  expect(await heading(page)).toBe('Cooking');
});

test('under a path prefix a site keeps its own pages, and leaves those of its neighbour alone', async () => {
  const site = await host(await published(folder(files), undefined, '--path-prefix', '/x/'), '/x/');
  const page = await open();
  await page.goto(site.url('/courses/baking/'));
  await page.evaluate(() => caches.open('prospectus http://127.0.0.1/y/ 1'));
  await keeps(page, '/x/publication.json');
  await site.leave();
  await page.goto(site.url('/courses/serving/'));
  expect(await heading(page)).toBe('Serving');
  await page.goto(site.url('/none/'));
  expect(await heading(page)).toBe('You are offline');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
});

test('the dev server at the same address shows its own pages, and takes the worker away', async () => {
  const site = await host(browser.dir);
  const page = await open();
  await page.goto(site.url('/courses/baking/'));
  await keeps(page, '/publication.json');
  await site.leave();
  const dev = await serveDev({
    contentDir: folder({ ...files, 'catalogue.yaml': 'title: Being edited\nlanguages: [en, nl]' }),
    project,
    hosting: { pathPrefix: '/' },
    port: site.port,
    words: languages.en,
    trialCommands: { adopt: '', check: '' },
    own: noOwnCode,
    readOwn: async () => noOwnCode,
    ownFiles: [],
    editor: '',
    guideOf: (guide) => guide,
    schemasOf: () => ({}),
  });
  ends.push(() => dev.close());
  // The worker has the page loaded anew; what was said before is of no account, since a worker that
  // goes may leave a question of the page unanswered.
  const said: string[][] = [];
  page.on('framenavigated', () => said.push([]));
  page.on('console', (message) => {
    if (message.type() !== 'log') said.at(-1)?.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(site.url('/courses/baking/'));
  expect(await page.title()).toContain('Being edited');
  await expect.poll(() => said.length, { timeout: 30_000 }).toBe(2);
  await page.waitForLoadState();
  expect(await page.title()).toContain('Being edited');
  await expect
    .poll(
      () =>
        page.evaluate(async () => [
          await caches.keys(),
          (await navigator.serviceWorker.getRegistrations()).length,
        ]),
      { timeout: 30_000, interval: 200 },
    )
    .toEqual([[], 0]);
  expect(said.at(-1)).toEqual([]);
});
