import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { crawl, faultsIn, filesOf, type CrawledSite } from '../support/crawl.ts';
import { readCsv } from '../support/csv.ts';
import { emptyFolder } from '../support/folder.ts';
import { all, factsOf, linksOf, one, textOf, type HtmlElement } from '../support/html.ts';
import { fromJson } from '../support/json.ts';
import { pageSizesOf } from '../support/page-sizes.ts';
import { englishOn, englishPhrases, germanTexts } from './english.ts';
import { builtSchool, configOf, content, school } from './school.ts';

let dir = '';
let site: CrawledSite;
beforeAll(async () => {
  dir = await builtSchool();
  site = crawl(dir);
});

const pageAt = (path: string): HtmlElement =>
  site.pages.get(`${path}index.html`)?.root ?? expect.fail(`There is no page ${path}`);
const textAt = (path: string) => textOf(one(pageAt(path), 'body'));
const read = (file: string) => readFileSync(join(dir, file), 'utf8');
/** Every German page: those in English lie below /en/. */
const germanPages = () => [...site.pages.values()].filter(({ file }) => !file.startsWith('en/'));

test('the check finds no mistake in it, and says what it made of the accent', async () => {
  const { code, stdout } = await command([
    ...['check', '--all', ...configOf(school), '--language', 'de', '--format', 'json'],
  ]);
  const { diagnostics } = fromJson<{ diagnostics: { rule: string; severity: string }[] }>(stdout);
  expect(code).toBe(0);
  expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'info missing-translation',
    'info accent-shade',
    ...Array<string>(5).fill('info career-without-course'),
  ]);
});

test('every link of the site leads somewhere', () => expect(faultsIn(site)).toEqual([]));

describe('the brand', () => {
  test('is on every page: two logos with the name of the school, its links, its colour', () => {
    for (const { file, root } of site.pages.values()) {
      if (all(root, 'header').length === 0) continue; // a page that only leads on
      const logos = all(one(root, 'header'), 'img');
      const names = logos.map(({ attributes }) =>
        attributes['src']?.replace(/.*\/(logo[a-z-]*)-\w+\.svg$/, '$1'),
      );
      expect([file, names]).toEqual([file, ['logo', 'logo-dark']]);
      expect(logos.map(({ attributes }) => attributes['alt'])).toContain('Textilschule am Fluss');
      const links = linksOf(one(root, 'header')).map(({ text }) => text);
      expect(links).toContain(file.startsWith('en/') ? 'Our school' : 'Unsere Schule');
    }
    expect(linksOf(one(pageAt(''), 'header')).map(({ text }) => text)).toContain('Bewerbung');
  });

  test('has the accent as it is given on light pages, and a lighter shade of it on dark ones', () => {
    const sheet = filesOf(dir).find((it) => /brand-\w+\.css$/.test(it)) ?? expect.fail();
    expect(read(sheet)).toContain('#a63a22');
    expect(read(sheet)).toContain('#d16148');
    expect(read(sheet)).toContain('repeating-linear-gradient(90deg, var(--accent-fill)');
  });

  test('brings no font of ours where the school wants that of the reader', () =>
    expect(filesOf(dir).filter((it) => /\.woff2$/.test(it))).toEqual([]));

  test('has an icon in every size', () =>
    expect(
      filesOf(join(dir, 'assets')).flatMap((it) => /^(icon.*)-\w+\.png$/.exec(it)?.[1] ?? []),
    ).toEqual(
      expect.arrayContaining(['icon-192', 'icon-512', 'icon-maskable-512', 'icon-touch-180']),
    ));
});

