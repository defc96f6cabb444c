import { expect } from 'vitest';
import { linkChoices } from '../../src/catalogue/choices.ts';
import { linkTargets } from '../../src/catalogue/link-targets.ts';
import type { Range } from '../../src/catalogue/credits.ts';
import type {
  Catalogue,
  CatalogueSettings,
  Course,
  FurtherPage,
  Need,
  Pillar,
  Programme,
  Requirement,
  Source,
  TextVersion,
  Track,
} from '../../src/catalogue/model.ts';
import { linkTags } from '../../src/catalogue/tags.ts';
import { renderMarkdown } from '../../src/content/markdown.ts';
import { sectionNames } from '../../src/languages/index.ts';
import { siteOf, type Site } from '../../src/views/site.ts';
import { mapNonEmpty } from '../../src/non-empty.ts';
import { humanise } from '../../src/catalogue/texts.ts';
import type { Hosting } from '../../src/views/urls.ts';

/**
 * Model objects for tests: each says what it is about, the builder fills in the rest.
 * Places are not those of a file: a key stands on line 2, a list item on the line of its number below it.
 */
const sourceAt = (file: string): Source => ({
  file,
  placeOf: (path) => {
    const line = 2 + Number(/\.(\d+)$/.exec(path)?.[1] ?? 0);
    return { file, line, column: 1, endLine: line, endColumn: 1 };
  },
});

/** A text in one language. `markdown` becomes its body. */
export function text(
  given: Partial<TextVersion> & { markdown?: string; file?: string } = {},
): TextVersion {
  const { markdown, file = 'courses/a.md', ...rest } = given;
  return {
    language: 'en',
    source: sourceAt(file),
    outcomes: [],
    careers: [],
    facts: {},
    bodyLine: 1,
    ...(markdown === undefined ? {} : { body: renderMarkdown(markdown, sectionNames) }),
    ...rest,
  };
}

type GivenTexts = { title?: string; markdown?: string };

function textsOf(folder: string, id: string, { title, markdown }: GivenTexts): [TextVersion] {
  return [text({ title: title ?? humanise(id), markdown, file: `${folder}/${id}.md` })];
}

/** A course on offer: 6 credits in semester 1, common to every track. */
export function course({
  title,
  markdown,
  ...given
}: Partial<Omit<Course, 'alternates' | 'credits' | 'prerequisites' | 'corequisites'>> &
  GivenTexts & {
    alternates?: readonly string[];
    credits?: number | Range;
    prerequisites?: readonly (Requirement | Need)[];
    corequisites?: readonly (Requirement | Need)[];
  } = {}): Course {
  const id = given.id ?? 'a-course';
  const texts = given.texts ?? textsOf('courses', id, { title, markdown });
  return {
    id,
    texts,
    source: sourceAt(`courses/${id}.md`),
    codes: [],
    pageLanguages: mapNonEmpty(texts, ({ language }) => language),
    stated: { title: title ?? humanise(id), semester: 1, studycredits: 6 },
    facts: {},
    semester: 1,
    pillar: 'code',
    tracks: [],
    programme: 'main',
    tags: [],
    tagIndex: new Map((given.tags ?? []).map((tag, index) => [tag, index])),
    tools: [],
    englishOnly: false,
    languages: ['en'],
    terms: [],
    hidden: false,
    placeholder: false,
    draft: false,
    exchange: false,
    leftOutOfGrid: false,
    ...given,
    credits: rangeOf(given.credits ?? 6),
    prerequisites: needsOf(given.prerequisites),
    corequisites: needsOf(given.corequisites),
    alternates: (given.alternates ?? []).map((written) => ({ id: written, written, known: true })),
  };
}

const needsOf = (given: readonly (Requirement | Need)[] = []): Need[] =>
  given.map((it) => ('text' in it ? [it] : it));

/** As many credits, or from the lowest to the highest. */
export const rangeOf = (credits: number | Range): Range =>
  typeof credits === 'number' ? { low: credits, high: credits } : credits;

/** A declared track of the main programme; its semesters should add up to 30. */
export function track({ title, markdown, ...given }: Partial<Track> & GivenTexts = {}): Track {
  const id = given.id ?? 'a-track';
  return {
    id,
    source: sourceAt(`tracks/${id}.md`),
    texts: textsOf('tracks', id, { title, markdown }),
    programme: 'main',
    semesterCredits: 30,
    hidden: false,
    ...given,
  };
}

