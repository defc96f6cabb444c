import { readFileSync } from 'node:fs';
import { mostBytes } from '../../../content/read.ts';
import { slug } from '../../../content/slug.ts';
import { verifyMedia } from '../../../content/verify-media.ts';
import { decide, fateOf, type Tally } from '../tally.ts';
import { nameInTally, type Plan } from '../mapping/plan.ts';
import type { Source } from '../source.ts';
import type { NewFiles } from './files.ts';

/** Brings a picture or PDF along when a text first shows it; gives where it lies now, nothing where it cannot be used. */
export type BringMedia = (source: Source, address: string) => string | undefined;

/** Who copies pictures: each once, under a name that every disk and address can hold. */
export function mediaBringer(plan: Plan, files: NewFiles, tally: Tally): BringMedia {
  const brought = new Map<string, string | undefined>();
  return (source, address) => {
    const file = source.media.get(address);
    if (!file) return undefined;
    const known = brought.get(file.absolute);
    if (known !== undefined || brought.has(file.absolute)) return known;
    const fate = fateOf(tally, nameInTally(plan, source, file.file));
    const bytes = file.size <= mostBytes(file.absolute) ? readFileSync(file.absolute) : undefined;
    if (bytes === undefined || typeof verifyMedia(file.file, bytes) === 'string') {
      fate.left = bytes === undefined ? 'too-large' : 'picture';
      brought.set(file.absolute, undefined);
      return undefined;
    }
    const path = freePath(address, files);
    files.set(path, bytes);
    fate.to.push({ kind: 'picture', file: path });
    decide(tally, 'pictures', address);
    brought.set(file.absolute, `/${path}`);
    return `/${path}`;
  };
}

function freePath(address: string, files: NewFiles): string {
  const [, stem = '', ending = ''] = /^\/?(.*)\.([^.]+)$/.exec(address) ?? [];
  const base = `pictures/${stem
    .split('/')
    .map((it) => slug(it) || 'x')
    .join('/')}`;
  let path = `${base}.${ending.toLowerCase()}`;
  for (let number = 2; files.has(path); number++)
    path = `${base}-${number}.${ending.toLowerCase()}`;
  return path;
}
