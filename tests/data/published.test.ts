import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiPath, apiSchemas, type ApiSchema } from '../../src/catalogue/addresses.ts';
import { ourTable } from '../../src/catalogue/fields.ts';
import { ApiFiles, type ApiData } from '../../src/api/schema.ts';
import type { Messages } from '../../src/languages/interface-words.ts';
import { messagesIn } from '../support/words.ts';
import { verifyFolder, openVerification } from '../../src/site/verify.ts';
import { command } from '../support/command.ts';
import { crawl, type CrawledPage, type CrawledSite } from '../support/crawl.ts';
import { readCsv } from '../support/csv.ts';
import { emptyFolder } from '../support/folder.ts';
import {
  all,
  byId,
  elementsOf,
  factsOf,
  linksOf,
  one,
  textOf,
  type HtmlElement,
} from '../support/html.ts';
import { unknownIn } from '../support/schema-org.ts';
import { readSitemap } from '../support/sitemap.ts';
import { fromJson } from '../support/json.ts';

const base = 'https://courses.example.org/x/';
const origin = 'https://courses.example.org';

let output: string;
let site: CrawledSite;
beforeAll(async () => {
  output = join(emptyFolder('site'), 'site');
  const { code, stderr } = await command(['build', '--output', output, '--base-url', base]);
  if (code !== 0) throw new Error(stderr);
  site = crawl(output);
});

const read = (file: string) => readFileSync(join(output, file), 'utf8');
const dataOf = <File extends Exclude<ApiSchema, 'course'>>(file: File) =>
  fromJson<ApiData<File>>(read(apiPath.file(file).slice(1)));

/** What is read of a thing, as strangers read it; whether it is there, the tests find out. */
interface Thing {
  '@type': string;
  '@id': string;
  name: string;
  url: string;
  item: string;
  position: number;
  numberOfItems: number;
  courseCode: string;
  dateModified: string;
  description: string;
  inLanguage: string;
  about: Thing;
  provider: Thing;
  numberOfCredits: Record<string, number>;
  itemListElement?: Thing[];
  keywords?: string[];
  teaches?: string[];
  syllabusSections?: Thing[];
  coursePrerequisites?: (Thing | string)[];
  occupationalCategory?: string[];
  hasCourse: Thing[];
  hasDefinedTerm: Thing[];
}
const isBlock = ({ attributes }: HtmlElement) => attributes['type'] === 'application/ld+json';
const thingsOf = ({ root }: CrawledPage): Thing[] =>
  all(root, 'script')
    .filter(isBlock)
    .flatMap(({ children }) => fromJson<{ '@graph': Thing[] }>(children.join(''))['@graph']);
const thing = (page: CrawledPage, type: string): Thing | undefined =>
  thingsOf(page).find((it) => it['@type'] === type);
const wordsOf = ({ root }: CrawledPage): Messages =>
  messagesIn(one(root, 'html').attributes['lang'] ?? expect.fail());
const isSecret = ({ root }: CrawledPage) =>
  all(root, 'meta').some(({ attributes }) => attributes['name'] === 'robots');
const linkOf = ({ root }: CrawledPage, rel: string) =>
  all(root, 'link')
    .filter(({ attributes }) => attributes['rel'] === rel)
    .map(({ attributes }) => attributes['href'] ?? expect.fail());
const pagesAt = (address: RegExp) =>
  [...site.pages.values()].filter((page) => address.test(page.file) && !isSecret(page));
/** Titles of courses in lists: headings, of the level that fits their page. */
const titlesOf = (root: HtmlElement) =>
  elementsOf(one(root, 'main')).filter(({ attributes }) => attributes['class'] === 'row-title');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const itemsOf = ({ root }: CrawledPage, id: string) =>
  all(root, 'section')
    .filter(({ attributes }) => attributes['id'] === id)
    .flatMap((section) => all(section, 'div', 'prose'))
    .map(textOf);

