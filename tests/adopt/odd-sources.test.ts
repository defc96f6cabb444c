import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import { command } from '../support/command.ts';
import { emptyFolder, folder, type Files } from '../support/folder.ts';
import { pngOf } from './schools/picture.ts';
import { page } from './schools/school.ts';
import { workbook } from './schools/workbook.ts';

/** A source brought in: the catalogue, what became of its files, and what the command said. */
async function adopted(source: string, flags: readonly string[] = []) {
  const to = join(emptyFolder(), 'content');
  const ended = await command(['adopt', source, '--to', to, ...flags]);
  // On a slow machine it says how far it is.
  expect(ended.stderr).toMatch(/^(?:Texts: \d+ of \d+.*\n)*$/);
  expect(ended.code).toBe(0);
  const { catalogue } = await loadCatalogue(to);
  const read = (file: string) => readFileSync(join(to, file), 'utf8');
  return { to, ended, catalogue, read, tally: read('adoption.md') };
}
const table = (text: string | Uint8Array) => adopted(join(folder({ 'a.csv': text }), 'a.csv'));
const course = (given = {}) =>
  page({ title: 'Networks', semester: 1, studycredits: 6, ...given }, 'What wires carry.');

describe('nothing to bring in is said', () => {
  test.each<[string, Files]>([
    ['an empty folder', {}],
    ['a folder with pictures alone', { 'a.png': pngOf(1), 'b/c.png': pngOf(2) }],
    ['a table without rows', { 'a.csv': 'Title,Credits\n' }],
  ])('%s', async (_, files) => {
    const to = join(emptyFolder(), 'content');
    const ended = await command(['adopt', folder(files), '--to', to]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^There is nothing to bring in below .*: no page and no row/);
    expect(existsSync(to)).toBe(false);
  });
});

describe('tables as programs write them', () => {
  test('with a mark at the start, line ends in cells, and quotation marks', async () => {
    const { catalogue, read } = await table(
      '\ufeffCode,Title,Credits,Semester,Inhoud\r\n"MA 1","Maths ""one""",6,1,"First line\r\nsecond line"\r\n',
    );
    expect(catalogue.courses.map(({ codes, texts: [{ title }] }) => [...codes, title])).toEqual([
      ['MA 1', 'Maths "one"'],
    ]);
    expect(read('courses/maths-one.md')).toContain('First line\nsecond line');
  });
  test('with semicolons and numbers with a comma', async () =>
    expect(
      (await table('Title;Credits;Semester\nAlgebra, linear;7,5;1\n')).catalogue.courses.map(
        ({ texts: [{ title }], stated }) => [title, stated.studycredits],
      ),
    ).toEqual([['Algebra, linear', 7.5]]));
  test('in the alphabet of old computers, with a name for each field as people read it', async () => {
    const { catalogue, read } = await table(
      Buffer.from('Kürzel;Titel;Credits;Semester;pruefungs_dauer\nA1;Übung;5;1;90\n', 'latin1'),
    );
    expect(catalogue.courses.map(({ texts: [{ title }] }) => title)).toEqual(['Übung']);
    expect(read('catalogue.yaml')).toContain('label: Prüfungs Dauer');
  });
  test('a workbook with a sheet of courses and one of tracks', async () => {
    const { catalogue } = await adopted(
      join(
        folder({
          'a.xlsx': workbook({
            Courses: [
              ['Title', 'Credits', 'Semester', 'Track'],
              ['Networks', 6, 1, 'Web'],
            ],
            Tracks: [
              ['Track', 'Name'],
              ['Web', 'The web and its wires'],
            ],
          }),
        }),
        'a.xlsx',
      ),
    );
    expect(catalogue.tracks.map(({ id, texts: [text] }) => [id, text?.title])).toEqual([
      ['web', 'The web and its wires'],
    ]);
    expect(catalogue.courses.map(({ tracks }) => tracks)).toEqual([['web']]);
  });
});

test('prerequisites in words are courses, where all that they name are some', async () => {
  const { catalogue } = await table(
    [
      'Code,Title,Units,Prerequisites',
      '6.1010,A,12,',
      '18.01,B,12,6.1010',
      '18.02,C,12,"6.1010, 18.01"',
      'D 1,D,12,"6.1010, and 18.01 or 18.02"',
      'E 1,E,12,"One of 6.1010, 18.01 or d1."',
      'F 1,F,12,6.1010 or permission',
      'G 1,G,12,6.1010; 18.01 or 18.02',
    ].join('\n'),
  );
  const titles = new Map(catalogue.courses.map(({ id, texts: [{ title }] }) => [id, title]));
  const needs = catalogue.courses.map(({ texts: [{ title }], prerequisites }) => [
    title,
    prerequisites.map((some) => some.map((it) => titles.get(it.course ?? '') ?? it.text)),
  ]);
  expect(Object.fromEntries(needs)).toEqual({
    A: [],
    B: [['A']],
    C: [['A'], ['B']],
    D: [['A'], ['B', 'C']],
    E: [['A', 'B', 'D']],
    F: [['6.1010 or permission']],
    G: [['A'], ['B', 'C']],
  });
});

