import { constants, inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import type { UnfitFile } from '../diagnostics/rules.ts';

/** Most pixels of a picture, and of one of its sides: what any browser can still show. */
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 16_384;
/** Most bytes of one packed part that is looked into. */
const MAX_UNPACKED = 16 * 1024 * 1024;

type Size = { width: number; height: number } | Record<string, never>;
type Verify = (bytes: Buffer) => UnfitFile | undefined;

/**
 * What a picture or a PDF is, or why it cannot be published. Its name says what it must be: a browser goes by its
 * bytes.
 */
export function verifyMedia(file: string, bytes: Buffer): Size | UnfitFile {
  const kind = /[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  if (kind === 'pdf') return verifyPdf(bytes) ?? {};
  const unfit = verifies[kind]?.(bytes);
  if (unfit) return unfit;
  const size = sizeOf(bytes);
  if (!size) return 'cut-off';
  const { width, height } = size;
  const isShown = Math.min(width, height) > 0 && Math.max(width, height) <= MAX_SIDE;
  if (!isShown || width * height > MAX_PIXELS) return 'pixels';
  return tellsPrivately(bytes, kind) ? 'private' : size;
}

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}

const latin = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

const verifyPng: Verify = (bytes) => {
  if (latin(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return 'disguised';
  return chunksOf(bytes).at(-1)?.name === 'IEND' ? undefined : 'cut-off';
};

/** Chunks of a PNG that are there as a whole. */
function chunksOf(bytes: Buffer): { name: string; data: Buffer }[] {
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const name = latin(bytes, at + 4, at + 8);
    chunks.push({ name, data: bytes.subarray(at + 8, end - 4) });
    if (name === 'IEND') break;
    at = end;
  }
  return chunks;
}

const verifyJpeg: Verify = (bytes) => {
  if (latin(bytes, 0, 3) !== '\xff\xd8\xff') return 'disguised';
  const start = scanOf(bytes);
  return start !== undefined && bytes.lastIndexOf('\xff\xd9', undefined, 'latin1') > start
    ? undefined
    : 'cut-off';
};

/** Where the pixels of a JPEG begin; nothing where it ends before. */
function scanOf(bytes: Buffer): number | undefined {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1];
    if (marker === 0xda) return at;
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

const verifyWebp: Verify = (bytes) => {
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 12) !== 'WEBP') return 'disguised';
  return bytes.readUInt32LE(4) + 8 <= bytes.length ? undefined : 'cut-off';
};

const verifyAvif: Verify = (bytes) => {
  const brands = latin(bytes, 8, bytes.length < 16 ? 12 : Math.min(bytes.readUInt32BE(0), 256));
  if (latin(bytes, 4, 8) !== 'ftyp' || !/avi[fs]/.test(brands)) return 'disguised';
  const names: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return 'cut-off';
    const stated = bytes.readUInt32BE(at);
    if (stated === 1 && at + 16 > bytes.length) return 'cut-off';
    const whole = stated === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : stated;
    const size = stated === 0 ? bytes.length - at : whole;
    if (size < 8 || at + size > bytes.length) return 'cut-off';
    names.push(latin(bytes, at + 4, at + 8));
    at += size;
  }
  return names.includes('mdat') || names.includes('meta') ? undefined : 'cut-off';
};

const verifies: Readonly<Record<string, Verify>> = {
  png: verifyPng,
  jpg: verifyJpeg,
  jpeg: verifyJpeg,
  webp: verifyWebp,
  avif: verifyAvif,
};

/** Places, cameras and their owners in XMP, which stands in every kind of picture as it was written. */
const privateXmp =
  /exif:GPS|tiff:(Make|Model)\b|(aux|exifEX):(SerialNumber|BodySerialNumber|CameraOwnerName|OwnerName|LensSerialNumber)|photoshop:(City|State|Country)\b|Iptc4xmpCore:Location|Iptc4xmpExt:Location|LocationCreated/;
