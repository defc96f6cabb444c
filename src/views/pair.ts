import { careersOfTwo } from '../catalogue/career-names.ts';
import { trackPairs, type TrackPair } from '../catalogue/track-pairs.ts';
import { findOrThrow } from '../get-or-throw.ts';
import { careerLinks } from './career.ts';
import { pairLink } from './pair-links.ts';
import { shellView, type ShellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import { twoTracksView, type TwoTracksView } from './two-tracks.ts';
import { contextOf } from './view-context-of.ts';
import type { ViewContext } from './view-context.ts';
import type { LinkView } from './pieces.ts';

/** /compare/<a>/<b>/ */
export interface PairView {
  shell: ShellView;
  two: TwoTracksView;
  /** The jobs of each; a note on those of both. */
  careers?: { heading: string; sides: [LinkView[], LinkView[]] };
  others?: { heading: string; links: LinkView[] };
}

export function pairView(at: PageAt, site: Site): PairView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const pairs = trackPairs(site.catalogue);
  const pair = findOrThrow(pairs, ({ id }) => id === at.id);
  const two = twoTracksView(context, pair.a, pair.b);
  const others = pairs.filter((it) => it !== pair && isNear(it, pair));
  return {
    shell: shellView(context, {
      page: at,
      title: two.title,
      description: two.lead,
      section: 'tracks',
      styles: ['deciding'],
      trail: [
        { label: t.tracks, href: to('tracks') },
        { label: t.decide.pairs, href: to('compare') },
      ],
    }),
    two,
    ...careersOfPair(context, pair),
    ...(others.length > 0
      ? {
          others: {
            heading: t.decide.otherPairs,
            links: others.map((it) => pairLink(context, it)),
          },
        }
      : {}),
  };
}

function careersOfPair(context: ViewContext, { a, b }: TrackPair): Pick<PairView, 'careers'> {
  const { t, site } = context;
  const { shared } = careersOfTwo(a, b, site.catalogue);
  const inBoth = new Set(shared.map(({ id }) => context.to('career', id)));
  const of = (track: TrackPair['a']) =>
    careerLinks(context, track).map((link) =>
      inBoth.has(link.href) ? { ...link, note: t.plan.shared } : link,
    );
  const sides: [LinkView[], LinkView[]] = [of(a), of(b)];
  return sides.some((it) => it.length > 0) ? { careers: { heading: t.track.careers, sides } } : {};
}

const isNear = (one: TrackPair, other: TrackPair): boolean =>
  [one.a, one.b].some((it) => it === other.a || it === other.b);
