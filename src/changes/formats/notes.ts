import type { ChangeReport } from './formats.ts';

/** Sentences on what could not be compared. */
export const notesOf = ({ from, to, words }: ChangeReport): string[] =>
  [from, to].flatMap(({ name, errors, unread }) => [
    ...(errors > 0 ? [words.errors(name, errors)] : []),
    ...(unread.length > 0 ? [words.unread(name, unread)] : []),
  ]);
