import { check } from './check.ts';
import { notesOf } from './notes.ts';

/** HTML in a body is dropped, so it is named. */
export const rawHtml = check('raw-html', (catalogue) => notesOf('raw-html', catalogue));
