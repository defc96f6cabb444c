import { getOrThrow } from '../get-or-throw.ts';
import type * as z from 'zod';
import { isSound, type ContentFile, type Document, type FrontMatter } from '../content/document.ts';
import type { RenderResult } from '../content/renderer.ts';
import type { Rendered } from '../content/markdown.ts';
import { fitsDisk } from '../content/folder-name.ts';
import { comparablePath, slug, slugPath } from '../content/slug.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { advised } from './advice.ts';
import { readFields, sourceOf } from './read-fields.ts';
import { courseSchema, missingFields, shareFindings } from './course-schema.ts';
import { factTextsFrom, fieldTable } from './fields.ts';
import { memoize } from '../memoize.ts';
import type { CatalogueSettings, Source, TextVersion } from './model.ts';
import { lastPart, nearest } from './nearest.ts';
import { inKeysOf } from './own-keys.ts';
import { parseSettings } from './parse-settings.ts';
import {
  CourseFrontMatter,
  fieldAt,
  PageFrontMatter,
  PillarFrontMatter,
  ProfileFrontMatter,
  Settings,
  TrackFrontMatter,
} from './schema.ts';

/** A file that became facts, before anything is joined: the original and its translations. */
export interface Parsed<T> {
  id: string;
  source: Source;
  facts: T;
  texts: [TextVersion, ...TextVersion[]];
}
export interface ParsedContent {
  settings: CatalogueSettings;
  courses: Parsed<CourseFrontMatter>[];
  tracks: Parsed<TrackFrontMatter>[];
  pillars: Parsed<PillarFrontMatter>[];
  pages: Parsed<z.infer<typeof PageFrontMatter>>[];
  /** Files that are the text of another file in a further language. */
  translations: string[];
  /** Course files that could not become a course. */
  broken: { id: string; file: string; programme?: string }[];
  brokenTracks: string[];
  brokenPillars: string[];
  /** Bodies of files whose facts could not be read. */
  brokenTexts: { kind: 'course' | 'track' | 'pillar' | 'page'; text: TextVersion }[];
  files: readonly ContentFile[];
  findings: Finding[];
}

