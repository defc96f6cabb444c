import {
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { nearest } from '../catalogue/nearest.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { datesOf } from '../content/dates.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { isSpoken, languageOf, languages, usualLanguage } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { loadCatalogue } from '../load.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { BrowserFailed } from '../paper/chromium.ts';
import { findBrowser, isProgram } from '../paper/find-browser.ts';
import { pageCount } from '../paper/pdf-file.ts';
import { printHandbook } from '../paper/print-handbook.ts';
import { openProgress } from '../progress.ts';
import { assetNames } from '../site/assets.ts';
import { brandAssets } from '../site/brand-assets.ts';
import { copiesOf } from '../site/copies.ts';
import { UsageError } from '../usage-error.ts';
import { handbookView } from '../views/handbook.ts';
import type { HandbookOf } from '../views/handbook-groups.ts';
import { siteOf, withoutDrafts } from '../views/site.ts';
import { exitCode } from './check.ts';
import { contentDir, fromHere, hostingOf, type Flags } from './options.ts';
import { passingFolder } from './passing-folder.ts';
import { asText } from './render.ts';

/** Prints the handbook of the catalogue, a programme or a track into a file. On any error an older one is untouched. */
export async function pdf(flags: Flags, own: OwnCode): Promise<number> {
  const { language = usualLanguage } = flags;
  const words = await languageOf(isSpoken(language) ? language : usualLanguage);
  const says = words.commands.pdf;
  const program = browserOf(flags);
  const dir = contentDir(flags);
  hostingOf(flags, undefined); // wrong flags before long work
  const output = openFile(flags);
  const catalogue = await checkedCatalogue(flags, dir, own, words);
  if (catalogue === undefined) return 1;
  const of = subjectOf(flags, catalogue);
  const { days } = await datesOf(dir);
  const day = [...days.values()].sort().at(-1);
  const brand = brandAssets(catalogue, dir);
  const hosting = hostingOf(flags, catalogue.settings.baseUrl);
  const site = siteOf(catalogue, hosting, { ...assetNames(), ...brand.names }, days);
  const view = handbookView(of, languageFor(flags, catalogue), site, day);
  try {
    const made = await printHandbook(view, {
      program,
      folder: passingFolder('paper', 130),
      files: [...copiesOf(site, dir), ...brand.files],
      day,
      tell: (round) => console.error(round === 1 ? says.printing : says.again(round)),
    });
    output.write(made);
    console.error(says.written(pageCount(made), output.file));
    return 0;
  } catch (error) {
    if (!(error instanceof BrowserFailed)) throw error;
    console.error(says.failed(program, error.said));
    return 2;
  }
}

/** What would be published. Nothing where errors stand in its way, which are then said. */
async function checkedCatalogue(
  flags: Flags,
  dir: string,
  own: OwnCode,
  words: Language,
): Promise<Catalogue | undefined> {
  const progress = openProgress(words.diagnostics);
  const { catalogue, findings, fileCount } = await loadCatalogue(dir, undefined, {
    tell: progress.tell,
    more: (it) => runChecks(own, it, dir),
  }).finally(progress.end);
  const all = toDiagnostics(findings, words.diagnostics, catalogue.settings.rules);
  const errors = all.filter(({ severity }) => severity === 'error');
  if (exitCode(countDiagnostics(errors), flags) === 0) return withoutDrafts(catalogue);
  process.stderr.write(await asText(errors, { words, dir, fileCount }));
  console.error(words.commands.pdf.nothing);
  return undefined;
}

/**
 * The file that the handbook goes to; it is the old one until the new one is whole. Throws a UsageError where none is
 * named, or one that is something else than a PDF; what the disk says where nothing can be written there.
 */
function openFile({ output }: Flags): { file: string; write: (made: Buffer) => void } {
  if (output === undefined) throw new UsageError(({ pdf: says }) => says.output);
  const file = fromHere(output);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !(found.isFile() && (found.size === 0 || isPdf(file))))
    throw new UsageError(({ pdf: says }) => says.stranger(file));
  const beside = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, ''); // before long work
  process.once('exit', () => rmSync(beside, { force: true }));
  return {
    file,
    write: (made) => {
      writeFileSync(beside, made);
      renameSync(beside, file);
    },
  };
}

function isPdf(file: string): boolean {
  const start = Buffer.alloc(5);
  const opened = openSync(file, 'r');
  readSync(opened, start);
  closeSync(opened);
  return start.toString('latin1') === '%PDF-';
}

/** The browser that was named, else one that is installed. Throws a UsageError where there is none. */
function browserOf({ browser }: Flags): string {
  if (browser !== undefined && !isProgram(fromHere(browser)))
    throw new UsageError(({ pdf: says }) => says.browser(fromHere(browser)));
  const found = browser === undefined ? findBrowser() : fromHere(browser);
  if (found === undefined) throw new UsageError(({ pdf: says }) => says.noBrowser);
  return found;
}

/** What the handbook is about. Throws a UsageError for an id that there is not. */
function subjectOf({ programme, track }: Flags, catalogue: Catalogue): HandbookOf {
  if (programme !== undefined && track !== undefined)
    throw new UsageError(({ pdf: says }) => says.either);
  if (programme !== undefined)
    return { kind: 'programme', programme: named('programme', programme, catalogue.programmeById) };
  if (track !== undefined)
    return { kind: 'track', track: named('track', track, catalogue.trackById) };
  return { kind: 'catalogue' };
}

function named<T>(kind: 'programme' | 'track', id: string, all: ReadonlyMap<string, T>): T {
  const found = all.get(id);
  if (found === undefined)
    throw new UsageError((words) => words.noSuch(kind, id, nearest(id, all.keys())));
  return found;
}

/** The language asked for, where the catalogue has it; else its first. */
function languageFor({ language }: Flags, { settings }: Catalogue): string {
  if (language === undefined) return settings.languages[0];
  if (settings.languages.includes(language)) return language;
  if (!isSpoken(language))
    throw new UsageError((words) =>
      words.oneOf('--language', [...new Set([...settings.languages, ...Object.keys(languages)])]),
    );
  return settings.languages[0];
}
