import { check } from './check.ts';
import { notesOf } from './notes.ts';

/** Headings of a body go down one level at a time. */
export const headingLevel = check('heading-level', (catalogue) =>
  notesOf('heading-level', catalogue),
);
