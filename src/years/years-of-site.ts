import { isItemPage } from '../changes/changes.ts';
import { pagesByAddress } from '../catalogue/addresses.ts';
import type { PageKey } from '../catalogue/model.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { interfaceLanguage, isSpoken, languageOf, usualLanguage } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Site } from '../views/site.ts';
import { contextOf } from '../views/view-context-of.ts';
import { titleIn, type YearsOfSite } from '../views/years.ts';
import type { Lineage } from './lineage.ts';
import { planOfYear } from './plan-of-year.ts';
import { toldOf, toldOn, type Told } from './told.ts';

/** An earlier year as a site of its own, and how its pages and those of now lead to each other. */
export interface YearWithSite {
  year: string;
  site: Site;
  lineage: Lineage;
}

/** What the pages of a site say of earlier years, the latest first. */
export async function yearsOfSite(now: Site, years: readonly YearWithSite[]): Promise<YearsOfSite> {
  const { catalogue } = now;
  const [latest] = years;
  const wordsIn = new Map<string, Pick<Language, 'changes'> & { code: string }>();
  const wanted = new Set([
    ...catalogue.settings.languages,
    ...catalogue.courses.flatMap((it) => it.pageLanguages),
  ]);
  for (const code of wanted) {
    const shown = interfaceLanguage(code, catalogue);
    const language = isSpoken(shown) ? shown : usualLanguage;
    wordsIn.set(code, { code: language, changes: (await languageOf(language)).changes });
  }
  const told = new Map<string, { language: string; told: Told[] }>();
  const toldSince = ({ year, site }: YearWithSite, language: string) => {
    const key = `${year} ${language}`;
    const { code, changes } = getOrThrow(wordsIn, language);
    const own = told.get(key) ?? {
      language: code,
      told: toldOf(site.catalogue, catalogue, changes),
    };
    told.set(key, own);
    return own;
  };
  const toldIn = (code: string) => toldSince(latest, code);
  const pageOf = (item: Told['item'], language: string): PageKey | undefined =>
    [...pagesByAddress(catalogue).values()].find(
      (it) =>
        item !== undefined &&
        it.kind === item.kind &&
        it.id === item.id &&
        (it.language === language || it.kind === 'course'),
    );
  return {
    names: years.map(({ year }) => year),
    plan: (name, language) => {
      const year = years.find((it) => it.year === name);
      if (!year) return undefined;
      return planOfYear(year, now, language, toldSince(year, language));
    },
    of: (page) => {
      if (page.kind !== 'home' && !isItemPage(page)) return undefined; // lists
      const { language, told: all } = toldIn(page.language);
      const sides = { before: latest.site.catalogue, now: catalogue, language };
      return {
        since: latest.year,
        changes: toldOn(page, all, sides),
        language,
        years: years.map(({ year, site, lineage }) => {
          const { how, pages } = lineage.toThen(page);
          return {
            year,
            how,
            pages: pages.map((it) => ({
              href: site.urls.page(it),
              title: titleIn(contextOf(site, it.language), it),
              ...semesterOf(site, it),
            })),
          };
        }),
      };
    },
    told: (language) => ({
      since: latest.year,
      entries: toldIn(language).told.map(({ text, item }) => ({
        text,
        page: pageOf(item, language),
      })),
    }),
  };
}

const semesterOf = ({ catalogue }: Site, { kind, id }: PageKey): { semester?: number } => {
  const semester = kind === 'course' ? catalogue.courseById.get(id)?.semester : undefined;
  return semester === undefined ? {} : { semester };
};
