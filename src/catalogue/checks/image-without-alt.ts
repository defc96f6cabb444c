import { check } from './check.ts';
import { remarksOf } from './remarks.ts';

/** A picture needs words for those who cannot see it. */
export const imageWithoutAlt = check('image-without-alt', (catalogue) =>
  remarksOf('image-without-alt', catalogue),
);
