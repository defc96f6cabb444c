import { letterOf, LONG_LIST } from '../catalogue/addresses.ts';
import type { Course } from '../catalogue/model.ts';
import { byText } from '../catalogue/order.ts';
import { familyOf } from '../catalogue/tags.ts';
import { bySemester, courseRow, listedRow } from './course-row.ts';
import { neutral } from './palette.ts';
import { readerOf, type Reader } from './reader.ts';
import { searchView, shellView } from './shell.ts';
import type { PageAt, Site } from './site.ts';
import type { CourseListView, LinkView, PillarClass } from './pieces.ts';
import type { SearchView, ShellView } from './shell.ts';

/** Any list of courses: all courses A to Z, a letter, a tag, a language, exchange. */
export interface ListView {
  shell: ShellView;
  title: string;
  titleLang?: string;
  intro: string;
  count: string;
  /** Letters of the alphabet, or the page's groups, as links; empty when short. */
  jumps: { label: string; links: LinkView[] };
  groups: CourseListView[];
  empty?: string;
  /** Neighbouring lists: related tags, other languages. */
  related?: { heading: string; links: LinkView[] };
  className?: PillarClass;
  /** `/courses/`: where the search will live. */
  search?: SearchView;
}

/** A list of links with numbers: all tags, all tracks, all pillars. */
export interface IndexView {
  shell: ShellView;
  title: string;
  intro: string;
  groups: { heading?: string; id?: string; lang?: string; links: (LinkView & { count?: string; description?: string; descriptionLang?: string; className?: PillarClass })[] }[];
}

/** Courses under their letters, both in alphabetical order. */
function byLetter(reader: Reader, courses: readonly Course[]): Map<string, Course[]> {
  const letters = new Map<string, Course[]>();
  const titled = courses.map((course) => ({ course, title: reader.name(course).text })).sort((a, b) => byText(a.title, b.title) || (a.course.id < b.course.id ? -1 : 1));
  for (const { course, title } of titled) letters.set(letterOf(title), [...(letters.get(letterOf(title)) ?? []), course]);
  return new Map([...letters].sort(([a], [b]) => byText(a, b)));
}

const letterId = (letter: string) => `letter-${letter.toLowerCase()}`;

/** /courses/: all courses A to Z; a long list is split by letter. */
export function coursesView(at: PageAt, site: Site): ListView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const { offered } = site.catalogue;
  const letters = byLetter(reader, offered);
  const isLong = offered.length > LONG_LIST;
  return {
    shell: shellView(reader, { page: at, title: t.allCourses, description: t.lists.allIntro(offered.length), section: 'courses' }),
    title: t.allCourses, intro: t.lists.allIntro(offered.length), count: t.courseCount(offered.length),
    jumps: { label: t.lists.letters, links: [...letters.keys()].map((letter) => ({ label: letter, href: isLong ? to('letter', letter.toLowerCase()) : `#${letterId(letter)}` })) },
    groups: isLong ? [] : [...letters].map(([letter, courses]) => ({ heading: letter, id: letterId(letter), courses: courses.map((course) => listedRow(reader, course)) })),
    ...(offered.length === 0 ? { empty: t.lists.empty } : {}),
    search: searchView(reader),
  };
}

/** /a-z/<letter>/ */
export function letterView(at: PageAt, site: Site): ListView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const letters = byLetter(reader, site.catalogue.offered);
  const letter = [...letters.keys()].find((it) => it.toLowerCase() === at.id)!;
  const courses = letters.get(letter)!;
  const versions = site.pages.letter.filter(({ id }) => id === at.id);
  return {
    shell: shellView(reader, { page: at, title: t.lists.letter(letter), description: t.lists.letterIntro, section: 'courses', crumb: { text: letter }, versions, trail: [{ label: t.allCourses, href: to('courses') }] }),
    title: t.lists.letter(letter), intro: t.lists.letterIntro, count: t.courseCount(courses.length),
    jumps: { label: t.lists.letters, links: [...letters.keys()].map((it) => ({ label: it, href: to('letter', it.toLowerCase()), ...(it === letter ? { current: true } : {}) })) },
    groups: [{ courses: courses.map((course) => listedRow(reader, course)) }],
  };
}

/** /tags/<tag>/ */
export function tagView(at: PageAt, site: Site): ListView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const { tags, tagByFamily } = site.catalogue;
  const tag = tags.find(({ slug }) => slug === at.id)!;
  const counts = new Map<string, number>();
  for (const course of tag.courses) for (const it of course.tags) counts.set(familyOf(it), (counts.get(familyOf(it)) ?? 0) + 1);
  const related = [...counts].map(([family, count]) => ({ tag: tagByFamily.get(family)!, count })).filter((it) => it.tag !== tag).sort((a, b) => b.count - a.count || byText(a.tag.label, b.tag.label)).slice(0, 12);
  return {
    shell: shellView(reader, { page: at, title: tag.label, description: t.lists.tagIntro(tag.label), section: 'tags', trail: [{ label: t.tags, href: to('tags') }] }),
    title: t.lists.tag(tag.label), intro: t.lists.tagIntro(tag.label), count: t.courseCount(tag.courses.length),
    jumps: { label: '', links: [] },
    groups: bySemester(reader, tag.courses),
    ...(related.length > 0 ? { related: { heading: t.lists.relatedTags, links: related.map((it) => ({ label: it.tag.label, href: to('tag', it.tag.slug) })) } } : {}),
  };
}

