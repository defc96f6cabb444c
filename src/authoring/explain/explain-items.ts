import type { Catalogue, TextVersion } from '../../catalogue/model.ts';
import { nearest } from '../../catalogue/nearest.ts';
import { familyOf } from '../../catalogue/tags.ts';
import { slug, slugPath } from '../../content/slug.ts';
import { rules } from '../../diagnostics/rules.ts';
import type { LoadedCatalogue } from '../../load.ts';
import { explainCourse, referredTo, type Row } from './explain-course.ts';
import { explainPage, explainPillar, explainTag, explainTrack } from './explain-others.ts';
import type { ExplainWords } from './words.ts';

/** One thing to explain; `files` are those whose diagnostics belong to it. */
export interface Item {
  title: string;
  rows: readonly Row[];
  files: readonly string[];
}

/** What one file is: a text of something, a picture, or nothing that can be read. */
export function aboutFile(
  file: string,
  { catalogue, findings }: LoadedCatalogue,
  words: ExplainWords,
): Item[] {
  const { labels } = words;
  const has = ({ texts }: { texts: readonly { source: { file: string } }[] }) =>
    texts.some(({ source }) => source.file === file);
  const found = everything(catalogue, words)
    .filter(({ item }) => has(item))
    .map(({ about }) => about());
  if (found.length > 0) return found;
  if (catalogue.files.has(file))
    return [
      {
        title: file,
        rows: [
          [labels.aFile, words.mayBeShown],
          [labels.usedBy, ...usersOf(file, catalogue, words)],
        ],
        files: [file],
      },
    ];
  if (file === catalogue.settings.source.file)
    return [{ title: file, rows: [[labels.settings, words.settings]], files: [file] }];
  return findings.some(({ at }) => at.file === file)
    ? [
        {
          title: file,
          rows: [[labels.notUsed, words.notUsed]],
          files: [file],
        },
      ]
    : [];
}

function usersOf(
  file: string,
  { courses, tracks, pillars, pages, targets }: Catalogue,
  { nobody }: ExplainWords,
): string[] {
  const linked = [...courses, ...tracks, ...pillars, ...pages]
    .flatMap(({ texts }) => texts.map(({ source }) => source.file))
    .filter((text) => targets.get(text)?.some((it) => it && 'file' in it && it.file.file === file));
  const shown = courses
    .filter(({ image }) => image?.file === file)
    .map(({ source }) => `${source.file} (image)`);
  return linked.length + shown.length > 0 ? [...shown, ...linked] : [nobody];
}

/** Everything with that id, of whatever kind. */
export function aboutId(name: string, catalogue: Catalogue, words: ExplainWords): Item[] {
  const { labels } = words;
  const isIt = (id: string) =>
    id === slugPath(name.replace(/\.md$/i, '').replace(/^courses\//, '')) || id === slug(name);
  const broken = catalogue.brokenCourses
    .filter(({ id }) => isIt(id))
    .map(
      ({ id, file }): Item => ({
        title: id,
        rows: [
          [labels.file, file],
          [labels.broken, words.broken],
          referredTo({ kind: 'course', id }, catalogue, words),
        ],
        files: [file],
      }),
    );
  const tag = catalogue.tagByFamily.get(familyOf(name));
  const found = everything(catalogue, words)
    .filter(({ item }) => isIt(item.id))
    .map(({ about }) => about());
  return [
    ...found,
    ...broken,
    ...(tag
      ? [
          {
            title: `${words.kinds.tag} ${tag.label}`,
            rows: explainTag(tag, catalogue, words),
            files: [],
          },
        ]
      : []),
  ];
}

/** Courses, tracks, pillars and pages, each with the way to explain it. */
function everything(
  catalogue: Catalogue,
  words: ExplainWords,
): { item: { id: string; texts: readonly TextVersion[] }; about: () => Item }[] {
  const each = <T extends { id: string; texts: readonly TextVersion[] }>(
    kind: keyof ExplainWords['kinds'],
    all: readonly T[],
    rows: (item: T, catalogue: Catalogue, words: ExplainWords) => readonly Row[],
  ) =>
    all.map((item) => ({
      item,
      about: (): Item => ({
        title: `${words.kinds[kind]} ${item.texts[0]?.title ?? item.id}`,
        rows: rows(item, catalogue, words),
        files: item.texts.map(({ source }) => source.file),
      }),
    }));
  return [
    ...each('course', catalogue.courses, explainCourse),
    ...each('track', catalogue.tracks, explainTrack),
    ...each('pillar', catalogue.pillars, explainPillar),
    ...each('page', catalogue.pages, explainPage),
  ];
}

/** The name of something that can be explained, nearest to one that is none. */
export const nearestName = (
  name: string,
  { courses, tracks, pillars, pages, tags }: Catalogue,
): string | undefined =>
  nearest(name, [
    ...Object.keys(rules),
    ...[...courses, ...tracks, ...pillars, ...pages].map(({ id }) => id),
    ...tags.map(({ label }) => label),
  ]);
