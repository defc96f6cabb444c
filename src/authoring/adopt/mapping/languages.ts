import { languageOfKey } from './keys.ts';
import { comparable } from './keys.ts';

/** Languages in which courses are mostly taught, as schools name them in four languages. */
const named: Readonly<Record<string, string>> = {
  en: 'english engels englisch anglais eng en',
  nl: 'dutch nederlands niederländisch niederlaendisch néerlandais neerlandais nl ned',
  de: 'german duits deutsch allemand de dt ger',
  fr: 'french frans französisch franzoesisch français francais fr fra',
  es: 'spanish spaans spanisch espagnol es',
  it: 'italian italiaans italienisch italien it',
};
const codeOf = new Map(
  Object.entries(named).flatMap(([code, names]) =>
    names.split(' ').map((name) => [name, code] as const),
  ),
);

/** The codes of the languages that a text names, in its order; a code of another language as it is. */
export function languageCodes(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  const codes = words.flatMap((word) => codeOf.get(word) ?? []);
  if (codes.length === 0 && /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(text.trim())) return [text.trim()];
  return [...new Set(codes)];
}

/** Words that a language uses in every other sentence, and its neighbours do not. */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and of to you with for is are this that how what from'.split(' ')),
  nl: new Set('de het een en van je die met voor niet wordt zijn dat hoe naar'.split(' ')),
  de: new Set('der die das und ein eine mit für nicht wird sie sind wie zu den'.split(' ')),
  fr: new Set('le la les des et une un vous avec pour dans est que du qui'.split(' ')),
};

/** The language that a text is most likely in; nothing where it is too short to tell. */
export function languageOfText(text: string): string | undefined {
  const words =
    text
      .toLowerCase()
      .slice(0, 20_000)
      .match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(stopWords).map(
    ([code, stops]) => [code, words.filter((it) => stops.has(it)).length] as const,
  );
  const [best, next] = counts.sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] > (next?.[1] ?? 0) * 1.2 ? best[0] : undefined;
}

/** The language in which keys are named, where most of those that tell are in one. */
export function languageOfKeys(names: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) {
    const language = languageOfKey.get(comparable(name));
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
