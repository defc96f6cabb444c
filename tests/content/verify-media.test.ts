import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { verifyMedia } from '../../src/content/verify-media.ts';
import { png } from '../support/png.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const u16 = (value: number) => latin(String.fromCharCode(value >> 8, value & 255));
const u32 = (value: number) => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
const u32le = (value: number) => Buffer.from(u32(value)).reverse();

/** EXIF with one entry of this tag. */
const exif = (tag: number) =>
  Buffer.concat([latin('MM\0*'), u32(8), u16(1), u16(tag), u16(4), u32(1), u32(0), u32(0)]);
const segment = (marker: string, data: Buffer) =>
  Buffer.concat([latin(`\xff${marker}`), u16(data.length + 2), data]);
const jpeg = (width: number, height: number, ...more: Buffer[]) =>
  Buffer.concat([
    latin('\xff\xd8'),
    segment('\xdb', Buffer.alloc(65)),
    ...more,
    segment(
      '\xc0',
      Buffer.concat([latin('\x08'), u16(height), u16(width), latin('\x01\x01\x11\0')]),
    ),
    segment('\xda', latin('\x01\x01\0\0\x3f\0')),
    latin('pixels\xff\xd9'),
  ]);
const pngWith = (name: string, data: Buffer) => {
  const whole = Buffer.from(png(4, 4));
  return Buffer.concat([
    whole.subarray(0, 33),
    u32(data.length),
    latin(name),
    data,
    u32(0),
    whole.subarray(33),
  ]);
};
const chunk = (name: string, data: Buffer) =>
  Buffer.concat([latin(name), u32le(data.length), data, Buffer.alloc(data.length % 2)]);
const webp = (...more: Buffer[]) => {
  const body = Buffer.concat([
    latin('WEBP'),
    chunk('VP8X', Buffer.concat([Buffer.alloc(4), latin('\x03\0\0\x03\0\0')])),
    ...more,
  ]);
  return Buffer.concat([latin('RIFF'), u32le(body.length), body]);
};
const ofSize = (width: number, height: number) => {
  const picture = Buffer.from(png(1, 1));
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  return picture;
};
const gps = exif(0x8825);
const xmp = latin('<rdf:Description exif:GPSLatitude="52,22N"/>');
const pdf = (body: string | Buffer) =>
  Buffer.concat([
    latin('%PDF-1.7\n'),
    Buffer.from(body as string, 'latin1'),
    latin(`\n${' '.repeat(64)}%%EOF\n`),
  ]);
const packedObjects = (text: string) =>
  Buffer.concat([
    latin('1 0 obj<</Type/ObjStm/Filter/FlateDecode>>\nstream\n'),
    deflateSync(text),
    latin('\nendstream endobj'),
  ]);

describe('what is published as it is', () => {
  test.each([
    ['a.png', Buffer.from(png(4, 3)), { width: 4, height: 3 }],
    ['a.JPG', jpeg(4, 3), { width: 4, height: 3 }],
    [
      'a.jpeg',
      jpeg(4, 3, segment('\xe1', Buffer.concat([latin('Exif\0\0'), exif(0x0112)]))),
      { width: 4, height: 3 },
    ],
    ['a.webp', webp(), { width: 4, height: 4 }],
    ['a.pdf', pdf('1 0 obj<</OpenAction[3 0 R/Fit]>>endobj'), {}],
    ['packed.pdf', pdf(packedObjects('<</Type/Page>>')), {}],
  ])('%s', (file, bytes, size) => expect(verifyMedia(file, bytes)).toEqual(size));
});

describe('what is refused', () => {
  const html = latin('<script>alert(1)</script>');
  const svg = latin(
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4" onload="alert(1)"/>',
  );
  test.each(['png', 'jpg', 'jpeg', 'webp', 'avif', 'pdf', 'PNG', 'PDF'])(
    'what is no %s by its bytes',
    (ending) => {
      for (const bytes of [html, svg, Buffer.alloc(0), latin('GIF89a')])
        expect(verifyMedia(`a.${ending}`, bytes)).toBe('disguised');
      if (!/png/i.test(ending))
        expect(verifyMedia(`a.${ending}`, Buffer.from(png(4, 4)))).toBe('disguised');
    },
  );

  test.each([
    [2147483647, 2147483647],
    [0, 0],
    [0, 4],
    [16_385, 1],
    [10_000, 10_000],
  ])('a picture of %i by %i pixels', (width, height) =>
    expect(verifyMedia('a.png', ofSize(width, height))).toBe('pixels'),
  );

  test('what ends too early, wherever it was cut', () => {
    for (const [file, whole] of [
      ['a.png', Buffer.from(png(40, 40))],
      ['a.jpg', jpeg(4, 4)],
      ['a.webp', webp()],
    ] as const)
      for (let end = 12; end < whole.length - 1; end++)
        expect([file, end, verifyMedia(file, whole.subarray(0, end))]).toEqual([
          file,
          end,
          'cut-off',
        ]);
    expect(verifyMedia('a.pdf', pdf('x').subarray(0, 70))).toBe('cut-off');
    expect(verifyMedia('a.avif', latin('\0\0\0\x14ftypavif\0\0\0\0mif1\0\0\x10\0meta'))).toBe(
      'cut-off',
    );
  });

  test.each([
    [
      'a place in a JPEG',
      'a.jpg',
      jpeg(4, 4, segment('\xe1', Buffer.concat([latin('Exif\0\0'), gps]))),
    ],
    [
      'a camera in a JPEG',
      'a.jpg',
      jpeg(4, 4, segment('\xe1', Buffer.concat([latin('Exif\0\0'), exif(0x0110)]))),
    ],
    [
      'XMP in a JPEG',
      'a.jpg',
      jpeg(4, 4, segment('\xe1', Buffer.concat([latin('http://ns.adobe.com/xap/1.0/\0'), xmp]))),
    ],
    [
      'a city in IPTC',
      'a.jpg',
      jpeg(
        4,
        4,
        segment('\xed', latin('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x08\x1c\x02\x5a\0\x03Gent')),
      ),
    ],
    ['EXIF in a PNG', 'a.png', pngWith('eXIf', gps)],
    [
      'XMP in a PNG',
      'a.png',
      pngWith('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), xmp])),
    ],
    [
      'packed XMP in a PNG',
      'a.png',
      pngWith('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\x01\0\0\0'), deflateSync(xmp)])),
    ],
    ['EXIF of ImageMagick in a PNG', 'a.png', pngWith('zTXt', latin('Raw profile type exif\0\0x'))],
    ['EXIF in a WebP', 'a.webp', webp(chunk('EXIF', gps))],
    ['XMP in a WebP', 'a.webp', webp(chunk('XMP ', xmp))],
  ])('%s', (_, file, bytes) => expect(verifyMedia(file, bytes)).toBe('private'));

  test.each([
    ['a script', pdf('1 0 obj<</S/JavaScript/JS(x)>>endobj'), 'active'],
    ['a script by the numbers of its letters', pdf('1 0 obj<</S/#4aava#53cript>>endobj'), 'active'],
    ['a program', pdf('1 0 obj<</S /Launch/F(x)>>endobj'), 'active'],
    ['a packed script', pdf(packedObjects('<</S/JavaScript/JS(x)>>')), 'active'],
    [
      'what cannot be unpacked',
      pdf('1 0 obj<</Type/ObjStm/Filter/FlateDecode>>\nstream\nxxxx\nendstream'),
      'sealed',
    ],
  ])('a PDF with %s', (_, bytes, why) => expect(verifyMedia('a.pdf', bytes)).toBe(why));
});
