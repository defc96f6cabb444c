/** Fragment of a letter in lists from A to Z. */
export const letterId = (letter: string): string => `letter-${letter.toLowerCase()}`;
