import type { Basics } from '../language.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';

export const basics: Basics = {
  name: 'English',
  locale: 'en-GB',
  search,
  sections,
  choiceInTitle: 'choice',
};
