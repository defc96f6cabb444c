import { describe, expect, test } from 'vitest';
import { homeView } from '../../src/views/home.ts';
import { coursesView, exchangeView, tagView } from '../../src/views/list.ts';
import { paletteOf, slotHues } from '../../src/views/palette.ts';
import { pillarView } from '../../src/views/pillar.ts';
import { programmeView } from '../../src/views/programme.ts';
import { humanise } from '../../src/catalogue/texts.ts';
import { accessibilityView, notFoundView, redirectView } from '../../src/views/text-page.ts';
import { trackView } from '../../src/views/track.ts';
import { publishedName, urlsFor } from '../../src/views/urls.ts';
import { catalogue, course, pageAt, pillar, site, text, track } from '../support/builders.ts';

describe('urls', () => {
  const urls = urlsFor({ pathPrefix: '/x/', origin: 'https://example.org' }, 'en');
  test('every address starts with the path prefix, and is encoded', () => {
    expect(urls.page({ kind: 'course', id: 'english/日本', language: 'nl' }, 'a b')).toBe(
      '/x/nl/courses/english/%E6%97%A5%E6%9C%AC/#a%20b',
    );
    expect(urls.asset('site.css')).toBe('/x/assets/site.css');
  });
  test('absolute addresses need a base URL', () => {
    expect(urls.absolute({ kind: 'home', id: '', language: 'en' })).toBe('https://example.org/x/');
    expect(
      urlsFor({ pathPrefix: '/' }, 'en').absolute({ kind: 'home', id: '', language: 'en' }),
    ).toBeUndefined();
  });
  test('a file keeps its name, made safe, and its hash', () => {
    expect(publishedName({ file: 'pictures/My Cat (1).JPG', hash: '0123456789', size: 1 })).toBe(
      'my-cat-1-0123456789.jpg',
    );
  });
});

describe('a printed handbook in the content', () => {
  const pdf = (file: string) => [file, { file, hash: '0123456789', size: 1 }] as const;
  const its = site(
    catalogue({
      settings: { languages: ['en', 'nl'] },
      courses: [course({ id: 'a' })],
      tracks: [track({ id: 't' }), track({ id: 'other' })],
      files: new Map([
        pdf('handbooks/t.pdf'),
        pdf('handbooks/t.nl.pdf'),
        pdf('handbooks/main.pdf'),
        pdf('t.pdf'),
      ]),
    }),
  );
  test('is linked from the page of what it is about, in its language', () => {
    const [link] = trackView(pageAt('track', 't', its), its).actions.slice(-1);
    expect(link).toEqual({ label: 'Handbook (PDF)', href: '/files/t-0123456789.pdf' });
    const [dutch] = trackView(pageAt('track', 't', its, 'nl'), its).actions.slice(-1);
    expect(dutch).toEqual({ label: 'Studiegids (PDF)', href: '/files/t-nl-0123456789.pdf' });
    expect(programmeView(pageAt('programme', 'main', its), its).handbook).toEqual([
      { label: 'Handbook (PDF)', href: '/files/main-0123456789.pdf' },
    ]);
  });
  test('and from no other page', () => {
    expect(trackView(pageAt('track', 'other', its), its).actions).toEqual([]);
  });
});

describe('the page of a track', () => {
  test('draws a choice as one slot, and says what a semester adds up to', () => {
    const courses = [
      course({ id: 'a', title: 'A', credits: 3, alternates: ['b'] }),
      course({ id: 'b', title: 'B', credits: 6 }),
      course({ id: 'c', credits: 24 }),
    ];
    const its = site(catalogue({ courses, tracks: [track({ id: 't' })] }));
    const { curriculum } = trackView(pageAt('track', 't', its), its);
    expect(curriculum?.grid.semesters[0]).toMatchObject({
      total: '27 to 30 credits',
      totalNote: 'depends on your choice',
      items: [
        {
          kind: 'choice',
          choice: { legend: 'Choose 1 of 2', credits: '3 to 6 credits', rows: 12 },
        },
        { kind: 'course' },
      ],
    });
  });
  test('without courses it says so', () => {
    const its = site(catalogue({ tracks: [track({ id: 't' })] }));
    expect(trackView(pageAt('track', 't', its), its).curriculum?.empty).toBe(
      'No courses belong to this track yet.',
    );
  });
  test('a hidden track says so, and stands in no list', () => {
    const its = site(
      catalogue({ courses: [course()], tracks: [track({ id: 't', hidden: true })] }),
    );
    const view = trackView(pageAt('track', 't', its), its);
    expect([view.notice, view.shell.noindex]).toEqual(['This track is not offered now.', true]);
    expect(homeView(pageAt('home', '', its), its).trackGroups).toEqual([]);
  });
});

