import { compare } from '../changes/compare.ts';
import type { Change, Consequence, Item } from '../changes/changes.ts';
import { sentence } from '../changes/sentences.ts';
import type { ChangeWords } from '../changes/words.ts';
import type { Catalogue, PageKey } from '../catalogue/model.ts';
import { humanise, textIn } from '../catalogue/texts.ts';

/** A sentence of the report of changes, and what it is about; a total is about tracks by their names. */
export interface Told {
  text: string;
  item?: Item;
  of: readonly string[];
}

/** What changed for readers between two catalogues, in the words of the report. Settings and rules are not theirs. */
export const toldOf = (then: Catalogue, now: Catalogue, words: ChangeWords): Told[] =>
  compare(then, now, words.language, { texts: false })
    .filter(({ section }) => section !== 'catalogue')
    .flatMap(({ changes }) => changes)
    .flatMap((change): Told[] => {
      const item = 'item' in change ? change.item : undefined;
      const of = ofTracks(change);
      return item || of.length > 0
        ? [{ text: sentence(change, words), ...(item ? { item } : {}), of }]
        : [];
    });

function ofTracks(change: Change): string[] {
  const consequences: readonly Consequence[] = 'consequences' in change ? change.consequences : [];
  const own = change.change === 'total' || change.change === 'choice' ? change.of : [];
  return [...own, ...consequences.flatMap((it) => ('of' in it ? it.of : []))];
}

/** What of it concerns a page: a course its own; a track and a programme what they hold too. Each once. */
export function toldOn(
  page: PageKey,
  told: readonly Told[],
  { before, now, language }: { before: Catalogue; now: Catalogue; language: string },
): string[] {
  const isOwn = ({ item }: Told) => item?.kind === page.kind && item.id === page.id;
  const holds = holdsOf(page, { before, now });
  const name = nameOf(page, now, language);
  const own = told.filter(
    (it) =>
      isOwn(it) ||
      (page.kind !== 'course' &&
        ((it.item && holds(it.item)) || (!it.item && it.of.includes(name)))),
  );
  return [...new Set(own.map(({ text }) => text))];
}

/** Whether a track or a programme holds something, now or then. */
function holdsOf(
  { kind, id }: PageKey,
  sides: { before: Catalogue; now: Catalogue },
): (item: Item) => boolean {
  const all = [sides.before, sides.now];
  return (item) =>
    all.some(({ courseById, trackById }) => {
      const course = item.kind === 'course' ? courseById.get(item.id) : undefined;
      if (kind === 'track') return course?.tracks.includes(id) === true;
      const track = item.kind === 'track' ? trackById.get(item.id) : undefined;
      return (
        kind === 'programme' &&
        (track?.programme === id || (course?.tracks.length === 0 && course.programme === id))
      );
    });
}

function nameOf({ kind, id }: PageKey, now: Catalogue, language: string): string {
  const first = now.settings.languages[0];
  const programme = now.programmeById.get(id)?.title;
  if (kind === 'programme') return programme?.[language] ?? programme?.[first] ?? humanise(id);
  return textIn(now.trackById.get(id)?.texts ?? [], language, first)?.title ?? humanise(id);
}
