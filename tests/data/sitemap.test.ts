import { describe, expect, test } from 'vitest';
import { listSitemaps, robotsTxt, sitemapXml } from '../../src/views/sitemap.ts';
import type { Site } from '../../src/views/site.ts';
import { siteOf } from '../../src/views/site.ts';
import { catalogue, course, site, text, track } from '../support/builders.ts';
import { readSitemap } from '../support/sitemap.ts';

const origin = 'https://example.org';
const entriesOf = (its: Site) =>
  its.files.sitemap.flatMap((at) => readSitemap(sitemapXml(at, its)).entries);
const paths = (its: Site) => entriesOf(its).map(({ loc }) => loc.slice(origin.length));

describe('the sitemap', () => {
  test('does not exist without a base URL, and robots.txt names none', () => {
    const its = site(catalogue({ courses: [course()] }));
    expect([its.files.sitemap, robotsTxt(its)]).toEqual([[], 'User-agent: *\nAllow: /\n']);
  });

  test('leaves out what is not offered, the page of those who are lost, and redirects', () => {
    const its = site(
      catalogue({
        courses: [
          course({ id: 'open' }),
          course({ id: 'hidden', hidden: true }),
          course({ id: 'holder', placeholder: true }),
          course({ id: 'draft', draft: true }),
        ],
        tracks: [track({ id: 'shown' }), track({ id: 'not-shown', hidden: true })],
        redirects: [
          {
            from: '/old/',
            to: { kind: 'course', id: 'open', language: 'en' },
            at: { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 },
            file: 'a.md',
          },
        ],
      }),
      { origin },
    );
    expect(paths(its).filter((path) => /^\/(courses|tracks)\/.|old|html/.test(path))).toEqual([
      '/courses/open/',
      '/tracks/shown/',
    ]);
  });

  test('has each course once per language that it is written in', () => {
    const its = site(
      catalogue({
        settings: { languages: ['en', 'nl'] },
        courses: [
          course({
            id: 'both',
            texts: [text({ title: 'A' }), text({ title: 'B', language: 'nl' })],
          }),
          course({ id: 'one' }),
        ],
      }),
      { origin, pathPrefix: '/x/' },
    );
    expect(paths(its).filter((path) => /courses\/./.test(path))).toEqual([
      '/x/courses/both/',
      '/x/nl/courses/both/',
      '/x/courses/one/',
    ]);
  });

  test('encodes addresses', () => {
    const its = site(catalogue({ courses: [course({ id: '日本語' }), course({ id: 'a/b' })] }), {
      origin,
    });
    expect(paths(its)).toEqual(
      expect.arrayContaining([`/courses/${encodeURIComponent('日本語')}/`, '/courses/a/b/']),
    );
  });

  test('says when the text of a page was changed, and nothing of lists', () => {
    const given = catalogue({
      settings: { languages: ['en', 'nl'] },
      courses: [
        course({
          id: 'a',
          texts: [
            text({ title: 'A', file: 'courses/a.md' }),
            text({ title: 'A', language: 'nl', file: 'courses/a.nl.md' }),
          ],
          tracks: ['t'],
        }),
      ],
      tracks: [track({ id: 't' })],
    });
    const its = siteOf(
      given,
      { origin, pathPrefix: '/' },
      {},
      new Map([
        ['courses/a.md', '2026-09-01'],
        ['courses/a.nl.md', '2026-10-01'],
        ['tracks/t.md', '2026-09-15'],
      ]),
    );
    expect(
      Object.fromEntries(
        entriesOf(its)
          .filter(({ lastmod }) => lastmod)
          .map(({ loc, lastmod }) => [loc.slice(origin.length), lastmod]),
      ),
    ).toEqual({
      '/courses/a/': '2026-09-01',
      '/nl/courses/a/': '2026-10-01',
      '/tracks/t/': '2026-09-15',
      '/nl/tracks/t/': '2026-09-15',
    });
  });
});

describe('a very large sitemap', () => {
  const its = site(
    catalogue({ courses: Array.from({ length: 30 }, (_, n) => course({ id: `c${n}` })) }),
    { origin },
  );
  const count = entriesOf(its).length;

  test('is split where a file would hold too many addresses, under an index', () => {
    const sitemap = listSitemaps(its, { addresses: 20, bytes: 1e6 });
    expect(sitemap.map(({ path }) => path)).toEqual([
      '/sitemap.xml',
      ...Array.from({ length: Math.ceil(count / 20) }, (_, n) => `/sitemap-${n + 1}.xml`),
    ]);
    const split = { ...its, files: { ...its.files, sitemap } };
    const index = readSitemap(sitemapXml(sitemap[0], split));
    expect([index.kind, index.entries.map(({ loc }) => loc)]).toEqual([
      'sitemapindex',
      sitemap.slice(1).map(({ path }) => origin + path),
    ]);
    expect(sitemap.slice(1).flatMap((at) => readSitemap(sitemapXml(at, split)).entries)).toEqual(
      entriesOf(its),
    );
    expect(robotsTxt(split)).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
  });

  test('is split where a file would be too long', () => {
    const sitemap = listSitemaps(its, { addresses: 50_000, bytes: 1000 });
    expect(sitemap.length).toBeGreaterThan(3);
    for (const at of sitemap.slice(1))
      expect(
        sitemapXml(at, { ...its, files: { ...its.files, sitemap } }).length,
      ).toBeLessThanOrEqual(1000);
  });
});
