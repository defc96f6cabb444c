import { readFileSync } from 'node:fs';

/** One page of each type, in the languages that have it. */
export interface PageType {
  type: string;
  en: string;
  nl: string;
}

const both = (type: string, path: string): PageType => ({ type, en: path, nl: `/nl${path}` });
/** A page that the sample has once: readers of the other language are sent to it. */
const memoize = (type: string, path: string): PageType => ({ type, en: path, nl: path });

export const pageTypes: readonly PageType[] = [
  both('home', '/'),
  both('programme with tracks', '/programmes/main/'),
  both('programme without common courses', '/programmes/english/'),
  both('track', '/tracks/ai-engineer/'),
  both('track with choices', '/tracks/ai-english/'),
  both('pillar', '/pillars/analysis/'),
  both('tag', '/tags/ai/'),
  both('all courses', '/courses/'),
  both('courses in a language', '/taught-in/en/'),
  both('exchange', '/exchange/'),
  both('agreement', '/agreement/'),
  both('courses of a semester', '/semesters/5/'),
  both('courses that use a tool', '/tools/docker/'),
  both('course in two languages', '/courses/datamanagement/'),
  memoize('course of the seed file: long, a choice', '/courses/english/ai-for-healthcare/'),
  memoize('hidden course', '/courses/3d-rigging/'),
  memoize('placeholder', '/courses/keuzemodule-3/'),
  both('plan', '/plan/'),
  both('comparison', '/compare/'),
  both('two tracks', '/compare/ai-engineer/xr-developer/'),
  both('job', '/careers/data-scientist/'),
  both('tags', '/tags/'),
  both('tracks', '/tracks/'),
  both('pillars', '/pillars/'),
  both('text', '/about/'),
  both('accessibility', '/accessibility/'),
  both('data', '/api/'),
  memoize('404', '/404.html'),
];

/** An old address: a page without a layout that leads on at once. */
export const redirect = '/project-3/';

/** Its HTML, made to stay. */
export const redirectHtml = (dir: string): string =>
  readFileSync(`${dir}${redirect}index.html`, 'utf8').replace(
    /<meta http-equiv="refresh"[^>]*>/,
    '',
  );

/** 320 px is also a page of 1280 px enlarged to 400 %. */
export const widths = [320, 390, 820, 1440] as const;
