import type { Catalogue, Course, Pillar, TextVersion, Track } from '../catalogue/model.ts';

/**
 * Who must agree to changes of which file, a line each, as GitHub and GitLab read them: of tracks and pillars, and of
 * the courses of a pillar or of a track that they name. `folder`: that of the content, relative to the repository,
 * nothing where it is the repository.
 */
export function ownersOfFiles(
  { tracks, pillars, courses }: Pick<Catalogue, 'tracks' | 'pillars' | 'courses'>,
  folder: string,
): string[] {
  const ofPillars = new Map(pillars.map(({ id, owners }) => [id, owners]));
  const ofTracks = new Map(tracks.map(({ id, owners }) => [id, owners]));
  const ofCourse = ({ pillar, tracks: own }: Course) => [
    ...(pillar === undefined ? [] : (ofPillars.get(pillar) ?? [])),
    ...own.flatMap((id) => ofTracks.get(id) ?? []),
  ];
  const owned: [item: Track | Pillar | Course, owners: readonly string[]][] = [
    ...[...tracks, ...pillars].map((it): [Track | Pillar, readonly string[]] => [
      it,
      it.owners ?? [],
    ]),
    ...courses.map((it): [Course, readonly string[]] => [it, ofCourse(it)]),
  ];
  return owned
    .filter(([, owners]) => owners.length > 0)
    .flatMap(([{ texts }, owners]) =>
      patternsOf(texts).map((it) => `${pathIn(folder, it)} ${[...new Set(owners)].join(' ')}`),
    )
    .sort();
}

/** Files of an item: one pattern for a text and the translations beside it, those that are yet to come as well. */
const patternsOf = (texts: readonly TextVersion[]): string[] => {
  const stems = texts.map(({ source: { file } }) => file.replace(/\.md$/i, ''));
  return stems
    .filter((stem) => !stems.some((other) => stem.startsWith(`${other}.`)))
    .map((stem) => `${plain(stem)}.*md`);
};

const pathIn = (folder: string, pattern: string): string =>
  ['', ...folder.split('/').filter(Boolean).map(plain), pattern].join('/');

/** What means more than itself in a pattern, or ends one, stands for any sign. */
const plain = (path: string): string => path.replace(/[^\p{L}\p{N}/._-]/gu, '?');
