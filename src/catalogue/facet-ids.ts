import { slug } from '../content/slug.ts';
import type { CatalogueSettings, Course } from './model.ts';

/**
 * A period of the year as it stands in addresses: its name in the first language, so that it is the same in all of
 * them.
 */
export function periodId(
  { periods, languages }: Pick<CatalogueSettings, 'periods' | 'languages'>,
  semester: number,
): string {
  const names = periods[String(semester)] ?? {};
  const code = [languages[0], ...Object.keys(names)].find((it) => names[it]);
  return (
    (code === undefined ? '' : slug(names[code])) || (semester % 2 === 1 ? 'autumn' : 'spring')
  );
}

/** The periods of the year in which a course is taught: its terms, else that of its semester. */
export const periodIds = (
  settings: Pick<CatalogueSettings, 'periods' | 'languages'>,
  { terms, semester }: Pick<Course, 'terms' | 'semester'>,
): readonly string[] => {
  if (terms.length > 0) return terms;
  return semester === undefined ? [] : [periodId(settings, semester)];
};

/**
 * A tool as it stands in addresses. Tools are written freely: spellings that differ in case or in accents share a
 * page; signs alone are told apart by their numbers.
 */
export const toolId = (tool: string): string =>
  slug(tool.replace(/^\./, 'dot ')) ||
  `tool-${[...tool].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-')}`;

/**
 * The address of what one of several tools is: `web-api` for `web-apis`. Short names end in an s of their own (`css`,
 * `aws`), and so do some long ones: it counts only where both are written.
 */
export const singularId = (id: string): string => id.replace(/(?<=[a-z]{3})s$/, '');

/** Credits as they stand in addresses: 7.5 is `7-5`, 3 to 6 is `3-to-6`. */
export const creditsId = (credits: string): string => slug(credits.replace('-', ' to '));
