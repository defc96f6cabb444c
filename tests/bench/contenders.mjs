// What is run in each round: Prospectus with and without what it keeps, and the rivals.
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
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../src/main.mjs', import.meta.url));
export const labels = {
  cold: 'Prospectus',
  cached: 'Prospectus, cached',
  facts: 'Prospectus, a title changed',
  unchanged: 'Prospectus, nothing changed',
  check: 'Prospectus check, cached',
  'check-cold': 'Prospectus check',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  astro: 'Astro',
};
const chain = ['cold', 'cached', 'unchanged', 'check', 'facts'];
/** What `--only` may name. */
export const choices = ['prospectus', 'check-cold', 'hugo', 'eleventy', 'astro'];

/**
 * The contenders of one size, by name: `ready` clears what an earlier run left (not timed), `run`
 * is its command, `out` its site. The runs of Prospectus build on one another: what `cold` keeps is
 * what `cached` finds, with one text changed since, as a merge does; `unchanged` builds over its
 * site. For `facts` it is a title, which many pages show and any might.
 */
export function contendersOf(room, content, rivals, only) {
  const at = (name) => join(room, name);
  const gone = (...names) => {
    for (const name of names) rmSync(at(name), { recursive: true, force: true });
  };
  const build = (out) => [
    'build',
    '--content',
    content,
    '--output',
    at(out),
    '--base-url',
    'https://example.org/',
  ];
  const ours = (args, cache) => [
    process.execPath,
    [main, ...args],
    { PROSPECTUS_CACHE: at(cache) },
  ];
  const courses = readdirSync(join(content, 'courses'))
    .sort()
    .map((name) => join(content, 'courses', name));
  const changeText = () => appendFileSync(courses.at(-1), '\nA sentence more.\n');
  const changeTitle = () =>
    writeFileSync(courses[0], readFileSync(courses[0], 'utf8').replace(/^title: .*/m, '$& again'));
  const find = (change) => {
    gone('cached', 'kept');
    cpSync(at('kept-cold'), at('kept'), { recursive: true });
    change();
  };
  const mine = {
    cold: {
      ready: () => gone('cold', 'kept-cold'),
      run: () => ours(build('cold'), 'kept-cold'),
      out: at('cold'),
    },
    cached: {
      ready: () => find(changeText),
      run: () => ours(build('cached'), 'kept'),
      out: at('cached'),
    },
    unchanged: { ready: () => {}, run: () => ours(build('cached'), 'kept'), out: at('cached') },
    check: {
      ready: () => {},
      run: () =>
        ours(['check', '--content', content, '--base-url', 'https://example.org/'], 'kept'),
    },
    facts: {
      ready: () => find(changeTitle),
      run: () => ours(build('cached'), 'kept'),
      out: at('cached'),
    },
    'check-cold': {
      ready: () => gone('kept-check'),
      run: () =>
        ours(['check', '--content', content, '--base-url', 'https://example.org/'], 'kept-check'),
    },
  };
  const own = [
    ...(only === undefined || only.includes('prospectus') ? chain : []),
    ...(only?.includes('check-cold') ? ['check-cold'] : []),
  ].map((name) => ({ name, ...mine[name] }));
  const others = rivals.map((rival) => {
    const dir = at(rival.name);
    mkdirSync(dir, { recursive: true });
    rival.layOut(content, dir);
    return {
      name: rival.name,
      ready: () => rival.clean(dir),
      run: () => rival.command(dir),
      cwd: dir,
      out: join(dir, 'out'),
    };
  });
  return { own, others };
}

/** The contenders in the order of a round: ours and theirs by turns, every other round the other way about. */
export function orderOf({ own, others }, round) {
  const [first, second] = round % 2 === 0 ? [own, others] : [[...others].reverse(), own];
  return Array.from({ length: Math.max(first.length, second.length) }, (_, place) => [
    first[place],
    second[place],
  ])
    .flat()
    .filter(Boolean);
}
