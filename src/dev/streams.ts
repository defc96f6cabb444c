import type { ServerResponse } from 'node:http';

/** Most browser windows that are told of changes; each keeps a connection. The one that came first gives way. */
const MOST = 64;

/** Streams of news to browser windows. Only the last news counts, so one that does not read holds no more than one. */
export interface Streams {
  open: (response: ServerResponse) => void;
  /** `news` is made for those that read. */
  tellAll: (news: () => string) => void;
  tell: (response: ServerResponse, news: () => string) => void;
}

export function openStreams(): Streams {
  const contexts = new Set<ServerResponse>();
  /** What a window that has not read yet will get: the last news, and no other. */
  const waiting = new Map<ServerResponse, () => string>();
  const tell: Streams['tell'] = (response, news) => {
    if (!contexts.has(response)) return;
    if (response.writableLength > 0) {
      waiting.set(response, news);
      return;
    }
    response.write(news(), () => {
      const next = waiting.get(response);
      waiting.delete(response);
      if (next) tell(response, next);
    });
  };
  return {
    open: (response) => {
      for (const oldest of contexts) {
        if (contexts.size < MOST) break;
        contexts.delete(oldest);
        oldest.destroy();
      }
      contexts.add(response);
      response.on('close', () => {
        contexts.delete(response);
        waiting.delete(response);
      });
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.flushHeaders();
    },
    tell,
    tellAll: (news) => {
      for (const context of contexts) tell(context, news);
    },
  };
}
