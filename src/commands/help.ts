import { version } from '../../package.json';
import type { CommandName } from '../languages/command-words.ts';
import type { Language } from '../languages/language.ts';
import { typed } from '../typed.ts';
import { allFlags, commands, isCommand } from './all.ts';

/** What was asked for with `--help`, `help`, `--help` behind a command, or `--version`; nothing where nobody asked. */
export function helpFor(
  name: string,
  words: readonly string[],
  language: Language,
): string | undefined {
  if (name === '--version') return version;
  if (isCommand(name)) return words.some(asksForHelp) ? helpOf(name, language) : undefined;
  if (name !== 'help' && !asksForHelp(name)) return undefined;
  const [about = ''] = words;
  return isCommand(about) ? helpOf(about, language) : allCommands(language);
}

const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

const helpOf = (name: CommandName, language: Language): string =>
  `${typed(name)}  ${language.commands.about[name]}\n${takes(name, language)}`;

/** Every command and what it does; `unknown` is one that there is not. */
export const allCommands = (language: Language, unknown = ''): string =>
  [
    language.usage.noCommand(unknown),
    ...Object.keys(commands)
      .filter(isCommand)
      .map((it) => `  ${typed(it.padEnd(8))} ${language.commands.about[it]}`),
  ].join('\n');

/** The words that a command takes beside its flags; nothing for one that takes none. */
export const operandsOf = (name: CommandName, { commands: words }: Language): string | undefined =>
  new Map(Object.entries(words.operands)).get(name);

/** What may stand behind a command. */
export function takes(name: CommandName, language: Language): string {
  const flags = commands[name].flags.map((flag) =>
    allFlags[flag].type === 'boolean' ? `--${flag}` : `--${flag} …`,
  );
  const all = [operandsOf(name, language) ?? [], flags].flat();
  return `${language.usage.takes(typed(name))} ${all.join('  ')}`;
}
