import { languages } from '../support/languages.ts';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileTally } from '../../src/diagnostics/diagnostic.ts';
import { loadCatalogue } from '../../src/load.ts';
import {
  courseFile,
  folder,
  load,
  markdown,
  noFiles,
  problems,
  type Files,
} from '../support/folder.ts';
import { png } from '../support/png.ts';

const tally = async (files: Files) => (await load(files)).tally;
const twoLanguages = { 'catalogue.yaml': 'languages: [en, nl]\n' };
const text = (title: string) => markdown({ title });

describe('the account of a folder', () => {
  test('counts each kind of file once', async () => {
    expect(
      await tally({
        ...twoLanguages,
        'courses/a.md': courseFile({ tracks: ['t', 'p'] }),
        'courses/a.nl.md': text('A'),
        'courses/b.md': courseFile({ draft: true }),
        'courses/p.md': markdown({ layout: 'profile', track: 'p' }),
        'tracks/t.md': text('T'),
        'tracks/t.nl.md': text('T'),
        'pillars/code.md': text('Code'),
        'pages/about.md': text('About'),
        'pages/about.nl.md': text('Over'),
        'words/nl.yaml': 'tracks: Routes',
        'words/en.yaml': 'tracks: {',
        'courses/a.png': png(1, 1),
        'guide.pdf': '%PDF',
        'notes.txt': '',
        '_old/x.md': '',
        '_old/y.md': '',
        '.git/config': '',
        'courses/c.md': 'no front matter',
      }),
    ).toEqual({
      courses: 2,
      tracks: 2,
      pillars: 1,
      pages: 1,
      translations: 3,
      pictures: 2,
      settings: 1,
      words: 1,
      skipped: 3,
      broken: 2,
    });
  });

  test.each<[string, Files, Partial<FileTally>]>([
    ['nothing', {}, {}],
    [
      'two files with one id: one is the course',
      { 'a b.md': courseFile(), 'a-b.md': courseFile() },
      { courses: 1, broken: 1 },
    ],
    [
      'a translation waits for an original that is broken',
      {
        ...twoLanguages,
        'courses/a.md': courseFile({ semester: 'one' }),
        'courses/a.nl.md': text('A'),
      },
      { translations: 1, broken: 1, settings: 1 },
    ],
    [
      'a translation without original',
      { ...twoLanguages, 'courses/a.nl.md': text('A') },
      { broken: 1, settings: 1 },
    ],
    [
      'two texts of one track',
      {
        'a.md': courseFile({ tracks: ['t'] }),
        'tracks/t.md': text('T'),
        'p.md': markdown({ layout: 'profile', track: 't' }),
      },
      { courses: 1, tracks: 1, broken: 1 },
    ],
    ['a catalogue.yaml with a mistake', { 'catalogue.yaml': 'tittle: A' }, { broken: 1 }],
    [
      'a picture that is too large, or none',
      { 'a.png': new Uint8Array(3_000_000), 'b.png': 'x' },
      { broken: 2 },
    ],
  ])('%s', async (_, files, expected) =>
    expect(await tally(files)).toEqual({ ...noFiles, ...expected }),
  );

  test('a link on the disk is one broken file, whatever lies behind it', async () => {
    const dir = folder({ 'a.md': courseFile() });
    symlinkSync(folder({ 'b.md': courseFile(), 'c.md': courseFile() }), join(dir, 'more'));
    expect((await loadCatalogue(dir)).tally).toEqual({ ...noFiles, courses: 1, broken: 1 });
  });

  test.each<[string, Partial<FileTally>, boolean, string, string]>([
    ['nothing', {}, false, '0 courses: 0 files in all.', '0 vakken: samen 0 bestanden.'],
    [
      'one of each',
      {
        courses: 1,
        tracks: 1,
        pillars: 1,
        pages: 1,
        translations: 1,
        pictures: 1,
        settings: 1,
        skipped: 1,
        broken: 1,
      },
      false,
      '1 course, 1 track text, 1 pillar text, 1 page, 1 translation, 1 picture or other file, catalogue.yaml, 1 skipped, 1 broken: 9 files in all.',
      '1 vak, 1 tekst van een traject, 1 tekst van een pijler, 1 pagina, 1 vertaling, 1 afbeelding of ander bestand, catalogue.yaml, 1 overgeslagen, 1 stuk: samen 9 bestanden.',
    ],
    [
      'several',
      { courses: 19, tracks: 3, skipped: 4, broken: 2 },
      true,
      '19 courses, 3 track texts, 4 skipped, 2 broken: 28 files in all. With --all you see why a file was skipped.',
      '19 vakken, 3 teksten van trajecten, 4 overgeslagen, 2 stuk: samen 28 bestanden. Met --all zie je waarom een bestand is overgeslagen.',
    ],
  ])('is a sentence: %s', (_, counts, unexplained, en, nl) => {
    const all = { ...noFiles, ...counts };
    expect([
      languages.en.diagnostics.tally(all, unexplained),
      languages.nl.diagnostics.tally(all, unexplained),
    ]).toEqual([en, nl]);
  });
});

describe('a profile', () => {
  test('has translations beside it that say no more than their title', async () => {
    const { catalogue, tally: counted } = await load({
      ...twoLanguages,
      'courses/a.md': courseFile({ tracks: ['ai'] }),
      'courses/AI-engineer.md': markdown({ layout: 'profile', track: 'ai', title: 'AI' }),
      'courses/AI-engineer.nl.md': markdown({ title: 'KI' }),
    });
    expect(
      (catalogue.trackById.get('ai') ?? expect.fail()).texts.map(
        ({ language, title }) => `${language} ${title}`,
      ),
    ).toEqual(['en AI', 'nl KI']);
    expect(counted).toEqual({ ...noFiles, courses: 1, tracks: 1, translations: 1, settings: 1 });
  });
});

describe('index.md', () => {
  test('without a fact of a course is the page of a list: a warning, no error', async () => {
    expect(
      await problems({
        'a.md': courseFile(),
        'index.md': markdown({ title: 'Courses', layout: 'page' }),
        'english/index.en.md': markdown({ title: 'English' }),
      }),
    ).toEqual([
      'english/index.en.md:1:1-1 warning skipped-file',
      'index.md:1:1-1 warning skipped-file',
    ]);
  });
  test('with one is a course', async () => {
    const { catalogue } = await load({ 'web/index.md': courseFile() });
    expect([...catalogue.courseById.keys()]).toEqual(['web/index']);
    expect(
      await problems({ 'index.md': markdown({ title: 'A', semester: 1, pillar: 'code' }) }),
    ).toEqual(['index.md:5:1-4 error missing-field']);
  });
});
