import type { Basics } from '../language.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';

export const basics: Basics = {
  name: 'Deutsch',
  locale: 'de-DE',
  search,
  sections,
  choiceInTitle: 'Wahl',
};
