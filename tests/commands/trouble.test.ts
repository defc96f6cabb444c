import { chmodSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inWords, StoppedWork } from '../../src/diagnostics/trouble.ts';
import { trouble as en } from '../../src/languages/en/trouble.ts';
import { trouble as nl } from '../../src/languages/nl/trouble.ts';
import {
  command,
  commandOn,
  fingerprints,
  project,
  run,
  withoutPowers,
} from '../support/command.ts';
import { closed, courseFile, emptyFolder, folder } from '../support/folder.ts';

const said = (code: string, more: object = {}) =>
  Object.assign(new Error(code), { code, syscall: 'write', ...more });

describe('what a machine says', () => {
  test.each([
    ['ENOSPC', 'There is no room left on the disk for /a'],
    ['EDQUOT', 'There is no room left for you on the disk'],
    ['EROFS', 'The disk may only be read: /a'],
    ['EACCES', '/a may not be written to by you'],
    ['EMFILE', 'Too many files are open'],
    ['EIO', 'The disk does not answer'],
    ['ENOENT', '/a is not there'],
    ['ENOTDIR', '/a is used as a folder'],
    ['EISDIR', '/a is a folder'],
    ['ENAMETOOLONG', 'A name is longer than the disk takes: /a'],
    ['ELOOP', 'leads in a circle'],
  ])('%s is a sentence with the path and what to do', (code, start) => {
    const sentence = inWords(said(code, { path: '/a' }), en) ?? '';
    expect(sentence).toContain(start);
    expect(sentence).toMatch(/\. [A-Z][^.]*\.$/);
  });

  test('is found however a library wraps it, with what became of the work', () => {
    const wrapped = new Error('outer', {
      cause: Object.assign(new Error('inner'), { originalError: said('ENOSPC') }),
    });
    const stopped = new StoppedWork(wrapped, (after) => after.unpublished, '/site');
    expect(inWords(stopped, en)).toBe(
      'There is no room left on the disk for /site. Make room there, or choose a place on another disk. Nothing was published; what was published before is as it was.',
    );
    expect(inWords(stopped, nl)).toMatch(/^Er is geen plaats meer op de schijf voor \/site\./);
  });

  test('is told apart from a fault of ours', () => {
    for (const error of [
      new TypeError('x is undefined'),
      said('ERR_INVALID_ARG_TYPE'),
      'text',
      undefined,
    ])
      expect(inWords(error, en)).toBeUndefined();
  });

  test('has words for every kind in both languages, and names the path once', () => {
    for (const words of [en, nl])
      for (const [kind, sentence] of Object.entries(words.kinds)) {
        expect(sentence(), kind).not.toMatch(/undefined|\s\s/);
        expect(sentence('/x/y').split('/x/y').length, kind).toBeLessThanOrEqual(2);
      }
    expect(Object.keys(nl.kinds)).toEqual(Object.keys(en.kinds));
  });
});

const content = () =>
  folder({
    ...closed,
    'courses/a.md': courseFile({ title: 'Anise (choice)' }, 'You learn something.'),
    'courses/b.md': courseFile({ title: 'Basil (choice)', prerequisites: ['a'] }, 'More of it.'),
  });
const isPlain = (stderr: string) => expect(stderr).not.toMatch(/^\s+at |not your fault/m);

describe('a full disk', () => {
  const full = { answer: 'ENOSPC', at: 1, steps: ['writeFile'] };

  test.each([['check'], ['diff']])('%s leaves the last report as it was', async (name) => {
    const dir = content();
    const report = join(emptyFolder(), 'report.txt');
    writeFileSync(report, 'the last one');
    const words = [name, ...(name === 'diff' ? [dir] : []), '--content', dir, '--report', report];
    const { code, stderr } = await commandOn({ ...full, below: join(report, '..') }, words);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`no room left on the disk for ${report}`),
    ]);
    isPlain(stderr);
    expect(readFileSync(report, 'utf8')).toBe('the last one');
    expect(readdirSync(join(report, '..'))).toEqual(['report.txt']);
  });

  test.each([
    ['fix', '--write'],
    ['rename', 'course', 'a', 'anise'],
    ['new', 'track', 'herbs', '--title', 'Herbs', '--description', 'About herbs.'],
  ])('%s changes all files or none, at whichever step it is full', async (...words) => {
    const dir = content();
    const before = fingerprints(dir);
    for (const at of [1, 2, 3]) {
      const { code, stderr } = await commandOn({ ...full, at, below: dir }, [
        ...words,
        '--content',
        dir,
      ]);
      if (code === 0) break; // it had fewer steps
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/no room left .*Nothing was changed/),
      ]);
      isPlain(stderr);
      expect(fingerprints(dir)).toEqual(before);
    }
  });

  test('a new catalogue is there as a whole or not at all', async () => {
    const dir = join(emptyFolder(), 'catalogue');
    const ended = await commandOn({ ...full, at: 3, below: dir }, ['new', 'catalogue', dir]);
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('no room left') });
    expect(readdirSync(join(dir, '..'))).toEqual([]);
  });
});

