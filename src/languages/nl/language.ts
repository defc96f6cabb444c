import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { coverage } from './coverage.ts';
import { diagnostics } from './diagnostics.ts';
import { interfaceWords } from './interface.ts';

export const nl: Language = {
  name: 'Nederlands',
  locale: 'nl-BE',
  interface: interfaceWords,
  diagnostics,
  changes,
  coverage,
};
