import type * as z from 'zod';
import {
  isSound,
  type Content,
  type ContentFile,
  type Document,
  type FrontMatter,
} from '../content/document.ts';
import type { RenderResult } from '../content/renderer.ts';
import { slug, slugPath } from '../content/slug.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { advised } from './advice.ts';
import { courseSchema, mayLackSemester, missingFields, shareFindings } from './course-schema.ts';
import type { CatalogueSettings, Source } from './model.ts';
import { keysIn, readRoom, type Broken, type Parsed } from './parse-room.ts';
import type { BrokenText, ParseContext } from './parse-text.ts';
import { duplicateText, meaningOf } from './parse-translation.ts';
import { inKeysOf } from './own-keys.ts';
import { isWithoutPlan, programmeOf } from './programme-of.ts';
import { parseSettings } from './parse-settings.ts';
import {
  type CourseFrontMatter,
  PageFrontMatter,
  PillarFrontMatter,
  ProfileFrontMatter,
  Settings,
  TrackFrontMatter,
} from './schema.ts';
import { guessLanguages, originals } from './translated-files.ts';

export interface ParsedContent {
  settings: CatalogueSettings;
  courses: Parsed<CourseFrontMatter>[];
  tracks: Parsed<TrackFrontMatter>[];
  pillars: Parsed<PillarFrontMatter>[];
  pages: Parsed<z.infer<typeof PageFrontMatter>>[];
  /** Files that are the text of another file in a further language. */
  translations: string[];
  /** Course files that could not become a course. */
  broken: Broken[];
  brokenTracks: string[];
  brokenPillars: string[];
  /** Bodies of files whose facts could not be read. */
  brokenTexts: BrokenText[];
  files: readonly ContentFile[];
  findings: Finding[];
}

/** Documents to facts: the only place where both spellings meet. Throws nothing; what is wrong is in `findings`. */
export function parseDocuments(
  written: readonly Document[],
  { files, ...brand }: Pick<Content, 'files' | 'brandFiles' | 'brandNames'>,
  rendered: ReadonlyMap<string, RenderResult>,
): ParsedContent {
  const ofSettings: Finding[] = [];
  const settings = parseSettings(
    written.find(({ room }) => room === 'settings'),
    ofSettings,
    guessLanguages(written),
    { files, ...brand },
  );
  const { documents, ownWords, twice } = inKeysOf(settings, written);
  const findings: Finding[] = documents.flatMap((document) =>
    // Files of words have keys of their own (languages/read-words.ts).
    document.findings.length === 0 || document.room === 'words'
      ? document.findings
      : advised(document, schemaOf(document, settings)),
  );
  findings.push(...ofSettings, ...twice);
  const inRoom = (room: Document['room']) => documents.filter((document) => document.room === room);
  const [listPages, inCourses] = parted(inRoom('courses'), isListPage);
  findings.push(...listPages.map(skipped));
  const originalOf = originals(inCourses, settings);
  const [profiles, ofCourses] = parted(inCourses, (document) => isProfile(originalOf(document)));

  // Of a folder on trial its files say whether there is a plan; a lone course says nothing of others.
  const hasSemesters =
    !settings.onTrial ||
    ofCourses.length === 1 ||
    ofCourses.some((it) => Object.hasOwn(keysIn(it) ?? {}, 'semester'));
  const context: ParseContext = { settings, rendered, findings, translations: [], brokenTexts: [] };
  const courses = readRoom(context, ofCourses, {
    schema: courseSchema(settings),
    idOf: slugPath,
    extraRules: (...file) => courseRules({ settings, hasSemesters }, ...file),
  });
  const tracks = readRoom(context, inRoom('tracks'), { schema: TrackFrontMatter, idOf: slug });
  const profileTracks = readRoom(context, profiles, {
    schema: ProfileFrontMatter,
    idOf: profileId,
  });
  const pillars = readRoom(context, inRoom('pillars'), { schema: PillarFrontMatter, idOf: slug });
  const pages = readRoom(context, inRoom('pages'), { schema: PageFrontMatter, idOf: slug });
  const ofProfiles = profileTracks.items.map(
    ({ facts: { layout: _, track: __, ...facts }, ...rest }) => ({ ...rest, facts }),
  );
  const allTracks = withoutDoubles([...tracks.items, ...ofProfiles], settings, findings);
  return {
    settings,
    courses: courses.items,
    broken: courses.broken,
    files,
    findings: ownWords(findings),
    translations: context.translations,
    brokenTexts: context.brokenTexts,
    brokenTracks: [...tracks.broken, ...profileTracks.broken].map(({ id }) => id),
    brokenPillars: pillars.broken.map(({ id }) => id),
    tracks: allTracks,
    pillars: pillars.items,
    pages: pages.items,
  };
}

