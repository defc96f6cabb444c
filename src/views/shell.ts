import type { LinkView } from './pieces.ts';

/** What stands around every page: head, header, breadcrumbs, footer. */
export interface ShellView {
  language: string;
  documentTitle: string;
  description?: string;
  /** Page is reachable but not to be listed by search engines. */
  noindex: boolean;
  canonical?: string;
  /** Absolute addresses of every language version, itself included; empty without a base URL. */
  hreflang: { language: string; href: string }[];
  assets: { stylesheet: string; script: string; font: string };
  skip: string;
  brand: LinkView;
  nav: { label: string; links: LinkView[] };
  search: { action: string; label: string; placeholder: string; button: string };
  languages: { label: string; links: LinkView[] };
  /** Empty on the home page; the last one is the page itself (`current`). */
  breadcrumbs: { label: string; links: LinkView[] };
  footer: {
    groups: { heading: string; links: LinkView[] }[];
    appearance: { heading: string; auto: string; light: string; dark: string };
    /** Institution, academic year, what binds. */
    notes: string[];
  };
  /** Address of the page as text, for paper; empty without a base URL. */
  printAddress?: string;
}