describe('its own fields', () => {
  test('are facts on the page of a course, in its language', () => {
    expect(factsOf(pageAt('courses/jacquard/'))).toMatchObject({
      Kürzel: 'WE-301',
      Prüfungsform: 'Werkstück',
      Raum: '006',
      Plätze: '8',
      'Auch abends': 'Nein',
      'Anmeldung bis': '15. September 2027',
      Stunden:
        'Werkstatt: 90 Stunden Vorlesung: 30 Stunden Selbststudium: 180 Stunden Insgesamt: 300 Stunden',
    });
    expect(factsOf(pageAt('en/courses/jacquard/'))).toMatchObject({
      'Form of exam': 'Workpiece',
      Room: '006',
      'Register by': '15 September 2027',
    });
  });

  test('are sections where the school wants them there: shares of a grade, a list', () => {
    const page = textAt('courses/jacquard/');
    expect(page).toContain(
      'Woraus sich die Note ergibt Werkstück: 60 % Gespräch: 25 % Arbeitsbuch: 15 %',
    );
    expect(textAt('courses/schaftweberei/')).toContain('Was du mitbringst Schere feste Schuhe');
  });

  test('stand in rows of lists', () => {
    const rows = all(pageAt('tracks/'), 'li');
    expect(rows.length).toBeGreaterThan(0);
    expect(textAt('courses/')).toContain('Prüfungsform: Klausur');
    expect(textAt('en/courses/')).toContain('Form of exam: Written exam');
  });

  test('have a page for each value, which the filters of all courses lead to', () => {
    expect(textOf(one(pageAt('pruefungsform/klausur/'), 'h1'))).toBe('Prüfungsform: Klausur');
    const there = (path: string) =>
      linksOf(one(pageAt(path), 'main'))
        .filter(({ href }) => href.startsWith('/courses/'))
        .map(({ text }) => text);
    expect(there('pruefungsform/klausur/')).toEqual(
      expect.arrayContaining(['WE-101 Bindungslehre', 'TE-101 Faserkunde', 'TE-201 Textilprüfung']),
    );
    const filters = linksOf(pageAt('courses/')).map(({ href }) => href);
    expect(filters).toEqual(
      expect.arrayContaining([
        '/pruefungsform/werkstueck/',
        '/pruefungsform/mappe/',
        '/pruefungsform/gespraech/',
        '/abends/yes/',
      ]),
    );
  });

  test('are in what the search knows, and so in filters and comparisons', () => {
    const data = read('data/de/search.json');
    for (const word of ['Prüfungsform', 'Werkstück', 'Prüfungsgespräch', '"006"'])
      expect(data, word).toContain(word);
  });

  test('are in the data for other programs, as the school spelt them', () => {
    const { courses } = fromJson<{ courses: { id: string; fields?: unknown }[] }>(
      read('api/v1/courses.json'),
    );
    expect(courses.find(({ id }) => id === 'jacquard')?.fields).toMatchObject({
      pruefungsform: 'werkstueck',
      raum: '006',
      plaetze: 8,
      abends: false,
      anmeldung: '2027-09-15',
      note: [
        { name: 'Werkstück', value: 60 },
        { name: 'Gespräch', value: 25 },
        { name: 'Arbeitsbuch', value: 15 },
      ],
    });
    expect(read('api/v1/schemas/courses.json')).toContain('werkstueck');
    const table = readCsv(read('api/v1/courses.csv'));
    expect(table.find(({ id }) => id === 'textilpruefung')).toMatchObject({
      pruefungsform: 'klausur',
      raum: '0109',
      abends: 'yes',
    });
  });

  test('are told where they change, in German', async () => {
    const after = emptyFolder('after');
    cpSync(content, after, { recursive: true });
    const file = join(after, 'courses/jacquard.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('pruefungsform: werkstueck', 'pruefungsform: mappe')
        .replace('raum: 006', 'raum: 0060'),
    );
    const { code, stdout } = await command(['diff', content, after, '--language', 'de']);
    expect(code).toBe(0);
    expect(stdout).toContain('Prüfungsform: „Werkstück“ → „Mappe“; Raum: „006“ → „0060“');
  });
});

describe('words', () => {
  test('are those of the school: no course is called “Kurs”, no credit “ECTS-Punkt”', () => {
    const ours = /\p{L}*(?:kurs|ects-punkt)\p{L}*/iu;
    const found = germanPages().flatMap(({ file, root }) =>
      germanTexts(root)
        .filter((text) => ours.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(textAt('courses/')).toContain('Alle Module');
    expect(textAt('tracks/gewebegestaltung/')).toContain('Leistungspunkte');
  });

  test('are German wherever the school says nothing', () => {
    const page = textAt('courses/jacquard/');
    for (const word of ['Startseite', 'Studienrichtungen', 'Fachgebiete', 'Alle Module'])
      expect(page).toContain(word);
    expect(one(pageAt(''), 'html').attributes['lang']).toBe('de');
  });

  test('of the English interface are on no German page', () => {
    expect(englishPhrases.length).toBeGreaterThan(300);
    const found = germanPages().flatMap(({ file, root }) =>
      englishOn(root).map((it) => `${file}: ${it}`),
    );
    expect(found).toEqual([]);
  });

  test('of the English interface would be found', () => {
    const found = [...site.pages.values()]
      .filter(({ file }) => file.startsWith('en/'))
      .filter(({ root }) => englishOn({ ...root, children: asGerman(root).children }).length === 0);
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

/** A page as if it did not say its language. */
const asGerman = (element: HtmlElement): HtmlElement => ({
  ...element,
  attributes: { ...element.attributes, lang: 'de' },
  children: element.children.map((it) => (typeof it === 'string' ? it : asGerman(it))),
});

describe('code of its own', () => {
  test('is a part: its sentence before the foot of every page, in the language of the page', () => {
    const sentences = {
      de: 'Die Werkstätten stehen dir auch außerhalb der Module offen.',
      en: 'The workshops are open to you outside modules too.',
    };
    for (const { file, root } of site.pages.values())
      if (all(root, 'header').length > 0)
        expect([file, textOf(one(root, 'body'))]).toEqual([
          file,
          expect.stringContaining(sentences[file.startsWith('en/') ? 'en' : 'de']),
        ]);
  });

  test('is a check: a large module that does not say what its grade is made of stops the build', async () => {
    const other = emptyFolder('school');
    cpSync(school, other, { recursive: true });
    const file = join(other, 'content/courses/jacquard.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^note: .*\n/m, ''));
    const { code, stdout } = await command([
      ...['check', ...configOf(other), '--language', 'de', '--format', 'line'],
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'courses/jacquard.md:5:18: error: Das Modul hat 10 Leistungspunkte, sagt aber nicht, woraus sich die Note ergibt.',
    );
  });
});

test('no page is heavier than one of the sample may be', () => {
  expect(pageSizesOf(dir).filter(({ kilobytes, most }) => kilobytes > most)).toEqual([]);
});
