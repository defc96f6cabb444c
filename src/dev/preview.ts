import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesByAddress } from '../catalogue/addresses.ts';
import type { ReadBefore } from '../content/read.ts';
import type { DiagnosticWords } from '../diagnostics/messages/words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';
import { once } from '../once.ts';
import { assetNames } from '../site/assets.ts';
import { contentFilesOf, filesOf, type SiteFile } from '../site/files.ts';
import type { Hosting } from '../views/urls.ts';
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
}

/** Files that are no pages. There are many, and while somebody writes nobody asks for most of them. */
const filesByPath = once(
  (site: Site) => [site],
  (site) => new Map(filesOf(site).map(({ path, content }) => [path, content])),
);

type Template = {
  data: { pagination: { data: string } };
  render: (input: { at: unknown; site: Site }) => string;
};

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
  let files = new Map<string, SiteFile['content']>();
  /** The page that a site has at an address, made now. */
  const pageAt = (path: string, from: Site): string | undefined => {
    const page = pagesByAddress(from.catalogue).get(path);
    if (page) return templates.get(page.kind)!.render({ at: { ...page, path }, site: from });
    const redirect = from.redirects.find((it) => it.path === path);
    return redirect && templates.get('redirect')!.render({ at: redirect, site: from });
  };

  return {
    hasSite: () => site !== undefined,
    load: async () => {
      const { catalogue, findings, fileCount } = await loadCatalogue(contentDir, bodies, {
        before,
      });
      const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules).filter(
        ({ severity }) => severity !== 'info',
      );
      const { errors, warnings } = countDiagnostics(diagnostics);
      if (errors === 0) {
        site = siteOf(catalogue, { ...hosting, development: true }, assetNames());
        files = new Map(
          contentFilesOf(site, contentDir).map(({ path, content }) => [path, content]),
        );
      }
      return { diagnostics, errors, warnings, fileCount, courseCount: catalogue.offered.length };
    },
    reply: async (path) => {
      const page = site && (pageAt(path, site) ?? pageAt(path.replace(/index\.html$/, ''), site));
      if (page !== undefined)
        return { status: path === '/404.html' ? 404 : 200, type: html, body: page };
      const picture = files.get(path);
      if (picture) return { status: 200, type: typeOf(path), body: picture() };
      const file = assetFile(path);
      if (file) return { status: 200, type: typeOf(file), body: await readFile(file) };
      const content = site && filesByPath(site).get(path);
      return (
        content && {
          status: 200,
          type: /\.(json|xml|txt|csv|png)$/.test(path) ? typeOf(path) : html,
          body: content(),
        }
      );
    },
  };
}

/** Eleventy’s own templates, by the page kind they paginate over. */
async function readTemplates(): Promise<Map<string, Template>> {
  const folder = new URL('templates/pages/', COMPILED);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.11ty.js'))
    .sort();
  const modules = await Promise.all(
    names.map((name) => import(new URL(name, folder).href) as Promise<Template>),
  );
  return new Map(
    modules.map((template) => [template.data.pagination.data.replace(/^pages\./, ''), template]),
  );
}

function assetFile(path: string): string | undefined {
  const [, name] = /^\/assets\/([\w.-]+)$/.exec(path) ?? [];
  const file = name && fileURLToPath(new URL(`assets/${name}`, COMPILED));
  return file && existsSync(file) ? file : undefined;
}

const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};
const html = 'text/html; charset=utf-8';
const typeOf = (file: string): string =>
  types[basename(file).split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
