import type { ComponentChildren } from 'preact';
import { bare, fold } from '../../src/search/analysis.ts';
import { againstPage } from '../direction.ts';

/** A text in which the words that a search found are marked. `lang`: its language, where that is not the page’s. */
export function marked(
  text: string,
  words: readonly string[] | undefined,
  lang?: string,
): ComponentChildren {
  if (!words || words.length === 0) return text;
  const parts = text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((part) => (isFound(part, words) ? <mark>{part}</mark> : part));
  const dir = againstPage(text, lang);
  return dir ? <bdi dir={dir}>{parts}</bdi> : parts;
}

const isFound = (part: string, words: readonly string[]): boolean => {
  const word = fold(part);
  return (
    word.length > 1 &&
    [word, bare(word)].some((own) =>
      words.some((it) => own === it || (it.length > 2 && own.startsWith(it))),
    )
  );
};
