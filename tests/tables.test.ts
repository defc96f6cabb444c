import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser/support.ts';
import { project, run } from './support/command.ts';
import { courseFile, emptyFolder, folder } from './support/folder.ts';

/** Changes of a file: what is replaced, and by what. */
type Edits = Readonly<Record<string, readonly (readonly [old: string, text: string])[]>>;

/** A copy of the sources with these changes. Throws where one of them changes nothing: the table has moved. */
function changedCopy(edits: Edits): string {
  const copy = emptyFolder('project');
  for (const part of ['src', 'templates', 'package.json', 'package-lock.json', '.eleventy.ts'])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  const { compilerOptions } = JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8'));
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['src', 'templates', '.eleventy.ts'] }),
  );
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const [file, changes] of Object.entries(edits)) {
    let text = readFileSync(join(copy, file), 'utf8');
    for (const [old, now] of changes) {
      if (!text.includes(old)) throw new Error(`${file} does not hold “${old}”.`);
      text = text.replace(old, now);
    }
    writeFileSync(join(copy, file), text);
  }
  return copy;
}

/** Files in which the compiler finds mistakes, in the order of the alphabet. */
async function mistakes(edits: Edits): Promise<string[]> {
  const copy = changedCopy(edits);
  const compiler = join(project, 'node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [compiler, '--noEmit'], { cwd: copy });
  return [
    ...new Set([...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file)),
  ].sort();
}

describe('what somebody forgets does not compile', () => {
  test('the sources as they are do', async () => expect(await mistakes({})).toEqual([]), 60_000);

  test('a new key of a course file with a meaning of its own: page, data, table, change report, comparison and search answer for it', async () => {
    expect(
      await mistakes({
        'src/catalogue/schema.ts': [
          [
            '  hide: yesNo(',
            "  resit: yesNo('It can be taken again in the same year.').optional(),\n  hide: yesNo(",
          ],
        ],
      }),
    ).toEqual([
      'src/api/csv.ts',
      'src/api/data.ts',
      'src/changes/facts.ts',
      'src/views/comparison.ts',
      'src/views/course-facts.ts',
      'src/views/search-data.ts',
    ]);
  }, 60_000);

  test('a new facet: its name in every language, and the names of its values', async () => {
    expect(
      await mistakes({
        'src/catalogue/facets.ts': [
          [
            '  language: { valuesOf:',
            "  year: { valuesOf: ({ facts }) => [String(facts.year)], page: 'courses' },\n  language: { valuesOf:",
          ],
        ],
      }),
    ).toEqual([
      'src/languages/en/interface.ts',
      'src/languages/nl/interface.ts',
      'src/views/finder.ts',
    ]);
  }, 60_000);

  test('a new page kind: its template', async () => {
    expect(
      await mistakes({
        'src/catalogue/page-kinds.ts': [
          [
            "  plan: { folder: 'plan'",
            "  calendar: { folder: 'calendar', ids: one },\n  plan: { folder: 'plan'",
          ],
        ],
      }),
    ).toEqual(['templates/pages/all.ts']);
  }, 60_000);

  test('a language that lacks a part', async () => {
    expect(await mistakes({ 'src/languages/nl/language.ts': [['  coverage,\n', '']] })).toEqual([
      'src/languages/nl/language.ts',
    ]);
    expect(
      await mistakes({ 'src/languages/nl/coverage.ts': [["  nothing: 'niets',\n", '']] }),
    ).toEqual(['src/languages/nl/coverage.ts']);
  }, 120_000);
});

describe('a new plain fact is one row and its words', () => {
  const row = `
  room: {
    kind: 'text',
    description: 'Where it is taught.',
    examples: ['B.201'],
    about: 'Room in which it is taught.',
    shown: 'facts',
    filters: true,
    searches: true,
    compares: true,
  },`;
  const edits: Edits = {
    'src/catalogue/fields.ts': [
      ['export const plainFields = {', `export const plainFields = {${row}`],
    ],
    'src/languages/en/fields.ts': [
      ['  code:', "  room: { label: 'Room', inSentence: 'room' },\n  code:"],
    ],
    'src/languages/nl/fields.ts': [
      ['  code:', "  room: { label: 'Lokaal', inSentence: 'lokaal' },\n  code:"],
    ],
  };

  const files = (room: string) => ({
    'catalogue.yaml': 'base-url: https://courses.example.org/\n',
    'courses/a.md': courseFile({ title: 'A', room }, 'Words.'),
    'courses/b.md': courseFile({ title: 'B', room: 'C.101' }, 'Words.'),
  });
  const [before, after] = [folder(files('B.201')), folder(files('Aula Noord'))];
  const copy = changedCopy(edits);
  const ours = (...words: string[]) =>
    run(process.execPath, [join(copy, 'src/main.mjs'), ...words], {
      cwd: copy,
      env: { INIT_CWD: undefined, PROSPECTUS_CACHE: join(copy, 'cache') },
    });
  const output = join(emptyFolder(), 'site');
  const site = useSite(async () => {
    expect(await ours('build', '--content', after, '--output', output)).toMatchObject({ code: 0 });
    return output;
  });

  test('that compile', async () => expect(await mistakes(edits)).toEqual([]), 60_000);

  test('that every room reads: page, lists, data, table, search and change report', async () => {
    const read = (file: string) => readFileSync(join(output, file), 'utf8');

    expect(read('courses/a/index.html')).toMatch(/<dt[^>]*>Room<\/dt>.*?Aula Noord/s);
    expect(read('room/aula-noord/index.html')).toContain('Room: Aula Noord');
    expect(read('courses/index.html')).toMatch(/Room.*?Aula Noord.*?C\.101/s);
    expect(JSON.parse(read('api/v1/courses.json')).courses[0]).toMatchObject({
      room: 'Aula Noord',
    });
    expect(read('api/index.html')).toContain('Room in which it is taught.');
    expect(read('api/v1/courses.csv')).toMatch(/,room,.*\r\n.*,Aula Noord,/);
    const search = JSON.parse(read('data/en/search.json'));
    expect(search.facts).toEqual({ room: ['Aula Noord', 'C.101'] });
    expect(JSON.stringify(search.courses[0])).toContain('aula noord');

    const changes = await ours('diff', before, after);
    expect(changes.stdout).toContain('A: room: “B.201” → “Aula Noord”');
    const dutch = await ours('diff', before, after, '--language', 'nl');
    expect(dutch.stdout).toContain('lokaal: “B.201” → “Aula Noord”');
  }, 240_000);

  test('that a reader finds by, filters by and compares', async () => {
    const list = await site.visit('/courses/?room=Aula+Noord');
    await list.locator('#finder').getByRole('status').filter({ hasText: '1 course' }).waitFor();
    const found = await site.visit('/courses/?q=noord');
    await found.locator('#finder').getByRole('status').filter({ hasText: '1 course' }).waitFor();
    const compared = await site.visit('/compare/?c=a&c=b');
    await compared.locator('#compare').getByRole('status').waitFor();
    const row = compared.getByRole('row').filter({ hasText: 'Room' });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      expect.stringContaining('Aula Noord'),
      expect.stringContaining('C.101'),
    ]);
  }, 120_000);
});
