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
import { neededIds } from '../../catalogue/needs.ts';
import { titleOf } from '../../catalogue/texts.ts';
import type { ExplainWords } from './words.ts';

/** A line of an explanation: what it is about, and what there is to say. */
export type Row = readonly [label: string, ...words: string[]];

/** Where a course stands and why, in which order, with which credits. */
export function explainCourse(course: Course, catalogue: Catalogue, words: ExplainWords): Row[] {
  const { labels } = words;
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
    .map(([key]) => `${key}: true`);
  const rows: (Row | false)[] = [
    [labels.id, course.id],
    [
      labels.files,
      ...course.texts.map(({ source, language, body }) =>
        words.textFile(source.file, language, Boolean(body?.text)),
      ),
    ],
    [labels.pages, ...pages],
    old.length > 0 && [labels.oldAddresses, ...old],
    why.length > 0 && [labels.inNoList, words.unlisted(why, course.draft)],
    [labels.programme, words.inProgramme(course.programme, whyProgramme(course, catalogue, words))],
    [labels.tracks, course.tracks.length > 0 ? course.tracks.join(', ') : words.everyTrack],
    [labels.semester, course.semester === undefined ? words.nowhere : String(course.semester)],
    [labels.place, ...placesOf(course, catalogue, words)],
    ...choiceRows(course, catalogue, words),
    [labels.credits, ...creditRows(course, catalogue, words)],
    [labels.listedOn, ...listsOf(course, catalogue).map((page) => addressOf(page, first))],
    referredTo({ kind: 'course', id: course.id }, catalogue, words),
  ];
  return rows.filter((it) => it !== false);
}

/** A line of what there is; where there is nothing, it says so. */
export const rowOf = (label: string, items: readonly string[], { nowhere }: ExplainWords): Row =>
  items.length > 0 ? [label, ...items] : [label, nowhere];
/** Whether the file itself says it: a key that is not there has a place without width. */
export const says = (source: Source, key: string): boolean => {
  const at = source.placeOf(key);
  return at.endLine > at.line || at.endColumn > at.column;
};

function whyProgramme(
  { id, source }: Course,
  { settings }: Catalogue,
  { whyProgramme: why }: ExplainWords,
): string {
  if (says(source, 'programme')) return why.stated;
  if (!id.includes('/')) return why.noFolder;
  const [folder = ''] = id.split('/');
  const declared = settings.declaredProgrammes.map((it) => it.id);
  return declared.length === 0 || declared.includes(folder)
    ? why.folder(folder)
    : why.undeclared(folder);
}

interface Ledger {
  name: string;
  semesters: readonly LedgerSemester[];
  without: readonly LedgerSemester[];
  target?: number;
}

/** Every sum that the course is part of: its tracks, and what everyone in its programme takes. */
function ledgersOf(course: Course, catalogue: Catalogue, { ledgerOf }: ExplainWords): Ledger[] {
  const others = {
    ...catalogue,
    offered: catalogue.offered.filter((it) => it !== course),
    courses: catalogue.courses.filter((it) => it !== course),
  };
  const tracks = catalogue.tracks
    .filter((track) => countsFor(course, track))
    .map(
      (track): Ledger => ({
        name: ledgerOf.track(track.id),
        semesters: trackLedger(track, catalogue),
        without: trackLedger(track, others),
        target: track.semesterCredits,
      }),
    );
  const programme = getOrThrow(catalogue.programmeById, course.programme);
  const common = isShared(course, catalogue.tracks)
    ? [
        {
          name: ledgerOf.programme(programme.id),
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

function placesOf(course: Course, catalogue: Catalogue, words: ExplainWords): string[] {
  const name = (it: Course) =>
    words.weighed(titleOf(it, catalogue.settings.languages[0]), it.weight);
  const places = ledgersOf(course, catalogue, words).flatMap(({ name: ledger, semesters }) => {
    const items = semesters.find(({ semester }) => semester === course.semester)?.items ?? [];
    const index = items.findIndex((it) => coursesOfItem(it).includes(course));
    const item = items[index];
    if (!item) return [];
    const neighbour = (item: LedgerItem | undefined) =>
      item ? name(lightest(item, catalogue)) : undefined;
    const leader = lightest(item, catalogue);
    return words.place({
      number: index + 1,
      of: items.length,
      ledger,
      leader: leader === course ? undefined : name(leader),
      after: neighbour(items[index - 1]),
      before: neighbour(items[index + 1]),
    });
  });
  return places.length > 0 ? [words.ownPlace(course.weight), ...places] : [words.noPlace];
}

function choiceRows(course: Course, { choiceOf, settings }: Catalogue, words: ExplainWords): Row[] {
  const { labels, number } = words;
  const group = choiceOf.get(course.id);
  if (!group && course.alternates.length === 0) return [];
  if (!group) return [[labels.choice, words.noChoice(course.alternates.map(({ id }) => id))]];
  return [
    [
      labels.choice,
      words.chooseOne,
      ...group.lanes.map((lane) => {
        const titles = lane.courses
          .map((it) => `${titleOf(it, settings.languages[0])} (${number(it.credits)})`)
          .join(' + ');
        const isOwn = lane.courses.includes(course);
        return `  ${words.lane(lane.option, titles, creditsOf(lane), isOwn)}`;
      }),
    ],
  ];
}

function creditRows(course: Course, catalogue: Catalogue, words: ExplainWords): string[] {
  const { semester } = course;
  if (semester === undefined) return [words.ownCredits(course.credits)];
  const nothing = { low: 0, high: 0 };
  const total = (semesters: readonly LedgerSemester[]) =>
    semesters.find((it) => it.semester === semester) ?? nothing;
  const sums = ledgersOf(course, catalogue, words).map(({ name, semesters, without, target }) =>
    words.sum({
      semester,
      ledger: name,
      total: total(semesters),
      target,
      without: total(without),
    }),
  );
  return [words.ownCredits(course.credits), ...sums];
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

/** The line of files that name a course, or link to a page. */
export const referredTo = (
  page: Pick<PageKey, 'kind' | 'id'>,
  catalogue: Catalogue,
  words: ExplainWords,
): Row => rowOf(words.labels.referredTo, referencesTo(page, catalogue, words), words);

/** Files that name a course, or link to a page. */
export function referencesTo(
  { kind, id }: Pick<PageKey, 'kind' | 'id'>,
  { courses, tracks, pillars, pages, targets }: Catalogue,
  words: ExplainWords,
): string[] {
  const named =
    kind !== 'course'
      ? []
      : courses.flatMap((course) => {
          const keys = [
            course.alternates.some((it) => it.id === id) && 'alternates',
            neededIds(course, 'prerequisites').includes(id) && 'prerequisites',
            neededIds(course, 'corequisites').includes(id) && 'corequisites',
          ].filter(Boolean);
          return keys.length > 0 ? [`${course.source.file} (${keys.join(', ')})`] : [];
        });
  const linked = [...courses, ...tracks, ...pillars, ...pages].flatMap(({ texts }) =>
    texts.flatMap(({ source }) =>
      (targets.get(source.file) ?? []).some(
        (it) => it && 'page' in it && it.page.kind === kind && it.page.id === id,
      )
        ? [words.link(source.file)]
        : [],
    ),
  );
  return [...named, ...linked];
}