describe('structured data of every page', () => {
  test('is one block with the context of schema.org, on pages that search engines may list', () => {
    for (const page of site.pages.values()) {
      const blocks = all(page.root, 'script').filter(isBlock);
      expect(blocks.length, page.file).toBe(isSecret(page) ? 0 : 1);
      if (blocks[0])
        expect(JSON.parse(blocks[0].children.join('')), page.file).toMatchObject({
          '@context': 'https://schema.org',
        });
    }
  });

  test('uses only types, properties and values that schema.org knows', () => {
    expect(
      [...site.pages.values()].flatMap((page) =>
        thingsOf(page).flatMap((it) => unknownIn(it, page.file)),
      ),
    ).toEqual([]);
  });

  test('has the breadcrumbs that the page shows, everywhere but at home', () => {
    for (const page of [...site.pages.values()].filter((it) => !isSecret(it))) {
      const shown = all(page.root, 'nav', 'crumbs')
        .flatMap((nav) => all(nav, 'li'))
        .map((item) => ({ name: textOf(item), href: linksOf(item)[0]?.href }));
      const said = thing(page, 'BreadcrumbList')?.['itemListElement'] ?? [];
      expect(
        said.map(({ position, name, item }) => [position, name, item]),
        page.file,
      ).toEqual(
        shown.map(({ name, href }, index) => [
          index + 1,
          squeezed(name),
          href ? origin + href : linkOf(page, 'canonical')[0],
        ]),
      );
      expect(said.length > 0, page.file).toBe(!/^(nl\/)?index\.html$/.test(page.file));
    }
  });

  test('leads to addresses of this site that are there', () => {
    const texts = (it: unknown): string[] => {
      if (typeof it === 'string') return [it];
      return typeof it === 'object' && it !== null ? Object.values(it).flatMap(texts) : [];
    };
    const addresses = (it: unknown) =>
      texts(it).filter((text) => text.startsWith(base) && !text.includes('{'));
    for (const page of site.pages.values())
      for (const address of thingsOf(page).flatMap(addresses))
        expect(
          site.files.has(
            `${address.slice(base.length).split(/[?#]/)[0] ?? expect.fail()}index.html`,
          ),
          `${page.file}: ${address}`,
        ).toBe(true);
  });

  test('costs less than 1.5 kB on the wire on a course page', () => {
    for (const page of pagesAt(/courses\/.+\/index\.html/)) {
      const html = read(page.file);
      const without = html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
      expect(gzipSync(html).length - gzipSync(without).length, page.file).toBeLessThan(1500);
    }
  });
});

describe('structured data of a course says what its page shows', () => {
  const courses = () =>
    pagesAt(/^(nl\/)?courses\/.+\/index\.html/).filter((page) => thing(page, 'Course'));
  const each = (check: (course: Thing, page: CrawledPage) => void) => {
    const pages = courses();
    expect(pages.length).toBeGreaterThan(60);
    for (const page of pages) check(thing(page, 'Course') ?? expect.fail(), page);
  };

  test('every course on offer has it, in each of its languages', () => {
    expect(
      courses()
        .map(({ file }) => `${base}${file.replace('index.html', '')}`)
        .sort(),
    ).toEqual(
      dataOf('courses')
        .courses.flatMap(({ urls }) => Object.values(urls))
        .sort(),
    );
  });
  test('name, address and description', () =>
    each((course, page) => {
      expect([course['name'], course['url'], course['@id']], page.file).toEqual([
        textOf(one(page.root, 'h1')),
        linkOf(page, 'canonical')[0],
        `${linkOf(page, 'canonical')[0]}#course`,
      ]);
      expect(textOf(one(page.root, 'main')), page.file).toContain(
        squeezed(course['description']).replace(/…$/, ''),
      );
    }));
  test('credits, language of instruction, pillar, code', () =>
    each((course, page) => {
      const t = wordsOf(page);
      const facts = factsOf(one(page.root, 'dl', 'facts'));
      expect(facts[t.course.credits], page.file).toBe(
        `${t.number(course['numberOfCredits'].value)} ${course['numberOfCredits'].unitText}`,
      );
      expect(facts[t.course.language], page.file).toBe(t.languageName(course['inLanguage']));
      expect(linksOf(one(page.root, 'dl', 'facts')), page.file).toContainEqual({
        text: course['about'].name,
        href: course['about'].url.slice(origin.length),
      });
      expect(facts[t.fields.code.label], page.file).toBe(course['courseCode']);
    }));
  test('keywords: its topics and tools, all of them', () =>
    each((course, page) => {
      const section = byId(page.root, 'tags');
      const said = course['keywords'] ?? [];
      for (const word of said) expect(textOf(section), page.file).toContain(squeezed(word));
      for (const { text } of linksOf(section))
        expect(said.map(squeezed), page.file).toContain(text);
    }));
  test('outcomes and themes, in their order', () =>
    each((course, page) => {
      expect((course['teaches'] ?? []).map(squeezed), page.file).toEqual(itemsOf(page, 'outcomes'));
      const themes = course['syllabusSections'] ?? [];
      expect(
        themes.map(({ name }) => squeezed(name)),
        page.file,
      ).toEqual(itemsOf(page, 'themes'));
      expect(themes.map(({ position }) => position)).toEqual(themes.map((_, index) => index + 1));
    }));
  test('what must come first, as courses with the address of their page', () => {
    let count = 0;
    each((course, page) => {
      for (const need of course['coursePrerequisites'] ?? []) {
        const section = byId(page.root, 'needs');
        count += 1;
        if (typeof need === 'string') expect(textOf(section), page.file).toContain(squeezed(need));
        else
          expect(linksOf(section), page.file).toContainEqual({
            text: need['name'],
            href: need['@id'].slice(origin.length).replace('#course', ''),
          });
      }
    });
    expect(count).toBeGreaterThan(8);
  });
  test('the school, as the foot of the page names it', () =>
    each((course, page) => {
      const { name, url } = course['provider'];
      expect(
        linksOf(one(page.root, 'footer')).filter(
          ({ href, text }) => href === url && text.includes(name),
        ),
        page.file,
      ).toHaveLength(1);
    }));
  test('the day on which it was changed', () =>
    each((course, page) => {
      const [time] = all(one(page.root, 'div', 'colophon'), 'time');
      expect(course['dateModified'], page.file).toBe(time?.attributes['datetime']);
    }));
});