describe('what is printed', () => {
  const shell = (line: string, env: Record<string, string> = {}) =>
    run('bash', ['-c', line], { cwd: project, env: { INIT_CWD: undefined, ...env } });
  const main = `"${process.execPath}" "${join(project, 'src/main.mjs')}"`;

  test.each(['check', 'coverage', 'fix', 'explain unknown-track', 'diff DIR'])(
    '%s says that there was no room for it',
    async (words) => {
      const dir = content();
      const flags = words.startsWith('explain') ? '' : `--content "${dir}"`;
      const { code, stderr } = await shell(
        `${main} ${words.replace('DIR', `"${dir}"`)} ${flags} > /dev/full`,
      );
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('There is no room left on the disk'),
      ]);
      isPlain(stderr);
    },
  );

  test('may be read to the first line only: the exit code is what it is otherwise', async () => {
    for (const words of ['check', 'coverage', 'diff seeds']) {
      const { stdout, stderr } = await shell(
        `${main} ${words} --content seeds | head -1; echo "\${PIPESTATUS[0]}"`,
      );
      expect(stdout.trim().split('\n'), words).toEqual([expect.any(String), '0']);
      isPlain(stderr);
    }
  });
});

describe('who may not, or is not known', () => {
  const bare = (words: readonly string[], env: Record<string, string | undefined> = {}) => {
    const [program = '', ...flags] = [
      ...withoutPowers(),
      process.execPath,
      join(project, 'src/main.mjs'),
    ];
    return run(program, [...flags, ...words], {
      cwd: project,
      env: { INIT_CWD: undefined, ...env },
    });
  };

  test('a folder or file that may not be read is named', async () => {
    for (const file of ['courses', 'courses/a.md', 'catalogue.yaml']) {
      const dir = content();
      chmodSync(join(dir, file), 0o000);
      for (const name of ['check', 'build', 'fix']) {
        const words = [
          name,
          '--content',
          dir,
          ...(name === 'build' ? ['--output', join(emptyFolder(), 's')] : []),
        ];
        const { code, stderr } = await bare(words);
        expect([code, stderr], `${name} ${file}`).toEqual([
          2,
          expect.stringContaining(`${join(dir, file)} may not be read by you`),
        ]);
        isPlain(stderr);
      }
      chmodSync(join(dir, file), 0o755);
    }
  });

  test('a report in a folder that is not there, is a file, or leads in a circle', async () => {
    const room = emptyFolder();
    writeFileSync(join(room, 'file'), '');
    symlinkSync('circle', join(room, 'circle'));
    for (const [report, says] of [
      [join(room, 'nowhere/r.txt'), 'is not there'],
      [join(room, 'file/r.txt'), 'used as a folder'],
      [room, 'is a folder'],
    ] as const) {
      const { code, stderr } = await command(['check', '--content', content(), '--report', report]);
      expect([code, stderr], report).toEqual([2, expect.stringContaining(says)]);
      isPlain(stderr);
    }
  });

  test('a user whom the machine does not know, without a home', async () => {
    const site = join(emptyFolder(), 'site');
    const unknown = join(emptyFolder(), 'unknown.mjs');
    writeFileSync(
      unknown,
      `import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';
       for (const name of ['homedir', 'userInfo']) os[name] = () => {
         throw Object.assign(new Error(\`uv_os_\${name} returned ENOENT\`), { code: 'ERR_SYSTEM_ERROR' }); };
       syncBuiltinESMExports();`,
    );
    const { code, stderr } = await run(
      process.execPath,
      [
        '--import',
        unknown,
        join(project, 'src/main.mjs'),
        'build',
        '--content',
        content(),
        '--output',
        site,
      ],
      { cwd: project, env: { INIT_CWD: undefined, HOME: undefined } },
    );
    expect(code, stderr).toBe(0);
  });
});

test('what nobody caught ends a command with 2, in words, and leaves nothing', async () => {
  const late = join(emptyFolder(), 'late.mjs');
  const site = join(emptyFolder(), 'site');
  writeFileSync(
    late,
    `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
     const write = fs.writeFileSync; let count = 0;
     fs.writeFileSync = (path, ...rest) => {
       if (String(path).startsWith(${JSON.stringify(site)}) && ++count === 5)
         for (const code of ['ENOSPC', 'ENOSPC'])
           Promise.reject(Object.assign(new Error(code), { code, syscall: 'write', path }));
       return write(path, ...rest);
     };
     syncBuiltinESMExports();`,
  );
  const { code, stderr } = await run(
    process.execPath,
    [
      '--import',
      late,
      join(project, 'src/main.mjs'),
      'build',
      '--content',
      content(),
      '--output',
      site,
    ],
    { cwd: project, env: { INIT_CWD: undefined } },
  );
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no room left on the disk')]);
  isPlain(stderr);
  expect(readdirSync(join(site, '..'))).toEqual([]);
});

test.each([
  [['--content', '/nowhere'], 'Er is geen inhoudsmap '],
  [['--wat'], 'De optie --wat bestaat niet.\nnpm run check kent: '],
  [['--content', folder(closed), '--format', 'x'], '--format is een van '],
])('a wrong call (%j) is named in the language that is asked for', async (words, sentence) => {
  const { code, stderr } = await command(['check', ...words, '--language', 'nl']);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
