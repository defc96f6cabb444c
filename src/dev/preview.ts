import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadBefore } from '../content/read.ts';
import type { DiagnosticWords } from '../diagnostics/messages/words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';
import { assetNames } from '../site/assets.ts';
import { filesOf } from '../site/files.ts';
import { publishedName, type Hosting } from '../views/urls.ts';
import { siteOf, type Site } from '../views/site.ts';

/** What the content is like now. `fileCount`: files looked at. */
export interface PreviewState { diagnostics: readonly Diagnostic[]; errors: number; warnings: number; fileCount: number; courseCount: number }
/** An answer to a request for a page or file. */
export interface Reply { status: number; type: string; body: string | Buffer }
/** A site that is rendered page by page, when a browser asks. */
export interface Preview {
  /** Reads the content again. While it has errors, the last good site stays. */
  load: () => Promise<PreviewState>;
  /** Answers an address without prefix; nothing where there is no such page. */
  reply: (path: string) => Promise<Reply | undefined>;
  /** Whether there ever was a site without errors. */
  hasSite: () => boolean;
}

type Template = { data: { pagination: { data: string } }; render: (input: { at: unknown; site: Site }) => string };

/** Opens a preview. Compiled anew for each change of our own code, so the server that holds it can go on. */
export async function openPreview({ contentDir, hosting, words }: { contentDir: string; hosting: Hosting; words: DiagnosticWords }): Promise<Preview> {
  const bodies: BodyCache = new Map();
  const before: ReadBefore = new Map();
  const templates = await readTemplates();
  let site: Site | undefined;
  let pages = new Map<string, () => string | Buffer>();
  let files = new Map<string, string>();

  return {
    hasSite: () => site !== undefined,
    load: async () => {
      const { catalogue, findings, fileCount } = await loadCatalogue(contentDir, bodies, { before });
      const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules).filter(({ severity }) => severity !== 'info');
      const { errors, warnings } = countDiagnostics(diagnostics);
      if (errors === 0) {
        const next = siteOf(catalogue, { ...hosting, development: true }, assetNames());
        site = next;
        pages = new Map([
          ...Object.entries(next.pages).flatMap(([kind, own]) => own.map((at): [string, () => string | Buffer] => [at.path, () => templates.get(kind)!.render({ at, site: next })])),
          ...next.redirects.map((at): [string, () => string | Buffer] => [at.path, () => templates.get('redirect')!.render({ at, site: next })]),
          ...filesOf(next).map(({ path, content }): [string, () => string | Buffer] => [path, content]),
        ]);
        files = new Map([...catalogue.files.values()].map((file) => [`/files/${publishedName(file)}`, join(contentDir, file.file)]));
      }
      return { diagnostics, errors, warnings, fileCount, courseCount: catalogue.offered.length };
    },
    reply: async (path) => {
      const render = pages.get(path) ?? pages.get(path.replace(/index\.html$/, ''));
      if (render) return { status: path === '/404.html' ? 404 : 200, type: /\.(json|xml|txt|csv|png)$/.test(path) ? typeOf(path) : 'text/html; charset=utf-8', body: render() };
      const file = files.get(path) ?? assetFile(path);
      return file ? { status: 200, type: typeOf(file), body: await readFile(file) } : undefined;
    },
  };
}

/** Eleventy’s own templates, by the page kind they paginate over. */
async function readTemplates(): Promise<Map<string, Template>> {
  const folder = new URL('templates/pages/', COMPILED);
  const names = readdirSync(folder).filter((name) => name.endsWith('.11ty.js')).sort();
  const modules = await Promise.all(names.map((name) => import(new URL(name, folder).href) as Promise<Template>));
  return new Map(modules.map((template) => [template.data.pagination.data.replace(/^pages\./, ''), template]));
}

function assetFile(path: string): string | undefined {
  const [, name] = /^\/assets\/([\w.-]+)$/.exec(path) ?? [];
  const file = name && fileURLToPath(new URL(`assets/${name}`, COMPILED));
  return file && existsSync(file) ? file : undefined;
}

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', woff2: 'font/woff2', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', avif: 'image/avif', pdf: 'application/pdf', json: 'application/json', xml: 'application/xml', txt: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8' };
const typeOf = (file: string): string => types[basename(file).split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
