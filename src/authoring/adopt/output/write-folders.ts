import type { FolderPage } from '../mapping/items.ts';
import { labelOf } from '../mapping/own-fields.ts';
import { nameInTally, type Plan } from '../mapping/plan.ts';
import { fateOf, noteKey, type Tally } from '../tally.ts';
import { pageText } from './files.ts';

/** Longest text of the page of all courses that becomes the sentence below the title. */
const LONGEST_TAGLINE = 200;

/** What pages of lists say, as pages of their own; that of all courses, where it is short, is the tagline. */
export function foldersAsPages(
  plan: Plan,
  textOfFolder: (folder: FolderPage) => string,
  tally: Tally,
): { tagline?: string; pages: Map<string, string> } {
  const pages = new Map<string, string>();
  let tagline: string | undefined;
  const isGroup = new Set(
    [...plan.groups.tracks, ...plan.groups.pillars].flatMap(({ folder }) => folder ?? []),
  );
  for (const folder of plan.folders) {
    for (const { page, named } of folder.versions) {
      for (const { name } of named)
        noteKey(
          tally,
          name,
          { as: name === 'title' ? 'placed' : 'needless' },
          nameInTally(plan, folder.source, page.file),
        );
      fateOf(tally, nameInTally(plan, folder.source, page.file)).to.push({ kind: 'list' });
    }
    const text = isGroup.has(folder) ? '' : textOfFolder(folder);
    if (text === '') continue;
    const [{ page }] = folder.versions;
    const isPlain = text.length <= LONGEST_TAGLINE && !/[\n#[\]*_<>`]/.test(text);
    const isFirst = folder.folder === '' || page.path === '';
    if (isFirst && isPlain && tagline === undefined) tagline = text;
    else {
      const name = page.path.split('/').filter(Boolean).join('-') || 'home';
      const id = `about-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
      const title = String(
        page.values.get('title') ?? /^#\s+(.+)$/m.exec(text)?.[1] ?? labelOf(name),
      );
      pages.set(`pages/${id}.md`, pageText({ title }, text.replace(/^#\s+.+\n*/, '')));
      fateOf(tally, nameInTally(plan, folder.source, page.file)).to.push({
        kind: 'page',
        file: `pages/${id}.md`,
      });
    }
  }
  return { tagline, pages };
}
