import { check } from './check.ts';
import { notesOf } from './notes.ts';

/** A picture needs words for those who cannot see it. */
export const imageWithoutAlt = check('image-without-alt', (catalogue) =>
  notesOf('image-without-alt', catalogue),
);
