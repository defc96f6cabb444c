import ours from '../../package.json';
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { newCatalogue } from '../authoring/scaffold/new-catalogue.ts';
import {
  install,
  named,
  ownPackage,
  packedIn,
  type PackageSource,
} from '../authoring/scaffold/package-source.ts';
import { writeChanges } from '../authoring/write.ts';
import { fromHere, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Writes a content repository into a folder that is new, or empty but for its history, and has npm install this program
 * in it. 2 where npm cannot: the files are there, and what is left to do is said.
 */
export async function newCatalogueCommand(flags: Flags, name: string): Promise<number> {
  const known = ['title', 'language', 'package'];
  const others = Object.keys(flags).filter((flag) => !known.includes(flag));
  if (others.length > 0)
    throw new UsageError(
      `A new catalogue takes --title and --package, but not --${others[0]}: its folder comes after the word catalogue.`,
    );
  const dir = fromHere(name);
  await refuseFull(dir);
  const title = flags.title?.trim() || 'Course catalogue';
  const source = await sourceOf(flags.package);
  const files = newCatalogue(title, source);
  await writeChanges(dir, new Map([...files].map(([file, after]) => [file, { after }])));
  const spec = await source.bring(dir);
  console.error(`npm installs ${spec} …`);
  const failed = await install(dir, spec);
  const fromNpm = (await readdir(dir)).filter((it) => /\.(json|tgz)$/.test(it) && !files.has(it));
  console.log([...files.keys(), ...fromNpm].join('\n'));
  if (failed !== undefined) {
    console.error(
      `The files are in ${dir}, but npm could not install ${spec}:\n${failed}\nOnce it can, type in that folder: npm install --save-exact ${spec}`,
    );
    return 2;
  }
  console.error(
    `A catalogue of two courses is in ${dir}. Read its README.md; look at it with: cd ${quoted(name)} && npx prospectus dev`,
  );
  return 0;
}

const quoted = (path: string) => (/[^\w./-]/.test(path) ? JSON.stringify(path) : path);

/** Throws a UsageError for a folder with anything in it but a history. */
async function refuseFull(dir: string): Promise<void> {
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(
      error.code === 'ENOTDIR'
        ? `${dir} is a file; name a folder that is empty or new.`
        : `${dir} cannot be read by you (${error.code}).`,
    );
  });
  const stranger = there.find((it) => it !== '.git');
  if (stranger !== undefined)
    throw new UsageError(
      `${dir} holds ${stranger}. Name a folder that is empty or new, so that nothing of yours is overwritten.`,
    );
}

/** What `--package` names: a file, or a package of the registry; without it, the program that runs. */
async function sourceOf(given: string | undefined): Promise<PackageSource> {
  if (given === undefined) return ownPackage();
  if (statSync(fromHere(given), { throwIfNoEntry: false })?.isFile())
    return packedIn(fromHere(given));
  if (/\.tgz$/.test(given) || existsSync(fromHere(given)) || given.startsWith('-') || given === '')
    throw new UsageError(
      `--package names a packed file, or a package such as ${ours.name}@${ours.version}; ${fromHere(given)} is no file.`,
    );
  return named(given);
}
