import { comparablePath, slug, slugPath } from '../content/slug.ts';
import type { ContentFile } from '../content/document.ts';
import { finding, startOf, type Finding } from '../diagnostics/diagnostic.ts';
import { codesOf, idByCode } from './codes.ts';
import { creditsFrom } from './credits.ts';
import { factsFrom, fieldTable } from './fields.ts';
import { linkChoices } from './choices.ts';
import { linkTargets, pathBeside } from './link-targets.ts';
import { linkRedirects } from './redirects.ts';
import { memoize } from '../memoize.ts';
import { isNonEmpty, mapNonEmpty, type NonEmpty } from '../non-empty.ts';
import type {
  Catalogue,
  Course,
  FurtherPage,
  Need,
  Pillar,
  Programme,
  Requirement,
  TextVersion,
  Track,
} from './model.ts';
import { digitsIn, nearest } from './nearest.ts';
import { isOffered } from './offered.ts';
import { byCode, bySemester, byText, byWeight, inOrderOf } from './order.ts';
import type { ParsedContent } from './parse.ts';
import { isWithoutPlan, MAIN, programmeOf } from './programme-of.ts';
import type { Parsed } from './parse-room.ts';
import { twinOf } from './translated-files.ts';
import type { CourseFrontMatter } from './schema.ts';
import { linkTags } from './tags.ts';

/**
 * Joins parsed facts: programmes, tracks, pillars, choices, references, links; sets all ordering. Findings are
 * those that linking itself makes. `choicesInTitles`: what titles may end in, between brackets, to say that a
 * course is a choice.
 */
