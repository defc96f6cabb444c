import { finding } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** “(choice)” at the end of a title: the page shows it as data. */
export const choiceInTitle = check('choice-in-title', ({ courses }) =>
  courses.flatMap(({ texts }) =>
    texts
      .filter(({ writtenTitle }) => writtenTitle !== undefined)
      .map(({ source, writtenTitle }) =>
        finding('choice-in-title', source.placeOf('title'), { title: writtenTitle! }),
      ),
  ),
);
