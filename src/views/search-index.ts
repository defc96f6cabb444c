import { facetSourceOf, type FacetSource } from '../catalogue/facets.ts';
import { toolId } from '../catalogue/facet-ids.ts';
import { factOf } from '../catalogue/fields.ts';
import type { Course, TextVersion, Track } from '../catalogue/model.ts';
import type { SpecialKey } from '../catalogue/schema.ts';
import { byText } from '../catalogue/order.ts';
import { grouped } from '../grouped.ts';
import { isSpoken, languages as spoken } from '../languages/index.ts';
import { memoize } from '../memoize.ts';
import { recordEntries } from '../record-entries.ts';
import { analysisOf, wordsOf } from '../search/analysis.ts';
import { buildIndex, type Indexed } from '../search/build-index.ts';
import { entryFilesFor, termFilesFor } from '../catalogue/addresses.ts';
import {
  kinds,
  type EntryFile,
  type EntryRow,
  type IndexHead,
  type Kind,
  type TermFile,
} from '../search/index-data.ts';
import { commonSynonyms } from '../search/words.ts';
import { facetHref } from './facet-links.ts';
import { statedBy } from './field-values.ts';
import { languagesOf } from './search-data.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';
import { contextOf } from './view-context-of.ts';

/** Something that may be looked for: its words in all languages, and what it looks like in one. */
interface Thing extends Indexed {
  kind: Kind;
  row: (context: ViewContext) => EntryRow;
}

/** The index of a site, which all of its languages share. */
interface Index {
  things: readonly Thing[];
  head: Omit<IndexHead, 'language'>;
  files: readonly TermFile[];
}

/** find.json: what the engine needs to begin with. */
export const findFile = (language: string, site: Site): IndexHead => ({
  language,
  ...indexOf(site).head,
});

/** terms-<n>.json. */
export const termFile = (file: number, site: Site): TermFile =>
  indexOf(site).files[file] ?? { terms: [], codes: [] };

/** entries-<n>.json: every so-manieth entry, as pages of a language show it. */
export function entryFile(language: string, file: number, site: Site): EntryFile {
  const { things, head } = indexOf(site);
  const context = contextOf(site, language);
  return Object.fromEntries(
    things.flatMap((thing, at) =>
      at % head.entryFiles === file ? [[at, thing.row(context)]] : [],
    ),
  );
}

const indexOf = memoize(
  (site: Site) => [site],
  (site): Index => {
    const { offered, settings } = site.catalogue;
    const languages = languagesOf(site);
    const words = languages.filter(isSpoken).map((code) => spoken[code].search);
    const things = thingsOf(site, languages);
    const termFiles = termFilesFor(offered.length);
    const files = buildIndex(things, analysisOf(words), {
      languages: languages.length,
      files: termFiles,
    });
    const [first] = settings.languages;
    return {
      things,
      files,
      head: {
        languages,
        words: words.map(({ stopWords, endings, sounds = [] }) => ({ stopWords, endings, sounds })),
        synonyms: usedOf(
          [...settings.synonyms, ...words.flatMap((it) => it.synonyms), ...commonSynonyms],
          files,
        ),
        counts: kinds.map((kind) => things.filter((it) => it.kind === kind).length),
        terms: site.urls.data(first, 'terms-').replace(/\.json$/, ''),
        termFiles,
        entryFiles: entryFilesFor(offered.length),
      },
    };
  },
);

/** Of words that mean the same those groups of which the catalogue has one; each once. */
function usedOf(
  groups: readonly (readonly string[])[],
  files: readonly TermFile[],
): readonly (readonly string[])[] {
  const known = new Set(files.flatMap(({ terms }) => terms.map(([term]) => term)));
  const isUsed = (member: string) => wordsOf(member).every((word) => known.has(word));
  const used = groups.filter((group) => group.some(isUsed));
  return [...new Map(used.map((group) => [group.join('\n'), group])).values()];
}

