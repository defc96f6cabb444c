import type { Course } from '../catalogue/model.ts';
import { familyOf } from '../catalogue/tags.ts';
import { FLAGS, stopWords, wordsOf, wordsPerCourse, type CourseEntry, type SearchData } from '../search/data.ts';
import { readerOf, type Reader } from './reader.ts';
import type { Site } from './site.ts';

/** Courses whose descriptions share a file. */
const SHARD = 100;

/** /search/<language>.json: what the search and the filters know of every course on offer. */
export function searchData(language: string, site: Site): SearchData {
  const reader = readerOf(site, language);
  const { t, to } = reader;
  const { offered, pillars, tracks, programmes, tags, settings } = site.catalogue;
  const index = <T>(items: readonly T[]) => new Map(items.map((item, at) => [item, at]));
  const pillarIds = [...new Set([...pillars.map(({ id }) => id), ...offered.flatMap(({ pillar }) => pillar ?? [])])];
  const [pillarAt, trackAt, programmeAt, tagAt] = [index(pillarIds), index(tracks.map(({ id }) => id)), index(programmes.map(({ id }) => id)), index(tags.map(({ slug }) => slug))];
  const languages = [...new Set(offered.map((course) => course.language))].sort();
  const tools = [...new Set(offered.flatMap((course) => course.tools))].sort();
  const [languageAt, toolAt] = [index(languages), index(tools)];
  const foreign = settings.languages.filter((code) => code !== language);
  const telling = tellingWords(reader, offered);

  const entry = (course: Course, at: number): CourseEntry => {
    const { label, lang, hreflang } = reader.courseLink(course);
    const page = course.pageLanguages.includes(language) ? -1 : foreign.indexOf(hreflang ?? course.pageLanguages[0]!);
    const flags = (course.mode === 'online' ? FLAGS.home : 0) | (course.exchange ? FLAGS.exchange : 0) | (site.catalogue.choiceOf.has(course.id) ? FLAGS.choice : 0);
    return [
      course.id, label, course.semester, course.credits, course.pillar === undefined ? -1 : pillarAt.get(course.pillar)!,
      course.tracks.flatMap((id) => trackAt.get(id) ?? []), programmeAt.get(course.programme) ?? 0, languageAt.get(course.language)!, flags,
      course.tags.map((tag) => tagAt.get(site.catalogue.tagByFamily.get(familyOf(tag))!.slug)!), course.tools.map((tool) => toolAt.get(tool)!), telling[at]!, page, lang ?? '',
    ];
  };
  const semesters = [...new Set(offered.map(({ semester }) => semester))].sort((a, b) => a - b);
  return {
    language, root: to('home'),
    pillars: pillarIds.map((id) => { const { text, lang, className } = reader.pillar({ pillar: id }); return { id, name: text, ...(lang ? { lang } : {}), className }; }),
    tracks: tracks.map((track) => ({ id: track.id, name: reader.name(track).text, programme: programmeAt.get(track.programme) ?? 0 })),
    programmes: programmes.map(({ id }) => { const { text, lang } = reader.programmeName(id); return { id, name: text, ...(lang ? { lang } : {}) }; }),
    languages: languages.map((code) => ({ id: code, name: t.languageName(code), taught: t.taughtIn(code) })),
    tags: tags.map(({ slug, label }) => ({ id: slug, name: label })),
    tools,
    semesters: Object.fromEntries(semesters.map((semester) => [semester, { name: t.semester(semester), period: reader.period(semester) }])),
    pageLanguages: foreign.map((code) => ({ id: code, root: site.urls.page({ kind: 'home', id: '', language: code }), note: t.inLanguage(code) })),
    words: { credit: t.creditsWord('1'), credits: t.creditsWord('2'), choice: t.choice, decimal: t.number(0.5).replace(/\d/g, '') },
    courses: offered.map(entry),
    shardSize: SHARD,
  };
}

/** /search/<language>-<shard>.json: descriptions, in the order of the courses, with their language where it is another. */
export function searchShard(language: string, shard: number, site: Site): [text: string, lang?: string][] {
  const reader = readerOf(site, language);
  return site.catalogue.offered.slice(shard * SHARD, (shard + 1) * SHARD).map((course) => {
    const about = reader.description(course);
    return about ? (about.lang ? [about.text, about.lang] : [about.text]) : [''];
  });
}

export const shardsOf = ({ catalogue }: Site): number => Math.ceil(catalogue.offered.length / SHARD);

/** For each course the words that tell it from others best: of its texts in this language, the rarest first (tf-idf), as many as the size allows. */
function tellingWords(reader: Reader, courses: readonly Course[]): string[] {
  const most = wordsPerCourse(courses.length);
  const bags = courses.map((course) => {
    const own = course.texts.filter(({ language }) => language === reader.language);
    const texts = own.some(({ body }) => body) ? own : [...own, ...course.texts.filter((text) => !own.includes(text)).slice(0, 1)];
    const said = new Set([...wordsOf(reader.name(course).text), ...course.tags.flatMap(wordsOf), ...course.tools.flatMap(wordsOf)]);
    const counts = new Map<string, number>();
    for (const { description, outcomes, methods, assessment, body } of texts) {
      for (const word of wordsOf([description, ...outcomes, ...methods, ...assessment, body?.text].join(' '))) {
        if (word.length > 1 && !stopWords.has(word) && !said.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return counts;
  });
  const spread = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: string, count: number) => count * Math.log(1 + courses.length / spread.get(word)!);
  return bags.map((bag) => [...bag].sort(([a, m], [b, n]) => weight(b, n) - weight(a, m) || (a < b ? -1 : 1)).slice(0, most).map(([word]) => word).sort().join(' '));
}

