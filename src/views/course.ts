import type { BlockView, FigureView, GridItemView, LinkView, MiniatureView, PictureView, PillarClass, ProseView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** One row of facts: a label, and one or more values, some of them links. */
export interface FactView { label: string; values: { text: string; href?: string; lang?: string; hreflang?: string; note?: string; className?: PillarClass }[] }

/** /courses/<id>/ */
export interface CourseView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  className: PillarClass;
  /** “This course is not offered now.” */
  notice?: string;
  picture?: PictureView;
  credits: FigureView;
  factsLabel: string;
  facts: FactView[];
  /** Where the page is long: links to its sections. */
  contents?: { heading: string; links: LinkView[] };
  body?: ProseView;
  outcomes?: { id: string; heading: string; items: ProseView[] };
  themes?: { id: string; heading: string; items: ProseView[] };
  /** Rows of the ECTS course description that need room: methods, assessment, resources. */
  details?: { id: string; heading: string; rows: { label: string; items: TextView[] }[] };
  /** Its choice, with the other lanes side by side: one column a lane, the first is this course's. */
  choice?: {
    id: string; heading: string; intro: string; caption: string;
    lanes: { courses: LinkView[]; className: PillarClass; here: boolean }[];
    /** `same`: all cells say the same. */
    rows: { label: string; cells: TextView[][]; same: boolean }[];
  };
  /** Alternates that are no choice group (another semester, or nowhere to be found: text without href). */
  alternates?: { id: string; heading: string; items: { text: string; href?: string; lang?: string; hreflang?: string; note?: string }[] };
  needs?: { id: string; heading: string; intro: string; items: { text: string; href?: string; lang?: string; hreflang?: string; note?: string; className?: PillarClass }[] };
  leadsTo?: { id: string; heading: string; links: (LinkView & { className: PillarClass })[] };
  tags: { id: string; heading: string; links: LinkView[]; tools: { label: string; items: string[]; empty: string } };
  /** Its semester: every course of it, this one marked. Absent when it stands alone. */
  around?: { id: string; heading: string; items: GridItemView[]; previous?: LinkView & { hint: string }; next?: LinkView & { hint: string }; label: string };
  partOf?: { id: string; heading: string; tracks: { link: LinkView; text: string; miniature: MiniatureView }[] };
  colophon: { updated?: { label: string; datetime: string; text: string }; edit?: LinkView; versions: LinkView[] };
}
export type { BlockView };
