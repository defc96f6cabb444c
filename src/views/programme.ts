import type { CourseListView, FigureView, GridView, LinkView, MixView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /programmes/<id>/: per semester the common courses, then what each track adds. */
export interface ProgrammeView {
  shell: ShellView;
  title: TextView;
  figures: FigureView[];
  intro: string;
  /** Common courses and placeholders as a grid; absent when there are none. */
  common?: { heading: string; intro: string; grid: GridView };
  semesters: {
    id: string; heading: string; period: string;
    groups: { heading: string; lang?: string; href?: string; courses: CourseListView; total?: string }[];
  }[];
  tracks?: { heading: string; links: LinkView[] };
  mix?: MixView;
}
