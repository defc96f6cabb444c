import { convertText } from '../text/convert.ts';
import { decide, fateOf, type FileFate, type Tally } from '../tally.ts';
import type { Group } from '../mapping/groups.ts';
import type { FolderPage, Item, Version } from '../mapping/items.ts';
import { nameInTally, type Plan } from '../mapping/plan.ts';
import { courseFinder } from '../mapping/references.ts';
import { languageOfPage, type OldAddresses } from './addresses.ts';
import { pageText, settingsText, type NewFiles } from './files.ts';
import { linker } from './links.ts';
import { mediaBringer } from './media.ts';
import { noteLeft } from './note-left.ts';
import { foldersAsPages } from './write-folders.ts';
import { isTitle, OTHER, writeOriginal } from './write-item.ts';
import { settingsOf, type ContentWords } from './write-settings.ts';
import { writeTranslation } from './write-translation.ts';
import type { Writing, Written } from './writing.ts';

const folders = { course: 'courses', track: 'tracks', pillar: 'pillars', page: 'pages' } as const;

/** Where a version of an item lies: `courses/english/mlops.nl.md`. */
function fileOf(plan: Plan, item: Item, version: Version): string {
  const language = languageOfPage(item, version, plan.languages[0]);
  return `${folders[item.kind]}/${item.id}${language === undefined || version === item.versions[0] ? '' : `.${language}`}.md`;
}

/** All files of the new folder. What became of each old file and key is noted in the tally. */
export function writeAll(
  plan: Plan,
  old: OldAddresses,
  tally: Tally,
  words: ContentWords,
  choicesInTitles: readonly string[],
): NewFiles {
  const files: NewFiles = new Map();
  const bring = mediaBringer(plan, files, tally);
  const linkOf = linker(plan, bring, (item, version) => fileOf(plan, item, version), tally);
  const writing: Writing = {
    plan,
    tally,
    find: courseFinder(plan.items),
    aliases: old.aliases,
    linkOf,
    choicesInTitles,
  };
  const groupOf = new Map(
    [...plan.groups.tracks, ...plan.groups.pillars].flatMap((it) =>
      it.item ? [[it.item, it] as const] : [],
    ),
  );
  for (const item of plan.items) {
    const original = writeOriginal(item, writing, groupOf.get(item));
    for (const version of item.versions) {
      const isFirst = version === item.versions[0];
      const written = isFirst ? original : writeTranslation(item, version, original, writing);
      const file = fileOf(plan, item, version);
      files.set(file, pageText(written.front, textOfVersion(item, version, written)));
      const fate = fateOf(tally, nameInTally(plan, item.source, version.page.file));
      fate.to.push({ kind: isFirst ? item.kind : 'translation', file });
      noteTrouble(fate, version, plan, tally);
    }
  }

  function textOfVersion(item: Item, version: Version, { front, lines, lead }: Written): string {
    const body = convertText(version.page.body, {
      system: item.source.system,
      values: version.page.values,
      siteTitle: item.source.title,
      linkOf: linkOf(item, version),
      leftOut: (command) =>
        decide(tally, 'commands', command.split('\n')[0] ?? '', version.page.file),
    });
    const own = body.replace(/^#\s+(.+?)\s*#*\s*(?:\n|$)/, (whole, heading: string) =>
      isTitle(heading, front['title']) ? '' : whole,
    );
    return [own.trim(), lead ?? '', ...lines].filter(Boolean).join('\n\n');
  }

  for (const it of plan.groups.tracks) writeGroup('tracks', it);
  for (const it of plan.groups.pillars) writeGroup('pillars', it);
  /** A track or pillar that had no page of its own: its name, and the text of the folder that it was. */
  function writeGroup(
    room: 'tracks' | 'pillars',
    { id, title, programme, item, folder }: Group,
  ): void {
    if (item) return;
    const text = folder ? textOfFolder(folder) : '';
    const isOne = plan.groups.programmes.length < 2;
    files.set(
      `${room}/${id}.md`,
      pageText({ title, programme: room === 'tracks' && !isOne ? programme : undefined }, text),
    );
    if (!folder) decide(tally, 'tracks', `${room}/${id}.md`);
  }

  function textOfFolder({ source, versions: [version] }: FolderPage): string {
    const item: Item = { source, kind: 'page', id: '', folder: '', title: '', versions: [version] };
    const leftOut = (command: string) =>
      decide(tally, 'commands', command.split('\n')[0] ?? '', version.page.file);
    return convertText(version.page.body, {
      system: source.system,
      values: version.page.values,
      linkOf: linkOf(item, version),
      leftOut,
    });
  }

  const isNamed = new Set(plan.groups.pillars.map(({ id }) => id));
  if (usesOther(files) && !isNamed.has(OTHER))
    files.set(
      `pillars/${OTHER}.md`,
      pageText({ title: isNamed.size === 0 ? words.allCourses : words.otherCourses }, ''),
    );
  const { tagline, pages } = foldersAsPages(plan, textOfFolder, tally);
  for (const [file, text] of pages) files.set(file, text);
  files.set('catalogue.yaml', settingsText(settingsOf(plan, old, words, tagline, tally)));
  noteLeft(plan, tally);
  return files;
}

const usesOther = (files: NewFiles): boolean =>
  [...files].some(
    ([file, text]) =>
      file.startsWith('courses/') && /^pillar: other$/m.test(String(text).slice(0, 4000)),
  );

function noteTrouble(fate: FileFate, { page }: Version, { sources }: Plan, tally: Tally): void {
  if (!page.trouble) return;
  fate.trouble = page.trouble;
  decide(
    tally,
    page.trouble.why === 'code' ? 'code' : 'broken',
    sources.length > 1 ? (page.addresses[0] ?? page.file) : page.file,
  );
}
