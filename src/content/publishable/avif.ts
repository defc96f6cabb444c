import { ascii, type Outcome } from './outcome.ts';

/** A part of a file of ISO/IEC 14496-12: its name, where it starts, where its content does, where it ends. */
interface Box {
  name: string;
  start: number;
  data: number;
  end: number;
}

/** Parts of a file, and of its `meta`, that a browser needs. Offsets count from the start of the file, so nothing may move: the others are blanked. */
const needed: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'moov', 'moof']);
const notes: ReadonlySet<string> = new Set(['Exif', 'mime', 'uri ']);

/** An AVIF of nothing but its picture: EXIF, XMP and what nobody knows are blanked. Which side is up is not said in EXIF there. */
export function publishableAvif(bytes: Buffer): Outcome {
  const brands = ascii(bytes, 8, Math.min(bytes.length >= 8 ? bytes.readUInt32BE(0) : 0, 256));
  if (ascii(bytes, 4, 8) !== 'ftyp' || !/avi[fs]/.test(brands)) return 'other-type';
  const boxes = boxesIn(bytes, 0, bytes.length);
  if (!boxes) return 'cut-off';
  const clean = Buffer.from(bytes);
  const meta = boxes.find(({ name }) => name === 'meta');
  if (!meta && !boxes.some(({ name }) => name === 'moov')) return 'cut-off';
  try {
    for (const box of boxes) if (!needed.has(box.name)) blank(clean, box);
    for (const box of boxes) if (box.name === 'moov') blankNotesOfTracks(clean, box);
    if (!meta) return { bytes: clean };
    const inside = boxesIn(bytes, meta.data + 4, meta.end);
    if (!inside) return 'damaged';
    for (const { from, to, isNote } of itemsIn(bytes, inside)) {
      if (from < 0 || to > bytes.length) return 'cut-off';
      if (isNote) clean.fill(0, from, to);
    }
    for (const box of inside) if (box.name === 'uuid' || box.name === 'free') blank(clean, box);
    return { bytes: clean, isTurned: isTurned(bytes, inside) };
  } catch (error) {
    if (error instanceof RangeError) return 'damaged'; // something is said to lie behind the end
    throw error;
  }
}

/** Width and height of the largest picture in it. */
export function largestIn(bytes: Buffer): { width: number; height: number } {
  let largest = { width: 0, height: 0 };
  for (
    let at = bytes.indexOf('ispe', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('ispe', at + 4, 'latin1')
  ) {
    if (at + 16 > bytes.length) break;
    const [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    if (width * height > largest.width * largest.height) largest = { width, height };
  }
  return largest;
}

/** Nothing where they do not fill the place exactly. */
function boxesIn(bytes: Buffer, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return undefined;
    const stated = bytes.readUInt32BE(at);
    if (stated === 1 && at + 16 > to) return undefined;
    const size = sizeOf(bytes, at, stated, to);
    const data = at + (stated === 1 ? 16 : 8);
    if (at + size < data || at + size > to) return undefined;
    boxes.push({ name: ascii(bytes, at + 4, at + 8), start: at, data, end: at + size });
    at += size;
  }
  return boxes;
}

/** 1 says that the size follows in eight bytes, 0 that it is the rest. */
function sizeOf(bytes: Buffer, at: number, stated: number, to: number): number {
  if (stated === 1) return Number(bytes.readBigUInt64BE(at + 8));
  return stated === 0 ? to - at : stated;
}

function blank(clean: Buffer, { start, data, end }: Box): void {
  clean.write('free', start + 4, 'latin1');
  clean.fill(0, data, end);
}

function blankNotesOfTracks(clean: Buffer, { data, end }: Box): void {
  for (const box of boxesIn(clean, data, end) ?? []) {
    if (['udta', 'uuid', 'meta', 'free'].includes(box.name)) blank(clean, box);
    else if (box.name === 'trak') blankNotesOfTracks(clean, box);
  }
}

/** Where each item lies, by `iloc`; those of `iinf` that are no pictures are notes of a camera or a program. */
function itemsIn(
  bytes: Buffer,
  inside: readonly Box[],
): { from: number; to: number; isNote: boolean }[] {
  const infos = inside.find(({ name }) => name === 'iinf');
  const places = inside.find(({ name }) => name === 'iloc');
  if (!infos || !places) return [];
  const ids = noteIds(bytes, infos);
  const own = inside.find(({ name }) => name === 'idat')?.data;
  return placesIn(bytes, places).map(({ id, isOwn, offset, length }) => {
    const from = isOwn ? (own ?? -Infinity) + offset : offset;
    return { from, to: from + length, isNote: ids.has(id) };
  });
}

function noteIds(bytes: Buffer, { data, end }: Box): Set<number> {
  const isLong = bytes.readUInt8(data) > 0;
  const ids = new Set<number>();
  for (const info of boxesIn(bytes, data + (isLong ? 8 : 6), end) ?? []) {
    const isWide = bytes.readUInt8(info.data) > 2;
    const id = isWide ? bytes.readUInt32BE(info.data + 4) : bytes.readUInt16BE(info.data + 4);
    const type = info.data + (isWide ? 10 : 8);
    if (notes.has(ascii(bytes, type, type + 4))) ids.add(id);
  }
  return ids;
}

interface Extent {
  id: number;
  /** In `idat`, not from the start of the file. */
  isOwn: boolean;
  offset: number;
  length: number;
}

function placesIn(bytes: Buffer, { data }: Box): Extent[] {
  let at = data;
  const read = (size: number): number => {
    if (size > 6) at += size - 6; // no file of ours is that long
    const value = size === 0 ? 0 : bytes.readUIntBE(at, Math.min(size, 6));
    at += Math.min(size, 6);
    return value;
  };
  const version = read(1);
  read(3);
  const [sizes, more] = [read(1), read(1)];
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version > 0 ? more & 15 : 0;
  const extents: Extent[] = [];
  for (let items = read(version < 2 ? 2 : 4); items > 0; items--) {
    const id = read(version < 2 ? 2 : 4);
    const isOwn = version > 0 && (read(2) & 15) === 1;
    read(2);
    const base = read(baseSize);
    for (let count = read(2); count > 0; count--) {
      read(indexSize);
      const offset = base + read(offsetSize);
      extents.push({ id, isOwn, offset, length: read(lengthSize) });
    }
  }
  return extents;
}

/** A quarter or three quarters of a turn. */
function isTurned(bytes: Buffer, inside: readonly Box[]): boolean {
  const properties = inside.find(({ name }) => name === 'iprp');
  const all = properties && boxesIn(bytes, properties.data, properties.end);
  const list = all?.find(({ name }) => name === 'ipco');
  const turn = list && boxesIn(bytes, list.data, list.end)?.find(({ name }) => name === 'irot');
  return turn !== undefined && bytes.readUInt8(turn.data) % 2 === 1;
}
