import type { CourseListView, LinkView, PillarClass } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** Any list of courses: all courses A to Z, a letter, a tag, a language, exchange. */
export interface ListView {
  shell: ShellView;
  title: string;
  titleLang?: string;
  intro: string;
  count: string;
  /** Letters of the alphabet, or the page's groups, as links; empty when short. */
  jumps: { label: string; links: LinkView[] };
  groups: CourseListView[];
  empty?: string;
  /** Neighbouring lists: related tags, other languages. */
  related?: { heading: string; links: LinkView[] };
  className?: PillarClass;
  /** `/courses/`: where the search will live. */
  search?: { action: string; label: string; placeholder: string; button: string };
}

/** A list of links with numbers: all tags, all tracks, all pillars. */
export interface IndexView {
  shell: ShellView;
  title: string;
  intro: string;
  groups: { heading?: string; id?: string; lang?: string; links: (LinkView & { count?: string; description?: string; descriptionLang?: string; className?: PillarClass })[] }[];
}
