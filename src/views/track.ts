import { getOrThrow } from '../get-or-throw.ts';
import { careersOf, languageOfTrack } from './home.ts';
import { careerLinks } from './career.ts';
import { mixView } from './mix.ts';
import { failingChoice, type FailingChoice } from './failing.ts';
import { linesView, type LinesView } from './lines.ts';
import { coursesOf, totalOf } from '../catalogue/ledger.ts';
import { onPart } from '../catalogue/lists.ts';
import { trackPairs } from '../catalogue/track-pairs.ts';
import { pairLink } from './pair-links.ts';
import { pathsView, type PathsView } from './paths.ts';
import { trackGrid } from './track-grid.ts';
import { contextOf } from './view-context-of.ts';
import { weekView, type WeekView } from './week.ts';
import { actionLinks, editLink, handbookLink, shellView } from './shell.ts';
import { programmeThing } from './structured-data/programme.ts';
import type { PageAt, Site } from './site.ts';
import type { FigureView, GridView, LinkView, MixView, ProseView, TextView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** /tracks/<id>/ */
export interface TrackView {
  shell: ShellView;
  title: TextView;
  description?: TextView;
  notice?: string;
  figures: FigureView[];
  mix?: MixView;
  /** `plan`: where its choices lead, and what the script that follows them needs; absent from an earlier year. */
  curriculum?: {
    heading: string;
    intro: string;
    grid: GridView;
    empty?: string;
    plan?: {
      action: string;
      track: string;
      label: string;
      search: string;
      data: string;
      hasChoice: boolean;
    };
  };
  /** What a week of it asks. */
  week?: WeekView;
  /** Courses in no semester: all of a department. */
  lines?: LinesView;
  /** That of its lines. */
  pagination?: LinesView['pagination'];
  paths?: PathsView;
  failing?: FailingChoice;
  careers?: { heading: string; items: (TextView & { href?: string })[] };
  outcomes?: { heading: string; items: TextView[] };
  body?: ProseView;
  actions: LinkView[];
  /** The other tracks of the programme. */
  others?: { heading: string; links: LinkView[] };
  /** This track beside each of them. */
  pairs?: { heading: string; links: LinkView[] };
  edit?: LinkView;
}

export function trackView(at: PageAt, site: Site): TrackView {
  const context = contextOf(site, at.language);
  const { t, to, language } = context;
  const track = getOrThrow(site.catalogue.trackById, at.id);
  const ledger = getOrThrow(site.ledgers, track.id);
  const title = context.name(track);
  const description = context.description(track);
  const text = context.text(track);
  const { text: programme, lang: programmeLang } = context.programmeName(track.programme);
  const { low, high } = totalOf(ledger);
  const outside = site.lists.outside.get(track.id) ?? [];
  const { hasPlan } = getOrThrow(site.catalogue.programmeById, track.programme);
  const others = site.catalogue.tracks.filter(
    (it) => it.programme === track.programme && it.id !== track.id && !it.hidden,
  );
  const pairs = trackPairs(site.catalogue)
    .filter(({ a, b }) => a === track || b === track)
    .map((pair) => pairLink(context, pair));
  const careers = careersOf(context, track);
  const outcomes = text?.outcomes.map((it) => ({ text: it, ...context.lang(text.language) })) ?? [];
  const hasChoice = ledger.some(({ items }) => items.some((item) => 'choice' in item));
  const failing = at.part ? undefined : failingChoice(context, track, ledger);
  const week = hasPlan && !at.part ? weekView(context, ledger) : undefined;
  const lines =
    outside.length > 0
      ? linesView(context, at, track, {
          ...(hasPlan ? { heading: t.lists.outside } : {}),
          all: outside,
        })
      : undefined;
  return {
    shell: shellView(context, {
      page: at,
      title: title.text,
      description: description?.text,
      section: 'tracks',
      crumb: title,
      entries: outside.length,
      scripts: [...(hasChoice ? ['choices'] : []), ...(failing ? ['failing'] : [])],
      styles: [...(week ? ['week'] : []), ...(failing ? ['failing'] : [])],
      things: [
        programmeThing(context, at, {
          name: title.text,
          description: description?.text,
          ...(ledger.length > 0 ? { credits: { low, high } } : {}),
          careers: careers.map(({ text: job }) => job),
          courses: [...coursesOf(ledger), ...onPart(outside, at.part)],
        }),
      ],
      trail: [
        { label: t.tracks, href: to('tracks') },
        {
          label: programme,
          href: to('programme', track.programme),
          ...(programmeLang ? { lang: programmeLang } : {}),
        },
      ],
    }),
    title,
    description,
    ...(track.hidden ? { notice: t.track.notOffered } : {}),
    figures:
      ledger.length === 0
        ? []
        : [
            { value: t.number({ low, high }), label: t.studyCredits },
            {
              value: t.years({ semesters: ledger.length, years: ledger.length / 2 }),
              label: t.fullTime,
            },
            { value: t.languageName(languageOfTrack(context, track)), label: t.mainLanguage },
          ],
    mix: mixView(context, ledger),
    ...(hasPlan && !at.part
      ? {
          curriculum: {
            heading: t.track.curriculum,
            intro: hasChoice ? t.track.introWithChoices : t.track.intro,
            ...(site.hosting.asYear === undefined
              ? {
                  grid: trackGrid(context, track, ledger, new Map()),
                  plan: {
                    action: to('plan'),
                    track: track.id,
                    label: t.plan.open,
                    search: site.urls.data(language, 'search'),
                    data: site.urls.data(language, 'plan'),
                    hasChoice,
                  },
                }
              : { grid: trackGrid(context, track, ledger) }),
            ...(ledger.length === 0 ? { empty: t.track.empty } : {}),
          },
        }
      : {}),
    ...(week ? { week } : {}),
    ...(lines ? { lines } : {}),
    ...(lines?.pagination ? { pagination: lines.pagination } : {}),
    paths: pathsView(context, ledger),
    failing,
    ...(careers.length > 0
      ? {
          careers: {
            heading: t.track.careers,
            items: track.hidden
              ? careers
              : careerLinks(context, track).map(({ label: text, ...link }) => ({ text, ...link })),
          },
        }
      : {}),
    ...(outcomes.length > 0 ? { outcomes: { heading: t.track.outcomes, items: outcomes } } : {}),
    ...(text?.body ? { body: context.prose(text.body.html, text) } : {}),
    actions: [...actionLinks(context, track.programme), ...handbookLink(context, track.id)],
    ...(others.length > 0
      ? {
          others: {
            heading: t.track.others,
            links: others.slice(0, 24).map((it) => context.link('track', it)),
          },
        }
      : {}),
    ...(pairs.length > 0 ? { pairs: { heading: t.decide.pairs, links: pairs } } : {}),
    edit: editLink(context, text?.source.file),
  };
}
