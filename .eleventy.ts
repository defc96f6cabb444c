import type { UserConfig } from '@11ty/eleventy';
import type { SiteInput } from './src/site/eleventy.ts';

/** Introduces the rooms to Eleventy. Started by src/site/eleventy.ts, with our sources compiled. */
export default function (eleventy: UserConfig, { site, pages, templates, keep, made }: SiteInput) {
  // Content: one linked catalogue, read and checked before Eleventy starts.
  eleventy.addGlobalData('site', () => site);
  eleventy.addGlobalData('pages', () => pages);
  eleventy.addGlobalData('keep', () => keep);

  // Pages: typed templates, one file a page kind (templates/pages/*.11ty.tsx), handed over as they are, so that no name of a
  // folder on this disk matters. Course files are data, never templates.
  eleventy.setTemplateFormats(['11ty.js']);
  for (const [kind, template] of Object.entries(templates))
    eleventy.addTemplate(`${kind}.11ty.js`, template);

  // Verification: each page is looked at once, as it is made (src/site/verify.ts), and written by src/site/publish.ts.
  eleventy.benchmarks.config.setMinimumThresholdPercent(100); // no word on how long that takes
  eleventy.addLinter('made', (html, _, outputPath) => made(outputPath, html));

  // Hosting: nothing runs after a page is rendered; addresses know their prefix already (src/views/urls.ts).
  eleventy.setQuietMode(true);
}
