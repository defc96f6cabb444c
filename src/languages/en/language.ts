import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { coverage } from './coverage.ts';
import { diagnostics } from './diagnostics.ts';
import { interfaceWords } from './interface.ts';

export const en: Language = {
  name: 'English',
  locale: 'en-GB',
  interface: interfaceWords,
  diagnostics,
  changes,
  coverage,
};
