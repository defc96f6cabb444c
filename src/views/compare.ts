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
      styles: ['plan'],
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
  };
}
