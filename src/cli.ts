import { parseArgs, type ParseArgsConfig } from 'node:util';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { start } from './commands/start.ts';
import { UsageError, type Flags } from './commands/options.ts';

interface Command { run: (flags: Flags) => Promise<number>; flags: readonly Flag[]; about: string }

/** Every flag; a command names those it takes. */
const known = {
  content: { type: 'string' },
  output: { type: 'string' },
  'base-url': { type: 'string' },
  'path-prefix': { type: 'string' },
  strict: { type: 'boolean' },
  all: { type: 'boolean' },
  format: { type: 'string' },
  report: { type: 'string' },
  language: { type: 'string' },
  port: { type: 'string' },
  editor: { type: 'string' },
} satisfies ParseArgsConfig['options'];

type Flag = keyof typeof known;

const site = ['content', 'output', 'base-url', 'path-prefix', 'strict', 'language'] as const;
const commands: Record<string, Command> = {
  build: { run: build, flags: site, about: 'checks the content and publishes the site into a folder' },
  check: { run: check, flags: ['content', 'base-url', 'strict', 'all', 'format', 'report', 'language'], about: 'checks the content and writes nothing' },
  dev: { run: dev, flags: ['content', 'path-prefix', 'port', 'language', 'editor'], about: 'serves the site and follows every save' },
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
    return await command.run(parseArgs({ args: words, options, allowPositionals: false }).values as Flags);
  } catch (error) {
    if (error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
      const flags = command.flags.map((flag) => (known[flag].type === 'boolean' ? `--${flag}` : `--${flag} …`));
      console.error(`${(error as Error).message}\nnpm run ${name} takes: ${flags.join('  ')}`);
    } else console.error('Something went wrong that is not your fault:\n', error);
    return 2;
  }
}
