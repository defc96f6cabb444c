import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, listPages } from '../../src/catalogue/addresses.ts';
import { letterOf, LONG_LIST } from '../../src/catalogue/lists.ts';
import { catalogue, course, furtherPage, pillar, text, track } from '../support/builders.ts';
import {
  closed,
  courseFile,
  diagnose,
  load,
  markdown,
  problems,
  type Files,
} from '../support/folder.ts';

const addressesOf = (of: Parameters<typeof listPages>[0]) =>
  listPages(of).map((page) => addressOf(page, of.settings.languages[0]));

describe('addresses', () => {
  test('of a catalogue in one language', () => {
    const all = addressesOf(
      catalogue({
        courses: [course({ id: 'english/ai', tags: ['C#'], tracks: ['ai'], programme: 'english' })],
        pages: [furtherPage({ id: 'about' })],
      }),
    );
    expect(all).toEqual([
      '/',
      '/courses/',
      '/tracks/',
      '/tracks/ai/',
      '/pillars/',
      '/pillars/code/',
      '/tags/',
      '/tags/csharp/',
      '/programmes/main/',
      '/programmes/english/',
      '/taught-in/en/',
      '/exchange/',
      '/semesters/1/',
      '/periods/autumn/',
      '/credits/6/',
      '/programmes/',
      '/semesters/',
      '/periods/',
      '/taught-in/',
      '/credits/',
      '/plan/',
      '/compare/',
      '/about/',
      '/accessibility/',
      '/api/',
      '/courses/english/ai/',
      '/404.html',
      '/offline.html',
    ]);
  });

  test('of a further language stand under its name; a course has a page only where it is written', () => {
    const both = course({
      id: 'a',
      texts: [text({ language: 'en', title: 'A' }), text({ language: 'nl', title: 'A' })],
    });
    const all = addressesOf(
      catalogue({
        settings: { languages: ['en', 'nl'] },
        courses: [both, course({ id: 'b' })],
        tracks: [track({ id: 't' })],
        pillars: [pillar({ id: 'code' })],
      }),
    );
    expect(all.filter((it) => /courses|tracks|pillars/.test(it)).sort()).toEqual([
      '/courses/',
      '/courses/a/',
      '/courses/b/',
      '/nl/courses/',
      '/nl/courses/a/',
      '/nl/pillars/',
      '/nl/pillars/code/',
      '/nl/tracks/',
      '/nl/tracks/t/',
      '/pillars/',
      '/pillars/code/',
      '/tracks/',
      '/tracks/t/',
    ]);
    expect(all.filter((it) => it.includes('404'))).toEqual(['/404.html']);
  });

  test(`a list of more than ${LONG_LIST} courses is split by letter`, () => {
    const many = Array.from({ length: LONG_LIST + 1 }, (_, index) =>
      course({ id: `c${index}`, title: `${'ABÉ1日'[index % 5]} course` }),
    );
    expect(
      addressesOf(catalogue({ courses: many })).filter((it) => it.startsWith('/a-z/')),
    ).toEqual(['/a-z/0-9/', '/a-z/a/', '/a-z/b/', '/a-z/e/', '/a-z/日/']);
    expect(
      addressesOf(catalogue({ courses: many.slice(1) })).filter((it) => it.startsWith('/a-z/')),
    ).toEqual([]);
  });

  test.each([
    ['Élan', 'E'],
    ['3D', '0-9'],
    ['“Quoted”', 'Q'],
    ['Введение', 'В'],
    ['', '0-9'],
    ['🧪', '0-9'],
  ])('%j stands under %s', (title, letter) => expect(letterOf(title)).toBe(letter));

  test('are unique, whatever the ids', () => {
    const id = fc.constantFrom(
      'a',
      'b',
      'nl',
      'en',
      'main',
      'courses',
      'tracks',
      'a/b',
      'b/a',
      'c',
    );
    const ids = fc.uniqueArray(id, { maxLength: 5 });
    fc.assert(
      fc.property(ids, ids, ids, (courses, tracks, pillars) => {
        const inBoth = (it: string) =>
          [text({ language: 'en', title: it }), text({ language: 'nl', title: it })] as const;
        const all = addressesOf(
          catalogue({
            settings: { languages: ['en', 'nl'] },
            courses: courses.map((it) => course({ id: it, texts: inBoth(it), pillar: undefined })),
            tracks: tracks.map((it) => track({ id: it })),
            pillars: pillars.map((it) => pillar({ id: it })),
          }),
        );
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['courses', 'tracks', 'tools', 'plan', 'api', 'assets', 'nl'])(
    'a further page cannot be called “%s”',
    async (name) => {
      const found = await diagnose({
        'courses/a.md': courseFile(),
        [`pages/${name}.md`]: markdown({}),
        'catalogue.yaml': 'languages: [en, nl]',
      });
      expect(found.filter(({ rule }) => rule === 'address-taken').map(({ file }) => file)).toEqual([
        `pages/${name}.md`,
      ]);
    },
  );
});

describe('old addresses', () => {
  const redirectsOf = async (files: Files) => {
    const { redirects, settings } = (await load(files)).catalogue;
    return redirects.map(
      ({ from, to }) =>
        `${from} → ${typeof to === 'string' ? to : addressOf(to, settings.languages[0])}`,
    );
  };

  test('an alias stands beside the course, with a leading slash it counts from the root', async () => {
    expect(
      await redirectsOf({
        'courses/english/a.md': courseFile({
          aliases: ['old', '/programma/a', '/b/index.html', 'café/x'],
        }),
      }),
    ).toEqual([
      '/b/ → /courses/english/a/',
      '/courses/english/café/x/ → /courses/english/a/',
      '/courses/english/old/ → /courses/english/a/',
      '/programma/a/ → /courses/english/a/',
    ]);
  });

  test('tracks, pillars and pages have them too', async () => {
    expect(
      await redirectsOf({
        'courses/a.md': courseFile({ tracks: ['t'] }),
        'tracks/t.md': markdown({ aliases: ['t1'] }),
        'pillars/code.md': markdown({ aliases: ['/p1'] }),
        'pages/about.md': markdown({ aliases: ['info'] }),
      }),
    ).toEqual(['/info/ → /about/', '/p1/ → /pillars/code/', '/tracks/t1/ → /tracks/t/']);
  });

  test('“redirects” of catalogue.yaml lead to a page or out of the site', async () => {
    expect(
      await redirectsOf({
        'courses/a.md': courseFile(),
        'catalogue.yaml': 'redirects:\n  /old: /courses/a\n  /away: https://example.org/x',
      }),
    ).toEqual(['/away/ → https://example.org/x', '/old/ → /courses/a/']);
  });

  test('a hidden course still answers at its old addresses', async () => {
    expect(
      await redirectsOf({ 'courses/a.md': courseFile({ hide: true, aliases: ['/old'] }) }),
    ).toEqual(['/old/ → /courses/a/']);
  });

  test.each([
    ['alias-is-own-address', 'a', {}],
    ['alias-is-own-address', '/courses/a/', {}],
    ['alias-is-a-page', '/courses/b', { 'courses/b.md': courseFile() }],
    ['alias-is-a-page', '/tracks', {}],
    ['duplicate-alias', '/old', { 'courses/B.md': courseFile({ aliases: ['/old/'] }) }],
    ['unusable-address', '/a/../b', {}],
    ['unusable-address', '/404.html', {}],
    ['unusable-address', '/publication.json', {}],
    ['unusable-address', '/', {}],
    ['unusable-address', 'javascript:alert(1)', {}],
    ['unusable-address', '/%', {}],
    ['unusable-address', '/a?b=c', {}],
  ])('%s: %s', async (rule, alias, more) => {
    expect(
      await problems({ 'courses/a.md': courseFile({ aliases: [alias] }), ...more, ...closed }),
    ).toEqual([`courses/a.md:6:11-${alias.length + 13} error ${rule}`]);
  });

  test('of catalogue.yaml: one that leads nowhere, and one that leads to another', async () => {
    const files = {
      'courses/a.md': courseFile({ aliases: ['/old'] }),
      'catalogue.yaml': 'redirects:\n  /older: /old\n  /lost: /nowhere',
    };
    expect(await problems(files)).toEqual([
      'catalogue.yaml:2:11-15 error alias-chain',
      'catalogue.yaml:3:10-18 error dead-link',
    ]);
  });
});

describe('links in bodies', () => {
  const files = (body: string, more: Files = {}) => ({
    'courses/english/a.md': courseFile({}, body),
    'courses/english/deep-learning.md': courseFile({ semester: 2 }, '# What you make\nText.'),
    'pages/about.md': markdown({}, 'About.'),
    'pictures/guide.pdf': '%PDF',
    ...more,
    ...closed,
  });
  const found = async (body: string, more?: Files) =>
    (await diagnose(files(body, more)))
      .filter(({ rule }) => rule.startsWith('dead'))
      .map(
        ({ line, column, endColumn, rule, hint }) =>
          `${line}:${column}-${endColumn} ${rule} ${hint}`,
      );

  test('to a file, to an address of the site, to a part of a page, or out of the site', async () => {
    const alive = [
      'deep-learning.md',
      './deep-learning.md#what-you-make',
      '../../pages/about.md',
      '/courses/english/deep-learning/',
      '/courses/english/deep-learning',
      '/about/',
      '/about/index.html',
      '/',
      '/tracks/',
      '#here',
      '/pictures/guide.pdf',
      '../../pictures/guide.pdf',
      'deep-learning.md#tags',
      'https://example.org/',
      'mailto:a@example.org',
    ];
    expect(await found(`# Here\n${alive.map((href) => `[x](${href})`).join('\n')}`)).toEqual([]);
  });

  test('that lead nowhere are underlined, with the nearest that does', async () => {
    const dead = {
      'deep-lerning.md': 'dead-link Did you mean “deep-learning.md”?',
      '../pages/about.md': 'dead-link Did you mean “../../pages/about.md”?',
      '/courses/english/deep-lerning/': 'dead-link Did you mean “/courses/english/deep-learning/”?',
      'nothing-like-it.md': 'dead-link Correct the address, or remove the link.',
      'javascript:alert(1)': 'dead-link Correct the address, or remove the link.',
      'deep-learning.md#what-you-mak': 'dead-anchor Did you mean “#what-you-make”?',
      '#nowhere': 'dead-anchor Correct what stands after the #, or remove it.',
      '/tracks/#nowhere': 'dead-anchor Correct what stands after the #, or remove it.',
    };
    expect(
      await found(
        Object.keys(dead)
          .map((href) => `Words, then [x](${href}).`)
          .join('\n'),
      ),
    ).toEqual(
      Object.entries(dead).map(
        ([href, expected], line) => `${7 + line}:17-${17 + href.length} ${expected}`,
      ),
    );
  });

  test('a missing picture is a dead link, in a body or as “image”', async () => {
    expect(await found('![A cat](cat.png)')).toEqual([
      '7:10-17 dead-link Correct the address, or remove the link.',
    ]);
    expect(await problems({ 'courses/a.md': courseFile({ image: 'cat.png' }), ...closed })).toEqual(
      ['courses/a.md:6:8-17 error dead-link'],
    );
  });

  test('a translation is judged by its own file', async () => {
    const nl = {
      'courses/english/a.nl.md': markdown({ title: 'A' }, '[x](b.md)'),
      'catalogue.yaml': 'languages: [en, nl]',
    };
    expect(
      (await diagnose({ ...files('Fine.'), ...nl }))
        .filter(({ rule }) => rule === 'dead-link')
        .map(({ file, line }) => `${file}:${line}`),
    ).toEqual(['courses/english/a.nl.md:4']);
  });
});
