import { languageOf } from '../support/languages.ts';
import { execFile, type ExecFileException } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { countDiagnostics, toDiagnostics } from '../../src/diagnostics/report.ts';
import type { Report } from '../../src/diagnostics/formats/formats.ts';
import { loadCatalogue } from '../../src/load.ts';
import { courseFile, type Files } from '../support/folder.ts';

/**
 * A folder with something wrong of most kinds, in names and texts that formats stumble over; few
 * enough for GitHub's ten.
 */
export const golden: Files = {
  'catalogue.yaml':
    'base-url: https://courses.example.org/\nlanguages: [en]\nrules:\n  no-such-rule: off\ncontact-url: https://www.example.org/\n',
  'tracks/ai-engineer.md': '---\ntitle: AI Engineer\n---\nA text.\n',
  'courses/100%, for all.md': courseFile(
    { title: 'Percent', studycredits: undefined, 'english-only': 'yes' },
    'A text.\n',
  ),
  'courses/colon.md': '---\r\ntitle: AI: the course\r\nsemester: 1\r\n---\r\nA text.\r\n',
  'courses/emoji 🧪.md': courseFile(
    { title: '漢字 🧪', tracks: ['ai-engineer', 'ai-enginer'], weight: 5 },
    'A text with [a [strange] link](nowhere.md).\n\n#### Too deep\n\n<b>bold</b> ##[error]no\n',
  ),
  'courses/english/a b.md': courseFile(
    { title: 'Tabs (choice)', tags: ['Vue', 'React', 'CSS'], tracks: ['ai-engineer'] },
    '\tcode\n\nSome | text and a [link](javascript:alert(1)).\n',
  ),
  'courses/english/copy.md': courseFile(
    {
      title: 'Copy',
      semester: 2,
      tags: ['Vue', 'React', 'CSS'],
      tracks: ['ai-engineer'],
      home: true,
      titel: 'x',
    },
    'Vue, React, CSS {{< quote >}}\n',
  ),
  'courses/prose.md': `Only prose, no front matter: \`\${undefined}\`\n`,
  'courses/table.xlsx': 'x',
};

/** A report on a folder, as `check` makes it. */
export async function reportOn(
  contentDir: string,
  {
    language = 'en',
    all = true,
    ...more
  }: { language?: string; all?: boolean } & Partial<Report> = {},
): Promise<Report> {
  const words = languageOf(language).diagnostics;
  const { findings, catalogue, fileCount, tally } = await loadCatalogue(contentDir);
  const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules).filter(
    ({ severity }) => all || severity !== 'info',
  );
  return {
    diagnostics,
    counts: { ...countDiagnostics(diagnostics), files: fileCount },
    tally,
    words,
    contentDir,
    colour: false,
    ...more,
  };
}

const project = fileURLToPath(PROJECT);

/** -1 where a process was ended, or could not be started. */
const exitCode = ({ code }: ExecFileException): number => (typeof code === 'number' ? code : -1);

/** A command as a person or a CI calls it: a process of its own that knows only this environment. */
export function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/main.mjs', ...words],
      { cwd: project, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({
          code: error ? exitCode(error) : 0,
          stdout,
          stderr,
        }),
    );
  });
}
