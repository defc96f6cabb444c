/** Where the files of a catalogue are kept, as its `edit-url` says. */
export interface Repository {
  host: 'github' | 'gitlab' | 'gitea';
  /** Its own address, and those of its API. */
  origin: string;
  apis: readonly string[];
  /** Owner and name; with groups, where there are some. */
  name: string;
  branch: string;
  /** The content folder, seen from the repository. */
  folder: string;
}

/**
 * The repository to which an `edit-url` leads: GitHub, GitLab or Gitea (Codeberg), here or on a school’s own address.
 * Nothing for an address of another make.
 */
export function repositoryOf(editUrl: string | undefined): Repository | undefined {
  if (editUrl === undefined || !URL.canParse(editUrl)) return undefined;
  const { origin, hostname } = new URL(editUrl);
  const path = editUrl.slice(origin.length).split(/[?#]/)[0] ?? '';
  const makes = [
    ['gitlab', /^\/(.+?)\/-\/edit\/([^/]+)\/(.*)\{file\}$/],
    ['gitea', /^\/([^/]+\/[^/]+)\/_edit\/([^/]+)\/(.*)\{file\}$/],
    ['github', /^\/([^/]+\/[^/]+)\/edit\/([^/]+)\/(.*)\{file\}$/],
  ] as const;
  for (const [host, pattern] of makes) {
    const [, name, branch, folder = ''] = pattern.exec(path) ?? [];
    if (name !== undefined && branch !== undefined)
      return {
        host,
        origin,
        apis:
          host === 'github' && hostname === 'github.com' ? ['https://api.github.com'] : [origin],
        name,
        branch,
        folder: folder.replace(/\/+$/, ''),
      };
  }
  return undefined;
}
