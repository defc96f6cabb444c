import { getOrThrow } from '../get-or-throw.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesByAddress } from '../catalogue/addresses.ts';
import type { CatalogueSettings } from '../catalogue/model.ts';
import type { ReadBefore } from '../content/read.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';
import { memoize } from '../memoize.ts';
import { assetNames } from '../site/assets.ts';
import { brandAssets } from '../site/brand-assets.ts';
import { publishedFiles } from '../site/copies.ts';
import { filesOf } from '../site/files.ts';
import { mediaTypeOf } from '../site/media-types.ts';
import { readPlainFile } from '../site/serve.ts';
import { readTemplates } from '../site/templates.ts';
import { publishedName, type Hosting } from '../views/urls.ts';
import { siteOf, type Site } from '../views/site.ts';

/** What the content is like now. `fileCount`: files looked at. */
export interface PreviewState {
  diagnostics: readonly Diagnostic[];
  errors: number;
  warnings: number;
  fileCount: number;
  courseCount: number;
}
/** An answer to a request for a page or file. */
export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
}
/** A site that is rendered page by page, when a browser asks. */
export interface Preview {
  /** Reads the content again. While it has errors, the last good site stays. */
  load: () => Promise<PreviewState>;
  /** Answers an address without prefix; nothing where there is no such page. */
  reply: (path: string) => Promise<Reply | undefined>;
  /** Whether there ever was a site without errors. */
  hasSite: () => boolean;
  /** What catalogue.yaml says now, with or without errors. */
  settings: () => CatalogueSettings | undefined;
}

/** Files that are no pages. There are many, and while somebody writes nobody asks for most of them. */
const filesByPath = memoize(
  (site: Site) => [site],
  (site) => new Map(filesOf(site).map(({ path, content }) => [path, content])),
);

/** Opens a preview. Compiled anew for each change of our own code, so the server that holds it can go on. */
export async function openPreview({
  contentDir,
  hosting,
  words,
}: {
  contentDir: string;
  hosting: Hosting;
  words: DiagnosticWords;
}): Promise<Preview> {
  const bodies: BodyCache = new Map();
  const before: ReadBefore = new Map();
  const templates = await readTemplates();
  let site: Site | undefined;
  let settings: CatalogueSettings | undefined;
  let files = new Map<string, string>();
  /** What a school’s brand is made into. */
  let made = new Map<string, () => string | Buffer>();
  /** The page that a site has at an address, made now. */
  const pageAt = (path: string, from: Site): string | undefined => {
    const page = pagesByAddress(from.catalogue).get(path);
    if (page) return getOrThrow(templates, page.kind).render({ at: { ...page, path }, site: from });
    const redirect = from.redirects.find((it) => it.path === path);
    return redirect && getOrThrow(templates, 'redirect').render({ at: redirect, site: from });
  };

  return {
    hasSite: () => site !== undefined,
    settings: () => settings,
    load: async () => {
      const { catalogue, findings, fileCount } = await loadCatalogue(contentDir, bodies, {
        before,
      });
      settings = catalogue.settings;
      const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules).filter(
        ({ severity }) => severity !== 'info',
      );
      const { errors, warnings } = countDiagnostics(diagnostics);
      // Who writes the first course, as a draft, wants to see it.
      const stopping = diagnostics.some(
        ({ severity, rule }) =>
          severity === 'error' && (rule !== 'nothing-to-publish' || catalogue.courses.length === 0),
      );
      if (!stopping) {
        const brand = brandAssets(catalogue, contentDir);
        const assets = { ...assetNames(), ...brand.names };
        site = siteOf(catalogue, { ...hosting, development: true }, assets);
        made = new Map(brand.files.map(({ path, content }) => [path, content]));
        files = new Map(
          publishedFiles(catalogue).map((file) => [
            `/files/${publishedName(file)}`,
            join(contentDir, file.file),
          ]),
        );
      }
      return { diagnostics, errors, warnings, fileCount, courseCount: catalogue.offered.length };
    },
    reply: async (path) => {
      const page = site && (pageAt(path, site) ?? pageAt(path.replace(/index\.html$/, ''), site));
      if (page !== undefined)
        return { status: path === '/404.html' ? 404 : 200, type: html, body: page };
      const file = files.get(path) ?? assetFile(path);
      // It may have vanished since it was listed.
      const body =
        file === undefined ? undefined : await readPlainFile(file).catch(() => undefined);
      if (file !== undefined && body) return { status: 200, type: mediaTypeOf(file), body };
      const content = made.get(path) ?? (site && filesByPath(site).get(path));
      return (
        content && {
          status: 200,
          type: /\.(json|xml|txt|csv|png|svg|css)$/.test(path) ? mediaTypeOf(path) : html,
          body: content(),
        }
      );
    },
  };
}

function assetFile(path: string): string | undefined {
  const [, name] = /^\/assets\/([\w.-]+)$/.exec(path) ?? [];
  const file = name && fileURLToPath(new URL(`assets/${name}`, COMPILED));
  return file && existsSync(file) ? file : undefined;
}

const html = 'text/html; charset=utf-8';
