import type { Messages } from '../../src/languages/interface-words.ts';
import { messagesOf } from '../../src/languages/messages.ts';
import { spokenWords } from '../../src/languages/spoken-words.ts';

/** A catalogue that has no words of its own. */
const ours = { settings: { languages: ['en'] as [string] }, words: {} };

/** Our words of the interface in a language, as trees and as pages ask for them. */
export const ownWords = (code: string) => spokenWords(code, ours);
export const messagesIn = (code: string): Messages => messagesOf(ownWords(code));
