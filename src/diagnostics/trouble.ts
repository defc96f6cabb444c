import { accessSync, constants } from 'node:fs';
import type { TroubleKind, TroubleWords } from './trouble-words.ts';

/** What a machine answers, by its own name for it. All that is not here is a fault of ours. */
const kinds: Readonly<Record<string, TroubleKind>> = {
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EFBIG: 'too-large',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
  EACCES: 'not-written',
  EPERM: 'not-written',
  EROFS: 'read-only',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
  EIO: 'no-answer',
  ESTALE: 'no-answer',
  ENODEV: 'no-answer',
  ENXIO: 'no-answer',
  ETIMEDOUT: 'no-answer',
  ENOTCONN: 'no-answer',
  EHOSTDOWN: 'no-answer',
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'a-folder',
  ERR_FS_EISDIR: 'a-folder',
  EEXIST: 'exists',
  ENOTEMPTY: 'not-empty',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EXDEV: 'other-disk',
  ENAMETOOLONG: 'name-too-long',
  ELOOP: 'circle',
  EMLINK: 'refused',
  ENOTSUP: 'refused',
  EOPNOTSUPP: 'refused',
  ENOSYS: 'refused',
  ENOMEM: 'no-memory',
  EAGAIN: 'no-memory',
  ERR_WORKER_OUT_OF_MEMORY: 'no-memory',
  ERR_WORKER_INIT_FAILED: 'no-memory',
  EADDRNOTAVAIL: 'no-address',
  EAFNOSUPPORT: 'no-address',
};

/** What a machine said, as Node hands it on. */
interface Said {
  code?: unknown;
  path?: unknown;
  dest?: unknown;
  syscall?: unknown;
}

/** Work of ours that a machine stopped: `became` says what became of it. The machine's own answer is its cause. */
export class StoppedWork extends Error {
  readonly became: (after: TroubleWords['after']) => string;
  /** Where it was done: a disk that becomes full while a file is written does not say. */
  readonly place: string | undefined;
  constructor(cause: unknown, became: (after: TroubleWords['after']) => string, place?: string) {
    super('', { cause });
    this.became = became;
    this.place = place;
  }
}

/**
 * An error in words, where it is the machine's: a disk, a right, a limit. Nothing where it is none of these, and so a
 * fault of ours. The one place where that is decided, for all commands. Libraries wrap what a machine said.
 */
export function inWords(error: unknown, words: TroubleWords): string | undefined {
  const became: string[] = [];
  let place: string | undefined;
  for (let inner = error, depth = 0; isObject(inner) && depth < 8; depth++) {
    if (inner instanceof StoppedWork) {
      became.push(inner.became(words.after));
      place = inner.place;
    }
    const said: Wrapped = inner;
    const sentence = sentenceOf(said, words, place);
    if (sentence !== undefined) return [sentence, ...became].join(' ');
    inner = said.cause ?? said.originalError ?? said.errors?.[0];
  }
  return undefined;
}

interface Wrapped extends Said {
  cause?: unknown;
  originalError?: unknown;
  errors?: readonly unknown[];
}
const isObject = (it: unknown): it is object => typeof it === 'object' && it !== null;

function sentenceOf(
  { code, path, dest, syscall }: Said,
  words: TroubleWords,
  around?: string,
): string | undefined {
  if (typeof code !== 'string' || !Object.hasOwn(kinds, code)) return undefined;
  const kind = kinds[code];
  if (kind === undefined) return undefined;
  const call = typeof syscall === 'string' ? syscall : '';
  const first = typeof path === 'string' ? path : around;
  const isCopied = call === 'copyfile' && typeof dest === 'string' && (!first || mayRead(first));
  const place = (isCopied ? dest : first)?.replace(/(?<=.)[/\\]$/, '');
  if (call.startsWith('spawn')) return words.kinds[kind === 'missing' ? 'no-program' : kind](place);
  if (call === 'watch') return words.kinds['too-many-watched']();
  const isAboutReading = kind === 'not-written' && !isWriting(call, place);
  return words.kinds[isAboutReading ? 'not-read' : kind](place);
}

const readingCalls = new Set([
  'scandir',
  'opendir',
  'read',
  'stat',
  'lstat',
  'realpath',
  'readlink',
]);

/** Whether somebody wanted to write who may not: a file is opened by the same call for both. */
function isWriting(call: string, path: string | undefined): boolean {
  if (readingCalls.has(call)) return false;
  return !['open', 'copyfile'].includes(call) || path === undefined || mayRead(path);
}

/** Also what is not there yet, if only it could be made. */
function mayRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch (error) {
    return isObject(error) && 'code' in error && error.code === 'ENOENT';
  }
}
