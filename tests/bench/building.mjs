// npm run bench: what a catalogue costs to build, beside other tools on the same files, and how
// long a save takes to be seen. No test, since machines are shared and noisy.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { busyness, machine, sample } from './busy.mjs';
import { choices, contendersOf, labels, main, orderOf } from './contenders.mjs';
import { writeCorpus } from './corpus.mjs';
import { missingFrom, pagesOf, searchBytes, pageSizesOf } from './pages.mjs';
import { findRivals } from './rivals.mjs';
import { measured, measuredWith, stopAll } from './runs.mjs';
import { measureSaving } from './saving.mjs';
import { sectionOf } from './tables.mjs';

const usage = `npm run bench -- [courses…] [flags]     courses: 1 100 1000 10000 50000 if left out
  --rounds N          5 up to 100 courses, 3 up to 10,000, else 1, if left out
  --only NAME,…       ${choices.join(', ')}
  --no-rivals         Prospectus alone
  --languages CODE,…  languages of the interface, en if left out; with several Prospectus alone,
                      since the others have one
  --saves-only        no builds, only how long a save takes to be seen
  --no-saves          builds only
  --hugo PATH         another Hugo than that of the PATH
  --astro-node PATH   another Node.js for Astro, which needs a new one
  --json FILE  --markdown FILE   write every run, and the tables, to a file
`;
const flag = { type: 'boolean' };
const text = { type: 'string' };
function wrong(message) {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}
let given;
try {
  given = parseArgs({
    allowPositionals: true,
    options: {
      rounds: text,
      only: text,
      'no-rivals': flag,
      languages: text,
      'saves-only': flag,
      'no-saves': flag,
      hugo: text,
      'astro-node': text,
      json: text,
      markdown: text,
      help: flag,
    },
  });
} catch (error) {
  wrong(error.message);
}
const { values: flags, positionals } = given;
if (flags.help) {
  console.log(usage);
  process.exit(0);
}
const counts = positionals.length > 0 ? positionals.map(Number) : [1, 100, 1000, 10_000, 50_000];
const only = flags.only?.split(',');
if (!counts.every((count) => Number.isInteger(count) && count > 0))
  wrong('A number of courses is a whole number from 1 on.');
if (flags.rounds !== undefined && !(Number(flags.rounds) >= 1))
  wrong('--rounds is a number from 1 on.');
if (only?.some((name) => !choices.includes(name)))
  wrong(`--only names some of ${choices.join(', ')}.`);
const languages = flags.languages?.split(',') ?? ['en'];
const isAlone = flags['no-rivals'] || languages.length > 1;
function roundsOf(count) {
  if (flags.rounds !== undefined) return Math.floor(Number(flags.rounds));
  if (count > 10_000) return 1;
  return count > 100 ? 3 : 5;
}
const say = (line) => console.error(line);

/** Builds a catalogue of one size some times with each tool. */
async function buildAll(room, content, count, rivals) {
  const contenders = contendersOf(room, content, count > 10_000 ? [] : rivals, only);
  const size = { count, rounds: [], pages: {}, missing: {}, pageSizes: {}, search: undefined };
  const failed = new Set();
  for (let round = 0; round < roundsOf(count); round++) {
    await sample();
    const runs = {};
    for (const { name, ready, run, cwd } of orderOf(contenders, round)) {
      if (failed.has(name)) continue;
      ready();
      const [command, args, env] = run();
      runs[name] = await measured(command, args, { cwd, env });
      const { wall, cpu, memory } = runs[name];
      say(
        [
          `${count} ${count === 1 ? 'course' : 'courses'}, round ${round + 1} of ${roundsOf(count)}: `,
          `${labels[name]} ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of processor time `,
          `(${(cpu / wall).toFixed(1)} at once), ${memory.toFixed(0)} MB`,
          runs[name].failed ? `; it failed:\n${runs[name].failed}` : '',
        ].join(''),
      );
      if (runs[name].failed) failed.add(name);
      if (name === 'cold' && runs[name].failed)
        throw new Error(`Prospectus could not build ${count} courses.`);
    }
    size.rounds.push(runs);
    if (round === 0) look(size, contenders, failed);
  }
  await sample();
  return size;
}

/** Notes which pages each tool made, and that none is missing. */
function look(size, { own, others }, failed) {
  const ours = own.some(({ name }) => name === 'cold') ? pagesOf(own[0].out) : undefined;
  if (ours) size.search = searchBytes(own[0].out);
  else
    say(
      'Without Prospectus there is no list of addresses: whether the others made all pages was not checked.',
    );
  for (const { name, out } of [...own.filter((it) => it.out), ...others]) {
    if (failed.has(name)) continue;
    const pages = pagesOf(out);
    size.pages[name] = pages.size;
    if (name === 'cold' || others.some((it) => it.name === name))
      size.pageSizes[name] = pageSizesOf(pages);
    if (ours) size.missing[name] = missingFrom(pages, ours);
  }
}

const room = mkdtempSync(join(tmpdir(), 'prospectus-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stopAll();
    rmSync(room, { recursive: true, force: true });
    process.exit(130);
  });
try {
  const wanted = isAlone
    ? []
    : (flags['saves-only'] ? ['hugo'] : ['hugo', 'eleventy', 'astro']).filter(
        (name) => !only || only.includes(name),
      );
  const rivals = findRivals(flags, wanted);
  const present = rivals.filter(({ missing }) => !missing);
  const left = rivals.flatMap(({ missing }) => missing ?? []);
  left.forEach(say);
  writeCorpus(join(room, 'tiny'), 1, { languages: ['en'] });
  say('Compiling Prospectus, which is done once, before the first run.');
  const compiled = await measured(process.execPath, [
    main,
    'check',
    '--content',
    join(room, 'tiny'),
  ]);
  if (compiled.failed) throw new Error(compiled.failed);
  const sizes = [];
  if (flags['saves-only']) await sample();
  for (const count of counts) {
    const own = join(room, String(count));
    const content = join(own, 'content');
    mkdirSync(own);
    writeCorpus(content, count, { languages });
    const size = flags['saves-only']
      ? { count, rounds: [], pages: {}, missing: {}, pageSizes: {} }
      : await buildAll(own, content, count, present);
    if (
      !flags['no-saves'] &&
      count >= 100 &&
      count <= 10_000 &&
      (!only || only.includes('prospectus'))
    ) {
      say(`${count} courses: saves until they are seen`);
      size.saving = await measureSaving(
        own,
        content,
        present.find(({ name }) => name === 'hugo'),
      );
    }
    sizes.push(size);
    rmSync(own, { recursive: true, force: true });
  }
  if (flags['saves-only']) await sample();
  const versions = {
    'Node.js': process.versions.node,
    ...Object.fromEntries(present.map(({ name, version }) => [labels[name], version])),
  };
  const result = {
    languages,
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions,
    left,
    measuredWith,
    sizes,
    busy: busyness(),
  };
  const section = sectionOf(result);
  console.log(section);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(result, null, 2)}\n`);
  if (flags.markdown) writeFileSync(flags.markdown, section);
  if (
    sizes.some(
      ({ rounds, missing }) =>
        rounds.some((runs) => Object.values(runs).some(({ failed }) => failed)) ||
        Object.values(missing).some((it) => it.length > 0),
    )
  )
    process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(room, { recursive: true, force: true });
}
