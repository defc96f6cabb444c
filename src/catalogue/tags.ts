import { slug, withoutAccents } from '../content/slug.ts';
import type { Course, Tag } from './model.ts';
import { byText } from './order.ts';

/** Spellings that differ in case, accents (of Latin letters), spaces, hyphens or underscores are one family. */
export const familyOf = (tag: string): string =>
  /^[a-z\d]*$/.test(tag)
    ? tag
    : withoutAccents(tag)
        .toLowerCase()
        .replace(/[\s_-]+/g, '')
        .normalize('NFC');

/**
 * The address of a tag, as long as no other has it. From the family, not the label: a tag keeps its address when its
 * spelling changes. “.NET” is not “NET”.
 */
export const tagSlug = (tag: string): string => slug(familyOf(tag).replace(/^\./, 'dot ')) || 'tag';

/** The tags of a course that have a page: one that only courses not on offer have is none. */
export const tagsOf = (
  { tags }: Pick<Course, 'tags'>,
  tagByFamily: ReadonlyMap<string, Tag>,
): Tag[] => [...new Set(tags.flatMap((tag) => tagByFamily.get(familyOf(tag)) ?? []))];

/** Tags of the courses on offer, by label; each family under its commonest spelling and one address. */
export function linkTags(offered: readonly Course[]): {
  tags: Tag[];
  tagByFamily: Map<string, Tag>;
} {
  const families = new Map<string, { spellings: Map<string, number>; courses: Set<Course> }>();
  for (const course of offered) {
    for (const tag of course.tags) {
      const family = familyOf(tag);
      const found = families.get(family) ?? { spellings: new Map(), courses: new Set() };
      found.spellings.set(tag, (found.spellings.get(tag) ?? 0) + 1);
      found.courses.add(course);
      families.set(family, found);
    }
  }
  const taken = new Set<string>();
  const tagByFamily = new Map<string, Tag>();
  for (const [family, { spellings, courses }] of [...families].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const label = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0];
    const wanted = tagSlug(family);
    let address = wanted;
    for (let number = 2; taken.has(address); number++) address = `${wanted}-${number}`;
    taken.add(address);
    tagByFamily.set(family, { slug: address, label, courses: [...courses] });
  }
  return { tags: [...tagByFamily.values()].sort((a, b) => byText(a.label, b.label)), tagByFamily };
}
