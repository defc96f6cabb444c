import { humanise } from '../../../catalogue/texts.ts';
import { slug } from '../../../content/slug.ts';
import { grouped } from '../../../grouped.ts';
import type { Source } from '../source.ts';
import { listOf, textOf } from '../values.ts';
import type { FolderPage, Item } from './items.ts';
import { kindOfName } from './kinds-of-names.ts';
import { valueOfKey } from './read-keys.ts';
import { mapped } from './values-of-keys.ts';

/** The programme of courses that are in no other. */
export const MAIN = 'main';

interface Programme {
  id: string;
  title: string;
  /** Whether its courses are taught in no fixed semester. */
  isPlanless: boolean;
  /** Courses name it: it is no guess of ours. */
  isStated?: boolean;
}
/** A track or pillar: what is said of it, and the page that it had. */
export interface Group {
  id: string;
  title: string;
  programme?: string;
  item?: Item;
  /** The page of the folder that it was. */
  folder?: FolderPage;
}

/** Where each course stands in the new catalogue. */
export interface Placement {
  programme: string;
  tracks: readonly string[];
  pillar?: string;
}

export interface Groups {
  programmes: readonly Programme[];
  tracks: readonly Group[];
  pillars: readonly Group[];
  placements: ReadonlyMap<Item, Placement>;
}

/** So many courses of a folder make a programme: fewer are a few files that were put together. */
const FEWEST = 3;
/** A plan that fewer than this share of courses have is none. */
const PLANNED = 0.2;

const isCourse = ({ kind }: Item) => kind === 'course';

/** Programmes, tracks and pillars of all items, with those that courses name and nobody described. */
export function groupsOf(
  items: readonly Item[],
  folders: readonly FolderPage[],
  sources: readonly Source[],
): Groups {
  const programmes: Programme[] = [];
  const placements = new Map<Item, Placement>();
  const titles = new Map<string, string>();
  for (const source of sources) {
    const own = items.filter((it) => it.source === source && isCourse(it));
    const isPlanless = !hasPlan(own);
    const main = sources.length > 1 ? source.name : MAIN;
    const idIn = (name: string) => (sources.length > 1 ? `${main}-${slug(name)}` : slug(name));
    const ofFolders = isPlanless ? new Set<string>() : programmeFolders(own);
    const departments = isPlanless && !own.some((it) => rawTracks(it).length > 0);
    programmes.push({
      id: main,
      title: source.title ?? titleOfFolder('', source, folders) ?? '',
      isPlanless,
    });
    for (const folder of ofFolders)
      programmes.push({
        id: idIn(folder),
        title: titleOfFolder(folder, source, folders) ?? humanised(folder),
        isPlanless,
      });
    for (const [name, courses] of grouped(own, (it) => statedProgramme(it) ?? '')) {
      if (name === '') continue;
      const known = programmes.find(({ id }) => id === idIn(name));
      if (known) known.isStated = true;
      else
        programmes.push({
          id: idIn(name),
          title: name === slug(name) ? humanised(name) : name,
          isPlanless: !hasPlan(courses),
          isStated: true,
        });
    }
    for (const item of own) {
      const stated = statedProgramme(item);
      const [folder = ''] = item.folder.split('/');
      const isOwn = ofFolders.has(folder);
      const inFolder = isOwn ? idIn(folder) : main;
      const tracks = departments && folder !== '' ? [folder] : rawTracks(item);
      const pillar = textOf(valueOfKey(item.versions[0].named, 'pillar'));
      placements.set(item, {
        programme: stated === undefined ? inFolder : idIn(stated),
        tracks: [...new Set(tracks.map((it) => noted(titles, it)))].filter(Boolean),
        ...(pillar === undefined || slug(pillar) === '' ? {} : { pillar: noted(titles, pillar) }),
      });
    }
  }
  const parted = apart(placements);
  const used = new Set([...parted.values()].map(({ programme }) => programme));
  return {
    programmes: programmes.filter(({ id }) => used.has(id) || used.size === 0),
    placements: parted,
    tracks: groupsNamed('track', { items, folders, placements: parted, titles }),
    pillars: groupsNamed('pillar', { items, folders, placements: parted, titles }),
  };
}

/** The programme that a course names; of several, none is the one. */
export function statedProgramme({ versions: [{ named }] }: Item): string | undefined {
  const [name, ...others] = listOf(valueOfKey(named, 'programme'));
  return name === undefined || slug(name) === '' || others.length > 0 ? undefined : name;
}

