import { createHash, hash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from '../cache/store.ts';
import { isWork } from './in-place.ts';
import { listFiles } from './verify.ts';

/**
 * What a build was made from, and the files it left behind: where both are as they were, there is nothing to build. Kept beside
 * the other work between builds, one for each output; losing it costs time, nothing else.
 */
export interface BuildStamp {
  /** What the build said on its way. */ said: string;
  courses: number;
  pathPrefix: string;
}
interface CacheStore extends BuildStamp {
  inputs: string;
  files: Record<string, string>;
}

/** A hash of everything that a site depends on: our code, how it was called, and the content with every name in it. */
export function inputsOf(contentDir: string, ...others: readonly unknown[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([basename(COMPILED), contentDir, ...others]),
  ); // what was said names the folder
  const walk = (below: string) => {
    for (const entry of readdirSync(join(contentDir, below), { withFileTypes: true }).sort(
      (a, b) => (a.name < b.name ? -1 : 1),
    )) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue; // as when the content is read
      const file = `${below}${entry.name}`;
      hash.update(JSON.stringify([file, entry.isFile(), entry.isDirectory()]));
      if (entry.name.includes('\ufffd')) continue; // a name that is no text cannot be opened by it; it is reported as it stands here
      if (entry.isDirectory()) walk(`${file}/`);
      else if (entry.isFile()) hash.update(readFileSync(join(contentDir, file)));
    }
  };
  walk('');
  return hash.digest('hex');
}

/** The receipt of an output, where it was made from these inputs and nobody touched it since. */
export function buildStampOf(outputDir: string, inputs: string): BuildStamp | undefined {
  try {
    const kept = unsealed(readFileSync(fileOf(outputDir), 'utf8'));
    const files = filesIn(outputDir);
    const names = Object.keys(files);
    const isSame =
      kept.inputs === inputs &&
      names.length > 0 &&
      names.length === Object.keys(kept.files).length &&
      names.every((name) => files[name] === kept.files[name]);
    return isSame
      ? { said: kept.said, courses: kept.courses, pathPrefix: kept.pathPrefix }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the receipt of an output that was just published. */
export function writeBuildStamp(outputDir: string, inputs: string, buildStamp: BuildStamp): void {
  try {
    const file = fileOf(outputDir);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(`${file}.part`, sealed({ ...buildStamp, inputs, files: filesIn(outputDir) }));
    renameSync(`${file}.part`, file);
  } catch {
    // A folder that may not be written to, or a full disk: the next build does all of its work.
  }
}

/** A receipt as text below its own hash, which tells whether the disk or a copy changed it. */
function sealed(kept: CacheStore): string {
  const text = JSON.stringify(kept);
  return `${hash('sha256', text)}\n${text}`;
}

/** Throws where it is damaged. */
function unsealed(sealedText: string): CacheStore {
  const end = sealedText.indexOf('\n');
  const text = sealedText.slice(end + 1);
  if (hash('sha256', text) !== sealedText.slice(0, end)) throw new Error('A receipt is damaged.');
  return JSON.parse(text) as CacheStore;
}

/** Throws where nothing is to be kept. */
function fileOf(outputDir: string): string {
  const folder = cacheFolder();
  if (folder === undefined) throw new Error('Nothing is kept.');
  return join(
    folder,
    'receipts',
    `${createHash('sha256').update(outputDir).digest('hex').slice(0, 32)}.json`,
  );
}

/** Size and time of change of each file. */
const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(dir, (name) => isWork(name) || name === 'lost+found').map((file) => {
      const { size, mtimeMs, ino } = lstatSync(join(dir, file));
      return [file, `${size} ${mtimeMs} ${ino}`];
    }),
  );
