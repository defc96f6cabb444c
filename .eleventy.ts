import type { UserConfig } from '@11ty/eleventy';
import type { SiteInput } from './src/site/eleventy.ts';

/** Introduces the rooms to Eleventy. Started by src/site/eleventy.ts, with our sources compiled. */
export default function (eleventy: UserConfig, { site, pages, keep, copied, look }: SiteInput) {
  // Content: one linked catalogue, read and checked before Eleventy starts.
  eleventy.addGlobalData('site', () => site);
  eleventy.addGlobalData('pages', () => pages);
  eleventy.addGlobalData('keep', () => keep);

  // Pages: typed templates, one file a page kind (templates/pages/*.11ty.tsx). Course files are data, never templates.
  eleventy.setTemplateFormats(['11ty.js']);

  // Assets: stylesheet, scripts and font under hashed names; pictures and files of the content.
  eleventy.addPassthroughCopy(copied);

  // Verification: each page is looked at once, as it is written (src/site/inspect.ts).
  eleventy.benchmarks.config.setMinimumThresholdPercent(100); // no word on how long that takes
  eleventy.addLinter('inspect', (html, _, outputPath) => look(outputPath, html));

  // Hosting: nothing runs after a page is rendered; addresses know their prefix already (src/views/urls.ts).
  eleventy.setQuietMode(true);
}
