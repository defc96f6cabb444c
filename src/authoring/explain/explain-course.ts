import { getOrThrow } from '../../get-or-throw.ts';
import { addressOf } from '../../catalogue/addresses.ts';
import { creditsOf } from '../../catalogue/choices.ts';
import {
  commonLedger,
  countsFor,
  coursesOfItem,
  isShared,
  trackLedger,
  type LedgerItem,
  type LedgerSemester,
} from '../../catalogue/ledger.ts';
import { facetSourceOf, listedFacets, listIdsOf } from '../../catalogue/facets.ts';
import { letterOf, LONG_LIST } from '../../catalogue/lists.ts';
import { allPageKinds } from '../../catalogue/page-kinds.ts';
import type { Catalogue, Course, PageKey, Source } from '../../catalogue/model.ts';
import { titleOf } from '../../catalogue/texts.ts';
import { between, plain } from '../../diagnostics/words.ts';

/** A line of an explanation: what it is about, and what there is to say. */
export type Row = readonly [label: string, ...words: string[]];

/** Where a course stands and why, in which order, with which credits. */
export function explainCourse(course: Course, catalogue: Catalogue): Row[] {
  const { settings, redirects } = catalogue;
  const first = settings.languages[0];
  const pages = course.pageLanguages.map((language) =>
    addressOf({ kind: 'course', id: course.id, language }, first),
  );
  const old = redirects
    .filter(({ to }) => typeof to === 'object' && to.kind === 'course' && to.id === course.id)
    .map(({ from }) => from);
  const state = { draft: course.draft, hide: course.hidden, default: course.placeholder };
  const why = Object.entries(state)
    .filter(([, is]) => is)
    .map(([key]) => `“${key}: true”`);
  const stays = course.draft ? 'is shown in development only' : 'stays reachable';
  const rows: (Row | false)[] = [
    ['id', course.id],
    [
      'files',
      ...course.texts.map(
        ({ source, language, body }) =>
          `${source.file} (${language}${body?.text ? '' : ', without a text of its own'})`,
      ),
    ],
    ['pages', ...pages],
    old.length > 0 && ['old addresses', ...old],
    why.length > 0 && ['in no list', `because of ${why.join(' and ')}; its page ${stays}`],
    ['programme', `${course.programme}, ${whyProgramme(course, catalogue)}`],
    [
      'tracks',
      course.tracks.length > 0
        ? course.tracks.join(', ')
        : 'none named, so every track of its programme',
    ],
    ['semester', String(course.semester)],
    ['place', ...placesOf(course, catalogue)],
    ...choiceRows(course, catalogue),
    ['credits', ...creditRows(course, catalogue)],
    ['listed on', ...listsOf(course, catalogue).map((page) => addressOf(page, first))],
    ['referred to', ...orNothing(referencesTo({ kind: 'course', id: course.id }, catalogue))],
  ];
  return rows.filter((it) => it !== false);
}

export const orNothing = (words: readonly string[]): readonly string[] =>
  words.length > 0 ? words : ['nowhere'];
/** Whether the file itself says it: a key that is not there has a place without width. */
export const says = (source: Source, key: string): boolean => {
  const at = source.placeOf(key);
  return at.endLine > at.line || at.endColumn > at.column;
};

function whyProgramme({ id, source }: Course, { settings }: Catalogue): string {
  if (says(source, 'programme')) return 'as its “programme” says';
  if (!id.includes('/')) return 'since it lies in no folder';
  const [folder = ''] = id.split('/');
  const declared = settings.declaredProgrammes.map((it) => it.id);
  return declared.length === 0 || declared.includes(folder)
    ? `because of its folder “${folder}”`
    : `since catalogue.yaml declares no programme “${folder}”`;
}

interface Ledger {
  name: string;
  semesters: readonly LedgerSemester[];
  without: readonly LedgerSemester[];
  target?: number;
}

/** Every sum that the course is part of: its tracks, and what everyone in its programme takes. */
function ledgersOf(course: Course, catalogue: Catalogue): Ledger[] {
  const others = {
    ...catalogue,
    offered: catalogue.offered.filter((it) => it !== course),
    courses: catalogue.courses.filter((it) => it !== course),
  };
  const tracks = catalogue.tracks
    .filter((track) => countsFor(course, track))
    .map(
      (track): Ledger => ({
        name: `track ${track.id}`,
        semesters: trackLedger(track, catalogue),
        without: trackLedger(track, others),
        target: track.semesterCredits,
      }),
    );
  const programme = getOrThrow(catalogue.programmeById, course.programme);
  const common = isShared(course, catalogue.tracks)
    ? [
        {
          name: `programme ${programme.id}, before a track is chosen`,
          semesters: commonLedger(programme, catalogue),
          without: commonLedger(programme, others),
        },
      ]
    : [];
  return [...tracks, ...common].filter(({ semesters }) =>
    semesters.some(({ items }) => items.some((item) => coursesOfItem(item).includes(course))),
  );
}

/** The course that gives a choice its place: the first in the order of the grid. */
const lightest = (item: LedgerItem, { courses }: Catalogue): Course =>
  coursesOfItem(item).reduce((a, b) => (courses.indexOf(b) < courses.indexOf(a) ? b : a));

