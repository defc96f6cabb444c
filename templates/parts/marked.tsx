import { bare, fold } from '../../src/search/data.ts';

/** A text in which the words that a search found are marked. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] | undefined }) =>
  words && words.length > 0
    ? text
        .split(/([\p{L}\p{N}\p{M}]+)/u)
        .map((part) => (isFound(part, words) ? <mark>{part}</mark> : part))
    : text;

const isFound = (part: string, words: readonly string[]): boolean => {
  const word = fold(part);
  return (
    word.length > 1 &&
    [word, bare(word)].some((own) =>
      words.some((it) => own === it || (it.length > 2 && own.startsWith(it))),
    )
  );
};
