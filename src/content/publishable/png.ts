import { crc32, inflateSync } from 'node:zlib';
import { isTurnedBy, orientationOf, orientationOnly } from './exif.ts';
import { ascii, type Outcome } from './outcome.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const critical: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
/** What a browser needs to show a picture: its colours, its size on paper, its motion. */
const needed: ReadonlySet<string> = new Set([
  ...critical,
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'mDCV',
  'cLLI',
  'sBIT',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
]);
/** Largest colour profile, unpacked: those of printers have 2 MB. */
const MAX_PROFILE = 4 * 1024 * 1024;

/** A PNG of nothing but its picture: without texts, EXIF (but which side is up), times, chunks that nobody knows, and what follows its end. */
export function publishablePng(bytes: Buffer): Outcome {
  if (ascii(bytes, 0, 8) !== SIGNATURE) return 'other-type';
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  const names = new Set<string>();
  let orientation = 1;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return 'cut-off';
    const name = ascii(bytes, at + 4, at + 8);
    const data = bytes.subarray(at + 8, end - 4);
    if (names.size === 0 && (name !== 'IHDR' || data.length !== 13)) return 'damaged';
    if (
      critical.has(name) &&
      bytes.readUInt32BE(end - 4) !== crcOf(bytes.subarray(at + 4, end - 4))
    )
      return 'damaged';
    names.add(name);
    if (name === 'eXIf') orientation = orientationOf(data);
    if (name === 'IEND') {
      if (!names.has('IDAT')) return 'damaged';
      const tiff = orientationOnly(orientation);
      if (tiff) parts.push(chunk('eXIf', tiff));
      parts.push(bytes.subarray(at, end));
      return { bytes: Buffer.concat(parts), isTurned: isTurnedBy(orientation) };
    }
    if (needed.has(name) && (name !== 'iCCP' || isProfile(data)))
      parts.push(bytes.subarray(at, end));
    at = end;
  }
  return 'cut-off';
}

/** A few kilobytes may be unpacked to gigabytes. */
function isProfile(data: Buffer): boolean {
  try {
    inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: MAX_PROFILE });
    return true;
  } catch {
    return false;
  }
}

const crcOf = (bytes: Buffer): number => crc32(bytes) >>> 0;

function chunk(name: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crcOf(named));
  return Buffer.concat([length, named, sum]);
}
