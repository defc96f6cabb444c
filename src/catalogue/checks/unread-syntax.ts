import { check } from './check.ts';
import { notesOf } from './notes.ts';

/**
 * Signs that mean something to other programs, or would with one blank more, are shown as they stand, so they are
 * named.
 */
export const unreadSyntax = check('unread-syntax', (catalogue) =>
  notesOf('unread-syntax', catalogue),
);