describe('the page of a programme', () => {
  test('has per semester the common courses, then what each track adds', () => {
    const its = site(
      catalogue({
        courses: [
          course({ id: 'a', title: 'Common' }),
          course({ id: 'b', title: 'Own', tracks: ['t'] }),
          course({ id: 'c', title: 'Other', tracks: ['u'] }),
        ],
      }),
    );
    const {
      semesters: [semester],
    } = programmeView(pageAt('programme', 'main', its), its);
    expect(
      semester.groups.map(({ heading, courses, total }) => [
        heading,
        courses.courses.map(({ title }) => title),
        total,
      ]),
    ).toEqual([
      ['For everyone', ['Common'], '6 credits'],
      ['T', ['Own'], '6 credits'],
      ['U', ['Other'], '6 credits'],
    ]);
  });
  test('its grid holds placeholders, which lists do not', () => {
    const its = site(
      catalogue({
        courses: [
          course({ id: 'a', title: 'Common' }),
          course({ id: 'p', title: 'Your choice', placeholder: true }),
        ],
      }),
    );
    const { common, semesters } = programmeView(pageAt('programme', 'main', its), its);
    expect(((common ?? expect.fail()).grid.semesters[0] ?? expect.fail()).items).toHaveLength(2);
    expect(semesters[0].groups[0].courses.courses.map(({ title }) => title)).toEqual(['Common']);
  });
});

describe('lists', () => {
  const its = site(
    catalogue({
      courses: [
        course({ id: 'b', title: 'Beta', tags: ['AI'], exchange: true, semester: 2 }),
        course({ id: 'a', title: 'alpha', tags: ['ai', 'AI'] }),
        course({ id: 'h', title: 'Hidden', hidden: true, tags: ['AI'] }),
      ],
    }),
  );
  const titles = (groups: { heading?: string; courses: { title: string }[] }[]) =>
    groups.map(
      ({ heading, courses }) => `${heading}: ${courses.map(({ title }) => title).join(', ')}`,
    );
  test('all courses stand under their letters', () =>
    expect(titles(coursesView(pageAt('courses', '', its), its).groups)).toEqual([
      'A: alpha',
      'B: Beta',
    ]));
  test('a tag has its courses by semester', () =>
    expect(titles(tagView(pageAt('tag', 'ai', its), its).groups)).toEqual([
      'Semester 1: alpha',
      'Semester 2: Beta',
    ]));
  test('exchange has its courses by period, with the credits on offer', () =>
    expect(titles(exchangeView(pageAt('exchange', '', its), its).groups)).toEqual([
      'Spring: up to 6 credits without overlap: Beta',
    ]));
  test('an empty catalogue has lists that say so', () => {
    const none = site(catalogue());
    expect(coursesView(pageAt('courses', '', none), none)).toMatchObject({
      groups: [],
      empty: 'There are no courses here yet.',
    });
    expect(homeView(pageAt('home', '', none), none).figure).toBeUndefined();
  });
});

describe('the page of a pillar', () => {
  test('says how much of it each track holds, both ends where a choice decides', () => {
    const courses = [
      course({ id: 'a', pillar: 'code', alternates: ['b'] }),
      course({ id: 'b', pillar: 'design' }),
      course({ id: 'c', pillar: 'code' }),
    ];
    const its = site(catalogue({ courses, tracks: [track({ id: 't' })] }));
    expect(
      (pillarView(pageAt('pillar', 'code', its), its).shares ?? expect.fail()).rows.map(
        ({ text: words }) => words,
      ),
    ).toEqual(['50 to 100%: 6 to 12 of 12 credits']);
  });
});

