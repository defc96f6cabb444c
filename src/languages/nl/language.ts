import { nl as changes } from './changes.ts';
import { nl as coverage } from './coverage.ts';
import { nl as diagnostics } from './diagnostics.ts';
import { nl as words } from './interface.ts';
import type { Language } from '../language.ts';

export const nl: Language = {
  name: 'Nederlands',
  interface: words,
  diagnostics,
  changes,
  coverage,
};
