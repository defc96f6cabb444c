import type { TroubleWords } from './diagnostics/trouble-words.ts';

type UsageWords = TroubleWords['usage'];

/** A mistake in how a command was called: its message is all that a person needs. */
export class UsageError extends Error {
  private readonly say: (words: UsageWords) => string;
  constructor(message: string | ((words: UsageWords) => string)) {
    super(typeof message === 'string' ? message : '');
    this.say = typeof message === 'string' ? () => message : message;
  }
  /** The same in the language that was asked for, where it is written in it. */
  inWords(words: UsageWords): string {
    return this.say(words);
  }
}
