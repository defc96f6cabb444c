import { slug, slugPath } from '../../../content/slug.ts';
import type { Item } from './items.ts';
import { valueOfKey } from './read-keys.ts';
import { codesIn } from './values-of-keys.ts';

/** Finds the course that a name, a path, a title or a code of the old files means, seen from a course. */
export type FindCourse = (written: string, from: Item) => Item | undefined;

/** A code without what people leave out: `CS-2030S`, `cs 2030s` and `CS2030S` are one. */
const comparableCode = (code: string): string => code.toLowerCase().replace(/[\s.\-_/]+/g, '');

/** Looks up courses by all that they may be called. Of several, the one that lies nearest wins. */
export function courseFinder(items: readonly Item[]): FindCourse {
  const names = new Map<string, Set<Item>>();
  const add = (name: string, item: Item) => {
    if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(item));
  };
  for (const item of items) {
    if (item.kind !== 'course') continue;
    const [{ page, named }] = item.versions;
    const path = slugPath(page.path);
    for (const at of [item.id, path, path.slice(path.lastIndexOf('/') + 1)]) add(at, item);
    add(`title ${slug(item.title)}`, item);
    const [own, ...others] = codesIn(valueOfKey(named, 'code') ?? '');
    if (own !== undefined) add(`code ${comparableCode(own)}`, item);
    for (const code of [...others, ...codesIn(valueOfKey(named, 'cross-listed') ?? '')])
      add(`also ${comparableCode(code)}`, item);
    for (const address of page.addresses) add(`at ${address}`, item);
  }
  const found = (name: string, from: Item): Item | undefined => {
    const all = [...(names.get(name) ?? [])].filter((it) => it.source === from.source);
    return all.find((it) => it.folder === from.folder) ?? all[0];
  };
  return (written, from) => {
    const bare = written
      .trim()
      .replace(/\.(md|html?)$/i, '')
      .replace(/^\.?\//, '')
      .replace(/\/(_?index)?$/, '');
    const path = slugPath(bare);
    const [{ page }] = from.versions;
    const beside = slugPath(page.path).split('/').slice(0, -1).concat(path).join('/');
    return (
      found(beside, from) ??
      found(path, from) ??
      found(path.slice(path.lastIndexOf('/') + 1), from) ??
      found(`title ${slug(bare)}`, from) ??
      found(`code ${comparableCode(bare)}`, from) ??
      found(`also ${comparableCode(bare)}`, from) ??
      found(`at ${written}`, from)
    );
  };
}
