import { getOrThrow } from '../get-or-throw.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesByAddress } from '../catalogue/addresses.ts';
import type { Catalogue, CatalogueSettings } from '../catalogue/model.ts';
import type { ReadBefore } from '../content/read.ts';
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { countDiagnostics, toDiagnostics } from '../diagnostics/report.ts';
import type { Language } from '../languages/language.ts';
import { loadCatalogue, type BodyCache } from '../load.ts';
import { memoize } from '../memoize.ts';
import { openParts } from '../own-code/open-parts.ts';
import { seenFrom, type OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { assetNames } from '../site/assets.ts';
import { brandAssets } from '../site/brand-assets.ts';
import { publishedFiles } from '../site/copies.ts';
import { filesOf } from '../site/files.ts';
import { mediaTypeOf } from '../site/media-types.ts';
import { readPlainFile } from '../site/serve.ts';
import { readTemplates } from '../site/templates.ts';
import { trialOf, type TrialCommands } from '../trial/trial-of.ts';
import { publishedName, type Hosting } from '../views/urls.ts';
import { siteOf, type Site } from '../views/site.ts';

/** What the content is like now. `fileCount`: files looked at. */
export interface PreviewState {
  diagnostics: readonly Diagnostic[];
  errors: number;
  warnings: number;
  fileCount: number;
  courseCount: number;
  /** The folder is on trial and has errors: it is shown without what is broken. */
  isTrial?: boolean;
}
/** An answer to a request for a page or file. */
export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
}
/** How a catalogue comes to its forms. */
export interface FormsOfDev {
  /** On the command line. */
  asked?: boolean | undefined;
  files: (
    catalogue: Catalogue,
    site: Site,
  ) => readonly { path: string; content: () => string | Buffer }[];
}
/** A site that is rendered page by page, when a browser asks. */
export interface Preview {
  /**
   * Reads the content again. While it or the school’s own code has errors, the last good site stays; of a folder on
   * trial, what is not broken is shown.
   */
  load: () => Promise<PreviewState>;
  /** The same state, with what parts of the school’s own could not make since; nothing before the first `load`. */
  state: () => PreviewState | undefined;
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
  words: language,
  trialCommands,
  own,
  forms,
}: {
  contentDir: string;
  hosting: Hosting;
  words: Language;
  trialCommands: TrialCommands;
  /** The school’s own code as it is now. */
  own: () => OwnCode;
  forms?: FormsOfDev;
}): Promise<Preview> {
  const words = language.diagnostics;
  const bodies: BodyCache = new Map();
  const before: ReadBefore = new Map();
  const templates = await readTemplates();
  let site: Site | undefined;
  let loaded: PreviewState | undefined;
  let failures = (): readonly Finding[] => [];
  let settings: CatalogueSettings | undefined;
  let files = new Map<string, string>();
  /** What a school’s brand is made into. */
  let made = new Map<string, () => string | Buffer>();
  const show = (catalogue: Catalogue, code: OwnCode) => {
    const brand = brandAssets(catalogue, contentDir);
    const assets = { ...assetNames(), ...brand.names };
    const parts = code.parts && openParts(code.parts);
    failures = parts?.failures ?? (() => []);
    site = siteOf(catalogue, { ...hosting, development: true }, assets, undefined, parts?.own);
    const further = [...brand.files, ...(forms?.files(catalogue, site) ?? [])];
    made = new Map(further.map(({ path, content }) => [path, content]));
    files = new Map(
      publishedFiles(catalogue).map((file) => [
        `/files/${publishedName(file)}`,
        join(contentDir, file.file),
      ]),
    );
  };
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
    state: () => {
      const failed = toDiagnostics(seenFrom(contentDir, failures()), words);
      return loaded && added(loaded, failed);
    },
    load: async () => {
      const code = own();
      if (code.findings.length > 0) {
        const wrong = toDiagnostics(seenFrom(contentDir, code.findings), words);
        loaded = added({ ...nothingRead, fileCount: code.files.length }, wrong);
        return loaded;
      }
      const read = await loadCatalogue(contentDir, bodies, {
        before,
        forms: forms?.asked,
        more: (it) => runChecks(code, it, contentDir),
      });
      const { catalogue, findings, fileCount } = read;
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
      const trial = stopping ? trialOf(read, language, trialCommands) : undefined;
      if (!stopping || trial) show(trial ?? catalogue, code);
      else if (site?.catalogue.trial) site = undefined; // what it says of itself is true no longer
      const courseCount = catalogue.offered.length;
      const isTrial = trial !== undefined;
      loaded = { diagnostics, errors, warnings, fileCount, courseCount, isTrial };
      return loaded;
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
      const content =
        made.get(path) ?? made.get(`${path}index.html`) ?? (site && filesByPath(site).get(path));
      return (
        content && {
          status: 200,
          type: /\.(json|xml|txt|csv|png|svg|css|m?js|woff2)$/.test(path)
            ? mediaTypeOf(path)
            : html,
          body: content(),
        }
      );
    },
  };
}

const nothingRead: PreviewState = {
  diagnostics: [],
  errors: 0,
  warnings: 0,
  fileCount: 0,
  courseCount: 0,
};

/** A state with further errors. */
const added = (state: PreviewState, errors: readonly Diagnostic[]): PreviewState => ({
  ...state,
  diagnostics: [...state.diagnostics, ...errors],
  errors: state.errors + errors.length,
});

function assetFile(path: string): string | undefined {
  const [, name] = /^\/assets\/([\w.-]+)$/.exec(path) ?? [];
  const file = name && fileURLToPath(new URL(`assets/${name}`, COMPILED));
  return file && existsSync(file) ? file : undefined;
}

const html = 'text/html; charset=utf-8';
