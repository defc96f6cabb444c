import { en as changes } from './changes.ts';
import { en as coverage } from './coverage.ts';
import { en as diagnostics } from './diagnostics.ts';
import { en as words } from './interface.ts';
import type { Language } from '../language.ts';

export const en: Language = {
  name: 'English',
  interface: words,
  diagnostics,
  changes,
  coverage,
};
