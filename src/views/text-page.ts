import type { LinkView, ProseView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** A further page: about, privacy, and 404. */
export interface TextPageView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  body?: ProseView;
  edit?: LinkView;
}

/** /accessibility/: the statement, from its data. */
export interface AccessibilityView {
  shell: ShellView;
  title: string;
  sections: { heading: string; paragraphs: TextView[]; items?: string[] }[];
}

/** 404.html */
export interface NotFoundView {
  shell: ShellView;
  /** One part a language, the site's first language first. */
  parts: { lang: string; title: string; text: string; links: LinkView[]; search: { action: string; label: string; placeholder: string; button: string } }[];
}
