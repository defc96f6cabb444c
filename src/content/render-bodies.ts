import { bodyKeys } from '../cache/keys.ts';
import { openCache } from '../cache/store.ts';
import { collectGarbage } from '../collect-garbage.ts';
import { getOrThrow } from '../get-or-throw.ts';
import type { Tell } from '../progress.ts';
import type { Document } from './document.ts';
import type { Rendered } from './markdown.ts';
import type { SectionNames } from './section-names.ts';
import type { RenderResult } from './renderer.ts';

/** Rendered bodies by their text: who loads again and again has one, so that only changed texts are rendered. */
export type BodyCache = Map<string, RenderResult>;

/** Texts after which there may be waste. */
const MANY = 1000;

/**
 * Every body that has words, rendered within its limits, by file. Bodies that no file holds any more leave `bodies`.
 */
export async function renderBodies(
  documents: readonly Document[],
  bodies: BodyCache,
  names: SectionNames,
  tell?: Tell,
): Promise<Map<string, RenderResult>> {
  const withText = documents.filter(({ body }) => body.trim() !== '');
  const wanted = new Set(withText.map(({ body }) => body));
  for (const body of bodies.keys()) if (!wanted.has(body)) bodies.delete(body);
  const missing = [...wanted].filter((body) => !bodies.has(body));
  if (missing.length > 0) await addMissing(missing, bodies, names, tell);
  return new Map(withText.map(({ file, body }) => [file, getOrThrow(bodies, body)]));
}

/** Adds texts that an earlier build rendered, and renders the others. */
async function addMissing(
  texts: readonly string[],
  bodies: BodyCache,
  names: SectionNames,
  tell?: Tell,
): Promise<void> {
  const keyOf = bodyKeys(names);
  const cache = openCache<Rendered>('bodies');
  try {
    const missing = texts.filter((body, index) => {
      if (index % MANY === MANY - 1) collectGarbage();
      const rendered = cache.recall(keyOf(body));
      if (rendered) bodies.set(body, { rendered });
      return !rendered;
    });
    let count = 0;
    if (missing.length === 0) return;
    await renderAll(missing, names, (body, result) => {
      bodies.set(body, result);
      tell?.('texts', ++count, missing.length);
      if (count % MANY === 0) collectGarbage();
      // Texts that were stopped are tried again the next time.
      if ('rendered' in result) cache.remember(keyOf(body), result.rendered);
    });
  } finally {
    cache.close();
  }
}

async function renderAll(
  texts: readonly string[],
  names: SectionNames,
  done: (body: string, result: RenderResult) => void,
): Promise<void> {
  const { openRenderer } = await import('./renderer.ts');
  const renderer = openRenderer(texts.length, names);
  try {
    // A few at a time: a worker's queue is memory.
    const rest = texts.values();
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (const body of rest) done(body, await renderer.render(body));
      }),
    );
  } finally {
    await renderer.close();
  }
}
