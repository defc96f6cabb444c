import type { Meanings } from '../../catalogue/meanings.ts';
import type { NewKind } from './new-file.ts';

/** What `new` asks, and what it writes into a new file, in one language. */
export interface ScaffoldWords {
  /** Its code, which is that of the folder in which the files of a new catalogue lie. */
  language: string;
  /** What each key of a file means. */
  meanings: Meanings;
  /** A question for each flag. `choices`: ids that there are. */
  questions: Record<
    'title' | 'semester' | 'credits' | 'pillar' | 'tracks' | 'programme' | 'description',
    (choices: readonly string[]) => string
  >;
  /** An answer is needed, and none was given. */
  needed: string;
  noSuch: (
    kind: 'track' | 'pillar' | 'programme',
    answer: string,
    near: string | undefined,
    ids: readonly string[],
  ) => string;
  /** In a code host’s file of owners: where the lines below come from. */
  owners: string;
  /** Above further keys, which stand behind “# ”. */
  moreKeys: string;
  /** Below the text, where readers do not see it. */
  hints: Record<NewKind, string>;
}
