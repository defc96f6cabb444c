import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  command,
  commandOn,
  fingerprints,
  project,
  run,
  withoutPowers,
  type FailingDisk,
} from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder } from '../support/folder.ts';

/** Two states of one catalogue, some forty pages each, and one that cannot be published. */
const many = (title: string) =>
  Object.fromEntries(
    Array.from({ length: 3 }, (_, at) => [
      `courses/c${at}.md`,
      courseFile({ title: `${title} ${at}`, tags: [`topic ${at}`] }, 'You learn something.'),
    ]),
  );
const [old, next, broken] = [
  folder({ ...many('Old'), ...closed }),
  folder({ ...many('New'), ...closed }),
  folder({ ...closed, 'courses/a.md': '---\ntitle: A: B\n---\n' }),
];
const main = join(project, 'src/main.mjs');
const output = join(emptyFolder(), 'site');
const to = (content: string, site = output) => ['build', '--content', content, '--output', site];
const build = (content: string, site = output) => command(to(content, site));
const beside = (site = output) =>
  readdirSync(dirname(site)).filter((name) => name !== basename(site));

/** The files of both sites: new, then old. */
const whole: Record<string, string>[] = [];

beforeAll(async () => {
  for (const content of [next, old]) {
    expect(await build(content)).toMatchObject({ code: 0 });
    whole.push(fingerprints(output));
  }
});

/** Which of the two sites an output is; anything else is neither. */
const which = (site: string): string =>
  ['new', 'old'][
    whole.findIndex((it) => JSON.stringify(it) === JSON.stringify(fingerprints(site)))
  ] ?? 'neither';

/** Steps of a build of the next state that change the disk at an output and beside it. */
async function stepsOf(site: string, steps: readonly string[]): Promise<string[]> {
  const count = join(emptyFolder(), 'count');
  const disk: FailingDisk = { below: site, count, steps };
  expect(await commandOn(disk, to(next, site))).toMatchObject({ code: 0 });
  return readFileSync(count, 'utf8').trim().split('\n');
}

/**
 * Some of the numbers from 1 to `last`: the first, some between, and all of the end, where one site
 * takes the place of the other.
 */
const some = (last: number, between: number, end: number): number[] =>
  [
    ...new Set([
      1,
      2,
      3,
      ...Array.from({ length: between }, (_, at) => Math.ceil(((at + 1) * last) / (between + 1))),
      ...Array.from({ length: end }, (_, at) => last - at),
    ]),
  ].filter((it) => it >= 1 && it <= last);

describe('a build that is killed leaves one whole site, at the latest after the next command', () => {
  test.each([
    ['the output is locked', 'writeFile .*\\.lock$', 'old'],
    ['the first folder is made', 'mkdir .*\\.staging-\\d+$', 'old'],
    ['a page is written', 'writeFile .*/courses/c1/index\\.html$', 'old'],
    ['the last file is written', 'writeFile .*/publication\\.json$', 'old'],
    ['the old site goes aside', 'rename .*/site$', 'old'],
    ['the new site takes its place', 'rename .*\\.staging-\\d+$', 'old'],
    ['the old site is deleted', 'rm .*\\.previous$', 'new'],
    ['the lock is given back', 'rm .*\\.lock$', 'new'],
  ])('before %s', async (_, like, result) => {
    expect(await build(old)).toMatchObject({ code: 0 });
    // A build that never comes there ends well, and fails this.
    const disk = { below: output, like, at: 1, answer: 'kill' };
    expect(await commandOn(disk, to(next))).toMatchObject({ code: null });
    expect(await build(broken)).toMatchObject({ code: 1 }); // publishes nothing, and mends
    expect(which(output)).toBe(result);
    expect(beside()).toEqual([]);
  });
});

describe('a disk that does not take it', () => {
  const untouched = async (
    attempt: Promise<{ code: number | null; stderr: string }>,
    says: RegExp,
  ) => {
    const before = fingerprints(output);
    const { code, stderr } = await attempt;
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) });
    expect(stderr).not.toMatch(/^\s+at |not your fault/m);
    expect(fingerprints(output)).toEqual(before);
    expect(beside()).toEqual([]);
  };

  test('full at any step: said in words, nothing is left beside, and the old site is whole', {
    timeout: 240_000,
  }, async () => {
    const writing = ['writeFile', 'mkdir', 'rename'];
    const { length } = await stepsOf(output, writing);
    expect(await build(old)).toMatchObject({ code: 0 });
    for (const at of some(length, 4, 4))
      await untouched(
        commandOn({ below: output, at, answer: 'ENOSPC', steps: writing }, to(next)),
        /There is no room left on the disk.* Nothing was published; what was published before is as it was/,
      );
  });

  test('full: said in words, and the old site is whole', async () => {
    expect(await build(old)).toMatchObject({ code: 0 });
    await untouched(
      run(
        'bash',
        [
          '-c',
          `ulimit -f 20; exec "${process.execPath}" "${main}" build --content "${next}" --output "${output}"`,
        ],
        { cwd: project },
      ),
      /Nothing was published; what was published before is as it was/,
    );
  });

  test('not writable: said in words, in the language that was asked for', async () => {
    const parent = emptyFolder();
    chmodSync(parent, 0o555);
    const [program = '', ...flags] = [...withoutPowers(), process.execPath, main];
    const attempt = (...more: string[]) =>
      run(program, [...flags, ...to(old, join(parent, 'site')), ...more], {
        cwd: project,
        env: { INIT_CWD: undefined, HOME: '/nonexistent' },
      });
    await untouched(attempt(), /may not be written to/);
    await untouched(
      attempt('--language', 'nl'),
      /mag je niet schrijven.* Er is niets gepubliceerd/,
    );
    chmodSync(parent, 0o755);
  });
});

