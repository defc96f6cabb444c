import { slug } from '../content/slug.ts';
import { grouped } from '../grouped.ts';
import { memoize } from '../memoize.ts';
import type { Catalogue, Source, TextVersion, Track } from './model.ts';
import { byText } from './order.ts';
import { textIn } from './texts.ts';
import { sidesOf, type Sides } from './two-tracks.ts';

type Named = Pick<Catalogue, 'settings' | 'tracks'>;

/** A job that tracks lead to. */
export interface Career {
  /** As it stands in addresses: its name in the first language. */
  id: string;
  /** How tracks call it, by language; the first is its title. */
  names: ReadonlyMap<string, readonly [string, ...string[]]>;
  /** Tracks that are shown and name it, each with the file and the place in its list. */
  namedBy: readonly { track: Track; source: Source; at: number }[];
}

/** Every career that tracks name, in alphabetical order. */
export const careersIn: (catalogue: Named) => readonly Career[] = memoize(
  ({ tracks, settings }) => [tracks, settings.languages[0]],
  ({ tracks, settings }) => {
    const [first] = settings.languages;
    const all = tracks
      .filter(({ hidden }) => !hidden)
      .flatMap((track) => {
        const speaking = track.texts.filter(({ careers }) => careers.length > 0);
        const main = textIn(speaking, first);
        if (!main) return [];
        return main.careers.map((name, at) => ({
          id: slug(name),
          named: { track, source: main.source, at },
          names: translationsOf(speaking, main, at),
        }));
      });
    return [...grouped(all, ({ id }) => id)]
      .filter(([id]) => id !== '')
      .map(([id, own]): Career => {
        const pairs = own.flatMap(({ names }) => names);
        return {
          id,
          names: grouped(
            [...new Map(pairs.map((it) => [it.join('\n'), it])).values()],
            ([language]) => language,
            ([, name]) => name,
          ),
          namedBy: [...new Map(own.map(({ named }) => [named.track.id, named])).values()],
        };
      })
      .sort((a, b) => byText(a.id, b.id));
  },
);

/** A career as each language calls it: what stands at the same place of a list of the same length. */
const translationsOf = (
  texts: readonly TextVersion[],
  main: TextVersion,
  at: number,
): [language: string, name: string][] =>
  texts
    .filter(({ careers }) => careers.length === main.careers.length)
    .flatMap(({ language, careers }) => {
      const name = careers[at];
      return name === undefined ? [] : [[language, name] as [string, string]];
    });

/** The name of a career in a language, else in the first, else in any. */
export function careerName(
  { names, id }: Career,
  language: string,
  first: string,
): { text: string; language: string } {
  const code = [language, first, ...names.keys()].find((it) => names.has(it)) ?? first;
  return { text: names.get(code)?.[0] ?? id, language: code };
}

/** Careers of two tracks: those that both name, and those of one. */
export function careersOfTwo(a: Track, b: Track, catalogue: Named): Sides<Career> {
  const named = ({ id }: Track) =>
    careersIn(catalogue).filter(({ namedBy }) => namedBy.some(({ track }) => track.id === id));
  return sidesOf(named(a), named(b), ({ id }) => id);
}
