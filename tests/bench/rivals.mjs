// Other tools on the same course files: their versions, a folder laid out for each, and the command that builds it.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const eleventyDir = here('../../node_modules/@11ty/eleventy');
const kept = here('../../node_modules/.cache/prospectus-bench/astro');
const output = (command, args, options) =>
  spawnSync(command, args, { encoding: 'utf8', ...options }).stdout?.trim() ?? '';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** `3.1` is at least `3.0.9`. */
const isNewEnough = (version, wanted) =>
  version.localeCompare(wanted, 'en', { numeric: true }) >= 0;
const minimum = (engines) => />=\s*([\d.]+)/.exec(engines?.node ?? '')?.[1] ?? '0';

function findHugo(path = 'hugo') {
  const version = /v([\d.]+)/.exec(output(path, ['version']))?.[1];
  return version
    ? { path, version }
    : { missing: `Hugo is left out: there is no “${path}” here (--hugo PATH names one).` };
}

/**
 * The newest Astro, kept in a folder below node_modules; where this Node.js is too old for it,
 * nothing is installed.
 */
function findAstro(node = process.execPath) {
  const nodeVersion = output(node, ['--version']).slice(1);
  const installed = join(kept, 'node_modules/astro/package.json');
  const tooOld = ({ version, engines }) => {
    const needed = minimum(engines);
    const given = nodeVersion || 'none';
    return isNewEnough(nodeVersion, needed)
      ? undefined
      : {
          missing: `Astro is left out: ${version} needs Node.js ${needed} or newer, this is ${given} (--astro-node PATH runs it with another).`,
        };
  };
  if (!existsSync(installed)) {
    let newest;
    try {
      newest = JSON.parse(output('npm', ['view', 'astro@latest', 'version', 'engines', '--json']));
    } catch {
      return { missing: 'Astro is left out: npm cannot say which version is the newest.' };
    }
    if (tooOld(newest)) return tooOld(newest);
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, 'package.json'), '{ "private": true }\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', `astro@${newest.version}`], {
      cwd: kept,
      stdio: 'ignore',
      env: { ...process.env, npm_config_engine_strict: 'false' },
    });
    if (!existsSync(installed))
      return { missing: `Astro is left out: npm could not install ${newest.version}.` };
  }
  const found = readJson(installed);
  return tooOld(found) ?? { version: `${found.version} (Node.js ${nodeVersion})`, node };
}

/**
 * What stands where Hugo wants a folder: the list of all courses, the tracks in their order, and a
 * page for each letter of a long list.
 */
function writeHugoLists(dir, courses) {
  const write = (folder, lines) => {
    mkdirSync(join(dir, 'content', folder), { recursive: true });
    writeFileSync(join(dir, 'content', folder, '_index.md'), `---\n${lines.join('\n')}\n---\n`);
  };
  const texts = courses.map((file) => readFileSync(file, 'utf8'));
  write('courses', ['title: All courses']);
  const tracks = [...new Set(texts.map((text) => /^ {2}- (track-.*)/m.exec(text)[1]))].sort(
    (a, b) => a.localeCompare(b, 'en', { numeric: true }),
  );
  for (const [index, track] of tracks.entries())
    write(`tracks/${track}`, [
      `title: ${track.replace('track-', 'Track ')}`,
      `weight: ${index + 1}`,
    ]);
  const letters = new Set(
    texts.length > 200 ? texts.map((text) => /^title: (.)/m.exec(text)[1].toLowerCase()) : [],
  );
  for (const letter of letters)
    write(`a-z/${letter}`, [
      `title: "Courses: ${letter.toUpperCase()}"`,
      'description: One letter of the list of all courses.',
      'type: lists',
      `letter: "${letter}"`,
    ]);
}

/** Eleventy and Astro sort and look up courses in JavaScript, with the same module. */
const shared = (dir, path) => cpSync(here('rivals/site.mjs'), join(dir, path));

/**
 * Rivals by name: version or why it is left out, `layOut(content, dir)`, and how `dir` is built
 * into `dir/out` with nothing kept from before.
 */
export function findRivals(
  { hugo: hugoPath, 'astro-node': astroNode } = {},
  wanted = ['hugo', 'eleventy', 'astro'],
) {
  const of = (name, coursesAt, found, command, more = () => {}) => ({
    name,
    ...found,
    command,
    layOut(content, dir) {
      cpSync(here(`rivals/${name}`), dir, { recursive: true });
      cpSync(join(content, 'courses'), join(dir, coursesAt), { recursive: true });
      more(
        dir,
        readdirSync(join(content, 'courses')).map((file) => join(content, 'courses', file)),
      );
    },
    clean: (dir) => {
      for (const old of ['out', 'kept', '.astro'])
        rmSync(join(dir, old), { recursive: true, force: true });
    },
  });
  const makers = {
    hugo: () => {
      const found = findHugo(hugoPath);
      return of(
        'hugo',
        'content/courses',
        found,
        (dir) => [
          found.path,
          [
            '--quiet',
            '--config',
            'hugo.toml',
            '--destination',
            join(dir, 'out'),
            '--cacheDir',
            join(dir, 'kept'),
          ],
        ],
        writeHugoLists,
      );
    },
    eleventy: () =>
      of(
        'eleventy',
        'content/courses',
        { version: readJson(join(eleventyDir, 'package.json')).version },
        () => [process.execPath, [join(eleventyDir, 'cmd.cjs'), '--quiet', '--output=out']],
        (dir) => shared(dir, 'site.mjs'),
      ),
    astro: () => {
      const found = findAstro(astroNode);
      return of(
        'astro',
        'courses',
        found,
        () => [
          found.node,
          [join(kept, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', 'out'],
          { ASTRO_TELEMETRY_DISABLED: '1' },
        ],
        (dir) => {
          shared(dir, 'src/catalogue.mjs');
          symlinkSync(join(kept, 'node_modules'), join(dir, 'node_modules'));
        },
      );
    },
  };
  return wanted.map((name) => makers[name]());
}
