import * as z from 'zod';
import { metaOf } from '../../../catalogue/field-types.ts';
import {
  bareType,
  CourseFrontMatter,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../../catalogue/schema.ts';
import type { Kind } from '../source.ts';

const schemas: Readonly<Record<Kind, z.ZodObject>> = {
  course: CourseFrontMatter,
  track: TrackFrontMatter,
  pillar: PillarFrontMatter,
  page: PageFrontMatter,
};

/** Keys that a file of a kind may have, in the order in which they are written. */
export const keysFor = (kind: Kind): readonly string[] => keysOf(schemas[kind]);

/**
 * Whether a file of a kind may have this value. The schema itself is asked: what it learns to hold is written from then
 * on, and until then the next best.
 */
export function holds(kind: Kind, key: string, value: unknown): boolean {
  const type = typeAt(kind, key);
  return type !== undefined && z.safeParse(type, value).success;
}

/** Whether a file of a kind must have a key. */
export const isNeeded = (kind: Kind, key: string): boolean => {
  const { shape } = schemas[kind];
  return Object.hasOwn(shape, key) && !z.safeParse(shape[key], undefined).success;
};

const typeAt = (kind: Kind, key: string): z.core.$ZodType | undefined => {
  const { shape } = schemas[kind];
  return Object.hasOwn(shape, key) ? bareType(shape[key]) : undefined;
};

/** Whether a key holds words, which a translation has too; the others are facts, which its original states. */
export const isText = (kind: Kind, key: string): boolean => {
  const type = typeAt(kind, key);
  return type !== undefined && metaOf(type)?.text === true;
};