test('a programme that courses name is one, and of several none is', async () => {
  const { catalogue, read, tally } = await table(
    'Title,Programme,Credits,Semester\nA,BSc Physics,6,1\nB,msc,6,1\nC,BSc Physics; MSc,6,1\n',
  );
  expect(
    Object.fromEntries(
      catalogue.courses.map(({ texts: [{ title }], programme }) => [title, programme]),
    ),
  ).toEqual({ A: 'bsc-physics', B: 'msc', C: 'main' });
  expect(catalogue.programmes.map(({ title }) => Object.values(title)[0])).toEqual([
    'Course catalogue',
    'BSc Physics',
    'Msc',
  ]);
  expect(read('courses/c.md')).toContain('**Programme:** BSc Physics; MSc');
  expect(tally).not.toContain('folders became programmes');
});

describe('what credits and semesters are is written where all courses agree', () => {
  test.each([
    ['Title,Units\nA,3\nB,1-4\n', { name: { en: 'units' } }],
    ['Title,Credits\nA,3 credit hours\nB,4 credit hours\n', { name: { en: 'credit hours' } }],
    ['Title,Credits\nA,3 units\nB,4 ECTS\n', { name: {}, hours: { low: 25, high: 30 } }],
  ])('%j', async (text, unit) =>
    expect((await table(text)).catalogue.settings.creditUnit).toEqual(unit),
  );
  test.each([
    ['Title,Credits,Weeks\nA,3,15\nB,3,15 weeks\n', 15],
    ['Title,Credits,Weeks\nA,3,15\nB,3,7\n', undefined],
  ])('%j', async (text, weeks) => expect((await table(text)).catalogue.settings.weeks).toBe(weeks));
});

test('further codes stand behind the own one, wherever their column is', async () => {
  const { catalogue, read } = await table(
    'Also listed as,Code,Title,Units,Prerequisites\nSame as MATH 7; STAT 9,CS 1,A,3,\nMATH 8,,B,3,stat9\n',
  );
  expect(catalogue.courses.map(({ codes }) => codes)).toEqual([['CS 1', 'MATH 7', 'STAT 9'], []]);
  expect(read('courses/b.md')).toContain('prerequisites:\n  - a\n');
  expect(read('courses/b.md')).toContain('**Also listed as:** MATH 8');
});

test('dates of TOML stay the days that they are', async () => {
  const day = (title: string, day: string) =>
    `+++\ntitle = "${title}"\nsemester = 1\nstudycredits = 6\nstart = ${day}\n+++\nText.\n`;
  const { catalogue, read } = await adopted(
    folder({ 'content/a.md': day('A', '2024-09-01'), 'content/b.md': day('B', '2025-02-03') }),
  );
  expect(read('catalogue.yaml')).toContain('type: date');
  expect(catalogue.courses.map(({ facts }) => facts['start'])).toEqual([
    '2024-09-01',
    '2025-02-03',
  ]);
});

test('no name of a source leads out of the new folder', async () => {
  const { catalogue, tally, to } = await adopted(
    folder({
      'content/a.md': course({
        slug: '../../../etc/passwd',
        url: '/../../x/',
        aliases: ['/../y', 'javascript:alert(1)'],
        image: '../../../../etc/passwd.png',
      }),
      'content/con.md': course({ title: 'Con' }),
    }),
  );
  expect(catalogue.courses.map(({ id }) => id)).toEqual(['con-course', 'a']);
  expect(tally).toContain('`/../../x/ → /courses/a/`');
  expect(tally).toContain('| `image` | 1 | left out: the picture is not there |');
  expect(execFileSync('find', [to, '-type', 'f'], { encoding: 'utf8' })).not.toMatch(/etc|passwd/);
});

test('a link out of the source is named, and never followed', async () => {
  const source = folder({ 'content/a.md': course() });
  symlinkSync('/etc', join(source, 'content/outside'));
  const { tally, catalogue } = await adopted(source);
  expect(tally).toContain('| `content/outside` | left out: a link');
  expect(catalogue.courses).toHaveLength(1);
});

test('pictures that moved are named with their old addresses, and missing ones too', async () => {
  const { tally, read } = await adopted(
    folder({
      'content/a.md': `${course({ image: '/img/b.png' })}\n![A](/img/a.png)\n\n![Gone](/img/gone.png)\n`,
      'static/img/a.png': pngOf(1),
      'static/img/b.png': pngOf(2),
      'static/img/unused.png': pngOf(3),
      'hugo.yaml': 'title: Here\n',
    }),
  );
  expect(read('courses/a.md')).toContain('image: pictures/img/b.png');
  expect(read('courses/a.md')).toContain('![A](/pictures/img/a.png)');
  expect(tally).toMatch(/new addresses.*\n {2}- `\/img\/b\.png`\n {2}- `\/img\/a\.png`/);
  expect(tally).toMatch(/lead to nothing.*\n {2}- `content\/a\.md: \/img\/gone\.png`/);
  expect(tally).toContain('| `static/img/unused.png` | left out: no text shows or needs it |');
});

test('three thousand courses are brought in by one command', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => {
    const department = `D${index % 60}`;
    const before = index < 60 ? '' : `${department} ${100 + Math.floor(index / 60) - 1}`;
    return `${department} ${100 + Math.floor(index / 60)},Course ${index},3,Fall; Spring,${department},${before},What course ${index} is about and why it is worth the time that it takes.`;
  });
  const { catalogue } = await table(
    ['Code,Title,Units,Terms,Department,Prerequisites,Description', ...rows].join('\n'),
  );
  expect(catalogue.courses).toHaveLength(3000);
  expect(catalogue.tracks).toHaveLength(60);
  expect(
    catalogue.courses.filter(({ prerequisites }) => prerequisites[0]?.[0].course),
  ).toHaveLength(2940);
});
