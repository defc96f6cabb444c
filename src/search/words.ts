/** The forms that words of a language take. All of it is folded as queries are: lower case, without accents. */
export interface WordForms {
  /** Words too common to find anything by. */
  stopWords: readonly string[];
  /**
   * Endings that one word may have, the longest first: what is left without one is compared too. `ies>y` says what
   * takes its place.
   */
  endings: readonly string[];
  /** What else changes at the end of what is left, as patterns: `systemen`, `systeem`. */
  sounds?: readonly (readonly [from: string, to: string])[];
}

/** What search knows of a language. */
export interface SearchWords extends WordForms {
  /** Words, or several words, that mean the same. */
  synonyms: readonly (readonly string[])[];
}

/** Words that mean the same in every language. */
export const commonSynonyms: SearchWords['synonyms'] = [
  ['.net', 'dotnet', 'dot net'],
  ['c#', 'csharp', 'c sharp'],
  ['c++', 'cpp', 'c plus plus'],
  ['javascript', 'js', 'ecmascript'],
  ['typescript', 'ts'],
  ['kubernetes', 'k8s'],
  ['node.js', 'nodejs'],
  ['postgresql', 'postgres'],
  ['html', 'html5'],
  ['css', 'css3'],
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
];
