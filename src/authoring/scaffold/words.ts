import type { NewKind } from './new-file.ts';

/** What `new` asks, and what it writes into a new file, in one language. */
export interface ScaffoldWords {
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
  /** Above further keys, which stand behind “# ”. */
  moreKeys: string;
  /** Below the text, where readers do not see it. */
  hints: Record<NewKind, string>;
}
