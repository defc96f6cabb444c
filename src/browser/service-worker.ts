// Keeps pages for when there is no network. A worker belongs to one publication, and so does its cache: nothing of
// another publication is ever put there, and a tab with a page of one publication gets no data of another from it.
import { isForReaders } from './offline-files.ts';
import { ourCaches, takeOver, worker, type FetchEvent } from './worker-scope.ts';

/** What src/site/offline.ts writes in front of this script. Addresses are relative to the site’s root. */
export interface Publication {
  version: string;
  /** What is always kept: style, scripts, font, data, and the pages that lead to others. */
  core: readonly string[];
  /** Whether the whole site is small enough to be kept. */
  whole: boolean;
  /** What a page says that is shown from its copy, by language. */
  notice: Readonly<Record<string, string>>;
}
/** What a page tells its worker. */
export interface PageMessage {
  /** Addresses to keep. */ keep?: readonly string[] /** The page is there, and nothing speaks against loading more. */;
  idle?: boolean;
}

declare const PUBLICATION: Publication;

/** Milliseconds after which a copy is better than waiting for the network. */
const PATIENCE = 4000;
/** So many pages that were kept before are brought along to a new publication. */
const CARRIED = 100;
/** Addresses that are fetched at a time. */
const GROUP = 6;

const { registration } = worker;
const { scope } = registration;
const cacheName = ourCaches + PUBLICATION.version;
const ourCache = () => caches.open(cacheName);
const at = (address: string) => new URL(address, scope).href;
/** An address as it is kept: pages are the same whatever is asked of them. */
const plain = (address: string) => at(address).split(/[?#]/)[0];
/** Assets and files have a hash in their name: they never change. */
const isHashed = (address: string) => /^(assets|files)\//.test(address.slice(scope.length));

/** Tabs by id: whether their page is of this publication (unknown without a network), and whether it is a copy. */
const tabs = new Map<string, { isOurs: Promise<boolean | undefined>; isCopy: boolean }>();

worker.addEventListener('install', (event) =>
  event.waitUntil(
    (async () => {
      const carried = await cachedBefore();
      await keep(PUBLICATION.core, { all: true });
      await keep(carried);
      await takeOver();
    })(),
  ),
);

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
      await worker.clients.claim();
    })(),
  ),
);

worker.addEventListener('message', (event) => {
  // Only pages of this site reach its worker, and they say nothing else (offline.ts).
  const { keep: wanted = [], idle } = event.data as PageMessage;
  if (event.source && tabs.get(event.source.id)?.isCopy)
    event.source.postMessage({ notice: PUBLICATION.notice });
  // Without a network, or once there is another publication, nothing is kept, and that is all right.
  event.waitUntil(
    keep(wanted)
      .then(() => (idle && PUBLICATION.whole ? keepWholeOnce() : undefined))
      .catch(() => {}),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range'))
    return;
  if (isHashed(request.url)) event.respondWith(unchanging(event));
  else if (request.mode === 'navigate') event.respondWith(page(event));
  else if (request.url.startsWith(at('data/'))) event.respondWith(data(event));
});

/** The network’s page; its copy where the network fails or is slow; else the page that says so. */
async function page(event: FetchEvent): Promise<Response> {
  const copy = await copyOf(event.request.url);
  const { answer, isOurs } = ask(event);
  const fresh = await inTime(answer, copy);
  if (fresh) tabs.set(event.resultingClientId, { isOurs, isCopy: false });
  else
    tabs.set(event.resultingClientId, {
      isOurs: Promise.resolve(true),
      isCopy: copy !== undefined,
    });
  return fresh ?? copy ?? (await copyOf('offline.html')) ?? Response.error();
}

/** Data of the publication that the page is of. */
async function data(event: FetchEvent): Promise<Response> {
  const isOurs = await tabs.get(event.clientId)?.isOurs;
  const copy = isOurs === false ? undefined : await copyOf(event.request.url);
  if (copy && isOurs) return copy;
  return (await inTime(ask(event).answer, copy)) ?? copy ?? Response.error();
}

async function unchanging(event: FetchEvent): Promise<Response> {
  const copy = await copyOf(event.request.url);
  if (copy) return copy;
  const answer = await fetch(event.request);
  if (event.request.destination === 'image' && answer.ok)
    event.waitUntil(put(event.request.url, answer.clone()));
  return answer;
}

/**
 * Nothing where the network fails, or where a copy can stand in for an answer that is late or a failure of the
 * server.
 */
async function inTime(
  answer: Promise<Response>,
  copy: Response | undefined,
): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => {
    if (copy) setTimeout(resolve, PATIENCE);
  });
  const fresh = await Promise.race([answer, late]).catch(() => undefined);
  return copy && fresh && fresh.status >= 500 ? undefined : fresh;
}

