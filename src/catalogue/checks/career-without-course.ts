import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { careerName, careersIn } from '../career-names.ts';
import { isSpokenOf } from '../careers.ts';
import { check } from './check.ts';

/** A job that a track names, of which none of its courses speaks: its page leads to no course. */
export const careerWithoutCourse = check('career-without-course', (catalogue) => {
  if (catalogue.brokenCourses.length > 0) return []; // one of them may speak of it
  const [first] = catalogue.settings.languages;
  return careersIn(catalogue)
    .filter((career) => !isSpokenOf(career, catalogue))
    .flatMap((career) =>
      career.namedBy.map(
        ({ source, at }): Finding =>
          finding('career-without-course', source.placeOf(`careers.${at}`), {
            career: careerName(career, first, first).text,
          }),
      ),
    );
});
