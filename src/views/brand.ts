import { onAccent, type Accent, type Appearance } from '../catalogue/accent.ts';
import type { Brand } from '../catalogue/model.ts';
import { publishedName } from './urls.ts';

/** Name of the style sheet that a brand makes, among the assets. */
export const BRAND_SHEET = 'brand.css';
/** Where files of the content lie, from where that sheet lies. */
const FILES = '../files/';

const SYSTEM = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
/** A font without an axis of width: weight and tracking speak instead. */
const withoutWidths = `h1, h2, h3, .h2 { font-weight: 750; letter-spacing: calc(-.03em*var(--spaced)); line-height: 1.06; }
h1 { line-height: 1; }
.blk a { letter-spacing: calc(-.02em*var(--spaced)); }
`;

/**
 * The style sheet of a brand: what it gives ours, in a layer of its own, then the school’s own sheet in none, so that
 * any rule of that wins. Nothing where the brand says nothing of style.
 */
export function brandSheet({ accent, font, style }: Brand): string | undefined {
  const own = [accent ? accentRules(accent) : '', font ? fontRules(font) : ''].join('');
  const school = (style?.parts ?? []).map((part) =>
    typeof part === 'string' ? part : `url("${FILES}${publishedName(part)}")`,
  );
  if (own === '' && school.length === 0) return undefined;
  return [own ? `@layer brand {\n${own}}\n` : '', ...school].join('');
}

function accentRules(accent: Accent): string {
  const rules = (colour: (of: Readonly<Record<Appearance, string>>) => string) =>
    [
      `--accent: ${colour(accent)}`,
      `--accent-fill: ${colour(accent)}`,
      `--link: ${colour(accent)}`,
      `--focus: ${colour(accent)}`,
      `--on-accent: ${colour(onAccent)}`,
    ].join('; ');
  return `:root { ${rules(({ light }) => light)} }
@supports (color: light-dark(#000, #fff)) {
  :root { ${rules(({ light, dark }) => `light-dark(${light}, ${dark})`)} }
}
`;
}

function fontRules(font: NonNullable<Brand['font']>): string {
  if (font === 'system') return `:root { --sans: ${SYSTEM}; }\n${withoutWidths}`;
  const range = font.isVariable ? ' font-weight: 100 900; font-stretch: 75% 125%;' : '';
  const face = `@font-face { font-family: 'School'; src: url("${FILES}${publishedName(font)}") format('woff2');${range} font-display: optional; }`;
  const sans = `:root { --sans: 'School', ${SYSTEM}; }`;
  return `${face}\n${sans}\n${font.isVariable ? '' : withoutWidths}`;
}
