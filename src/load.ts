import { canDrawSvg } from './drawing-library.ts';
import { checkCatalogue } from './catalogue/checks/all.ts';
import { filesIn, tallyFiles } from './catalogue/file-tally.ts';
import { linkCatalogue } from './catalogue/link.ts';
import { fileOfLink } from './catalogue/link-targets.ts';
import { redirectLostAddresses, type PublishedAddress } from './catalogue/lost-addresses.ts';
import type { Catalogue, CatalogueSettings } from './catalogue/model.ts';
import { parseDocuments } from './catalogue/parse.ts';
import type { Document } from './content/document.ts';
import { withoutFiles } from './catalogue/without-files.ts';
import { readContent, type ReadBefore } from './content/read.ts';
import { renderBodies, type BodyCache } from './content/render-bodies.ts';
import { comparablePath } from './content/slug.ts';
import { choicesInTitles, sectionNames } from './languages/index.ts';
import { finding, type FileTally, type Finding } from './diagnostics/diagnostic.ts';
import type { RuleName } from './diagnostics/rules.ts';
import type { OwnWords } from './languages/read-words.ts';
import { withUnitWords } from './languages/unit-words.ts';
import type { Tell } from './progress.ts';

export type { BodyCache };

export interface LoadedCatalogue {
  catalogue: Catalogue;
  findings: Finding[];
  /** What became of every file. */
  tally: FileTally;
  /** How many files were looked at. */
  fileCount: number;
  /** The catalogue as if some files were not there. */
  without: (files: ReadonlySet<string>) => Catalogue;
}

export interface LoadOptions {
  /** What the last publication held. */
  previous?: readonly PublishedAddress[];
  /** What was read the last time. */
  before?: ReadBefore;
  /** Who hears of long work. */
  tell?: Tell;
  /** It was judged before, by the rules of today: only what every reading finds is said. */
  isJudged?: boolean;
  /** Forms of staff are asked for, whatever catalogue.yaml says. */
  forms?: boolean | undefined;
  /** Checks of the school’s own. */
  more?: (catalogue: Catalogue) => Finding[];
}

/**
 * A content folder to a linked catalogue and everything that is wrong with it. Throws only when the folder cannot be
 * read at all.
 */
export async function loadCatalogue(
  contentDir: string,
  bodies: BodyCache = new Map(),
  {
    previous = [],
    before,
    tell,
    isJudged = false,
    forms = false,
    more = () => [],
  }: LoadOptions = {},
): Promise<LoadedCatalogue> {
  const content = readContent(contentDir, before);
  const { documents, findings: unread } = content;
  const rendered = await renderBodies(documents, bodies, sectionNames, tell);
  const written = parseDocuments(documents, content, rendered);
  const parsed = forms
    ? { ...written, settings: { ...written.settings, forms } as const }
    : written;
  const { catalogue: linked, findings: unlinked } = linkCatalogue(parsed, choicesInTitles);
  const words = await wordsIn(documents, linked.settings);
  const { catalogue, findings: lost } = redirectLostAddresses(
    { ...linked, words: words.words },
    previous,
  );
  const findings = rootCauses([
    ...unread,
    ...parsed.findings,
    ...unlinked,
    ...(isJudged ? [] : checkCatalogue(catalogue)),
    ...more(catalogue),
    ...lost,
    ...words.findings,
    ...undrawnIcon(catalogue),
  ]);
  const tally = tallyFiles(content, parsed, words.findings);
  const without: LoadedCatalogue['without'] = (files) => ({
    ...linkCatalogue(withoutFiles(parsed, files), choicesInTitles).catalogue,
    words: words.words,
  });
  return { catalogue, findings, tally, fileCount: filesIn(tally), without };
}

/** Few schools have words of their own, and what reads them is large. */
async function wordsIn(
  documents: readonly Document[],
  settings: CatalogueSettings,
): Promise<OwnWords> {
  const ofWords = documents.filter(({ room }) => room === 'words');
  if (ofWords.length === 0) return { words: withUnitWords({}, settings), findings: [] };
  const { readWords } = await import('./languages/read-words.ts');
  const { words, findings } = readWords(ofWords, settings);
  return { words: withUnitWords(words, settings), findings };
}

/** Home screens want pictures; which machine can make them of a drawing is no fact of the catalogue. */
function undrawnIcon(catalogue: Catalogue): Finding[] {
  const { brand, source } = catalogue.settings;
  if (!brand?.icon || !needsDrawing(catalogue) || canDrawSvg()) return [];
  return [finding('icon-sizes', source.placeOf('brand.icon'), { icon: brand.icon.file })];
}

/** Whether what is said depends on what this machine can draw. */
export const needsDrawing = ({ settings: { brand } }: Catalogue): boolean =>
  brand?.icon?.file.toLowerCase().endsWith('.svg') === true;

/** What is said of a file that cannot be used. */
const refusals: readonly RuleName[] = [
  'unusable-file',
  'too-large',
  'unsafe-drawing',
  'unsafe-style',
  'not-utf8',
];

/**
 * A file that cannot be used is said once: that is why links to it lead nowhere, and why nothing may be left to
 * publish.
 */
const rootCauses = (findings: readonly Finding[]): Finding[] => {
  const refused = new Set(
    findings.filter(({ rule }) => refusals.includes(rule)).map(({ at }) => comparablePath(at.file)),
  );
  if (refused.size === 0) return [...findings];
  return findings.filter(({ rule, data, at }) => {
    const isToRefused =
      rule === 'dead-link' && 'href' in data && refused.has(fileOfLink(data.href, at.file));
    const isOfRefused =
      rule === 'brand-file' && 'path' in data && refused.has(fileOfLink(`/${data.path}`, at.file));
    return !isToRefused && !isOfRefused && rule !== 'nothing-to-publish';
  });
};