/** Documents to facts: the only place where both spellings meet. Throws nothing; what is wrong is in `findings`. */
export function parseDocuments(
  written: readonly Document[],
  files: readonly ContentFile[],
  rendered: ReadonlyMap<string, RenderResult>,
): ParsedContent {
  const ofSettings: Finding[] = [];
  const settings = parseSettings(
    written.find(({ room }) => room === 'settings'),
    ofSettings,
    guessLanguages(written),
  );
  const { documents, ownWords, twice } = inKeysOf(settings, written);
  const findings: Finding[] = documents.flatMap((document) =>
    document.findings.length === 0 ? [] : advised(document, schemaOf(document, settings)),
  );
  findings.push(...ofSettings, ...twice);
  const inRoom = (room: Document['room']) => documents.filter((document) => document.room === room);
  const [ofLists, inCourses] = parted(inRoom('courses'), isListPage);
  findings.push(
    ...ofLists.map(({ file }) =>
      finding('skipped-file', startOf(file), { why: 'index' }, { severity: 'warning' }),
    ),
  );
  const originalOf = originals(inCourses, settings);
  const [profiles, ofCourses] = parted(
    inCourses,
    (document) => keysIn(originalOf(document))?.['layout'] === 'profile',
  );
  const context: ParseContext = { settings, rendered, findings, translations: [], brokenTexts: [] };
  const broken: ParsedContent['broken'] = [];
  const brokenTracks: ParsedContent['broken'] = [];
  const brokenPillars: ParsedContent['broken'] = [];

  const courses = readRoom<z.ZodObject, CourseFrontMatter>(
    context,
    ofCourses,
    courseSchema(settings),
    slugPath,
    broken,
    courseRules,
  );
  const tracks = [
    ...readRoom(context, inRoom('tracks'), TrackFrontMatter, slug, brokenTracks),
    ...readRoom(context, profiles, ProfileFrontMatter, profileId, brokenTracks).map(
      ({ facts: { layout: _, track: __, ...facts }, ...rest }) => ({ ...rest, facts }),
    ),
  ];
  const pillars = readRoom(context, inRoom('pillars'), PillarFrontMatter, slug, brokenPillars);
  const pages = readRoom(context, inRoom('pages'), PageFrontMatter, slug, []);
  return {
    settings,
    courses,
    broken,
    files,
    findings: ownWords(findings),
    translations: context.translations,
    brokenTexts: context.brokenTexts,
    brokenTracks: brokenTracks.map(({ id }) => id),
    brokenPillars: brokenPillars.map(({ id }) => id),
    tracks: withoutDoubles(tracks, settings, findings),
    pillars,
    pages,
  };
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** index.md that states no fact of a course: other site generators make the page of a list of it. */
const isListPage = (document: Document) =>
  /(^|\/)index(\.[A-Za-z-]{2,12})?$/i.test(document.path) &&
  document.frontMatter !== undefined &&
  isSound(document) &&
  !['semester', 'studycredits', 'pillar', 'default', 'track'].some((key) =>
    Object.hasOwn(document.frontMatter?.data ?? {}, key),
  );

/** `ai.nl` → `ai` and `nl`, where the catalogue has that language. */
function translationOf(
  { path }: Document,
  { languages }: CatalogueSettings,
): { path: string; language: string } | undefined {
  const [, original, suffix] = /^(.*)\.([A-Za-z][A-Za-z\d-]{1,34})$/.exec(path) ?? [];
  const language = languages.find((it) => it.toLowerCase() === suffix?.toLowerCase());
  return language === undefined ? undefined : { path: original, language };
}

/** Languages that the names of files speak of: `ai.nl.md` beside `ai.md`. */
function guessLanguages(documents: readonly Document[]): string[] {
  const files = new Set(documents.map(({ file }) => comparablePath(file)));
  return [
    ...new Set(
      documents.flatMap(({ file }) => {
        const [, original, suffix] = /^(.*)\.([a-z]{2})\.md$/.exec(comparablePath(file)) ?? [];
        return suffix && suffix !== 'en' && files.has(`${original}.md`) ? [suffix] : [];
      }),
    ),
  ].sort();
}

/** The file that a translation stands beside, however both are spelled; any other file is its own original. */
function originals(
  documents: readonly Document[],
  settings: CatalogueSettings,
): (document: Document) => Document {
  const bySlug = new Map<string, Document>();
  for (const document of documents) {
    const name = slugPath(document.path);
    if (!translationOf(document, settings) && !bySlug.has(name)) bySlug.set(name, document);
  }
  return (document) => {
    const path = translationOf(document, settings)?.path;
    return (path === undefined ? undefined : bySlug.get(slugPath(path))) ?? document;
  };
}

/** Two files whose names look the same. */
export const twinOf = (file: string, other: string): { twin?: true } =>
  comparablePath(file) === comparablePath(other) ? { twin: true } : {};

/** The keys of a file, as far as they can be read. */
const keysIn = ({ frontMatter, legible }: Document) => frontMatter?.data ?? legible;

/** The track a profile names, else its file name. */
const profileId = (path: string, data?: FrontMatter['data']): string => {
  const track = data?.['track'] ?? path.split('/').at(-1);
  return slug(typeof track === 'object' ? '' : String(track)) || slug(path);
};

/** The keys that a file may have, by the folder it lies in. */
function schemaOf(document: Document, settings: CatalogueSettings): z.ZodType {
  if (document.room === 'settings') return Settings;
  if (document.room === 'courses')
    return keysIn(document)?.['layout'] === 'profile' ? ProfileFrontMatter : courseSchema(settings);
  return { tracks: TrackFrontMatter, pillars: PillarFrontMatter, pages: PageFrontMatter }[
    document.room
  ];
}

interface ParseContext {
  settings: CatalogueSettings;
  rendered: ReadonlyMap<string, RenderResult>;
  findings: Finding[];
  translations: string[];
  brokenTexts: ParsedContent['brokenTexts'];
}
type ExtraRules = (
  source: Source,
  frontMatter: FrontMatter,
  findings: Finding[],
  settings: CatalogueSettings,
) => boolean;
interface Named {
  document: Document;
  id: string;
  suffix?: string;
}

/** All files of a room: originals first, then translations beside them. */
function readRoom<S extends z.ZodObject, T extends object = z.infer<S>>(
  context: ParseContext,
  documents: readonly Document[],
  schema: S,
  idOf: (path: string, data?: FrontMatter['data']) => string,
  broken: ParsedContent['broken'],
  extraRules?: ExtraRules,
): Parsed<T>[] {
  const { settings, findings } = context;
  const originalOf = originals(documents, settings);
  const named = documents.map((document): Named => {
    const { path, language } = translationOf(document, settings) ?? { path: document.path };
    return { document, id: idOf(path, keysIn(originalOf(document))), suffix: language };
  });
  const results = new Map<string, Parsed<T>>();
  const originalById = new Map<string, Document>();

  for (const { document, id } of named.filter(({ suffix }) => !suffix)) {
    const source = sourceOf(document);
    if (!id || id.split('/').includes('')) {
      findings.push(finding('unusable-file', startOf(document.file), { why: 'name' }));
      continue;
    }
    if (!fitsDisk(id)) {
      findings.push(finding('unusable-file', startOf(document.file), { why: 'long' }));
      continue;
    }
    const first = originalById.get(id);
    if (first) {
      findings.push(
        finding(
          'duplicate-id',
          startOf(document.file),
          { id, other: first.file, ...twinOf(document.file, first.file) },
          { related: [{ at: startOf(first.file), reason: 'same-here' }] },
        ),
      );
      continue;
    }
    originalById.set(id, document);
    const body = bodyOf(context, document);
    // A key that is there twice hides nothing else that is wrong in its file.
    const read = document.frontMatter
      ? checked<T>(
          schema as z.ZodType<unknown> as z.ZodType<T>,
          document.frontMatter,
          source,
          document,
          context,
          extraRules,
        )
      : undefined;
    const facts = isSound(document) ? read : undefined;
    if (!facts || body === 'broken') {
      const programme = keysIn(document)?.['programme'];
      broken.push({
        id,
        file: document.file,
        ...(typeof programme === 'string' && slug(programme) ? { programme } : {}),
      });
      keepBody(context, document, settings.languages[0], body);
      continue;
    }
    const language = (facts as { 'english-only'?: boolean })['english-only']
      ? 'en'
      : settings.languages[0];
    results.set(id, {
      id,
      source,
      facts,
      texts: [textVersion({ facts, language, body, document, own: settings.fields })],
    });
  }

  for (const { document, id, suffix } of named) {
    if (!suffix) continue;
    const original = originalById.get(id);
    if (!original) {
      const near = nearest(id, originalById.keys());
      findings.push(
        finding('lonely-translation', startOf(document.file), {
          expected: document.file.replace(/\.[^.]+\.md$/i, '.md'),
          ...(near
            ? {
                near: lastPart(getOrThrow(originalById, near).file).replace(
                  /\.md$/i,
                  `.${suffix}.md`,
                ),
              }
            : {}),
        }),
      );
      continue;
    }
    const parsed = results.get(id);
    const version = translation(context, document, suffix, original, schema);
    if (version && !parsed) keepBody(context, document, suffix, version.body);
    if (!version) continue;
    const same = parsed?.texts.find(({ language }) => language === suffix);
    if (same)
      findings.push(
        finding(
          'duplicate-text',
          startOf(document.file),
          { id, language: suffix, other: same.source.file },
          { related: [{ at: startOf(same.source.file), reason: 'same-here' }] },
        ),
      );
    else {
      parsed?.texts.push(version); // where the original is broken, its translation waits for it
      context.translations.push(document.file);
    }
  }
  return [...results.values()];
}

function checked<T extends object>(
  schema: z.ZodType<T>,
  frontMatter: FrontMatter,
  source: Source,
  document: Document,
  { findings, settings }: ParseContext,
  extraRules?: ExtraRules,
): T | undefined {
  const read = readFields(schema, frontMatter);
  const isDraft = frontMatter.data['draft'] === true && document.room === 'courses';
  const own = [...read.findings];
  const usable = extraRules?.(source, frontMatter, own, settings) ?? true;
  findings.push(
    ...own.map(
      (it): Finding =>
        isDraft ? { ...it, severity: it.severity === 'info' ? 'info' : 'warning' } : it,
    ),
  );
  return usable ? read.value : undefined;
}

/** What the schema of one file cannot say: a course needs a pillar unless it is a placeholder; a number as `choice` is a lane. */
function courseRules(
  source: Source,
  frontMatter: FrontMatter,
  findings: Finding[],
  settings: CatalogueSettings,
): boolean {
  const { data, end } = frontMatter;
  findings.push(
    ...shareFindings(settings, source, frontMatter),
    ...(data['default'] === true ? [] : missingFields(settings, frontMatter, findings)),
  );
  if (
    typeof data['choice'] === 'number' &&
    findings.every(
      (it) => it.rule !== 'wrong-type' || (it.data as { key: string }).key !== 'choice',
    )
  )
    findings.push(
      finding('legacy-choice', source.placeOf('choice', 'key'), { value: data['choice'] }),
    );
  const isMisspelt = findings.some(
    (it) => it.rule === 'unknown-key' && (it.data as { near?: string }).near === 'pillar',
  );
  if (Object.hasOwn(data, 'pillar') || data['default'] === true || isMisspelt) return true;
  findings.push(
    finding('missing-field', end, {
      key: 'pillar',
      meaning: meaningOf('pillar'),
    }),
  );
  return false;
}

const meaningOf = (key: 'pillar' | 'title'): string =>
  fieldAt(CourseFrontMatter, [key])?.description ?? key;

/** A translation holds texts; a fact in it must equal the original’s. */
function translation(
  context: ParseContext,
  document: Document,
  language: string,
  original: Document,
  schema: z.ZodObject,
): TextVersion | undefined {
  const { frontMatter } = document;
  const body = bodyOf(context, document);
  const source = sourceOf(document);
  const unread = () => {
    keepBody(context, document, language, body);
    return undefined;
  };
  if (!frontMatter) return unread();
  const read = readFields<object>(partOf(schema), frontMatter);
  context.findings.push(...read.findings);
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const field = fieldAt(schema, [key]);
    if (
      !field ||
      field.meta.text ||
      JSON.stringify(value) === JSON.stringify(original.frontMatter?.data[key])
    )
      continue;
    context.findings.push(
      finding(
        'translated-fact',
        source.placeOf(key),
        { key, original: original.file },
        { related: [{ at: sourceOf(original).placeOf(key), reason: 'first-here' }] },
      ),
    );
  }
  if (frontMatter.data['title'] === undefined && document.room === 'courses') {
    context.findings.push(
      finding('missing-field', frontMatter.end, {
        key: 'title',
        meaning: meaningOf('title'),
      }),
    );
    return unread();
  }
  return read.value && body !== 'broken' && isSound(document)
    ? textVersion({ facts: read.value, language, body, document, own: context.settings.fields })
    : unread();
}

