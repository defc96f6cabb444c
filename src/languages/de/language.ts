import type { Language } from '../language.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { coverage } from './coverage.ts';
import { diagnostics } from './diagnostics.ts';
import { explain } from './explain.ts';
import { interfaceWords } from './interface.ts';
import { scaffold } from './scaffold.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';
import { usage } from './usage.ts';

export const de: Language = {
  name: 'Deutsch',
  locale: 'de-DE',
  interface: interfaceWords,
  diagnostics,
  changes,
  coverage,
  commands,
  explain,
  scaffold,
  search,
  sections,
  choiceInTitle: 'Wahl',
  usage,
};
