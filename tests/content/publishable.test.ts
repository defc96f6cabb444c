import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PIXELS, MAX_SIDE, publishable } from '../../src/content/publishable/publishable.ts';
import { publishedBytes, readContent } from '../../src/content/read.ts';
import { loadCatalogue } from '../../src/load.ts';
import { courseFile, folder } from '../support/folder.ts';
import { avif, exif, jpeg, jpegNotes, pngThatSays, pngWith, webp } from '../support/pictures.ts';
import { png } from '../support/png.ts';
import { project } from '../support/command.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const why = (file: string, bytes: Uint8Array) => {
  const found = publishable(file, Buffer.from(bytes));
  return found && 'refused' in found ? found.refused.why : 'published';
};
const published = (file: string, bytes: Uint8Array) => {
  const found = publishable(file, Buffer.from(bytes));
  if (!found || 'refused' in found) throw new Error(`${file} is refused`);
  return found;
};
const samples = {
  'a.png': Buffer.from(png(4, 3)),
  'a.jpg': jpeg(4, 3),
  'a.webp': webp(4, 3),
  'a.avif': avif(4, 3, latin('')),
  'a.pdf': latin('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n'),
};
const files = Object.keys(samples) as (keyof typeof samples)[];

describe('a file is what its name says', () => {
  test.each(files)('%s is published', (file) => expect(why(file, samples[file])).toBe('published'));

  test.each(files)('no other file is called %s', (file) => {
    const others = files.filter((it) => it !== file).map((it) => samples[it]);
    const strangers = [
      '',
      '<!doctype html><script>alert(1)</script>',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'GIF89a',
      'BM',
      '\n%PDF-1.7',
      '<html>%PDF-1.7',
    ].map(latin);
    for (const bytes of [...others, ...strangers]) expect(why(file, bytes)).toBe('other-type');
  });

  test('what it is instead is named', () =>
    expect(publishable('a.png', samples['a.jpg'])).toEqual({
      refused: { why: 'other-type', type: 'PNG', is: 'JPEG' },
    }));

  test('the ending may be written large', () =>
    expect(why('A.JPEG', samples['a.jpg'])).toBe('published'));
});

describe('a file is there as a whole', () => {
  test.each(['a.png', 'a.jpg', 'a.webp', 'a.avif'] as const)(
    '%s, cut anywhere, is none',
    (file) => {
      const whole = samples[file];
      for (let length = 0; length < whole.length; length++)
        expect([length, why(file, whole.subarray(0, length))]).not.toEqual([length, 'published']);
    },
  );

  test('a PDF without its end is none', () =>
    expect(why('a.pdf', latin(`%PDF-1.7\n${'1 0 obj << >> endobj\n'.repeat(10)}`))).toBe(
      'cut-off',
    ));

  test.each(files)('%s, changed anywhere, is never a fault of ours', (file) => {
    const flip = fc.tuple(fc.nat(samples[file].length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 6 }), (flips) => {
        const bytes = Buffer.from(samples[file]);
        for (const [at, value] of flips) bytes[at] = value;
        publishable(file, bytes);
      }),
      { seed: 26, numRuns: 500 },
    );
  });
});

describe('a picture has a size that can be shown', () => {
  test.each([
    [2147483647, 2147483647],
    [0, 0],
    [0, 10],
    [10, 0],
    [MAX_SIDE + 1, 1],
    [1, MAX_SIDE + 1],
    [MAX_SIDE, Math.floor(MAX_PIXELS / MAX_SIDE) + 1],
  ])('not %i × %i pixels', (width, height) => {
    expect(publishable('a.png', pngThatSays(width, height))).toEqual({
      refused: { why: 'pixels', type: 'PNG', width, height },
    });
    if (Math.max(width, height) < 65536) expect(why('a.jpg', jpeg(width, height))).toBe('pixels');
    expect(why('a.avif', avif(width, height, latin('')))).toBe('pixels');
  });

  test('up to the limit', () => {
    const bytes = pngThatSays(MAX_SIDE, Math.floor(MAX_PIXELS / MAX_SIDE));
    expect(why('a.png', bytes)).toBe('published');
  });
});

