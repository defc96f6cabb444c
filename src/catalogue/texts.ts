import type { TextVersion } from './model.ts';

/** The text in a language, else in the catalogue’s first, else the one there is. */
export function textIn<T extends Pick<TextVersion, 'language'>>(
  texts: readonly T[],
  language: string,
  firstLanguage = language,
): T | undefined {
  return (
    texts.find((it) => it.language === language) ??
    texts.find((it) => it.language === firstLanguage) ??
    texts[0]
  );
}

/** The title of a course, track, pillar or page; its id where nobody gave one. */
export const titleOf = (
  { id, texts }: { id: string; texts: readonly TextVersion[] },
  language: string,
  firstLanguage = language,
): string => textIn(texts, language, firstLanguage)?.title ?? id;

/** `next-web-developer` → “Next Web Developer”: the name of what nobody named. */
export const humanise = (id: string): string =>
  id
    .replace(/^.*\//, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