/** /taught-in/<language>/ */
export function languageView(at: PageAt, site: Site): ListView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const courses = site.catalogue.offered.filter(({ language }) => language === at.id);
  const others = site.pages.language.filter(({ id, language }) => language === at.language && id !== at.id);
  return {
    shell: shellView(reader, { page: at, title: t.lists.languageTitle(at.id), description: t.lists.languageIntro(at.id), section: 'courses', trail: [{ label: t.allCourses, href: to('courses') }] }),
    title: t.lists.languageTitle(at.id), intro: t.lists.languageIntro(at.id), count: t.courseCount(courses.length),
    jumps: { label: '', links: [] },
    groups: bySemester(reader, courses),
    ...(others.length > 0 ? { related: { heading: t.lists.otherLanguages, links: others.map(({ id }) => ({ label: t.lists.languageTitle(id), href: to('language', id) })) } } : {}),
  };
}

/** /exchange/: by period of the year, for those who come for one. */
export function exchangeView(at: PageAt, site: Site): ListView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const open = site.catalogue.offered.filter(({ exchange }) => exchange);
  const periods = [...new Set(open.map(({ semester }) => reader.period(semester)))];
  return {
    shell: shellView(reader, { page: at, title: t.lists.exchangeTitle, description: t.lists.exchangeIntro, section: 'courses', trail: [{ label: t.allCourses, href: to('courses') }] }),
    title: t.lists.exchangeTitle, intro: t.lists.exchangeIntro, count: t.courseCount(open.length),
    jumps: { label: '', links: [] },
    groups: periods.map((period, index) => {
      const courses = open.filter(({ semester }) => reader.period(semester) === period);
      const credits = t.number(courses.reduce((sum, course) => sum + course.credits, 0));
      const heading = t.lists.exchangePeriod(period, credits);
      return { id: `period-${index + 1}`, heading: heading.charAt(0).toUpperCase() + heading.slice(1), courses: courses.map((course) => courseRow(reader, course)) };
    }),
    ...(open.length === 0 ? { empty: t.lists.exchangeEmpty } : {}),
  };
}

/** /tags/ */
export function tagsView(at: PageAt, site: Site): IndexView {
  const reader = readerOf(site, at.language);
  const { t, to } = reader;
  const letters = new Map<string, IndexView['groups'][number]['links']>();
  for (const { slug, label, courses } of site.catalogue.tags) {
    const letter = letterOf(label);
    letters.set(letter, [...(letters.get(letter) ?? []), { label, href: to('tag', slug), count: String(courses.length) }]);
  }
  const groups = [...letters].sort(([a], [b]) => byText(a, b)).map(([heading, links]) => ({ heading, id: letterId(heading), links }));
  return { shell: shellView(reader, { page: at, title: t.tags, description: t.lists.tagsIntro, section: 'tags' }), title: t.tags, intro: groups.length > 0 ? t.lists.tagsIntro : t.lists.noTags, groups };
}

/** /tracks/: by programme. */
export function tracksView(at: PageAt, site: Site): IndexView {
  const reader = readerOf(site, at.language);
  const { t } = reader;
  const tracks = site.catalogue.tracks.filter(({ hidden }) => !hidden);
  const groups = site.catalogue.programmes.flatMap(({ id }) => {
    const own = tracks.filter(({ programme }) => programme === id);
    if (own.length === 0) return [];
    const { text: heading, lang } = reader.programmeName(id);
    return [{ heading, lang, id: `programme-${id}`, links: own.map((track) => ({ ...reader.link('track', track), ...described(reader, track), count: t.credits(t.range(...total(site, track.id))) })) }];
  });
  return { shell: shellView(reader, { page: at, title: t.tracks, description: t.lists.tracksIntro, section: 'tracks' }), title: t.tracks, intro: t.lists.tracksIntro, groups };
}

/** /pillars/ */
export function pillarsView(at: PageAt, site: Site): IndexView {
  const reader = readerOf(site, at.language);
  const { t } = reader;
  const { pillars, offered } = site.catalogue;
  const links = pillars.map((pillar) => ({
    ...reader.link('pillar', pillar), ...described(reader, pillar), className: site.palette.get(pillar.id) ?? neutral,
    count: t.courseCount(offered.filter((it) => it.pillar === pillar.id).length),
  }));
  return { shell: shellView(reader, { page: at, title: t.pillars, description: t.lists.pillarsIntro, section: 'pillars' }), title: t.pillars, intro: t.lists.pillarsIntro, groups: links.length > 0 ? [{ links }] : [] };
}

function described(reader: Reader, item: Parameters<Reader['description']>[0]): { description?: string; descriptionLang?: string } {
  const found = reader.description(item);
  return found ? { description: found.text, descriptionLang: found.lang } : {};
}

const total = ({ ledgers }: Site, id: string): [low: number, high: number] =>
  [ledgers.get(id)!.reduce((sum, { low }) => sum + low, 0), ledgers.get(id)!.reduce((sum, { high }) => sum + high, 0)];
