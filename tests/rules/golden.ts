import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder, writeFiles } from '../support/folder.ts';
import { png } from '../support/png.ts';

const course = (title: string) =>
  `---\ntitle: ${title}\nsemester: 7\nstudycredits: 6\npillar: code\n---\n`;

/** A copy of one of the two folders that break every rule, with the files that a repository cannot hold. */
export function goldenFolder(name: 'declared' | 'undeclared'): string {
  const dir = emptyFolder(name);
  cpSync(join(fileURLToPath(PROJECT), 'tests/rules/golden', name), dir, { recursive: true });
  if (name === 'declared') return dir;
  writeFiles(dir, {
    'cup.png': png(40, 30),
    'encoding/windows-1252.md': Buffer.from(`${course('Café')}Text.\n`, 'latin1'),
    'encoding/utf-16.md': Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`${course('Web')}Text.\n`, 'utf16le'),
    ]),
    'encoding/line-ends.md': `${course('Web')}Text.\n`.replaceAll('\n', '\r'),
    'encoding/two-marks.md': `\ufeff\ufeff${course('Web')}Text.\n`,
    'large/file.md': `${course('Web')}${'You build a website, and then another one.\n'.repeat(7200)}`,
    'large/front-matter.md': course(`Web\ndescription: ${'a website '.repeat(1700)}`),
    'large/drawing.png': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'large/picture.png': Buffer.concat([png(40, 30), Buffer.alloc(2 * 1024 * 1024)]),
  });
  mkdirSync(join(dir, 'names'));
  symlinkSync('/nowhere/web.md', join(dir, 'names/link.md'));
  mkdirSync(join(dir, 'names/folder.md'));
  return dir;
}
