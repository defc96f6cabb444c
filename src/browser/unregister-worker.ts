// The service worker of the dev server. A published site may have been served from the same address: what it kept
// goes, and so does the worker.
import { ourCaches, takeOver, worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(takeOver()));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(ourCaches));
      await Promise.all(names.map((name) => caches.delete(name)));
      await worker.registration.unregister();
      if (names.length > 0)
        for (const tab of await worker.clients.matchAll({ type: 'window' }))
          await tab.navigate(tab.url);
    })(),
  ),
);