/** All that may be looked for, in the order of its kinds. */
function thingsOf(site: Site, languages: readonly string[]): Thing[] {
  const { catalogue } = site;
  const contexts = catalogue.settings.languages.map((code) => contextOf(site, code));
  const source = facetSourceOf(catalogue);
  const placeOf = (language: string) => Math.max(0, languages.indexOf(language));
  /** The same thing as each language calls it. */
  const said = (textIn: (context: ViewContext) => string): Indexed['titles'] =>
    contexts.map((context) => ({ text: textIn(context), language: placeOf(context.language) }));
  const titlesOf = (texts: readonly TextVersion[]): Indexed['titles'] =>
    texts.flatMap(({ title, language }) =>
      title === undefined ? [] : [{ text: title, language: placeOf(language) }],
    );
  const shown = catalogue.tracks.filter(({ hidden }) => !hidden);
  const countOf = ({ t }: ViewContext, count: number) => t.courseCount({ count });

  const tracks = shown.map(
    (track): Thing => ({
      kind: 'track',
      titles: titlesOf(track.texts),
      row: (context) => {
        const { text, lang = '' } = context.name(track);
        return plainRow(
          text,
          context.to('track', track.id),
          context.programmeName(track.programme).text,
          lang,
        );
      },
    }),
  );
  const pillars = catalogue.pillars.map(
    (pillar): Thing => ({
      kind: 'pillar',
      titles: titlesOf(pillar.texts),
      row: (context) => {
        const { text, lang = '', className } = context.pillar({ pillar: pillar.id });
        const count = catalogue.offered.filter((it) => it.pillar === pillar.id).length;
        return plainRow(
          text,
          context.to('pillar', pillar.id),
          countOf(context, count),
          lang,
          className,
        );
      },
    }),
  );
  const topics = catalogue.tags.map(
    ({ slug, label, courses }): Thing => ({
      kind: 'topic',
      titles: everywhere(label, languages),
      row: (context) => plainRow(label, context.to('tag', slug), countOf(context, courses.length)),
    }),
  );
  const byTool = grouped(
    catalogue.offered.flatMap((course) =>
      [...new Set(course.tools.map(source.toolOf))].map((tool) => ({ tool, course })),
    ),
    ({ tool }) => toolId(tool),
  );
  const tools = [...byTool.values()]
    .sort((a, b) => byText(a[0].tool, b[0].tool))
    .map(
      ([{ tool }, ...more]): Thing => ({
        kind: 'tool',
        titles: everywhere(tool, languages),
        row: (context) =>
          plainRow(tool, facetHref(context, 'tool', tool), countOf(context, more.length + 1)),
      }),
    );
  const byPerson = grouped(
    catalogue.offered.flatMap((course) =>
      lecturersOf(course).map((person) => ({ person, course })),
    ),
    ({ person }) => person,
  );
  const people = [...byPerson]
    .sort(([a], [b]) => byText(a, b))
    .map(
      ([person, of]): Thing => ({
        kind: 'person',
        titles: everywhere(person, languages),
        row: (context) =>
          plainRow(
            person,
            `${context.to('courses')}?${new URLSearchParams({ q: person })}`,
            countOf(context, of.length),
          ),
      }),
    );
  const pages = pagesOf(site).map(
    (page): Thing => ({
      kind: 'page',
      titles: said((context) => page(context).label),
      row: (context) => {
        const { label, href, lang = '' } = page(context);
        return plainRow(label, href, '', lang);
      },
    }),
  );
  const courses = catalogue.offered.map((course) =>
    courseThing(course, { source, contexts, placeOf, titlesOf }),
  );
  return [
    ...tracks,
    ...shown.flatMap((track) => jobsOf(track, placeOf)),
    ...pillars,
    ...topics,
    ...tools,
    ...people,
    ...pages,
    ...courses,
  ];
}

const plainRow = (
  title: string,
  href: string,
  detail: string,
  lang = '',
  className = '',
): EntryRow => [title, href, detail, lang, '', className, []];

/** A name that is the same in all languages. */
const everywhere = (text: string, languages: readonly string[]): Indexed['titles'] =>
  languages.map((_, language) => ({ text, language }));

/** The jobs of a track: what stands at one place of its lists is one job. */
function jobsOf(track: Track, placeOf: (language: string) => number): Thing[] {
  const most = Math.max(...track.texts.map(({ careers }) => careers.length));
  return Array.from({ length: most }, (_, at): Thing => {
    const titles = track.texts.flatMap(({ careers, language }) => {
      const text = careers[at];
      return text === undefined ? [] : [{ text, language }];
    });
    return {
      kind: 'job',
      titles: titles.map(({ text, language }) => ({ text, language: placeOf(language) })),
      row: (context) => {
        const own = titles.find(({ language }) => language === context.language) ?? titles[0];
        const lang = own && own.language !== context.language ? own.language : '';
        const detail = context.t.find.ofTrack({ track: context.name(track).text });
        return plainRow(own?.text ?? '', context.to('track', track.id), detail, lang);
      },
    };
  });
}

/** Longest name of a person, in words: what is longer is a sentence. */
const LONGEST_NAME = 5;

/** Who teaches a course, as far as its front matter names people. */
function lecturersOf({ facts }: Course): string[] {
  const stated = factOf(facts, 'lecturers');
  const names = Array.isArray(stated) ? stated.map(String) : [String(stated ?? '')];
  return names.filter((name) => name !== '' && wordsOf(name).length <= LONGEST_NAME);
}

/** The pages that are no list of one value: what they are called, and where they are. */
function pagesOf(
  site: Site,
): ((context: ViewContext) => { label: string; href: string; lang?: string })[] {
  const { catalogue, hasExchange } = site;
  return [
    ({ t, to }) => ({ label: t.allCourses, href: to('courses') }),
    ...(catalogue.tracks.length > 0
      ? [({ t, to }: ViewContext) => ({ label: t.tracks, href: to('tracks') })]
      : []),
    ...(catalogue.pillars.length > 0
      ? [({ t, to }: ViewContext) => ({ label: t.pillars, href: to('pillars') })]
      : []),
    ...(catalogue.tags.length > 0
      ? [({ t, to }: ViewContext) => ({ label: t.tags, href: to('tags') })]
      : []),
    ...(hasExchange
      ? [({ t, to }: ViewContext) => ({ label: t.lists.exchangeTitle, href: to('exchange') })]
      : []),
    ({ t, to }) => ({ label: t.plan.title, href: to('plan') }),
    ({ t, to }) => ({ label: t.compare.title, href: to('compare') }),
    ...catalogue.programmes.map(({ id }) => ({ programmeName, to }: ViewContext) => {
      const { text, ...lang } = programmeName(id);
      return { label: text, href: to('programme', id), ...lang };
    }),
    ...catalogue.pages.map((page) => (context: ViewContext) => context.link('page', page)),
    ({ t, to }) => ({ label: t.accessibility.title, href: to('accessibility') }),
    ({ t, to }) => ({ label: t.api.title, href: to('api') }),
  ];
}

