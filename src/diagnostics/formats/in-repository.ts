import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Report } from './formats.ts';

/**
 * A file of the content as seen from the repository (the folder we run in, where there is none), with `/`; undefined
 * where it lies outside.
 */
export function inRepository(
  { contentDir, repository }: Pick<Report, 'contentDir' | 'repository'>,
  file: string,
): string | undefined {
  const below = relative(repository?.root ?? process.cwd(), contentDir);
  if (isAbsolute(below)) return undefined; // on another disk
  // A school's own code lies beside the content: `../parts/footer.tsx`.
  const path = posix.normalize([...below.split(sep).filter(Boolean), file].join('/'));
  return path.startsWith('../') ? undefined : path;
}

/** Its path from the repository, else from the root of the disk. */
export const pathInCi = (report: Pick<Report, 'contentDir' | 'repository'>, file: string): string =>
  inRepository(report, file) ?? join(report.contentDir, file);

/** A path as part of an address. */
export const encodePath = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/');