describe('structured data of other pages says what they show', () => {
  test('tracks: name, credits, jobs, and the courses of their grid', () => {
    const pages = pagesAt(/^(nl\/)?tracks\/.+\/index\.html/);
    expect(pages).toHaveLength(10);
    for (const page of pages) {
      const track = thing(page, 'EducationalOccupationalProgram') ?? expect.fail();
      const t = wordsOf(page);
      const { value, minValue = value, maxValue = value } = track['numberOfCredits'];
      const main = one(page.root, 'main');
      expect(track['name']).toBe(textOf(one(page.root, 'h1')));
      expect(textOf(main)).toContain(
        `${t.studyCredits} ${t.number({ low: minValue ?? expect.fail(), high: maxValue ?? expect.fail() })}`,
      );
      expect(textOf(main)).toContain(squeezed(track['description']));
      for (const job of track['occupationalCategory'] ?? []) expect(textOf(main)).toContain(job);
      const inGrid = linksOf(byId(page.root, 'curriculum'))
        .map(({ href }) => href)
        .filter((href) => href.includes('/courses/'));
      expect(
        track['hasCourse']
          .map((it) => it['@id'].slice(origin.length).replace('#course', ''))
          .sort(),
        page.file,
      ).toEqual([...new Set(inGrid)].sort());
    }
  });

  test('programmes: name, and the courses that stand there', () => {
    for (const page of pagesAt(/^(nl\/)?programmes\/.+\/index\.html/)) {
      const programme = thing(page, 'EducationalOccupationalProgram') ?? expect.fail();
      expect(textOf(one(page.root, 'h1'))).toBe(programme['name']);
      const rows = titlesOf(page.root)
        .flatMap(linksOf)
        .map(({ href }) => href);
      expect(
        programme['hasCourse']
          .map((it) => it['@id'].slice(origin.length).replace('#course', ''))
          .sort(),
        page.file,
      ).toEqual([...new Set(rows)].sort());
    }
  });

  test('lists of three courses or more: their links, in their order', () => {
    let count = 0;
    for (const page of pagesAt(
      /^(nl\/)?(courses|tags\/.+|tools\/.+|taught-in\/.+|exchange|semesters\/.+|periods\/.+|credits\/.+|from-home|pillars\/.+)\/index\.html/,
    ).filter((it) => !thing(it, 'Course'))) {
      const shown = titlesOf(page.root)
        .flatMap(linksOf)
        .map(({ href }) => origin + href);
      const list = thing(page, 'ItemList');
      expect(
        (list?.['itemListElement'] ?? []).map((it: Thing) => it['url']),
        page.file,
      ).toEqual(shown.length < 3 ? [] : shown);
      if (list)
        expect([
          list['numberOfItems'],
          list['itemListElement']?.map((it: Thing) => it['position']),
        ]).toEqual([shown.length, shown.map((_, index) => index + 1)]);
      count += list ? 1 : 0;
    }
    expect(count).toBeGreaterThan(50);
  });

  test('pillars: a set of terms, each with its page', () => {
    const set =
      thing(site.pages.get('pillars/index.html') ?? expect.fail(), 'DefinedTermSet') ??
      expect.fail();
    const terms = set['hasDefinedTerm'].map(({ name, url }) => ({
      text: name,
      href: url.slice(origin.length),
    }));
    expect(
      linksOf(one((site.pages.get('pillars/index.html') ?? expect.fail()).root, 'main')),
    ).toEqual(terms);
    expect(
      thing(site.pages.get('pillars/code/index.html') ?? expect.fail(), 'DefinedTerm'),
    ).toMatchObject({
      name: 'Code',
      termCode: 'code',
    });
  });

  test('home: the catalogue, and where it is searched', () => {
    const page = site.pages.get('nl/index.html') ?? expect.fail();
    const form = all(page.root, 'form')[0] ?? expect.fail();
    const { name } = (all(form, 'input')[0] ?? expect.fail()).attributes;
    expect(thing(page, 'WebSite')).toMatchObject({
      name: textOf(one(page.root, 'h1')),
      url: `${base}nl/`,
      inLanguage: 'nl',
      description: textOf(one(page.root, 'p', 'lede')),
      potentialAction: {
        target: {
          urlTemplate: `${origin}${form.attributes['action']}?${name}={search_term_string}`,
        },
      },
    });
  });
});

