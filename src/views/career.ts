import { belongsTo, trackLedgers } from '../catalogue/ledger.ts';
import { careerName, careersIn, type Career } from '../catalogue/career-names.ts';
import { isSpokenOf, nearCareers, stepsTo, type CareerStep } from '../catalogue/careers.ts';
import type { Course, Track } from '../catalogue/model.ts';
import type { Span } from '../catalogue/same-words.ts';
import { textIn } from '../catalogue/texts.ts';
import { findOrThrow } from '../get-or-throw.ts';
import { coursePage } from '../catalogue/addresses.ts';
import { miniatureView } from './grid.ts';
import type { IndexView } from './index-lists.ts';
import { shellView, type ShellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import { contextOf } from './view-context-of.ts';
import type { ViewContext } from './view-context.ts';
import type { LinkView, MiniatureView, PillarClass, TextView } from './pieces.ts';

/** A text of which a part is marked. */
export interface MarkedView {
  before: string;
  mark: string;
  after: string;
  lang?: string;
}

/** A course on the way to a job, and the line that it rests on. */
export interface CareerStepView {
  course: LinkView;
  /** Its title, where that holds the words. */
  title?: MarkedView;
  facts: string[];
  className: PillarClass;
  quote?: MarkedView;
  /** Whose line it is, with a link to where it stands. */
  source: LinkView;
}

/** /careers/<id>/ */
export interface CareerView {
  shell: ShellView;
  title: TextView;
  lead: string;
  /** One for each track that names the job; `silent`: none of its courses speaks of it. */
  ways: {
    id: string;
    heading: string;
    intro: string;
    steps: CareerStepView[];
    figure?: { miniature: MiniatureView; caption: string };
    silent?: { text: string; hint: string };
  }[];
  tracks: {
    heading: string;
    items: { link: LinkView; facts: string; able?: { label: string; outcomes: TextView[] } }[];
  };
  near?: { heading: string; links: LinkView[] };
  basis: { lead: string; text: string };
}

/** Tracks of which a page shows the way, courses on each, and outcomes of each: a page has its limits. */
const MOST_WAYS = 4;
const MOST_STEPS = 12;
const MOST_OUTCOMES = 6;

export function careerView(at: PageAt, site: Site): CareerView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const all = careersIn(site.catalogue);
  const career = findOrThrow(all, ({ id }) => id === at.id);
  const title = careerTitle(context, career);
  const [first] = site.catalogue.settings.languages;
  const ways = career.namedBy
    .slice(0, MOST_WAYS)
    .map(({ track }) => ({ track, steps: stepsTo(career, track, site.catalogue, at.language) }));
  const speaking = new Set(
    ways.flatMap(({ steps }) => steps.filter((it) => it.evidence).map(({ course }) => course)),
  );
  const near = nearCareers(career, all, first);
  const lead = [
    t.decide.namedByCount({ count: career.namedBy.length }),
    t.decide.spokenOf({ count: speaking.size }),
  ].join(' ');
  return {
    shell: shellView(context, {
      page: at,
      title: title.text,
      description: lead,
      crumb: title,
      section: 'tracks',
      styles: ['deciding'],
      trail: [{ label: t.decide.careers, href: to('careers') }],
    }),
    title,
    lead,
    ways: ways.map(({ track, steps }) => wayView(context, track, steps)),
    tracks: {
      heading: t.decide.namedBy,
      items: career.namedBy.map(({ track }) => trackItem(context, track)),
    },
    ...(near.length > 0
      ? { near: { heading: t.decide.near, links: near.map((it) => careerLink(context, it)) } }
      : {}),
    basis: { lead: t.decide.basis, text: t.decide.careerBasis },
  };
}

/** /careers/: every job that a track names. */
export function careersView(at: PageAt, site: Site): IndexView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const { catalogue } = site;
  const links = careersIn(catalogue).map((career) => ({
    ...careerLink(context, career),
    description: t.list(career.namedBy.map(({ track }) => context.name(track).text)),
    ...(isSpokenOf(career, catalogue)
      ? { count: t.courseCount({ count: speakingOf(context, career) }) }
      : {}),
  }));
  return {
    shell: shellView(context, {
      page: at,
      title: t.decide.careers,
      description: t.decide.careersIntro,
      section: 'tracks',
      trail: [{ label: t.tracks, href: context.to('tracks') }],
    }),
    title: t.decide.careers,
    intro: t.decide.careersIntro,
    groups: links.length > 0 ? [{ links }] : [],
  };
}

