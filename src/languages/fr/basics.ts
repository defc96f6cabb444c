import type { Basics } from '../language.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';

export const basics: Basics = {
  name: 'Français',
  locale: 'fr-BE',
  search,
  sections,
  choiceInTitle: 'au choix',
};
