import type { PageMessage, Publication } from './service-worker.ts';

/** Absent where a browser forbids it, and on a site without https. */
const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;

/** Has a service worker keep pages for when there is no network. Without one, everything works as before. */
export function startOffline(): void {
  // An earlier year keeps nothing: it is no app, and has no worker of its own.
  if (!worker || !document.querySelector('link[rel=manifest]')) return;
  worker.addEventListener('message', ({ data }: MessageEvent<Pick<Publication, 'notice'>>) =>
    say(data.notice[document.documentElement.lang]),
  );
  worker.addEventListener('controllerchange', tell);
  tell();
  worker
    .register(new URL('../service-worker.js', import.meta.url), { updateViaCache: 'none' })
    .catch(() => {});
}

/** Keeps pages that a reader will want, though they have not been there yet: those of a chosen track. */
export async function keepOffline(addresses: readonly string[]): Promise<void> {
  const ready = await worker?.ready;
  ready?.active?.postMessage({
    keep: addresses.map((it) => new URL(it, location.href).href),
  } satisfies PageMessage);
}

/** Says which page is shown: the worker did not see it when it was new itself. */
function tell(): void {
  const { saveData } = navigator.connection ?? {};
  const pictures = Array.from(document.images, ({ currentSrc }) => currentSrc).filter(Boolean);
  worker?.controller?.postMessage({
    keep: [location.href, ...pictures],
    idle: !saveData,
  } satisfies PageMessage);
}

/** A screen reader speaks what is put into a status that stands there already. */
function say(words: string | undefined): void {
  if (!words || document.querySelector('.offline')) return;
  const status = document.createElement('p');
  status.className = 'offline no-print';
  status.setAttribute('role', 'status');
  document.querySelector('header')?.append(status);
  setTimeout(() => {
    status.textContent = words;
  }, 100);
}