const speakingOf = ({ site, language }: ViewContext, career: Career): number =>
  new Set(
    career.namedBy.flatMap(({ track }) =>
      stepsTo(career, track, site.catalogue, language)
        .filter(({ evidence }) => evidence)
        .map(({ course }) => course),
    ),
  ).size;

function careerTitle(context: ViewContext, career: Career): TextView {
  const [first] = context.site.catalogue.settings.languages;
  const { text, language } = careerName(career, context.language, first);
  return { text, ...context.lang(language) };
}

/** The jobs that a track names, in its order. */
export const careerLinks = (context: ViewContext, { id }: Track): LinkView[] =>
  careersIn(context.site.catalogue)
    .flatMap((career) => {
      const named = career.namedBy.find(({ track }) => track.id === id);
      return named ? [{ at: named.at, link: careerLink(context, career) }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ link }) => link);

/** A link to the page of a job. */
function careerLink(context: ViewContext, career: Career): LinkView {
  const { text: label, ...lang } = careerTitle(context, career);
  return { label, href: context.to('career', career.id), ...lang };
}

function wayView(
  context: ViewContext,
  track: Track,
  steps: readonly CareerStep[],
): CareerView['ways'][number] {
  const { t, site } = context;
  const { text: name } = context.name(track);
  const miniature = miniatureView(context, trackLedgers(site.catalogue).get(track.id) ?? [], {
    lit: new Set(steps.map(({ course }) => course.id)),
  });
  return {
    id: `way-${track.id}`,
    heading: t.decide.way({ track: name }),
    intro: t.decide.wayIntro,
    steps: steps.slice(0, MOST_STEPS).map((step) => stepView(context, step)),
    ...(steps.length > 0 && miniature ? { figure: { miniature, caption: name } } : {}),
    ...(steps.length === 0
      ? { silent: { text: t.decide.silent({ track: name }), hint: t.decide.silentHint } }
      : {}),
  };
}

function stepView(context: ViewContext, { course, evidence, askedBy }: CareerStep): CareerStepView {
  const { t } = context;
  const { className, text: pillar } = context.pillar(course);
  const shared = {
    course: context.courseLink(course),
    facts: [
      context.semesterName(course),
      t.credits({ count: course.credits }),
      ...(pillar ? [pillar] : []),
    ].filter(Boolean),
    className,
  };
  if (!evidence) {
    const by = askedBy?.course ?? course;
    return {
      ...shared,
      ...(askedBy?.line && askedBy.mark
        ? { quote: marked(context, askedBy.line, askedBy.mark, askedBy.language) }
        : {}),
      source: {
        label: t.decide.asks({ course: context.name(by).text }),
        href: context.courseLink(by).href,
      },
    };
  }
  const { kind, line, mark, language } = evidence;
  const isTitle = kind === 'title';
  const title = textIn(course.texts, language)?.title ?? '';
  const page = { ...coursePage(course, language) };
  const fragment = kind === 'outcome' ? 'outcomes' : undefined;
  const label = {
    outcome: t.decide.outcome,
    description: t.decide.description,
    text: t.decide.text,
  };
  return {
    ...shared,
    ...(isTitle ? { title: marked(context, title, mark, language) } : {}),
    ...(line ? { quote: marked(context, line, isTitle ? nothing : mark, language) } : {}),
    source: {
      label: kind === 'title' ? t.decide.name : label[kind],
      href: context.site.urls.page(page, fragment),
    },
  };
}

const nothing: Span = { from: 0, to: 0 };

const marked = (
  context: ViewContext,
  text: string,
  { from, to }: Span,
  language: string | undefined,
): MarkedView => ({
  before: text.slice(0, from),
  mark: text.slice(from, to),
  after: text.slice(to),
  ...(language === undefined ? {} : context.lang(language)),
});

function trackItem(context: ViewContext, track: Track): CareerView['tracks']['items'][number] {
  const { t, site } = context;
  const text = context.text(track);
  const outcomes = (text?.outcomes ?? []).slice(0, MOST_OUTCOMES);
  const courses = site.catalogue.offered.filter((it: Course) => belongsTo(it, track)).length;
  return {
    link: context.link('track', track),
    facts: t.courseCount({ count: courses }),
    ...(text && outcomes.length > 0
      ? {
          able: {
            label: t.decide.able,
            outcomes: outcomes.map((it) => ({ text: it, ...context.lang(text.language) })),
          },
        }
      : {}),
  };
}
