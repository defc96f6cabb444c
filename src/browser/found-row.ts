import { bare, fold } from '../search/analysis.ts';
import type { Messages } from '../languages/interface-words.ts';
import type { Hit } from '../search/engine.ts';
import { courseRow } from '../views/course-row.ts';
import type { CourseRowView } from '../views/pieces.ts';
import type { Searching } from './load.ts';

/** “3 courses found.” */
export const foundCount = ({ find }: Messages, count: number): string =>
  count > 0 ? find.hits({ count }) : find.none;

/**
 * A hit as an entry of a list: the words that matched are marked; where they all stand in the text only, they are
 * named.
 */
export function foundRow(
  { courses, context }: Pick<Searching, 'courses' | 'context'>,
  { at, words }: Hit,
): CourseRowView {
  const row = courseRow(context, courses[at]);
  if (words.length === 0) return row;
  const shown = fold(
    [
      row.code,
      row.title,
      row.description?.text,
      row.pillar.text,
      ...row.facts.map(({ text }) => text),
      ...row.tags,
    ].join(' '),
  );
  if (words.some((word) => shown.includes(word) || bare(shown).includes(word)))
    return { ...row, marks: words };
  // Not the stem beside its word.
  const found = words.filter((word) => !words.some((it) => it !== word && it.startsWith(word)));
  return { ...row, found: context.t.find.inText({ words: context.t.series(found) }) };
}
