import type { ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS_PATH } from '../catalogue/addresses.ts';
import type { CatalogueSettings } from '../catalogue/model.ts';
import { watchFolder } from '../content/watch.ts';
import { pretty } from '../diagnostics/formats/pretty.ts';
import type { Language } from '../languages/language.ts';
import { inWords } from '../diagnostics/trouble.ts';
import { partsOf } from '../site/requests.ts';
import { listen, type Serving } from '../site/serve.ts';
import { UsageError } from '../usage-error.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import type { TrialCommands } from '../trial/trial-of.ts';
import { followFiles } from './follow-files.ts';
import { openStreams } from './streams.ts';
import type { Hosting } from '../views/urls.ts';
import { guideLanguage, guidePage } from './guide.ts';
import type { FormsOfDev, openPreview, Preview, PreviewState, Reply } from './preview.ts';
import type { overlayHtml } from './overlay.tsx';

/**
 * Milliseconds without a further change before it is read: editors save in one go, code is often changed in several
 * files.
 */
const QUIET = { content: 20, code: 150 };

interface DevOptions {
  contentDir: string;
  /** The school’s own code as it is, how to read it again, and where a config of it may come to lie. */
  own: OwnCode;
  readOwn: () => Promise<OwnCode>;
  ownFiles: readonly string[];
  project: string;
  hosting: Hosting;
  port: number;
  words: Language;
  /** What the page of a folder on trial tells to type. */
  trialCommands: TrialCommands;
  /** Address that opens a file in an editor; {path}, {line} and {column} are filled in. */
  editor: string;
  /** The staff guide with the keys of a catalogue, and the schemas by which editors complete them, by file name. */
  guideOf: (guide: string, settings: CatalogueSettings) => string;
  schemasOf: (settings: CatalogueSettings | undefined) => Readonly<Record<string, string>>;
  /** Whether forms were asked for on the command line, and their files. */
  forms?: FormsOfDev;
}
type Compiled = {
  openPreview: typeof openPreview;
  overlayHtml: typeof overlayHtml;
  client: string;
  unregisterWorker: string;
};

/** Serves a site on loopback that is always what the content says now. Rejects where the port is taken. */
export async function serveDev(options: DevOptions): Promise<Serving> {
  const { contentDir, project, hosting, words } = options;
  const streams = openStreams();
  const say = troubleSayer(options);
  let code = await compiledCode();
  let { own } = options;
  const open = () => code.openPreview({ ...options, own: () => own });
  let preview: Preview = await open();
  let state: PreviewState;
  let version = 0;
  // One load at a time.
  let settled: Promise<void> = Promise.resolve();
  let release = () => {};
  /** At the first sign of a change: what is read once things are quiet is under way already. */
  const hold = () => {
    release();
    settled = Promise.all([
      settled,
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    ]).then(() => {});
  };
  /** Whoever asks for a page waits until nothing is under way, so that no page is older than a save. */
  const allSettled = async () => {
    let last: Promise<void> | undefined;
    while (last !== settled) {
      last = settled;
      await last;
    }
  };

  const reload = (before?: () => Promise<void>) => {
    settled = settled
      .then(async () => {
        await before?.();
        state = await preview.load();
        version++;
        await report(state, options);
        if (state.isTrial) sayTrial();
        if ((preview.settings()?.years.length ?? 0) > 0) sayYears();
        streams.tellAll(news);
      })
      .catch((error: unknown) => {
        say(error);
      });
    return settled;
  };
  const news = () => {
    const { editor } = options;
    const places = { contentDir, editor, hasSite: preview.hasSite() };
    const overlay = code.overlayHtml(state, places, words);
    return `data: ${JSON.stringify({ version, overlay })}\n\n`;
  };
  const withNewCode = () =>
    reload(async () => {
      code = await compiledCode();
      preview = await open();
    });
  const withNewOwnCode = () =>
    reload(async () => {
      own = await options.readOwn();
      ownFiles.follow([...options.ownFiles, ...own.files]);
    });
  const ownFiles = followFiles([...options.ownFiles, ...own.files], () => void withNewOwnCode());
  /** A page may be the first that a part of the school’s own cannot be made on. */
  const sayFailures = async () => {
    const now = preview.state();
    if (!now || now.errors === state.errors) return;
    state = now;
    await report(state, options);
    streams.tellAll(news);
  };

  const replyTo = async (path: string | undefined): Promise<Reply> => {
    if (path === '/__dev/client.js') return script(code.client);
    if (path === '/service-worker.js') return script(code.unregisterWorker);
    const settings = preview.settings();
    const guide = guideLanguage(path, words.locale);
    if (guide)
      return guidePage(project, guide, (text) =>
        settings ? options.guideOf(text, settings) : text,
      );
    const [, schema] = /^\/__schema\/([\w.]+)$/.exec(path ?? '') ?? [];
    const text = schema && new Map(Object.entries(options.schemasOf(settings))).get(schema);
    if (text) return { status: 200, type: 'application/schema+json', body: text };
    return (
      (path && (await preview.reply(path))) ||
      (path && !path.endsWith('/') && (await preview.reply(`${path}/`))) ||
      (await preview.reply('/404.html')) ||
      emptyPage
    );
  };
  const answer = async (url: string, response: ServerResponse) => {
    const path = pathOf(url, hosting.pathPrefix);
    if (path === '/__dev/events') {
      openStream(response);
      return;
    }
    if (ownFiles.haveChanged()) void withNewOwnCode();
    await allSettled();
    const reply = await replyTo(path);
    await sayFailures();
    // Whoever fills in a form would lose it: that page does not follow what is saved.
    const isFollowing = reply.type.startsWith('text/html') && !`${path}/`.startsWith(FORMS_PATH);
    response.writeHead(reply.status, { 'content-type': reply.type, 'cache-control': 'no-store' });
    response.end(
      isFollowing
        ? String(reply.body).replace(
            '</body>',
            `<script type="module" src="${hosting.pathPrefix}__dev/client.js" data-version="${version}"></script></body>`,
          )
        : reply.body,
    );
  };
  const openStream = (response: ServerResponse) => {
    streams.open(response);
    void allSettled().then(() => streams.tell(response, news));
  };

  const serving = await listen(
    ({ url = '' }, response) => answer(url, response),
    options.port,
    hosting.pathPrefix,
  );
  const sayTrial = saidOnce(words.commands.trial.said(`${serving.address}trial.html`));
  const sayYears = saidOnce(words.commands.withoutYears);
  await reload();
  const onLimit = saidOnce(words.diagnostics.trouble.looksInstead);
  const stops = [
    ownFiles.stop,
    watchFolder(
      contentDir,
      () => {
        release();
        void reload();
      },
      QUIET.content,
      hold,
      onLimit,
    ),
    ...(INSTALLED ? [] : ['src', 'templates']).map((room) =>
      watchFolder(join(project, room), () => void withNewCode(), QUIET.code, undefined, onLimit),
    ),
  ];
  return {
    address: serving.address,
    close: async () => {
      for (const stop of stops) stop();
      await serving.close();
    },
  };
}

