import type { ComponentChildren } from 'preact';

/**
 * Parts of pages that a school may make itself, with the keys of their views; `language`, that of the page, is among
 * all of them. They are promises (CONTRIBUTING.md): a name or a key that goes away breaks schools.
 */
export const parts = {
  Header: ['brand', 'nav', 'search', 'languages', 'schoolLinks'],
  Footer: ['footer', 'printAddress'],
  HomeIntro: ['title', 'tagline', 'whose', 'figures', 'search', 'topics', 'actions', 'figure'],
  ListIntro: ['title', 'intro', 'pagination'],
  CourseIntro: ['title', 'description', 'className'],
  CourseFacts: ['credits', 'factsLabel', 'facts', 'contents'],
  BeforeCourse: ['title', 'description', 'className', 'credits', 'facts'],
  AfterCourse: ['title', 'description', 'className', 'credits', 'facts'],
  TrackIntro: ['title', 'description', 'figures', 'notice', 'pagination'],
  PillarIntro: ['title', 'description', 'className', 'figures', 'pagination'],
  ProgrammeIntro: ['title', 'intro', 'figures', 'pagination'],
} as const satisfies Record<string, readonly string[]>;

export type PartName = keyof typeof parts;

export const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);

/** A part that a school’s own code could not make on a page. */
interface PartFailure {
  part: PartName;
  /** Address of the page, without prefix. */
  page: string;
  error: unknown;
}

/** Parts of pages that a school makes itself. */
export interface OwnParts {
  /** Hash of their code: another one makes other pages. */
  key: string;
  /** What makes each; throws where the school’s code does, or gives what cannot be shown. */
  components: ReadonlyMap<
    PartName,
    (props: Readonly<Record<string, unknown>>) => ComponentChildren
  >;
  /** Hears of each that cannot be made: ours stands in its place. */
  failed: (failure: PartFailure) => void;
  /** Whether any could not. */
  hasFailed: () => boolean;
}
