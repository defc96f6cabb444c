import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprints, project, run } from '../support/command.ts';
import { emptyFolder, writeFiles } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';
import { npm, npx, npxEnvironment, packedFile } from '../support/packed.ts';
import { git } from '../workflows/steps.support.ts';

/** The packed file, a folder in which it is installed without anything optional, and a catalogue that it made. */
let packed: string;
let room: string;
let school: string;
beforeAll(async () => {
  packed = await packedFile();
  room = emptyFolder('installed');
  const installed = await npm(
    ['install', '--omit=optional', '--no-audit', '--no-fund', packed],
    room,
  );
  expect([installed.code, installed.stderr]).toEqual([0, '']);
  school = join(room, 'school');
  const made = await npx(['new', 'catalogue', 'school', '--title', 'Our courses'], room);
  expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('npx prospectus dev')]);
});

describe('the package', () => {
  test('is a file of at most 1.5 MB, and with all that it needs at most 60 MB in 240 packages', () => {
    const { packages } = fromJson<{ packages: object }>(
      readFileSync(join(room, 'node_modules/.package-lock.json'), 'utf8'),
    );
    const bytes = readdirSync(join(room, 'node_modules'), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);
    expect(statSync(packed).size).toBeLessThanOrEqual(1.5e6);
    expect(bytes).toBeLessThanOrEqual(60e6);
    expect(Object.keys(packages).length).toBeLessThanOrEqual(240);
  });

  test('needs no esbuild: everything is compiled', () =>
    expect(existsSync(join(room, 'node_modules/esbuild'))).toBe(false));

  test('gives a school’s own code what it needs, with types', async () => {
    const file = join(room, 'config.mjs');
    writeFileSync(
      file,
      "import { defineConfig } from 'prospectus';\nconsole.log(JSON.stringify(defineConfig({ content: 'content' })));\n",
    );
    const { stdout } = await npm(['exec', '--no', '--', 'node', file], room);
    expect(JSON.parse(stdout)).toEqual({ content: 'content' });
    const types = join(room, 'node_modules/prospectus/dist/types/config.d.ts');
    expect(readFileSync(types, 'utf8')).toContain('CourseView');
  });

  test('runs a school’s own code, with types for editors, once esbuild is there', async () => {
    const own = join(room, 'own');
    cpSync(join(school, 'content'), join(own, 'content'), { recursive: true });
    const made = await npx(['part', 'Footer'], own);
    const [, config = ''] = /Write prospectus\.config\.ts:\n\n(.*)$/s.exec(made.stderr) ?? [];
    writeFiles(own, { 'prospectus.config.ts': config });
    const without = await npx(['build'], own);
    expect([without.code, without.stderr]).toEqual([
      2,
      expect.stringContaining('npm install --save-dev esbuild'),
    ]);
    mkdirSync(join(own, 'node_modules'));
    symlinkSync(join(project, 'node_modules/esbuild'), join(own, 'node_modules/esbuild'));
    const footer = join(own, 'parts/footer.tsx');
    const text = readFileSync(footer, 'utf8');
    writeFileSync(footer, text.replace('return', 'return view.language === "en" ? <p>Ours</p> :'));
    const built = await npx(['build'], own);
    expect([built.code, built.stderr]).toEqual([0, expect.stringContaining('published')]);
    expect(readFileSync(join(own, '_site/index.html'), 'utf8')).toContain('<p>Ours</p>');

    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--jsx', 'react-jsx'];
    const modules = ['--module', 'nodenext', '--types', '', '--target', 'es2023'];
    const checked = () =>
      run(process.execPath, [tsc, ...flags, ...modules, footer, 'prospectus.config.ts'], {
        cwd: own,
      });
    expect((await checked()).stdout).toBe('');
    writeFileSync(footer, readFileSync(footer, 'utf8').replace('view.language', 'view.langage'));
    expect((await checked()).stdout).toContain("'langage' does not exist");
  });

  test('names whose code is in it', () =>
    expect(readFileSync(join(room, 'node_modules/prospectus/dist/LICENSES.txt'), 'utf8')).toMatch(
      /@11ty\/eleventy 3\..*zod 4\./s,
    ));
});

describe('npx prospectus', () => {
  test('alone names every command as it is typed there', async () => {
    const { code, stderr } = await npx([], room);
    expect(code).toBe(2);
    expect(stderr).toContain('npx prospectus check ');
    expect(stderr).not.toContain('npm run');
  });

  test('checks the catalogue, in its folder and from any other', async () => {
    expect((await npx(['check', '--strict'], school)).code).toBe(0);
    expect((await npx(['check', '--strict', '--content', '.'], join(school, 'content'))).code).toBe(
      0,
    );
    const elsewhere = join(room, 'elsewhere');
    mkdirSync(elsewhere);
    expect((await npx(['check'], elsewhere)).stderr).toContain(
      `There is no content folder ${join(elsewhere, 'content')}.\nnpx prospectus check takes: `,
    );
  });

  test('builds the same bytes twice', async () => {
    const [one, two] = [join(room, 'one'), join(room, 'two')];
    expect((await npx(['build', '--output', one], school)).code).toBe(0);
    expect((await npx(['build', '--no-cache', '--output', two], school)).code).toBe(0);
    expect(Object.keys(fingerprints(one)).length).toBeGreaterThan(20);
    expect(fingerprints(two)).toEqual(fingerprints(one));
    expect((await npx(['build', '--output', one], school)).stderr).toContain('Nothing has changed');
  });

  test('says what a rule means', async () => {
    const { code, stdout } = await npx(['explain', 'unknown-track'], school);
    expect(code).toBe(0);
    expect(stdout).toContain('→ Did you mean “web-developer”?');
  });

  test('says what differs from a version of the content', async () => {
    git(school, 'init', '--quiet');
    git(school, 'add', '--all');
    git(school, 'commit', '--quiet', '--message', 'First');
    expect(git(school, 'ls-files')).not.toMatch(/node_modules|_site/);
    const file = join(school, 'content/courses/web-development.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('studycredits: 6', 'studycredits: 3'));
    const { code, stdout } = await npx(['diff', 'HEAD'], school);
    writeFileSync(file, text);
    expect([code, stdout]).toEqual([0, expect.stringContaining('6 → 3 credits')]);
  });

  test('serves the site while it is edited, with the staff guide, and stops', async () => {
    // In a group of its own, which Ctrl+C ends as a whole.
    const child = spawn('npx', ['--no', 'prospectus', 'dev', '--port', '0'], {
      cwd: school,
      env: npxEnvironment(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [found] = /http:\S+/.exec(said) ?? [];
        if (found) resolve(found);
      });
      void ended.then(() => reject(new Error(said)));
    });
    expect(await (await fetch(address)).text()).toContain('Our courses');
    const guide = await (await fetch(new URL('__guide/', address))).text();
    expect(guide).toContain('npx prospectus check');
    expect(guide).not.toContain('npm run check');
    process.kill(-(child.pid ?? expect.fail()), 'SIGINT');
    await ended;
    await expect(fetch(address)).rejects.toThrow();
  });
});
