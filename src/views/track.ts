import { gridView } from './grid.ts';
import { careersOf, languageOfTrack } from './home.ts';
import { mixView } from './mix.ts';
import { coursesOf, totalOf } from '../catalogue/ledger.ts';
import { pathsView, type PathsView } from './paths.ts';
import { readerOf } from './reader-of.ts';
import { actionLinks, editLink, shellView } from './shell.ts';
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
  /** `plan`: where its choices lead, and what the script that follows them needs; absent without a choice. */
  curriculum: {
    heading: string;
    intro: string;
    grid: GridView;
    empty?: string;
    plan: {
      action: string;
      track: string;
      label: string;
      search: string;
      data: string;
      hasChoice: boolean;
    };
  };
  paths?: PathsView;
  careers?: { heading: string; items: TextView[] };
  outcomes?: { heading: string; items: TextView[] };
  body?: ProseView;
  actions: LinkView[];
  /** The other tracks of the programme. */
  others?: { heading: string; links: LinkView[] };
  edit?: LinkView;
}

export function trackView(at: PageAt, site: Site): TrackView {
  const reader = readerOf(site, at.language);
  const { t, to, language } = reader;
  const track = site.catalogue.trackById.get(at.id)!;
  const ledger = site.ledgers.get(track.id)!;
  const title = reader.name(track);
  const description = reader.description(track);
  const text = reader.text(track);
  const { text: programme, lang: programmeLang } = reader.programmeName(track.programme);
  const { low, high } = totalOf(ledger);
  const others = site.catalogue.tracks.filter(
    (it) => it.programme === track.programme && it.id !== track.id && !it.hidden,
  );
  const careers = careersOf(reader, track);
  const outcomes = text?.outcomes.map((it) => ({ text: it, ...reader.lang(text.language) })) ?? [];
  const hasChoice = ledger.some(({ items }) => items.some((item) => 'choice' in item));
  return {
    shell: shellView(reader, {
      page: at,
      title: title.text,
      description: description?.text,
      section: 'tracks',
      crumb: title,
      scripts: hasChoice ? ['choices'] : [],
      things: [
        programmeThing(reader, at, {
          name: title.text,
          description: description?.text,
          ...(ledger.length > 0 ? { credits: { low, high } } : {}),
          careers: careers.map(({ text: job }) => job),
          courses: coursesOf(ledger),
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
            { value: t.range(low, high), label: t.studyCredits },
            { value: t.years(ledger.length / 2), label: t.fullTime },
            { value: t.languageName(languageOfTrack(reader, track)), label: t.mainLanguage },
          ],
    mix: mixView(reader, ledger),
    curriculum: {
      heading: t.track.curriculum,
      intro: hasChoice ? t.track.introWithChoices : t.track.intro,
      grid: gridView(reader, ledger, t.track.curriculum, track.semesterCredits, {
        taken: new Map(),
        takeOut: false,
      }),
      plan: {
        action: to('plan'),
        track: track.id,
        label: t.plan.open,
        search: site.urls.data(language, 'search'),
        data: site.urls.data(language, 'plan'),
        hasChoice,
      },
      ...(ledger.length === 0 ? { empty: t.track.empty } : {}),
    },
    paths: pathsView(reader, ledger),
    ...(careers.length > 0 ? { careers: { heading: t.track.careers, items: careers } } : {}),
    ...(outcomes.length > 0 ? { outcomes: { heading: t.track.outcomes, items: outcomes } } : {}),
    ...(text?.body ? { body: reader.prose(text.body.html, text) } : {}),
    actions: actionLinks(reader, track.programme),
    ...(others.length > 0
      ? {
          others: {
            heading: t.track.others,
            links: others.slice(0, 24).map((it) => reader.link('track', it)),
          },
        }
      : {}),
    edit: editLink(reader, text?.source.file),
  };
}
