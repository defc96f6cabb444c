import { directionOf } from '../languages/direction.ts';
import { contextOf } from './view-context-of.ts';
import { grounds } from '../catalogue/accent.ts';
import { edgesOf } from './shell.ts';
import type { Site } from './site.ts';

/** A web app manifest: what a device says of the site once somebody adds it to their home screen. */
export interface ManifestData {
  name: string;
  short_name: string;
  description?: string;
  lang: string;
  /** Where it is written from right to left. */
  dir?: 'rtl';
  start_url: string;
  scope: string;
  display: 'minimal-ui';
  background_color: string;
  theme_color: string;
  icons: { src: string; type: string; sizes: string; purpose?: 'maskable' }[];
}

/** A home screen has room for this many letters. */
const SHORT = 12;

/** manifest.json: the site in one language. */
export function manifestData(language: string, site: Site): ManifestData {
  const context = contextOf(site, language);
  const { title, tagline } = site.catalogue.settings;
  const name = context.local(title)?.text ?? context.t.defaultTitle;
  const icon = (file: string, sizes: string, more: { purpose?: 'maskable' } = {}) =>
    // An icon of the school may not have every size.
    site.assets[file] === ''
      ? []
      : [
          {
            src: site.urls.asset(site.assets[file]),
            type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
            sizes,
            ...more,
          },
        ];
  const description = context.local(tagline)?.text;
  return {
    name,
    short_name: name.length <= SHORT ? name : context.t.catalogue,
    ...(description ? { description } : {}),
    lang: context.shown,
    ...(directionOf(context.shown) === 'rtl' ? { dir: 'rtl' as const } : {}),
    start_url: context.to('home'),
    scope: site.hosting.pathPrefix,
    display: 'minimal-ui',
    background_color: grounds.light.page,
    theme_color: edgesOf(site).light,
    icons: [
      ...icon('icon-192.png', '192x192'),
      ...icon('icon-512.png', '512x512'),
      ...icon('icon-maskable-512.png', '512x512', { purpose: 'maskable' }),
      ...icon('icon.svg', 'any'),
    ],
  };
}
