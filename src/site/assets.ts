import { readFileSync } from 'node:fs';

/** Published name of each asset by its own: `site.css` → `site-ABC.css`. */
export const assetNames = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL('assets.json', COMPILED), 'utf8'));
