import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprints, project, run, type Ended } from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';

const small = {
  ...closed,
  'courses/a b.md': courseFile({ title: 'Anise' }, 'You learn something: ![the lab](../lab.png)'),
  'lab.png': readFileSync(join(project, 'tests/fixtures/every-key/pictures/lab.png')),
};

/** A copy of this project, with packages of its own or those of another. */
function projectIn(dir: string, packages?: string): string {
  mkdirSync(dir, { recursive: true });
  for (const name of [
    'src',
    'templates',
    'docs',
    '.eleventy.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(project, name), join(dir, name), { recursive: true });
  if (packages) symlinkSync(packages, join(dir, 'node_modules'));
  else {
    mkdirSync(join(dir, 'node_modules'));
    for (const name of readdirSync(join(project, 'node_modules')).filter((it) => it !== '.cache'))
      symlinkSync(join(project, 'node_modules', name), join(dir, 'node_modules', name));
  }
  writeFiles(join(dir, 'seeds'), small);
  return dir;
}

const commandIn = (dir: string, ...words: string[]): Promise<Ended> =>
  run(process.execPath, [join(dir, 'src/main.mjs'), ...words], {
    cwd: dir,
    env: { INIT_CWD: undefined },
  });

/** The site that a project makes of its content, beside which nothing is left. */
async function siteOf(dir: string): Promise<Record<string, string>> {
  const { code, stderr } = await commandIn(dir, 'build');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining('1 course published'),
  });
  expect(readdirSync(dir).filter((name) => name.startsWith('_site'))).toEqual(['_site']);
  return fingerprints(join(dir, '_site'));
}

describe('a project that was used', () => {
  test('works on when its folder gets another name, and when it is copied with its caches', async () => {
    const room = emptyFolder();
    const first = projectIn(join(room, 'first'));
    const site = await siteOf(first);
    renameSync(first, join(room, 'second'));
    expect(existsSync(first)).toBe(false);
    expect(await siteOf(join(room, 'second'))).toEqual(site);
    cpSync(join(room, 'second'), join(room, 'third'), { recursive: true, verbatimSymlinks: true });
    writeFileSync(
      join(room, 'third/seeds/courses/a b.md'),
      courseFile({ title: 'Basil' }, 'Other.'),
    );
    await siteOf(join(room, 'third'));
    expect(readFileSync(join(room, 'third/_site/courses/a-b/index.html'), 'utf8')).toContain(
      'Basil',
    );
    renameSync(join(room, 'second'), join(room, 'gone'));
    for (const words of [
      ['check'],
      ['coverage'],
      ['explain', 'unknown-track'],
      ['diff', 'seeds'],
      ['fix'],
    ])
      expect(await commandIn(join(room, 'third'), ...words), words[0]).toMatchObject({ code: 0 });
  });

  test.each([
    ['all packages', (dir: string) => projectIn(dir)],
    [
      'their caches',
      (dir: string) => {
        const own = projectIn(dir);
        mkdirSync(join(own, '../cache'), { recursive: true });
        symlinkSync(join(own, '../cache'), join(own, 'node_modules/.cache'));
        return own;
      },
    ],
  ])('shares %s with another, and each goes its own way', async (what, first) => {
    const room = emptyFolder();
    const one = first(join(room, 'one'));
    const two =
      what === 'all packages'
        ? projectIn(join(room, 'two'), join(one, 'node_modules'))
        : first(join(room, 'two'));
    const site = await siteOf(one);
    expect(await siteOf(two)).toEqual(site);
    renameSync(one, join(room, 'one away'));
    if (what === 'all packages') renameSync(join(room, 'one away'), one);
    writeFileSync(join(two, 'seeds/courses/a b.md'), courseFile({ title: 'Basil' }, 'Other.'));
    expect(await siteOf(two)).not.toEqual(site);
    writeFileSync(
      join(two, 'templates/pages/course.tsx'),
      readFileSync(join(two, 'templates/pages/course.tsx'), 'utf8').replace(
        '<article',
        '<article data-two="two"',
      ),
    );
    await siteOf(two);
    expect(await commandIn(two, 'check')).toMatchObject({ code: 0 });
  });
});

/** Names that something on the way to a site takes for more than a name: addresses, patterns, flags, shells. */
const names = [
  'C# course',
  '100% done',
  'a%20b',
  'what?',
  'a*b',
  '**',
  '[x]',
  '{a,b}',
  '!x',
  '(x)',
  '+(x)',
  '$HOME',
  `quo'te"d`,
  'new\nline',
  'café ☕',
  ' blanks ',
  '-dash',
  '~',
  'a&b;c|d',
];

test.each(names.filter((_, at) => at % 3 === 0 || (at > 3 && at < 7)))(
  'a project in a folder called %j works',
  async (name) => {
    const dir = projectIn(join(emptyFolder(), name));
    await siteOf(dir);
    expect(existsSync(join(dir, '_site/courses/a-b/index.html'))).toBe(true);
    expect(readdirSync(join(dir, '_site/files'))).toHaveLength(1);
  },
);

test('content, output and the folder one is in may have any name', async () => {
  const sites = new Set<string>();
  for (const name of [...names.filter((_, at) => at % 2 === 0), 'back\\slash']) {
    const room = join(emptyFolder(), name);
    writeFiles(join(room, `content ${name}`), small);
    const { code, stderr } = await run(
      process.execPath,
      [join(project, 'src/main.mjs'), 'build', `--content=content ${name}`, `--output=${name}`],
      { cwd: room, env: { INIT_CWD: undefined } },
    );
    expect({ code, stderr }, name).toMatchObject({ code: 0 });
    expect(readdirSync(room).sort()).toEqual([name, `content ${name}`].sort());
    sites.add(JSON.stringify(fingerprints(join(room, name))));
  }
  expect(sites.size).toBe(1);
});

test('a file whose name is no text is named in words, by every command', async () => {
  const dir = folder(small);
  for (const name of ['caf\xe9.md', 'r\xe9sum\xe9.png'])
    writeFileSync(
      Buffer.concat([Buffer.from(`${dir}/courses/`), Buffer.from(name, 'latin1')]),
      'x',
    );
  const below = Buffer.concat([Buffer.from(`${dir}/courses/`), Buffer.from('\xe9', 'latin1')]);
  mkdirSync(below);
  const output = join(emptyFolder(), 'site');
  for (const [words, code] of [
    [['check'], 1],
    [['build', '--output', output], 1],
    [['fix'], 1],
    [['coverage'], 0],
    [['rename', 'course', 'a-b', 'c'], 0],
  ] as const) {
    const ended = await run(
      process.execPath,
      [join(project, 'src/main.mjs'), ...words, '--content', dir],
      { cwd: project, env: { INIT_CWD: undefined } },
    );
    expect(ended, words[0]).toMatchObject({ code });
    expect(ended.stderr).not.toMatch(/^\s+at |not your fault/m);
    if (words[0] === 'check')
      expect(ended.stdout.match(/The name of this file holds a character/g)).toHaveLength(3);
  }
});
