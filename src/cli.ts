import { isSpoken, languageOf, usualLanguage } from './languages/index.ts';
import { parseArgs } from 'node:util';
import type { Language } from './languages/language.ts';
import { allFlags, commands, isCommand } from './commands/all.ts';
import { allCommands, helpFor, operandsOf, takes } from './commands/help.ts';
import type { Flags } from './commands/options.ts';
import { UsageError } from './usage-error.ts';
import { ownCodeOf } from './commands/own-code.ts';
import { noOwnCode } from './own-code/own-code.ts';
import { followStreams } from './commands/streams.ts';
import { inWords } from './diagnostics/trouble.ts';
import type { UsageWords } from './usage-words.ts';
import type { TroubleWords } from './diagnostics/trouble-words.ts';

/** Runs a command. Returns the exit code: 0 fine, 1 the content has errors, 2 wrong usage or a fault of ours. */
export async function run([name = '', ...words]: string[]): Promise<number> {
  const language = await languageIn(words);
  const { trouble } = language.diagnostics;
  const help = helpFor(name, words, language);
  if (help !== undefined) {
    console.log(help);
    return 0;
  }
  if (!isCommand(name)) {
    console.error(allCommands(language, name));
    return 2;
  }
  const command = commands[name];
  const streams = followStreams();
  try {
    const options = Object.fromEntries(command.flags.map((flag) => [flag, allFlags[flag]]));
    const { values, positionals } = parseArgs({
      args: words,
      options,
      allowPositionals: operandsOf(name, language) !== undefined,
    });
    if ('no-cache' in values) process.env['PROSPECTUS_CACHE'] = 'off';
    // As the table of flags says: parseArgs takes its types from options that are written where it is called.
    const flags = values as Flags;
    // What a part would be written for need not be there yet.
    const own = command.flags.includes('content') ? await ownCodeOf(flags) : noOwnCode;
    if (name !== 'check' && own.file !== undefined) {
      const { isRefused } = await import('./commands/own-code-report.ts');
      if (await isRefused(own, language.diagnostics)) return 1;
    }
    const { content, output } = own;
    if (own.file !== undefined) flags.fromConfig = { content, output };
    const running = command.run(flags, positionals, own);
    const code = await Promise.race([running, stray(trouble)]);
    const stopped = await streams.end();
    if (stopped !== undefined) throw stopped;
    return code;
  } catch (error) {
    if (
      error instanceof UsageError ||
      (error instanceof TypeError &&
        'code' in error &&
        String(error.code).startsWith('ERR_PARSE_ARGS'))
    ) {
      console.error(`${usageOf(error, language.usage)}\n${takes(name, language)}`);
    } else say(error, trouble);
    return 2;
  }
}

/** What Node says in English of flags, by what it means. */
const parsingErrors: readonly (readonly [keyof UsageWords['parsing'], RegExp])[] = [
  ['unknown', /^Unknown option '([^']*)'/],
  ['needsValue', /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/],
  ['ambiguous', /^Option '(?:-\w', ')?(--[\w-]+)' argument is ambiguous/],
  ['takesNone', /^Option '(?:-\w, )?(--[\w-]+)' does not take an argument/],
  ['unexpected', /^Unexpected argument '(.*)'\. This command/s],
];

/** What was wrong in how a command was called. */
function usageOf(error: Error, usage: UsageWords): string {
  if (error instanceof UsageError) return error.inWords(usage);
  for (const [kind, pattern] of parsingErrors) {
    const [, word] = pattern.exec(error.message) ?? [];
    if (word !== undefined) return usage.parsing[kind](word);
  }
  return error.message;
}

/** The language that was asked for, however the rest was typed. */
function languageIn(words: readonly string[]): Promise<Language> {
  const at = words.findIndex((it) => /^--language(=|$)/.test(it));
  const language = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return languageOf(language !== undefined && isSpoken(language) ? language : usualLanguage);
}

function say(error: unknown, words: TroubleWords): void {
  const sentence = inWords(error, words);
  if (sentence === undefined) console.error(`${words.ours}\n`, error);
  else console.error(sentence);
}

/**
 * Rejects with what nobody caught, so that a command fails of it as of anything else. What comes after the first, or
 * after the command, is said as well and makes the exit code 2: Node's own is 1, which means that the content has
 * errors.
 */
function stray(words: TroubleWords): Promise<never> {
  return new Promise((_, reject) => {
    let isFirst = true;
    const take = (error: unknown) => {
      process.exitCode = 2;
      if (isFirst) reject(error);
      else if (inWords(error, words) === undefined) say(error, words);
      isFirst = false;
    };
    process.on('unhandledRejection', take);
    process.on('uncaughtException', take);
  });
}
