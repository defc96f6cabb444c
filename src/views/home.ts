import type { FigureView, LinkView, MiniatureView, MixView, PillarClass, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

export interface TrackCardView {
  title: string; lang?: string; href: string; description?: TextView;
  /** “3 years · 180 credits · taught in Dutch” */
  facts: string;
  /** Largest pillars in words: “Most credits: Analysis (54), Code (42).” */
  mix: string;
  careers: TextView[];
  miniature: MiniatureView;
}
export interface PillarCardView { title: string; lang?: string; href: string; description?: TextView; count: string; className: PillarClass }

/** / */
export interface HomeView {
  shell: ShellView;
  title: TextView;
  tagline?: TextView;
  figures: FigureView[];
  search: { action: string; label: string; placeholder: string; button: string };
  /** Topics that many courses share, as links to their tag pages. */
  topics: { label: string; links: LinkView[] };
  actions: LinkView[];
  /** Drawn from real course data: the first track. Absent in a catalogue without courses. */
  figure?: { miniature: MiniatureView; caption: string };
  /** One group a programme that has tracks. */
  trackGroups: { heading: string; lang?: string; id: string; intro: string; curriculum: LinkView; tracks: TrackCardView[]; more?: LinkView }[];
  pillars: { heading: string; intro: string; cards: PillarCardView[] };
  reading: { heading: string; items: { lead: string; text: string }[] };
  /** Ways in for particular readers: all courses, taught in English, exchange. */
  doors: { heading: string; text: string; link: LinkView }[];
  mixLabel?: MixView;
}
