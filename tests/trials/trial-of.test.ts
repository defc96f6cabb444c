import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, Trial } from '../../src/catalogue/model.ts';
import { finding, startOf } from '../../src/diagnostics/diagnostic.ts';
import type { LanguageCode } from '../../src/languages/index.ts';
import { loadCatalogue } from '../../src/load.ts';
import { readTemplates } from '../../src/site/templates.ts';
import { trialOf } from '../../src/trial/trial-of.ts';
import { siteOf } from '../../src/views/site.ts';
import { builtSite } from '../support/built-site.ts';
import { closed, courseFile, folder, markdown, type Files } from '../support/folder.ts';
import { languages } from '../support/languages.ts';
import { randomCatalogue } from '../support/random-catalogue.ts';
import { hostile } from '../security/hostile.ts';
import { foreignFolders } from './foreign-folders.ts';

const commands = { adopt: 'adopt it', check: 'check it' };

/** The trial of a folder; nothing where it is none. */
const trialIn = async (dir: string, code: LanguageCode = 'en'): Promise<Catalogue | undefined> =>
  trialOf(await loadCatalogue(dir), languages[code], commands);

/** The trial of these files. */
async function trial(files: Files, code?: LanguageCode): Promise<Catalogue & { trial: Trial }> {
  const found = await trialIn(folder(files), code);
  if (!found?.trial) throw new Error('This is no trial.');
  return { ...found, trial: found.trial };
}

const ids = ({ courses }: Catalogue) => courses.map(({ id }) => id);
/** What is told, in short: `Files that are left out: a.md:1`. */
const told = ({ trial: { groups } }: { trial: Trial }) =>
  groups.flatMap(({ heading, mistakes }) =>
    mistakes.flatMap(({ places }) =>
      (places.length > 0 ? places : ['']).map((it) => `${heading}: ${it}`),
    ),
  );

const good = { 'good.md': courseFile({ title: 'Good' }, 'You learn something.') };
const broken = { 'broken.md': 'No front matter.' };

describe('a folder is shown as a trial', () => {
  test('where it has errors and no catalogue.yaml', async () => {
    expect(ids(await trial({ ...good, ...broken }))).toEqual(['good']);
  });

  test('and not where it has a catalogue.yaml, or no errors', async () => {
    expect(await trialIn(folder({ ...closed, ...good, ...broken }))).toBeUndefined();
    expect(await trialIn(folder(good))).toBeUndefined();
  });

  test('also where nothing in it can be used', async () => {
    expect(told(await trial(broken))).toEqual(['Files that are left out: broken.md:1']);
    expect(told(await trial({}))).toEqual(['The folder: ']);
  });
});

describe('what is left out', () => {
  test('is named with why, whole files apart from those that are shown in part', async () => {
    const shown = await trial({
      ...broken,
      'good.md': courseFile({ title: 'Good' }, 'Text with a [link](gone.md).'),
    });
    expect(told(shown)).toEqual([
      'Files that are left out: broken.md:1',
      'Files that are shown in part: good.md:7',
    ]);
    const [whole] = shown.trial.groups;
    expect(whole?.intro).toBe('1 file is not shown.');
    expect(whole?.mistakes[0]).toMatchObject({
      message: 'This file does not start with front matter.',
      hint: expect.stringContaining('Start the file with a line “---”'),
    });
  });

  test('is a draft that cannot be read too, though that is no error', async () => {
    const draft = markdown({ title: 'Draft', draft: true });
    expect(told(await trial({ ...good, ...broken, 'draft.md': draft }))).toContain(
      'Files that are left out: draft.md:4',
    );
  });

  test('is a file that could harm readers, or that takes the place of another page', async () => {
    const shown = await trial({
      'courses/a.md': courseFile({ title: 'A' }, '[The secret](b.md)'),
      'courses/b.md': courseFile({ title: 'B' }, 'A sign that turns words round: \u202e.'),
      'pages/courses.md': markdown({ title: 'Courses' }),
    });
    expect([ids(shown), shown.pages]).toEqual([['a'], []]);
    expect(told(shown)).toEqual([
      'Files that are left out: courses/b.md:7',
      'Files that are left out: pages/courses.md:1',
    ]);
  });

  test('is an old address, and not its course, where only the address is wrong', async () => {
    const shown = await trial({ 'a.md': courseFile({ title: 'A', aliases: ['/courses/', 'x?'] }) });
    expect([ids(shown), shown.redirects]).toEqual([['a'], []]);
  });

  test('is told once where it is one mistake, with the first places of it', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`c-${at}.md`, markdown({ titel: 'A', ects: 4 })]),
    );
    const { groups } = (await trial(many)).trial;
    const [mistake] = groups.flatMap(({ mistakes }) => mistakes);
    expect(mistake?.message).toContain('40 files');
    expect(mistake?.places).toHaveLength(11);
  });

  test.each(['de', 'en', 'fr', 'nl'] as const)(
    'is said in the language asked for: %s',
    async (code) => {
      const shown = await trial(broken, code);
      const says = languages[code].commands.trial;
      expect(shown.trial).toMatchObject({ language: code, title: says.title, notice: says.notice });
      const html = await trialPage(shown);
      expect(html.includes(`<article class="wrap" lang="${code}">`)).toBe(code !== 'en');
    },
  );
});