describe('what a camera or a program noted is left out', () => {
  const secret = /Secret|GPS|Phone|script/;

  test('of a JPEG: EXIF, XMP, IPTC, comments, what nobody knows, and what follows its end', () => {
    const notes = [
      jpegNotes.exif(exif()),
      jpegNotes.xmp(),
      jpegNotes.iptc(),
      jpegNotes.comment(),
      jpegNotes.unknown(),
    ];
    const found = published('a.jpg', jpeg(40, 30, { notes, after: 'Secret film' }));
    expect(found).toEqual({ bytes: jpeg(40, 30), width: 40, height: 30 });
  });

  test('of a PNG: texts, EXIF, times, and what follows its end', () => {
    const bytes = pngWith(
      {
        tEXt: latin('Comment\0Secret'),
        zTXt: Buffer.concat([latin('Raw profile type exif\0\0'), deflateSync(latin('Secret'))]),
        iTXt: latin('XML:com.adobe.xmp\0\0\0\0\0Secret'),
        eXIf: exif(),
        tIME: Buffer.alloc(7),
        prVt: latin('Secret'),
      },
      '<script>Secret</script>',
    );
    expect(published('a.png', bytes).bytes).toEqual(Buffer.from(png(4, 3)));
  });

  test('of a WebP: EXIF, XMP, and the signs that say they are there', () => {
    const found = published(
      'a.webp',
      webp(40, 30, { EXIF: exif(), 'XMP ': latin('Secret'), ZZZZ: latin('Secret') }),
    );
    expect(found).toMatchObject({ width: 40, height: 30 });
    expect(found.bytes.toString('latin1')).not.toMatch(secret);
    expect(found.bytes.readUInt8(20) & 0x0c).toBe(0);
    expect(found.bytes.readUInt32LE(4)).toBe(found.bytes.length - 8);
  });

  test('of an AVIF: EXIF and XMP are blanked where they lie, so that nothing else moves', () => {
    const bytes = avif(40, 30, latin('Secret Phone'));
    const found = published('a.avif', bytes);
    expect(found).toMatchObject({ width: 40, height: 30 });
    expect(found.bytes.length).toBe(bytes.length);
    expect(found.bytes.toString('latin1')).not.toMatch(secret);
    expect(found.bytes.includes('pixels')).toBe(true);
  });

  test.each([3, 6, 8])('but which side is up stays (%i)', (orientation) => {
    const turned = orientation > 4;
    const size = turned ? { width: 30, height: 40 } : { width: 40, height: 30 };
    const tiff = exif({ orientation });
    for (const [file, bytes] of [
      ['a.jpg', jpeg(40, 30, { notes: [jpegNotes.exif(tiff)] })],
      ['a.png', pngWith({ eXIf: tiff }, '', [40, 30])],
      ['a.webp', webp(40, 30, { EXIF: tiff })],
    ] as const) {
      const found = published(file, bytes);
      expect([file, found]).toEqual([file, expect.objectContaining(size)]);
      expect(found.bytes.toString('latin1')).not.toMatch(secret);
      expect(published(file, found.bytes)).toEqual(found);
    }
    if (turned)
      expect(published('a.avif', avif(40, 30, latin(''), { turn: 1 }))).toMatchObject(size);
  });

  test('a picture without notes stays as it is, byte for byte', () => {
    for (const file of ['docs/picture.webp', 'templates/assets/icon-192.png']) {
      const bytes = readFileSync(join(project, file));
      expect([file, published(file, bytes).bytes.equals(bytes)]).toEqual([file, true]);
    }
  });

  test('a colour profile that would be unpacked to gigabytes goes; an honest one stays', () => {
    const profile = (size: number) =>
      pngWith({ iCCP: Buffer.concat([latin('p\0\0'), deflateSync(Buffer.alloc(size))]) });
    expect(published('a.png', profile(100)).bytes).toEqual(profile(100));
    expect(published('a.png', profile(30_000_000)).bytes).toEqual(Buffer.from(png(4, 3)));
  });
});

