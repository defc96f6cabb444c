import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A Chromium that prints, and has no network. */
export interface Printer {
  /** A document as PDF; `fileAt` gives what it asks for, by its address without origin. */
  print: (html: string, fileAt: (path: string) => Served | undefined) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A file as a browser gets it. */
export interface Served {
  content: string | Uint8Array;
  type: string;
}

/** Chromium did not do what it was asked for; `said`: by it, in its words. */
export class BrowserFailed extends Error {
  readonly said: string;
  constructor(said: string) {
    super(said);
    this.said = said;
  }
}

/** Nobody can have this name: whatever is asked for comes from us, or is not there. */
const ORIGIN = 'http://handbook.invalid';

/** Longest that one answer may take, in milliseconds. */
const PATIENCE = 5 * 60_000;

/**
 * What leaves out all that no page needs. Chromium does not start as root with its sandbox, as in a container; what it
 * shows there is our own document, without scripts and without a network.
 */
const flagsFor = (profile: string): string[] => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-crash-reporter',
  '--disable-breakpad',
  '--font-render-hinting=none',
  '--lang=en',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
];

/** Starts a Chromium. Throws BrowserFailed where it does not start, or ends before its work is done. */
export async function openPrinter(program: string): Promise<Printer> {
  const profile = mkdtempSync(join(tmpdir(), 'prospectus-paper-'));
  const child = spawn(program, flagsFor(profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const connection = connect(child);
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
    const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true });
    const session = String(attached['sessionId']);
    const send = (method: string, params: object = {}) => connection.send(method, params, session);
    await send('Page.bringToFront'); // a page that nobody sees may never be printed
    await send('Page.enable');
    await send('Emulation.setScriptExecutionDisabled', { value: true });
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return { close, print: (html, fileAt) => printWith(connection, send, html, fileAt) };
  } catch (error) {
    await close();
    throw error;
  }
}

type Answer = Record<string, unknown>;
type Send = (method: string, params?: object) => Promise<Answer>;

async function printWith(
  connection: Connection,
  send: Send,
  html: string,
  fileAt: (path: string) => Served | undefined,
): Promise<Buffer> {
  const loaded = connection.once('Page.loadEventFired');
  connection.on('Fetch.requestPaused', ({ requestId, request }) => {
    const url = addressOf(request);
    const served =
      url === `${ORIGIN}/`
        ? { content: html, type: 'text/html; charset=utf-8' }
        : url?.startsWith(`${ORIGIN}/`)
          ? fileAt(decodeURIComponent(new URL(url).pathname))
          : undefined;
    const answer = served
      ? send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'content-type', value: served.type },
            { name: 'access-control-allow-origin', value: '*' },
          ],
          body: Buffer.from(served.content).toString('base64'),
        })
      : send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    answer.catch(() => {}); // what failed is not there: the document is printed without it
  });
  await send('Page.navigate', { url: `${ORIGIN}/` });
  await loaded;
  await send('Runtime.evaluate', {
    expression: 'document.fonts.ready.then(() => true)',
    awaitPromise: true,
  });
  // As one piece: asked for as a stream, Chromium 156 never answers for a document of some hundred kilobytes.
  const { data } = await send('Page.printToPDF', {
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}

const addressOf = (request: unknown): string | undefined =>
  typeof request === 'object' && request !== null && 'url' in request
    ? String(request.url)
    : undefined;

interface Connection {
  send: (method: string, params?: object, session?: string) => Promise<Answer>;
  /** One listener an event: the last one hears it. */
  on: (event: string, listen: (params: Answer) => void) => void;
  once: (event: string) => Promise<Answer>;
}

/** The DevTools protocol over two pipes: JSON, each message ended by a NUL. */
function connect(child: ChildProcess): Connection {
  const [, , said, into, from] = child.stdio;
  const waiting = new Map<
    number,
    { resolve: (it: Answer) => void; reject: (why: Error) => void }
  >();
  const listeners = new Map<string, (params: Answer) => void>();
  let last = '';
  let failure: Error | undefined;
  const fail = (why: Error) => {
    failure ??= why;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  child.once('error', (error) => fail(new BrowserFailed(error.message)));
  child.once('close', () => fail(new BrowserFailed(last.trim().split('\n').slice(-3).join('\n'))));
  said?.on('data', (text: Buffer) => {
    last = (last + text.toString('utf8')).slice(-2000);
  });
  // The kinds of these two are set where the process is started.
  const input = into as Writable;
  const output = from as Readable;
  input.on('error', () => {}); // its end says why
  let parts: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      take(Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8'));
      parts = [];
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
  });
  function take(text: string): void {
    const { id, method, params, result, error } = JSON.parse(text);
    if (id === undefined) {
      listeners.get(method)?.(params);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new BrowserFailed(error.message));
    else asked?.resolve(result);
  }
  let count = 0;
  const on: Connection['on'] = (event, listen) => listeners.set(event, listen);
  return {
    on,
    once: (event) => new Promise((resolve) => on(event, resolve)),
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        const id = ++count;
        const timer = setTimeout(() => reject(new BrowserFailed(method)), PATIENCE);
        waiting.set(id, {
          resolve: (it) => (clearTimeout(timer), resolve(it)),
          reject: (why) => (clearTimeout(timer), reject(why)),
        });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}
