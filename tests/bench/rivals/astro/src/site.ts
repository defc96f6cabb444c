// The courses and their lists, made once a build.
import { getCollection, type CollectionEntry } from 'astro:content';

export type Course = CollectionEntry<'courses'>;
export interface List { id: string; title: string; courses: Course[] }
const LONG = 200; // rows of a page
export const named = (id: string): string => { const words = id.replaceAll('-', ' '); return words[0].toUpperCase() + words.slice(1); };
export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
export const addressOf = ({ id }: Course): string => `/courses/${id}/`;
export const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Courses under each value of a fact, values in order. */
export function grouped(courses: Course[], valuesOf: (course: Course) => string | number | string[]): List[] {
  const groups = new Map<string, Course[]>();
  for (const course of courses) {
    for (const value of [valuesOf(course)].flat().map(String)) {
      if (!groups.has(value)) groups.set(value, []);
      groups.get(value)!.push(course);
    }
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([id, entries]) => ({ id, title: named(id), courses: entries }));
}

async function make() {
  const courses = (await getCollection('courses')).sort((a, b) => a.data.weight - b.data.weight);
  const titled = [...courses].sort((a, b) => a.data.title.localeCompare(b.data.title, 'en', { numeric: true }));
  const tracks = grouped(courses, ({ data }) => data.tracks);
  return {
    courses, titled, tracks,
    around: new Map(tracks.map(({ id, courses: own }) => [id, new Map(grouped(own, ({ data }) => data.semester).map((it) => [it.id, it.courses]))])),
    pillars: grouped(courses, ({ data }) => data.pillar),
    topics: grouped(courses, ({ data }) => data.tags),
    tools: grouped(courses, ({ data }) => data.tools),
    semesters: grouped(courses, ({ data }) => data.semester),
    credits: grouped(courses, ({ data }) => data.studycredits),
    periods: grouped(courses, ({ data }) => (data.semester % 2 === 1 ? 'autumn' : 'spring')),
    letters: courses.length > LONG ? grouped(titled, ({ data }) => data.title[0].toLowerCase()) : [],
  };
}
let made: ReturnType<typeof make> | undefined;
export const site = () => (made ??= make());

/** Every list with rows, one entry for each of its pages. */
export async function parts() {
  const { courses, pillars, topics, tools, semesters, credits, periods, letters } = await site();
  const below = (folder: string, lists: List[], title: (list: List) => string) => lists.map((list) => ({ address: `/${folder}/${slug(list.id)}/`, title: title(list), courses: list.courses }));
  const lists = [
    ...below('pillars', pillars, ({ title }) => title), ...below('tags', topics, ({ id }) => id), ...below('tools', tools, ({ id }) => id),
    ...below('semesters', semesters, ({ id }) => `Semester ${id}`), ...below('credits', credits, ({ id }) => `${id} credits`),
    ...below('periods', periods, ({ id }) => `Courses: ${id}`), ...below('a-z', letters, ({ id }) => `Courses: ${id.toUpperCase()}`),
    { address: '/taught-in/en/', title: 'Courses in English', courses }, { address: '/programmes/main/', title: 'Benchmark', courses }, { address: '/exchange/', title: 'Courses for exchange students', courses: [] },
  ];
  return lists.flatMap((list) => {
    const pages = Array.from({ length: Math.max(1, Math.ceil(list.courses.length / LONG)) }, (_, index) => (index === 0 ? list.address : `${list.address}${index + 1}/`));
    return pages.map((url, index) => ({ url, pages, title: list.title, count: list.courses.length, courses: list.courses.slice(index * LONG, (index + 1) * LONG) }));
  });
}

export const itemList = (courses: Course[]) => ({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: courses.map((course, index) => ({ '@type': 'ListItem', position: index + 1, url: `https://example.org${addressOf(course)}` })) });
