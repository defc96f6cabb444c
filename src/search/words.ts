/** What search knows of a language. All of it is folded as queries are: lower case, without accents. */
export interface SearchWords {
  /** Words too common to find anything by. */
  stopWords: readonly string[];
  /** Endings that one word may have: what is left of it without one is compared too. */
  endings: readonly string[];
}

/** What search knows of several languages together, the longest endings first. */
export const searchWordsOf = (languages: readonly SearchWords[]): SearchWords => ({
  stopWords: [...new Set(languages.flatMap(({ stopWords }) => stopWords))],
  endings: [...new Set(languages.flatMap(({ endings }) => endings))].sort(
    (a, b) => b.length - a.length,
  ),
});
