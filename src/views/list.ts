import { findOrThrow, getOrThrow } from '../get-or-throw.ts';
import { periodIds } from '../catalogue/facet-ids.ts';
import { LONG_LIST, onPart } from '../catalogue/lists.ts';
import type { Course, PageKey, PageKind } from '../catalogue/model.ts';
import { byText, inOrderOf } from '../catalogue/order.ts';
import { withoutOverlap } from '../plan/ledger.ts';
import { familyOf } from '../catalogue/tags.ts';
import { indexOf } from './facet-index.ts';
import { letterId } from './letters.ts';
import { bySemester, courseRow, listedRow, listHead } from './course-row.ts';
import { comparingView, type ComparingView } from './comparison.ts';
import { countOf, paginationView, type PaginationView } from './pagination.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';
import { shellView } from './shell.ts';
import { rowList } from './structured-data/lists.ts';
import type { PageAt, Site } from './site.ts';
import type { CourseListView, LinkView, ListHeadView } from './pieces.ts';
import type { ShellView } from './shell.ts';

/** Any list of courses: all courses A to Z, a letter, or those that share a fact. */
export interface ListView {
  shell: ShellView;
  title: string;
  intro: string;
  count: string;
  /** Letters of the alphabet as links; empty for other lists. */
  jumps: { label: string; links: LinkView[] };
  /** Where the list goes on over several pages. */
  pagination?: PaginationView;
  head?: ListHeadView;
  groups: CourseListView[];
  empty?: string;
  /** Neighbouring lists: related tags, other languages. */
  related?: { heading: string; links: LinkView[] };
  /** Where ticked courses are compared. */
  comparing: ComparingView;
  /** What to do with what stands here. */
  next?: LinkView[];
}

/** What tells one list from another. `courses`: all of them; `groups` is asked for those of the page at hand. */
interface ListInput {
  title: string;
  /** In tabs and breadcrumbs, where that is shorter. */
  name?: string;
  intro: string;
  section?: PageKind;
  above?: LinkView;
  versions?: readonly PageKey[];
  courses: readonly Course[];
  groups: (courses: readonly Course[]) => CourseListView[];
  jumps?: ListView['jumps'];
  empty?: string;
  related?: { heading: string; links: LinkView[] };
  next?: LinkView[];
}

/** The page of a list, or of a part of it. */
export function listView(
  context: ViewContext,
  at: PageAt,
  {
    title,
    name = title,
    intro,
    section = 'courses',
    above,
    versions,
    courses,
    groups,
    jumps,
    empty,
    related,
    next,
  }: ListInput,
): ListView {
  const { t, to } = context;
  const pagination = paginationView(context, at, courses.length);
  const shown = groups(onPart(courses, at.part));
  const head = listHead(context, shown);
  return {
    shell: shellView(context, {
      page: at,
      title: name,
      description: intro,
      section,
      trail: [above ?? { label: t.allCourses, href: to('courses') }],
      ...(versions ? { versions } : {}),
      entries: courses.length,
      things: rowList(context, at, shown, courses.length),
    }),
    title,
    intro,
    count: countOf(context, at, courses.length),
    jumps: jumps ?? { label: '', links: [] },
    ...(pagination ? { pagination } : {}),
    ...(head ? { head } : {}),
    groups: shown,
    comparing: comparingView(context),
    ...(next && courses.length > 0 ? { next } : {}),
    ...(courses.length === 0 && empty ? { empty } : {}),
    ...(related && related.links.length > 0 && !at.part ? { related } : {}),
  };
}

/** /courses/: all courses A to Z; a long list is split by letter. */
export function coursesView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const { offered } = site.catalogue;
  const letters = getOrThrow(site.lists.byLetter, at.language);
  const isLong = offered.length > LONG_LIST;
  const groups = isLong
    ? []
    : [...letters].map(([letter, courses]) => ({
        heading: letter.toUpperCase(),
        id: letterId(letter),
        courses: courses.map((it) => listedRow(context, it)),
      }));
  return {
    shell: shellView(context, {
      page: at,
      title: t.allCourses,
      description: t.lists.allIntro({ count: offered.length }),
      section: 'courses',
      things: rowList(context, at, groups),
    }),
    title: t.allCourses,
    intro: t.lists.allIntro({ count: offered.length }),
    count: t.courseCount({ count: offered.length }),
    jumps: {
      label: t.lists.letters,
      links: [...letters.keys()].map((letter) => ({
        label: letter.toUpperCase(),
        href: isLong ? to('letter', letter) : `#${letterId(letter)}`,
      })),
    },
    head: listHead(context, groups),
    groups,
    comparing: comparingView(context),
    ...(offered.length === 0 ? { empty: t.lists.empty } : {}),
  };
}

