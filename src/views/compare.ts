import { trackPairs } from '../catalogue/track-pairs.ts';
import { pairLink } from './pair-links.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { shellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import type { LinkView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /compare/: what stands there before, or without, its script. */
export interface ComparePageView {
  shell: ShellView;
  title: string;
  intro: string;
  /** Where the script finds its data. */
  data: { search: string; plan: string };
  withoutScript: string;
  links: LinkView[];
  /** Pairs of tracks, each with a page of its own. */
  pairs?: { heading: string; intro: string; links: LinkView[] };
}

export function comparePageView(at: PageAt, site: Site): ComparePageView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  return {
    shell: shellView(context, {
      page: at,
      title: t.compare.title,
      description: t.compare.intro,
      section: 'courses',
      scripts: ['compare'],
      styles: ['plan', 'deciding'],
      trail: [{ label: t.allCourses, href: to('courses') }],
    }),
    title: t.compare.title,
    intro: t.compare.intro,
    withoutScript: t.compare.withoutScript,
    data: {
      search: site.urls.data(at.language, 'search'),
      plan: site.urls.data(at.language, 'plan'),
    },
    links: [{ label: t.allCourses, href: to('courses') }],
    ...pairsOf(context),
  };
}

function pairsOf(context: ViewContext): Pick<ComparePageView, 'pairs'> {
  const { t, site } = context;
  const links = trackPairs(site.catalogue).map((it) => pairLink(context, it));
  return links.length > 0
    ? { pairs: { heading: t.decide.pairs, intro: t.decide.pairsIntro, links } }
    : {};
}
