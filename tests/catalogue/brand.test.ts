import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { follow } from '../rules/follow.ts';
import { courseFile, diagnose, load, type Files } from '../support/folder.ts';
import { png } from '../support/png.ts';

const svg = (inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>\n`;
const square = svg().replace('40 20', '40 40');
const files: Files = {
  'courses/a.md': courseFile({}, 'You make a cloth of threads.'),
  'brand/logo.svg': svg(),
  'brand/square.svg': square,
  'brand/icon.png': png(512, 512),
  'brand/small.png': png(64, 64),
  'brand/wide.png': png(1024, 512),
  'brand/font.woff2': readFileSync(new URL('templates/assets/fonts/archivo.woff2', PROJECT)),
  'brand/not-a-font.woff2': 'OTTO',
  'brand/large.woff2': new Uint8Array(151 * 1024),
  'brand/style.css': 'h1 { background: url(small.png) }\n',
  'brand/imports.css': 'a { b: c }\n@import "other.css";\n',
  'brand/loads.css': 'a {\n  b: url(https://x.example/y.png);\n}\n',
  'brand/typo.css': 'a { b: url(smal.png) }\n',
  'brand/open.css': 'a { b: c\n',
  'brand/script.svg': svg('<script>alert(1)</script>'),
  'brand/link.svg': svg('\n<image href="https://x.example/y.png"/>'),
  'brand/latin.css': new Uint8Array([0x61, 0xe9]),
};
const settings = (brand: string) =>
  `base-url: https://courses.example.org/\nbrand:\n${brand.replace(/^/gm, '  ')}\ncontact-url: https://www.example.org/\n`;
const said = async (brand: string, language: 'en' | 'nl' = 'en') =>
  (await diagnose({ ...files, 'catalogue.yaml': settings(brand) }, language)).filter(
    ({ rule }) => !['accent-shade', 'icon-sizes', 'skipped-file'].includes(rule),
  );
const brief = ({ file, line, column, rule }: Awaited<ReturnType<typeof said>>[number]) =>
  `${file}:${line}:${column} ${rule}`;

describe('a brand that is right', () => {
  test.each([
    'logo: brand/logo.svg',
    'logo: /brand/logo.svg',
    'logo: ./brand/logo.svg\nlogo-dark: brand/small.png',
    'icon: brand/icon.png',
    'icon: brand/square.svg',
    'accent: "#0A7"',
    'font: archivo',
    'font: system',
    'font: brand/font.woff2',
    'style: brand/style.css',
    'links:\n  - label: { en: Our school, nl: Onze school }\n    url: https://www.example.org/',
    'links: []',
  ])('%s', async (brand) => expect((await said(brand)).map(brief)).toEqual([]));

  test('becomes what pages are made of', async () => {
    const { catalogue } = await load({
      ...files,
      'catalogue.yaml': settings(
        'logo: brand/logo.svg\naccent: "#C2185B"\nfont: brand/font.woff2\nstyle: brand/style.css',
      ),
    });
    expect(catalogue.settings.brand).toMatchObject({
      logo: { file: 'brand/logo.svg', width: 40, height: 20 },
      accent: { given: '#c2185b', light: '#c2185b', dark: '#e74479' },
      font: { file: 'brand/font.woff2', isVariable: true },
      style: { parts: ['h1 { background: ', { file: 'brand/small.png' }, ' }\n'] },
      links: [],
    });
    // Nothing in a text shows a drawing: those are for the brand alone.
    expect([...catalogue.files.keys()].filter((it) => !it.endsWith('.png'))).toEqual([]);
  });
});

/** What is wrong, where; `mended`: what is left once the hint is obeyed to the letter. */
const mistakes: readonly (readonly [brand: string, at: string, mended?: readonly []])[] = [
  ['accent: #0a7d4f', 'catalogue.yaml:3:3 wrong-type', []],
  ['accent: 0a7d4f', 'catalogue.yaml:3:11 wrong-type', []],
  ['accent: 123456', 'catalogue.yaml:3:11 wrong-type', []],
  ['accent: rgb(10, 125, 79)', 'catalogue.yaml:3:11 wrong-type', []],
  ['accent: "#0a7d4"', 'catalogue.yaml:3:11 wrong-type'],
  ['accent: green', 'catalogue.yaml:3:11 wrong-type'],
  ['accent:', 'catalogue.yaml:3:3 wrong-type'],
  ['acent: "#0a7d4f"', 'catalogue.yaml:3:3 unknown-key', []],
  ['logo: brand/lgo.svg', 'catalogue.yaml:3:9 brand-file', []],
  ['logo: logo.svg', 'catalogue.yaml:3:9 brand-file', []],
  ['logo: Brand/Logo.SVG', 'catalogue.yaml:3:9 brand-file', []],
  ['logo: brand/logo.gif', 'catalogue.yaml:3:9 brand-file', []],
  ['logo: ../brand/logo.svg2', 'catalogue.yaml:3:9 brand-file'],
  ['logo: https://x.example/logo.svg', 'catalogue.yaml:3:9 brand-file', []],
  ['logo: nowhere/at-all.png', 'catalogue.yaml:3:9 brand-file', []],
  ['logo: [brand/logo.svg]', 'catalogue.yaml:3:9 wrong-type', []],
  ['logo: ""', 'catalogue.yaml:3:3 wrong-type'],
  ['logo: brand/script.svg', 'brand/script.svg:1:61 unsafe-drawing'],
  ['logo: brand/link.svg', 'brand/link.svg:2:8 unsafe-drawing'],
  ['icon: brand/small.png', 'catalogue.yaml:3:9 brand-file'],
  ['icon: brand/wide.png', 'catalogue.yaml:3:9 brand-file'],
  ['icon: brand/logo.svg', 'catalogue.yaml:3:9 brand-file'],
  ['font: Archvo', 'catalogue.yaml:3:9 brand-file', []],
  ['font: Helvetica', 'catalogue.yaml:3:9 brand-file'],
  ['font: 12', 'catalogue.yaml:3:9 wrong-type'],
  ['font: brand/font.ttf', 'catalogue.yaml:3:9 brand-file', []],
  ['font: brand/not-a-font.woff2', 'brand/not-a-font.woff2:1:1 unusable-file'],
  ['font: brand/large.woff2', 'brand/large.woff2:1:1 too-large'],
  ['style: brand/style.scss', 'catalogue.yaml:3:10 brand-file', []],
  ['style: brand/imports.css', 'brand/imports.css:2:1 unsafe-style'],
  ['style: brand/loads.css', 'brand/loads.css:2:6 unsafe-style'],
  ['style: brand/typo.css', 'brand/typo.css:1:8 dead-link'],
  ['style: brand/open.css', 'brand/open.css:1:3 unsafe-style'],
  ['style: brand/latin.css', 'brand/latin.css:1:1 not-utf8'],
  ['links: Our school', 'catalogue.yaml:3:10 wrong-type'],
  ['links: [{ label: A, url: www.example.org }]', 'catalogue.yaml:3:28 wrong-type', []],
  ['links: [{ label: A }]', 'catalogue.yaml:3:11 missing-field'],
  [
    `links:${'\n  - { label: A, url: https://x.example/ }'.repeat(5)}`,
    'catalogue.yaml:3:3 out-of-range',
  ],
  ['brand: x', 'catalogue.yaml:3:3 unknown-key'],
];

describe.each(['en', 'nl'] as const)('a mistake is said at its place (%s)', (language) => {
  test.each(mistakes.map(([brand, at, mended]) => ({ brand, at, mended })))(
    '$brand',
    async ({ brand, at, mended }) => {
      const found = await said(brand, language);
      const errors = found.filter(({ severity }) => severity === 'error');
      expect(errors.map(brief)).toEqual([at]);
      expect(errors[0]?.hint ?? '').not.toBe('');
      if (!mended || !errors[0]) return;
      const text = follow(settings(brand), errors[0]) ?? expect.fail();
      const after = await diagnose({ ...files, 'catalogue.yaml': text }, language);
      expect(after.filter(({ severity }) => severity === 'error').map(brief), text).toEqual(mended);
    },
  );
});

test('a wrong key hides no mistake of another', async () => {
  const found = await said(
    'accent: green\nlogo: brand/lgo.svg\nfnt: system\nicon: brand/small.png',
  );
  expect(found.filter(({ severity }) => severity === 'error').map(brief)).toEqual([
    'catalogue.yaml:3:11 wrong-type',
    'catalogue.yaml:4:9 brand-file',
    'catalogue.yaml:5:3 unknown-key',
    'catalogue.yaml:6:9 brand-file',
  ]);
});

test('several mistakes in one file are each said', async () => {
  const css = '@import "a";\n@import "b";\nc { d: url(//e) }\n';
  const found = await diagnose({
    ...files,
    'brand/style.css': css,
    'catalogue.yaml': settings('style: brand/style.css'),
  });
  expect(found.filter(({ rule }) => rule === 'unsafe-style').map(({ line }) => line)).toEqual([
    1, 2, 3,
  ]);
});

test('a colour that could not be read is told with the shades that take its place', async () => {
  const found = await diagnose({ ...files, 'catalogue.yaml': settings('accent: "#c2185b"') });
  const [shade] = found.filter(({ rule }) => rule === 'accent-shade');
  expect(shade).toMatchObject({ severity: 'info', line: 3, column: 11 });
  expect(shade?.message).toContain('#c2185b');
  expect(shade?.message).toContain('#e74479');
});

test('without a brand no drawing, style sheet or font is read', async () => {
  const { catalogue, findings } = await load({ ...files, 'catalogue.yaml': '' });
  expect(catalogue.settings).not.toHaveProperty('brand');
  const read = findings.filter(
    ({ at, rule }) => /\.(svg|css|woff2)$/.test(at.file) && rule !== 'skipped-file',
  );
  expect(read).toEqual([]);
});
