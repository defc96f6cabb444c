import { describe, expect, test } from 'vitest';
import { accentOf } from '../../src/catalogue/accent.ts';
import type { Brand } from '../../src/catalogue/model.ts';
import { brandSheet } from '../../src/views/brand.ts';
import { manifestData } from '../../src/views/manifest.ts';
import { shellView } from '../../src/views/shell.ts';
import { contextOf } from '../../src/views/view-context-of.ts';
import { catalogue, site } from '../support/builders.ts';

const file = (name: string) => ({ file: `brand/${name}`, hash: '0123456789', size: 1 });
const brand = (given: Partial<Brand>): Brand => ({ links: [], ...given });
const shellOf = (given: Partial<Brand>) => {
  const its = site(
    catalogue({ settings: { brand: brand(given), institution: { name: { en: 'The Mill' } } } }),
    { pathPrefix: '/x/' },
  );
  return shellView(contextOf(its, 'en'), {
    page: { kind: 'home', id: '', language: 'en' },
    title: 'Home',
  });
};

describe('the style sheet of a brand', () => {
  test('is none where there is nothing to say', () =>
    expect(brandSheet(brand({ logo: file('logo.svg') }))).toBeUndefined());

  test('gives a colour in both appearances, and in one to browsers that know no other', () => {
    const css = brandSheet(brand({ accent: accentOf('#c2185b') })) ?? '';
    expect(css).toMatch(/^@layer brand \{\n:root \{ --accent: #c2185b;/);
    expect(css).toContain('--accent: light-dark(#c2185b, #e74479)');
    expect(css).toContain('--on-accent: light-dark(#ffffff, #0a0917)');
  });

  test('loads a font from the site, with all its weights where it has them', () => {
    const one = brandSheet(brand({ font: file('font.woff2') }));
    expect(one).toContain(`src: url("../files/font-0123456789.woff2") format('woff2');`);
    expect(one).not.toContain('font-weight: 100 900');
    const all = brandSheet(brand({ font: { ...file('font.woff2'), isVariable: true } }));
    expect(all).toContain('font-weight: 100 900');
  });

  test('ends with the rules of the school, whose pictures are those of the site', () => {
    const parts = ['a { b: ', file('c d.png'), ' }'];
    expect(brandSheet(brand({ style: { ...file('style.css'), parts } }))).toBe(
      'a { b: url("../files/c-d-0123456789.png") }',
    );
  });
});

describe('a page', () => {
  test('shows a logo with the name of the school, below any path', () => {
    const logo = { ...file('logo.svg'), width: 40, height: 20 };
    expect(shellOf({ logo, logoDark: file('logo-dark.svg') }).brand.logo).toEqual({
      src: '/x/files/logo-0123456789.svg',
      dark: '/x/files/logo-dark-0123456789.svg',
      width: 40,
      height: 20,
      alt: 'The Mill',
    });
  });
  test('has its edge in the colour of the school', () => {
    expect(shellOf({ accent: accentOf('#c2185b') }).edges).toMatchObject({
      light: '#c2185b',
      dark: '#e74479',
    });
    expect(shellOf({}).edges).toEqual({ light: '#f9fafd', dark: '#0f0f1a' });
  });
  test('loads the font of the school early, in place of ours', () =>
    expect(shellOf({ font: file('font.woff2') }).assets.font).toBe(
      '/x/files/font-0123456789.woff2',
    ));
  test('links to the school in the words of its language', () =>
    expect(
      shellOf({ links: [{ label: { en: 'Our school' }, url: 'https://www.example.org/' }] })
        .schoolLinks,
    ).toEqual({
      label: 'The school',
      links: [{ label: 'Our school', href: 'https://www.example.org/' }],
    }));
});

test('a home screen has the colour of the school', () => {
  const its = site(catalogue({ settings: { brand: brand({ accent: accentOf('#ffff00') }) } }));
  expect(manifestData('en', its).theme_color).toBe('#707000');
});
