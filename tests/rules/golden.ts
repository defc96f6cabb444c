import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodeMistake } from '../../src/own-code/code-mistake.ts';
import { emptyFolder, writeFiles, type Files } from '../support/folder.ts';
import { png } from '../support/png.ts';

const course = (title: string) =>
  `---\ntitle: ${title}\nsemester: 7\nstudycredits: 6\npillar: code\n---\n`;

/** A copy of one of the two folders that break every rule, with the files that a repository cannot hold. */
export function goldenFolder(name: 'declared' | 'undeclared' | 'empty'): string {
  const dir = emptyFolder(name);
  if (name === 'empty') return dir;
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
    'large/picture.png': Buffer.concat([png(40, 30), Buffer.alloc(2 * 1024 * 1024)]),
  });
  mkdirSync(join(dir, 'names'));
  symlinkSync('/nowhere/web.md', join(dir, 'names/link.md'));
  mkdirSync(join(dir, 'names/folder.md'));
  return dir;
}

/** What schools write in a config, and wrong in it: each file of a school without content. */
export const wrongConfigs: Readonly<Record<string, Files>> = {
  settings: {
    'prospectus.config.ts': `export default {
  contents: 'courses',
  plugins: [],
  output: 7,
  parts: { Foter: './a.tsx', Sidebar: './a.tsx', Header: './parts/hedaer.tsx', Footer: './none.tsx' },
  checks: [
    7,
    { id: 'Long title', check: () => [] },
    { id: 'dead-link', check: () => [] },
    { id: 'short', check: [], sevrity: 'error', words: 'none' },
    { id: 'shorter', check: () => [], severity: 'errors' },
    { id: 'shortest', check: () => [], severity: 7 },
  ],
};
`,
    'parts/header.tsx': 'export default () => null;\n',
  },
  kinds: { 'prospectus.config.ts': 'export default { parts: 7, checks: {} };\n' },
  parts: {
    'prospectus.config.ts': "export default { parts: { Footer: './footer.tsx' } };\n",
    'footer.tsx': 'export const Footer = () => null;\n',
  },
  nothing: { 'prospectus.config.ts': 'export const settings = {};\n' },
  'no-settings': { 'prospectus.config.ts': 'export default [7];\n' },
  throws: { 'prospectus.config.ts': "throw new Error('Not today.');\n" },
  syntax: { 'prospectus.config.ts': 'export default { ;\n' },
  imports: {
    'prospectus.config.ts': "import './one.ts';\nimport 'no-such-package';\nexport default {};\n",
  },
};

/** A school whose checks do what they must not, and one that finds something. */
export const wrongChecks: Files = {
  'content/catalogue.yaml': 'base-url: https://courses.example.org/\n',
  'content/courses/web.md': `${course('Web').replace('7', '1')}You build.\n`,
  'prospectus.config.ts': `export default {
  checks: [
    { id: 'throws', check: () => { throw new Error('Not today.'); } },
    { id: 'no-list', check: () => 7 },
    { id: 'no-words', check: () => [{ file: 'courses/web.md' }] },
    { id: 'near-file', check: () => [{ message: 'No.', file: 'courses/wbe.md' }] },
    { id: 'no-file', check: () => [{ message: 'No.', file: 'nowhere/at-all.md' }] },
    { id: 'finds', check: () => [{ message: 'Unsere Titel sind kurz.', file: 'courses/web.md', key: 'title' }] },
  ],
};
`,
};

/** What a part of a school does that it must not, each as it is thrown. */
export const wrongParts: readonly unknown[] = [
  new Error('Not today.'),
  new CodeMistake('no-node', '{ a: 1 }'),
  new CodeMistake('html', ''),
  new CodeMistake('key', 'foter', 'footer'),
  new CodeMistake('key', 'sidebar'),
];