describe('the sitemap', () => {
  test('keeps the rules of sitemaps.org', () =>
    expect(() => readSitemap(read('sitemap.xml'))).not.toThrow());

  test('names the canonical address of every page that may be listed, and no other', () => {
    const { entries } = readSitemap(read('sitemap.xml'));
    const listed = [...site.pages.values()].filter((it) => !isSecret(it));
    expect(entries.map(({ loc }) => loc).sort()).toEqual(
      listed.map((page) => linkOf(page, 'canonical')[0]).sort(),
    );
    for (const page of listed)
      expect(linkOf(page, 'canonical'), page.file).toEqual([
        `${base}${page.file
          .replace(/index\.html$/, '')
          .split('/')
          .map(encodeURIComponent)
          .join('/')}`,
      ]);
  });

  test('says of a course the day that its page says', () => {
    const days = new Map(
      readSitemap(read('sitemap.xml')).entries.map(({ loc, lastmod }) => [loc, lastmod]),
    );
    for (const page of pagesAt(/^(nl\/)?courses\/.+\/index\.html/))
      expect(days.get(linkOf(page, 'canonical')[0] ?? expect.fail()), page.file).toBe(
        all(page.root, 'time')[0]?.attributes['datetime'],
      );
  });

  test('robots.txt leads to it', () =>
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`));

  test('languages: a page names itself and its declared translations, and they name it', () => {
    const versions = new Map(
      [...site.pages.values()]
        .filter((it) => !isSecret(it))
        .map((page) => [
          linkOf(page, 'canonical')[0],
          new Map(
            all(page.root, 'link')
              .filter(({ attributes }) => attributes['rel'] === 'alternate')
              .map(({ attributes }) => [
                attributes['hreflang'] ?? expect.fail(),
                attributes['href'] ?? expect.fail(),
              ]),
          ),
        ]),
    );
    for (const page of [...site.pages.values()].filter((it) => !isSecret(it))) {
      const [own] = linkOf(page, 'canonical');
      const named = versions.get(own) ?? expect.fail();
      if (named.size > 0) expect([...named.values()], page.file).toContain(own);
      for (const other of named.values())
        expect(versions.get(other), `${page.file} and ${other}`).toEqual(named);
    }
    expect([...(versions.get(`${base}courses/datamanagement/`) ?? expect.fail()).keys()]).toEqual([
      'en',
      'nl',
    ]);
    expect((versions.get(`${base}courses/english/mlops/`) ?? expect.fail()).size).toBe(0);
  });
});

describe('files for other programs', () => {
  const ajv = new Ajv({ strict: true, allErrors: true });
  const published = () =>
    [...site.files].filter(
      (file) =>
        file.startsWith('api/v1/') && file.endsWith('.json') && !file.startsWith('api/v1/schemas/'),
    );

  test('are all there', () => {
    expect(
      [...site.files].filter(
        (file) => file.startsWith('api/') && !file.startsWith('api/v1/courses/'),
      ),
    ).toEqual([
      'api/index.html',
      'api/v1/courses-semicolon.csv',
      'api/v1/courses.csv',
      'api/v1/courses.json',
      'api/v1/pillars.json',
      'api/v1/programmes.json',
      'api/v1/schemas/course.json',
      'api/v1/schemas/courses.json',
      'api/v1/schemas/pillars.json',
      'api/v1/schemas/programmes.json',
      'api/v1/schemas/tracks.json',
      'api/v1/tracks.json',
    ]);
    expect([...site.files].filter((file) => file.startsWith('api/v1/courses/'))).toHaveLength(57);
  });

  test('are valid by the schemas that are published beside them, and hold no key that those do not explain', () => {
    const schemas = new Map(
      apiSchemas.map((name) => {
        const schema = fromJson<{ $id: string }>(read(apiPath.schema(name).slice(1)));
        return [schema.$id, ajv.compile(schema)] as const;
      }),
    );
    for (const file of published()) {
      const data = fromJson<{ $schema: string; version: number }>(read(file));
      const validate = schemas.get(data.$schema) ?? expect.fail();
      expect(validate(data) ? [] : validate.errors, file).toEqual([]);
      expect(data.version).toBe(1);
    }
    const strict = new Map(apiSchemas.map((name) => [name, ApiFiles[name]]));
    for (const file of published()) {
      const data: unknown = JSON.parse(read(file));
      expect(
        (
          strict.get(
            file.startsWith('api/v1/courses/')
              ? 'course'
              : (file.replace(/^api\/v1\/|\.json$/g, '') as ApiSchema),
          ) ?? expect.fail()
        ).parse(data),
        file,
      ).toEqual(data); // zod leaves out what it does not know
    }
  });

  test('say of a course what its page shows', () => {
    for (const course of dataOf('courses').courses) {
      const whole = fromJson<ApiData<'course'>>(read(course.data.slice(base.length)));
      expect(whole).toMatchObject(course);
      for (const [language, url] of Object.entries(course.urls)) {
        const page = site.pages.get(`${url.slice(base.length)}index.html`) ?? expect.fail();
        const t = wordsOf(page);
        const facts = factsOf(one(page.root, 'dl', 'facts'));
        const main = textOf(one(page.root, 'main'));
        expect(textOf(one(page.root, 'h1'))).toBe(course.titles[language]);
        expect(
          [facts[t.course.credits], facts[t.course.language], facts[t.course.semester]],
          url,
        ).toEqual([
          `${t.number(course.credits)} ECTS`,
          t.languageName(course.language),
          t.semesterIn({
            semester: course.semester ?? expect.fail(),
            period: course.period?.[language] ?? expect.fail(),
          }),
        ]);
        for (const tag of [...course.tags, ...course.tools])
          expect(main, url).toContain(squeezed(tag));
        const { themes, outcomes, ...others } = whole.texts[language] ?? expect.fail();
        const said = new Map<string, readonly string[] | string | undefined>(
          Object.entries(others),
        );
        const plain = ourTable.ours.texts.flatMap(({ key }) => said.get(key) ?? []);
        for (const words of [...themes, ...outcomes, ...plain])
          expect(main, url).toContain(squeezed(words));
        expect(facts[t.course.exchange] !== undefined, url).toBe(course.exchange);
        expect(facts[t.course.kind] !== undefined, url).toBe(course.choice !== undefined);
      }
    }
  });

  test('say of each semester what the page of the track shows', () => {
    for (const { id, tracks } of dataOf('programmes').programmes) {
      for (const track of tracks) {
        const { root } = site.pages.get(`tracks/${track.id}/index.html`) ?? expect.fail();
        const t = messagesIn('en');
        expect(all(root, 'p', 'total').map(textOf), id).toEqual(
          track.semesters.map(({ low, high }) => t.credits({ count: { low, high } })),
        );
        expect(all(root, 'li', 'choice').length).toBe(
          track.semesters.flatMap(({ items }) => items.filter((item) => 'choice' in item)).length,
        );
      }
    }
    const [first] = (
      (dataOf('programmes').programmes.find(({ id }) => id === 'english') ?? expect.fail())
        .tracks[0] ?? expect.fail()
    ).semesters;
    expect((first ?? expect.fail()).items).toContainEqual({
      choice: 'english/mlops',
      lanes: [
        { lane: 0, courses: ['english/basic-dutch', 'english/meeting-flanders-today'], credits: 6 },
        { lane: 1, courses: ['english/mlops'], credits: 6 },
      ],
    });
  });

  test('name only courses, tracks, pillars and programmes that are there', () => {
    const courses = new Set(dataOf('courses').courses.map(({ id }) => id));
    const [tracks, pillars, programmes] = [
      dataOf('tracks').tracks,
      dataOf('pillars').pillars,
      dataOf('programmes').programmes,
    ].map((items) => new Set(items.map(({ id }) => id)));
    for (const course of dataOf('courses').courses) {
      expect(course.tracks.filter((id) => !(tracks ?? expect.fail()).has(id))).toEqual([]);
      expect([
        (pillars ?? expect.fail()).has(course.pillar ?? expect.fail()),
        (programmes ?? expect.fail()).has(course.programme),
      ]).toEqual([true, true]);
      expect(
        [
          ...course.alternates,
          ...course.prerequisites.flatMap((it) => it.course ?? []),
          ...(course.choice ? [course.choice.group] : []),
        ].filter((id) => !courses.has(id)),
      ).toEqual([]);
    }
    expect(
      dataOf('tracks')
        .tracks.flatMap((track) => track.courses)
        .filter((id) => !courses.has(id)),
    ).toEqual([]);
  });

  test('are small: all courses of the sample in less than 64 kB', () =>
    expect(read('api/v1/courses.json').length).toBeLessThan(64 * 1024));

  test('the table for spreadsheets reads back, and says the same', () => {
    const csv = read('api/v1/courses.csv');
    expect([csv.charCodeAt(0), /[^\r]\n/.test(csv), csv.endsWith('\r\n')]).toEqual([
      0xfeff,
      false,
      true,
    ]);
    const rows = readCsv(csv);
    const { courses } = dataOf('courses');
    expect(
      rows.map(({ id, title_en, credits, tags, choice }) => ({
        id,
        title_en,
        credits,
        tags,
        choice,
      })),
    ).toEqual(
      courses.map(({ id, titles, credits, tags, choice }) => ({
        id,
        title_en: titles['en'] ?? '',
        credits: String(credits),
        tags: tags.join(' | '),
        choice: choice?.group ?? '',
      })),
    );
  });

  test('are explained: every key of every file stands on the page, with its description', () => {
    for (const file of ['api/index.html', 'nl/api/index.html']) {
      const page = site.pages.get(file) ?? expect.fail();
      const cells = all(page.root, 'tr').map(textOf);
      for (const row of [
        'courses[].choice.lane',
        'texts.<language>.outcomes',
        'programmes[].tracks[].semesters[].items[].lanes[].courses',
      ])
        expect(
          cells.some((it) => it.startsWith(row)),
          row,
        ).toBe(true);
      expect(all(page.root, 'td').filter((cell) => textOf(cell) === '')).toEqual([]);
      expect(linksOf(one(page.root, 'main')).map(({ href }) => href)).toEqual(
        expect.arrayContaining([
          '/x/api/v1/courses.json',
          '/x/api/v1/courses.csv',
          '/x/api/v1/schemas/courses.json',
        ]),
      );
    }
    expect(textOf(one((site.pages.get('api/index.html') ?? expect.fail()).root, 'pre'))).toContain(
      '"id": "basic-programming"',
    );
  });
});

test('a build would notice broken data', async () => {
  const { cpSync, writeFileSync } = await import('node:fs');
  const copy = join(emptyFolder('copy'), 'site');
  cpSync(output, copy, { recursive: true });
  writeFileSync(join(copy, 'api/v1/courses.json'), '{');
  writeFileSync(
    join(copy, 'about/index.html'),
    read('about/index.html').replace('{"@context"', '{'),
  );
  writeFileSync(join(copy, 'sitemap.xml'), read('sitemap.xml').replace('/x/about/', '/x/nowhere/'));
  const faultsIn = (dir: string) => {
    const verification = openVerification('/x/');
    verifyFolder(dir, verification);
    return verification.faults().map(({ page }) => page);
  };
  expect(faultsIn(output)).toEqual([]);
  expect(faultsIn(copy)).toEqual(['about/index.html', 'api/v1/courses.json', 'sitemap.xml']);
});
