import { statSync } from 'node:fs';
import { compare } from '../changes/compare.ts';
import { formats, isFormat, type ReportedSide } from '../changes/formats/formats.ts';
import { pageLinks } from '../changes/page-links.ts';
import { withRevisions } from '../changes/revision.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import type { ChangeWords } from '../changes/words.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { loadCatalogue, type BodyCache, type LoadedCatalogue } from '../load.ts';
import {
  contentDir,
  contentPath,
  fromHere,
  hostingOf,
  siteOf,
  wordsOf,
  type Flags,
} from './options.ts';
import { UsageError } from '../usage-error.ts';
import { writeReport } from './report-file.ts';

/**
 * Says what differs between two catalogues, each a folder or a version of the content folder in git. Always 0: `check`
 * judges.
 */
export async function diff(
  flags: Flags,
  [first = '', second, ...more]: readonly string[],
): Promise<number> {
  if (first === '' || second === '' || more.length > 0)
    throw new UsageError(({ name }) => name.diff);
  const { format = 'text' } = flags;
  if (!isFormat(format))
    throw new UsageError((words) => words.oneOf('--format', Object.keys(formats)));
  const { changes: words, diagnostics } = await wordsOf(flags);
  const bodies: BodyCache = new Map(); // most texts are the same on both sides
  const before = await load(first, flags, bodies, words);
  const after =
    second === undefined
      ? await loadCatalogue(contentDir(flags), bodies)
      : await load(second, flags, bodies, words);
  const { origin, pathPrefix } = hostingOf(flags, before.catalogue.settings.baseUrl);
  const preview = siteOf('preview-url', flags['preview-url']);
  const { language } = words;
  const text = formats[format]({
    from: side(first, before, diagnostics),
    to: side(second ?? words.asItStands, after, diagnostics),
    changes: compare(before.catalogue, after.catalogue, language),
    words,
    pages: {
      before:
        origin === undefined
          ? undefined
          : pageLinks(before.catalogue, `${origin}${pathPrefix}`, language),
      after:
        preview && pageLinks(after.catalogue, `${preview.origin}${preview.pathname}`, language),
    },
  });
  if (flags.report) await writeReport(fromHere(flags.report), text);
  else process.stdout.write(text);
  return 0;
}

/** A folder where there is one, else a version of the content folder. */
const load = async (
  wanted: string,
  flags: Flags,
  bodies: BodyCache,
  words: ChangeWords,
): Promise<LoadedCatalogue> =>
  statSync(fromHere(wanted), { throwIfNoEntry: false })?.isDirectory()
    ? loadCatalogue(fromHere(wanted), bodies)
    : withRevisions(wanted, contentPath(flags), (dir) => loadCatalogue(dir, bodies), words);

function side(
  name: string,
  { catalogue, findings }: LoadedCatalogue,
  words: DiagnosticWords,
): ReportedSide {
  const { errors } = countDiagnostics(toDiagnostics(findings, words, catalogue.settings.rules));
  return { name, errors, unread: unreadFiles(catalogue) };
}

const unreadFiles = ({ brokenCourses, brokenTexts, settings }: Catalogue): string[] =>
  [
    ...new Set([
      ...(settings.unread ? [settings.source.file] : []),
      ...brokenCourses.map(({ file }) => file),
      ...brokenTexts.map(({ text }) => text.source.file),
    ]),
  ].sort();
