import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grounds } from '../../src/catalogue/accent.ts';
import { manifestData } from '../../src/views/manifest.ts';
import { catalogue, site } from '../support/builders.ts';

describe('the web app manifest', () => {
  const its = site(
    catalogue({
      settings: {
        languages: ['en', 'nl'],
        title: { en: 'Courses', nl: 'Alle vakken van de school' },
        tagline: { nl: 'Wat je leert.' },
      },
    }),
    { pathPrefix: '/x/' },
  );

  test('speaks the language of its pages, and starts there', () => {
    expect(manifestData('en', its)).toMatchObject({
      name: 'Courses',
      short_name: 'Courses',
      lang: 'en',
      start_url: '/x/',
      scope: '/x/',
    });
    expect(manifestData('nl', its)).toMatchObject({
      name: 'Alle vakken van de school',
      short_name: 'Catalogus',
      description: 'Wat je leert.',
      lang: 'nl',
      start_url: '/x/nl/',
      scope: '/x/',
    });
  });
  test('says so where its language is written from right to left', () => {
    const arabic = site(catalogue({ settings: { languages: ['en', 'ar'] }, words: { ar: {} } }));
    expect(manifestData('ar', arabic)).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(manifestData('en', arabic)).not.toHaveProperty('dir');
  });

  test('has an icon that may be cut round', () => {
    expect(manifestData('en', its).icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
      ['192x192', undefined],
      ['512x512', undefined],
      ['512x512', 'maskable'],
      ['any', undefined],
    ]);
  });
  test('has the ground of the stylesheet', () => {
    const css = readFileSync(new URL('templates/assets/css/base.css', PROJECT), 'utf8');
    expect(css).toContain(`--page: ${grounds.light.page};`);
    expect(css).toContain('--page: light-dark(oklch(.985 .004 270), oklch(.175 .022 285));'); // #0f0f1a is the dark one
  });
});
