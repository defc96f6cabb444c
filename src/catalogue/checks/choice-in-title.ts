import { finding } from '../../diagnostics/diagnostic.ts';
import { isOffered } from '../offered.ts';
import { check } from './check.ts';

/**
 * “(choice)” at the end of a title: the page shows it as data, where there is a choice. Who cannot choose a course
 * now need not read of it.
 */
export const choiceInTitle = check('choice-in-title', ({ courses, choiceOf }) =>
  courses.filter(isOffered).flatMap(({ id, texts }) =>
    texts.flatMap(({ source, writtenTitle: title }) =>
      title === undefined
        ? []
        : [
            finding('choice-in-title', source.placeOf('title'), {
              title,
              ...(choiceOf.has(id) ? {} : { alone: true }),
            }),
          ],
    ),
  ),
);
