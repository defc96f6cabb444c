import { expect } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { courseFile, type Files } from '../support/folder.ts';
import { seeds } from './support.ts';

/** The sample's files. `change` is given each text with its path. */
export function seedsWith(change: (text: string, file: string) => string = (text) => text): Files {
  const files = readdirSync(seeds, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name).slice(seeds.length + 1);
      return [file, change(readFileSync(join(parentPath, name), 'utf8'), file)];
    }),
  );
}

/**
 * The sample with every name replaced: titles of courses, tracks, pillars, programmes and the
 * catalogue, labels, topics and tools.
 */
export const seedsNamed = (name: string): Files =>
  seedsWith((text, file) => {
    if (file === 'catalogue.yaml') return text.replace(/^( +)(en|nl): .*$/gm, `$1$2: ${name}`);
    const [, frontMatter = '', body = ''] = /^(---\n.*?\n---\n?)(.*)$/s.exec(text) ?? expect.fail();
    return (
      frontMatter
        .replace(/^title: .*$/m, `title: ${name}`)
        .replace(/^((?:careers|tools|lecturers|outcomes|methods):\n(?: {2}- .*\n)+)/gm, (list) =>
          list.replace(/^ {2}- .*$/gm, `  - ${name}`),
        ) + body.replace(/^(#+) .*$/gm, `$1 ${name}`)
    );
  });

/** Courses with these pillars, of which no file says anything, in one track. */
export const coursesOfPillars = (pillars: readonly string[]): Files =>
  Object.fromEntries(
    pillars.map((pillar, index) => [
      `courses/course-${pillar}.md`,
      courseFile({
        title: `Course about ${pillar}`,
        pillar,
        tracks: ['all'],
        studycredits: 6,
        semester: 1 + Math.floor(index / 5),
      }),
    ]),
  );

/** A grey PNG of this size. */
export function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // eight bits of grey
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
