import type { Content } from '../content/document.ts';
import type { FileTally, Finding } from '../diagnostics/diagnostic.ts';
import { rules } from '../diagnostics/rules.ts';
import type { ParsedContent } from './parse.ts';

/**
 * What became of every file of the content folder. What is neither used nor skipped is broken: it has an error of
 * its own.
 */
export function tallyFiles(
  { documents, files, brandFiles, findings }: Content,
  parsed: ParsedContent,
  ofWords: readonly Finding[],
): FileTally {
  const all = new Set([
    ...[...documents, ...files, ...brandFiles].map(({ file }) => file),
    ...findings.map(({ at }) => at.file),
  ]);
  const skipped = new Set(
    [...findings, ...parsed.findings]
      .filter(({ rule }) => rule === 'skipped-file')
      .map(({ at }) => at.file),
  );
  const wrong = new Set([...parsed.findings, ...ofWords].filter(isError).map(({ at }) => at.file));
  const settings = documents.find(({ room }) => room === 'settings');
  const counted = {
    courses: parsed.courses.length,
    tracks: parsed.tracks.length,
    pillars: parsed.pillars.length,
    pages: parsed.pages.length,
    translations: parsed.translations.length,
    pictures: files.length + brandFiles.length,
    settings: settings && !wrong.has(settings.file) ? 1 : 0,
    words: documents.filter(({ room, file }) => room === 'words' && !wrong.has(file)).length,
    skipped: skipped.size,
  };
  return {
    ...counted,
    broken: all.size - Object.values(counted).reduce((sum, count) => sum + count, 0),
  };
}

const isError = ({ rule, severity = rules[rule] }: Finding) => severity === 'error';

/** How many files an account is about. */
export const filesIn = (tally: FileTally): number =>
  Object.values(tally).reduce((sum, count) => sum + count, 0);
