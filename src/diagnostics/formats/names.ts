/** The formats of a check, by the names of its flag. */
export const formatNames = ['pretty', 'line', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formatNames)[number];

/** The format of the CI that we find ourselves in; for people where there is none. */
export const formatHere = (environment: Readonly<Record<string, string | undefined>>): Format =>
  environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
