import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import { writeBuildStamp, buildStampOf } from '../../src/site/build-stamp.ts';
import { fingerprints, project } from '../support/command.ts';
import { courseFile, emptyFolder, folder, markdown } from '../support/folder.ts';
import { publishedOf } from '../support/published.ts';
import { damage, randomOf, rounds, seedsOf } from '../support/random.ts';

afterAll(() => {
  delete process.env['PROSPECTUS_CACHE'];
});

/** All texts are plain: rendering one again is sure to take less than its three seconds, however busy the machine. */
const content = folder({
  'catalogue.yaml': 'title: Cookery\nbase-url: https://example.org/\n',
  'courses/bread.md': courseFile(
    { title: 'Bread', tags: ['flour', 'yeast'], tracks: ['bakery'] },
    'You bake [cakes](cakes.md) and bread.\n\n## Themes\n\n- Dough\n- Ovens\n',
  ),
  'courses/cakes.md': courseFile(
    { title: 'Cakes', studycredits: 4, semester: 2, alternates: ['bread'], description: 'Sugar.' },
    'You bake **cakes** for 4 people, of 6 eggs.\n',
  ),
  'courses/soup.nl.md': markdown({ title: 'Soep' }, 'Je kookt soep.\n'),
  'courses/soup.md': courseFile({ title: 'Soup', titel: 'Soup' }, 'You cook soup.\n'),
  'pillars/code.md': markdown({ title: 'Cooking' }, 'What you cook.\n'),
  'tracks/bakery.md': markdown({ title: 'Bakery' }, 'What you bake.\n'),
});

/** Everything that a build says and publishes: findings, pages and other files. */
async function published(): Promise<unknown> {
  const { catalogue, findings } = await loadCatalogue(content);
  return [findings, publishedOf(catalogue)];
}

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name))
    .sort();

test('whatever happens to a file of the cache, a build is that of a cold one', {
  timeout: 3_600_000,
}, async () => {
  const cache = emptyFolder();
  process.env['PROSPECTUS_CACHE'] = cache;
  const cold = await published();
  const sound = join(emptyFolder(), 'sound');
  cpSync(cache, sound, { recursive: true });
  const kinds = new Set(filesIn(cache).map((file) => file.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['bodies', 'cards', 'documents', 'pages', 'views']);
  expect(await published()).toEqual(cold);
  for (const seed of seedsOf(rounds(100))) {
    rmSync(cache, { recursive: true });
    cpSync(sound, cache, { recursive: true });
    const random = randomOf(seed);
    const file = random.pick(filesIn(cache));
    const { bytes, how } = damage(readFileSync(file), random);
    writeFileSync(file, bytes);
    const name = `seed ${seed}: ${file.split('.').at(-1)}, ${how}`;
    expect(await published(), name).toEqual(cold);
    if (seed % 5 === 0) expect(await published(), `${name}, and the build after it`).toEqual(cold);
  }
});

test('a build stamp that was damaged is none, or what it was', () => {
  process.env['PROSPECTUS_CACHE'] = emptyFolder();
  const output = folder({ 'index.html': 'A page.' });
  const buildStamp = { said: '1 warning in 3 files.\n', courses: 3, pathPrefix: '/' };
  writeBuildStamp(output, 'inputs', buildStamp);
  const file = filesIn(process.env['PROSPECTUS_CACHE']).at(-1) ?? '';
  const sound = readFileSync(file);
  for (const seed of seedsOf(rounds(1000))) {
    const { bytes, how } = damage(sound, randomOf(seed));
    writeFileSync(file, bytes);
    expect([undefined, buildStamp], `seed ${seed}: ${how}`).toContainEqual(
      buildStampOf(output, 'inputs'),
    );
  }
  writeFileSync(file, sound);
  expect(buildStampOf(output, 'inputs')).toEqual(buildStamp);
});

test('our own code is compiled anew where a file of it was changed, cut or lost', {
  timeout: 600_000,
}, async () => {
  const copy = emptyFolder();
  const sources = [
    'src',
    'templates',
    '.eleventy.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ];
  for (const it of sources) cpSync(join(project, it), join(copy, it), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const it of readdirSync(join(project, 'node_modules')).filter((it) => !it.startsWith('.')))
    symlinkSync(join(project, 'node_modules', it), join(copy, 'node_modules', it));
  const { compile } = (await import(pathToFileURL(join(copy, 'src/compile.mjs')).href)) as {
    compile: () => Promise<URL>;
  };
  const compiled = fileURLToPath(await compile()).replace(/\/$/, '');
  const sound = fingerprints(compiled);
  const random = randomOf(1);
  const names = Object.keys(sound).filter((name) => !name.endsWith('.map'));
  for (const name of ['src/cli.js', 'checksums.json', '../sources.json', random.pick(names)]) {
    const file = join(compiled, name);
    const { bytes, how } = damage(readFileSync(file), random);
    writeFileSync(file, bytes);
    await compile();
    expect(fingerprints(compiled), `${name}: ${how}`).toEqual(sound);
  }
  rmSync(join(compiled, 'assets.json'));
  await compile();
  expect(fingerprints(compiled)).toEqual(sound);
  expect(readdirSync(join(compiled, '..')).sort()).toEqual([basename(compiled), 'sources.json']);
});