/** The id of a name; the first way in which it was written is kept as its title. */
function noted(titles: Map<string, string>, written: string): string {
  const id = slug(written);
  if (!titles.has(id)) titles.set(id, written === id ? humanised(id) : written);
  return id;
}

const humanised = (name: string): string => humanise(slug(name));

const rawTracks = ({ versions: [{ named }] }: Item): string[] => {
  const { value } = mapped('course', 'tracks', valueOfKey(named, 'tracks') ?? '');
  return Array.isArray(value) ? value.map(String) : listOf(valueOfKey(named, 'tracks'));
};

/** Whether a course says in which semester it is, as a number. */
const semesterOf = ({ versions: [{ named }] }: Item): unknown =>
  mapped('course', 'semester', valueOfKey(named, 'semester') ?? '').value;

const hasPlan = (courses: readonly Item[]): boolean =>
  courses.filter((it) => semesterOf(it) !== undefined).length > courses.length * PLANNED;

/** Folders beside the others that are a programme: enough courses, and no track that courses elsewhere have. */
function programmeFolders(courses: readonly Item[]): Set<string> {
  const folders = new Map<string, Item[]>();
  for (const item of courses) {
    const [folder = ''] = item.folder.split('/');
    folders.set(folder, [...(folders.get(folder) ?? []), item]);
  }
  return new Set(
    [...folders].flatMap(([folder, own]) => {
      const others = courses.filter((it) => !own.includes(it));
      const elsewhere = new Set(others.flatMap(rawTracks).map(slug));
      const pillars = new Set(
        own.map(({ versions: [{ named }] }) => slug(textOf(valueOfKey(named, 'pillar')) ?? '')),
      );
      const isPart =
        folder === '' ||
        own.length < FEWEST ||
        others.length === 0 ||
        /semest|^s?\d+$|jaar|jahr|year|annee/i.test(slug(folder)) ||
        kindOfName(folder) !== undefined ||
        (pillars.size === 1 && pillars.has(slug(folder))) ||
        own.flatMap(rawTracks).some((it) => elsewhere.has(slug(it)));
      return isPart ? [] : [folder];
    }),
  );
}

const titleOfFolder = (
  folder: string,
  source: Source,
  folders: readonly FolderPage[],
): string | undefined => {
  const page = folders.find((it) => it.source === source && it.folder === folder);
  return page && textOf(valueOfKey(page.versions[0].named, 'title'));
};

/** A track of two programmes would be one page for both: each gets its own. */
function apart(placements: ReadonlyMap<Item, Placement>): Map<Item, Placement> {
  const programmes = new Map<string, Set<string>>();
  for (const { tracks, programme } of placements.values())
    for (const track of tracks)
      programmes.set(track, (programmes.get(track) ?? new Set()).add(programme));
  const idIn = (track: string, programme: string) =>
    (programmes.get(track)?.size ?? 0) > 1 && [...(programmes.get(track) ?? [])][0] !== programme
      ? `${programme}-${track}`
      : track;
  return new Map(
    [...placements].map(([item, it]) => [
      item,
      { ...it, tracks: it.tracks.map((track) => idIn(track, it.programme)) },
    ]),
  );
}

/** All tracks, or pillars: those that have a page, and those that courses name. */
function groupsNamed(
  kind: 'track' | 'pillar',
  given: {
    items: readonly Item[];
    folders: readonly FolderPage[];
    placements: ReadonlyMap<Item, Placement>;
    titles: ReadonlyMap<string, string>;
  },
): Group[] {
  const programmeOf = new Map<string, string>();
  const named = [...given.placements.values()].flatMap(({ tracks, pillar, programme }) => {
    for (const track of tracks) programmeOf.set(track, programme);
    return kind === 'track' ? tracks : [pillar ?? ''];
  });
  const pages = given.items.filter((it) => it.kind === kind);
  const ids = [...new Set([...pages.map(({ id }) => id), ...named])].filter(Boolean).sort();
  return ids.map((id) => {
    const item = pages.find((it) => it.id === id);
    const bare = [...given.titles.keys()].find((it) => id === it || id.endsWith(`-${it}`)) ?? id;
    const folder = given.folders.find(
      (it) => it.folder !== undefined && it.folder !== '' && slug(it.folder) === id,
    );
    const ofFolder = folder && textOf(valueOfKey(folder.versions[0].named, 'title'));
    const programme = kind === 'track' ? programmeOf.get(id) : undefined;
    return {
      id,
      title: item?.title ?? ofFolder ?? given.titles.get(bare) ?? humanised(id),
      ...(programme === undefined ? {} : { programme }),
      ...(item ? { item } : {}),
      ...(folder && !item ? { folder } : {}),
    };
  });
}
