import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourOf } from '../cards/canvas.ts';
import { drawSvg } from '../drawing-library.ts';
import { onGround, pngOfRaster, rasterOf, resized, type Raster } from '../cards/raster.ts';
import { grounds } from '../catalogue/accent.ts';
import type { Brand, Catalogue } from '../catalogue/model.ts';
import { BRAND_SHEET, brandSheet } from '../views/brand.ts';
import type { SiteFile } from './files.ts';

/** What a brand adds to the assets of a site, and what takes the place of ours. */
interface BrandAssets {
  /** Published name of each, by the name that pages know; empty for what this site does not have. */
  names: Readonly<Record<string, string>>;
  files: readonly SiteFile[];
}

/** Our own, which the icon of a school takes the place of. */
const ownIcons = [
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'icon-touch-180.png',
];
const OWN_FONT = 'archivo.woff2';
/** Part of a picture that may be cut round which is sure to be seen. */
const SAFE = 0.8;
const LARGEST = 512;

/** The style sheet and the icons of a brand, made of its files in the content folder. */
export function brandAssets({ settings }: Catalogue, contentDir: string): BrandAssets {
  const { brand } = settings;
  if (!brand) return { names: {}, files: [] };
  const made = [...sheetOf(brand), ...(brand.icon ? iconsOf(brand.icon, contentDir) : [])];
  const unused = [...(brand.icon ? ownIcons : []), ...(brand.font ? [OWN_FONT] : [])];
  const without = Object.fromEntries(unused.map((name) => [name, '']));
  const named = made.map(({ name, content }) => {
    const [, stem = '', ending = ''] = /^(.*)(\.[a-z]+)$/.exec(name) ?? [];
    const sum = hash('sha256', content).slice(0, 8).toUpperCase();
    return { name, published: `${stem}-${sum}${ending}`, content };
  });
  return {
    names: { ...without, ...Object.fromEntries(named.map((it) => [it.name, it.published])) },
    files: named.map(({ published, content }) => ({
      path: `/assets/${published}`,
      content: () => content,
    })),
  };
}

interface Made {
  name: string;
  content: string | Buffer;
}

function sheetOf(brand: Brand): Made[] {
  const sheet = brandSheet(brand);
  return sheet === undefined ? [] : [{ name: BRAND_SHEET, content: sheet }];
}

/** All sizes of an icon. Of a drawing only itself, where it cannot be made a picture; of a damaged picture nothing. */
function iconsOf({ file }: NonNullable<Brand['icon']>, contentDir: string): Made[] {
  const bytes = readFileSync(join(contentDir, file));
  const isDrawing = file.toLowerCase().endsWith('.svg');
  const own: Made[] = isDrawing ? [{ name: 'icon.svg', content: bytes }] : [];
  const picture = isDrawing ? drawSvg(bytes.toString('utf8'), LARGEST) : bytes;
  const raster = picture && readable(picture);
  if (!raster) return own;
  const ground = colourOf(grounds.light.page);
  const png = (name: string, size: number, inner = size): Made => {
    const small = resized(raster, inner);
    return { name, content: pngOfRaster(size === inner ? small : onGround(small, size, ground)) };
  };
  const touch = onGround(resized(raster, 180), 180, ground); // what is clear would be black there
  return [
    ...own,
    png('icon-192.png', 192),
    png('icon-512.png', LARGEST),
    png('icon-maskable-512.png', LARGEST, Math.round(LARGEST * SAFE)),
    { name: 'icon-touch-180.png', content: pngOfRaster(touch) },
  ];
}

function readable(png: Uint8Array): Raster | undefined {
  try {
    return rasterOf(png);
  } catch {
    return undefined;
  }
}
