import { parseArgs, type ParseArgsConfig } from 'node:util';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { dev } from './commands/dev.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { fix } from './commands/fix.ts';
import { guide } from './commands/guide.ts';
import { newCommand } from './commands/new.ts';
import { rename } from './commands/rename.ts';
import { schema } from './commands/schema.ts';
import { start } from './commands/start.ts';
import { DiskError } from './site/disk.ts';
import { UsageError, type Flags } from './commands/options.ts';

/** `words` says what stands between the command and its flags; without it nothing may. */
interface Command { run: (flags: Flags, words: readonly string[]) => Promise<number>; flags: readonly Flag[]; words?: string; about: string }

/** Every flag; a command names those it takes. */
const known = {
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
} satisfies ParseArgsConfig['options'];

type Flag = keyof typeof known;

const site = ['content', 'output', 'base-url', 'path-prefix', 'previous', 'strict', 'no-cache', 'language'] as const;
const commands: Record<string, Command> = {
  build: { run: build, flags: site, about: 'checks the content and publishes the site into a folder' },
  check: { run: check, flags: ['content', 'base-url', 'previous', 'strict', 'no-cache', 'all', 'format', 'report', 'changed', 'watch', 'language'], about: 'checks the content and writes nothing' },
  dev: { run: dev, flags: ['content', 'path-prefix', 'port', 'language', 'editor'], about: 'serves the site and follows every save' },
  schema: { run: schema, flags: [], about: 'writes docs/schema, from which editors explain keys' },
  guide: { run: guide, flags: [], about: 'writes the generated parts of docs/editing.md' },
  fix: { run: fix, flags: ['content', 'write', 'language'], about: 'shows what can be mended with certainty; --write mends it' },
  new: { run: newCommand, flags: ['content', 'title', 'semester', 'credits', 'pillar', 'tracks', 'programme', 'description', 'language'], words: '<course|track|pillar> <id> | catalogue <folder>', about: 'writes the file of a new course, track or pillar, or a whole new catalogue' },
  rename: { run: rename, flags: ['content', 'dry-run', 'force', 'language'], words: '<course|track|pillar|tag> <old> <new>', about: 'gives something another name everywhere, and keeps its old address' },
  explain: { run: explain, flags: ['content', 'language'], words: '<rule|file|id>', about: 'says what a rule means, or where a file appears and why' },
  diff: { run: diff, flags: ['content', 'format', 'report', 'language'], words: '<version or folder> [<version or folder>]', about: 'says in words what changes between two versions of the content' },
  coverage: { run: coverage, flags: ['content', 'format', 'language'], about: 'says how much of the ECTS course description each course gives' },
  start: { run: start, flags: [...site, 'port'], about: 'builds the site and serves it' },
};

/** Runs a command. Returns the exit code: 0 fine, 1 the content has errors, 2 wrong usage or a fault of ours. */
export async function run([name = '', ...words]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`${name ? `There is no command “${name}”. ` : ''}Commands:\n${Object.entries(commands).map(([it, { about }]) => `  npm run ${it.padEnd(8)} ${about}`).join('\n')}`);
    return 2;
  }
  try {
    const options = Object.fromEntries(command.flags.map((flag) => [flag, known[flag]]));
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: command.words !== undefined });
    if ('no-cache' in values) process.env['PROSPECTUS_CACHE'] = 'off';
    return await command.run(values as Flags, positionals);
  } catch (error) {
    if (error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      const flags = command.flags.map((flag) => (known[flag].type === 'boolean' ? `--${flag}` : `--${flag} …`));
      console.error(`${(error as Error).message}\nnpm run ${name} takes: ${[command.words ?? [], flags].flat().join('  ')}`);
    } else if (error instanceof DiskError) console.error(error.message);
    else console.error('Something went wrong that is not your fault:\n', error);
    return 2;
  }
}