/**
 * Says what stopped a reading: what is shown stays as it was, and the next change is read again. That the content
 * folder went away is said once.
 */
function troubleSayer({ contentDir, words }: DevOptions): (error: unknown) => void {
  const { trouble } = words.diagnostics;
  let isGone = false;
  return (error) => {
    const wasGone = isGone;
    isGone = !existsSync(contentDir);
    if (error instanceof UsageError) console.error(error.inWords(words.usage));
    else if (!isGone) console.error(inWords(error, trouble) ?? error);
    else if (!wasGone) console.error(trouble.gone(contentDir));
  };
}

function saidOnce(sentence: string): () => void {
  let isSaid = false;
  return () => {
    if (!isSaid) console.error(sentence);
    isSaid = true;
  };
}

/** Our own code as it stands on the disk now; in an installed package it stays as it is. */
async function compiledCode(): Promise<Compiled> {
  return import(new URL('src/dev/code.js', await compiledFolder()).href);
}

async function compiledFolder(): Promise<string | URL> {
  if (INSTALLED) return COMPILED;
  const { compile }: { compile: () => Promise<URL> } = await import(
    new URL('src/compile.mjs', PROJECT).href
  );
  return compile();
}

async function report(
  { diagnostics, errors, warnings, fileCount }: PreviewState,
  { words, contentDir }: DevOptions,
): Promise<void> {
  const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  process.stderr.write(
    await pretty({
      diagnostics,
      counts: { errors, warnings, infos: 0, files: fileCount },
      words: words.diagnostics,
      contentDir,
      colour,
    }),
  );
}

/** Address without prefix, decoded; nothing for one outside the site or one that no page of ours has. */
function pathOf(url: string, pathPrefix: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (path === '/' || `${path}/` === pathPrefix) return '/';
  const parts = partsOf(url, pathPrefix);
  return parts && `/${parts.join('/')}`;
}

const script = (body: string): Reply => ({ status: 200, type: 'text/javascript', body });

/** Before there ever was a good site: only the overlay. */
const emptyPage = {
  status: 503,
  type: 'text/html; charset=utf-8',
  body: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Prospectus</title></head><body></body></html>',
};
