/**
 * Pieces that several views share. Every string is final and in the page's language;
 * `lang` is set only where a text is in another language than the page.
 */

/** A piece of text; `lang` (BCP 47) only where it differs from the page's language. */
export interface TextView {
  text: string;
  lang?: string;
}

/** A link. `hreflang` is set where the target is in another language; `note` says so in words. */
export interface LinkView {
  /** Of a course: its code, which stands before its title. */
  code?: string;
  label: string;
  href: string;
  lang?: string;
  hreflang?: string;
  note?: string;
  current?: boolean;
}

/** Sanitised HTML from the one markdown pipeline: the only HTML that templates print as it is. */
export interface ProseView {
  html: string;
  lang?: string;
}

/** Classes that give a pillar's colour and weave: `p-3 w-rib`. */
export type PillarClass = string;

/** A named amount of credits of one pillar; `amount` is text (“6”, “3 to 6”), `rows` the half credits to draw. */
export interface PillarShare {
  pillar: string;
  lang?: string;
  href?: string;
  className: PillarClass;
  amount: string;
  rows: number;
  open?: boolean;
}

/** A bar and its key: what a track is made of. */
export interface MixView {
  label: string;
  shares: PillarShare[];
}

/** One cell of a miniature: a course, drawn to scale. `rows` are half credits. `lanes` for a choice. */
export interface MiniatureCell {
  rows: number;
  className: PillarClass;
  common?: boolean;
  here?: boolean;
  /** Not what is asked about. */
  calm?: boolean;
  lanes?: MiniatureCell[][];
}
/**
 * A track as a small drawing: one column a semester. Always hidden from assistive technology; words beside it say
 * the same.
 */
export interface MiniatureView {
  columns: MiniatureCell[][];
}

/** A course as a block of the grid. `rows` are half credits (at least 1). */
export interface BlockView {
  id: string;
  code?: string;
  title: string;
  href: string;
  lang?: string;
  hreflang?: string;
  credits: string;
  creditsWord: string;
  pillar: string;
  pillarLang?: string;
  className: PillarClass;
  rows: number;
  notes: string[];
  /** Not what is asked about: drawn without its fill. */
  pale?: boolean;
  current?: boolean;
  /** A button that takes it out of a plan: its name. */
  takeOut?: string;
  /** The terms into which it may be moved in a plan; `label` names the box. */
  terms?: { label: string; options: { id: string; name: string; here: boolean }[] };
}

/** One lane of a choice group: one or more courses taken together. */
export interface LaneView {
  label: string;
  meta: string;
  className: PillarClass;
  rows: number;
  courses: BlockView[];
  /** A radio button that takes this lane; its value is the id of a course. */
  pick?: { name: string; value: string; label: string; taken: boolean };
}
/** A choice group: one slot of the grid. `rows` is its largest lane. */
export interface ChoiceView {
  id: string;
  legend: string;
  /** Where a lane can be picked: the legend with the lanes, so that no two choices have one name. */
  picking?: string;
  credits: string;
  rows: number;
  lanes: LaneView[];
}
/** The place that a course has left, or did not pass. `over`: the course that takes it over. */
export interface GhostView {
  title: TextView;
  rows: number;
  notes: string[];
  missed: boolean;
  over?: BlockView;
}
export type GridItemView =
  | { kind: 'course'; course: BlockView }
  | { kind: 'choice'; choice: ChoiceView }
  | { kind: 'ghost'; ghost: GhostView };

/** One semester of a grid. */
export interface SemesterView {
  /** Fragment, `semester-1`. */
  id: string;
  number: number;
  heading: string;
  period: string;
  items: GridItemView[];
  /** “30 credits”, “27 to 30 credits”. */
  total: string;
  /** “of 30”, or why it is not; may be empty. */
  totalNote: string;
}
/** A year of study. */
export interface YearView {
  /** Fragment, `year-1`. */
  id: string;
  heading: string;
  /** All its courses are common to every track: whose they are, in words. */
  common?: string;
  semesters: SemesterView[];
  /** Phones fold it: what it says of itself then. `edge`: its courses as a strip. */
  folded?: { facts: string; names: TextView[]; comma: string; edge: MiniatureCell[] };
}
/** The curriculum of a track or programme. `rows`: half credits of its largest semester. */
export interface GridView {
  label: string;
  rows: number;
  semesters: SemesterView[];
  /** The same semesters by years; absent where there is one year. */
  years?: YearView[];
  ticks: { row: number; label: string }[];
  /** Semesters beside each other at most; else 6. */
  most?: number;
  jumpLabel: string;
}

/** A fact of a course in a list. `place`: its column, beside the title, or with the description. */
export interface RowFactView extends TextView {
  place: 'when' | 'language' | 'note' | 'more';
}

/** A course in a list: one line, and on demand what it is about. */
export interface CourseRowView {
  /** Fragment of this entry in the list of all courses: `course-english-mlops`. */
  id?: string;
  code?: string;
  title: string;
  href: string;
  lang?: string;
  hreflang?: string;
  /** “in Dutch”, shown where the page behind the link is in another language. */
  note?: string;
  description?: TextView;
  credits: string;
  creditsWord: string;
  /** Half credits to draw, in the weave of its pillar; nothing where it has none. */
  rows?: number;
  /** Without words where it has none. */
  pillar: TextView;
  className: PillarClass;
  /** Terms of the year in their order: whether it is taught in each. For courses in no semester. */
  terms?: boolean[];
  /** Semester, tracks, language …: short words in a row. */
  facts: RowFactView[];
  /** Names what folds out. */
  moreLabel: string;
  tags: string[];
  /** The same in one line: “Python, Git”. */
  tagLine: string;
  /** Words that a search found, to be marked; and those of them that the entry does not show, in words. */
  marks?: readonly string[];
  found?: string;
  /** A box that picks it for comparison: its name, what stands beside it, and the course’s id. */
  compare?: { label: string; short: string; value: string };
  add?: AddView;
}
/** A button that adds a course to the plan: its name, what stands on it, and the course’s id. */
export interface AddView {
  id: string;
  label: string;
  short: string;
}
/** How long lists are shown: the names of their columns, and whether descriptions stand open. */
export interface ListHeadView {
  /** `when`: empty where terms have a column each. */
  columns: {
    course: string;
    when: string;
    terms: string[];
    credits: string;
    pillar: string;
    language: string;
  };
  show: { legend: string; lines: string; full: string };
}

export interface CourseListView {
  heading?: string;
  id?: string;
  intro?: string;
  courses: CourseRowView[];
}

/** A large number or word with its label. */
export interface FigureView {
  value: string;
  lang?: string;
  label: string;
}

/** A picture of the content folder, copied under a hashed name. Width and height in pixels. */
export interface PictureView {
  src: string;
  width: number;
  height: number;
  alt: string;
  lang?: string;
}
