import { crc32 } from 'node:zlib';
import { png } from './png.ts';

/** What a camera notes: which side is up, its make, and where it was. */
export function exif({ orientation = 1 }: { orientation?: number } = {}): Buffer {
  const tiff = Buffer.alloc(80);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  entry(tiff, 10, 0x010f, 2, 12, 40);
  entry(tiff, 22, 0x0112, 3, 1, orientation);
  tiff.write('Secret Phone\0', 40, 'latin1');
  tiff.write('GPS 50.82N 3.26E', 56, 'latin1');
  return tiff;
}
function entry(tiff: Buffer, at: number, tag: number, type: number, count: number, value: number) {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** The parts of a JPEG by which it is one; its pixels are a few bytes. */
export function jpeg(
  width: number,
  height: number,
  { notes = [], after = '' }: { notes?: readonly Buffer[]; after?: string } = {},
): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...notes,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xc4, Buffer.alloc(20)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    latin(after),
  ]);
}
export const jpegNotes = {
  exif: (tiff: Buffer) => segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff])),
  xmp: () => segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="50,82N"/>')),
  iptc: () => segment(0xed, latin('Photoshop 3.0\0 Secret City')),
  comment: () => segment(0xfe, latin('<script>Secret</script>')),
  unknown: () => segment(0xe5, latin('Secret')),
};

const chunkOf = (name: string, data: Buffer) => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(Buffer.concat([latin(name), data])) >>> 0);
  return Buffer.concat([length, latin(name), data, sum]);
};
/** A PNG with further chunks after its head, and more after its end. */
export function pngWith(
  chunks: Readonly<Record<string, Buffer>>,
  after = '',
  size = [4, 3],
): Buffer {
  const plain = Buffer.from(png(size[0] ?? 4, size[1] ?? 3));
  const more = Object.entries(chunks).map(([name, data]) => chunkOf(name, data));
  return Buffer.concat([plain.subarray(0, 33), ...more, plain.subarray(33), latin(after)]);
}
/** A PNG that says it has this size, whatever its pixels are. */
export function pngThatSays(width: number, height: number): Buffer {
  const plain = Buffer.from(png(1, 1));
  const head = Buffer.from(plain.subarray(16, 29));
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([plain.subarray(0, 8), chunkOf('IHDR', head), plain.subarray(33)]);
}

const riffChunk = (name: string, data: Buffer) => {
  const head = latin(`${name}\0\0\0\0`);
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};
/** A WebP with further chunks. */
export function webp(width: number, height: number, chunks: Readonly<Record<string, Buffer>> = {}) {
  const features = Buffer.alloc(10);
  features[0] = 0x0c; // EXIF and XMP
  features.writeUIntLE(width - 1, 4, 3);
  features.writeUIntLE(height - 1, 7, 3);
  const parts = [
    latin('WEBP'),
    riffChunk('VP8X', features),
    riffChunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0])),
    ...Object.entries(chunks).map(([name, data]) => riffChunk(name, data)),
  ];
  return riffChunk('RIFF', Buffer.concat(parts));
}

const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  const head = latin(`\0\0\0\0${name}`);
  head.writeUInt32BE(data.length + 8);
  return Buffer.concat([head, data]);
};
const bytes = (...values: readonly number[]) => Buffer.from(values);
const long = (value: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};

/** An AVIF of a picture (item 1) and what a camera noted (item 2), which lie one after the other in `mdat`. */
export function avif(width: number, height: number, notes: Buffer, { turn = 0 } = {}): Buffer {
  const start = box('ftyp', latin('avif\0\0\0\0avifmif1'));
  const item = (id: number, type: string) =>
    box('infe', bytes(2, 0, 0, 0, 0, id, 0, 0), latin(`${type}\0`));
  const pixels = latin('pixels');
  const meta = (at: number) =>
    box(
      'meta',
      long(0),
      box('pitm', long(0), bytes(0, 1)),
      box('iinf', long(0), bytes(0, 2), item(1, 'av01'), item(2, 'Exif')),
      box(
        'iloc',
        bytes(0, 0, 0, 0, 0x44, 0, 0, 2),
        ...[
          { id: 1, from: at, length: pixels.length },
          { id: 2, from: at + pixels.length, length: notes.length },
        ].map(({ id, from, length }) =>
          Buffer.concat([bytes(0, id, 0, 0, 0, 1), long(from), long(length)]),
        ),
      ),
      box(
        'iprp',
        box('ipco', box('ispe', long(0), long(width), long(height)), box('irot', bytes(turn))),
        box('ipma', long(0), long(1), bytes(0, 1, 2, 1, 2)),
      ),
    );
  const at = start.length + meta(0).length + 8;
  const more = notes.length > 0 ? [box('uuid', latin('Secret XMP notes'))] : [];
  return Buffer.concat([start, meta(at), box('mdat', pixels, notes), ...more]);
}
