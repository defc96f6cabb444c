import { readTemplates } from '../../src/site/templates.ts';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import { openPages } from '../../src/site/cached-pages.ts';
import type { PageKind } from '../../src/catalogue/model.ts';
import { viewKey } from '../../src/cache/keys.ts';
import { viewSourcesOf } from '../../src/site/view-sources.ts';
import { siteOf, withoutDrafts, type PageAt, type Site } from '../../src/views/site.ts';
import type { Hosting } from '../../src/views/urls.ts';
import { command, fingerprints, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

const templates = await readTemplates();
const hosting = { origin: 'https://example.org', pathPrefix: '/' };
const assets = { 'site.css': 'site.css', 'site.js': 'site.js' };

/** Shows the view of each page of a site. */
function eachView(site: Site, show: (at: PageAt, view: object) => void): void {
  for (const [kind, { render }] of templates) {
    if (kind === 'redirect') continue;
    for (const page of site.pages[kind as PageKind])
      render({
        at: page,
        site,
        cachedPage: (at, viewOf) => {
          show(at, viewOf());
          return '';
        },
      });
  }
}

test('a view is plain data, so that its JSON says all that its page shows', async () => {
  const { catalogue } = await loadCatalogue(join(project, 'seeds'));
  const site = siteOf(catalogue, hosting, assets);
  let count = 0;
  eachView(site, (at, view) => {
    expect(JSON.parse(JSON.stringify(view)), at.path).toEqual(view);
    count++;
  });
  expect(count).toBe(Object.values(site.pages).flat().length);
  // Each template goes over the pages of its own kind.
  for (const [kind, { data }] of templates) expect(data.pagination.data).toBe(`pages.${kind}`);
});

const replace = (file: string, from: RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};

test('pages of one key have one view, whatever is edited; a text costs its own pages only', {
  timeout: 300_000,
}, async () => {
  const content = `${emptyFolder()}/content`;
  cpSync(join(project, 'seeds'), content, { recursive: true });
  const views = new Map<string, string>();
  /** How many views have a key that no build had. */
  const look = async (how: { hosting?: Hosting; dates?: Site['dates'] } = {}) => {
    const { catalogue } = await loadCatalogue(content);
    const site = siteOf(withoutDrafts(catalogue), how.hosting ?? hosting, assets, how.dates);
    const sourcesOf = viewSourcesOf(site);
    let fresh = 0;
    eachView(site, (at, view) => {
      const [key, json] = [viewKey(sourcesOf(at)), JSON.stringify(view)];
      if (!views.has(key)) fresh++;
      expect(json === (views.get(key) ?? json), `${at.path} is another page, of the same key`).toBe(
        true,
      );
      views.set(key, json);
    });
    return fresh;
  };
  const all = await look();
  expect(all).toBe(views.size);
  expect(await look()).toBe(0);

  const edit = (file: string, from: RegExp, to: string) => () =>
    replace(join(content, file), from, to);
  const own: Record<string, () => void> = {
    'a sentence at the end': () =>
      appendFileSync(join(content, 'courses/deep-learning.md'), '\nYou also read a paper.\n'),
    'a link to a course': () =>
      appendFileSync(join(content, 'courses/mlops.md'), '\nSee [Big Data](big-data.md).\n'),
    'a list of themes': () =>
      appendFileSync(join(content, 'courses/big-data.md'), '\n## Themes\n\n- Streams\n'),
  };
  for (const [what, change] of Object.entries(own)) {
    change();
    expect(await look(), what).toBe(1);
  }
  const anybodys: Record<string, () => void> = {
    'a title': edit('courses/deep-learning.md', /^title: .*$/m, 'title: Deeper Learning'),
    'the credits': edit('courses/big-data.md', /^studycredits: .*$/m, 'studycredits: 4.5'),
    'another pillar': edit('courses/security.md', /^pillar: .*$/m, 'pillar: project'),
    'no description': edit('courses/security.md', /^description: .*\n/m, ''),
    'a first paragraph, which lists then show': edit(
      'courses/security.md',
      /\n---\n/,
      '\n---\nA first paragraph that was not there, long enough to be what lists say of the course.\n\n',
    ),
    'a link to a section': () =>
      appendFileSync(
        join(content, 'courses/mlops.md'),
        '\nSee [what it is about](security.md#themes).\n',
      ),
    'a section that now stands among the text, where its id is another': edit(
      'courses/security.md',
      /\n## Themes\n/,
      '\n## Themes\n\nLocks, and their keys.\n',
    ),
    'the title of a track': edit('tracks/ai-engineer.md', /^title: .*$/m, 'title: Engineer of AI'),
    'the text of a pillar': () =>
      appendFileSync(
        join(content, 'pillars/code.md'),
        '\nCode is read more often than it is written.\n',
      ),
    'the academic year': edit('catalogue.yaml', /"2026-2027"/, '"2027-2028"'),
    'a word of the interface': () => {
      mkdirSync(join(content, 'words'));
      writeFileSync(join(content, 'words/en.yaml'), 'course:\n  facts: In short\n');
    },
    'a draft': edit('courses/mlops.md', /\n---\n/, '\ndraft: true\n---\n'),
    'a course less': () => rmSync(join(content, 'courses/big-data.md')),
    'a course more': () =>
      writeFileSync(
        join(content, 'courses/baking.md'),
        '---\ntitle: Baking\nsemester: 1\nstudycredits: 3\npillar: code\ntracks: [ai-engineer]\nprerequisites: [deep-learning]\n---\nYou bake bread.\n',
      ),
  };
  for (const [what, change] of Object.entries(anybodys)) {
    change();
    await look();
    expect(await look(), what).toBe(0);
  }
  expect(
    await look({ hosting: { origin: 'https://example.org', pathPrefix: '/catalogue/' } }),
  ).toBeGreaterThan(all / 2);
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const each = (day: string) => new Map(files.map((file) => [file, day]));
  expect(await look({ dates: each('2026-09-01') }), 'a day for each file').toBeGreaterThan(
    files.filter((file) => /^courses\/.*\.md$/.test(file)).length / 2,
  );
  expect(await look({ dates: each('2026-09-02') }), 'another day').toBeGreaterThan(30);
  expect(
    await look({ dates: each('2026-09-02').set('courses/deep-learning.md', '2026-09-03') }),
    'the day of one text: its page, and /api/ in both languages',
  ).toBe(3);
});

test('after any change of the content, a build with cached pages makes the bytes of one without', {
  timeout: 300_000,
}, async () => {
  const content = `${emptyFolder()}/content`;
  cpSync(join(project, 'seeds'), content, { recursive: true });
  const env = { PROSPECTUS_CACHE: emptyFolder() };
  const build = async (...flags: string[]) => {
    const output = join(emptyFolder(), 'site');
    expect(
      await command(
        [
          'build',
          '--content',
          content,
          '--output',
          output,
          '--base-url',
          'https://example.org/',
          ...flags,
        ],
        { env },
      ),
    ).toMatchObject({ code: 0 });
    return fingerprints(output);
  };
  let before = await build();
  const changes: [string, RegExp, string][] = [
    ['courses/deep-learning.md', /^title: .*$/m, 'title: Deeper Learning'],
    ['courses/big-data.md', /^studycredits: .*$/m, 'studycredits: 4.5'],
    ['tracks/ai-engineer.md', /^title: .*$/m, 'title: Engineer of AI'],
    ['pillars/code.md', /^title: .*$/m, 'title: Coding'],
    ['courses/security.md', /\n---\n/, '\n---\nA first paragraph that was not there.\n\n'],
    ['catalogue.yaml', /"2026-2027"/, '"2027-2028"'],
  ];
  for (const [at, [file, from, to]] of changes.entries()) {
    replace(join(content, file), from, to);
    const after = await build();
    expect(after, file).not.toEqual(before);
    // What one change left wrong is wrong after the next as well.
    if (at % 2 === 1) expect(await build('--no-cache'), file).toEqual(after);
    before = after;
  }
});

test('a cached page that was damaged is made anew', async () => {
  const { catalogue } = await loadCatalogue(join(project, 'seeds'));
  const site = siteOf(catalogue, hosting, assets);
  const at = site.pages.course[0];
  const cache = emptyFolder();
  process.env['PROSPECTUS_CACHE'] = cache;
  try {
    const build = (make: () => string) => {
      const pages = openPages(site);
      const html = pages.cachedPage(at, () => ({ title: 'Baking' }), make);
      pages.close();
      return html;
    };
    const never = () => {
      throw new Error('The page is known.');
    };
    expect(build(() => '<p id="a">You bake bread.</p>')).toBe('<p id="a">You bake bread.</p>');
    expect(build(never)).toBe('<p id="a">You bake bread.</p>');
    const [file] = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.pages'),
    );
    replace(join(cache, file), /bread/, 'beard');
    expect(build(() => 'made anew')).toBe('made anew');
  } finally {
    delete process.env['PROSPECTUS_CACHE'];
  }
});
