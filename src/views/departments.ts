import { letterOf } from '../catalogue/lists.ts';
import type { Track } from '../catalogue/model.ts';
import { byText } from '../catalogue/order.ts';
import { grouped } from '../grouped.ts';
import type { ViewContext } from './view-context.ts';

/** Departments under their letters, both in alphabetical order. `id`: the fragment of a letter. */
export function lettersOf(
  context: ViewContext,
  tracks: readonly Track[],
): { letter: string; id: string; tracks: readonly Track[] }[] {
  const named = tracks
    .map((track) => ({ track, name: context.name(track).text }))
    .sort((a, b) => byText(a.name, b.name));
  return [...grouped(named, ({ name }) => letterOf(name))].map(([letter, own]) => ({
    letter,
    id: `departments-${letter.toLowerCase()}`,
    tracks: own.map(({ track }) => track),
  }));
}