describe('colours of pillars', () => {
  test('twelve pillars have twelve different colours and patterns, the thirteenth is neutral', () => {
    const classes = [
      ...paletteOf(
        Array.from({ length: 13 }, (_, index) =>
          pillar({ id: `p${String(index).padStart(2, '0')}` }),
        ),
      ).values(),
    ];
    const given = classes.filter((it) => !it.startsWith('p-0'));
    expect([
      new Set(given.map((it) => it.split(' ')[0])).size,
      new Set(given.map((it) => it.split(' ')[1])).size,
      classes.length - given.length,
    ]).toEqual([12, 12, 1]);
  });
  test('do not depend on the order of the files', () => {
    const pillars = ['code', 'design', 'connect', 'analysis'].map((id) => pillar({ id }));
    expect([...paletteOf([...pillars].reverse())].sort()).toEqual([...paletteOf(pillars)].sort());
  });
  test('a hue takes the nearest of the twelve', () => {
    for (const [slot, hue] of slotHues.entries())
      expect(paletteOf([pillar({ id: 'a', colour: (hue + 3) % 360 })]).get('a')).toMatch(
        new RegExp(`^p-${slot + 1} `),
      );
  });
});

describe('further pages', () => {
  test('the accessibility statement says what its data says, and never more', () => {
    const words = (settings: object) => {
      const its = site(catalogue({ settings }));
      return accessibilityView(pageAt('accessibility', '', its), its)
        .sections.flatMap(({ paragraphs }) => paragraphs.map(({ text: it }) => it))
        .join(' ');
    };
    expect(words({})).toMatch(/not been established.*No contact is given.*No review date/);
    expect(
      words({
        accessibility: { status: 'full', contact: { en: 'Write to us.' }, reviewed: '2026-11-23' },
      }),
    ).toMatch(/meets the standard fully.*Write to us\..*23 November 2026/);
  });
  test('404 speaks every language of the interface, once each', () => {
    const its = site(catalogue({ settings: { languages: ['nl', 'en', 'pl'] } }));
    expect(
      notFoundView(pageAt('not-found', '', its, 'nl'), its).parts.map(({ lang, title }) => [
        lang,
        title,
      ]),
    ).toEqual([
      ['nl', expect.any(String)],
      ['en', 'This page is not here'],
    ]);
  });
  test('an old address leads to the new one under the path prefix', () => {
    const its = site(
      catalogue({
        courses: [course({ id: 'a' })],
        redirects: [
          {
            from: '/old/',
            to: { kind: 'course', id: 'a', language: 'en' },
            at: { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 1 },
            file: 'a',
          },
        ],
      }),
      { pathPrefix: '/x/', origin: 'https://example.org' },
    );
    expect(redirectView(its.redirects[0], its)).toMatchObject({
      href: '/x/courses/a/',
      canonical: 'https://example.org/x/courses/a/',
    });
  });
});

describe('the shell of a page', () => {
  const courses = [
    course({
      id: 'a',
      pageLanguages: ['en', 'nl'],
      texts: [text({ language: 'en', title: 'A' }), text({ language: 'nl', title: 'A' })],
    }),
  ];
  test('without base URL there is no canonical address and no hreflang', () => {
    const its = site(catalogue({ courses, settings: { languages: ['en', 'nl'] } }));
    expect(homeView(pageAt('home', '', its), its).shell).toMatchObject({
      canonical: undefined,
      hreflang: [],
    });
  });
  test('with one, every version names itself and the others', () => {
    const its = site(catalogue({ courses, settings: { languages: ['en', 'nl'] } }), {
      origin: 'https://example.org',
    });
    expect(homeView(pageAt('home', '', its, 'nl'), its).shell).toMatchObject({
      canonical: 'https://example.org/nl/',
      hreflang: [
        { language: 'en', href: 'https://example.org/' },
        { language: 'nl', href: 'https://example.org/nl/' },
      ],
    });
  });
  test('an untranslated name carries its language', () => {
    const its = site(
      catalogue({
        courses: [course({ pillar: 'code' })],
        tracks: [track({ id: 't', title: 'Tinker' })],
        settings: { languages: ['en', 'nl'] },
      }),
    );
    expect(trackView(pageAt('track', 't', its, 'nl'), its).title).toEqual({
      text: 'Tinker',
      lang: 'en',
    });
  });
});

test.each([
  ['next-web-developer', 'Next Web Developer'],
  ['english/deep-learning', 'Deep Learning'],
  ['日本', '日本'],
  ['3d', '3d'],
])('%s is called %s where nobody names it', (id, name) => expect(humanise(id)).toBe(name));
