import { expect } from 'vitest';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { project, run, type Ended } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

export interface Step {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
export interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  'timeout-minutes'?: number;
  strategy?: { matrix: Record<string, unknown[]> };
  steps: Step[];
}
export interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: object;
  defaults?: object;
  jobs: Record<string, Job>;
}
export interface Action {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

export const textOf = (file: string): string => readFileSync(join(project, file), 'utf8');
export const workflow = (name: string): Workflow =>
  parse(textOf(`.github/workflows/${name}.yml`)) as Workflow;
export const action = (): Action => parse(textOf('action.yml')) as Action;

/** Git in a folder, without whatever the machine or a caller has set. */
export function git(dir: string, ...words: string[]): string {
  const who = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: '2026-09-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-09-01T12:00:00Z',
  };
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  return execFileSync('git', words, {
    cwd: dir,
    env: { ...env, ...who },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/**
 * A clean clone of this project, on a branch of its own beside `origin/main`. What is not committed
 * yet is committed there. Its packages are links to ours (`npm ci` takes longer than all the rest);
 * what is compiled is its own.
 */
export function cleanClone(): string {
  const dir = join(emptyFolder('clone'), 'prospectus');
  git(project, 'clone', '--quiet', '--no-local', '--', project, dir);
  for (const file of git(
    project,
    '-c',
    'core.quotePath=false',
    'ls-files',
    '--deleted',
    '--others',
    '--modified',
    '--exclude-standard',
  )
    .split('\n')
    .filter(Boolean)) {
    rmSync(join(dir, file), { force: true });
    if (!existsSync(join(project, file))) continue;
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    cpSync(join(project, file), join(dir, file));
  }
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--allow-empty', '--message', 'As it stands');
  git(dir, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(dir, 'checkout', '--quiet', '-B', 'change');
  linkPackages(dir);
  return dir;
}

function linkPackages(dir: string): void {
  const packages = join(project, 'node_modules');
  mkdirSync(join(dir, 'node_modules'));
  for (const name of readdirSync(packages))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(packages, name), join(dir, 'node_modules', name));
}

/** What a job of GitHub Actions did: every step that ran, its files, and what it said. */
export interface Ran {
  steps: { name: string; code: number | null; said: string }[];
  summary: string;
  outputs: Record<string, string>;
  environment: Record<string, string>;
}

interface Given {
  /** The checkout, in which every step starts. */
  cwd: string;
  /** Values of expressions by their words; one that is not here fails the test. */
  expressions?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
  skip?: (command: string) => boolean;
}

/** Runs the `run:` steps of a job in order, as a runner does: with bash, in the checkout, until one fails. */
export async function runSteps(
  steps: readonly Step[],
  { cwd, expressions = {}, environment = {}, skip = isInstall }: Given,
): Promise<Ran> {
  const room = mkdtempSync(join(emptyFolder('runner'), 'temp-'));
  const [summary, output, paths] = [
    join(room, 'summary.md'),
    join(room, 'output'),
    join(room, 'paths'),
  ];
  for (const file of [summary, output, paths]) writeFileSync(file, '');
  const env = {
    PATH: process.env['PATH'] ?? expect.fail(),
    HOME: room,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: room,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    GITHUB_PATH: paths,
    GITHUB_RUN_ID: '77',
    GITHUB_REPOSITORY: 'school/catalogue',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: git(cwd, 'rev-parse', 'HEAD'),
    ...environment,
  };
  const outputs = () =>
    Object.fromEntries(
      readFileSync(output, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(/=(.*)/, 2)),
    ) as Record<string, string>;
  const value = (text: string) =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, words: string) => {
      const [, name = ''] = /^steps\.\w+\.outputs\.(\w+)$/.exec(words) ?? [];
      const known = expressions[words] ?? outputs()[name];
      if (known === undefined) throw new Error(`The test does not say what ${words} is.`);
      return known;
    });
  const ran: Ran['steps'] = [];
  let failed = false;
  for (const [index, step] of steps.entries()) {
    if (step.run === undefined || skip(step.run) || (failed && !step.if?.includes('!cancelled()')))
      continue;
    const script = join(room, `${index}.sh`);
    writeFileSync(script, step.run); // as it stands: no expression may be in it
    const given = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, value(text)]),
    );
    const ended: Ended = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd,
      env: { ...emptied(), ...env, ...given, PATH: pathAfter(paths, env.PATH) },
    });
    failed ||= ended.code !== 0;
    ran.push({ name: step.name ?? step.run, code: ended.code, said: ended.stdout + ended.stderr });
  }
  return {
    steps: ran,
    summary: readFileSync(summary, 'utf8'),
    outputs: outputs(),
    environment: env,
  };
}

/** Where programs are found after what steps have added. */
const pathAfter = (added: string, before: string): string =>
  [...readFileSync(added, 'utf8').split('\n').filter(Boolean).reverse(), before].join(':');

/** `npm ci` is tried by whoever runs these tests from a clone. */
const isInstall = (command: string): boolean => /\bnpm ci --ignore-scripts$/.test(command);
export const isInstallOrTest = (command: string): boolean =>
  isInstall(command) || command === 'npm test';

/** What the test runner's own environment would add to a step. */
const emptied = (): Record<string, undefined> =>
  Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));

/** Whether a file is there, and is a file that holds something. */
export const isFilled = (path: string): boolean =>
  (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
