import type { WordTexts } from './interface-words.ts';
import { nearest } from '../catalogue/nearest.ts';
import { interfaceWords } from './en/interface.ts';

/** Every word of the interface by its path (`course.facts`), with its text. */
export const wordPaths = (texts: WordTexts, above = ''): [path: string, text: string][] =>
  Object.entries(texts).flatMap(([name, it]) =>
    typeof it === 'string'
      ? [[above + name, it] as [string, string]]
      : wordPaths(it, `${above}${name}.`),
  );

/**
 * The word that somebody may have meant by a name: one of those beside it, else the path of one that is elsewhere, as
 * `course.facts` for `facts` at the margin. Only one that the file does not have yet.
 */
export function nearestWord(
  name: string,
  beside: readonly string[],
  isThere: (path: string) => boolean,
): string | undefined {
  const near = nearest(name, beside);
  if (near !== undefined) return near;
  const elsewhere = wordPaths(interfaceWords).map(([path]) => path);
  return elsewhere.find((path) => (path === name || path.endsWith(`.${name}`)) && !isThere(path));
}