/** /a-z/<letter>/ */
export function letterView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const letters = getOrThrow(site.lists.byLetter, at.language);
  const letter = at.id.toUpperCase();
  // Titles differ from language to language, and so do letters and their parts.
  const inLanguage = (language: string) =>
    site.pages.letter
      .filter(
        (it) =>
          it.language === language &&
          it.id === at.id &&
          (it.part === at.part || it.part === undefined),
      )
      .at(-1);
  return listView(context, at, {
    title: t.lists.letter({ letter }),
    intro: t.lists.letterIntro,
    versions: site.catalogue.settings.languages.flatMap((language) => inLanguage(language) ?? []),
    courses: getOrThrow(letters, at.id),
    groups: (courses) => [{ courses: courses.map((it) => listedRow(context, it)) }],
    jumps: {
      label: t.lists.letters,
      links: [...letters.keys()].map((it) => ({
        label: it.toUpperCase(),
        href: to('letter', it),
        ...(it === at.id ? { current: true } : {}),
      })),
    },
  });
}

/** /tags/<tag>/ */
export function tagView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const { tags, tagByFamily } = site.catalogue;
  const tag = findOrThrow(tags, ({ slug }) => slug === at.id);
  return listView(context, at, {
    title: t.lists.tag({ tag: tag.label }),
    name: tag.label,
    intro: t.lists.tagIntro({ tag: tag.label }),
    section: 'tags',
    above: { label: t.tags, href: to('tags') },
    courses: getOrThrow(site.lists.byFact('tag'), at.id),
    groups: (courses) => bySemester(context, courses),
    related: { heading: t.lists.relatedTags, links: at.part ? [] : relatedTags() },
  });

  /** Tags that most courses of this one have too. */
  function relatedTags(): LinkView[] {
    const counts = new Map<string, number>();
    for (const course of tag.courses)
      for (const it of course.tags) counts.set(familyOf(it), (counts.get(familyOf(it)) ?? 0) + 1);
    const related = [...counts]
      .map(([family, count]) => ({ tag: getOrThrow(tagByFamily, family), count }))
      .filter((it) => it.tag !== tag);
    return related
      .sort((a, b) => b.count - a.count || byText(a.tag.label, b.tag.label))
      .slice(0, 12)
      .map((it) => ({ label: it.tag.label, href: to('tag', it.tag.slug) }));
  }
}

/** /taught-in/<language>/ */
export function languageView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t, to } = context;
  const all = site.lists.byFact('language');
  return listView(context, at, {
    above: indexOf(context, 'language'),
    title: t.lists.languageTitle({ language: t.languageName(at.id) }),
    intro: t.lists.languageIntro({ language: t.languageName(at.id) }),
    courses: getOrThrow(all, at.id),
    groups: (courses) => bySemester(context, courses),
    related: {
      heading: t.lists.otherLanguages,
      links: [...all.keys()]
        .filter((id) => id !== at.id)
        .map((id) => ({
          label: t.lists.languageTitle({ language: t.languageName(id) }),
          href: to('language', id),
        })),
    },
  });
}

/** /exchange/: by period of the year, for those who come for one. */
export function exchangeView(at: PageAt, site: Site): ListView {
  const context = contextOf(site, at.language);
  const { t } = context;
  const open = site.lists.byFact('exchange').get('') ?? [];
  const { settings } = site.catalogue;
  const isIn = (period: string) => (course: Course) => periodIds(settings, course).includes(period);
  const periods = inOrderOf(
    settings.terms.map(({ id }) => id),
    [...new Set(open.flatMap((course) => periodIds(settings, course)))],
  );
  return listView(context, at, {
    title: t.lists.exchangeTitle,
    intro: t.lists.exchangeIntro,
    empty: t.lists.exchangeEmpty,
    next: [
      { label: t.plan.exchange, href: `${context.to('plan')}?exchange=yes` },
      { label: t.agree.open, href: context.to('agreement') },
    ],
    courses: open,
    groups: (courses) =>
      periods.flatMap((period, index) => {
        const own = courses.filter(isIn(period));
        if (own.length === 0) return [];
        const most = withoutOverlap(open.filter(isIn(period)), site.catalogue);
        const heading = t.lists.exchangePeriod({
          period: context.periodName(period, own[0]).text,
          credits: t.credits({ count: most }),
        });
        return [
          {
            id: `period-${index + 1}`,
            heading: capital(heading),
            courses: own.map((it) => courseRow(context, it)),
          },
        ];
      }),
  });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
