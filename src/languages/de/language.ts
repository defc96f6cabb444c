import type { LanguagePack } from '../language.ts';
import { adopt } from './adopt.ts';
import { basics } from './basics.ts';
import { changes } from './changes.ts';
import { commands } from './commands.ts';
import { coverage } from './coverage.ts';
import { diagnostics } from './diagnostics.ts';
import { explain } from './explain.ts';
import { interfaceWords } from './interface.ts';
import { scaffold } from './scaffold.ts';
import { forms } from './forms.ts';
import { sheet } from './sheet.ts';
import { usage } from './usage.ts';

export const language: LanguagePack = {
  ...basics,
  adopt,
  interface: interfaceWords,
  diagnostics,
  changes,
  coverage,
  commands,
  explain,
  scaffold,
  sheet,
  forms,
  usage,
};
