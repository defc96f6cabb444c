import { readFile } from 'node:fs/promises';
import { runGit } from '../../git.ts';
import type { Repository } from './formats.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The repository of a step of GitHub Actions; `changed` is a list that the caller has already. */
export async function repositoryHere(
  environment: Environment,
  changed?: ReadonlySet<string>,
): Promise<Repository> {
  const {
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: name,
    GITHUB_SHA: sha,
  } = environment;
  const root = workspace || process.cwd();
  const pullRequest = await pullRequestOf(environment);
  const known = changed ?? (await changedFiles(root, pullRequest, environment['GITHUB_BASE_REF']));
  const commit = pullRequest?.head?.sha ?? sha;
  return {
    root,
    changed: known,
    filesUrl: server && name && commit && `${server}/${name}/blob/${commit}`,
  };
}

interface PullRequest {
  base?: { sha?: string };
  head?: { sha?: string };
}

/** What GitHub says of the pull request that started us. */
async function pullRequestOf({
  GITHUB_EVENT_PATH: path,
}: Environment): Promise<PullRequest | undefined> {
  if (!path) return undefined;
  try {
    const event: { pull_request?: PullRequest } = JSON.parse(await readFile(path, 'utf8'));
    return event.pull_request;
  } catch {
    return undefined; // no event that we know: nothing is preferred
  }
}

/**
 * Files that differ from the base of the pull request; nothing where git cannot tell (no pull request, or a clone
 * without its base).
 */
async function changedFiles(
  root: string,
  pullRequest: PullRequest | undefined,
  baseRef: string | undefined,
): Promise<ReadonlySet<string> | undefined> {
  const sha = pullRequest?.base?.sha;
  const bases = [
    ...(sha && /^[0-9a-f]{40,64}$/.test(sha) ? [`${sha}...HEAD`, `${sha}..HEAD`] : []),
    ...(baseRef ? [`refs/remotes/origin/${baseRef}...HEAD`] : []),
    // actions/checkout gives the merge of both, its first parent is the base.
    ...(sha || baseRef ? ['HEAD^1..HEAD'] : []),
  ];
  for (const range of bases) {
    try {
      const changed = await runGit(
        root,
        [
          'diff',
          '--name-only',
          '--no-renames',
          '--no-ext-diff',
          '--no-textconv',
          '--relative',
          '-z',
          range,
          '--',
        ],
        { timeout: 10_000, maxBuffer: 32 * 1024 * 1024 },
      );
      return new Set(changed.toString('utf8').split('\0').filter(Boolean));
    } catch {
      // This base is not in the clone.
    }
  }
  return undefined;
}
