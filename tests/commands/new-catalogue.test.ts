import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { newCommand } from '../../src/commands/new.ts';
import { refusalOf } from '../support/refusal.ts';
import { command, fingerprints } from '../support/command.ts';
import { diagnose, emptyFolder, folder } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';
import { packedFile } from '../support/packed.ts';
import { languages } from '../support/languages.ts';
import { newCatalogue } from '../../src/authoring/scaffold/new-catalogue.ts';

let packed: string;
beforeAll(async () => {
  packed = await packedFile();
});
const make = (name: string, cwd: string, ...flags: string[]) =>
  command(['new', 'catalogue', name, '--package', packed, ...flags], { cwd });
const written = (dir: string) =>
  Object.keys(fingerprints(dir)).filter((it) => !/^(node_modules|\.git)\//.test(it));
const files = () =>
  newCatalogue('Courses', { folder: 'prospectus', update: 'npm install' }, languages.en.scaffold);

describe('npm run new -- catalogue', () => {
  test('starts a catalogue in an empty folder, which is built without a word of blame', async () => {
    const room = emptyFolder();
    mkdirSync(join(room, 'ours'));
    const { code, stdout } = await make('ours', room);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(written(join(room, 'ours')));
    const built = await command(
      ['build', '--strict', '--content', 'ours/content', '--output', 'site'],
      {
        cwd: room,
      },
    );
    expect([built.code, built.stderr.trim()]).toEqual([
      0,
      `2 courses published in ${join(room, 'site')}.`,
    ]);
    const page = readFileSync(join(room, 'site/courses/web-development/index.html'), 'utf8');
    expect(page).toMatch(/<a href="\/courses\/programming-basics\/"[^>]*>Programming Basics<\/a>/);
  });

  test('starts one in a folder that is not there yet, or that holds nothing but its history', async () => {
    const room = folder({ 'cloned/.git/HEAD': 'ref: refs/heads/main\n' });
    expect((await make('a/b', room, '--title', 'Courses: all of “ours”')).code).toBe(0);
    expect(readFileSync(join(room, 'a/b/content/catalogue.yaml'), 'utf8')).toContain(
      '\ntitle: "Courses: all of “ours”"\n',
    );
    expect((await make('cloned', room)).code).toBe(0);
  });

  test.each([
    ['holds a file', 'full', {}, 'holds notes.txt'],
    ['is a file', 'full/notes.txt', {}, 'is a file'],
    ['lies below a file', 'full/notes.txt/x', {}, 'is a file'],
    ['has no name', '', {}, 'catalogue, then its folder'],
    ['comes twice', 'new', { content: 'new' }, 'not --content'],
    ['is to pin a file that is not there', 'new', { package: 'x.tgz' }, 'is no file'],
  ])('refuses a folder that %s', async (_, name, flags, expected) => {
    const room = folder({ 'full/notes.txt': 'mine' });
    const before = fingerprints(room);
    expect(await refusalOf(newCommand(flags, ['catalogue', name && join(room, name)]))).toMatch(
      expected,
    );
    expect(fingerprints(room)).toEqual(before);
  });

  test('every key that is only a remark may be taken over', async () => {
    const content = Object.fromEntries(
      [...files()]
        .filter(([file]) => file.startsWith('content/'))
        .map(([file, text]) => [file.slice('content/'.length), text]),
    );
    content['catalogue.yaml'] = (content['catalogue.yaml'] ?? expect.fail()).replace(
      /^# ((?:institution|academic-year|base-url|edit-url|contact|redirects):| {2})/gm,
      '$1',
    );
    expect(
      (await diagnose(content))
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, file }) => `${file} ${rule}`),
    ).toEqual([]);
    expect(content['catalogue.yaml']).toContain('\ninstitution:\n  name: Our School\n');
  });

  test('a title is nothing but a title', async () => {
    const room = emptyFolder();
    await make('ours', room, '--title', '<img src=x> "a": # b\n---');
    const { code, stderr } = await command(['check', '--strict', '--content', 'ours/content'], {
      cwd: room,
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  test('pins the program that makes its site, by a file that goes where it goes', async () => {
    const room = emptyFolder();
    await make('ours', room, '--title', '“Ours”: a \\ title');
    const dir = join(room, 'ours');
    const file = basename(packed);
    expect(fromJson(readFileSync(join(dir, 'package.json'), 'utf8'))).toEqual({
      private: true,
      description: '“Ours”: a \\ title',
      dependencies: { prospectus: `file:${file}` },
    });
    expect(readFileSync(join(dir, 'package-lock.json'), 'utf8')).toContain(
      '"node_modules/prospectus"',
    );
    expect(written(dir)).toContain(file);
  });

  test('where npm cannot install it, the files are there, and what is left to do is said', async () => {
    const room = emptyFolder();
    const { code, stderr } = await command(
      ['new', 'catalogue', 'ours', '--package', '@our-school/prospectus@9.9.9'],
      { cwd: room, env: { npm_config_offline: 'true' } },
    );
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('npm install --save-exact @our-school/prospectus@9.9.9'),
    ]);
    expect(readFileSync(join(room, 'ours/.gitlab-ci.yml'), 'utf8')).toContain(
      'bash node_modules/@our-school/prospectus/.github/last-publication.sh',
    );
  });

  test('its editor checks and explains as ours does', () => {
    const tasks = files().get('.vscode/tasks.json') ?? expect.fail();
    expect(tasks).toContain('"npx prospectus check --format line --watch"');
    expect(tasks).toContain('{workspaceFolder}/content"');
    expect(files().get('.vscode/settings.json')).toContain(
      '"./node_modules/prospectus/docs/schema/catalogue.schema.json": ["content/catalogue.yaml"]',
    );
    for (const [, text] of files()) expect(text).not.toMatch(/\bseeds\b|npm run|OWNER/);
  });
});
