import type { UsageWords } from './usage-words.ts';

/** A mistake in how a command was called. What is said of it is all that a person needs, in the language asked for. */
export class UsageError extends Error {
  readonly inWords: (words: UsageWords) => string;
  constructor(inWords: (words: UsageWords) => string) {
    super();
    this.inWords = inWords;
  }
}
