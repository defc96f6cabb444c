// Draws src/cards/glyphs.json anew, from the font of the site: node tests/support/draw-glyphs.mjs.
// Needed only when the font changes.
import { chromium } from 'playwright-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from './ensure-browser.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const font = readFileSync(here('../../templates/assets/fonts/archivo.woff2')).toString('base64');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
});
const page = await browser.newPage();
const out = await page.evaluate(async (font) => {
  const face = new FontFace('A', `url(data:font/woff2;base64,${font})`, {
    weight: '400 800',
    stretch: '75% 125%',
  });
  document.fonts.add(await face.load());
  const chars = [];
  for (let c = 0x20; c < 0x7f; c++) chars.push(c);
  for (let c = 0xa1; c < 0x100; c++) if (c !== 0xad) chars.push(c);
  for (const c of '–—‘’“”„…•€™œŒ') chars.push(c.codePointAt(0));
  const styles = { title: ['740 84px A', 'semi-expanded', -2], text: ['560 34px A', 'normal', 0] };
  const result = {};
  for (const [name, [fontSpec, stretch, spacing]] of Object.entries(styles)) {
    const size = +/(\d+)px/.exec(fontSpec)[1];
    const W = size * 2,
      H = Math.ceil(size * 1.5),
      base = Math.ceil(size * 1.1);
    const cv = document.createElement('canvas');
    cv.width = W;
    cv.height = H;
    const ctx = cv.getContext('2d', { willReadFrequently: true });
    const glyphs = {};
    const bytes = [];
    for (const code of chars) {
      const ch = String.fromCodePoint(code);
      ctx.clearRect(0, 0, W, H);
      ctx.font = fontSpec;
      ctx.fontStretch = stretch;
      ctx.fillStyle = '#000';
      ctx.textBaseline = 'alphabetic';
      const advance = ctx.measureText(ch).width + spacing;
      ctx.fillText(ch, size / 2, base);
      const d = ctx.getImageData(0, 0, W, H).data;
      let x0 = W,
        y0 = H,
        x1 = -1,
        y1 = -1;
      for (let y = 0; y < H; y++)
        for (let x = 0; x < W; x++)
          if (d[(y * W + x) * 4 + 3] > 7) {
            x0 = Math.min(x0, x);
            x1 = Math.max(x1, x);
            y0 = Math.min(y0, y);
            y1 = Math.max(y1, y);
          }
      const w = x1 < 0 ? 0 : x1 - x0 + 1,
        h = x1 < 0 ? 0 : y1 - y0 + 1;
      const at = bytes.length;
      for (let y = y0; y < y0 + h; y++)
        for (let x = x0; x < x0 + w; x++) bytes.push(d[(y * W + x) * 4 + 3]);
      glyphs[ch] = [
        Math.round(advance * 4) / 4,
        w,
        h,
        w ? x0 - size / 2 : 0,
        w ? y0 - base : 0,
        at,
      ];
    }
    result[name] = { size, glyphs, bytes };
  }
  return result;
}, font);
await browser.close();
const json = {};
const all = [];
for (const [name, { size, glyphs, bytes }] of Object.entries(out)) {
  const start = all.length;
  for (const g of Object.values(glyphs)) g[5] += start;
  for (const v of bytes) all.push(v);
  json[name] = { size, glyphs };
}
const about =
  'Glyphs of Archivo (SIL Open Font License 1.1, templates/assets/fonts/LICENSE.txt), drawn once. Each: advance, width, height, left, top (px from the baseline), place of its bytes (opacity, row by row) in alpha, which is packed by Brotli.';
const data = brotliCompressSync(Buffer.from(all)).toString('base64');
writeFileSync(
  here('../../src/cards/glyphs.json'),
  `${JSON.stringify({ about, ...json, alpha: data })}\n`,
);
console.log(all.length, data.length);
