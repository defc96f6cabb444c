import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * The one way to call git. A content folder may come from a stranger, with the `.git/config` in it: whatever that names as a program
 * (a remote, a hook, a filter, a pager …) must not run, nothing may be fetched, and no setting of the environment counts.
 * Only commands that read objects are called; these settings hold for what they might start on their way.
 */
const settings = [
  'core.fsmonitor=false', // else a program that is asked for changed files
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=false',
  'core.alternateRefsCommand=false',
  'credential.helper=', // forgets those that are named
  'protocol.allow=never',
  'protocol.ext.allow=never',
  'protocol.file.allow=never',
  'safe.bareRepository=explicit', // a folder of the content that looks like a repository is none
  'submodule.recurse=false',
  'log.showSignature=false', // else gpg.program
  'log.mailmap=false',
  'log.showRoot=true',
  'diff.ignoreSubmodules=all',
  'diff.orderFile=/dev/null',
  'core.quotePath=false',
  'color.ui=false',
].flatMap((it) => ['-c', it]);

/**
 * Where GIT_ALLOW_PROTOCOL is set, no `protocol.*` setting counts, and only what it names is allowed. A repository can name a protocol
 * of any name, also of none (`remote.<name>.vcs`), and give it a program (`alias.remote-<protocol>`); but no such name holds a line break.
 */
const NO_PROTOCOL = '\n';

/** The environment without what it says of repositories (GIT_DIR, GIT_OBJECT_DIRECTORY, GIT_CONFIG_COUNT …). */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GIT_|SSH_ASKPASS)/i.test(name)),
  ),
  GIT_ALLOW_PROTOCOL: NO_PROTOCOL,
  GIT_NO_LAZY_FETCH: '1', // heeded since git 2.44; before, the protocols stop it
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** Flags that keep what `diff` and `log` show from running a program. */
export const showsOnly = ['--no-ext-diff', '--no-textconv', '--no-renames', '--no-color'] as const;

// From our own folder: on Windows a `git.exe` in the content would be found first.
const call = (dir: string, words: readonly string[]) => [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...settings,
  '-C',
  dir,
  ...words,
];
const from = () => ({ cwd: fileURLToPath(PROJECT), windowsHide: true, env: environment() });

/** What a git command printed in a folder; throws what git said where it failed. */
export async function git(
  dir: string,
  words: readonly string[],
  { timeout = 60_000, signal }: { timeout?: number; signal?: AbortSignal } = {},
): Promise<Buffer> {
  const { stdout } = await promisify(execFile)('git', call(dir, words), {
    ...from(),
    encoding: 'buffer',
    maxBuffer: 512 * 1024 * 1024,
    timeout,
    ...(signal ? { signal } : {}),
  });
  return stdout;
}

/** A git command that is spoken with. What it complains of goes nowhere: who reads it sees what is missing. */
export const startGit = (dir: string, words: readonly string[], timeout: number): ChildProcess =>
  spawn('git', call(dir, words), { ...from(), stdio: ['pipe', 'pipe', 'ignore'], timeout });
