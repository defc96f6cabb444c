import { isTurnedBy, orientationOf, orientationOnly } from './exif.ts';
import { ascii, type Outcome } from './outcome.ts';

const [START, END, SCAN, APP0, APP1, APP2, APP14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
const EXIF = 'Exif\0\0';
/** Bytes of a JFIF segment before its small picture. */
const JFIF = 16;

/** A JPEG of nothing but its picture: without EXIF (but which side is up), XMP, IPTC, comments, small pictures, and what follows its end. */
export function publishableJpeg(bytes: Buffer): Outcome {
  if (ascii(bytes, 0, 3) !== '\xff\xd8\xff') return 'other-type';
  const parts: Buffer[] = [];
  let orientation = 1;
  let hasScan = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes.readUInt8(at + 1);
    if (marker === END) {
      if (!hasScan) return 'damaged';
      return { bytes: joined(parts, orientation), isTurned: isTurnedBy(orientation) };
    }
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      const end = at + 4 <= bytes.length ? at + 2 + bytes.readUInt16BE(at + 2) : Infinity;
      if (end > bytes.length) return 'cut-off';
      if (end < at + 4) return 'damaged';
      const segment = bytes.subarray(at, end);
      if (marker === APP1 && ascii(segment, 4, 10) === EXIF)
        orientation = orientationOf(segment.subarray(4 + EXIF.length));
      parts.push(...kept(marker, segment));
      at = end;
      if (marker === SCAN) {
        hasScan = true;
        const next = endOfScan(bytes, end);
        if (next === undefined) return 'cut-off';
        parts.push(bytes.subarray(end, next));
        at = next;
      }
    }
  }
  return 'cut-off';
}

/** Markers without a length. */
const isAlone = (marker: number) =>
  marker === 0x01 || marker === START || (marker >= 0xd0 && marker <= 0xd7);

/** A segment that browsers need, as far as they need it. */
function kept(marker: number, segment: Buffer): Buffer[] {
  const says = (text: string) => ascii(segment, 4, 4 + text.length) === text;
  if (marker === APP0 && says('JFIF\0')) return [jfif(segment)];
  if (marker === APP2 && says('ICC_PROFILE\0')) return [segment];
  if (marker === APP14 && says('Adobe')) return [segment];
  return marker >= 0xc0 && marker <= 0xdf ? [segment] : [];
}

/** A small picture may show what was cut away from the large one. */
function jfif(segment: Buffer): Buffer {
  const [last, other] = [2 + JFIF - 1, 2 + JFIF - 2];
  if (segment.length < 2 + JFIF || (segment[last] === 0 && segment[other] === 0)) return segment;
  const bare = Buffer.from(segment.subarray(0, 2 + JFIF));
  bare.writeUInt16BE(JFIF, 2);
  bare.writeUInt16BE(0, other);
  return bare;
}

/** Where the pixels of a scan end: at the next marker that is none of theirs. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return undefined;
}

function joined(parts: readonly Buffer[], orientation: number): Buffer {
  const tiff = orientationOnly(orientation);
  const exif: Buffer[] = [];
  if (tiff) {
    const head = Buffer.from([0xff, APP1, 0, 2 + EXIF.length + tiff.length]);
    exif.push(head, Buffer.from(EXIF, 'latin1'), tiff);
  }
  return Buffer.concat([Buffer.from([0xff, START]), ...exif, ...parts, Buffer.from([0xff, END])]);
}
