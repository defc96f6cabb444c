import { readdir } from 'node:fs/promises';
import { newCatalogue } from '../authoring/scaffold/new-catalogue.ts';
import { writeChanges } from '../authoring/write.ts';
import { fromHere, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a content repository into a folder that is new, or empty but for its history. */
export async function newCatalogueCommand(flags: Flags, name: string): Promise<number> {
  const { commands, scaffold, interface: words } = wordsOf(flags);
  const others = Object.keys(flags).filter((flag) => flag !== 'title' && flag !== 'language');
  if (others.length > 0) throw new UsageError((usage) => usage.newCatalogue.flag(others[0]));
  const dir = fromHere(name);
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(({ newCatalogue: usage }) =>
      error.code === 'ENOTDIR' ? usage.isFile(dir) : usage.unreadable(dir, String(error.code)),
    );
  });
  const stranger = there.find((it) => it !== '.git');
  if (stranger !== undefined)
    throw new UsageError((usage) => usage.newCatalogue.holds(dir, stranger));
  const files = newCatalogue(flags.title?.trim() || words.defaultTitle, scaffold);
  await writeChanges(dir, new Map([...files].map(([file, after]) => [file, { after }])));
  console.log([...files.keys()].join('\n'));
  console.error(commands.new.catalogue(dir, name));
  return 0;
}
