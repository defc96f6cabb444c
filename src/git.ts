import type { ExecFileOptions } from 'node:child_process';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * What a repository's own settings, or those of a user, could make git run. Settings named with a command go before
 * those of every file. Nothing that calls these commands changes a repository, so none of it is missed.
 */
const settings = {
  'core.quotePath': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.attributesFile': devNull,
  'core.pager': 'cat',
  'core.sshCommand': 'false',
  'core.askPass': '',
  'core.gitProxy': '',
  'core.alternateRefsCommand': 'false',
  'credential.helper': '',
  'protocol.allow': 'never',
  'protocol.ext.allow': 'never',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
  'submodule.recurse': 'false',
  'diff.submodule': 'short',
  'diff.ignoreSubmodules': 'all',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'safe.bareRepository': 'explicit',
};

/** How to call git for a folder of anyone's: the only way in which this program does. */
export interface GitCall {
  words: string[];
  options: { cwd: string; env: NodeJS.ProcessEnv; windowsHide: true };
}

/**
 * A call that reads what lies in a repository and neither runs nor fetches what the repository names. Only for commands
 * that read objects: none of those runs a filter. The environment's `GIT_…` go: they point elsewhere, and name
 * programs.
 */
export function gitCall(dir: string, words: readonly string[]): GitCall {
  return {
    words: [
      '--no-pager',
      '--no-replace-objects',
      '--literal-pathspecs',
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      '-C',
      dir,
      ...words,
    ],
    // Not in the folder itself: Windows looks there first for a program called git.
    options: { cwd: fileURLToPath(PROJECT), env: environment(), windowsHide: true },
  };
}

/**
 * What git printed; throws where it failed, was stopped, or said more than allowed (bytes). What starts programs is
 * loaded here: most commands never start a program.
 */
export async function runGit(
  dir: string,
  words: readonly string[],
  limits: Pick<ExecFileOptions, 'signal' | 'timeout' | 'maxBuffer'>,
): Promise<Buffer> {
  const { execFile } = await import('node:child_process');
  const call = gitCall(dir, words);
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      call.words,
      { ...call.options, ...limits, encoding: 'buffer' },
      (error, stdout) => {
        if (error) reject(error);
        else resolve(stdout);
      },
    );
  });
}

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(GIT_|SSH_ASKPASS|PAGER$)/.test(name.toUpperCase()),
    ),
  ),
  // Git before 2.39.4 does not know the first of these two; every git since 2.3 heeds the second, whatever the settings
  // allow.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '\n',
  GIT_PROTOCOL_FROM_USER: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ATTR_NOSYSTEM: '1',
  LC_ALL: 'C',
});
