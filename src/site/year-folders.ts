import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outputKey, yearKey } from '../cache/keys.ts';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { cacheFolder } from '../cache/store.ts';
import { asPublished } from './modes.ts';
import { hashOf } from './page-facts.ts';
import type { Output } from './publish.ts';
import { listFiles } from './verify.ts';

/** Where the files of an earlier year lie between builds. */
export interface YearFolder {
  /** What is kept of the year; gone with this process where nothing is kept. */
  folder: string;
  /** Its files, as a build of it alone has them; there only once all of them are. */
  plain: string;
  isKept: boolean;
}

/** What a published page of a year has beside its own text. `key`: the same where our code would add the same. */
export interface Added {
  key: string;
  to: (page: string) => string;
}

/** Files of a year in a folder: hash of the bytes, state on the disk, and the key of what was added. */
type Placed = Record<string, [hash: string, state: string, added: string]>;

/** So many years are kept between builds, the last used. */
const MOST = 24;

/** The folder of what has a key, among the years that are kept; nothing where nothing is. */
function keptFolder(room: 'years' | 'year-contents', key: string): string | undefined {
  const cache = cacheFolder();
  if (cache === undefined) return undefined;
  const all = join(cache, room);
  const folder = join(all, key);
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else if (existsSync(all))
    for (const { it } of readdirSync(all)
      .map((name) => ({ it: join(all, name), at: statSync(join(all, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at)
      .slice(MOST - 1))
      rmSync(it, { recursive: true, force: true });
  return folder;
}

/** The content of a tree of git, where it stays between builds, and whether it was found without errors. */
export function keptContent(
  tree: string,
): { folder: string; isJudged: boolean; noteJudged: () => void } | undefined {
  const all = keptFolder('year-contents', tree);
  if (all === undefined) return undefined;
  const note = join(all, yearKey());
  return {
    folder: join(all, 'content'),
    isJudged: existsSync(note),
    noteJudged: () => {
      if (existsSync(all)) writeFileSync(note, '');
    },
  };
}

/** The folder of a year by its key. */
export function yearFolder(key: string): YearFolder {
  const kept = keptFolder('years', key);
  if (kept !== undefined) return { folder: kept, plain: join(kept, 'plain'), isKept: true };
  const folder = mkdtempSync(join(tmpdir(), 'prospectus-year-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { folder, plain: join(folder, 'plain'), isKept: false };
}

/**
 * Makes the plain files of a year by what `make` writes; nothing is left of a year that it says no to (with anything
 * but undefined).
 */
export async function makePlain<No>(
  { plain }: YearFolder,
  make: (write: Output['write']) => Promise<No | undefined>,
): Promise<No | undefined> {
  const staging = `${plain}.${process.pid}`;
  try {
    const no = await make((file, content) => {
      const path = join(staging, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    });
    if (no === undefined) renameSync(staging, plain);
    return no;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

// A year is published as a folder that waits from the build before, in which only pages change whose notice did: that
// takes one rename, and no file is written. The folder that it takes the place of waits for the next build then.
const waiting = (folder: string) => ({
  files: join(folder, 'waits'),
  list: join(folder, 'waits.json'),
});
const listOf = (folder: string, outputDir: string) =>
  join(folder, `in-${outputKey(outputDir)}.json`);

/**
 * Puts a year into the staging folder of an output, with what is added to its pages. `placed`: the hash of each file;
 * `published`: to be called once the output stands, with where the one before it stands.
 */
export function placeYear(
  year: string,
  kept: YearFolder,
  output: Pick<Output, 'dir' | 'staging' | 'write' | 'take'>,
  addedTo: (file: string) => Added | undefined,
): {
  placed: Map<string, string>;
  published: (before: string | undefined) => void;
} {
  const files = takeWaiting(year, kept, output, addedTo) ?? writeAll(year, kept, output, addedTo);
  return {
    placed: new Map(Object.entries(files).map(([file, [hash]]) => [file, hash])),
    published: (before) => {
      if (kept.isKept && before !== undefined)
        leaveWaiting(year, kept.folder, files, { outputDir: output.dir, before });
    },
  };
}

function takeWaiting(
  year: string,
  { folder, plain }: YearFolder,
  output: Pick<Output, 'take'>,
  addedTo: (file: string) => Added | undefined,
): Placed | undefined {
  const { files: dir, list } = waiting(folder);
  const files = readSealed<Placed>(list);
  if (!files || !isUntouched(dir, files)) return undefined;
  rmSync(list); // it no longer says what is there
  for (const [file, [, , key]] of Object.entries(files)) {
    const added = addedTo(file);
    if (key === (added?.key ?? '')) continue;
    const content = contentOf(join(plain, file), added);
    rmSync(join(dir, file));
    asPublished(() => writeFileSync(join(dir, file), content));
    files[file] = [hashOf(content), stateOf(join(dir, file)), added?.key ?? ''];
  }
  return output.take(year, dir) ? files : undefined;
}

function writeAll(
  year: string,
  { plain }: YearFolder,
  { staging, write }: Pick<Output, 'staging' | 'write'>,
  addedTo: (file: string) => Added | undefined,
): Placed {
  return Object.fromEntries(
    listFiles(plain).map((file) => {
      const added = addedTo(file);
      const content = contentOf(join(plain, file), added);
      write(`${year}/${file}`, content);
      return [file, [hashOf(content), stateOf(join(staging, year, file)), added?.key ?? '']];
    }),
  );
}

const contentOf = (file: string, added: Added | undefined): string | Buffer =>
  added ? added.to(readFileSync(file, 'utf8')) : readFileSync(file);

/** The same files under a second name: what is written anew later gets a file of its own. */
const linkAll = (from: string, to: string, files: readonly string[]): void =>
  asPublished(() => {
    for (const folder of new Set(files.map((file) => dirname(join(to, file)))))
      mkdirSync(folder, { recursive: true });
    for (const file of files) linkSync(join(from, file), join(to, file));
  });

/** What stood in the output before waits for the next build; the first time, its own files do. */
function leaveWaiting(
  year: string,
  folder: string,
  placed: Placed,
  { outputDir, before }: { outputDir: string; before: string },
): void {
  const { files: dir, list } = waiting(folder);
  const own = listOf(folder, outputDir);
  try {
    if (!existsSync(list)) {
      rmSync(dir, { recursive: true, force: true });
      const old = readSealed<Placed>(own);
      if (old && existsSync(join(before, year))) {
        renameSync(join(before, year), dir);
        writeSealed(list, old);
      } else {
        linkAll(join(outputDir, year), dir, Object.keys(placed));
        writeSealed(list, placed);
      }
    }
    writeSealed(own, placed);
  } catch {
    // Another disk, or a full one: the next build writes the files of the year anew.
  }
}

/** Size, time and number of a file: told apart from one that somebody changed. */
const stateOf = (file: string): string => {
  const { size, mtimeMs, ino } = lstatSync(file);
  return `${size} ${mtimeMs} ${ino}`;
};

function isUntouched(dir: string, files: Placed): boolean {
  try {
    return Object.entries(files).every(([file, [, state]]) => stateOf(join(dir, file)) === state);
  } catch {
    return false;
  }
}
