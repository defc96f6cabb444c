import { check } from './check.ts';
import { remarksOf } from './remarks.ts';

/** Headings of a body go down one level at a time. */
export const headingLevel = check('heading-level', (catalogue) =>
  remarksOf('heading-level', catalogue),
);
