import { getOrThrow } from '../get-or-throw.ts';
import { failing, type BlockedCourse, type Failing } from '../catalogue/failing.ts';
import type { LedgerSemester } from '../catalogue/ledger.ts';
import type { Course, Track } from '../catalogue/model.ts';
import { placedIn } from '../catalogue/requisites.ts';
import type { LinkView } from './pieces.ts';
import { nameOf } from './plan-words.ts';
import { semesterText, type SharedContext, type ViewContext } from './view-context.ts';

/** What happens in a track to who fails a course, in words. */
export interface FailingView {
  /** Courses that wait straight away, then those that wait later on; none where nothing waits. */
  tiers: { heading: string; courses: (LinkView & { move: string })[] }[];
  nothing: string;
  end: string;
}

/** The part of a course page that says what happens to who fails it; tracks in which that is the same are one entry. */
export interface FailingSection {
  id: string;
  heading: string;
  intro: string;
  entries: (FailingView & { tracks: LinkView[] })[];
  basis: { lead: string; text: string };
}

/** The part of a track page from which somebody chooses a course: each leads to what its own page says of it. */
export interface FailingChoice {
  id: string;
  heading: string;
  intro: string;
  summary: string;
  courses: { id: string; link: LinkView; text: string }[];
  basis: FailingSection['basis'];
}

const ID = 'failing';
/** Tracks of a course that are asked. */
const MOST_TRACKS = 12;

/** What somebody is told who fails a course of a track. */
export function failingView(
  context: SharedContext,
  { direct, later, ...its }: Failing,
): FailingView {
  const { failing: t } = context.t.decide;
  const tiers = [
    { heading: t.direct, blocked: direct },
    { heading: t.later, blocked: later },
  ];
  return {
    tiers: tiers
      .filter(({ blocked }) => blocked.length > 0)
      .map(({ heading, blocked }) => ({
        heading,
        courses: blocked.map((it) => ({
          ...context.courseLink(it.course),
          move: moveText(context, it),
        })),
      })),
    nothing: direct.length + later.length === 0 ? t.nothing : '',
    end: t.end({ end: String(its.end), later: its.end - its.plannedEnd }),
  };
}

/** The same as one text. */
export function failingText(context: SharedContext, its: Failing): string {
  const { t } = context;
  const { end, nothing } = failingView(context, its);
  const tier = (course: string, blocked: readonly BlockedCourse[]) => {
    const names = blocked.map((it) =>
      t.decide.failing.blocked({
        course: nameOf(context, it.course),
        move: moveText(context, it),
      }),
    );
    return blocked.length > 0 ? `${t.plan.changed({ course, now: t.list(names) })}.` : '';
  };
  return [
    againText(context, its),
    tier(t.decide.failing.direct, its.direct),
    tier(t.decide.failing.later, its.later),
    nothing,
    end,
  ]
    .filter(Boolean)
    .join(' ');
}

const moveText = ({ t }: SharedContext, { from, to }: BlockedCourse): string =>
  from === to
    ? t.decide.failing.stays({ from: String(from) })
    : t.decide.failing.moves({ from: String(from), to: String(to) });

/** “If you fail it in semester 1 (autumn), you can take it again in semester 3 (autumn).” */
export function againText(context: SharedContext, { course, from, again }: Failing): string {
  const when = (semester: number) => semesterText(context, { ...course, semester }) ?? '';
  return context.t.decide.failing.again({
    course: nameOf(context, course),
    from: when(from),
    again: when(again),
  });
}

/** The address that draws it in the grid of a track. */
const drawnHref = ({ to }: ViewContext, track: Track, { id }: Course): string =>
  to('track', track.id, ID).replace('#', `?fail=${encodeURIComponent(id).replaceAll('%2F', '/')}#`);

/** For the page of a course; nothing where it stands in no semester of a track. */
export function failingSection(
  context: ViewContext,
  course: Course,
  tracks: readonly Track[],
): FailingSection | undefined {
  const { t, site } = context;
  const entries = new Map<string, FailingSection['entries'][number]>();
  let intro = '';
  for (const track of tracks.slice(0, MOST_TRACKS)) {
    const its = failingIn(context, track, course.id);
    if (!its || track.hidden) continue;
    intro ||= againText(context, its);
    const view = failingView(context, its);
    const { label, lang } = context.link('track', track);
    const link = { label, href: drawnHref(context, track, course), ...(lang ? { lang } : {}) };
    const key = JSON.stringify(view);
    const before = entries.get(key)?.tracks ?? [];
    entries.set(key, { ...view, tracks: [...before, link] });
  }
  if (entries.size === 0 || site.catalogue.trial) return undefined;
  const { heading, lead, basis: text } = t.decide.failing;
  return { id: ID, heading, intro, entries: [...entries.values()], basis: { lead, text } };
}

/** For the page of a track; nothing where none of its courses stands in a semester. */
export function failingChoice(
  context: ViewContext,
  track: Track,
  ledger: readonly LedgerSemester[],
): FailingChoice | undefined {
  const { failing: t } = context.t.decide;
  const courses = placedIn(ledger).flatMap(({ id }): FailingChoice['courses'] => {
    const its = failingIn(context, track, id);
    if (!its) return [];
    const link = context.courseLink(its.course);
    return [
      {
        id,
        link: { ...link, href: `${link.href}#${ID}` },
        text: t.inBrief({
          waits: t.waits({ count: its.direct.length + its.later.length }),
          again: String(its.again),
          end: String(its.end),
        }),
      },
    ];
  });
  if (courses.length === 0 || track.hidden || context.site.catalogue.trial) return undefined;
  return {
    id: ID,
    heading: t.any,
    intro: t.anyIntro,
    summary: t.choose({ count: courses.length }),
    courses,
    basis: { lead: t.lead, text: t.basis },
  };
}

/** Of a track whose programme has a plan. */
const failingIn = ({ site, year }: ViewContext, track: Track, id: string): Failing | undefined =>
  getOrThrow(site.catalogue.programmeById, track.programme).hasPlan
    ? failing(id, getOrThrow(site.ledgers, track.id), year)
    : undefined;
