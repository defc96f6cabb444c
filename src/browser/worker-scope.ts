// TypeScript knows the world of a page or that of a worker, not both. This is what our workers use of theirs.
export interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEvent extends WaitingEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void /** Tab that asks. */;
  clientId: string /** Tab that will show a page that is asked for. */;
  resultingClientId: string;
}
export interface Tab {
  id: string;
  url: string;
  postMessage(message: unknown): void;
  navigate(url: string): Promise<unknown>;
}
export interface TabMessage extends WaitingEvent {
  data: unknown;
  source: Tab | null;
}

interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window' }): Promise<readonly Tab[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(name: 'message', listener: (event: TabMessage) => void): void;
}

declare const self: WorkerScope;
export const worker = self;

/** Caches of this site start with this. Another site on the same origin has another scope. */
export const ourCaches = `prospectus ${worker.registration.scope} `;

/**
 * Has this worker take over from an older one. Chromium forgets the wish where the older one is stopped and started
 * again between two of its tasks, so it is said once more, by when the older one will be at rest.
 */
export async function takeOver(): Promise<void> {
  await worker.skipWaiting();
  for (const wait of [1000, 5000, 15_000]) setTimeout(() => void worker.skipWaiting(), wait);
}
