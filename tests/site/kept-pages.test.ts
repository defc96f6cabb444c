import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import { openPages } from '../../src/site/kept-pages.ts';
import { siteOf, type KeepPage, type PageAt, type Site } from '../../src/views/site.ts';
import { command, fingerprints, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

type Template = { data: { pagination: { data: string } }; render: (input: { at: PageAt; site: Site; keep: KeepPage }) => string };

test('a view is plain data, so that its JSON says all that its page shows', async () => {
  const { catalogue } = await loadCatalogue(join(project, 'seeds'));
  const site = siteOf(catalogue, { origin: 'https://example.org', pathPrefix: '/' }, { 'site.css': 'site.css', 'site.js': 'site.js' });
  const folder = new URL('templates/pages/', COMPILED);
  let count = 0;
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.11ty.js') && !it.startsWith('redirect.'))) {
    const { data, render } = (await import(new URL(name, folder).href)) as Template;
    const kind = data.pagination.data.replace(/^pages\./, '') as keyof Site['pages'];
    expect(name).toBe(`${kind}.11ty.js`); // a template without pages is left out by its name
    for (const at of site.pages[kind]) {
      render({ at, site, keep: (view) => {
        expect(JSON.parse(JSON.stringify(view)), at.path).toEqual(view);
        count++;
        return '';
      } });
    }
  }
  expect(count).toBe(Object.values(site.pages).flat().length);
});

const replace = (file: string, from: RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
};

test('after any change of the content, a build with kept pages makes the bytes of one without', async () => {
  const content = `${emptyFolder()}/content`;
  cpSync(join(project, 'seeds'), content, { recursive: true });
  const env = { PROSPECTUS_CACHE: emptyFolder() };
  const build = async (...flags: string[]) => {
    const output = join(emptyFolder(), 'site');
    expect(await command(['build', '--content', content, '--output', output, '--base-url', 'https://example.org/', ...flags], { env })).toMatchObject({ code: 0 });
    return fingerprints(output);
  };
  let before = await build();
  const changes: [string, RegExp, string][] = [
    ['courses/deep-learning.md', /^title: .*$/m, 'title: Deeper Learning'], ['courses/big-data.md', /^studycredits: .*$/m, 'studycredits: 4.5'], ['tracks/ai-engineer.md', /^title: .*$/m, 'title: Engineer of AI'],
    ['pillars/code.md', /^title: .*$/m, 'title: Coding'], ['courses/security.md', /\n---\n/, '\n---\nA first paragraph that was not there.\n\n'], ['catalogue.yaml', /"2026-2027"/, '"2027-2028"'],
  ];
  for (const [file, from, to] of changes) {
    replace(join(content, file), from, to);
    const after = await build();
    expect(after, file).not.toEqual(before);
    expect(await build('--no-cache'), file).toEqual(after);
    before = after;
  }
});

test('a kept page that was damaged is made anew', () => {
  const folder = emptyFolder();
  process.env['PROSPECTUS_CACHE'] = folder;
  try {
    const build = (make: () => string) => {
      const pages = openPages();
      const html = pages.keep(['course', { title: 'Baking' }], make);
      pages.close();
      return html;
    };
    const never = () => { throw new Error('The page is known.'); };
    expect(build(() => '<p id="a">You bake bread.</p>')).toBe('<p id="a">You bake bread.</p>');
    expect(build(never)).toBe('<p id="a">You bake bread.</p>');
    const [segment] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pages'));
    replace(join(folder, segment!), /bread/, 'beard');
    expect(build(() => 'made anew')).toBe('made anew');
  } finally {
    delete process.env['PROSPECTUS_CACHE'];
  }
});