export function linkCatalogue(
  parsed: ParsedContent,
  choicesInTitles: readonly string[] = [],
): {
  catalogue: Catalogue;
  findings: Finding[];
} {
  const { settings } = parsed;
  const first = settings.languages[0];
  const fields = fieldTable(settings.fields);
  const { files, findings } = filesByPath(parsed.files);
  const declared = new Map(settings.declaredProgrammes.map((it) => [it.id, it]));
  const spelt = oneSpelling([
    ...settings.languages,
    ...settings.declaredProgrammes.flatMap(({ language }) => language ?? []),
    ...parsed.courses.flatMap(({ facts }) => languagesOf(facts) ?? []),
  ]);

  const programmeIn = (id: string, given?: string) => programmeOf(settings, id, given);
  const knownIds = new Set([...parsed.courses, ...parsed.broken].map(({ id }) => id));
  const ofCode = idByCode([
    ...parsed.courses.map(({ id, facts }) => ({ id, codes: codesOf(facts.code) })),
    ...parsed.broken,
  ]);
  const resolve = (written: string, from: string): string | undefined => {
    const wanted = slugPath(written.replace(/\.md$/i, '').replace(/^\.?\//, ''));
    const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : '';
    return [folder + wanted, wanted].find((id) => knownIds.has(id)) ?? ofCode(written);
  };
  const requirement = (written: string, course: Parsed<unknown>, path: string): Requirement => {
    const id = resolve(written, course.id);
    if (id) return { text: written, course: id };
    const near = /^[\w/.-]+$/.test(written.trim()) ? nearest(written, knownIds) : undefined;
    // The number of another course is no misspelling: of 6.1010 and 6.1011 one may be elsewhere.
    if (!near || digitsIn(near) !== digitsIn(written)) return { text: written };
    findings.push(
      finding('unknown-prerequisite', course.source.placeOf(path), {
        text: written,
        near,
      }),
    );
    return { text: written };
  };
  const needsOf = (
    course: Parsed<CourseFrontMatter>,
    key: 'prerequisites' | 'corequisites',
  ): Need[] =>
    (course.facts[key] ?? []).flatMap((written, index): Need[] => {
      const path = `${key}.${index}`;
      if (typeof written === 'string') return [[requirement(written, course, path)]];
      const either = written.map((text, at) => requirement(text, course, `${path}.${at}`));
      return isNonEmpty(either) ? [either] : [];
    });
  // A folder on trial whose courses name no semester is one of departments.
  const suggestsNone =
    settings.onTrial && parsed.courses.every(({ facts }) => facts.semester === undefined);
  const hasPlan = (programme: string) => !suggestsNone && !isWithoutPlan(settings, programme);
  const termIds = settings.terms.map(({ id }) => id);
  const inTermOrder = (ids: readonly string[]) => inOrderOf(termIds, ids);
  const toCourse = (it: Parsed<CourseFrontMatter>): Course => {
    const { id, source, facts, texts } = it;
    const programme = programmeIn(id, facts.programme);
    const image =
      facts.image === undefined
        ? undefined
        : (files.get(pathBeside(facts.image, source.file)) ??
          files.get(pathBeside(`/${facts.image}`, source.file)));
    if (facts.image !== undefined && !image)
      findings.push(
        finding('dead-link', source.placeOf('image'), {
          href: facts.image,
          near: nearest(
            `/${pathBeside(facts.image, source.file)}`,
            [...files.keys()].map((file) => `/${file}`),
          ),
        }),
      );
    const own = mapNonEmpty(texts, (text) =>
      titled({ text, originalTitle: facts.title.trim(), choicesInTitles }),
    );
    return {
      id,
      source,
      texts: own,
      codes: codesOf(facts.code),
      stated: facts,
      facts: factsFrom(facts, fields),
      pageLanguages: pageLanguages(own),
      ...(hasPlan(programme) && facts.semester !== undefined ? { semester: facts.semester } : {}),
      terms: inTermOrder(unique((facts.terms ?? []).map(slug).filter(Boolean))),
      credits: creditsFrom(facts.studycredits),
      programme,
      weight: facts.weight,
      option: facts.option ?? (typeof facts.choice === 'number' ? facts.choice : undefined),
      pillar: facts.pillar === undefined ? undefined : slug(facts.pillar),
      tracks: unique((facts.tracks ?? []).map(slug)),
      tags: unique((facts.tags ?? []).map((tag) => tag.trim())),
      tagIndex: new Map((facts.tags ?? []).map((tag, index) => [tag.trim(), index])),
      tools: list(facts.tools),
      alternates: (facts.alternates ?? []).map((written) => {
        const found = resolve(written, id);
        return { id: found ?? slugPath(written), known: found !== undefined, written };
      }),
      englishOnly: facts['english-only'] ?? false,
      languages: mapNonEmpty(
        languagesOf(facts) ?? [
          facts['english-only'] ? 'en' : (declared.get(programme)?.language ?? own[0].language),
        ],
        spelt,
      ),
      hidden: facts.hide ?? false,
      placeholder: facts.default ?? false,
      draft: facts.draft ?? false,
      mode: facts.home ? 'online' : facts.mode,
      exchange: facts.exchange ?? false,
      prerequisites: needsOf(it, 'prerequisites'),
      corequisites: needsOf(it, 'corequisites'),
      leftOutOfGrid: facts.choice === true,
      ...(image ? { image } : {}),
    };
  };
  const titleOf = (it: { texts: readonly { language: string; title?: string }[]; id: string }) =>
    (it.texts.find(({ language }) => language === first) ?? it.texts[0])?.title ?? it.id;
  const [inSemester, outside] = [byWeight<Course>(titleOf), byCode<Course>(titleOf)];
  const inGridOrder = (a: Course, b: Course): number =>
    bySemester(a, b) || (a.semester === undefined ? outside(a, b) : inSemester(a, b));
  const courses = parsed.courses.map(toCourse).sort(inGridOrder);
  const offered = courses.filter(isOffered);

  const programmes = linkProgrammes(parsed, courses, hasPlan);
  const programmeById = new Map(programmes.map((it) => [it.id, it]));
  const tracks = linkTracks(parsed, courses, programmeById).sort(byWeight(titleOf));
  const pillars = linkPillars(parsed, courses).sort(byWeight(titleOf));
  const pages = parsed.pages
    .map(
      ({ id, source, facts, texts }): FurtherPage => ({ id, source, texts, weight: facts.weight }),
    )
    .sort(byWeight(titleOf));
  const choiceGroups = linkChoices(offered);

  const linked: Omit<Catalogue, 'targets'> = {
    settings,
    courses,
    offered,
    tracks,
    pillars,
    programmes,
    programmeById,
    pages,
    choiceGroups,
    files,
    courseById: new Map(courses.map((it) => [it.id, it])),
    trackById: new Map(tracks.map((it) => [it.id, it])),
    pillarById: new Map(pillars.map((it) => [it.id, it])),
    ...linkTags(offered),
    choiceOf: new Map(
      choiceGroups.flatMap((group) =>
        group.lanes.flatMap((lane) => lane.courses.map((course) => [course.id, group] as const)),
      ),
    ),
    words: {}, // those of the content folder come last: only languages/ knows which there are
    redirects: [],
    brokenAddresses: new Set<string>(),
    brokenTracks: parsed.brokenTracks,
    brokenPillars: parsed.brokenPillars,
    brokenTexts: parsed.brokenTexts.map(({ kind, text }) => ({
      text,
      page: { kind, id: text.source.file, language: text.language },
    })),
    brokenCourses: parsed.broken.map(({ id, file, programme }) => ({
      id,
      file,
      programme: programmeIn(id, programme),
    })),
  };
  const { redirects, brokenAddresses, findings: clashes } = linkRedirects(linked, parsed);
  const withRedirects = { ...linked, redirects, brokenAddresses };
  return {
    catalogue: { ...withRedirects, targets: linkTargets(withRedirects) },
    findings: [...findings, ...clashes],
  };
}

/**
 * Pictures and files by their paths as links are compared with them. Two names that only look the same are one
 * name.
 */
function filesByPath(all: readonly ContentFile[]): {
  files: Map<string, ContentFile>;
  findings: Finding[];
} {
  const files = new Map<string, ContentFile>();
  const findings: Finding[] = [];
  for (const file of all) {
    const path = comparablePath(file.file);
    const first = files.get(path);
    if (!first) files.set(path, file);
    else
      findings.push(
        finding(
          'duplicate-id',
          startOf(file.file),
          { id: path, other: first.file, ...twinOf(file.file, first.file) },
          { related: [{ at: startOf(first.file), reason: 'same-here' }] },
        ),
      );
  }
  return { files, findings };
}

/**
 * `pt-br` is `pt-BR`: capitals mean nothing in the code of a language, and two folders of the site must not differ
 * in them. The first spelling counts.
 */
function oneSpelling(codes: readonly string[]): (code: string) => string {
  const spellings = new Map<string, string>();
  for (const code of codes)
    if (!spellings.has(code.toLowerCase())) spellings.set(code.toLowerCase(), code);
  return (code) => spellings.get(code.toLowerCase()) ?? code;
}

/** The languages that a course states. */
function languagesOf({ language }: CourseFrontMatter): NonEmpty<string> | undefined {
  const stated = unique([language ?? []].flat());
  return isNonEmpty(stated) ? stated : undefined;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const list = (value: string | readonly string[] | undefined): string[] =>
  unique(
    (typeof value === 'string' ? value.split(',') : (value ?? []))
      .map((it) => it.trim())
      .filter(Boolean),
  );

interface TitleOf {
  text: TextVersion;
  originalTitle: string;
  choicesInTitles: readonly string[];
}

/** “Deep Learning (choice)” → “Deep Learning”: that it is a choice is data. */
const titled = memoize(
  ({ text, originalTitle, choicesInTitles }: TitleOf) => [text, originalTitle, choicesInTitles],
  ({ text, originalTitle, choicesInTitles }): TextVersion => {
    const written = text.title ?? originalTitle;
    const [brackets = '', ending = ''] = /\(([^()]*)\)\s*$/.exec(written) ?? [];
    const isChoice = choicesInTitles.some((it) => it.toLowerCase() === ending.toLowerCase());
    const title =
      (isChoice && written.slice(0, written.length - brackets.length).trim()) || written;
    return {
      ...text,
      title,
      ...(title !== written && text.title ? { writtenTitle: written } : {}),
    };
  },
);

/** A text has a page of its own where it brings a body, or where no text has one. */
function pageLanguages(texts: Course['texts']): NonEmpty<string> {
  const [original, ...translations] = texts;
  const own = translations.filter((text) => text.body?.text || !original.body?.text);
  return [original.language, ...own.map(({ language }) => language)];
}

/**
 * Declared programmes in their order, then those that only folders courses or tracks name; the main one first where
 * it is not declared.
 */
function linkProgrammes(
  { settings, tracks }: ParsedContent,
  courses: readonly Course[],
  hasPlan: (programme: string) => boolean,
): Programme[] {
  const declared = settings.declaredProgrammes.map(({ id }) => id);
  const namedSomewhere = unique([
    ...courses.map(({ programme }) => programme),
    ...tracks.flatMap(({ facts }) => (facts.programme ? [slug(facts.programme)] : [])),
  ]).sort(byText);
  // A track that no course names belongs to some programme, also where there is no course yet.
  const isBare = tracks.length > 0 && declared.length === 0 && namedSomewhere.length === 0;
  const named = isBare ? [MAIN] : namedSomewhere;
  const open =
    declared.length > 0
      ? named.filter((id) => id === MAIN && !declared.includes(MAIN))
      : [...named.filter((id) => id === MAIN), ...named.filter((id) => id !== MAIN)];
  return unique([
    ...(declared.includes(MAIN) ? [] : open.filter((id) => id === MAIN)),
    ...declared,
    ...open,
  ]).map((id): Programme => {
    const given = settings.declaredProgrammes.find((it) => it.id === id);
    const language =
      given?.language ??
      commonest(courses.filter((it) => it.programme === id).map((it) => it.languages[0])) ??
      settings.languages[0];
    return {
      id,
      title: given?.title ?? {},
      language,
      degree: given?.degree ?? {},
      place: given?.place ?? {},
      semesterCredits: given?.semesterCredits ?? settings.semesterCredits,
      hasPlan: hasPlan(id),
    };
  });
}

const commonest = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
};

/** Declared tracks; where none is declared, those that courses name. */
function linkTracks(
  { settings, tracks }: ParsedContent,
  courses: readonly Course[],
  programmeById: ReadonlyMap<string, Programme>,
): Track[] {
  const namedBy = new Map<string, string>();
  for (const course of courses)
    for (const id of course.tracks) if (!namedBy.has(id)) namedBy.set(id, course.programme);
  const credits = (programme: string, own?: number | 'none') =>
    own === 'none'
      ? undefined
      : (own ?? programmeById.get(programme)?.semesterCredits ?? settings.semesterCredits);
  // A track that no course names may come before the main programme has any course.
  const fallback = programmeById.has(MAIN) ? MAIN : ([...programmeById.keys()][0] ?? MAIN);
  if (tracks.length > 0) {
    return tracks.map(({ id, source, facts, texts }) => {
      const programme = facts.programme ? slug(facts.programme) : (namedBy.get(id) ?? fallback);
      return {
        id,
        source,
        texts,
        programme,
        weight: facts.weight,
        semesterCredits: credits(programme, facts['semester-credits']),
        hidden: facts.hide ?? false,
        owners: ownersOf(facts),
      };
    });
  }
  return [...namedBy].map(([id, programme]) => ({
    id,
    texts: [],
    programme,
    semesterCredits: credits(programme),
    hidden: false,
  }));
}

/** As code hosts name them; nothing where a file names nobody. */
const ownersOf = ({ owner }: { owner?: string | string[] }): string[] | undefined =>
  owner === undefined
    ? undefined
    : [owner].flat().map((name) => (name.includes('@') ? name : `@${name}`));

/** Declared pillars; where none is declared, those that courses name. */
function linkPillars({ pillars }: ParsedContent, courses: readonly Course[]): Pillar[] {
  if (pillars.length > 0)
    return pillars.map(({ id, source, facts, texts }) => ({
      id,
      source,
      texts,
      colour: facts.colour,
      weave: facts.weave,
      owners: ownersOf(facts),
      weight: facts.weight,
    }));
  return unique(courses.flatMap(({ pillar }) => pillar ?? [])).map((id) => ({ id, texts: [] }));
}
