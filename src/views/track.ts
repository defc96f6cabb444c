import type { FigureView, GridView, LinkView, MixView, ProseView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /tracks/<id>/ */
export interface TrackView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  notice?: string;
  figures: FigureView[];
  mix?: MixView;
  curriculum: { heading: string; intro: string; grid: GridView; empty?: string };
  careers?: { heading: string; items: TextView[] };
  outcomes?: { heading: string; items: TextView[] };
  body?: ProseView;
  actions: LinkView[];
  /** The other tracks of the programme. */
  others?: { heading: string; links: LinkView[] };
  edit?: LinkView;
}
