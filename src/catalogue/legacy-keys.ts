import type * as z from 'zod';
import { keysOf } from './schema.ts';

/** Keys of Hugo, Jekyll and Eleventy (lower case) by the key that takes their place; those below `''` need none. */
export const legacyKeys: Readonly<Record<string, readonly string[]>> = {
  aliases: ['url', 'slug', 'permalink', 'redirect_from'],
  description: ['summary', 'excerpt', 'lead', 'subtitle', 'teaser'],
  tags: ['categories', 'category', 'keywords'],
  weight: ['order', 'nav_order'],
  draft: ['published'],
  image: ['thumbnail', 'featured_image', 'cover', 'banner'],
  lecturers: ['author', 'authors', 'teacher', 'teachers'],
  language: ['lang'],
  '': [
    'date',
    'lastmod',
    'publishdate',
    'expirydate',
    'pubdate',
    'created',
    'modified',
    'updated',
    'last_modified_at',
    'type',
    'layout',
    'cascade',
    'menu',
    'menus',
    'linktitle',
    'markup',
    'outputs',
    'headless',
    '_build',
    'build',
    'params',
    'series',
    'sitemap',
    'translationkey',
    'toc',
    'math',
    'comments',
    'parent',
    'has_children',
    'nav_exclude',
    'redirect_to',
    'collection',
    'render_with_liquid',
    'eleventynavigation',
    'eleventycomputed',
    'eleventyexcludefromcollections',
    'templateengineoverride',
    'pagination',
    'templateclass',
  ],
};
const replacementOf = new Map(
  Object.entries(legacyKeys).flatMap(([instead, keys]) =>
    keys.map((key) => [key, instead] as const),
  ),
);

/** Other names for a known key, which schools that come from elsewhere use, or people who write Dutch. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ['credits', 'studycredits'],
  ['ects', 'studycredits'],
  ['studiepunten', 'studycredits'],
  ['titel', 'title'],
  ['naam', 'title'],
  ['pijler', 'pillar'],
  ['traject', 'tracks'],
  ['trajecten', 'tracks'],
  ['programma', 'programme'],
  ['gewicht', 'weight'],
  ['trefwoorden', 'tags'],
  ['alternatief', 'alternates'],
  ['alternatieven', 'alternates'],
  ['taal', 'language'],
  ['verbergen', 'hide'],
  ['beschrijving', 'description'],
  ['omschrijving', 'description'],
  ['jaar', 'year'],
  ['docent', 'lecturers'],
  ['docenten', 'lecturers'],
  ['lesgevers', 'lecturers'],
  ['einddoelen', 'outcomes'],
  ['leerdoelen', 'outcomes'],
  ['werkvormen', 'methods'],
  ['evaluatie', 'assessment'],
  ['leermiddelen', 'resources'],
  ['voorkennis', 'prerequisites'],
  ['vereisten', 'prerequisites'],
]);

/**
 * What a key of another site generator means here: `instead` is the key that takes its place, where a file of this
 * kind has one. Nothing for a key that no generator has, and for catalogue.yaml.
 */
export function legacyKey(key: string, schema: z.ZodType): { instead?: string } | undefined {
  const known = keysOf(schema);
  const instead = known.includes('aliases') ? replacementOf.get(key.toLowerCase()) : undefined;
  if (instead === undefined) return undefined;
  return known.includes(instead) ? { instead } : {};
}
