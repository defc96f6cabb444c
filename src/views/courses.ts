import { indexLinks } from './facet-index.ts';
import { finderView, type FinderView } from './finder.ts';
import { showDescriptions } from './course-row.ts';
import { coursesView, type ListView } from './list.ts';
import { contextOf } from './view-context-of.ts';
import { facetSourceOf } from '../catalogue/facets.ts';
import { navLinks, scriptsOf, searchView, type SearchView } from './shell.ts';
import type { LinkView, ListHeadView } from './pieces.ts';
import type { PageAt, Site } from './site.ts';

/** /courses/: the list from A to Z, with search and filters. */
export interface CoursesView extends ListView {
  search: SearchView;
  finder: FinderView;
  show: ListHeadView['show'];
  /** What a search says where no script runs, and lists that lead to every course. */
  withoutScript: { text: string; links: LinkView[] };
}

export function coursesPageView(at: PageAt, site: Site): CoursesView {
  const context = contextOf(site, at.language);
  const list = coursesView(at, site);
  const finder = finderView(context, {
    courses: site.catalogue.offered,
    source: facetSourceOf(site.catalogue),
  });
  const scripts = finder.facets.some(({ within }) => within) ? ['finder', 'within'] : ['finder'];
  const links = indexLinks(context, at.language);
  return {
    ...list,
    shell: {
      ...list.shell,
      scripts: scriptsOf(context, scripts),
    },
    search: searchView(context),
    show: showDescriptions(context),
    finder,
    ...(links.length > 0 ? { related: { heading: context.t.lists.otherFacts, links } } : {}),
    withoutScript: {
      text: context.t.find.needsScript,
      links: navLinks(context).flatMap(({ kind, label, href }) =>
        kind === 'plan' ? [] : [{ label, href }],
      ),
    },
  };
}
