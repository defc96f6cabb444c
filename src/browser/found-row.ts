import type { Hit } from '../search/engine.ts';
import { courseRow } from '../views/course-row.ts';
import type { CourseRowView } from '../views/pieces.ts';
import { isShownIn, reasonOf } from './found-words.ts';
import type { Searching } from './load.ts';

/** A hit as an entry of a list: the words that matched are marked; where none of them is shown, they are named. */
export function foundRow(
  { courses, context }: Pick<Searching, 'courses' | 'context'>,
  hit: Pick<Hit, 'at' | 'words'> & Partial<Hit>,
): CourseRowView {
  const { at, words } = hit;
  const row = courseRow(context, courses[at]);
  if (words.length === 0) return row;
  // What it is about is folded in.
  const facts = row.facts.filter(({ place }) => place !== 'more');
  const shown = [row.code, row.title, row.pillar.text, ...facts.map(({ text }) => text)].join(' ');
  return isShownIn(shown, words) || !isHit(hit)
    ? { ...row, marks: words }
    : { ...row, marks: words, found: reasonOf(context.t, hit) };
}

const isHit = (it: Partial<Hit>): it is Hit => it.foundIn !== undefined;
