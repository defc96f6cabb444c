import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UsageError } from '../commands/options.ts';

/** A running server: where it is, and how it ends. */
export interface Serving {
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site on the loopback address; port 0 takes any free one. Rejects where the port is taken. */
export async function serveSite(
  dir: string,
  { port, pathPrefix }: { port: number; pathPrefix: string },
): Promise<Serving> {
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end(readFileSync(join(dir, '404.html')));
    };
    if (request.url === '/' && pathPrefix !== '/') {
      response.writeHead(302, { location: pathPrefix }).end();
      return;
    }
    if (!request.url?.startsWith(pathPrefix)) {
      notFound();
      return;
    }
    request.url = request.url.slice(pathPrefix.length - 1);
    files(request, response, notFound);
  });
  return listen(server, port, pathPrefix);
}

/** Starts listening on loopback only. */
export async function listen(server: Server, port: number, pathPrefix: string): Promise<Serving> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `The port ${port} is taken by another program; choose one with --port.`
          : error.code === 'EACCES'
            ? `The port ${port} may not be used; choose one from 1024 up with --port.`
            : undefined;
      reject(why ? new UsageError(why) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${taken}${pathPrefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
