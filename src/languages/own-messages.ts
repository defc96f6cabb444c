import type { Messages } from './interface-words.ts';
import { messagesOf } from './messages.ts';
import { spokenWords } from './spoken-words.ts';

/** What pages say in a language of ours, where no catalogue has words of its own: for commands. */
export const ownMessages = (code: string): Messages =>
  messagesOf(spokenWords(code, { settings: { languages: [code] }, words: {} }));
