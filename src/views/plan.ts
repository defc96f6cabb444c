import { yearNamed } from '../catalogue/years.ts';
import { contextOf } from './view-context-of.ts';
import { shellView } from './shell.ts';
import { yearPlanPath } from './years.ts';
import type { PageAt, Site } from './site.ts';
import type { LinkView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /plan/: what stands there before, or without, its script. */
export interface PlanPageView {
  shell: ShellView;
  title: string;
  intro: string;
  /** Where the script finds its data. */
  data: {
    search: string;
    plan: string;
    failing: string;
    /** The academic year, which addresses of plans say. */
    year?: string;
    /** Earlier years, and where the data of each is, as JSON. */
    years?: string;
  };
  /** Ways on: the tracks of each programme, courses for exchange students. */
  start: {
    heading: string;
    text: string;
    groups: { heading: string; lang?: string; links: LinkView[] }[];
  };
}

export function planPageView(at: PageAt, site: Site): PlanPageView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const tracks = site.catalogue.tracks.filter(({ hidden }) => !hidden);
  const groups = site.catalogue.programmes.map(({ id }) => {
    const { text: heading, lang } = context.programmeName(id);
    const own = tracks.filter(({ programme }) => programme === id);
    return {
      heading,
      lang,
      links:
        own.length > 0 && own.length <= MOST_TRACKS
          ? own.map((track) => context.link('track', track))
          : [{ label: heading, href: to('programme', id), ...(lang ? { lang } : {}) }],
    };
  });
  return {
    shell: shellView(context, {
      page: at,
      title: t.plan.title,
      description: t.plan.intro,
      scripts: ['plan'],
      styles: site.years ? ['plan', 'years'] : ['plan'],
    }),
    title: t.plan.title,
    intro: t.plan.intro,
    data: {
      search: site.urls.data(at.language, 'search'),
      plan: site.urls.data(at.language, 'plan'),
      failing: site.urls.asset(site.assets['failing.css']),
      ...yearsData(at, site),
    },
    start: { heading: t.plan.startHeading, text: t.plan.withoutScript, groups },
  };
}

/** From here on a programme is named instead of its tracks. */
const MOST_TRACKS = 40;

function yearsData(
  { language }: PageAt,
  { catalogue: { settings }, years, urls }: Site,
): Pick<PlanPageView['data'], 'year' | 'years'> {
  const addressOf = (year: string) => urls.api(yearPlanPath(year, language, settings.languages[0]));
  return {
    ...(settings.academicYear ? { year: yearNamed(settings.academicYear) } : {}),
    ...(years
      ? { years: JSON.stringify(Object.fromEntries(years.names.map((it) => [it, addressOf(it)]))) }
      : {}),
  };
}
