import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE, mostBytes, readContent } from '../../src/content/read.ts';
import { courseFile, emptyFolder, folder, type Files } from '../support/folder.ts';
import { png } from '../support/png.ts';

const read = (files: Files) => readContent(folder(files));
const rooms = async (files: Files) =>
  (await read(files)).documents.map(({ room, path }) => `${room} ${path}`);
const inShort = ({
  findings,
}: {
  findings: readonly { rule: string; at: { file: string }; data: object }[];
}) =>
  findings.map(({ rule, at, data }) => `${at.file} ${rule}${'why' in data ? ` ${data.why}` : ''}`);

describe('a content folder', () => {
  test('has a room for each kind of file', async () => {
    expect(
      await rooms({
        'courses/a.md': courseFile(),
        'courses/english/b.md': courseFile(),
        'tracks/t.md': '---\n---\n',
        'pillars/p.md': '---\n---\n',
        'pages/about.md': '---\n---\n',
        'catalogue.yaml': '',
      }),
    ).toEqual([
      'settings catalogue',
      'courses a',
      'courses english/b',
      'pages about',
      'pillars p',
      'tracks t',
    ]);
  });

  test('without courses/ is itself the courses root', async () => {
    expect(
      await rooms({
        'a.md': courseFile(),
        'english/b.md': courseFile(),
        'tracks/t.md': '---\n---\n',
      }),
    ).toEqual(['courses a', 'courses english/b', 'tracks t']);
  });

  test('is read in one order, whatever the order on disk', async () => {
    const [forth, back] = [
      ['a', 'B', 'á', 'b', '10', '9'],
      ['9', '10', 'b', 'á', 'B', 'a'],
    ].map((names) => Object.fromEntries(names.map((name) => [`${name}.md`, courseFile()])));
    expect(await rooms(forth)).toEqual(await rooms(back));
  });

  test('may hold names that start with a dot, which are nobody’s business', async () => {
    const content = await read({
      'a.md': courseFile(),
      '.git/config': 'x',
      '.c.md': 'x',
      '_old/.d': 'x',
      'node_modules/e.md': 'x',
    });
    expect([content.documents.map(({ file }) => file), content.findings]).toEqual([['a.md'], []]);
  });

  test('may hold names that start with _, which are not read: each file below them is named', async () => {
    const content = await read({
      'a.md': courseFile(),
      '_draft.md': 'no course',
      '_old/b.md': 'no course',
      '_old/deep/c.png': 'x',
    });
    expect([content.documents.map(({ file }) => file), inShort(content)]).toEqual([
      ['a.md'],
      [
        '_draft.md skipped-file underscore',
        '_old/b.md skipped-file underscore',
        '_old/deep/c.png skipped-file underscore',
      ],
    ]);
  });

  test('names markdown that has another ending, louder: it may be a course', async () => {
    const content = await read({ 'a.markdown': courseFile(), 'b.MDX': courseFile() });
    expect(content.findings.map(({ at, data, severity }) => [at.file, data, severity])).toEqual([
      ['a.markdown', { why: 'ending' }, 'warning'],
      ['b.MDX', { why: 'ending' }, 'warning'],
    ]);
  });

  test('names what it passes over: other types, a README without front matter, markdown in no room', async () => {
    const content = await read({
      'courses/a.md': courseFile(),
      'courses/README.md': '# Hello',
      'courses/table.xlsx': 'x',
      'notes.md': 'x',
    });
    expect(inShort(content)).toEqual([
      'courses/README.md skipped-file readme',
      'courses/table.xlsx skipped-file type',
      'notes.md skipped-file place',
    ]);
  });

  test('may hold a course called README', async () => {
    expect(await rooms({ 'README.md': courseFile() })).toEqual(['courses README']);
  });

  test('takes a README whose front matter is broken for the course it wants to be', async () => {
    const { documents } = await read({ 'README.md': '---\ntitle: A: B\n---\n' });
    expect(documents[0].findings.map(({ rule }) => rule)).toEqual(['invalid-yaml']);
  });
});

