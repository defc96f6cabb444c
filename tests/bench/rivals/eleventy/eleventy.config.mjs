// A catalogue as a school's webmaster writes it: one collection with the lists and lookups of
// site.mjs, Nunjucks, Eleventy's own markdown.
import { courseView, mini, siteOf, slug, trackView } from './site.mjs';

const own = ({
  url,
  fileSlug,
  data: { title, description, semester, studycredits, pillar, tracks, weight, tags, tools },
}) => ({
  id: fileSlug,
  url,
  title,
  description,
  semester,
  studycredits,
  pillar,
  tracks,
  weight,
  tags,
  tools,
});

export default function (config) {
  const kept = new WeakMap();
  // Lookups: all lists are made once a build, on the first question, and templates read them by key.
  const site = (api) => {
    const all = api.getAll();
    if (!kept.has(all))
      kept.set(all, siteOf(api.getFilteredByGlob('content/courses/*.md').map(own)));
    return kept.get(all);
  };
  config.addCollection('site', site);
  for (const name of ['lists', 'pillarParts', 'programmeParts', 'tracks'])
    config.addCollection(name, (api) => site(api)[name]);
  config.addFilter('slug', slug);
  config.addFilter('courseView', (all, url) => courseView(all, all.byUrl.get(url)));
  config.addFilter('trackView', trackView);
  config.addFilter('mini', mini);
  /** The headings of a text, for its table of contents. */
  config.addFilter('headings', (html) =>
    [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/g)].map(([, id, title]) => ({ id, title })),
  );
  config.amendLibrary('md', (md) =>
    md.core.ruler.push('heading-ids', ({ tokens }) => {
      tokens.forEach((token, index) => {
        if (token.type === 'heading_open')
          token.attrSet('id', `text-${slug(tokens[index + 1].content)}`);
      });
    }),
  );
  config.addPassthroughCopy({ 'static/assets': 'assets' });
  return { dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false };
}
