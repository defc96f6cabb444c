import ours from '../../package.json';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { newCatalogue, packageFile } from '../authoring/scaffold/new-catalogue.ts';
import {
  fileOf,
  install,
  named,
  ownPackage,
  type Wanted,
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
  await mkdir(dir, { recursive: true });
  const wanted = await packageFor(dir, flags.package);
  await writeChanges(dir, new Map([['package.json', { after: packageFile(title) }]]));
  console.error(`npm installs ${wanted.spec} …`);
  const installed = await install(dir, wanted);
  const folder = 'folder' in installed ? installed.folder : wanted.folder;
  const update = wanted.spec.startsWith('./')
    ? 'npm install --save-exact ./NEWER-FILE.tgz'
    : `npm install --save-exact ${folder}@latest`;
  const files = newCatalogue(title, { package: folder, update });
  await writeChanges(dir, new Map([...files].map(([file, after]) => [file, { after }])));
  const fromNpm = (await readdir(dir)).filter((it) => /\.(json|tgz)$/.test(it));
  console.log([...files.keys(), ...fromNpm].join('\n'));
  if ('failed' in installed) {
    console.error(
      `The files are in ${dir}, but npm could not install ${wanted.spec}:\n${installed.failed}\nOnce it can, type in that folder: npm install --save-exact ${wanted.spec}`,
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
async function packageFor(dir: string, given: string | undefined): Promise<Wanted> {
  if (given === undefined) return ownPackage(dir);
  if (statSync(fromHere(given), { throwIfNoEntry: false })?.isFile())
    return fileOf(fromHere(given), dir);
  if (/\.tgz$/.test(given) || existsSync(fromHere(given)) || given.startsWith('-') || given === '')
    throw new UsageError(
      `--package names a packed file, or a package such as ${ours.name}@${ours.version}; ${fromHere(given)} is no file.`,
    );
  return named(given);
}