describe('unusable-file', () => {
  test('links are not followed, to files or to folders', async () => {
    const [dir, elsewhere] = [
      folder({ 'a.md': courseFile() }),
      folder({ 'secret.md': courseFile() }),
    ];
    symlinkSync(join(elsewhere, 'secret.md'), join(dir, 'link.md'));
    symlinkSync(elsewhere, join(dir, 'more'));
    symlinkSync(dir, join(dir, 'round'));
    const content = readContent(dir);
    expect(content.documents.map(({ file }) => file)).toEqual(['a.md']);
    expect(inShort(content)).toEqual([
      'link.md unusable-file link',
      'more unusable-file link',
      'round unusable-file link',
    ]);
  });

  test('a pipe is not opened: it would wait for ever', async () => {
    const dir = folder({ 'a.md': courseFile() });
    execFileSync('mkfifo', [join(dir, 'pipe.md')]);
    expect(inShort(readContent(dir))).toEqual(['pipe.md unusable-file device']);
  });

  test('a folder called x.md is no file', async () => {
    expect(inShort(await read({ 'x.md/inside.md': courseFile() }))).toEqual([
      'x.md unusable-file folder',
    ]);
  });

  test.each([
    ['CON.md', 'windows'],
    ['aux', 'windows'],
    ['com1.nl.md', 'windows'],
    ['ends with a dot..', 'windows'],
    [`${'x'.repeat(198)}.md`, 'long'],
    [`${'é'.repeat(99)}.md`, 'long'],
  ])('no other computer can keep the name %j, and that is why: %s', async (name, why) => {
    expect(inShort(await read({ [name]: courseFile() }))).toEqual([`${name} unusable-file ${why}`]);
  });

  test.each([
    'a\nb.md',
    'a:b.md',
    'a"b.md',
    'a?b.md',
    'a|b.md',
    'a*b.md',
    ' leads.md',
    'a\u202e\u2028.md',
  ])('no other computer can keep the name %j', async (name) => {
    expect(inShort(await read({ [name]: courseFile() }))).toEqual([`${name} unusable-file name`]);
  });

  test('a name that is no text at all', async () => {
    const dir = emptyFolder();
    writeFileSync(
      Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0x61, 0xff, 0x2e, 0x6d, 0x64])]),
      courseFile(),
    );
    expect(inShort(readContent(dir))).toEqual(['a\ufffd.md unusable-file name']);
    rmSync(dir, { recursive: true });
  });
});

describe('too-large', () => {
  test(`a file of ${MAX_FILE} bytes is read, one more is not`, async () => {
    const file = (bytes: number) => courseFile().padEnd(bytes, '\n');
    const { documents } = await read({ 'fits.md': file(MAX_FILE), 'more.md': file(MAX_FILE + 1) });
    expect(
      documents.map(({ file: name, findings }) => [name, findings.map(({ rule }) => rule)]),
    ).toEqual([
      ['fits.md', []],
      ['more.md', ['too-large']],
    ]);
  });

  const MAX_PICTURE = mostBytes('a.png');
  test(`so is a picture of more than ${MAX_PICTURE} bytes`, async () => {
    const picture = (bytes: number) =>
      Buffer.concat([png(1, 1), Buffer.alloc(bytes - png(1, 1).length)]);
    const { files, findings } = await read({
      'fits.png': picture(MAX_PICTURE),
      'more.png': picture(MAX_PICTURE + 1),
    });
    expect([files.map(({ file }) => file), inShort({ findings })]).toEqual([
      ['fits.png'],
      ['more.png too-large'],
    ]);
  });

  test('a printed handbook may be larger than other documents', async () => {
    const pdf = `%PDF-1.4\n${' '.repeat(MAX_PICTURE)}\n%%EOF`;
    const { files, findings } = await read({ 'handbooks/main.pdf': pdf, 'courses/list.pdf': pdf });
    expect([files.map(({ file }) => file), inShort({ findings })]).toEqual([
      ['handbooks/main.pdf'],
      ['courses/list.pdf too-large'],
    ]);
  });
});

describe('pictures and files', () => {
  test('a picture has its size in pixels and a hash of its content', async () => {
    const {
      files: [first, second, third],
    } = await read({ 'a.png': png(640, 480), 'b.png': png(640, 480), 'c.png': png(641, 480) });
    expect(first).toMatchObject({
      file: 'a.png',
      width: 640,
      height: 480,
      hash: expect.stringMatching(/^[0-9a-f]{10}$/),
    });
    expect(second.hash).toBe(first.hash);
    expect(third.hash).not.toBe(first.hash);
  });

  test('a document has no size in pixels', async () => {
    const {
      files: [found],
    } = await read({ 'guide.pdf': '%PDF-1.7' });
    expect(found).toEqual({ file: 'guide.pdf', size: 8, hash: expect.any(String) });
  });

  test('a picture that is none is named', async () => {
    const { files, findings } = await read({ 'a.png': '<svg onload="alert(1)">', 'b.jpg': '' });
    expect([files, inShort({ findings })]).toEqual([
      [],
      ['a.png unusable-file disguised', 'b.jpg unusable-file disguised'],
    ]);
  });

  test('no other file is ever published', async () => {
    const { files } = await read({
      'a.svg': '<svg/>',
      'a.html': '<script>',
      'a.js': '',
      '.env': 'SECRET',
      'a.11tydata.js': 'x',
    });
    expect(files).toEqual([]);
  });
});

test('an empty folder holds nothing', async () => {
  const dir = emptyFolder();
  mkdirSync(join(dir, 'courses'));
  expect(readContent(dir)).toEqual({
    documents: [],
    files: [],
    brandFiles: [],
    brandNames: [],
    findings: [],
  });
});
