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
import { ownMessages } from '../languages/own-messages.ts';
import { fromHere, wordsOf, type Flags } from './options.ts';
import { shellWord } from '../typed.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Writes a content repository into a folder that is new, or empty but for its history, and has npm install this program
 * in it. 2 where npm cannot: the files are there, and what is left to do is said.
 */
export async function newCatalogueCommand(flags: Flags, name: string): Promise<number> {
  const { commands, scaffold } = await wordsOf(flags);
  const says = commands.new;
  const known = ['title', 'language', 'package', 'fromConfig'];
  const other = Object.keys(flags).find((flag) => !known.includes(flag));
  if (other !== undefined) throw new UsageError((usage) => usage.newCatalogue.flag(other));
  const dir = fromHere(name);
  await refuseFull(dir);
  const source = await sourceOf(flags.package);
  const files = newCatalogue(
    flags.title?.trim() || ownMessages(scaffold.language).defaultTitle,
    source,
    scaffold,
  );
  await writeChanges(dir, new Map([...files].map(([file, after]) => [file, { after }])));
  const spec = await source.bring(dir);
  console.error(says.installs(spec));
  const failed = await install(dir, spec);
  const fromNpm = (await readdir(dir)).filter((it) => /\.(json|tgz)$/.test(it) && !files.has(it));
  console.log([...files.keys(), ...fromNpm].join('\n'));
  if (failed !== undefined) {
    console.error(says.notInstalled(dir, spec, failed, `npm install --save-exact ${spec}`));
    return 2;
  }
  console.error(says.catalogue(dir, `cd ${shellWord(name)} && npx prospectus dev`));
  return 0;
}

/** Throws a UsageError for a folder with anything in it but a history. */
async function refuseFull(dir: string): Promise<void> {
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(({ newCatalogue: usage }) =>
      error.code === 'ENOTDIR' ? usage.isFile(dir) : usage.unreadable(dir, String(error.code)),
    );
  });
  const stranger = there.find((it) => it !== '.git');
  if (stranger !== undefined)
    throw new UsageError((usage) => usage.newCatalogue.holds(dir, stranger));
}

/** What `--package` names: a file, or a package of the registry; without it, the program that runs. */
async function sourceOf(given: string | undefined): Promise<PackageSource> {
  if (given === undefined) return ownPackage();
  if (statSync(fromHere(given), { throwIfNoEntry: false })?.isFile())
    return packedIn(fromHere(given));
  if (/\.tgz$/.test(given) || existsSync(fromHere(given)) || given.startsWith('-') || given === '')
    throw new UsageError(({ newCatalogue: usage }) =>
      usage.noPackage(fromHere(given), `${ours.name}@${ours.version}`),
    );
  return named(given);
}
