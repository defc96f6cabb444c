// How long a teacher waits: from a save to the first answer of a server that shows it, by turns in
// Prospectus and in Hugo.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { main } from './contenders.mjs';
import { follow } from './runs.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const text = async (address) => {
  try {
    return await (await fetch(address)).text();
  } catch {
    return '';
  }
};
const course = 'course-00001.md';
const markOf = (round) => `Saved ${round} by ${process.pid}`;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks until an answer holds a text; false where none does in so many ms. */
async function shows(address, mark, limit) {
  for (const end = performance.now() + limit; performance.now() < end; await pause(5))
    if ((await text(address)).includes(mark)) return true;
  return false;
}

/** The same, where there is no sense in going on without it. */
async function until(address, mark) {
  if (!(await shows(address, mark, 120_000)))
    throw new Error(`${address} does not show “${mark}”.`);
}

/** Starts a server; it is stopped by `stop`. */
function started(command, args, options) {
  const child = follow(
    spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...options }),
  );
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return {
    child,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function prospectus(content, cache) {
  const { child, stop } = started(
    process.execPath,
    [main, 'dev', '--content', content, '--port', '0'],
    { env: { ...process.env, PROSPECTUS_CACHE: cache } },
  );
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      const found = /ready: (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  return { address, stop, file: join(content, 'courses', course) };
}

async function hugo(rival, content, dir) {
  rival.layOut(content, dir);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const { child, stop } = started(
    rival.path,
    [
      'server',
      '--config',
      'hugo.toml',
      '--bind',
      '127.0.0.1',
      '--port',
      String(port),
      '--baseURL',
      address,
      '--cacheDir',
      join(dir, 'kept'),
    ],
    { cwd: dir },
  );
  child.stderr.resume();
  await until(`${address}courses/course-00001/`, '<h1');
  return { address, stop, file: join(dir, 'content/courses', course) };
}

/**
 * One save: ms until the course page shows it, then its lists, then the search data; `seen`:
 * whether the lists did within five seconds.
 */
async function save({ address, file, tag, search }, mark) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${mark}`));
  const start = performance.now();
  const since = () => performance.now() - start;
  if (!(await shows(`${address}courses/course-00001/`, mark, 60_000))) return {};
  const times = { page: since() };
  times.seen =
    (await shows(`${address}semesters/1/`, mark, 5000)) &&
    (await shows(`${address}tags/${tag}/`, mark, 5000));
  if (times.seen) times.lists = since();
  if (search && (await shows(search, mark, 5000))) times.search = since();
  return times;
}

/** Some saves in each tool, by turns. `rival` is Hugo, where there is one. */
export async function measureSaving(room, content, rival, saves = 7) {
  const servers = {};
  const found = {};
  try {
    const copy = join(room, 'saved');
    cpSync(content, copy, { recursive: true });
    servers.prospectus = await prospectus(copy, join(room, 'kept-saving'));
    if (rival) servers.hugo = await hugo(rival, content, join(room, 'hugo-server'));
    const tag = /^tags:\n *- (.*)$/m.exec(readFileSync(servers.prospectus.file, 'utf8'))[1];
    const data =
      /data-search="([^"]*)"/.exec(
        await text(`${servers.prospectus.address}courses/course-00001/`),
      )?.[1] ?? '/data/en/search.json';
    servers.prospectus.search = new URL(data, servers.prospectus.address).href;
    for (const [name, server] of Object.entries(servers)) {
      server.tag = tag;
      found[name] = { page: [], lists: [], search: [], seen: 0 };
      for (const at of ['semesters/1/', `tags/${tag}/`]) await text(`${server.address}${at}`); // open, as in tabs
    }
    const turns = Object.entries(servers);
    for (let round = 0; round < saves; round++) {
      for (const [name, server] of round % 2 === 0 ? turns : [...turns].reverse()) {
        const { page, lists, search, seen } = await save(server, markOf(round));
        if (page === undefined) {
          found[name].lost = (found[name].lost ?? 0) + 1;
          continue;
        }
        found[name].page.push(page);
        if (lists !== undefined) found[name].lists.push(lists);
        if (search !== undefined) found[name].search.push(search);
        found[name].seen += seen ? 1 : 0;
        await pause(300); // a server may still be at work on it
      }
    }
    for (const [name, { address }] of turns)
      found[name].unseen = (await text(`${address}pillars/connect/`)).includes(markOf(saves - 1));
    return found;
  } finally {
    await Promise.all(Object.values(servers).map(({ stop }) => stop()));
  }
}
