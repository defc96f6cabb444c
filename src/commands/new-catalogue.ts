import { readdir } from 'node:fs/promises';
import { newCatalogue } from '../authoring/scaffold/new-catalogue.ts';
import { writeChanges } from '../authoring/write.ts';
import { fromHere, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

/** Writes a content repository into a folder that is new, or empty but for its history. */
export async function newCatalogueCommand(flags: Flags, name: string): Promise<number> {
  const others = Object.keys(flags).filter((flag) => flag !== 'title' && flag !== 'language');
  if (others.length > 0)
    throw new UsageError(
      `A new catalogue takes --title, but not --${others[0]}: its folder comes after the word catalogue.`,
    );
  const dir = fromHere(name);
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
  const files = newCatalogue(flags.title?.trim() || 'Course catalogue');
  await writeChanges(dir, new Map([...files].map(([file, after]) => [file, { after }])));
  console.log([...files.keys()].join('\n'));
  console.error(
    `A catalogue of two courses is in ${dir}. Read its README.md; look at it with: npm run dev -- --content ${name}`,
  );
  return 0;
}
