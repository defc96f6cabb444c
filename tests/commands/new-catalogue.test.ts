import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newCommand } from '../../src/commands/new.ts';
import { refusalOf } from '../support/refusal.ts';
import { command, fingerprints } from '../support/command.ts';
import { diagnose, emptyFolder, folder } from '../support/folder.ts';
import { languages } from '../../src/languages/index.ts';
import { newCatalogue } from '../../src/authoring/scaffold/new-catalogue.ts';

const make = (name: string, cwd: string, ...flags: string[]) =>
  command(['new', 'catalogue', name, ...flags], { cwd });

describe('npm run new -- catalogue', () => {
  test('starts a catalogue in an empty folder, which is built without a word of blame', async () => {
    const room = emptyFolder();
    mkdirSync(join(room, 'ours'));
    const { code, stdout } = await make('ours', room);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(Object.keys(fingerprints(join(room, 'ours'))));
    const built = await command(['build', '--strict', '--content', 'ours', '--output', 'site'], {
      cwd: room,
    });
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
    expect(readFileSync(join(room, 'a/b/catalogue.yaml'), 'utf8')).toContain(
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
  ])('refuses a folder that %s', async (_, name, flags, expected) => {
    const room = folder({ 'full/notes.txt': 'mine' });
    const before = fingerprints(room);
    expect(await refusalOf(newCommand(flags, ['catalogue', name && join(room, name)]))).toMatch(
      expected,
    );
    expect(fingerprints(room)).toEqual(before);
  });

  test('every key that is only a remark may be taken over', async () => {
    const files = Object.fromEntries(newCatalogue('Courses', languages.en.scaffold));
    files['catalogue.yaml'] = files['catalogue.yaml'].replace(
      /^# ((?:institution|academic-year|base-url|edit-url|contact|redirects):| {2})/gm,
      '$1',
    );
    expect(
      (await diagnose(files))
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, file }) => `${file} ${rule}`),
    ).toEqual([]);
    expect(files['catalogue.yaml']).toContain('\ninstitution:\n  name: Our School\n');
  });

  test('a title is nothing but a title', async () => {
    const room = emptyFolder();
    await make('ours', room, '--title', '<img src=x> "a": # b\n---');
    const { code, stderr } = await command(['check', '--strict', '--content', 'ours'], {
      cwd: room,
    });
    expect([code, stderr]).toEqual([0, '']);
  });
});
