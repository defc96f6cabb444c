import { isSpoken, languageOf, usualLanguage } from './languages/index.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CommandName } from './languages/command-words.ts';
import type { Language } from './languages/language.ts';
import type { Flags } from './commands/options.ts';
import { UsageError } from './usage-error.ts';
import { isRefused, ownCodeOf } from './commands/own-code.ts';
import { noOwnCode, type OwnCode } from './own-code/own-code.ts';
import { followStreams } from './commands/streams.ts';
import { typed } from './typed.ts';
import { inWords } from './diagnostics/trouble.ts';
import type { UsageWords } from './usage-words.ts';
import type { TroubleWords } from './diagnostics/trouble-words.ts';

/** Its code is loaded when it is called. */
interface Command {
  /** `own`: the school’s own code, where the command may be given a config. */
  run: (flags: Flags, words: readonly string[], own: OwnCode) => Promise<number>;
  flags: readonly Flag[];
}

/** Every flag; a command names those it takes. */
const allFlags = {
  content: { type: 'string' },
  config: { type: 'string' },
  output: { type: 'string' },
  'base-url': { type: 'string' },
  'path-prefix': { type: 'string' },
  strict: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  all: { type: 'boolean' },
  format: { type: 'string' },
  report: { type: 'string' },
  previous: { type: 'string' },
  changed: { type: 'string' },
  watch: { type: 'boolean' },
  language: { type: 'string' },
  port: { type: 'string' },
  editor: { type: 'string' },
  write: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  title: { type: 'string' },
  semester: { type: 'string' },
  credits: { type: 'string' },
  pillar: { type: 'string' },
  tracks: { type: 'string' },
  programme: { type: 'string' },
  description: { type: 'string' },
  field: { type: 'string', multiple: true },
  package: { type: 'string' },
} satisfies ParseArgsConfig['options'];

type Flag = keyof typeof allFlags;

const site = [
  'content',
  'config',
  'output',
  'base-url',
  'path-prefix',
  'previous',
  'strict',
  'no-cache',
  'language',
] as const;
const commands: Record<CommandName, Command> = {
  build: {
    run: async (flags, _, own) => (await import('./commands/build.ts')).build(flags, own),
    flags: site,
  },
  check: {
    run: async (flags, _, own) => (await import('./commands/check.ts')).check(flags, own),
    flags: [
      'content',
      'config',
      'base-url',
      'previous',
      'strict',
      'no-cache',
      'all',
      'format',
      'report',
      'changed',
      'watch',
      'language',
    ],
  },
  dev: {
    run: async (flags, _, own) => (await import('./commands/dev.ts')).dev(flags, own),
    flags: ['content', 'config', 'path-prefix', 'port', 'language', 'editor'],
  },
  fix: {
    run: async (flags) => (await import('./commands/fix.ts')).fix(flags),
    flags: ['content', 'config', 'write', 'language'],
  },
  new: {
    run: async (flags, words) => (await import('./commands/new.ts')).newCommand(flags, words),
    flags: [
      'content',
      'config',
      'title',
      'semester',
      'credits',
      'pillar',
      'tracks',
      'programme',
      'description',
      'field',
      'package',
      'language',
    ],
  },
  rename: {
    run: async (flags, words) => (await import('./commands/rename.ts')).rename(flags, words),
    flags: ['content', 'config', 'dry-run', 'force', 'language'],
  },
  explain: {
    run: async (flags, words, own) =>
      (await import('./commands/explain.ts')).explain(flags, words, own),
    flags: ['content', 'config', 'language'],
  },
  diff: {
    run: async (flags, words) => (await import('./commands/diff.ts')).diff(flags, words),
    flags: ['content', 'config', 'format', 'report', 'language'],
  },
  coverage: {
    run: async (flags) => (await import('./commands/coverage.ts')).coverage(flags),
    flags: ['content', 'config', 'format', 'language'],
  },
  start: {
    run: async (flags, _, own) => (await import('./commands/start.ts')).start(flags, own),
    flags: [...site, 'port'],
  },
  part: {
    run: async (flags, words) => (await import('./commands/part.ts')).part(flags, words),
    flags: ['config', 'language'],
  },
};

/** Runs a command. Returns the exit code: 0 fine, 1 the content has errors, 2 wrong usage or a fault of ours. */
export async function run([name = '', ...words]: string[]): Promise<number> {
  const language = await languageIn(words);
  const { trouble } = language.diagnostics;
  if (!isCommand(name)) {
    const { about } = language.commands;
    const lines = Object.keys(commands)
      .filter(isCommand)
      .map((it) => `  ${typed(it.padEnd(8))} ${about[it]}`);
    console.error([language.usage.noCommand(name), ...lines].join('\n'));
    return 2;
  }
  const command = commands[name];
  const operands = new Map(Object.entries(language.commands.operands)).get(name);
  const streams = followStreams();
  try {
    const options = Object.fromEntries(command.flags.map((flag) => [flag, allFlags[flag]]));
    const { values, positionals } = parseArgs({
      args: words,
      options,
      allowPositionals: operands !== undefined,
    });
    if ('no-cache' in values) process.env['PROSPECTUS_CACHE'] = 'off';
    // As the table of flags says: parseArgs takes its types from options that are written where it is called.
    const flags = values as Flags;
    // What a part would be written for need not be there yet.
    const own = command.flags.includes('content') ? await ownCodeOf(flags) : noOwnCode;
    if (name !== 'check' && (await isRefused(own, language.diagnostics))) return 1;
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
      const flags = command.flags.map((flag) =>
        allFlags[flag].type === 'boolean' ? `--${flag}` : `--${flag} …`,
      );
      console.error(
        `${usageOf(error, language.usage)}\n${language.usage.takes(typed(name))} ${[operands ?? [], flags].flat().join('  ')}`,
      );
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

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

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