const parted = <T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];

/** index.md that states no fact of a course: other site generators make the page of a list of it. */
const isListPage = (document: Document) =>
  /(^|\/)index(\.[A-Za-z-]{2,12})?$/i.test(document.path) &&
  document.frontMatter !== undefined &&
  isSound(document) &&
  !['semester', 'studycredits', 'pillar', 'default', 'track'].some((key) =>
    Object.hasOwn(document.frontMatter?.data ?? {}, key),
  );

const skipped = ({ file }: Document): Finding =>
  finding('skipped-file', startOf(file), { why: 'index' }, { severity: 'warning' });

/** Whether a file among the courses is the text of a track. */
const isProfile = (document: Document): boolean => keysIn(document)?.['layout'] === 'profile';

/** The track a profile names, else its file name. */
const profileId = (path: string, data?: FrontMatter['data']): string => {
  const track = data?.['track'] ?? path.split('/').at(-1);
  return slug(typeof track === 'object' ? '' : String(track)) || slug(path);
};

/** The keys that a file may have, by the folder it lies in. */
function schemaOf(document: Document, settings: CatalogueSettings): z.ZodType {
  const schemas = {
    settings: Settings,
    words: Settings,
    courses: isProfile(document) ? ProfileFrontMatter : courseSchema(settings),
    tracks: TrackFrontMatter,
    pillars: PillarFrontMatter,
    pages: PageFrontMatter,
  };
  return schemas[document.room];
}

/**
 * What the schema of one file cannot say: a course of a plan needs a semester, and a pillar unless it is a placeholder;
 * every course needs what the school requires; shares make 100; a number as `choice` is a lane.
 */
function courseRules(
  { settings, hasSemesters }: { settings: CatalogueSettings; hasSemesters: boolean },
  source: Source,
  frontMatter: FrontMatter,
  findings: Finding[],
  id: string,
): boolean {
  const { data } = frontMatter;
  const isPlaceholder = data['default'] === true;
  findings.push(
    ...shareFindings(settings, source, frontMatter),
    ...(isPlaceholder ? [] : missingFields(settings, frontMatter, findings)),
  );
  const { choice, programme: named } = data;
  const isNoNumber = findings.some(
    (it) => it.rule === 'wrong-type' && 'key' in it.data && it.data.key === 'choice',
  );
  if (typeof choice === 'number' && !isNoNumber)
    findings.push(finding('legacy-choice', source.placeOf('choice', 'key'), { value: choice }));
  const programme = programmeOf(settings, id, typeof named === 'string' ? named : undefined);
  if (!hasSemesters || isWithoutPlan(settings, programme)) return true;
  const lacks = (key: 'semester' | 'pillar') => isMissing(key, frontMatter, findings);
  const missing = [
    ...(lacks('semester') ? [withoutSemester(settings, programme, frontMatter)] : []),
    ...(lacks('pillar') && !isPlaceholder ? [missingKey('pillar', frontMatter)] : []),
  ];
  findings.push(...missing);
  return missing.every(({ rule }) => rule !== 'missing-field');
}

/** Whether a file lacks a key; one that is only misspelt is said already. */
const isMissing = (key: string, { data }: FrontMatter, findings: readonly Finding[]): boolean =>
  !Object.hasOwn(data, key) &&
  !findings.some((it) => it.rule === 'unknown-key' && 'near' in it.data && it.data.near === key);

const missingKey = (key: 'semester' | 'pillar', { end }: FrontMatter): Finding =>
  finding('missing-field', end, { key, meaning: meaningOf(key) });

const withoutSemester = (
  settings: CatalogueSettings,
  programme: string,
  frontMatter: FrontMatter,
): Finding =>
  mayLackSemester(settings)
    ? finding('outside-plan', frontMatter.end, { programme })
    : missingKey('semester', frontMatter);

/** A track’s text may stand in tracks/ or as a profile among the courses, not in both. */
function withoutDoubles<T>(
  tracks: readonly Parsed<T>[],
  { languages: [first] }: CatalogueSettings,
  findings: Finding[],
): Parsed<T>[] {
  const byId = new Map<string, Parsed<T>>();
  for (const track of tracks) {
    const known = byId.get(track.id);
    if (known) findings.push(duplicateText(track.source.file, track.id, first, known.source.file));
    else byId.set(track.id, track);
  }
  return [...byId.values()];
}