interface CourseSources {
  source: FacetSource;
  contexts: readonly ViewContext[];
  placeOf: (language: string) => number;
  titlesOf: (texts: readonly TextVersion[]) => Indexed['titles'];
}

function courseThing(
  course: Course,
  { source, contexts, placeOf, titlesOf }: CourseSources,
): Thing {
  const [first] = contexts;
  const titles = titlesOf(course.texts);
  const tags = course.tags.map((tag) => source.tagLabel(source.tagOf(tag) ?? '') ?? tag);
  return {
    kind: 'course',
    codes: course.codes,
    titles:
      titles.length > 0 || !first
        ? titles
        : [{ text: first.name(course).text, language: placeOf(first.language) }],
    texts: [
      ...contexts.map((context) => ({
        level: 'name' as const,
        language: placeOf(context.language),
        text: namesAround(context, course, source).join(' '),
      })),
      { level: 'topic', text: [...tags, ...course.tags].join(' ') },
      { level: 'tool', text: course.tools.join(' ') },
      { level: 'name', text: lecturersOf(course).join(' ') },
      ...contexts.map((context) => ({
        level: 'lede' as const,
        language: placeOf(context.language),
        text: factsOf(context, course).join(' '),
      })),
      ...course.texts.flatMap((text) => proseOf(text, placeOf(text.language), first)),
    ],
    row: (context) => courseEntry(context, course),
  };
}

/** Pillar, tracks, programme and languages of a course, as a page names them. */
const namesAround = (context: ViewContext, course: Course, source: FacetSource): string[] => [
  ...(course.pillar === undefined ? [] : [context.pillar(course).text]),
  ...course.tracks.filter((id) => idsOf(source).has(id)).map((id) => context.trackName(id).text),
  context.programmeName(course.programme).text,
  ...course.languages.map((code) => context.t.languageName(code)),
];

const idsOf = memoize(
  ({ tracks }: FacetSource) => [tracks],
  ({ tracks }) => new Set(tracks.map(({ id }) => id)),
);

/** Plain facts that are searched: they are few, and each counts. */
const factsOf = (context: ViewContext, course: Course): string[] =>
  context.fields.facts
    .filter(({ searches, translated }) => searches && !translated)
    .flatMap((field) => statedBy(context, course, field))
    .map(({ text }) => text);

/** The texts of a course in one language: what describes it, and all the rest. */
function proseOf(
  text: TextVersion,
  language: number,
  context: ViewContext | undefined,
): NonNullable<Indexed['texts']>[number][] {
  const searched = context?.fields.texts.filter(({ searches }) => searches) ?? [];
  const lede = [
    ...recordEntries(textsOf).flatMap(([, of]) => of(text)),
    ...searched.flatMap(({ key }) => factOf(text.facts, key) ?? []),
  ];
  return [
    { level: 'lede', language, text: lede.join(' ') },
    { level: 'body', language, text: text.body?.text ?? '' },
  ];
}

function courseEntry(context: ViewContext, course: Course): EntryRow {
  const { code = '', label, href, lang = '', note } = context.courseLink(course);
  const [term] = course.terms;
  const detail = [
    context.t.credits({ count: course.credits }),
    context.semesterName(course) || (term && context.periodName(term, course).text),
    note,
  ];
  const further = course.texts.flatMap(({ title, language }): [string, string][] =>
    title === undefined || title === label || language === context.language
      ? []
      : [[language, title]],
  );
  return [
    label,
    href,
    detail.filter(Boolean).join(' · '),
    lang,
    code,
    context.pillar(course).className,
    further,
  ];
}

const none = () => [];

/** The words that each key of a course file brings to the search, beside those that stand in its row. */
const textsOf: Readonly<
  Record<SpecialKey, (text: TextVersion) => readonly (string | undefined)[]>
> = {
  description: ({ description }) => [description],
  outcomes: ({ outcomes }) => outcomes,
  // In the row of the course.
  title: none,
  semester: none,
  terms: none,
  studycredits: none,
  pillar: none,
  tracks: none,
  programme: none,
  tags: none,
  tools: none,
  language: none,
  mode: none,
  home: none,
  exchange: none,
  // Not looked for.
  weight: none,
  alternates: none,
  option: none,
  choice: none,
  prerequisites: none,
  corequisites: none,
  'english-only': none,
  hide: none,
  default: none,
  draft: none,
  aliases: none,
  image: none,
  'image-alt': none,
};
