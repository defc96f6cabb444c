import { finding, type Finding } from '../../diagnostics/diagnostic.ts';
import { check } from './check.ts';

/** A course cannot be taken instead of itself. */
export const selfAlternate = check('self-alternate', ({ courses }) =>
  courses.flatMap(({ id, alternates, source }) =>
    alternates.flatMap((it, index): Finding[] =>
      it.id === id
        ? [finding('self-alternate', source.placeOf(`alternates.${index}`), { id: it.written })]
        : [],
    ),
  ),
);
