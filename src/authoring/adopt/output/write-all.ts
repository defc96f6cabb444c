import { convertText } from '../text/convert.ts';
import { decide, fateOf, noteKey, type Tally, type FileFate } from '../tally.ts';
import { MAIN, type Group } from '../mapping/groups.ts';
import type { FolderPage, Item, Version } from '../mapping/items.ts';
import { knowsPlans, knowsTerms } from '../mapping/model.ts';
import { labelOf } from '../mapping/own-fields.ts';
import { nameInTally, type Plan } from '../mapping/plan.ts';
import { courseFinder } from '../mapping/references.ts';
import { termsOf } from '../mapping/terms.ts';
import { languageOfPage, type OldAddresses } from './addresses.ts';
import { pageText, settingsText, type NewFiles } from './files.ts';
import { linker } from './links.ts';
import { mediaBringer } from './media.ts';
import {
  isTitle,
  OTHER,
  writeOriginal,
  writeTranslation,
  type Writing,
  type Written,
} from './write-item.ts';

/** Words of ours that stand in the new files, in their language. */
export interface ContentWords {
  catalogue: string;
  /** The pillar of courses that name none, where no course names one, and where others do. */
  allCourses: string;
  otherCourses: string;
}

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
  const writing: Writing = {
    plan,
    tally,
    find: courseFinder(plan.items),
    aliases: old.aliases,
    choicesInTitles,
  };
  const bring = mediaBringer(plan, files, tally);
  const linkOf = linker(plan, bring, (item, version) => fileOf(plan, item, version), tally);
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
      files.set(file, pageText(withImage(written.front), textOfVersion(item, version, written)));
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
        decide(tally, 'commands', `${version.page.file}: ${command.split('\n')[0] ?? ''}`),
    });
    const own = body.replace(/^#\s+(.+?)\s*#*\s*(?:\n|$)/, (whole, heading: string) =>
      isTitle(heading, front['title']) ? '' : whole,
    );
    return [own.trim(), lead ?? '', ...lines].filter(Boolean).join('\n\n');
  }

  function withImage(front: Record<string, unknown>): Record<string, unknown> {
    const { image, ...others } = front;
    const item = plan.items.find(({ title }) => title === front['title']);
    if (typeof image !== 'string' || !item) return others;
    const now = linkOf(item, item.versions[0])(image, true);
    return now === undefined ? others : { ...front, image: now.replace(/^\//, '') };
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
      decide(tally, 'commands', `${version.page.file}: ${command}`);
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

/** Longest text of the page of all courses that becomes the sentence below the title. */
const LONGEST_TAGLINE = 200;

/** What pages of lists say, as pages of their own; that of all courses, where it is short, is the tagline. */
function foldersAsPages(
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

function settingsOf(
  plan: Plan,
  { redirects }: OldAddresses,
  words: ContentWords,
  tagline: string | undefined,
  tally: Tally,
): Record<string, unknown> {
  const { groups, fields, sources, languages } = plan;
  const [source] = sources;
  const title =
    (sources.length === 1 ? source?.title : undefined) ??
    groups.programmes.find(({ title }) => title !== '')?.title;
  const terms = knowsTerms() ? termsIn(plan) : {};
  for (const { name, key, type } of fields.values())
    decide(tally, 'fields', `${name} → ${key} (${type})`);
  if (groups.programmes.length > 1)
    for (const { id } of groups.programmes) if (id !== MAIN) decide(tally, 'programmes', id);
  if (!sources.some(({ languages }) => languages.length > 0))
    decide(tally, 'language', languages.join(', '));
  return {
    title: title || words.catalogue,
    tagline,
    languages,
    programmes: Object.fromEntries(
      groups.programmes.map(({ id, title: name, isPlanless }) => [
        id,
        {
          title: name || title || words.catalogue,
          ...(isPlanless && knowsPlans() ? { plan: 'none' } : {}),
        },
      ]),
    ),
    terms: Object.keys(terms).length > 0 ? terms : undefined,
    fields:
      fields.size === 0
        ? undefined
        : Object.fromEntries(
            [...fields.values()].map(({ key, name, type, choices }) => [
              key,
              {
                label: labelOf(name),
                type,
                ...(choices ? { choices, filter: true } : {}),
                ...(type === 'list' || type === 'yes-no' ? { filter: true } : {}),
              },
            ]),
          ),
    redirects: Object.keys(redirects).length > 0 ? redirects : undefined,
  };
}

/** Terms that courses name, in the order of a year, then of their first use. */
function termsIn({ items }: Plan): Record<string, string> {
  const found = new Map<string, string>();
  for (const { kind, versions } of items)
    for (const { key, value } of kind === 'course' ? versions[0].named : [])
      if (key === 'terms' || (key === 'semester' && !/\d/.test(String(value))))
        for (const { id, label } of termsOf(value).terms) if (!found.has(id)) found.set(id, label);
  const year = ['fall', 'winter', 'spring', 'summer'];
  const place = (id: string) => (year.includes(id) ? year.indexOf(id) : year.length);
  return Object.fromEntries([...found].sort(([a], [b]) => place(a) - place(b)));
}

/** Files that are nothing for a catalogue, and pictures that no text shows. */
function noteLeft(plan: Plan, tally: Tally): void {
  for (const { source, page, why } of plan.left) {
    const name = nameInTally(plan, source, page.file);
    fateOf(tally, name).left = why;
    for (const key of page.values.keys()) noteKey(tally, key, { as: 'needless' }, name);
  }
  for (const source of plan.sources) {
    for (const { file, why } of source.left)
      fateOf(tally, nameInTally(plan, source, file)).left = why;
    for (const { file, absolute } of source.media.values()) {
      if (!absolute.startsWith(source.dir)) continue;
      const fate = fateOf(tally, nameInTally(plan, source, file));
      if (fate.to.length === 0 && fate.left === undefined) fate.left = 'unused';
    }
  }
}
