import { trackPairs, type TrackPair } from '../catalogue/track-pairs.ts';
import type { LinkView } from './pieces.ts';
import type { ViewContext } from './view-context.ts';

/** A link to the page of two tracks. */
export const pairLink = (context: ViewContext, { id, a, b }: TrackPair): LinkView => ({
  label: context.t.decide.either({ a: context.name(a).text, b: context.name(b).text }),
  href: context.to('pair', id),
});

/** The way to the pairs of a programme: their list, or the page of the only one. */
export function pairsLink(context: ViewContext, programme: string): LinkView[] {
  const { t, to, site } = context;
  const own = trackPairs(site.catalogue).filter(({ a }) => a.programme === programme);
  const [first] = own;
  if (!first) return [];
  // An earlier year has no page on which two tracks can be chosen.
  return own.length === 1 || site.hosting.asYear !== undefined
    ? [pairLink(context, first)]
    : [{ label: t.decide.pairs, href: to('compare', '', 'pairs') }];
}