/** The schema of a translation: of its original’s keys, those that it states. */
const partOf: (schema: z.ZodObject) => z.ZodObject = memoize(
  (schema) => [schema],
  (schema) => schema.partial(),
);

const kinds = { courses: 'course', tracks: 'track', pillars: 'pillar', pages: 'page' } as const;

/** Keeps what there is of a file whose facts could not be read. */
function keepBody(
  { brokenTexts, settings }: ParseContext,
  document: Document,
  language: string,
  body: Rendered | undefined | 'broken',
): void {
  if (document.room !== 'settings')
    brokenTexts.push({
      kind: kinds[document.room],
      text: textVersion({
        facts: {},
        language,
        body: body === 'broken' ? undefined : body,
        document,
        own: settings.fields,
      }),
    });
}

/** The rendered body; a finding where it was stopped. */
function bodyOf(
  { rendered, findings }: ParseContext,
  document: Document,
): Rendered | undefined | 'broken' {
  const result = rendered.get(document.file);
  if (!result) return undefined;
  if ('rendered' in result) return result.rendered;
  const at = {
    file: document.file,
    line: document.bodyLine,
    column: 1,
    endLine: document.bodyLine,
    endColumn: 1,
  };
  findings.push(finding('too-heavy', at, { why: result.stopped, limit: result.limit }));
  return 'broken';
}

