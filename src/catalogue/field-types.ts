import * as z from 'zod';
import { hexPattern } from './colour.ts';
import { creditsFrom, rangePattern } from './credits.ts';
import { slug } from '../content/slug.ts';
import type { ValueKind } from '../diagnostics/rules.ts';

/**
 * Front matter and settings, spelled the way staff write them. Each description is used as hint in errors and as
 * row in the staff guide; `kind` chooses the words of an error; `text` marks what a translation may hold; each example
 * is a value that is right, shown by editors and in the guide.
 */
export interface FieldMeta {
  kind: ValueKind;
  text?: boolean;
  low?: number;
  high?: number;
  step?: number;
  choices?: readonly string[];
  /** Other words for a choice, such as its name on a page, in lower case. */
  meant?: readonly { word: string; choice: string }[];
  examples?: readonly unknown[];
}
export const fields = z.registry<FieldMeta>();

export const visible = /[^\s\p{C}]/u;
export const words = z.string().max(4000).regex(visible);
export const ids = z.array(words).min(1).max(200);
export const text = (about: string, ...examples: string[]) =>
  words.describe(about).register(fields, { kind: 'text', text: true, examples });
export const plainText = (about: string, ...examples: string[]) =>
  words.describe(about).register(fields, { kind: 'text', examples });
/** Signs alone make no address: “🧪”. */
export const idWords = words.refine((it) => slug(it) !== '');
export const id = (about: string, ...examples: string[]) =>
  idWords.describe(about).register(fields, { kind: 'id', examples });
export const idList = (about: string, ...examples: string[][]) =>
  ids.describe(about).register(fields, { kind: 'list', examples });
/** A list of which an entry may be a list of its own: one of those is enough. */
export const needs = (about: string, ...examples: (string | string[])[][]) =>
  z
    .array(z.union([words, z.array(words).min(1).max(20)]))
    .min(1)
    .max(200)
    .describe(about)
    .register(fields, { kind: 'list', examples });
export const texts = (about: string, ...examples: (string | string[])[]) =>
  z
    .union([words, ids])
    .describe(about)
    .register(fields, { kind: 'text-or-list', text: true, examples });
export const names = (about: string, ...examples: (string | string[])[]) =>
  z.union([words, ids]).describe(about).register(fields, { kind: 'text-or-list', examples });
/** Names that a code host knows: a team or an account, with or without its @, or a mail address. */
const ownerWord = z
  .string()
  .max(200)
  .regex(/^(?:@?[\w.-]+(?:\/[\w.-]+)*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/);
export const ownerWords = (about: string, ...examples: (string | string[])[]) =>
  z
    .union([ownerWord, z.array(ownerWord).min(1).max(20)])
    .describe(about)
    .register(fields, { kind: 'text-or-list', examples });
export const yesNo = (about: string) =>
  z
    .boolean()
    .describe(about)
    .register(fields, { kind: 'yes-no', examples: [true] });
export const whole = (low: number, high: number, about: string, ...examples: number[]) =>
  z
    .int()
    .min(low)
    .max(high)
    .describe(about)
    .register(fields, { kind: 'whole-number', low, high, step: 1, examples });
export const number = (low: number, high: number, about: string, ...examples: number[]) =>
  z
    .number()
    .min(low)
    .max(high)
    .describe(about)
    .register(fields, { kind: 'number', low, high, examples });
export const credits = (low: number, high: number, about: string, ...examples: number[]) =>
  z
    .number()
    .min(low)
    .max(high)
    .multipleOf(0.5)
    .describe(about)
    .register(fields, { kind: 'number', low, high, step: 0.5, examples });
/** Credits, or a range of them, of which nobody is told more than two ends: `3-6`. */
export const creditRange = (high: number, about: string, ...examples: (number | string)[]) =>
  z
    .union([
      z.number().min(0).max(high).multipleOf(0.5),
      z
        .string()
        .regex(rangePattern)
        .refine((it) => {
          const range = creditsFrom(it);
          return range.low < range.high && range.high <= high;
        }),
    ])
    .describe(about)
    .register(fields, { kind: 'number', low: 0, high, step: 0.5, examples });
export const oneOf = <const T extends readonly [string, ...string[]]>(choices: T, about: string) =>
  z.enum(choices).describe(about).register(fields, { kind: 'one-of', choices, examples: choices });
/** Whether a day is one of the calendar: 30 February is none. */
export const isDay = (it: string): boolean => {
  const date = new Date(`${it}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(it);
};
/**
 * Whether a language code is built as codes are (BCP 47), so that it has a name. What has no name in its own
 * language, as `zh-cmn`, is none to browsers.
 */
export const isLanguage = (it: string): boolean => {
  try {
    return it.length <= 35 && new Intl.DisplayNames(it, { type: 'language' }).of(it) !== '';
  } catch {
    return false;
  }
};
const tag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .refine(isLanguage);
export const languageTag = (about: string) =>
  tag.describe(about).register(fields, { kind: 'language', examples: ['nl', 'en'] });

/** A language, or several. */
export const languageTags = (about: string) =>
  z
    .union([tag, z.array(tag).min(1).max(20)])
    .describe(about)
    .register(fields, { kind: 'language', examples: ['nl', ['en', 'nl']] });

/** A text, or one per language: `{ en: …, nl: … }`. */
export const localText = (about: string, ...examples: (string | Record<string, string>)[]) =>
  z
    .union([words, z.record(z.string(), words)])
    .describe(about)
    .register(fields, { kind: 'text', examples });

export const webAddress = (about: string, ...examples: string[]) =>
  z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s/]+/i)
    .refine((it) => URL.canParse(it))
    .describe(about)
    .register(fields, { kind: 'address', examples });
/** A link that a page may have: to the web, or to write a mail. */
export const link = z
  .string()
  .max(2000)
  .regex(/^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i)
  .refine((it) => URL.canParse(it) && !/\s/.test(it));
export const linkAddress = (about: string, ...examples: string[]) =>
  link.describe(about).register(fields, { kind: 'link', examples });
/** A colour of CSS in hexadecimal digits: the only way of writing one that means the same to everybody. */
export const colour = (about: string, ...examples: string[]) =>
  z.string().regex(hexPattern).describe(about).register(fields, { kind: 'colour', examples });
/** Path of a file in the content folder. */
export const filePath = (about: string, ...examples: string[]) =>
  words.describe(about).register(fields, { kind: 'file', examples });
export const group = { kind: 'settings' } as const;

/** What is known of a field, by its type; nothing for what is no field. */
export const metaOf = (type: z.core.$ZodType): FieldMeta | undefined => fields.get(type);
