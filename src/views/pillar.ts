import type { CourseListView, FigureView, LinkView, PillarClass, ProseView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /pillars/<id>/ */
export interface PillarView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  className: PillarClass;
  figures: FigureView[];
  body?: ProseView;
  careers?: { heading: string; items: TextView[] };
  /** How much of it each track holds. `percent` 0 to 100. */
  shares?: { heading: string; intro: string; rows: { track: LinkView; percent: number; text: string }[] };
  courses: { heading: string; semesters: CourseListView[]; empty?: string };
  others?: { heading: string; links: (LinkView & { className: PillarClass })[] };
  edit?: LinkView;
}
