import type { Repository } from '../../catalogue/repository.ts';

/** The `backend` of the CMS: with an access token, for which no third party is asked. */
export function backendOf({ host, origin, name, branch }: Repository): object {
  const isUsual = ['https://github.com', 'https://gitlab.com', 'https://gitea.com'].includes(
    origin,
  );
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[host];
  return {
    name: host,
    repo: name,
    branch,
    auth_methods: ['token'],
    ...(isUsual ? {} : { base_url: origin, api_root: `${origin}${api}` }),
  };
}
