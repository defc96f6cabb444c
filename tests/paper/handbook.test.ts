import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { content } from '../second-school/school.ts';
import { command, project } from '../support/command.ts';
import { courseFile, emptyFolder, folder } from '../support/folder.ts';
import { readPdf, type Paper } from '../support/pdf.ts';

const room = emptyFolder('handbooks');
const print = async (name: string, ...words: string[]) => {
  const file = join(room, name);
  const { code, stderr } = await command(['pdf', '--output', file, ...words]);
  expect(code, stderr).toBe(0);
  return file;
};

const together = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Without spaces: a ligature is a piece of its own. */
const bare = (text: string) => text.replace(/\s+/g, '');
const textOf = (page: Paper['pages'][number] = []) => together(page.map((it) => it.text).join(' '));

/** What is wrong with the page numbers of contents and indexes: those links end with one. */
const wrongNumbers = ({ references, bookmarks }: Paper): string[] =>
  references.flat().flatMap(({ text, page }) => {
    const said = /^(.*?) (\d+)$/.exec(together(text));
    if (!said) return []; // in a text: the number stands behind it
    const [, name = '', number] = said;
    const titles = bookmarks.filter((it) => it.page === page).map((it) => bare(it.title));
    if (Number(number) !== page) return [`${name} is on page ${page}, not ${number}`];
    return titles.some((title) => bare(name).includes(title))
      ? []
      : [`${name} is not on page ${page}`];
  });

/** Headings below which nothing stands on their page. */
const lonelyHeadings = ({ bookmarks, pages }: Paper): string[] =>
  bookmarks
    .filter(({ title, page, top }) => {
      const below = (pages[page - 1] ?? []).filter(({ y }) => y < top && y > 50);
      return !below.some(({ text }) => !bare(title).includes(bare(text)));
    })
    .map(({ title, page }) => `${title}, page ${page}`);

/** Texts that reach into the margins. */
const cutTexts = ({ pages }: Paper): string[] =>
  pages.flatMap((page, index) =>
    page
      .filter(({ x, y, width }) => x < 40 || x + width > 556 || y < 18 || y > 824)
      .map(({ text }) => `${text}, page ${index + 1}`),
  );

const courseLinks = ({ references }: Paper) =>
  references.map((all) => all.filter(({ place }) => /^c\d+$/.test(place)));

describe('the handbook of the sample', () => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await readPdf(await print('sample.pdf', '--content', join(project, 'seeds')));
  });

  test('contents and index name the pages on which titles stand', () => {
    expect(wrongNumbers(paper)).toEqual([]);
  });

  test('every course stands in the contents and in the index', () => {
    const pages = courseLinks(paper);
    const places = new Set(pages.flat().map(({ place }) => place));
    const inIndex = pages
      .slice(-1)
      .flat()
      .map(({ place }) => place);
    const inContents = pages
      .slice(1, 4)
      .flat()
      .map(({ place }) => place);
    expect(places.size).toBeGreaterThan(50);
    expect(new Set(inIndex)).toEqual(places);
    expect(inContents.sort()).toEqual([...places].sort());
  });

  test('a reference in a text names the page of its entry', () => {
    const [page = 0] = paper.bookmarks
      .filter((it) => it.title === 'Deep Learning')
      .map((it) => it.page);
    const machineLearning = paper.bookmarks.find((it) => it.title === 'Machine Learning & AI');
    expect(textOf(paper.pages[page - 1])).toContain(
      `Machine Learning & AI , page ${machineLearning?.page}`,
    );
  });

  test('no heading stands alone at the foot of a page, and no text reaches into a margin', () => {
    expect(lonelyHeadings(paper)).toEqual([]);
    expect(cutTexts(paper)).toEqual([]);
  });

  test('each page but the cover says where one is, and its number', () => {
    for (const [index, page] of paper.pages.entries())
      if (index > 0) {
        expect(textOf(page)).toContain('MCT course catalogue, 2026-2027');
        expect(page.filter(({ y }) => y < 50).map(({ text }) => text)).toEqual([String(index + 1)]);
      }
  });

  test('it is tagged, and has a title, a language and bookmarks of every heading', () => {
    expect(paper.isTagged).toBe(true);
    expect(paper.title).toBe('Handbook of MCT course catalogue');
    expect(paper.language).toBe('en');
    expect([...paper.roles]).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'H4', 'L', 'LI', 'Link', 'P']),
    );
    const titles = paper.bookmarks.map(({ title }) => together(title));
    expect(titles).toEqual(
      expect.arrayContaining(['How to read this handbook', 'Deep Learning', 'Courses by title']),
    );
  });
});

