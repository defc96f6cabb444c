import { getOrThrow } from './get-or-throw.ts';
import { tallyFiles, filesIn } from './catalogue/file-tally.ts';
import { parseDocuments } from './catalogue/parse.ts';
import { checkCatalogue } from './catalogue/checks/all.ts';
import { linkCatalogue } from './catalogue/link.ts';
import { fileOfLink } from './catalogue/link-targets.ts';
import { redirectLostAddresses, type PublishedAddress } from './catalogue/lost-addresses.ts';
import type { Catalogue } from './catalogue/model.ts';
import type { Document } from './content/document.ts';
import { readContent, type ReadBefore } from './content/read.ts';
import { comparablePath } from './content/slug.ts';
import { openCache } from './cache/store.ts';
import type { Rendered } from './content/markdown.ts';
import { openRenderer, type RenderResult } from './content/renderer.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { Tell } from './progress.ts';
import type { FileTally, Finding } from './diagnostics/diagnostic.ts';

export interface LoadedCatalogue {
  catalogue: Catalogue;
  findings: Finding[];
  /** What became of every file. */
  tally: FileTally;
  /** How many files were looked at. */
  fileCount: number;
}

/** Rendered bodies by their text: who loads again and again keeps one, so that only changed texts are rendered. */
export type BodyCache = Map<string, RenderResult>;

/** `previous`: what the last publication held; `before`: what was read the last time; `tell`: who hears of long work. */
export interface LoadOptions {
  previous?: readonly PublishedAddress[];
  before?: ReadBefore;
  tell?: Tell;
}

/** A content folder to a linked catalogue and everything that is wrong with it. Throws only when the folder cannot be read at all. */
export async function loadCatalogue(
  contentDir: string,
  bodies: BodyCache = new Map(),
  { previous = [], before, tell }: LoadOptions = {},
): Promise<LoadedCatalogue> {
  const content = readContent(contentDir, before);
  const { documents, files, findings: unread } = content;
  const rendered = await renderBodies(documents, bodies, tell);
  const parsed = parseDocuments(documents, files, rendered);
  const { catalogue: linked, findings: unlinked } = linkCatalogue(parsed);
  const { catalogue, findings: lost } = redirectLostAddresses(linked, previous);
  const findings = rootCauses([
    ...unread,
    ...parsed.findings,
    ...unlinked,
    ...checkCatalogue(catalogue),
    ...lost,
  ]);
  const tally = tallyFiles(content, parsed);
  return { catalogue, findings, tally, fileCount: filesIn(tally) };
}

/** A file that cannot be used is said once: that is why links to it lead nowhere, and why nothing may be left to publish. */
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

/** Texts after which there may be waste. */
const MANY = 1000;

/** Every body that has words, rendered within its limits, by file. Bodies that no file holds any more leave the cache. */
async function renderBodies(
  documents: readonly Document[],
  bodies: BodyCache,
  tell?: Tell,
): Promise<Map<string, RenderResult>> {
  const withText = documents.filter(({ body }) => body.trim() !== '');
  const wanted = new Set(withText.map(({ body }) => body));
  for (const body of bodies.keys()) if (!wanted.has(body)) bodies.delete(body);
  const unknown = [...wanted].filter((body) => !bodies.has(body));
  if (unknown.length > 0) {
    const kept = openCache('bodies');
    try {
      const missing = unknown.filter((body, index) => {
        if (index % MANY === MANY - 1) collectGarbage();
        const rendered = kept.recall(body) as Rendered | undefined;
        if (rendered) bodies.set(body, { rendered });
        return !rendered;
      });
      let count = 0;
      if (missing.length > 0)
        await renderAll(missing, (body, result) => {
          bodies.set(body, result);
          tell?.('texts', ++count, missing.length);
          if (count % MANY === 0) collectGarbage();
          if ('rendered' in result) kept.remember(body, result.rendered); // texts that were stopped are tried again the next time
        });
    } finally {
      kept.close();
    }
  }
  return new Map(withText.map(({ file, body }) => [file, getOrThrow(bodies, body)]));
}

async function renderAll(
  texts: readonly string[],
  done: (body: string, result: RenderResult) => void,
): Promise<void> {
  const renderer = openRenderer(texts.length);
  try {
    // A few at a time: a worker's queue is memory.
    const rest = texts.values();
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (const body of rest) done(body, await renderer.render(body));
      }),
    );
  } finally {
    await renderer.close();
  }
}
