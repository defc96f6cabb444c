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
import { between, plain } from '../../diagnostics/words.ts';
import { orNothing, referencesTo, says, type Row } from './explain-course.ts';

const hiddenRow: Row = ['in no list', 'because of “hide: true”; its page stays reachable'];

/** Where a track leads, what its semesters add up to. */
export function explainTrack(track: Track, catalogue: Catalogue): Row[] {
  const target = track.semesterCredits;
  const wanted = target === undefined ? '' : ` of ${plain(target)}`;
  const shared = catalogue.offered.filter(
    (course) => course.tracks.length === 0 && countsFor(course, track),
  );
  return [
    ...common('track', track, catalogue),
    ...(track.hidden ? [hiddenRow] : []),
    ['programme', `${track.programme}, ${whyProgramme(track, catalogue)}`],
    ...trackLedger(track, catalogue).map(
      ({ semester, low, high, items }): Row => [
        `semester ${semester}`,
        `${between(low, high, 'to')}${wanted} credits: ${items.map((item) => itemOf(item, catalogue)).join(', ')}`,
      ],
    ),
    [
      'its own',
      ...orNothing(
        catalogue.offered
          .filter((course) => course.tracks.includes(track.id))
          .map(({ source }) => source.file),
      ),
    ],
    ['common', `${shared.length} courses that name no track count too`],
    ['referred to', ...orNothing(referencesTo({ kind: 'track', id: track.id }, catalogue))],
  ];
}

function whyProgramme({ id, source }: Track, { courses }: Catalogue): string {
  if (source && says(source, 'programme')) return 'as its “programme” says';
  const named = courses.find((course) => course.tracks.includes(id));
  return named ? `since ${named.source.file} names it` : 'since no course names it';
}

export function explainPillar(pillar: Pillar, catalogue: Catalogue): Row[] {
  return [
    ...common('pillar', pillar, catalogue),
    [
      'courses',
      ...orNothing(
        catalogue.courses
          .filter((course) => course.pillar === pillar.id)
          .map(
            (course) =>
              `${course.source.file}${catalogue.offered.includes(course) ? '' : ' (not on offer)'}`,
          ),
      ),
    ],
    ['referred to', ...orNothing(referencesTo({ kind: 'pillar', id: pillar.id }, catalogue))],
  ];
}

export const explainPage = (page: FurtherPage, catalogue: Catalogue): Row[] => [
  ...common('page', page, catalogue),
  ['referred to', ...orNothing(referencesTo({ kind: 'page', id: page.id }, catalogue))],
];

export function explainTag({ slug, label, courses }: Tag, catalogue: Catalogue): Row[] {
  const first = catalogue.settings.languages[0];
  return [
    ['tag', label],
    [
      'pages',
      ...catalogue.settings.languages.map((language) =>
        addressOf({ kind: 'tag', id: slug, language }, first),
      ),
    ],
    ['courses', ...courses.map(({ source }) => source.file)],
  ];
}

const row = (label: string, words: readonly string[]): Row => [label, ...words];

/** What a course, track, pillar and page all have: id, files, pages, old addresses. */
function common(
  kind: PageKey['kind'],
  { id, texts }: { id: string; texts: readonly TextVersion[] },
  { settings, redirects }: Catalogue,
): Row[] {
  const first = settings.languages[0];
  const old = redirects
    .filter(({ to }) => typeof to === 'object' && to.kind === kind && to.id === id)
    .map(({ from }) => from);
  const files = texts.map(({ source, language }) => `${source.file} (${language})`);
  return [
    ['id', id],
    ['files', ...(files.length > 0 ? files : ['none: only courses name it'])],
    ['pages', ...settings.languages.map((language) => addressOf({ kind, id, language }, first))],
    ...(old.length > 0 ? [row('old addresses', old)] : []),
  ];
}

function itemOf(item: LedgerItem, { settings }: Catalogue): string {
  const name = (course: Course) =>
    `${titleOf(course, settings.languages[0])} (${plain(course.credits)})`;
  return 'course' in item
    ? name(item.course)
    : item.lanes
        .map(
          (lane) =>
            lane.courses.map(name).join(' + ') +
            (lane.courses.length > 1 ? ` = ${plain(creditsOf(lane))}` : ''),
        )
        .join(' or ');
}
