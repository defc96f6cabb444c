import type { EducationalOccupationalProgram } from 'schema-dts';
import type { Course, PageKey } from '../../catalogue/model.ts';
import type { ViewContext } from '../view-context.ts';
import { courseReference } from './course.ts';
import { creditsOf, providerOf } from './graph.ts';

/**
 * A track or a whole programme, as its page describes it. `courses` are those that the page shows; `credits` from
 * lowest to highest.
 */
export function programmeThing(
  context: ViewContext,
  page: PageKey,
  {
    name,
    description,
    credits,
    degree,
    careers = [],
    courses,
  }: {
    name: string;
    description?: string;
    credits?: { low: number; high: number };
    degree?: string;
    careers?: readonly string[];
    courses: readonly Course[];
  },
): EducationalOccupationalProgram {
  const { urls } = context.site;
  const url = urls.full(urls.page({ ...page, part: undefined }));
  return {
    '@type': 'EducationalOccupationalProgram',
    '@id': `${url}#${page.kind}`,
    url,
    name,
    ...(description ? { description } : {}),
    ...(credits ? { numberOfCredits: creditsOf(context, credits) } : {}),
    ...(degree
      ? {
          educationalCredentialAwarded: {
            '@type': 'EducationalOccupationalCredential' as const,
            name: degree,
          },
        }
      : {}),
    ...(careers.length > 0 ? { occupationalCategory: careers } : {}),
    ...(courses.length > 0
      ? { hasCourse: [...new Set(courses)].map((course) => courseReference(context, course)) }
      : {}),
    ...providerOf(context),
  };
}
