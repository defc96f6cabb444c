import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/authoring/adopt/output/settle.ts';
import { loadCatalogue } from '../../src/load.ts';
import { command, fingerprints } from '../support/command.ts';
import { emptyFolder, folder, type Files } from '../support/folder.ts';
import { page } from './schools/school.ts';
import { subject } from './schools/subjects.ts';

const course = (given = {}, body = subject(1, 'en').sentence) =>
  page({ title: 'Networks', semester: 1, studycredits: 30, pillar: 'code', ...given }, body);
const newFolder = () => join(emptyFolder(), 'content');

/** A folder brought in; what it became, and what the command said. */
async function adopted(files: Files, flags: readonly string[] = []) {
  const to = newFolder();
  const ended = await command(['adopt', folder(files), '--to', to, ...flags]);
  const { catalogue, findings } = await loadCatalogue(to);
  return { to, ended, catalogue, findings, tally: readFileSync(join(to, 'adoption.md'), 'utf8') };
}

describe('refuses, and says what to type instead', () => {
  const source = folder({ 'a.md': course() });
  const there = folder({ 'mine.md': 'Mine.' });
  test.each([
    ['without a folder to write to', [source], 'Name what to bring in'],
    ['a folder that exists', [source, '--to', there], 'is there already'],
    ['a folder in a source', [source, '--to', join(source, 'new')], 'in which nothing is changed'],
    ['a source that is not there', [join(source, 'no'), '--to', newFolder()], 'is no folder'],
    [
      'a system that nobody knows',
      [source, '--to', newFolder(), '--from', 'gatsby'],
      '--from is one of hugo',
    ],
    ['a key without a meaning', [source, '--to', newFolder(), '--keys', 'kuerzel'], 'kuerzel=code'],
    [
      'a sitemap that is not there',
      [source, '--to', newFolder(), '--sitemap', 'no.xml'],
      'no.xml is none',
    ],
    [
      'a folder without a page',
      [folder({ 'a.txt': '' }), '--to', newFolder()],
      'nothing to bring in',
    ],
  ])('%s', async (_, words, said) => {
    const ended = await command(['adopt', ...words]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(said);
  });
  test('and leaves nothing behind', () => {
    expect(readdirSync(there)).toEqual(['mine.md']);
    expect(readdirSync(source)).toEqual(['a.md']);
  });
});

test('twice gives the same bytes', async () => {
  const files = {
    'content/a/_index.md': page({ title: 'A' }, ''),
    'content/a/B & C.md': course({ intro: 'Short.', room: 'B.1' }),
    'content/a/c.md': course({ title: 'Other' }),
  };
  const source = folder(files);
  const [one, two] = [newFolder(), newFolder()];
  await command(['adopt', source, '--to', one]);
  await command(['adopt', source, '--to', two]);
  expect(fingerprints(one)).toEqual(fingerprints(two));
  expect(Object.keys(fingerprints(one))).toContain('courses/b-c.md');
});

test('several sources become programmes, and a track of both is one for each', async () => {
  const year = (title: string) => ({
    'content/programma/a.md': course({ title, tracks: ['web'] }),
    'content/programma/b.md': course({ title: `${title} 2`, semester: 2, tracks: ['web'] }),
  });
  const root = folder({});
  for (const [name, files] of [
    ['2025', year('Old')],
    ['2026', year('New')],
  ] as const)
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(root, name, 'content/programma'), { recursive: true });
      writeFileSync(join(root, name, file), text);
    }
  const to = newFolder();
  const ended = await command([
    'adopt',
    join(root, '2025/content/programma'),
    join(root, '2026/content/programma'),
    '--to',
    to,
  ]);
  expect([ended.stderr, ended.code]).toEqual(['', 0]);
  const { catalogue } = await loadCatalogue(to);
  expect(
    catalogue.courses.map(({ id, programme, tracks }) => [id, programme, ...tracks]).sort(),
  ).toEqual([
    ['2025/a', '2025', 'web'],
    ['2025/b', '2025', 'web'],
    ['2026/a', '2026', '2026-web'],
    ['2026/b', '2026', '2026-web'],
  ]);
});

