import { addressOf } from '../../catalogue/addresses.ts';
import { creditsOf } from '../../catalogue/choices.ts';
import { countsFor, trackLedger, type LedgerItem } from '../../catalogue/ledger.ts';
import type {
  Catalogue,
  Course,
  FurtherPage,
  PageKey,
  Pillar,
  Tag,
  TextVersion,
  Track,
} from '../../catalogue/model.ts';
import { titleOf } from '../../catalogue/texts.ts';
import { referredTo, rowOf, says, type Row } from './explain-course.ts';
import type { ExplainWords } from './words.ts';

/** Where a track leads, what its semesters add up to. */
export function explainTrack(track: Track, catalogue: Catalogue, words: ExplainWords): Row[] {
  const { labels } = words;
  const target = track.semesterCredits;
  const shared = catalogue.offered.filter(
    (course) => course.tracks.length === 0 && countsFor(course, track),
  );
  return [
    ...common('track', track, catalogue, words),
    ...(track.hidden ? [row(labels.inNoList, [words.unlisted(['hide: true'], false)])] : []),
    [labels.programme, words.inProgramme(track.programme, whyProgramme(track, catalogue, words))],
    ...trackLedger(track, catalogue).map(
      ({ semester, low, high, items }): Row => [
        words.semester(semester),
        words.semesterOfTrack(
          { low, high },
          target,
          items.map((item) => itemOf(item, catalogue, words)),
        ),
      ],
    ),
    rowOf(
      labels.own,
      catalogue.offered
        .filter((course) => course.tracks.includes(track.id))
        .map(({ source }) => source.file),
      words,
    ),
    [labels.common, words.commonCourses(shared.length)],
    referredTo({ kind: 'track', id: track.id }, catalogue, words),
  ];
}

function whyProgramme(
  { id, source }: Track,
  { courses }: Catalogue,
  { whyProgramme: why }: ExplainWords,
): string {
  if (source && says(source, 'programme')) return why.stated;
  const named = courses.find((course) => course.tracks.includes(id));
  return named ? why.namedBy(named.source.file) : why.namedByNone;
}

export function explainPillar(pillar: Pillar, catalogue: Catalogue, words: ExplainWords): Row[] {
  return [
    ...common('pillar', pillar, catalogue, words),
    rowOf(
      words.labels.courses,
      catalogue.courses
        .filter((course) => course.pillar === pillar.id)
        .map((course) => {
          const { file } = course.source;
          return catalogue.offered.includes(course) ? file : words.notOffered(file);
        }),
      words,
    ),
    referredTo({ kind: 'pillar', id: pillar.id }, catalogue, words),
  ];
}

export const explainPage = (
  page: FurtherPage,
  catalogue: Catalogue,
  words: ExplainWords,
): Row[] => [
  ...common('page', page, catalogue, words),
  referredTo({ kind: 'page', id: page.id }, catalogue, words),
];

export function explainTag(
  { slug, label, courses }: Tag,
  catalogue: Catalogue,
  { labels }: ExplainWords,
): Row[] {
  const first = catalogue.settings.languages[0];
  return [
    [labels.tag, label],
    [
      labels.pages,
      ...catalogue.settings.languages.map((language) =>
        addressOf({ kind: 'tag', id: slug, language }, first),
      ),
    ],
    [labels.courses, ...courses.map(({ source }) => source.file)],
  ];
}

const row = (label: string, words: readonly string[]): Row => [label, ...words];

/** What a course, track, pillar and page all have: id, files, pages, old addresses. */
function common(
  kind: PageKey['kind'],
  { id, texts }: { id: string; texts: readonly TextVersion[] },
  { settings, redirects }: Catalogue,
  words: ExplainWords,
): Row[] {
  const { labels } = words;
  const first = settings.languages[0];
  const old = redirects
    .filter(({ to }) => typeof to === 'object' && to.kind === kind && to.id === id)
    .map(({ from }) => from);
  const files = texts.map(({ source, language }) => words.textFile(source.file, language, true));
  return [
    [labels.id, id],
    [labels.files, ...(files.length > 0 ? files : [words.onlyNamed])],
    [
      labels.pages,
      ...settings.languages.map((language) => addressOf({ kind, id, language }, first)),
    ],
    ...(old.length > 0 ? [row(labels.oldAddresses, old)] : []),
  ];
}

function itemOf(
  item: LedgerItem,
  { settings }: Catalogue,
  { either, number }: ExplainWords,
): string {
  const name = (course: Course) =>
    `${titleOf(course, settings.languages[0])} (${number(course.credits)})`;
  return 'course' in item
    ? name(item.course)
    : either(
        item.lanes.map((lane) => {
          const total = lane.courses.length > 1 ? ` = ${number(creditsOf(lane))}` : '';
          return lane.courses.map(name).join(' + ') + total;
        }),
      );
}
