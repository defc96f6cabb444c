import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';

/** Headings of a text have ids of their own. */
const headingIds = {
  name: 'text-ids',
  element: {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      context.setProperty(
        node,
        'id',
        `text-${context
          .textContent(node)
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')}`,
      );
    },
  },
};

export default defineConfig({
  site: 'https://example.org/',
  cacheDir: './kept',
  trailingSlash: 'always',
  markdown: {
    processor: satteri({ hastPlugins: [headingIds], features: { smartPunctuation: false } }),
  },
});
