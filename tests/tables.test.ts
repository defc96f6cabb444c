import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from './support/languages.ts';
import { useSite } from './browser/support.ts';
import { project, run } from './support/command.ts';
import { courseFile, emptyFolder, folder } from './support/folder.ts';

/** Changes of a file: what is replaced, and by what. A file that is not there yet is empty. */
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
    const path = join(copy, file);
    let text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    for (const [old, now] of changes) {
      if (!text.includes(old)) throw new Error(`${file} does not hold “${old}”.`);
      text = text.replace(old, now);
    }
    writeFileSync(path, text);
  }
  return copy;
}

/** What the compiler says of a copy of the sources: a line for each mistake. */
async function mistakes(copy: string): Promise<string[]> {
  const compiler = join(project, 'node_modules/typescript/bin/tsc');
  const { code, stdout } = await run(process.execPath, [compiler, '--noEmit'], { cwd: copy });
  expect(code, 'it came to an end').not.toBeNull();
  return stdout.split('\n').filter((line) => /^\S+?\(\d+,\d+\): error/.test(line));
}

describe('what somebody forgets does not compile', () => {
  const parts = Object.keys(languages.nl);
  const lacking = (part: string) => `src/languages/lacks-${part}.ts`;
  const without = (part: string) =>
    "import type { LanguagePack } from './language.ts';\n" +
    `export const whole = (it: Omit<LanguagePack, '${part}'>): LanguagePack => it;\n`;
  const lackingTexts: Edits = {
    'src/languages/nl/commands.ts': [["    warningsLabel: 'Waarschuwingen',\n", '']],
    'src/languages/nl/coverage.ts': [["  nothing: 'niets',\n", '']],
    'src/languages/nl/explain.ts': [["  nobody: 'niemand',\n", '']],
    'src/languages/nl/interface.ts': [['  skip:', '  skipp:']],
    'src/languages/nl/scaffold.ts': [["  needed: 'Dit is nodig.',\n", '']],
    'src/languages/nl/search.ts': [['  endings:', '  endingz:']],
    'src/languages/nl/sections.ts': [['  outcomes:', '  outcome:']],
    'src/languages/nl/usage.ts': [["  notWritten: 'Er is niets geschreven:',\n", '']],
  };
  /** Forgotten beside each other: the compiler says by name what each lacks, and once is enough for all. */
  const forgotten: Edits = {
    'src/catalogue/schema.ts': [
      [
        '  hide: yesNo(',
        "  resit: yesNo('It can be taken again in the same year.').optional(),\n  hide: yesNo(",
      ],
    ],
    'src/catalogue/facets.ts': [
      [
        '  language: { valuesOf:',
        "  year: { valuesOf: ({ facts }) => [String(facts.year)], page: 'courses' },\n  language: { valuesOf:",
      ],
    ],
    'src/catalogue/page-kinds.ts': [
      [
        "  plan: { folder: 'plan'",
        "  calendar: { folder: 'calendar', ids: one },\n  plan: { folder: 'plan'",
      ],
    ],
    ...Object.fromEntries(parts.map((part) => [lacking(part), [['', without(part)]]])),
    ...lackingTexts,
  };
  let said: string[] = [];
  beforeAll(async () => {
    said = await mistakes(changedCopy(forgotten));
  });
  const filesWhere = (pattern: RegExp) =>
    [
      ...new Set(
        said.flatMap((line) => (pattern.test(line) ? [line.slice(0, line.indexOf('('))] : [])),
      ),
    ].sort();

  test.each([
    [
      'a new key of a course file with a meaning of its own: page, data, tables, change report, comparison and search answer for it',
      'resit',
      [
        'src/api/csv.ts',
        'src/api/data.ts',
        'src/changes/facts.ts',
        ...['de', 'en', 'fr', 'nl'].map((code) => `src/languages/${code}/sheet.ts`),
        'src/views/comparison.ts',
        'src/views/course-facts.ts',
        'src/views/search-index.ts',
      ],
    ],
    [
      'a new facet: its name in every language, and the names of its values',
      'year',
      ['src/languages/en/words-of-tools.ts', 'src/views/finder.ts'],
    ],
    ['a new page kind: its template', 'calendar', ['templates/pages/all.ts']],
  ])('%s', (_, key, files) =>
    expect(filesWhere(new RegExp(`: Property '${key}' is missing`))).toEqual(files),
  );

  test('a language that lacks a part', () => {
    expect(parts.length).toBeGreaterThan(10);
    expect(filesWhere(/languages\/lacks-/)).toEqual(parts.map(lacking).sort());
  });

  test('a part of a language that lacks a text', () =>
    expect(filesWhere(/languages\/nl\/(?!interface)(?!.*'resit')|nl.*'skip'/)).toEqual(
      Object.keys(lackingTexts),
    ));

  test('and nothing else is said', () =>
    expect(
      said.filter(
        (line) =>
          !/'(resit|year|calendar)' is missing|"year"' can't be used|languages\/(nl|lacks-)/.test(
            line,
          ),
      ),
    ).toEqual([]));
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
    'src/languages/de/fields.ts': [
      ['  code:', "  room: { label: 'Raum', inSentence: 'Raum' },\n  code:"],
    ],
    'src/languages/en/fields.ts': [
      ['  code:', "  room: { label: 'Room', inSentence: 'room' },\n  code:"],
    ],
    'src/languages/fr/fields.ts': [
      ['  code:', "  room: { label: 'Local', inSentence: 'local' },\n  code:"],
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

  test('that compile, as do the sources below them', async () =>
    expect(await mistakes(changedCopy(edits))).toEqual([]));

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
    expect(read('data/en/terms-0.json')).toContain('"aula"');

    const changes = await ours('diff', before, after);
    expect(changes.stdout).toContain('A: room: “B.201” → “Aula Noord”');
    const dutch = await ours('diff', before, after, '--language', 'nl');
    expect(dutch.stdout).toContain('lokaal: “B.201” → “Aula Noord”');
  });

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
  });
});
