import { getOrThrow } from '../get-or-throw.ts';
import type { MiniatureCell } from './pieces.ts';
import { fitting, folderName } from '../content/folder-name.ts';
import { totalOf } from '../catalogue/ledger.ts';
import type { PageKey, Track } from '../catalogue/model.ts';
import { miniatureView } from './grid.ts';
import { contextOf } from './view-context-of.ts';
import type { ViewContext } from './view-context.ts';
import type { Site } from './site.ts';

/**
 * What a card says. `catalogue`: what stands beside the sign; `columns`: a track as a drawing, one column a
 * semester.
 */
export interface CardView {
  title: string;
  catalogue: string;
  facts: string;
  columns: readonly (readonly MiniatureCell[])[];
  /** Colour of its beam and its sign (#rrggbb), where the school has one. */
  accent?: string;
  /** Without our sign: the school has its own, which stands on the page. */
  unsigned?: true;
}

/** Size of a card in px, as Open Graph asks for. */
export const CARD = { width: 1200, height: 630 } as const;

/** A card and where it lies, without prefix. The picture is drawn when it is written. */
export interface CardAt {
  path: string;
  view: () => CardView;
}

type CardKey = { kind: 'catalogue' | 'programme' | 'track'; id: string };

/** Longest name of a card, in bytes, without its ending. */
const LONGEST_CARD = 250;

const pathOf = ({ kind, id }: CardKey, language: string): string =>
  `/cards/${folderName(language)}/${id ? fitting(`${kind}-${id}`, LONGEST_CARD) : kind}.png`;

/**
 * Cards of a site: one for the catalogue, each programme and each track, in each language. None without a base URL:
 * nobody could be sent to them.
 */
export function cardsOf(site: Site): CardAt[] {
  if (!site.hosting.origin) return [];
  const { settings, programmes } = site.catalogue;
  const keys: CardKey[] = [
    { kind: 'catalogue', id: '' },
    ...programmes.map(({ id }): CardKey => ({ kind: 'programme', id })),
    ...visible(site).map(({ id }): CardKey => ({ kind: 'track', id })),
  ];
  return settings.languages.flatMap((language) =>
    keys.map((key) => ({
      path: pathOf(key, language),
      view: () => ({ ...cardView(contextOf(site, language), key), ...brandOf(site) }),
    })),
  );
}

function brandOf({ catalogue }: Site): Pick<CardView, 'accent' | 'unsigned'> {
  const { accent, logo } = catalogue.settings.brand ?? {};
  return { ...(accent ? { accent: accent.light } : {}), ...(logo ? { unsigned: true } : {}) };
}

/** The card of a page: its own, else that of its track, of its programme, of the catalogue. */
export function cardOf({ site, listLanguage }: ViewContext, page: PageKey): string | undefined {
  if (!site.hosting.origin) return undefined;
  return site.urls.whole(pathOf(keyOf(site, page), listLanguage));
}

function keyOf(site: Site, { kind, id }: PageKey): CardKey {
  if (kind === 'programme') return { kind, id };
  const course = kind === 'course' ? site.catalogue.courseById.get(id) : undefined;
  const shown = kind === 'track' ? site.catalogue.trackById.get(id) : undefined;
  const track = shown && !shown.hidden ? shown : course && site.tracksOf.get(course.id)?.[0];
  if (track) return { kind: 'track', id: track.id };
  return course && site.catalogue.programmeById.has(course.programme)
    ? { kind: 'programme', id: course.programme }
    : { kind: 'catalogue', id: '' };
}

const visible = ({ catalogue }: Site): Track[] => catalogue.tracks.filter(({ hidden }) => !hidden);

function cardView(context: ViewContext, { kind, id }: CardKey): CardView {
  const { t, site } = context;
  const { settings, trackById, offered, tracks } = site.catalogue;
  const catalogue = context.local(settings.title)?.text ?? t.defaultTitle;
  const courses = (count: number) => t.courseCount({ count });
  if (kind === 'track') {
    const ledger = getOrThrow(site.ledgers, id);
    const { low, high } = totalOf(ledger);
    return {
      title: context.name(getOrThrow(trackById, id)).text,
      catalogue,
      facts:
        ledger.length > 0
          ? `${t.credits({ count: { low, high } })} · ${t.years({ semesters: ledger.length, years: ledger.length / 2 })}`
          : '',
      columns: miniatureView(context, ledger)?.columns ?? [],
    };
  }
  if (kind === 'programme') {
    return {
      title: context.programmeName(id).text,
      catalogue,
      facts: courses(offered.filter((it) => it.programme === id).length),
      columns: miniatureView(context, getOrThrow(site.commonLedgers, id))?.columns ?? [],
    };
  }
  const [longest] = visible(site)
    .map((track) => getOrThrow(site.ledgers, track.id))
    .sort((a, b) => b.length - a.length);
  const facts = [
    courses(offered.length),
    ...(tracks.length > 0
      ? [`${t.number(tracks.length)} ${t.homePage.tracksFigure({ count: tracks.length })}`]
      : []),
  ].join(' · ');
  return {
    title: catalogue,
    catalogue: settings.institution ? (context.local(settings.institution.name)?.text ?? '') : '',
    facts,
    columns: longest ? (miniatureView(context, longest)?.columns ?? []) : [],
  };
}
