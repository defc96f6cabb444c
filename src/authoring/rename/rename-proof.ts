import { addressOf, listPages } from '../../catalogue/addresses.ts';
import type { Catalogue, LinkTarget } from '../../catalogue/model.ts';
import { familyOf } from '../../catalogue/tags.ts';
import type { Rename } from './rename-names.ts';

/**
 * Courses that would say something else after a rename than its new name: none, unless something of the rename is
 * wrong.
 */
export function changedCourses(before: Catalogue, after: Catalogue, rename: Rename): string[] {
  const expected = factsOf(before, rename);
  const found = factsOf(after);
  return [...expected].filter(([id, facts]) => found.get(id) !== facts).map(([id]) => id);
}

/** What each course refers to; with a rename, by the new names. */
function factsOf({ courses, targets }: Catalogue, rename?: Rename): Map<string, string> {
  const to = (kind: Rename['kind']) => (id: string) =>
    rename?.kind === kind && id === rename.from ? rename.to : id;
  const tag = (name: string) =>
    familyOf(rename?.kind === 'tag' && familyOf(name) === familyOf(rename.from) ? rename.to : name);
  const target = (it: LinkTarget | undefined) => {
    if (!it || 'file' in it) return it?.file.file;
    const { kind, id, language } = it.page;
    const isNamed = kind === 'course' || kind === 'track' || kind === 'pillar';
    // The address of a tag comes from its spelling, and those are compared below.
    const own = kind === 'tag' ? '' : id;
    return [kind, isNamed ? to(kind)(id) : own, language, it.fragment];
  };
  return new Map(
    courses.map((course) => [
      to('course')(course.id),
      JSON.stringify([
        course.alternates.map(({ id }) => to('course')(id)),
        [...course.prerequisites, ...course.corequisites].map((need) =>
          need.map((it) => (it.course === undefined ? it.text : to('course')(it.course))),
        ),
        [...new Set(course.tracks.map(to('track')))].sort(),
        course.pillar === undefined ? '' : to('pillar')(course.pillar),
        [...new Set(course.tags.map(tag))].sort(),
        course.image?.file,
        course.texts.map(({ language, source }) => [
          language,
          (targets.get(source.file) ?? []).map(target),
        ]),
      ]),
    ]),
  );
}

/**
 * Addresses that answered before, by a page or by leading on, and no longer do. Further parts of a list come and go
 * with its length: nobody was promised them.
 */
export function endedAddresses(before: Catalogue, after: Catalogue): string[] {
  const addresses = (catalogue: Catalogue) => [
    ...listPages(catalogue)
      .filter(({ part }) => part === undefined)
      .map((page) => addressOf(page, catalogue.settings.languages[0])),
    ...catalogue.redirects.map(({ from }) => from),
  ];
  const still = new Set(addresses(after));
  return addresses(before).filter((address) => !still.has(address));
}
