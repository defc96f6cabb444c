import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { hashOf } from './page-facts.ts';
import { mediaTypeOf } from './media-types.ts';
import { partsOf, refusalOf } from './requests.ts';

/** A running server: where it is, and how it ends. */
export interface Serving {
  address: string;
  close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves a built site on the loopback address; port 0 takes any free one. Rejects where the port is taken. */
export const serveSite = (
  dir: string,
  { port, pathPrefix }: { port: number; pathPrefix: string },
): Promise<Serving> =>
  listen(
    async (request, response) => {
      const url = request.url ?? '';
      const search = /\?[^#]*/.exec(url)?.[0] ?? '';
      const parts = partsOf(url, pathPrefix);
      const isAtRoot = partsOf(url, '/')?.join('/') === '' && pathPrefix !== '/';
      if (isAtRoot || `${url.slice(0, url.length - search.length)}/` === pathPrefix)
        response.writeHead(302, { location: `${pathPrefix}${search}` }).end();
      else if (!parts) await sendNotFound(dir, response);
      else if (parts.at(-1) !== '' && (await fileIn(dir, [...parts, 'index.html'])))
        response
          .writeHead(302, {
            location: `${pathPrefix}${parts.map(encodeURIComponent).join('/')}/${search}`,
          })
          .end();
      else {
        const file = parts.at(-1) === '' ? [...parts.slice(0, -1), 'index.html'] : parts;
        const bytes = await fileIn(dir, file);
        if (bytes) send(bytes, file.at(-1) ?? '', request, response);
        else await sendNotFound(dir, response);
      }
    },
    port,
    pathPrefix,
  );

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await fileIn(dir, ['404.html']);
  response
    .writeHead(404, { 'content-type': page ? mediaTypeOf('404.html') : mediaTypeOf('a.txt') })
    .end(page ?? 'There is no page at this address.');
}

/**
 * The bytes of a file below a folder; nothing where there is none now. Links are not followed: they may lead out of the
 * site.
 */
async function fileIn(dir: string, parts: readonly string[]): Promise<Buffer | undefined> {
  try {
    for (let count = 1; count < parts.length; count++)
      if (!(await lstat(join(dir, ...parts.slice(0, count)))).isDirectory()) return undefined;
    return await readPlainFile(join(dir, ...parts));
  } catch {
    return undefined; // it vanished, may not be read, or has a name that no file can have
  }
}

/**
 * The bytes of a file that is itself and no link, device or folder; nothing for those. Throws where it cannot be read.
 */
export async function readPlainFile(path: string): Promise<Buffer | undefined> {
  if (!(await lstat(path)).isFile()) return undefined;
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Answers with the bytes of a file, or with the part of them that was asked for. */
function send(
  bytes: Buffer,
  name: string,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const etag = `"${hashOf(bytes)}"`;
  response.setHeader('etag', etag).setHeader('cache-control', 'no-cache');
  if (headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', mediaTypeOf(name)).setHeader('accept-ranges', 'bytes');
  const range = rangeOf(headers.range, bytes.length);
  if (range === 'none') {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  const part = range ? bytes.subarray(range.from, range.to + 1) : bytes;
  if (range) response.setHeader('content-range', `bytes ${range.from}-${range.to}/${bytes.length}`);
  response.writeHead(range ? 206 : 200, { 'content-length': part.length }).end(part);
}

/**
 * The part of a file that is asked for, both ends included; nothing for the whole; `none` where the file has no such
 * part.
 */
function rangeOf(
  asked: string | undefined,
  size: number,
): { from: number; to: number } | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked ?? '') ?? [];
  // Also several parts at once: the whole is an answer to that.
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return from < size && to >= from ? { from, to } : 'none';
}

const whyNoPort: ReadonlyMap<string, 'taken' | 'forbidden'> = new Map([
  ['EADDRINUSE', 'taken'],
  ['EACCES', 'forbidden'],
]);

/** Answers on loopback only, and only who asks for it by a name of loopback. */
export async function listen(answer: Answer, port: number, pathPrefix: string): Promise<Serving> {
  let taken = port;
  const server = createServer((request, response) => {
    response.on('error', () => {}); // who asked went away
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    const refusal = refusalOf(request, taken);
    if (refusal) {
      response
        .writeHead(refusal.status, { 'content-type': mediaTypeOf('a.txt'), ...refusal.headers })
        .end(refusal.text);
      return;
    }
    void answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': mediaTypeOf('a.txt') });
      response.end('Something went wrong while this page was made; the terminal says what.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = whyNoPort.get(error.code ?? '');
      reject(why ? new UsageError((words) => words.port[why](port)) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) taken = address.port;
  return {
    address: `http://127.0.0.1:${taken}${pathPrefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
