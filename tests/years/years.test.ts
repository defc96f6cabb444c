import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decoded } from '../../src/site/page-facts.ts';
import { fileOfAddress } from '../../src/site/publication.ts';
import { listFiles } from '../../src/site/verify.ts';
import { atomFeed } from '../support/atom.ts';
import { command, fingerprints, project } from '../support/command.ts';
import { emptyFolder, writeFiles } from '../support/folder.ts';
import { schoolInGit } from '../support/versions.ts';

/** Three years of the sample: courses move, get another name, go, and are taken over by others. */
const { school, content, git, commit, edit } = schoolInGit('school-with-years');
const site = join(school, 'site');
const page = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
const build = (...words: string[]) =>
  command(['build', '--content', content, '--output', site, ...words]);
const years = '\nyears:\n  "2025-2026": v2025\n  "2024-2025": v2024\n';

beforeAll(async () => {
  cpSync(join(project, 'seeds'), content, { recursive: true });
  appendFileSync(join(content, 'catalogue.yaml'), '\nbase-url: https://courses.example.org/\n');
  commit('v2024');
  const base = 'pillar: code\ntracks: [xr-developer]\n';
  writeFiles(content, {
    'courses/shaders.md': `---\ntitle: Shaders\nsemester: 4\nstudycredits: 3\n${base}---\nYou draw with light.\n`,
    'courses/old-games.md': `---\ntitle: Old Games\nsemester: 4\nstudycredits: 3\n${base}---\nYou play and learn.\n`,
  });
  commit('v2025');
  git('mv', 'content/courses/Unity.md', 'content/courses/unity-basics.md');
  git('mv', 'content/courses/Unity.nl.md', 'content/courses/unity-basics.nl.md');
  edit('courses/unity-basics.md', (it) =>
    it.replace(/^title:/m, 'aliases: [/courses/unity/]\ntitle:'),
  );
  edit('courses/shaders.md', (it) => it.replace('semester: 4', 'semester: 3'));
  rmSync(join(content, 'courses/old-games.md'));
  writeFiles(content, {
    'courses/new-games.md': `---\ntitle: New Games\nsemester: 4\nstudycredits: 3\n${base}aliases: [/courses/old-games/]\n---\nYou make a game of your own.\n`,
  });
  appendFileSync(join(content, 'catalogue.yaml'), years);
  commit('now');
  const { code, stderr } = await build();
  if (code !== 0) throw new Error(stderr);
}, 120_000);

