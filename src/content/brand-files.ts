import { createHash } from 'node:crypto';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import type { BrandFile, Document } from './document.ts';
import { readDrawing } from './drawing.ts';
import { readFont } from './font.ts';
import { decode } from './front-matter.ts';
import { linesIn, placeOf } from './line-places.ts';
import { comparablePath } from './slug.ts';
import { readStyle } from './style-sheet.ts';

/** Most bytes of each kind (docs/content.md names them). */
const limits = { svg: 256 * 1024, css: 100 * 1024, woff2: 150 * 1024 };
type Kind = keyof typeof limits;
const kindNames = { svg: 'drawing', css: 'style', woff2: 'font' } as const;
const ending = /\.(svg|css|woff2)$/i;

/** Whether a file is of a kind that is read only where catalogue.yaml names it. */
export const isBrandKind = (file: string): boolean => ending.test(file);

/** Paths, as they are compared, of all such files that catalogue.yaml names, wherever it does. */
export function pathsNamedIn(settings: Document | undefined): ReadonlySet<string> {
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  return new Set(
    textsIn(settings?.frontMatter?.data)
      .map((it) => comparablePath(it.trim().replace(/^(?:\.?\/)+/, '')))
      .filter(isBrandKind),
  );
}

/**
 * A drawing, style sheet or font, or what is wrong with it, each at its place in the file. `size` in bytes: it is read
 * where that is no more than it may be.
 */
export function readBrandFile(
  file: string,
  size: number,
  read: () => Buffer,
): BrandFile | Finding[] {
  const kind = (ending.exec(file)?.[1] ?? '').toLowerCase() as Kind; // the caller asked isBrandKind
  const [what, limit] = [kindNames[kind], limits[kind]];
  if (size > limit) return [finding('too-large', startOf(file), { what, bytes: size, limit })];
  const bytes = read();
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const common = { file, hash, size: bytes.length };
  if (kind === 'woff2') {
    const font = readFont(bytes);
    return typeof font === 'string'
      ? [finding('unusable-file', startOf(file), { why: font === 'disguised' ? 'no-font' : font })]
      : { ...common, ...font };
  }
  const text = decode(file, bytes);
  if (typeof text !== 'string') return [text];
  const lines = linesIn(text);
  const at = (from: number, to: number) => placeOf(file, lines, from, to);
  const shown = (from: number, to: number) =>
    text.slice(from, to).replace(/\s+/g, ' ').trim().slice(0, 60);
  if (kind === 'css') {
    const { faults, addresses } = readStyle(text);
    if (faults.length > 0)
      return faults.map(({ what, from, to }) =>
        finding('unsafe-style', at(from, to), { what, text: shown(from, to) }),
      );
    const placed = addresses.map((it) => ({ ...it, at: at(it.from, it.to) }));
    return { ...common, style: { css: text, addresses: placed } };
  }
  const drawing = readDrawing(text);
  return 'faults' in drawing
    ? drawing.faults.map(({ what, from, to }) =>
        finding('unsafe-drawing', at(from, to), { what, text: shown(from, to) }),
      )
    : { ...common, ...drawing };
}
