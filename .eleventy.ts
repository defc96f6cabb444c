import type { UserConfig } from '@11ty/eleventy';
import type { SiteInput } from './src/site/eleventy.ts';

/**
 * Introduces the rooms to Eleventy. Started by src/site/eleventy.ts, with our sources compiled. Nothing runs after a
 * page is rendered: addresses know their prefix already (src/views/urls.ts), and src/site/ verifies and publishes.
 */
export default function (eleventy: UserConfig, { site, pages, templates, cachedPage }: SiteInput) {
  // Content: one linked catalogue, read and checked before Eleventy starts.
  eleventy.addGlobalData('site', () => site);
  eleventy.addGlobalData('pages', () => pages);
  eleventy.addGlobalData('cachedPage', () => cachedPage);

  // Pages: typed templates, one file a page kind (templates/pages/*.11ty.tsx), handed over as they are: names of
  // folders on this disk could be patterns to Eleventy. Course files are data, never templates.
  eleventy.setTemplateFormats(['11ty.js']);
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.add('**/*');
  for (const [kind, template] of templates) eleventy.addTemplate(`${kind}.11ty.js`, template);
}
