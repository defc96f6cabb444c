import { coursesOf } from '../catalogue/ledger.ts';
import type { Course, Programme, Track } from '../catalogue/model.ts';
import { getOrThrow } from '../get-or-throw.ts';
import { grouped } from '../grouped.ts';
import type { ViewContext } from './view-context.ts';

/** What a handbook is about: the whole catalogue, a programme, or a track. */
export type HandbookOf =
  | { kind: 'catalogue' }
  | { kind: 'programme'; programme: Programme }
  | { kind: 'track'; track: Track };

/** A part before its courses are laid out. */
export interface Group {
  heading: string;
  onPages: boolean;
  courses: readonly Course[];
}

/** All courses in reading order, each once. */
export function groupsOf(of: HandbookOf, context: ViewContext): Group[] {
  const seen = new Set<Course>();
  const all =
    of.kind === 'track'
      ? groupsOfTrack(of.track, context)
      : programmesOf(of, context).flatMap((it) => groupsOfProgramme(it, of, context));
  return all
    .map((group) => ({
      ...group,
      courses: group.courses.filter((it) => !seen.has(it) && seen.add(it)),
    }))
    .filter(({ courses }) => courses.length > 0);
}

function groupsOfTrack(track: Track, context: ViewContext): Group[] {
  const { site, t } = context;
  const { hasPlan } = getOrThrow(site.catalogue.programmeById, track.programme);
  const outside = site.lists.outside.get(track.id) ?? [];
  return [
    ...getOrThrow(site.ledgers, track.id).map((it) => ({
      heading: semesterHeading(context, it.semester),
      onPages: true,
      courses: coursesOf([it]).filter((course) => !course.placeholder),
    })),
    { heading: hasPlan ? t.lists.outside : t.allCourses, onPages: hasPlan, courses: outside },
  ];
}

/** Per semester what everyone takes, then what each track adds; what stands in no semester, by track. */
function groupsOfProgramme(programme: Programme, of: HandbookOf, context: ViewContext): Group[] {
  const { site, t } = context;
  const { hasPlan, id } = programme;
  const name = of.kind === 'catalogue' && site.catalogue.programmes.length > 1;
  const named = (heading: string) =>
    name ? t.series([context.programmeName(id).text, heading]) : heading;
  const entries = getOrThrow(site.lists.byProgramme, id).map(({ course }) => course);
  const tracks = site.catalogue.tracks.filter((it) => it.programme === id && !it.hidden);
  const placed = entries.filter(({ semester }) => semester !== undefined);
  const departments = tracks.map((track) => ({
    heading: hasPlan ? named(t.lists.outside) : context.name(track).text,
    onPages: hasPlan,
    courses: site.lists.outside.get(track.id) ?? [],
  }));
  return [
    ...[...grouped(placed, ({ semester }) => semester ?? 0)].map(([semester, courses]) => ({
      heading: named(semesterHeading(context, semester)),
      onPages: true,
      courses,
    })),
    ...departments,
    {
      heading: named(hasPlan ? t.lists.outside : t.allCourses),
      onPages: hasPlan,
      courses: entries.filter(({ semester }) => semester === undefined),
    },
  ];
}

const semesterHeading = ({ t, period }: ViewContext, semester: number): string =>
  t.series([t.semester({ semester }), period(semester)]);

const programmesOf = (of: HandbookOf, { site }: ViewContext): readonly Programme[] => {
  const { programmes, programmeById } = site.catalogue;
  if (of.kind === 'programme') return [of.programme];
  return of.kind === 'track' ? [getOrThrow(programmeById, of.track.programme)] : programmes;
};

/** Tracks whose plan and texts are shown. */
export function tracksOf(of: HandbookOf, context: ViewContext): readonly Track[] {
  if (of.kind === 'track') return [of.track];
  const programmes = new Set(programmesOf(of, context).map(({ id }) => id));
  return context.site.catalogue.tracks.filter(
    ({ hidden, programme }) => !hidden && programmes.has(programme),
  );
}
