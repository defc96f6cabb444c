import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/site/page-facts.ts';
import { build, useSite } from './support.ts';
import { violations } from './violations.ts';

const branded = fileURLToPath(new URL('tests/fixtures/branded', PROJECT));
const site = useSite(() => build(branded));
const read = (path: string) => readFileSync(join(site.dir, path), 'utf8');
/** The logo that a reader sees. */
const shownLogo = (page: Page) =>
  page
    .locator('.logo img:visible')
    .evaluateAll((all) =>
      all.map((it) =>
        it instanceof HTMLImageElement ? it.currentSrc.replace(/.*\/(.*)-\w+\.svg$/, '$1') : '',
      ),
    );
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);

const pages = ['/', '/courses/jacquard/', '/tracks/design/', '/courses/', '/plan/', '/nl/'];

describe.each(['light', 'dark'] as const)('a school’s own colour on %s pages', (colorScheme) => {
  test.each(pages)('axe finds nothing on %s', async (path) => {
    for (const width of [390, 1440])
      expect(await violations(await site.visit(path, { width, colorScheme }))).toEqual([]);
  });

  test('is the shade that can be read', async () => {
    const page = await site.visit('/courses/jacquard/', { colorScheme });
    const wanted = { light: 'rgb(194, 24, 91)', dark: 'rgb(231, 68, 121)' }[colorScheme];
    expect(await styleOf(page, '.prose a', 'color')).toBe(wanted);
    expect(await styleOf(page, '.seek button', 'background-color')).toBe(wanted);
    expect(await styleOf(page, '.top', 'border-bottom-color')).toBe(wanted);
  });
});

describe('the logo', () => {
  test.each([
    ['light', undefined, 'logo'],
    ['dark', undefined, 'logo-dark'],
    ['light', 'Dark', 'logo-dark'],
    ['dark', 'Light', 'logo'],
  ] as const)('on a %s device, with the choice %s, is %s', async (colorScheme, choice, logo) => {
    const page = await site.visit('/', { colorScheme });
    if (choice) await page.getByRole('radio', { name: choice, exact: true }).check({ force: true });
    await expect.poll(() => shownLogo(page)).toEqual([logo]);
    await page.getByRole('radio', { name: 'Auto', exact: true }).check({ force: true });
  });

  test('is the light one on paper', async () => {
    const page = await site.visit('/', { colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Dark', exact: true }).check({ force: true });
    await page.emulateMedia({ media: 'print' });
    expect(await shownLogo(page)).toEqual(['logo']);
    await page.emulateMedia({ media: null });
    await page.getByRole('radio', { name: 'Auto', exact: true }).check({ force: true });
  });

  test('says whose it is, and leads home', async () => {
    const page = await site.visit('/courses/');
    await page.getByRole('link', { name: 'Textilschule Course catalogue' }).click();
    await page.waitForURL('**/');
  });
});

describe('the style sheet of the school', () => {
  test('wins with a plain rule, and its picture comes from the site', async () => {
    const page = await site.visit('/courses/jacquard/');
    expect(await styleOf(page, 'h1', 'letter-spacing')).toMatch(/^(normal|0px)$/);
    expect(await styleOf(page, '.foot', 'background-image')).toMatch(/\/files\/cloth-\w+\.png"\)$/);
  });

  test('no rule of ours is made to win, and all lie in layers', () => {
    const ours = readdirSync(join(site.dir, 'assets')).find((it) => /^site-.*\.css$/.test(it));
    const css = read(`assets/${ours}`);
    expect(css).not.toContain('!important');
    expect(css.replace(/^(?:@charset[^;]*;)?(@layer [\w,]+;)?/, '')).toMatch(/^@layer /);
  });
});

test('its links stand in the header, in the language of the page', async () => {
  const names = async (path: string) => {
    const page = await site.visit(path);
    return page.locator('.school-links a').allInnerTexts();
  };
  expect(await names('/')).toEqual(['Our school', 'Visit us']);
  expect(await names('/nl/')).toEqual(['Onze school', 'Visit us']);
});

test('its icon is in every size, and all that a page loads is there', () => {
  const manifest = JSON.parse(read('data/en/manifest.json'));
  expect(manifest.theme_color).toBe('#c2185b');
  const icons: string[] = manifest.icons.map(({ src }: { src: string }) => src);
  expect(icons.map((it) => it.replace(/-\w+\.png$/, ''))).toEqual([
    '/assets/icon-192',
    '/assets/icon-512',
    '/assets/icon-maskable-512',
  ]);
  const { links } = factsOf(read('courses/jacquard/index.html'));
  for (const path of [...icons, ...links.filter((it) => /^\/(assets|files)\//.test(it))])
    expect(existsSync(join(site.dir, path)), path).toBe(true);
});

test('the policy of the pages is that of every site', async () => {
  const page = await site.fresh();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url('/'))) broken.push(request.url());
  });
  for (const path of pages) await page.goto(site.url(path), { waitUntil: 'load' });
  expect(broken).toEqual([]);
  expect(read('index.html')).not.toMatch(/<style|style="(?![^"]*--)/);
});
