import { checkCatalogue } from './catalogue/checks/all.ts';
import { filesIn, tallyFiles } from './catalogue/file-tally.ts';
import { linkCatalogue } from './catalogue/link.ts';
import { fileOfLink } from './catalogue/link-targets.ts';
import { redirectLostAddresses, type PublishedAddress } from './catalogue/lost-addresses.ts';
import type { Catalogue, CatalogueSettings } from './catalogue/model.ts';
import { parseDocuments } from './catalogue/parse.ts';
import type { Document } from './content/document.ts';
import { readContent, type ReadBefore } from './content/read.ts';
import { renderBodies, type BodyCache } from './content/render-bodies.ts';
import { comparablePath } from './content/slug.ts';
import { choicesInTitles, sectionNames } from './languages/index.ts';
import type { FileTally, Finding } from './diagnostics/diagnostic.ts';
import type { OwnWords } from './languages/read-words.ts';
import type { Tell } from './progress.ts';

export type { BodyCache };

export interface LoadedCatalogue {
  catalogue: Catalogue;
  findings: Finding[];
  /** What became of every file. */
  tally: FileTally;
  /** How many files were looked at. */
  fileCount: number;
}

export interface LoadOptions {
  /** What the last publication held. */
  previous?: readonly PublishedAddress[];
  /** What was read the last time. */
  before?: ReadBefore;
  /** Who hears of long work. */
  tell?: Tell;
}

/**
 * A content folder to a linked catalogue and everything that is wrong with it. Throws only when the folder cannot be
 * read at all.
 */
export async function loadCatalogue(
  contentDir: string,
  bodies: BodyCache = new Map(),
  { previous = [], before, tell }: LoadOptions = {},
): Promise<LoadedCatalogue> {
  const content = readContent(contentDir, before);
  const { documents, files, findings: unread } = content;
  const rendered = await renderBodies(documents, bodies, sectionNames, tell);
  const parsed = parseDocuments(documents, files, rendered);
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
    ...checkCatalogue(catalogue),
    ...lost,
    ...words.findings,
  ]);
  const tally = tallyFiles(content, parsed, words.findings);
  return { catalogue, findings, tally, fileCount: filesIn(tally) };
}

/** Few schools have words of their own, and what reads them is large. */
async function wordsIn(
  documents: readonly Document[],
  settings: CatalogueSettings,
): Promise<OwnWords> {
  const ofWords = documents.filter(({ room }) => room === 'words');
  if (ofWords.length === 0) return { words: {}, findings: [] };
  const { readWords } = await import('./languages/read-words.ts');
  return readWords(ofWords, settings);
}

/**
 * A file that cannot be used is said once: that is why links to it lead nowhere, and why nothing may be left to
 * publish.
 */
const rootCauses = (findings: readonly Finding[]): Finding[] => {
  const refused = new Set(
    findings
      .filter(({ rule }) => rule === 'unusable-file' || rule === 'too-large')
      .map(({ at }) => comparablePath(at.file)),
  );
  if (refused.size === 0) return [...findings];
  return findings.filter(({ rule, data, at }) => {
    const isToRefused =
      rule === 'dead-link' && 'href' in data && refused.has(fileOfLink(data.href, at.file));
    return !isToRefused && rule !== 'nothing-to-publish';
  });
};
