import { imageSize } from 'image-size';
import type { RuleData } from '../../diagnostics/rules.ts';
import { largestIn, publishableAvif } from './avif.ts';
import { publishableJpeg } from './jpeg.ts';
import type { Outcome } from './outcome.ts';
import { publishablePdf } from './pdf.ts';
import { publishablePng } from './png.ts';
import { publishableWebp } from './webp.ts';

/**
 * Largest picture that is shown: 40 million pixels are 160 MB in a browser, about what a phone gives to one page, and no camera of a phone
 * saves more by default; 12,000 a side is below what browsers draw at all (16,384), and wider than any screen.
 */
export const MAX_PIXELS = 40_000_000;
export const MAX_SIDE = 12_000;

type Type = RuleData['refused-file']['type'];
const types: Readonly<Record<Type, (bytes: Buffer) => Outcome>> = {
  PNG: publishablePng,
  JPEG: publishableJpeg,
  WebP: publishableWebp,
  AVIF: publishableAvif,
  PDF: publishablePdf,
};
const endings: Readonly<Record<string, Type>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  webp: 'WebP',
  avif: 'AVIF',
  pdf: 'PDF',
};

/** The bytes that are published, and for a picture its size as browsers show it. */
export interface Publishable {
  bytes: Buffer;
  width?: number;
  height?: number;
}

/**
 * A picture or a document as it may be published: what its name says, whole, of a size that a phone can show, and without what a camera or
 * a program noted in it (where, when, by whom). Nothing for another kind of file.
 */
export function publishable(
  file: string,
  bytes: Buffer,
): Publishable | { refused: RuleData['refused-file'] } | undefined {
  const type = endings[/[^.]*$/.exec(file)?.[0].toLowerCase() ?? ''];
  if (!type) return undefined;
  const outcome = types[type](bytes);
  if (outcome === 'other-type') return { refused: { why: outcome, type, is: typeOf(bytes) } };
  if (typeof outcome === 'string') return { refused: { why: outcome, type } };
  if (type === 'PDF') return { bytes: outcome.bytes };
  const size = sizeOf(outcome.bytes);
  if (!size) return { refused: { why: 'damaged', type } };
  const largest = type === 'AVIF' ? largestIn(outcome.bytes) : size;
  for (const { width, height } of [size, largest])
    if (!isShown(width, height)) return { refused: { why: 'pixels', type, width, height } };
  const { width, height } = size;
  return outcome.isTurned
    ? { bytes: outcome.bytes, width: height, height: width }
    : { bytes: outcome.bytes, width, height };
}

/** What a file is whose name says something else. */
const typeOf = (bytes: Buffer): Type | undefined =>
  Object.values(endings).find((type) => types[type](bytes) !== 'other-type');

const isShown = (width: number, height: number): boolean =>
  Math.min(width, height) > 0 &&
  Math.max(width, height) <= MAX_SIDE &&
  width * height <= MAX_PIXELS;

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}
