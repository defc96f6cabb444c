import { codeKey } from '../catalogue/codes.ts';
import { byText } from '../catalogue/order.ts';
import { fold, wordsOf } from './analysis.ts';

/** A course whose code is, or begins with, what was typed. */
interface CodeHit {
  at: number;
  code: string;
}

/** What search knows of the codes of a catalogue. */
export interface CodeSearch {
  /** The course of a code first, then those that are listed under it too, then those whose code goes on, by number. */
  hits: (query: string) => CodeHit[];
  /** Whether somebody asks for a code, be it one that there is not. */
  isCode: (query: string) => boolean;
}

interface Written extends CodeHit {
  /** It is the course’s own. */
  isOwn: boolean;
  key: string;
  searched: string;
}

/** Makes the search for codes. `courses`: the codes of each, its own first. */
export function codeSearch(courses: readonly (readonly string[])[]): CodeSearch {
  const all = courses
    .flatMap((codes, at) =>
      codes.map(
        (code, index): Written => ({
          at,
          code,
          isOwn: index === 0,
          key: codeKey(code),
          searched: searchedCode(code),
        }),
      ),
    )
    .sort((a, b) => byText(a.code, b.code) || a.at - b.at);
  const shapes = new Set(all.map(({ searched }) => shapeOf(searched)));
  const hits = (query: string): CodeHit[] => {
    const [key, searched] = [codeKey(query), searchedCode(query)];
    if (searched === '') return [];
    const mayGoOn = /\d/.test(searched); // letters alone are a word
    const rank = (it: Written): number => {
      if (it.searched !== searched) return 4;
      return (it.key === key ? 0 : 2) + (it.isOwn ? 0 : 1); // 11.01 before 1.101
    };
    const found = all
      .filter((it) => it.searched === searched || (mayGoOn && it.searched.startsWith(searched)))
      .sort((a, b) => rank(a) - rank(b));
    const first = new Map<number, string>();
    for (const { at, code } of found) if (!first.has(at)) first.set(at, code);
    return [...first].map(([at, code]) => ({ at, code }));
  };
  return {
    hits,
    isCode: (query) => {
      const searched = searchedCode(query);
      return /\d/.test(searched) && (shapes.has(shapeOf(searched)) || hits(query).length > 0);
    },
  };
}

/** A code as it is looked for: capitals, blanks, hyphens and dots mean nothing. */
export const searchedCode = (code: string): string =>
  fold(code).replace(/[^\p{L}\p{N}\p{M}+#]/gu, '');

/** `stat7003` and `math1010` are of one shape: so many letters, so many digits. */
const shapeOf = (searched: string): string =>
  searched.replace(/\p{N}/gu, '9').replace(/[\p{L}\p{M}]/gu, 'a');

/** The words by which a code is found among others: whole, and each part of it. */
export const wordsOfCodes = (codes: readonly string[]): string =>
  codes
    .flatMap((code) => [
      searchedCode(code),
      ...wordsOf(code),
      ...(searchedCode(code).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []),
    ])
    .join(' ');