/**
 * Asks the network, past the browser’s own cache, which may hold an older publication. The answer is kept where it
 * is of ours.
 */
function ask(event: FetchEvent): {
  answer: Promise<Response>;
  isOurs: Promise<boolean | undefined>;
} {
  const answer = fetch(event.request, { cache: 'no-cache' });
  const isOurs = answer
    .then(async (response) => {
      const copy = response.clone();
      const current = await isCurrent();
      if (
        current &&
        copy.status === 200 &&
        /html|json/.test(copy.headers.get('content-type') ?? '')
      )
        await put(event.request.url, await whole(copy));
      return current;
    })
    .catch(() => undefined);
  event.waitUntil(isOurs);
  return { answer, isOurs };
}

/** Whether the network has this publication. Asked after an answer came, it vouches for that answer. */
async function isCurrent(): Promise<boolean | undefined> {
  const answer = await fetch(at('version.json'), { cache: 'no-store' }).catch(() => undefined);
  if (!answer) return undefined;
  const { version }: { version?: string } = await answer.json().catch(() => ({}));
  if (version !== PUBLICATION.version) registration.update().catch(() => {});
  return version === PUBLICATION.version;
}

const copyOf = async (address: string): Promise<Response | undefined> =>
  (await ourCache()).match(plain(address), { ignoreVary: true });

/**
 * An answer with all of its content, without the redirects that led to it: a page may not be shown with those.
 * Unread answers would take up all connections.
 */
const whole = async (answer: Response): Promise<Response> =>
  new Response(await answer.blob(), { status: answer.status, headers: answer.headers });

const put = async (address: string, answer: Response): Promise<void> =>
  (await ourCache()).put(plain(address), answer);

/**
 * Fetches what is not kept yet. Pages that are gone are left out. Rejects without a network, and where it has
 * another publication.
 */
async function keep(addresses: readonly string[], { all = false } = {}): Promise<void> {
  const cached = new Set((await (await ourCache()).keys()).map(({ url }) => url));
  const missing = [...new Set(addresses.map(plain))].filter(
    (it) => it.startsWith(scope) && !cached.has(it),
  );
  for (let first = 0; first < missing.length; first += GROUP) {
    const group = missing.slice(first, first + GROUP);
    const answers = await Promise.all(
      group.map(async (it) =>
        whole(
          (isHashed(it) && (await caches.match(it, { ignoreVary: true }))) ||
            (await fetch(it, { cache: 'no-cache' })),
        ),
      ),
    );
    if (!(await isCurrent())) throw new Error('There is another publication.');
    if (answers.some(({ status }) => status >= 500 || (all && status !== 200)))
      throw new Error('The publication is not whole.');
    await Promise.all(
      answers.map((answer, index) =>
        answer.status === 200 ? put(group[index], answer) : undefined,
      ),
    );
  }
}

/** Keeps every page. The list is kept last: where it is, everything is. */
async function keepWhole(): Promise<void> {
  if (await copyOf('publication.json')) return;
  const answer = await fetch(at('publication.json'), { cache: 'no-cache' });
  const { published }: { published: readonly { address: string }[] } = await answer.json();
  const addresses = published.map(({ address }) => address.slice(1)).filter(isForReaders);
  await keep(addresses.map((address) => address.split('/').map(encodeURIComponent).join('/')));
  await keep(['publication.json']);
}

let keeping: Promise<void> | undefined;
/** Several tabs may be idle. */
const keepWholeOnce = (): Promise<void> =>
  (keeping ??= keepWhole().finally(() => {
    keeping = undefined;
  }));

const olderCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(ourCaches) && name !== cacheName);

/** Addresses that earlier publications kept last. */
async function cachedBefore(): Promise<string[]> {
  const cached = await Promise.all(
    (await olderCaches()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    ),
  );
  return cached
    .flat()
    .filter((it) => !it.startsWith(at('assets/')) && it !== at('publication.json'))
    .slice(-CARRIED);
}
