import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from './support/command.ts';
import { emptyFolder, writeFiles, type Files } from './support/folder.ts';

interface Rules {
  overrides: {
    includes: string[];
    linter: {
      rules: { style: { noRestrictedImports: { options: { patterns: { group: string[] }[] } } } };
    };
  }[];
}
const { overrides }: Rules = JSON.parse(readFileSync(join(project, 'rooms.json'), 'utf8'));

/** Which rooms each room may import, as rooms.json says. */
const standsOn = new Map(
  overrides.map(({ includes, linter }) => {
    const [room = ''] = includes.map((it) => it.replace(/^src\/|\/\*\*$/g, ''));
    const allowed = linter.rules.style.noRestrictedImports.options.patterns
      .flatMap(({ group }) => group)
      .flatMap((pattern) => /^!(?:\.\.?|\*\*\/src)\/([\w-]+)\/\*\*$/.exec(pattern)?.[1] ?? []);
    return [room, new Set(allowed.filter((it) => it !== room))] as const;
  }),
);
/** The room that may import every other, and that no other imports. */
const top = 'commands';

describe('the rules of the rooms', () => {
  test('are there for every folder of src, for the files beside them, and for templates', () => {
    const folders = readdirSync(join(project, 'src'), { withFileTypes: true })
      .filter((it) => it.isDirectory())
      .map(({ name }) => name);
    expect([...standsOn.keys()].sort()).toEqual(
      [...folders, '*.ts', 'config.ts', 'load.ts', 'templates'].sort(),
    );
  });

  test('name the top nowhere, and let nobody come back to where they started', () => {
    const below = (room: string, trail: readonly string[]): string[] => {
      if (trail.includes(room)) return [[...trail, room].join(' → ')];
      return [...(standsOn.get(room) ?? [])].flatMap((next) => below(next, [...trail, room]));
    };
    expect([...standsOn.keys()].flatMap((room) => below(room, []))).toEqual([]);
    expect([...standsOn.values()].filter((rooms) => rooms.has(top))).toEqual([]);
  });
});

/** What `npm run deps` says of a project with these files, which are found beside the real rules. */
function deps(files: Files): { code: number | null; said: string } {
  const dir = emptyFolder('planted');
  for (const name of ['biome.jsonc', 'rooms.json']) cpSync(join(project, name), join(dir, name));
  writeFiles(dir, files);
  const { scripts }: { scripts: { deps: string } } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  const [, ...words] = scripts.deps.split(' ');
  const { status, stdout, stderr } = spawnSync(
    join(project, 'node_modules/.bin/biome'),
    [...words, '--colors=off'],
    { cwd: dir, encoding: 'utf8' },
  );
  return { code: status, said: stdout + stderr };
}

describe('npm run deps', () => {
  const target = { 'src/views/site.ts': 'export interface Site {}\nexport const site = 1;\n' };

  test.each([
    ['a value', "import { site } from '../views/site.ts';\nexport const it = site;\n"],
    ['a type', "import type { Site } from '../views/site.ts';\nexport type It = Site;\n"],
    [
      'a type among values',
      "import { type Site } from '../views/site.ts';\nexport type It = Site;\n",
    ],
    ['what goes on to others', "export type { Site } from '../views/site.ts';\n"],
    ['a value in time', "export const it = () => import('../views/site.ts');\n"],
  ])('reports %s that is imported against the direction', (_, text) => {
    const { code, said } = deps({ ...target, 'src/catalogue/planted.ts': text });
    expect(code, said).toBe(1);
    expect(said).toContain('src/catalogue/planted.ts');
    expect(said).toContain('catalogue/ stands on');
  });

  test('reports a room that a file at the root of src imports: all rooms stand on those', () => {
    const text = "import { site } from './views/site.ts';\nexport const it = site;\n";
    const { code, said } = deps({ ...target, 'src/planted.ts': text });
    expect(code, said).toBe(1);
    expect(said).toContain('belongs to nobody');
  });

  test.each([
    'src/catalogue/planted.ts',
    'src/commands/planted.ts',
    'src/planted.ts',
    'src/load.ts',
    'templates/parts/planted.ts',
  ])('reports scripts/, which only releases need, in %s', (file) => {
    const up = '../'.repeat(file.split('/').length - 1);
    const text = `import { it } from '${up}scripts/it.ts';\nexport const planted = it;\n`;
    const { code, said } = deps({ 'scripts/it.ts': 'export const it = 1;\n', [file]: text });
    expect(code, said).toBe(1);
    expect(said).toContain(file);
  });

  test.each([
    ['views of the catalogue', 'src/views/planted.ts', '../catalogue/model.ts'],
    ['a script of any room', 'scripts/planted.ts', '../src/catalogue/model.ts'],
  ])('lets pass what goes along it: %s', (_, file, from) => {
    const text = `import { site } from '${from}';\nexport const it = site;\n`;
    expect(
      deps({ 'src/catalogue/model.ts': 'export const site = 1;\n', [file]: text }),
    ).toMatchObject({ code: 0 });
  });
});

test('no type is imported in its place, where the rules do not see it', () => {
  const inPlace = /typeof import\('|\bimport\('\.[^']+'\)\.[A-Z]/;
  expect("type It = import('../views/site.ts').Site;").toMatch(inPlace);
  const files = ['src', 'templates'].flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile() && /\.tsx?$/.test(it.name))
      .map((it) => join(it.parentPath, it.name)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((it) => inPlace.test(readFileSync(it, 'utf8')))).toEqual([]);
});

test('the map in README.md names every room, and no other', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const [, map = ''] = /\nsrc\/\n([\s\S]*?)\ntemplates\//.exec(readme) ?? [];
  // Names are in the first column, rooms of a room below them.
  const named = [...map.matchAll(/^ {2}(\S.{20})/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/([\w-]+)\//g)].map(([, name]) => name),
  );
  const rooms = readdirSync(join(project, 'src'), { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map(({ name }) => name);
  expect(named.sort()).toEqual(rooms.sort());
});
