import { parseDocuments } from './catalogue/parse.ts';
import { checkCatalogue } from './catalogue/checks/all.ts';
import { linkCatalogue } from './catalogue/link.ts';
import type { Catalogue } from './catalogue/model.ts';
import type { Document } from './content/document.ts';
import { readContent } from './content/read.ts';
import { openRenderer, type RenderResult } from './content/renderer.ts';
import type { Finding } from './diagnostics/diagnostic.ts';

export interface LoadedCatalogue {
  catalogue: Catalogue;
  findings: Finding[];
  /** How many files were looked at. */
  fileCount: number;
}

/** A content folder to a linked catalogue and everything that is wrong with it. Throws only when the folder cannot be read at all. */
export async function loadCatalogue(contentDir: string): Promise<LoadedCatalogue> {
  const { documents, files, findings: unread } = await readContent(contentDir);
  const rendered = await renderBodies(documents);
  const parsed = parseDocuments(documents, files, rendered);
  const { catalogue, findings: unlinked } = linkCatalogue(parsed);
  const findings = [...unread, ...parsed.findings, ...unlinked, ...checkCatalogue(catalogue)];
  return { catalogue, findings, fileCount: documents.length };
}

/** Every body that has words, rendered within its limits, by file. */
async function renderBodies(documents: readonly Document[]): Promise<Map<string, RenderResult>> {
  const renderer = openRenderer();
  try {
    const withText = documents.filter(({ body }) => body.trim() !== '');
    return new Map(await Promise.all(withText.map(async ({ file, body }) => [file, await renderer.render(body)] as const)));
  } finally {
    await renderer.close();
  }
}
