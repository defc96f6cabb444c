import type { Basics } from '../language.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';

export const basics: Basics = {
  name: 'Nederlands',
  locale: 'nl-BE',
  search,
  sections,
  choiceInTitle: 'keuze',
};
