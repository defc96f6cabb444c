import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Page,
} from 'playwright-core';
import { expect, afterAll, afterEach, beforeAll, inject } from 'vitest';
import { serveSite, type Serving } from '../../src/site/serve.ts';

const project = fileURLToPath(PROJECT);
export const seeds = join(project, 'seeds');

/**
 * Builds a content folder as `npm run build` does; returns the folder of the site. Rejects with
 * what the command said.
 */
export async function build(
  content: string,
  output = mkdtempSync(join(inject('room'), 'site-')),
): Promise<string> {
  await promisify(execFile)(process.execPath, [
    join(project, 'src/main.mjs'),
    'build',
    '--content',
    content,
    '--output',
    output,
  ]);
  return output;
}

/** The site of the sample catalogue: one build for all test files, which run beside each other. */
export async function sample(): Promise<string> {
  const site = join(inject('room'), 'sample');
  if (existsSync(site)) return site;
  try {
    mkdirSync(`${site}.building`);
  } catch {
    while (existsSync(`${site}.building`)) await setTimeout(100); // another test file builds it
    return existsSync(site) ? site : sample();
  }
  try {
    return existsSync(site) ? site : await build(seeds, site);
  } finally {
    rmdirSync(`${site}.building`);
  }
}

/** How a page is looked at; `height` only where it matters. */
export interface Look extends Omit<BrowserContextOptions, 'viewport'> {
  width?: number;
  height?: number;
}

/** A `kept` width is what the tab has from the visit before. */
type VisitLook = Omit<Look, 'width'> & { width?: number | 'kept' };

export interface SiteUnderTest {
  /**
   * Opens a page of the site. Looks that are alike share one tab, since a new one costs more than a
   * page: use what you got before you visit again.
   */
  visit: (path: string, look?: VisitLook) => Promise<Page>;
  /** A page that is still empty, with a storage and a cache of its own: for tests of what loading does. */
  fresh: (look?: Look) => Promise<Page>;
  /** Address of a page. */
  url: (path: string) => string;
  /** Folder of the built site. */
  dir: string;
}

/** One for all sites that a test file looks at: what it opens in the browser that all files share. */
let browser: Promise<Browser> | undefined;

async function connect(): Promise<Browser> {
  const answer = await fetch(inject('browser'));
  const said = await answer.text();
  return answer.ok ? chromium.connect(said) : expect.fail(said);
}

/** Serves a site for the tests of this file, and looks at it in a real Chromium. */
export function useSite(built: () => Promise<string> = sample): SiteUnderTest {
  let serving: Serving;
  const tabs = new Map<string, Page>();
  const contexts = new Set<BrowserContext>();
  const ownContexts: BrowserContext[] = [];
  const site: SiteUnderTest = {
    dir: '',
    url: (path) => serving.address + path.slice(1),
    visit,
    fresh,
  };

  beforeAll(async () => {
    site.dir = await built();
    serving = await serveSite(site.dir, { port: 0, pathPrefix: '/' });
  });
  afterEach(async () => {
    await Promise.all(ownContexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await Promise.all([...contexts].map((context) => context.close()));
    await serving?.close();
    await (await browser)?.close();
    browser = undefined;
  });

  async function visit(
    path: string,
    { width = 1440, height = 900, ...rest }: VisitLook = {},
  ): Promise<Page> {
    const options = { reducedMotion: 'reduce', colorScheme: 'light', ...rest } as const;
    const key = JSON.stringify(options);
    const open = tabs.get(key);
    const page = open ?? (await (await newContext(options)).newPage());
    tabs.set(key, page);
    await page.emulateMedia({ media: null, colorScheme: options.colorScheme });
    if (width !== 'kept' || !open)
      await page.setViewportSize({ width: width === 'kept' ? 1440 : width, height });
    await page.goto(site.url(path));
    return page;
  }

  async function fresh({ width = 1440, height = 900, ...rest }: Look = {}): Promise<Page> {
    const context = await newContext({ ...rest, viewport: { width, height } });
    ownContexts.push(context);
    return context.newPage();
  }

  async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    browser ??= connect();
    const context = await (await browser).newContext(options);
    contexts.add(context);
    context.setDefaultTimeout(90_000); // slow machines are no fault of a page
    // A service worker would answer what a test wants to see on the network: only those about it want it.
    if (options.serviceWorkers !== 'allow')
      await context.addInitScript(() => {
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      });
    return context;
  }

  return site;
}

/** The text of a file that a page saved. */
export async function saved(download: Download): Promise<string> {
  const file = join(mkdtempSync(join(inject('room'), 'saved-')), 'file');
  await download.saveAs(file);
  return readFileSync(file, 'utf8');
}

/** Adds rules to a page that allows no styles but its own: a sheet made by a script is no exception to its policy. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