function placesOf(course: Course, catalogue: Catalogue): string[] {
  const name = (it: Course) => {
    const weight = it.weight === undefined ? 'no weight' : `weight ${it.weight}`;
    return `“${titleOf(it, catalogue.settings.languages[0])}” (${weight})`;
  };
  const places = ledgersOf(course, catalogue).flatMap(({ name: ledger, semesters }) => {
    const items = semesters.find(({ semester }) => semester === course.semester)?.items ?? [];
    const index = items.findIndex((it) => coursesOfItem(it).includes(course));
    const item = items[index];
    if (!item) return [];
    const neighbour = (item: LedgerItem | undefined) =>
      item ? name(lightest(item, catalogue)) : undefined;
    const [before, after] = [neighbour(items[index - 1]), neighbour(items[index + 1])];
    const neighbours = [before && `after ${before}`, after && `before ${after}`]
      .filter(Boolean)
      .join(', ');
    const leader = lightest(item, catalogue);
    const because = leader === course ? '' : `, where its choice stands because of ${name(leader)}`;
    return `${index + 1} of ${items.length} in ${ledger}${because}${neighbours ? `: ${neighbours}` : ''}`;
  });
  const own =
    course.weight === undefined
      ? 'it has no weight, so it comes after those that have one'
      : `its weight is ${course.weight}`;
  return places.length > 0 ? [`${own}; ties fall to the title`, ...places] : ['in no grid'];
}

function choiceRows(course: Course, { choiceOf, settings }: Catalogue): Row[] {
  const group = choiceOf.get(course.id);
  if (!group && course.alternates.length === 0) return [];
  if (!group) {
    const ids = course.alternates.map(({ id }) => id).join(', ');
    return [
      ['choice', `none: no alternate (${ids}) is on offer in the same semester and programme`],
    ];
  }
  return [
    [
      'choice',
      'students take one of:',
      ...group.lanes.map((lane) => {
        const titles = lane.courses
          .map((it) => `${titleOf(it, settings.languages[0])} (${plain(it.credits)})`)
          .join(' + ');
        const mark = lane.courses.includes(course) ? '  ← this course' : '';
        return `  option ${lane.option}: ${titles} = ${plain(creditsOf(lane))}${mark}`;
      }),
    ],
  ];
}

function creditRows(course: Course, catalogue: Catalogue): string[] {
  const sum = (semesters: readonly LedgerSemester[]) => {
    const found = semesters.find(({ semester }) => semester === course.semester);
    return between(found?.low ?? 0, found?.high ?? 0, 'to');
  };
  const sums = ledgersOf(course, catalogue).map(({ name, semesters, without, target }) => {
    const wanted = target === undefined ? '' : ` of ${plain(target)}`;
    return `semester ${course.semester} of ${name}: ${sum(semesters)}${wanted}, ${sum(without)} without it`;
  });
  return [`${plain(course.credits)} of its own`, ...sums];
}

/** Pages, in the first language, that show it in a list or grid. */
function listsOf(course: Course, catalogue: Catalogue): PageKey[] {
  const language = catalogue.settings.languages[0];
  const page = (kind: PageKey['kind'], id = ''): PageKey => ({ kind, id, language });
  const inGrid =
    isShared(course, catalogue.tracks) || course.tracks.length > 0
      ? [page('programme', course.programme)]
      : [];
  if (!catalogue.offered.includes(course))
    return course.placeholder && !course.hidden && !course.draft ? inGrid : [];
  const source = facetSourceOf(catalogue);
  const ofFacets = allPageKinds.flatMap((kind) =>
    listedFacets(source.fields)
      .filter((facet) => facet.page === kind)
      .flatMap((facet) => listIdsOf(facet, course, source).map((id) => page(kind, id))),
  );
  return [
    catalogue.offered.length > LONG_LIST
      ? page('letter', letterOf(titleOf(course, language)).toLowerCase())
      : page('courses'),
    ...inGrid,
    ...catalogue.tracks
      .filter((track) => countsFor(course, track))
      .map(({ id }) => page('track', id)),
    ...ofFacets,
  ];
}

/** Files that name a course, or link to a page. */
export function referencesTo(
  { kind, id }: Pick<PageKey, 'kind' | 'id'>,
  { courses, tracks, pillars, pages, targets }: Catalogue,
): string[] {
  const named =
    kind !== 'course'
      ? []
      : courses.flatMap((course) => {
          const keys = [
            course.alternates.some((it) => it.id === id) && 'alternates',
            course.prerequisites.some((it) => it.course === id) && 'prerequisites',
            course.corequisites.some((it) => it.course === id) && 'corequisites',
          ].filter(Boolean);
          return keys.length > 0 ? [`${course.source.file} (${keys.join(', ')})`] : [];
        });
  const linked = [...courses, ...tracks, ...pillars, ...pages].flatMap(({ texts }) =>
    texts.flatMap(({ source }) =>
      (targets.get(source.file) ?? []).some(
        (it) => it && 'page' in it && it.page.kind === kind && it.page.id === id,
      )
        ? [`${source.file} (a link)`]
        : [],
    ),
  );
  return [...named, ...linked];
}
