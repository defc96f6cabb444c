/** A disk that is full or may not be written to: its message is all that a person needs. */
export class DiskError extends Error {}

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on the disk.',
  EDQUOT: 'There is no room left for you on the disk.',
  EFBIG: 'A file would be larger than this machine allows.',
  EACCES: 'A folder may not be written to.',
  EPERM: 'A folder may not be written to.',
  EROFS: 'The disk may only be read.',
  EMFILE: 'Too many files are open on this machine.',
  ENFILE: 'Too many files are open on this machine.',
  EIO: 'The disk does not answer.',
};

/** The same error in words, where it is the disk’s; libraries wrap it. Any other error as it is. */
export function inWords(error: unknown): unknown {
  for (
    let inner = error, depth = 0;
    typeof inner === 'object' && inner !== null && depth < 6;
    depth++
  ) {
    const { code, path, cause, originalError } = inner as {
      code?: string;
      path?: string;
      cause?: unknown;
      originalError?: unknown;
    };
    if (code !== undefined && Object.hasOwn(meanings, code))
      return new DiskError(
        `${meanings[code]}${path ? ` (${path})` : ''} Nothing was published; what was published before is as it was.`,
      );
    inner = cause ?? originalError;
  }
  return error;
}
