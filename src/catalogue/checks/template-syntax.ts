import { check } from './check.ts';
import { notesOf } from './notes.ts';

/** Shortcodes of other site generators are blanked, so they are named. */
export const templateSyntax = check('template-syntax', (catalogue) =>
  notesOf('template-syntax', catalogue),
);
