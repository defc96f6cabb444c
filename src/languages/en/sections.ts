import type { SectionNames } from '../../content/section-names.ts';

/** Headings of texts in English that have a place of their own on a page. */
export const sections: SectionNames = {
  themes: ['theme', 'themes'],
  outcomes: ['end goal', 'end goals'],
};
