import { isSpoken, languageOf } from './languages/index.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Flags } from './commands/options.ts';
import { UsageError } from './usage-error.ts';
import { followStreams } from './commands/streams.ts';
import { inWords } from './diagnostics/trouble.ts';
import type { TroubleWords } from './diagnostics/trouble-words.ts';

/**
 * Its code is loaded when it is called. `words` says what stands between the command and its flags; without it nothing
 * may.
 */
interface Command {
  run: (flags: Flags, words: readonly string[]) => Promise<number>;
  flags: readonly Flag[];
  words?: string;
  about: string;
}

/** Every flag; a command names those it takes. */
const allFlags = {
  content: { type: 'string' },
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
} satisfies ParseArgsConfig['options'];

type Flag = keyof typeof allFlags;

const site = [
  'content',
  'output',
  'base-url',
  'path-prefix',
  'previous',
  'strict',
  'no-cache',
  'language',
] as const;
const commands: Record<string, Command> = {
  build: {
    run: async (flags) => (await import('./commands/build.ts')).build(flags),
    flags: site,
    about: 'checks the content and publishes the site into a folder',
  },
  check: {
    run: async (flags) => (await import('./commands/check.ts')).check(flags),
    flags: [
      'content',
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
    about: 'checks the content and writes nothing',
  },
  dev: {
    run: async (flags) => (await import('./commands/dev.ts')).dev(flags),
    flags: ['content', 'path-prefix', 'port', 'language', 'editor'],
    about: 'serves the site and follows every save',
  },
  fix: {
    run: async (flags) => (await import('./commands/fix.ts')).fix(flags),
    flags: ['content', 'write', 'language'],
    about: 'shows what can be mended with certainty; --write mends it',
  },
  new: {
    run: async (flags, words) => (await import('./commands/new.ts')).newCommand(flags, words),
    flags: [
      'content',
      'title',
      'semester',
      'credits',
      'pillar',
      'tracks',
      'programme',
      'description',
      'field',
      'language',
    ],
    words: '<course|track|pillar> <id> | catalogue <folder>',
    about: 'writes the file of a new course, track or pillar, or a whole new catalogue',
  },
  rename: {
    run: async (flags, words) => (await import('./commands/rename.ts')).rename(flags, words),
    flags: ['content', 'dry-run', 'force', 'language'],
    words: '<course|track|pillar|tag> <old> <new>',
    about: 'gives something another name everywhere, and keeps its old address',
  },
  explain: {
    run: async (flags, words) => (await import('./commands/explain.ts')).explain(flags, words),
    flags: ['content', 'language'],
    words: '<rule|file|id>',
    about: 'says what a rule means, or where a file appears and why',
  },
  diff: {
    run: async (flags, words) => (await import('./commands/diff.ts')).diff(flags, words),
    flags: ['content', 'format', 'report', 'language'],
    words: '<version or folder> [<version or folder>]',
    about: 'says in words what changes between two versions of the content',
  },
  coverage: {
    run: async (flags) => (await import('./commands/coverage.ts')).coverage(flags),
    flags: ['content', 'format', 'language'],
    about: 'says how much of the ECTS course description each course gives',
  },
  start: {
    run: async (flags) => (await import('./commands/start.ts')).start(flags),
    flags: [...site, 'port'],
    about: 'builds the site and serves it',
  },
};

/** Runs a command. Returns the exit code: 0 fine, 1 the content has errors, 2 wrong usage or a fault of ours. */
export async function run([name = '', ...words]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(
      `${name ? `There is no command “${name}”. ` : ''}Commands:\n${Object.entries(commands)
        .map(([it, { about }]) => `  npm run ${it.padEnd(8)} ${about}`)
        .join('\n')}`,
    );
    return 2;
  }
  const streams = followStreams();
  const trouble = troubleWords(words);
  try {
    const options = Object.fromEntries(command.flags.map((flag) => [flag, allFlags[flag]]));
    const { values, positionals } = parseArgs({
      args: words,
      options,
      allowPositionals: command.words !== undefined,
    });
    if ('no-cache' in values) process.env['PROSPECTUS_CACHE'] = 'off';
    // As the table of flags says: parseArgs takes its types from options that are written where it is called.
    const code = await Promise.race([command.run(values as Flags, positionals), stray(trouble)]);
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
        `${usageOf(error, trouble)}\n${trouble.usage.takes(name)} ${[command.words ?? [], flags].flat().join('  ')}`,
      );
    } else say(error, trouble);
    return 2;
  }
}

/** What was wrong in how a command was called. Node says in English which option it does not know. */
function usageOf(error: Error, { usage }: TroubleWords): string {
  if (error instanceof UsageError) return error.inWords(usage);
  const [, option] = /^Unknown option '([^']*)'/.exec(error.message) ?? [];
  return option === undefined ? error.message : usage.unknownOption(option);
}

/** In the language that was asked for, however the rest was typed. */
function troubleWords(words: readonly string[]): TroubleWords {
  const at = words.findIndex((it) => /^--language(=|$)/.test(it));
  const language = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return languageOf(language !== undefined && isSpoken(language) ? language : 'en').diagnostics
    .trouble;
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
