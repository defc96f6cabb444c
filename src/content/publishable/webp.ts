import { isTurnedBy, orientationOf, orientationOnly } from './exif.ts';
import { ascii, type Outcome } from './outcome.ts';

const pixels: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);
const needed: ReadonlySet<string> = new Set([...pixels, 'VP8X', 'ALPH', 'ANIM', 'ICCP']);
/** Signs of the first chunk, VP8X. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

/** A WebP of nothing but its picture: without EXIF (but which side is up), XMP, chunks that nobody knows, and what follows its end. */
export function publishableWebp(bytes: Buffer): Outcome {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 12) !== 'WEBP') return 'other-type';
  const whole = bytes.readUInt32LE(4) + 8;
  if (whole > bytes.length) return 'cut-off';
  const parts: Buffer[] = [];
  let [orientation, hasPixels] = [1, false];
  let features: Buffer | undefined;
  for (let at = 12; at + 8 <= whole; ) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (end > whole) return 'cut-off';
    const name = ascii(bytes, at, at + 4);
    const data = bytes.subarray(at + 8, end);
    if (name === 'EXIF') orientation = orientationOf(withoutMark(data));
    if (pixels.has(name)) hasPixels = true;
    if (name === 'VP8X' && size < 10) return 'damaged';
    if (needed.has(name)) {
      const part = chunk(name, data);
      if (name === 'VP8X') features ??= part;
      parts.push(part);
    }
    at = end + (size % 2);
  }
  if (!hasPixels) return 'damaged';
  const tiff = features && orientationOnly(orientation);
  if (features)
    features.writeUInt8((features.readUInt8(8) & ~(HAS_EXIF | HAS_XMP)) | (tiff ? HAS_EXIF : 0), 8);
  if (tiff) parts.push(chunk('EXIF', tiff));
  return {
    bytes: riff(Buffer.concat(parts)),
    isTurned: tiff !== undefined && isTurnedBy(orientation),
  };
}

/** Some programs write the mark of a JPEG before it. */
const withoutMark = (exif: Buffer) => (ascii(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);

function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function riff(chunks: Buffer): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(chunks.length + 4, 4);
  return Buffer.concat([head, chunks]);
}