/** The page of a trial as HTML. */
async function trialPage(catalogue: Catalogue): Promise<string> {
  const site = siteOf(catalogue, { pathPrefix: '/' }, { 'site.css': 's.css', 'site.js': 's.js' });
  const [at] = site.pages.trial;
  const template = (await readTemplates()).get('trial');
  return template?.render({ at, site }) ?? '';
}

describe('the page of a trial', () => {
  test('leads to adopt, and to the command that tells all', async () => {
    const html = await trialPage(await trial(broken));
    expect(html).toContain('<code>adopt it</code>');
    expect(html).toContain('<code>check it</code>');
  });

  test('is in no search engine', async () => {
    expect(await trialPage(await trial(broken))).toContain('<meta name="robots" content="noindex"');
  });

  test('does not grow without limit: 5,000 mistakes, each of its own', async () => {
    const loaded = await loadCatalogue(folder(broken));
    const findings = Array.from({ length: 5000 }, (_, at) => {
      const file = `${'long-name-'.repeat(40)}${at}.md`;
      return finding('duplicate-id', startOf(file), { id: `c-${at}`, other: file });
    });
    const shown = trialOf({ ...loaded, findings }, languages.en, commands);
    expect(shown?.trial?.more).toBe('4940 more mistakes are not listed here.');
    expect((shown ? await trialPage(shown) : '').length).toBeLessThan(100_000);
  });

  test('is on every page of a trial, before everything else, and on no page of a catalogue', async () => {
    const [shown, { catalogue }] = [await trial(broken), await loadCatalogue(folder(good))];
    const templates = await readTemplates();
    const home = (from: Catalogue) => {
      const site = siteOf(from, { pathPrefix: '/' }, { 'site.css': 's.css', 'site.js': 's.js' });
      expect(site.pages.trial).toHaveLength(from === shown ? 1 : 0);
      return templates.get('home')?.render({ at: site.pages.home[0], site }) ?? '';
    };
    expect(home(shown)).toMatch(/<\/header><aside[^>]*>.*<a href="\/trial\.html">/s);
    expect(home(catalogue)).not.toContain('trial');
  });
});

describe('every page of a trial can be made, and leads somewhere', () => {
  test.each(foreignFolders)('%s', async (_, open) => {
    const shown = await trialIn(open());
    if (!shown) throw new Error('This is no trial.');
    for (const pathPrefix of ['/', '/x/y/'])
      expect(builtSite(shown, { pathPrefix }).faults).toEqual([]);
  });

  test('whatever an attack was put into', async () => {
    const notSettings = hostile.filter(({ files }) => !Object.hasOwn(files, 'catalogue.yaml'));
    for (const { name, files } of notSettings) {
      const shown = await trial({ ...files, 'courses/broken.md': 'No front matter.' });
      expect([name, builtSite(shown, { pathPrefix: '/' }).faults]).toEqual([name, []]);
    }
  });

  test('whichever catalogue loses its catalogue.yaml, and some of its lines', async () => {
    const cut = fc.array(fc.nat({ max: 400 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(randomCatalogue, cut, async (files, lines) => {
        const { 'catalogue.yaml': _, ...others } = files;
        const damaged = Object.entries(others).map(
          ([file, text], at): [string, string | Uint8Array] => [
            file,
            typeof text === 'string' ? without(text, lines[at % Math.max(1, lines.length)]) : text,
          ],
        );
        const dir = folder({ ...Object.fromEntries(damaged), 'courses/broken.md': 'No keys.' });
        const shown = await trialIn(dir);
        rmSync(dir, { recursive: true });
        if (!shown) throw new Error('This is no trial.');
        expect(builtSite(shown, { pathPrefix: '/' }).faults).toEqual([]);
      }),
      { numRuns: Number(process.env['RANDOM_CATALOGUES'] ?? 40), seed: 16 },
    );
  });
});

/** A text that lost a line. */
const without = (text: string, line = 0): string => {
  const lines = text.split('\n');
  return lines.filter((_, at) => at !== line % lines.length).join('\n');
};
