import { coursePage } from '../catalogue/addresses.ts';
import type { YearPlanData } from '../plan/of-year.ts';
import { planData, searchFile } from '../views/search-data.ts';
import type { Site } from '../views/site.ts';
import { contextOf } from '../views/view-context-of.ts';
import { yearNoticeView } from '../views/years.ts';
import type { Told } from './told.ts';
import type { YearWithSite } from './years-of-site.ts';

/** What opens a plan of an earlier year in a language of the catalogue of now. `told`: what changed since. */
export function planOfYear(
  { year, site: then, lineage }: YearWithSite,
  now: Site,
  language: string,
  { told, language: lang }: { told: readonly Told[]; language: string },
): YearPlanData {
  const { languages } = then.catalogue.settings;
  const context = contextOf(now, language);
  const ofCourses = told.filter(({ item }) => item?.kind === 'course');
  const since = then.catalogue.courses.flatMap((course): YearPlanData['since'] => {
    const leads = lineage.toNow(coursePage(course, language));
    const id = leads.how === 'same' ? leads.pages[0].id : course.id;
    const said = ofCourses.flatMap(({ item, text }) =>
      item?.id === id || item?.id === course.id ? [text] : [],
    );
    if (leads.how === 'same' && said.length === 0) return [];
    const { links } = yearNoticeView(context, year, leads);
    return [
      [
        course.id,
        { said: [...new Set(said)], links: links.map(({ label, href }) => ({ label, href })) },
      ],
    ];
  });
  return {
    search: searchFile(languages.includes(language) ? language : languages[0], then),
    plan: planData(then),
    ...context.lang(lang),
    since,
  };
}