describe('earlier years', () => {
  test('are what a build of their content is, but for one notice and the canonical link', async () => {
    const then = join(school, 'then');
    mkdirSync(then);
    git('archive', '--format', 'tar', '--output', join(school, 'then.tar'), 'v2025', 'content');
    execFileSync('tar', ['-xf', join(school, 'then.tar'), '-C', then]);
    const alone = join(school, 'alone');
    const made = await command([
      ...['build', '--content', join(then, 'content'), '--output', alone],
      ...['--as-year', '2025-2026', '--path-prefix', '/2025-2026/'],
    ]);
    expect(made.code, made.stderr).toBe(0);
    const [of, below] = [fingerprints(alone), fingerprints(join(site, '2025-2026'))];
    expect(Object.keys(below)).toEqual(
      Object.keys(of).filter((file) => file !== 'publication.json'),
    );
    const plain = (html: string) =>
      html
        .replace(/<aside class="year-notice" data-year-notice[\s\S]*?<\/aside>/, '')
        .replace(/<link rel="canonical"[^>]*>/, '');
    for (const file of Object.keys(below).filter((it) => below[it] !== of[it])) {
      const now = readFileSync(join(site, '2025-2026', file), 'utf8');
      expect(now.match(/data-year-notice/g), file).toHaveLength(1);
      expect(plain(now), file).toBe(plain(readFileSync(join(alone, file), 'utf8')));
    }
    for (const file of [
      'service-worker.js',
      'sitemap.xml',
      'data',
      'plan',
      'compare/index.html',
      'robots.txt',
    ])
      expect(existsSync(join(alone, file)), file).toBe(false);
    expect(page('2025-2026/courses/unity')).not.toMatch(/type="search"|data-add|rel="manifest"/);
  });

  test('hold everything that their pages lead to and load', () => {
    const html = listFiles(join(site, '2025-2026')).filter((it) => it.endsWith('.html'));
    const missing = html.flatMap((file) => {
      const text = readFileSync(join(site, '2025-2026', file), 'utf8');
      return [...text.matchAll(/ (?:href|src|action|data-[a-z]+)="(\/[^"?#]*)/g)].flatMap(
        ([, address = '']) => {
          const target = fileOfAddress(decodeURIComponent(address));
          return existsSync(join(site, target)) ? [] : [`${file}: ${address}`];
        },
      );
    });
    expect(html.length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
    const pages = ['tracks/ai-english', 'courses', 'exchange', 'careers', ''];
    for (const address of pages) {
      expect(page(`2025-2026/${address}`), address).not.toMatch(
        /\/(plan|agreement)\/|<form|type="search"/,
      );
      expect(page(`2025-2026/${address}`).match(/<script type="module"/g), address).toHaveLength(1);
    }
    expect(page('2025-2026/compare/next-web-developer/xr-developer')).toContain('data-year-notice');
  });

  test('lead to the same page of now, or to what took its place', () => {
    const notice = (address: string) =>
      /data-year-notice[\s\S]*?<\/aside>/.exec(page(address))?.[0] ?? '';
    expect(notice('2025-2026/courses/shaders')).toContain(
      '<a href="/courses/shaders/">Now: Shaders',
    );
    expect(notice('2025-2026/courses/unity')).toContain('<a href="/courses/unity-basics/">Now: ');
    expect(notice('2025-2026/courses/old-games')).toContain('/courses/new-games/">');
    expect(notice('2025-2026/nl/tracks/xr-developer')).toContain('/nl/tracks/xr-developer/">Nu: ');
    expect(page('2025-2026/courses/unity')).toContain(
      '<link rel="canonical" href="https://courses.example.org/courses/unity-basics/">',
    );
  });

  test('are listed by pages of now: the same page, what it took the place of, or the nearest', () => {
    const list = (address: string) => /id="years"[\s\S]*?<\/ol>/.exec(page(address))?.[0] ?? '';
    expect(list('courses/unity-basics')).toContain('<a href="/2024-2025/courses/unity/">');
    expect(list('courses/new-games')).toContain('/2025-2026/courses/old-games/');
    expect(list('courses/shaders')).toContain(
      '<a href="/2024-2025/tracks/xr-developer/">2024–2025</a><span>Not there yet: leads to XR Developer',
    );
    expect(list('')).toContain('<a href="/2024-2025/">');
    expect(list('nl/pillars/code')).toContain('<a href="/2024-2025/nl/pillars/code/">');
    for (const without of ['2025-2026/courses/shaders', 'courses', 'plan'])
      expect(page(without)).not.toContain('id="years"');
  });

  test('search, plans, sitemap and data of now know nothing of them', () => {
    const files = Object.keys(fingerprints(site)).filter((it) =>
      /^(data|api)\/|sitemap|service-worker|_redirects|robots/.test(it),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files.filter((it) => !it.includes('words')))
      expect(readFileSync(join(site, file), 'utf8'), file).not.toMatch(/202[45]-202[56]\//);
  });

  test('what changed since the last is what diff says, on a page what concerns it, each once', async () => {
    const { stdout } = await command(['diff', 'v2025', '--content', content]);
    const said = new Set(stdout.split('\n').map((it) => it.trim()));
    const told = (file: string) =>
      [
        ...(
          /<ul role="list" class="changes">(.*?)<\/ul>/s.exec(
            readFileSync(join(site, file), 'utf8'),
          )?.[1] ?? ''
        ).matchAll(/<li>(.*?)<\/li>/g),
      ].map(([, text = '']) => decoded(text));
    const english = listFiles(site).filter((it) =>
      /^(courses|tracks|programmes)\/.*html$/.test(it),
    );
    const pages = new Map(english.map((file) => [file, told(file)]));
    const some = [...pages].filter(([, sentences]) => sentences.length > 0);
    expect(some.length).toBeGreaterThan(3);
    for (const [address, sentences] of some) {
      expect(new Set(sentences).size, address).toBe(sentences.length);
      for (const sentence of sentences) expect(said, address).toContain(sentence);
    }
    expect(
      some.filter(([address]) => address.startsWith('courses/')).map(([, all]) => all),
    ).toEqual(
      [
        expect.stringMatching(/^Experimental XR: prerequisites/),
        expect.stringMatching(/^Renamed: New Games/),
        expect.stringMatching(/^Shaders moved from semester 4 to 3/),
        expect.stringMatching(/^Renamed: 3D Programming/),
      ].map((it) => [it]),
    );
    const { entries } = atomFeed(readFileSync(join(site, 'changes.xml'), 'utf8'));
    for (const { title } of entries) expect(said).toContain(title);
    expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
  });

  test('feeds are Atom, whether a site knows its address or not', async () => {
    const elsewhere = join(school, 'without-address');
    const before = readFileSync(join(content, 'catalogue.yaml'), 'utf8');
    edit('catalogue.yaml', (it) => it.replace(/^base-url:.*$/m, ''));
    const { code, stderr } = await command([
      ...['build', '--content', content, '--output', elsewhere],
    ]);
    writeFiles(content, { 'catalogue.yaml': before });
    expect(code, stderr).toBe(0);
    const ids = [site, elsewhere].flatMap((dir) =>
      ['changes.xml', 'nl/changes.xml'].flatMap((file) => {
        const feed = atomFeed(readFileSync(join(dir, file), 'utf8'));
        expect(feed.faults, file).toEqual([]);
        expect(feed.entries.length).toBeGreaterThan(3);
        expect(feed.self).toEqual(dir === site ? [`https://courses.example.org/${file}`] : []);
        return feed.ids;
      }),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are not written again where content of now changed, but for the notices that did', async () => {
    const [changed, same] = ['shaders', 'security'].map((id) =>
      join(site, '2025-2026/courses', id, 'index.html'),
    );
    const hand = join(site, '2024-2025/courses/security/index.html');
    const clean = readFileSync(hand, 'utf8');
    for (const [at, title] of ['Shading', 'Shading Better'].entries()) {
      if (at === 1) appendFileSync(hand, 'somebody was here');
      edit('courses/shaders.md', (it) => it.replace(/^title: .*/m, `title: ${title}`));
      const started = Date.now();
      const { code, stderr } = await build();
      expect(code, stderr).toBe(0);
      expect(readFileSync(changed, 'utf8')).toContain(`">Now: ${title}</a>`);
      if (at === 1) expect(statSync(same).mtimeMs).toBeLessThan(started);
      expect(readFileSync(hand, 'utf8')).toBe(clean);
    }
    const cold = join(school, 'cold');
    const made = await command(['build', '--content', content, '--output', cold, '--no-cache']);
    expect(made.code, made.stderr).toBe(0);
    expect(fingerprints(site)).toEqual(fingerprints(cold));
    git('checkout', '--quiet', 'content');
    expect((await build()).code).toBe(0);
  });

  test('a version that is not there, or has errors, is an error at its line, and nothing is published', async () => {
    const before = fingerprints(site);
    const lines = readFileSync(join(content, 'catalogue.yaml'), 'utf8').split('\n');
    const line = lines.findIndex((it) => it.includes('v2025')) + 1;
    writeFiles(content, { 'courses/shaders.md': '---\ntitle: Shaders\n---\n' });
    commit('broken');
    git('reset', '--quiet', '--hard', 'now');
    for (const [version, said] of [
      ['nowhere', 'git knows no version of this name'],
      ['broken', 'courses/shaders.md'],
    ]) {
      edit('catalogue.yaml', (it) => it.replace(/"2025-2026": .*/, `"2025-2026": ${version}`));
      const { code, stderr } = await build();
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`^ *${line}:\\d+ +error .*${version}`, 'm'));
      expect(stderr).toContain(said);
    }
    expect(fingerprints(site)).toEqual(before);
    git('reset', '--quiet', '--hard', 'now');
  });

  test('a shallow clone, in which a version is not there, is told as what it is', async () => {
    const clone = join(emptyFolder('shallow'), 'clone');
    git('clone', '--quiet', '--depth', '1', `file://${school}`, clone);
    const { code, stdout } = await command(['check', '--content', join(clone, 'content')]);
    expect(code).toBe(1);
    expect(stdout.match(/only a part of the history is here \(a shallow clone\)/g)).toHaveLength(2);
  });
});
