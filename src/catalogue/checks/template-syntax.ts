import { check } from './check.ts';
import { remarksOf } from './remarks.ts';

/** Shortcodes of other site generators are blanked, so they are named. */
export const templateSyntax = check('template-syntax', (catalogue) =>
  remarksOf('template-syntax', catalogue),
);
