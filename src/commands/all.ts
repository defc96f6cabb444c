import type { ParseArgsConfig } from 'node:util';
import type { CommandName } from '../languages/command-words.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import type { Flags } from './options.ts';

/** Its code is loaded when it is called. */
export interface Command {
  /** `own`: the school’s own code, where the command may be given a config. */
  run: (flags: Flags, words: readonly string[], own: OwnCode) => Promise<number>;
  flags: readonly Flag[];
}

/** Every flag; a command names those it takes. */
export const allFlags = {
  content: { type: 'string' },
  config: { type: 'string' },
  output: { type: 'string' },
  'base-url': { type: 'string' },
  'preview-url': { type: 'string' },
  'path-prefix': { type: 'string' },
  'as-year': { type: 'string' },
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
  forms: { type: 'boolean' },
  title: { type: 'string' },
  semester: { type: 'string' },
  credits: { type: 'string' },
  pillar: { type: 'string' },
  tracks: { type: 'string' },
  programme: { type: 'string' },
  description: { type: 'string' },
  field: { type: 'string', multiple: true },
  package: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  keys: { type: 'string', multiple: true },
  sitemap: { type: 'string' },
  track: { type: 'string' },
  browser: { type: 'string' },
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
  'forms',
  'language',
] as const;
/** Every command, by the name that is typed. */
export const commands: Record<CommandName, Command> = {
  build: {
    run: async (flags, _, own) => (await import('./build.ts')).build(flags, own),
    flags: [...site, 'as-year'],
  },
  check: {
    run: async (flags, _, own) => (await import('./check.ts')).check(flags, own),
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
    run: async (flags, _, own) => (await import('./dev.ts')).dev(flags, own),
    flags: ['content', 'config', 'path-prefix', 'port', 'forms', 'language', 'editor'],
  },
  fix: {
    run: async (flags) => (await import('./fix.ts')).fix(flags),
    flags: ['content', 'config', 'write', 'language'],
  },
  new: {
    run: async (flags, words) => (await import('./new.ts')).newCommand(flags, words),
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
  adopt: {
    run: async (flags, words) => (await import('./adopt.ts')).adoptCommand(flags, words),
    flags: ['to', 'from', 'keys', 'sitemap', 'language'],
  },
  sheet: {
    run: async (flags, words) => (await import('./sheet.ts')).sheet(flags, words),
    flags: ['content', 'config', 'write', 'force', 'language'],
  },
  rename: {
    run: async (flags, words) => (await import('./rename.ts')).rename(flags, words),
    flags: ['content', 'config', 'dry-run', 'force', 'language'],
  },
  explain: {
    run: async (flags, words, own) => (await import('./explain.ts')).explain(flags, words, own),
    flags: ['content', 'config', 'language'],
  },
  diff: {
    run: async (flags, words) => (await import('./diff.ts')).diff(flags, words),
    flags: [
      'content',
      'config',
      'format',
      'report',
      'base-url',
      'path-prefix',
      'preview-url',
      'language',
    ],
  },
  owners: {
    run: async (flags) => (await import('./owners.ts')).owners(flags),
    flags: ['content', 'config', 'dry-run', 'language'],
  },
  coverage: {
    run: async (flags) => (await import('./coverage.ts')).coverage(flags),
    flags: ['content', 'config', 'format', 'language'],
  },
  pdf: {
    run: async (flags, _, own) => (await import('./pdf.ts')).pdf(flags, own),
    flags: ['content', 'config', 'output', 'programme', 'track', 'base-url', 'browser', 'language'],
  },
  start: {
    run: async (flags, _, own) => (await import('./start.ts')).start(flags, own),
    flags: [...site, 'port'],
  },
  part: {
    run: async (flags, words) => (await import('./part.ts')).part(flags, words),
    flags: ['config', 'language'],
  },
};

/** Whether a word is the name of a command. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
