import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../usage-error.ts';
import { isWork } from './in-place.ts';
import { PUBLICATION, publishedFilesIn } from './publication.ts';
import { listFiles } from './verify.ts';

const project = fileURLToPath(PROJECT).replace(/\/$/, '');

const holds = (outer: string, inner: string) =>
  outer === inner || inner.startsWith(`${outer === '/' ? '' : outer}/`);

/** Throws a UsageError for a folder that no site may be written to. */
export function refuseOutput(dir: string, contentDir: string): void {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(({ output }) => output.link(dir));
  const real = realPath(dir);
  const [content, home] = [realPath(contentDir), homeFolder()];
  if (holds(real, content) || holds(content, real))
    throw new UsageError(({ output }) => output.content(dir, contentDir));
  if (holds(real, realPath(project))) throw new UsageError(({ output }) => output.project(dir));
  if (home !== undefined && holds(real, realPath(home)))
    throw new UsageError(({ output }) => output.home(dir));
  const inProject = relative(realPath(project), real).split('/')[0];
  const ours = new Set([
    '.git',
    '.github',
    '.ci',
    'docs',
    'node_modules',
    'seeds',
    'src',
    'templates',
    'scripts',
    'tests',
  ]);
  if (holds(realPath(project), real) && ours.has(inProject))
    throw new UsageError(({ output }) => output.inProject(dir));
  if (existsSync(dir) && !lstatSync(dir).isDirectory())
    throw new UsageError(({ output }) => output.noFolder(dir));
}

/** None for a user whom this machine does not know, as in containers. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

/** With links resolved, as far as the path exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute)
    ? realpathSync(absolute)
    : join(realPath(dirname(absolute)), basename(absolute));
}

/** A folder that holds files we did not make is somebody else’s. */
export function refuseStrangers(dir: string, isInside: boolean): void {
  if (!existsSync(dir)) return;
  // A disk of its own may have a folder for what its file system found.
  const isNobodys = (name: string) => isWork(name) || (isInside && name === 'lost+found');
  const files = listFiles(dir, isNobodys);
  if (files.length === 0) return;
  const own = new Set([PUBLICATION, ...publishedFilesIn(join(dir, PUBLICATION))]);
  const stranger = files.find((file) => !own.has(file));
  if (stranger) throw new UsageError(({ output }) => output.stranger(dir, stranger));
}