const IPTC_BLOCK = '8BIM\x04\x04';
/** What fields that a person fills in start with; the number of the field follows. */
const IPTC_RECORD = '\x1c\x02';
/** Place names in IPTC: city, part of it, province, country. */
const privateIptc = new RegExp(
  [String.raw`Photoshop 3\.0\0`, IPTC_BLOCK, String.raw`${IPTC_RECORD}[Z\\_de]`].join('[\\s\\S]*?'),
);
const exifStart = /II\*\0|MM\0\*/g;

/** Whether a picture says where it was taken, or with whose camera. */
function tellsPrivately(bytes: Buffer, kind: string): boolean {
  const text = bytes.toString('latin1');
  if (privateXmp.test(text) || (kind !== 'png' && privateIptc.test(text))) return true;
  if (kind === 'png' && chunksOf(bytes).some(isPrivateChunk)) return true;
  return (
    /Exif|EXIF|eXIf/.test(text) &&
    [...text.matchAll(exifStart)].some(({ index }) => isPrivateExif(bytes.subarray(index)))
  );
}

/** Texts of a PNG may be packed; those of ImageMagick hold a whole EXIF as digits. */
function isPrivateChunk({ name, data }: { name: string; data: Buffer }): boolean {
  if (!['tEXt', 'zTXt', 'iTXt'].includes(name)) return false;
  const keyword = latin(data, 0, Math.max(data.indexOf(0), 0));
  if (/^Raw profile type (exif|app1|iptc|xmp)/i.test(keyword)) return true;
  const packed = data.indexOf('\x78', keyword.length, 'latin1');
  if (name === 'tEXt' || packed < 0) return false;
  const text = unpacked(data.subarray(packed))?.toString('latin1');
  return text !== undefined && privateXmp.test(text);
}

/** Make, model, owner of the camera, its number, the number of its lens, and the part with the place. */
const privateTags = new Set([0x010f, 0x0110, 0xa430, 0xa431, 0xa435, 0x8825]);
const EXIF_PART = 0x8769;

function isPrivateExif(tiff: Buffer): boolean {
  const isLittle = tiff[0] === 0x49;
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const isPrivate = (start: number, depth: number): boolean => {
    if (start < 8 || start + 2 > tiff.length) return false;
    for (let entry = 0; entry < short(start); entry++) {
      const at = start + 2 + entry * 12;
      if (at + 12 > tiff.length) return false;
      const tag = short(at);
      if (privateTags.has(tag)) return true;
      if (tag === EXIF_PART && depth === 0 && isPrivate(long(at + 8), 1)) return true;
    }
    return false;
  };
  return tiff.length >= 8 && isPrivate(long(4), 0);
}

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return inflateSync(bytes, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MAX_UNPACKED,
    });
  } catch {
    return undefined;
  }
}

/** Actions that run a script or a program, and what plays by itself. */
const active = /\/(JavaScript|Launch|RichMedia)(?![A-Za-z0-9])/;
/** A name in a PDF may be written with numbers of its letters. */
const plainNames = (text: string) =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function verifyPdf(bytes: Buffer): UnfitFile | undefined {
  if (latin(bytes, 0, 4) !== '%PDF') return 'disguised';
  // Shorter ones are no more than a first line: there is nothing that could have been cut off.
  if (bytes.length > 64 && !latin(bytes, bytes.length - 2048, bytes.length).includes('%%EOF'))
    return 'cut-off';
  const text = bytes.toString('latin1');
  if (active.test(plainNames(text))) return 'active';
  for (const { 0: mark, index } of text.matchAll(/stream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - 1024), index);
    const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1));
    if (!dictionary.includes('/ObjStm') || before.endsWith('end')) continue;
    const start = index + mark.length;
    const parts = dictionary.includes('/Filter')
      ? unpacked(bytes.subarray(start))?.toString('latin1')
      : '';
    if (parts === undefined) return 'sealed';
    if (active.test(plainNames(parts))) return 'active';
  }
  return undefined;
}