test('--keys says what a key means, and which one nobody needs', async () => {
  const { catalogue, tally } = await adopted(
    {
      'a.md': page(
        { naamke: 'Networks', wanneer: 2, punten: 6, pillar: 'code', ruis: 'x' },
        'Text.',
      ),
    },
    ['--keys', 'naamke=title,wanneer=semester,punten=studycredits', '--keys', 'ruis='],
  );
  expect(
    catalogue.courses.map((it) => [it.texts[0].title, it.semester, it.stated.studycredits]),
  ).toEqual([['Networks', 2, 6]]);
  expect(tally).toContain('| `wanneer` | 1 | is `semester` now |');
});

test('--sitemap keeps addresses that no rule tells', async () => {
  const sitemap = join(
    folder({
      'sitemap.xml':
        '<urlset><url><loc>https://old.example.org/x/y/networks/</loc></url><url><loc>https://old.example.org/gone/</loc></url></urlset>',
    }),
    'sitemap.xml',
  );
  const { catalogue, tally } = await adopted({ 'content/networks.md': course() }, [
    '--sitemap',
    sitemap,
  ]);
  expect(catalogue.redirects.map(({ from }) => from)).toContain('/x/y/networks/');
  expect(tally).toContain('`/gone/`');
});

describe('content of strangers', () => {
  test('what refers to itself, is nested without end, or is broken is brought in as far as it goes', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map(
        (it, index) => `${it}: &${it} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
    ].join('\n');
    const { ended, catalogue, tally } = await adopted({
      'bomb.md': `---\ntitle: Bomb\nsemester: 1\nstudycredits: 30\npillar: code\n${bomb}\n---\nText.\n`,
      'deep.md': `---\ntitle: Deep\nsemester: 1\nx: ${'['.repeat(500)}\n---\nText.\n`,
      'broken.md': '---\ntitle: "Broken\nsemester: 1\nstudycredits: 30\npillar: code\n---\nText.\n',
      'code.md': '---js\n{ title: process.exit(3) }\n---\nText.\n',
      'proto.md': course({ title: 'Proto', __proto__: undefined, constructor: 'x' }),
      'good.md': course(),
    });
    expect(ended.code).toBe(0);
    expect(catalogue.courses.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['bomb', 'broken', 'good', 'proto']),
    );
    expect(tally).toContain('its front matter is broken');
    expect(tally).toContain('which is never run');
  });

  test('links and giants are named, and never opened', async () => {
    const secret = folder({ 'secret.md': course({ title: 'Secret' }) });
    const source = folder({
      'a.md': course(),
      'giant.md': `${course()}${'x'.repeat(1024 * 1024)}`,
    });
    symlinkSync(join(secret, 'secret.md'), join(source, 'link.md'));
    symlinkSync(secret, join(source, 'folder'));
    const to = newFolder();
    const ended = await command(['adopt', source, '--to', to]);
    expect(ended.code).toBe(0);
    const tally = readFileSync(join(to, 'adoption.md'), 'utf8');
    expect(tally).toMatch(/`link\.md` \| left out: a link/);
    expect(tally).toMatch(/`folder` \| left out: a link/);
    expect(tally).toMatch(/`giant\.md` \|.*too large/);
    expect(existsSync(join(to, 'courses/link.md'))).toBe(false);
  });
});

test('what the check would refuse goes into the text, or is put aside and named', async () => {
  const { ended, findings, catalogue, tally } = await adopted({
    'a.md': course(
      { title: 'A', prerequisites: ['b'] },
      'See [nothing](/nowhere/) and [a part](#none).\n\n<<<<<<< HEAD\n',
    ),
    'b.md': course({ title: 'B', prerequisites: ['a'] }),
    'c.md': course({ title: 'C', studycredits: 'many' }),
  });
  expect(ended.code).toBe(0);
  expect(findings.filter(isError)).toEqual([]);
  expect(catalogue.courses.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(tally).toContain('`C: studycredits`');
});

test('says all of it in the language that is asked for', async () => {
  const { ended, tally } = await adopted({ 'a.md': course() }, ['--language', 'nl']);
  expect(ended.stdout).toContain('1 vak, 0 trajecten, 1 pijler');
  expect(tally).toContain('# Hoe deze catalogus werd overgebracht');
});
