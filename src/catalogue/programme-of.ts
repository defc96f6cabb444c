import { slug } from '../content/slug.ts';
import type { CatalogueSettings } from './model.ts';

/** The programme of what names none and lies in no folder of one. */
export const MAIN = 'main';

/** The programme of a course: the one it names, else its first folder where that is one. */
export function programmeOf(
  { declaredProgrammes }: Pick<CatalogueSettings, 'declaredProgrammes'>,
  id: string,
  given?: string,
): string {
  if (given !== undefined) return slug(given);
  const [folder, ...rest] = id.split('/');
  const isProgramme =
    declaredProgrammes.length === 0 || declaredProgrammes.some((it) => it.id === folder);
  return rest.length > 0 && isProgramme ? folder : MAIN;
}

/** Whether catalogue.yaml says that the courses of a programme stand in no semesters. */
export const isWithoutPlan = (
  { declaredProgrammes }: Pick<CatalogueSettings, 'declaredProgrammes'>,
  programme: string,
): boolean => declaredProgrammes.some(({ id, plan }) => id === programme && plan === 'none');
