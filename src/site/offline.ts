import { createHash } from 'node:crypto';
import type { Publication } from '../browser/service-worker.ts';
import script from '../browser/service-worker.ts?text';
import type { PageKind } from '../catalogue/model.ts';
import { contextOf } from '../views/view-context-of.ts';
import type { Site } from '../views/site.ts';
import { isAsset, SMALL } from './size-in-bytes.ts';

/** Pages that are always kept: they lead to the others. */
const core: readonly PageKind[] = ['home', 'courses', 'plan', 'compare'];

/** The index of a search, as long as it has no more files than this (some thousand courses in two languages). */
const MOST_OF_INDEX = 100;
const isOfIndex = (file: string): boolean => /^data\/[^/]+\/(terms|entries)-\d+\.json$/.test(file);

/**
 * The files that let browsers keep this publication: the service worker, and the version that tells it from another.
 * `hashes` are those of all other files; `size`: theirs, compressed.
 */
export function offlineFiles(
  hashes: Readonly<Record<string, string>>,
  size: number,
  site: Site,
): Record<string, string> {
  const version = createHash('sha256').update(JSON.stringify(hashes)).digest('hex').slice(0, 16);
  const { languages } = site.catalogue.settings;
  const root = (address: string) => address.slice(site.hosting.pathPrefix.length); // the worker knows where it lies
  const contexts = languages.map((language) => contextOf(site, language));
  const keepsIndex = Object.keys(hashes).filter(isOfIndex).length <= MOST_OF_INDEX;
  const publication: Publication = {
    version,
    core: [
      ...contexts.flatMap(({ to }) => core.map((kind) => root(to(kind)))),
      'offline.html',
      ...Object.keys(hashes)
        .filter(
          (file) =>
            isAsset(file) ||
            (keepsIndex && isOfIndex(file)) ||
            /^data\/[^/]+\/(search|plan|words|find)\.json$/.test(file),
        )
        .map((file) => file.split('/').map(encodeURIComponent).join('/')),
    ],
    whole: size <= SMALL,
    notice: Object.fromEntries(contexts.map(({ shown, t }) => [shown, t.offline.notice])),
  };
  return {
    'service-worker.js': `const PUBLICATION = ${JSON.stringify(publication)};\n${script}`,
    'version.json': `${JSON.stringify({ version })}\n`,
  };
}