export function pillar({ title, markdown, ...given }: Partial<Pillar> & GivenTexts = {}): Pillar {
  const id = given.id ?? 'code';
  return {
    id,
    source: sourceAt(`pillars/${id}.md`),
    texts: textsOf('pillars', id, { title, markdown }),
    ...given,
  };
}

export function furtherPage({
  title,
  markdown,
  ...given
}: Partial<FurtherPage> & GivenTexts = {}): FurtherPage {
  const id = given.id ?? 'about';
  return {
    id,
    source: sourceAt(`pages/${id}.md`),
    texts: textsOf('pages', id, { title, markdown }),
    ...given,
  };
}

export function programme(given: Partial<Programme> = {}): Programme {
  return {
    id: 'main',
    title: {},
    language: 'en',
    degree: {},
    place: {},
    semesterCredits: 30,
    hasPlan: true,
    ...given,
  };
}

export function settings(given: Partial<CatalogueSettings> = {}): CatalogueSettings {
  return {
    declaredProgrammes: [],
    onTrial: false,
    years: [],
    unread: false,
    source: sourceAt('catalogue.yaml'),
    title: {},
    tagline: {},
    languages: ['en'],
    periods: {},
    actions: [],
    contact: {},
    accessibility: { contact: {} },
    rules: {},
    redirects: [],
    synonyms: [],
    semesterCredits: 30,
    terms: [],
    creditUnit: { name: {}, hours: { low: 25, high: 30 } },
    fields: [],
    unreadFields: [],
    keys: [],
    ...given,
  };
}

type Given = Partial<Omit<Catalogue, 'settings'>> & { settings?: Partial<CatalogueSettings> };

/** A linked catalogue of these courses; tracks, pillars and programmes that nobody gives are those the courses name. */
export function catalogue(given: Given = {}): Catalogue {
  const courses = given.courses ?? [];
  const offered =
    given.offered ??
    courses.filter(({ hidden, placeholder, draft }) => !hidden && !placeholder && !draft);
  const ids = (all: readonly string[]) => [...new Set(all)];
  const tracks =
    given.tracks ??
    ids(courses.flatMap((it) => it.tracks)).map((id) =>
      track({
        id,
        programme: (courses.find((it) => it.tracks.includes(id)) ?? expect.fail()).programme,
      }),
    );
  const pillars =
    given.pillars ?? ids(courses.flatMap((it) => it.pillar ?? [])).map((id) => pillar({ id }));
  const programmes =
    given.programmes ??
    ids(['main', ...courses.map((it) => it.programme), ...tracks.map((it) => it.programme)]).map(
      (id) => programme({ id }),
    );
  const choiceGroups = given.choiceGroups ?? linkChoices(offered);
  const byIdOf = <T extends { id: string }>(items: readonly T[]) =>
    new Map(items.map((it) => [it.id, it]));
  const linked = {
    courses,
    offered,
    tracks,
    pillars,
    programmes,
    choiceGroups,
    pages: [],
    redirects: [],
    brokenCourses: [],
    brokenTracks: [],
    brokenPillars: [],
    brokenAddresses: new Set<string>(),
    brokenTexts: [],
    words: {},
    files: new Map(),
    courseById: byIdOf(courses),
    trackById: byIdOf(tracks),
    pillarById: byIdOf(pillars),
    programmeById: byIdOf(programmes),
    choiceOf: new Map(
      choiceGroups.flatMap((group) =>
        group.lanes.flatMap((lane) => lane.courses.map((it) => [it.id, group] as const)),
      ),
    ),
    ...linkTags(offered),
    ...given,
    settings: settings(given.settings),
  };
  return { ...linked, targets: given.targets ?? linkTargets(linked) };
}

/** A site of a catalogue, at the root of an unnamed host. */
export function site(of: Catalogue, hosting: Partial<Hosting> = {}): Site {
  return siteOf(
    of,
    { pathPrefix: '/', ...hosting },
    {
      'site.css': 'site.css',
      'site.js': 'site.js',
      'archivo.woff2': 'archivo.woff2',
      'icon.svg': 'icon.svg',
    },
  );
}

/** The page of a site that a view is made for. */
export const pageAt = (kind: keyof Site['pages'], id: string, { pages }: Site, language = 'en') => {
  const found = pages[kind].find((it) => it.id === id && it.language === language);
  if (!found) throw new Error(`There is no ${kind} page “${id}” in ${language}.`);
  return found;
};