describe('an output that cannot be exchanged, as a volume of a container,', () => {
  /** An output in a folder that may not be written to: all work is done inside. */
  function locked(): string {
    const parent = emptyFolder();
    mkdirSync(join(parent, 'site'));
    chmodSync(parent, 0o555);
    return join(parent, 'site');
  }
  const inside = (site: string, content: string) =>
    commandOn({ below: '/nowhere' }, to(content, site), true);

  test('is published into, again and again', async () => {
    const site = locked();
    for (const [content, code, result] of [
      [next, 0, 'new'],
      [old, 0, 'old'],
      [broken, 1, 'old'],
      [next, 0, 'new'],
    ] as const) {
      expect(await inside(site, content)).toMatchObject({ code });
      expect(which(site)).toBe(result);
    }
  });

  test.each(['EBUSY', 'EXDEV', 'EPERM'])(
    'is published into where its exchange ends with %s',
    async (answer) => {
      const site = join(emptyFolder(), 'site');
      expect(await build(old, site)).toMatchObject({ code: 0 });
      const { ino } = statSync(site);
      const disk = { below: site, at: 1, answer, steps: ['rename'] };
      expect(await commandOn(disk, to(next, site))).toMatchObject({ code: 0 });
      expect(which(site)).toBe('new');
      expect(statSync(site).ino).toBe(ino);
      expect(beside(site)).toEqual([]);
    },
  );

  describe('has one whole site at the latest after the next command, where a build is killed', () => {
    const site = locked();
    const following = '/\\.prospectus-next/';
    test.each([
      ['it is locked', 'writeFile .*/\\.prospectus-lock$', 1, 'old'],
      ['a page is written', 'writeFile .*/courses/c1/index\\.html$', 1, 'old'],
      ['all that was written becomes the next site', 'rename .*/\\.prospectus-staging-', 1, 'old'],
      ['the first file takes its place', `rename .*${following}`, 1, 'new'],
      ['the ninth file takes its place', `rename .*${following}`, 9, 'new'],
      ['a page takes its place', `rename .*${following}courses/c1/index\\.html$`, 1, 'new'],
      ['the version takes its place', `rename .*${following}version\\.json$`, 1, 'new'],
      ['it is unlocked', 'rm .*/\\.prospectus-lock$', 1, 'new'],
    ])('before %s', async (_, like, at, result) => {
      expect(await inside(site, old)).toMatchObject({ code: 0 });
      const disk = { below: site, like, at, answer: 'kill' };
      expect(await commandOn(disk, to(next, site), true)).toMatchObject({ code: null });
      expect(await inside(site, broken)).toMatchObject({ code: 1 });
      expect(which(site)).toBe(result);
    });
  });

  test('keeps what others put there, and is not written to through links', async () => {
    const site = locked();
    expect(await inside(site, old)).toMatchObject({ code: 0 });
    writeFileSync(join(site, 'mine.txt'), 'mine');
    expect(await inside(site, next)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds mine.txt'),
    });
    expect(readFileSync(join(site, 'mine.txt'), 'utf8')).toBe('mine');
    const [linked, elsewhere] = [locked(), emptyFolder()];
    symlinkSync(elsewhere, join(linked, 'courses'));
    expect(await inside(linked, next)).toMatchObject({ code: 2 });
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

test.each(['077', '000', '027'])(
  'a site can be read by a web server, though its maker has the mask %s',
  async (mask) => {
    const site = join(emptyFolder(), 'deep/site');
    const { code } = await run(
      'bash',
      ['-c', `umask ${mask}; exec "${process.execPath}" "${main}" ${to(next, site).join(' ')}`],
      { cwd: project, env: { INIT_CWD: undefined } },
    );
    expect(code).toBe(0);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const modes = readdirSync(site, { recursive: true, withFileTypes: true }).map(
      (entry) =>
        `${entry.isDirectory() ? 'folder' : 'file'} ${mode(join(entry.parentPath, entry.name))}`,
    );
    expect([...new Set(modes)].sort()).toEqual(['file 644', 'folder 755']);
    expect([mode(site), mode(dirname(site))]).toEqual(['755', '755']);
  },
);

test('two builds at once: the second says who holds the output, and the first goes on', async () => {
  const output = join(emptyFolder(), 'site');
  const first = spawn(
    process.execPath,
    [main, 'build', '--content', join(project, 'seeds'), '--output', output],
    { stdio: 'ignore', env: { ...process.env, INIT_CWD: undefined } },
  );
  const ended = new Promise((resolve) => first.once('close', resolve));
  await expect
    .poll(() => existsSync(`${output}.lock`), { timeout: 60_000, interval: 10 })
    .toBe(true);
  expect(await command(['build', '--content', old, '--output', output])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`process ${first.pid}`),
  });
  expect(await ended).toBe(0);
  expect(existsSync(join(output, 'courses/english/mlops/index.html'))).toBe(true);
  expect(readdirSync(dirname(output))).toEqual(['site']);
});

test('a lock of a process that has ended is taken over', async () => {
  mkdirSync(dirname(output), { recursive: true });
  expect(
    await run('bash', ['-c', `sleep 0 & echo $! > "${output}.lock"; wait`], { cwd: project }),
  ).toMatchObject({ code: 0 });
  expect(readFileSync(`${output}.lock`, 'utf8')).toMatch(/^\d+\n$/);
  expect(await build(old)).toMatchObject({ code: 0 });
  expect(beside()).toEqual([]);
});