describe('a PDF does nothing when it is opened', () => {
  const pdf = (...objects: (string | Buffer)[]) =>
    Buffer.concat([
      latin('%PDF-1.7\n'),
      ...objects.map((it) =>
        Buffer.concat([latin('1 0 obj '), Buffer.from(it), latin(' endobj\n')]),
      ),
      latin('%%EOF\n'),
    ]);
  const list = (text: string, filter = '/Filter /FlateDecode', pack = true) =>
    Buffer.concat([
      latin(`<< /Type /ObjStm ${filter} >>\nstream\r\n`),
      pack ? deflateSync(latin(text)) : latin(text),
      latin('\nendstream'),
    ]);

  test.each([
    '<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    '<</S/JavaScript/JS(x)>>',
    '<< /S /J#61vaScript /JS (x) >>',
    '<< /#53 /JavaScript >>',
    '<< /S %a comment\n/JavaScript >>',
    '<< /S /Launch /F (calc.exe) >>',
    '<< /S /Rendition /JS (x) >>',
    '<< /Names << /JavaScript 5 0 R >> >>',
    '/JavaScript',
    '<< /AcroForm << /XFA 7 0 R >> >>',
  ])('%s is refused, packed in a list as well', (object) => {
    expect(why('a.pdf', pdf(object))).toBe('active');
    expect(why('a.pdf', pdf(list(`1 0 obj ${object} endobj`)))).toBe('active');
    expect(why('a.pdf', pdf(list(`1 0 obj ${object} endobj`, '', false)))).toBe('active');
  });

  test.each([
    '<< /Title (HTML/CSS/JavaScript) /Keywords (/JavaScript, /Launch of a product) >>',
    '<< /S /URI /URI (https://example.org/) >>',
    '<< /S /GoTo /D [1 0 R /Fit] >>',
  ])('%s is published', (object) => {
    expect(why('a.pdf', pdf(object))).toBe('published');
    expect(why('a.pdf', pdf(list(object)))).toBe('published');
  });

  test('one that cannot be looked into is refused', () => {
    expect(why('a.pdf', pdf(list('', '/Filter [/ASCIIHexDecode /FlateDecode]', false)))).toBe(
      'sealed',
    );
    expect(why('a.pdf', pdf(list('x'.repeat(40_000_000))))).toBe('sealed');
  });
});

describe('in a content folder', () => {
  test('a refused file is one error, which names the places that show it', async () => {
    const dir = folder({
      'catalogue.yaml': '',
      'courses/a.md': courseFile(
        { title: 'A', image: 'loom.png' },
        '![A loom](loom.png)\n\n[Books](books.pdf)',
      ),
      'courses/loom.png': '<svg onload="alert(1)"/>',
      'courses/books.pdf': '<!doctype html>',
    });
    const { findings } = await loadCatalogue(dir);
    expect(
      findings
        .filter(({ rule }) => rule === 'refused-file' || rule === 'dead-link')
        .map(({ rule, at, related = [] }) => [rule, at.file, related.map((it) => it.at.file)]),
    ).toEqual([
      ['refused-file', 'courses/books.pdf', ['courses/a.md']],
      ['refused-file', 'courses/loom.png', ['courses/a.md', 'courses/a.md']],
    ]);
  });

  test('the fingerprint in a name is that of what is published', () => {
    const notes = [jpegNotes.exif(exif())];
    const dir = folder({ 'a.jpg': jpeg(4, 3, { notes }), 'b.jpg': jpeg(4, 3) });
    const [a, b] = readContent(dir).files;
    if (!a || !b) throw new Error('a picture is missing');
    expect(a.hash).toBe(b.hash);
    expect(publishedBytes(dir, a)).toEqual(jpeg(4, 3));
  });
});
