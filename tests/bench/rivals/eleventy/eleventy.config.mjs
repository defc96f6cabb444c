// A catalogue as a school's webmaster writes it: collections by fact, Nunjucks, Eleventy's own markdown.
const LONG = 200; // rows of a page
const named = (id) => { const words = String(id).replaceAll('-', ' '); return words[0].toUpperCase() + words.slice(1); };
const slug = (text) => String(text).toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Courses under each value of a fact, values in order. */
function grouped(courses, valuesOf) {
  const groups = new Map();
  for (const course of courses) for (const value of [valuesOf(course)].flat()) {
    if (!groups.has(value)) groups.set(value, []);
    groups.get(value).push(course);
  }
  return [...groups].sort(([a], [b]) => String(a).localeCompare(String(b), 'en', { numeric: true })).map(([id, entries]) => ({ id: String(id), title: named(id), courses: entries }));
}

export default function (config) {
  const kept = new WeakMap();
  /** All courses by weight, and their lists, made once a build. */
  const site = (api) => {
    const all = api.getAll();
    if (!kept.has(all)) kept.set(all, sorted(api));
    return kept.get(all);
  };
  function sorted(api) {
    const courses = api.getFilteredByGlob('content/courses/*.md').sort((a, b) => a.data.weight - b.data.weight);
    const titled = [...courses].sort((a, b) => a.data.title.localeCompare(b.data.title, 'en', { numeric: true }));
    const tracks = grouped(courses, ({ data }) => data.tracks);
    return {
      courses, titled, tracks,
      around: Object.fromEntries(tracks.map(({ id, courses: own }) => [id, Object.fromEntries(grouped(own, ({ data }) => data.semester).map((it) => [it.id, it.courses]))])),
      pillars: grouped(courses, ({ data }) => data.pillar),
      topics: grouped(courses, ({ data }) => data.tags),
      tools: grouped(courses, ({ data }) => data.tools),
      semesters: grouped(courses, ({ data }) => data.semester),
      credits: grouped(courses, ({ data }) => data.studycredits),
      periods: grouped(courses, ({ data }) => (data.semester % 2 === 1 ? 'autumn' : 'spring')),
      letters: courses.length > LONG ? grouped(titled, ({ data }) => data.title[0].toLowerCase()) : [],
    };
  }
  for (const name of ['courses', 'titled', 'tracks', 'around', 'pillars', 'topics', 'tools', 'semesters', 'letters']) config.addCollection(name === 'courses' ? 'byWeight' : name, (api) => site(api)[name]);

  /** Every list with rows, one entry for each of its pages. */
  config.addCollection('parts', (api) => {
    const { courses, pillars, topics, tools, semesters, credits, periods, letters } = site(api);
    const below = (folder, lists, title) => lists.map((list) => ({ address: `/${folder}/${slug(list.id)}/`, title: title(list), courses: list.courses }));
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
  });
  config.addFilter('named', named);
  config.addFilter('slug', slug);
  config.addFilter('neighbours', (courses, here) => { const at = courses.findIndex(({ url }) => url === here); return { before: courses[at - 1], after: courses[at + 1] }; });
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  config.addFilter('itemList', (courses) => ({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: courses.map(({ url }, index) => ({ '@type': 'ListItem', position: index + 1, url: `https://example.org${url}` })) }));
  config.addFilter('courseData', ({ title, description, studycredits, pillar, tracks, tags, tools }, url) => {
    const at = (path) => `https://example.org${path}`;
    const steps = [['Home', '/'], [named(tracks[0]), `/tracks/${tracks[0]}/`], [title, url]];
    return { '@context': 'https://schema.org', '@graph': [
      { '@type': 'Course', '@id': `${at(url)}#course`, url: at(url), name: title, description, inLanguage: 'en', numberOfCredits: { '@type': 'QuantitativeValue', value: studycredits, unitText: 'ECTS' }, about: { '@type': 'DefinedTerm', name: named(pillar), url: at(`/pillars/${pillar}/`) }, keywords: [...tags, ...tools] },
      { '@type': 'BreadcrumbList', itemListElement: steps.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(item) })) },
    ] };
  });
  config.addPassthroughCopy({ 'static/site.css': 'site.css' });
  return { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false };
}
