import { finderView, type FinderView } from './finder.ts';
import { coursesView, type ListView } from './list.ts';
import { contextOf } from './view-context-of.ts';
import { facetSourceOf } from '../catalogue/facets.ts';
import type { LinkView } from './pieces.ts';
import { navLinks, searchView, type SearchView } from './shell.ts';
import type { PageAt, Site } from './site.ts';

/** /courses/: the list from A to Z, with search and filters. */
export interface CoursesView extends ListView {
  search: SearchView;
  finder: FinderView;
  /** What a search says where no script runs, and lists that lead to every course. */
  withoutScript: { text: string; links: LinkView[] };
}

export function coursesPageView(at: PageAt, site: Site): CoursesView {
  const context = contextOf(site, at.language);
  const list = coursesView(at, site);
  return {
    ...list,
    shell: { ...list.shell, scripts: [site.urls.asset(site.assets['finder.js'])] },
    search: searchView(context),
    withoutScript: {
      text: context.t.find.needsScript,
      links: navLinks(context).flatMap(({ kind, label, href }) =>
        kind === 'plan' ? [] : [{ label, href }],
      ),
    },
    finder: finderView(context, {
      courses: site.catalogue.offered,
      source: facetSourceOf(site.catalogue),
    }),
  };
}