describe('the handbook of a track of a German school', () => {
  let file: string;
  let paper: Paper;
  const words = ['--content', content, '--track', 'gewebegestaltung'];
  beforeAll(async () => {
    file = await print('school.pdf', ...words);
    paper = await readPdf(file);
  });

  test('is in German, with its codes, and right in every number', () => {
    expect(paper.language).toBe('de');
    expect(paper.title).toBe('Handbuch Gewebegestaltung');
    expect(wrongNumbers(paper)).toEqual([]);
    expect(lonelyHeadings(paper)).toEqual([]);
    expect(cutTexts(paper)).toEqual([]);
    const texts = paper.pages.map(textOf);
    expect(texts[1]).toMatch(/^Textilschule am Fluss Gewebegestaltung, 2026\/27 .*Inhalt/);
    expect(texts.at(-1)).toMatch(/Kurse nach Kürzel EN-101 Zeichnen und Farbe \d+ /);
  });

  test('holds no course of another track', () => {
    const titles = paper.bookmarks.map(({ title }) => title);
    expect(titles).toContain('Doppelgewebe und Struktur');
    expect(titles).not.toContain('Färben mit Pflanzen');
  });

  test('has the same bytes the second time', async () => {
    const again = await print('again.pdf', ...words);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });
});

describe('what stands in the way of a handbook is said before any work', () => {
  const dir = folder({
    'catalogue.yaml': 'programmes: { main: { title: Main } }',
    'courses/a.md': courseFile(),
  });
  const refusal = async (words: string[], env = {}) => {
    const { code, stderr } = await command(['pdf', '--content', dir, ...words], { env });
    return { code, stderr };
  };
  const output = join(room, 'none.pdf');

  test.each([
    ['no file', [], 'Say where the handbook goes: --output handbook.pdf'],
    ['an unknown track', ['--output', output, '--track', 'x'], '“x”'],
    ['an unknown programme', ['--output', output, '--programme', 'mian'], '“main”'],
    [
      'a track and a programme',
      ['--output', output, '--programme', 'main', '--track', 'x'],
      'not both',
    ],
    ['a browser that is none', ['--output', output, '--browser', join(dir, 'x')], 'is no program'],
    ['a folder that is a file', ['--output', join(dir, 'catalogue.yaml/x.pdf')], 'catalogue.yaml'],
  ])('%s', async (_, words, said) => {
    const { code, stderr } = await refusal(words);
    expect(stderr).toContain(said);
    expect(code).toBe(2);
  });

  test('no Chromium', async () => {
    const { code, stderr } = await refusal(['--output', output], {
      PATH: dir,
      CHROME_PATH: undefined,
    });
    expect(stderr).toContain('A handbook is printed by Chromium or Chrome, and none is found.');
    expect(code).toBe(2);
  });

  test('a file that is no PDF stays as it is', async () => {
    const notes = join(room, 'notes.txt');
    writeFileSync(notes, 'mine');
    const { stderr } = await refusal(['--output', notes]);
    expect(stderr).toContain('is there and is no PDF');
    expect(readFileSync(notes, 'utf8')).toBe('mine');
  });

  test('a program that prints nothing', async () => {
    const { code, stderr } = await refusal(['--output', output, '--browser', '/bin/false']);
    expect(stderr).toContain('/bin/false did not print it');
    expect(code).toBe(2);
  });
});