type Texts = Partial<
  Record<'title' | 'description' | 'image-alt', string> &
    Record<'outcomes' | 'careers' | 'future', string | readonly string[]>
>;

/** While somebody edits one file, the texts of the others are the same objects, so that what is known of a text need not be worked out again. */
const textVersion = memoize(
  ({
    document,
    facts,
    language,
    body,
    own,
  }: {
    facts: object;
    language: string;
    body: Rendered | undefined;
    document: Document;
    own: CatalogueSettings['fields'];
  }) => [document, facts, language, body, own],
  ({ document, facts, language, body, own }): TextVersion => {
    const texts = facts as Texts;
    const many = (value: string | readonly string[] = []) => [value].flat().map((it) => it.trim());
    return {
      language,
      source: sourceOf(document),
      bodyLine: document.bodyLine,
      title: texts.title?.trim(),
      description: texts.description?.trim(),
      imageAlt: texts['image-alt']?.trim(),
      outcomes: many(texts.outcomes),
      careers: many(texts.careers ?? texts.future),
      facts: factTextsFrom({ ...facts }, fieldTable(own)),
      ...(body ? { body } : {}),
    };
  },
);

/** A track’s text may stand in tracks/ or as a profile among the courses, not in both. */
function withoutDoubles<T>(
  tracks: readonly Parsed<T>[],
  settings: CatalogueSettings,
  findings: Finding[],
): Parsed<T>[] {
  const byId = new Map<string, Parsed<T>>();
  for (const track of tracks) {
    const first = byId.get(track.id);
    if (!first) byId.set(track.id, track);
    else
      findings.push(
        finding(
          'duplicate-text',
          startOf(track.source.file),
          { id: track.id, language: settings.languages[0], other: first.source.file },
          { related: [{ at: startOf(first.source.file), reason: 'same-here' }] },
        ),
      );
  }
  return [...byId.values()];
}
