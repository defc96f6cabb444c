/**
 * What the keys of files mean, and what may stand there, in another language: by the English text that the schema has
 * of each (catalogue/schema.ts). Empty for English.
 */
export type Meanings = Readonly<Record<string, string>>;

/** The same text in another language; one that is unknown, such as what a school says of its own fields, stays. */
export const meaningIn = (meanings: Meanings, english: string): string =>
  Object.hasOwn(meanings, english) ? (meanings[english] ?? english) : english;
