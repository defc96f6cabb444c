/** What a machine may answer. */
export type TroubleKind =
  | 'full'
  | 'quota'
  | 'too-large'
  | 'not-written'
  | 'not-read'
  | 'read-only'
  | 'too-many-open'
  | 'too-many-watched'
  | 'no-answer'
  | 'missing'
  | 'not-a-folder'
  | 'a-folder'
  | 'exists'
  | 'not-empty'
  | 'in-use'
  | 'other-disk'
  | 'name-too-long'
  | 'circle'
  | 'no-memory'
  | 'no-program'
  | 'no-address'
  | 'refused';

/**
 * Words for a machine that does not do what it is asked: what is wrong, with the path or name if there is one, and what
 * to do.
 */
export interface TroubleWords {
  kinds: Record<TroubleKind, (path?: string) => string>;
  /** After the sentence: what became of the work. */
  after: {
    /** A build that failed. */
    unpublished: string;
    /** A build that failed while it changed files in an output that cannot be exchanged. */
    halfPublished: string;
    /** Changes to several files that failed before the first was made. */
    unchanged: string;
    /** Changes to several files, of which these were made. */
    changed: (files: readonly string[]) => string;
  };
  /** The content folder is not there any more, while it is followed. */
  gone: (dir: string) => string;
  /** Changes cannot be heard of, so they are looked for. */
  looksInstead: string;
  /** Before the details of a fault of ours. */
  ours: string;
}
