import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This project's folder. */
export const project = fileURLToPath(PROJECT).replace(/\/$/, '');

/** What a command said, and how it ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of ours as people do: as a process, from a folder of theirs. Ends it after a minute. */
export const command = (
  words: readonly string[],
  { cwd = project, env = {} }: { cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<Ended> =>
  run(process.execPath, [join(project, 'src/main.mjs'), ...words], {
    cwd,
    env: { INIT_CWD: undefined, ...env },
  });

/** Runs any program. */
export function run(
  program: string,
  words: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string | undefined> },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // What the CI or the test runner sets would change what a command prints.
    const child = spawn(program, words, {
      cwd,
      env: {
        ...process.env,
        CI: undefined,
        GITHUB_ACTIONS: undefined,
        FORCE_COLOR: undefined,
        NO_COLOR: undefined,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

/**
 * Every file below a folder with a hash of its bytes: equal where two folders are. Nothing for a
 * folder that is not there.
 */
export function fingerprints(dir: string): Record<string, string> {
  const files = existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((it) => !it.isDirectory())
        .map((it) => join(it.parentPath, it.name))
        .sort()
    : [];
  return Object.fromEntries(
    files.map((file) => [
      file.slice(dir.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** At which step that changes the disk a command fails; see failing-disk.mjs. */
export interface FailingDisk {
  below: string;
  at?: number;
  answer?: string;
  steps?: readonly string[];
  like?: string;
  count?: string;
}

/** Runs a command on a disk that fails at one step. `isBare`: as somebody whom permissions stop. */
export const commandOn = (
  disk: FailingDisk,
  words: readonly string[],
  isBare = false,
): Promise<Ended> => {
  const [program = '', ...flags] = [
    ...(isBare ? withoutPowers() : []),
    process.execPath,
    '--import',
    new URL('tests/support/failing-disk.mjs', PROJECT).href,
    join(project, 'src/main.mjs'),
  ];
  return run(program, [...flags, ...words], {
    cwd: project,
    env: { INIT_CWD: undefined, FAILING_DISK: JSON.stringify(disk) },
  });
};

/** Permissions stop root only where its powers are taken away. */
export const withoutPowers = (): string[] =>
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

/** A command that goes on until it is ended. */
export interface Started {
  said: () => string;
  /** Waits for words, in either stream. Rejects where the command ends before. */
  says: (words: RegExp) => Promise<RegExpExecArray>;
  end: () => Promise<unknown>;
}

/** Starts a command of ours. */
export function startCommand(words: readonly string[], nodeFlags: readonly string[] = []): Started {
  const child = spawn(process.execPath, [...nodeFlags, join(project, 'src/main.mjs'), ...words], {
    cwd: project,
    env: { ...process.env, INIT_CWD: undefined, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      child.emit('said');
    });
  return {
    said: () => said,
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = wanted.exec(said);
          if (found) resolve(found);
        };
        child.on('said', look);
        void ended.then(() => reject(new Error(`It ended without saying ${wanted}: ${said}`)));
        look();
      }),
    end: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
