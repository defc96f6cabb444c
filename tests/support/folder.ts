import type { LanguageCode } from '../../src/languages/index.ts';
import { languageOf } from './languages.ts';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import type { Diagnostic, FileTally } from '../../src/diagnostics/diagnostic.ts';
import { loadCatalogue, type LoadedCatalogue } from '../../src/load.ts';

/** Files of a content folder by path: text as it stands on disk, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new, empty folder that is gone when the tests have ended. */
export const emptyFolder = (name = 'folder'): string =>
  mkdtempSync(join(inject('room'), `${name}-`));

/** A new folder that holds these files. */
export function folder(files: Files): string {
  const dir = emptyFolder('content');
  writeFiles(dir, files);
  return dir;
}

/** Adds files to a folder, or overwrites them. */
export function writeFiles(dir: string, files: Files): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
}

/** Front matter and a body, as a file: `{ tags: ['a'] }` becomes `tags: ["a"]`. A key that is undefined is left out. */
export function markdown(frontMatter: Readonly<Record<string, unknown>>, body = ''): string {
  const lines = Object.entries(frontMatter)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', body].join('\n');
}

/** A course file that is right in everything; `given` says what the test is about. */
export const courseFile = (given: Readonly<Record<string, unknown>> = {}, body = ''): string =>
  markdown({ title: 'A Course', semester: 1, studycredits: 6, pillar: 'code', ...given }, body);

/** A folder without pictures, for what is told of documents alone. */
export const noPictures = { files: [], brandFiles: [], brandNames: [] } as const;

/** catalogue.yaml that closes a folder and says nothing else. */
export const closed = { 'catalogue.yaml': '' } as const;

/** Loads a folder with these files. */
export const load = (files: Files): Promise<LoadedCatalogue> => loadCatalogue(folder(files));

/** What is wrong with these files, in words. */
export async function diagnose(files: Files, language: LanguageCode = 'en'): Promise<Diagnostic[]> {
  const { findings, catalogue } = await load(files);
  return toDiagnostics(findings, languageOf(language).diagnostics, catalogue.settings.rules);
}

/** Rules that a folder breaks because it is small: two courses of one title, without text, do not make a semester. */
const smallness = [
  'nothing-to-publish',
  'semester-credits',
  'empty-body',
  'duplicate-title',
  'one-sided-alternate',
  'unused-track',
  'unused-pillar',
];

/**
 * What is wrong with these files, in short: `courses/a.md:3:1-9 error unknown-key`. Infos are left
 * out, and what is wrong with every small folder.
 */
export async function problems(
  files: Files,
  { infos = false, leave = smallness }: { infos?: boolean; leave?: readonly string[] } = {},
): Promise<string[]> {
  return (await diagnose(files))
    .filter(({ severity, rule }) => (infos || severity !== 'info') && !leave.includes(rule))
    .map(brief);
}

/** `courses/a.md:3:1-9 error unknown-key`; over several lines `3:1-5:2`. */
const brief = ({ file, line, column, endLine, endColumn, severity, rule }: Diagnostic): string =>
  `${file}:${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn} ${severity} ${rule}`;

/** What becomes of the files of a folder that has none; a test adds those that it has. */
export const noFiles: FileTally = {
  courses: 0,
  tracks: 0,
  pillars: 0,
  pages: 0,
  translations: 0,
  pictures: 0,
  settings: 0,
  words: 0,
  skipped: 0,
  broken: 0,
};
