import { cardKey } from '../cache/keys.ts';
import { openCache } from '../cache/store.ts';
import { drawCard } from '../cards/card.ts';
import type { CardView } from '../views/cards.ts';

/** Draws cards, or finds those that an earlier build drew. Call `close` when done. */
export function openCards(): { draw: (view: CardView) => Buffer; close: () => void } {
  const cache = openCache<string>('cards');
  return {
    draw: (view) => {
      const key = cardKey(view);
      const before = cache.recall(key);
      if (before !== undefined) return Buffer.from(before, 'base64');
      const card = drawCard(view);
      cache.remember(key, card.toString('base64'));
      return card;
    },
    close: cache.close,
  };
}
