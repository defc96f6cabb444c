import { z } from 'zod';
import type { ValueKind } from '../diagnostics/rules.ts';

/**
 * Front matter and settings, spelled the way staff write them. Each description is used as hint in errors and as
 * row in the staff guide; `kind` chooses the words of an error; `text` marks what a translation may hold.
 */
interface FieldMeta { kind: ValueKind; text?: boolean; low?: number; high?: number; step?: number; choices?: readonly string[] }
const fields = z.registry<FieldMeta>();

const visible = /[^\s\p{C}]/u;
const words = z.string().max(4000).regex(visible);
const ids = z.array(words).min(1).max(200);
const text = (about: string) => words.describe(about).register(fields, { kind: 'text', text: true });
const plainText = (about: string) => words.describe(about).register(fields, { kind: 'text' });
const id = (about: string) => words.describe(about).register(fields, { kind: 'id' });
const idList = (about: string) => ids.describe(about).register(fields, { kind: 'list' });
const texts = (about: string) => z.union([words, ids]).describe(about).register(fields, { kind: 'text-or-list', text: true });
const names = (about: string) => z.union([words, ids]).describe(about).register(fields, { kind: 'text-or-list' });
const yesNo = (about: string) => z.boolean().describe(about).register(fields, { kind: 'yes-no' });
const whole = (low: number, high: number, about: string) => z.int().min(low).max(high).describe(about).register(fields, { kind: 'whole-number', low, high, step: 1 });
const number = (low: number, high: number, about: string) => z.number().min(low).max(high).describe(about).register(fields, { kind: 'number', low, high });
const credits = (low: number, high: number, about: string) => z.number().min(low).max(high).multipleOf(0.5).describe(about).register(fields, { kind: 'number', low, high, step: 0.5 });
const oneOf = <const T extends readonly [string, ...string[]]>(choices: T, about: string) => z.enum(choices).describe(about).register(fields, { kind: 'one-of', choices });
const languageTag = (about: string) => z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/).describe(about).register(fields, { kind: 'language' });

/** A text, or one per language: `{ en: …, nl: … }`. */
const localText = (about: string) => z.union([words, z.record(z.string(), words)]).describe(about).register(fields, { kind: 'text' });

/** Front matter of a course file. Everything but the first four is optional; a placeholder needs no pillar. */
export const CourseFrontMatter = z.strictObject({
  title: text('Name of the course, shown as the page heading.'),
  semester: whole(1, 12, 'Semester in which it is taught, 1 to 12.'),
  studycredits: credits(0.5, 60, 'ECTS credits the course is worth, 0.5 to 60, halves allowed.'),
  pillar: id('Id of the pillar (field of study) it belongs to.').optional(),
  tracks: idList('Ids of the tracks it belongs to. Left out: common to every track of its programme.').optional(),
  programme: id('Id of its programme; beats the folder the file is in.').optional(),
  weight: number(-100000, 100000, 'Place in its semester, lower first. Courses without one come last.').optional(),
  tags: idList('Topics. Spellings that differ in case, accents, spaces or hyphens are one tag.').optional(),
  tools: names('Software and equipment: a list, or one text with commas.').optional(),
  alternates: idList('Ids of the courses a student may take instead of this one.').optional(),
  option: whole(0, 99, 'Lane of the choice this course stands in: courses with one number are taken together.').optional(),
  'english-only': yesNo('Taught and written in English only; no other version is missing.').optional(),
  language: languageTag('Language in which it is taught, such as “nl” or “en”.').optional(),
  hide: yesNo('Not offered now: the page stays reachable and says so, and is in no list.').optional(),
  default: yesNo('A placeholder in the programme’s grid until a track is chosen.').optional(),
  draft: yesNo('Shown in development only.').optional(),
  home: yesNo('Followed from home: its mode is online.').optional(),
  aliases: idList('Old addresses; each leads on to this page. Without a leading slash: beside the course.').optional(),
  description: text('One or two sentences, shown under the title and in lists.').optional(),
  code: plainText('The institution’s own code of the course.').optional(),
  year: whole(1, 10, 'Year of study, from 1.').optional(),
  mode: oneOf(['onsite', 'online', 'blended'], 'Where it is taught: onsite, online or blended.').optional(),
  lecturers: names('Who teaches it.').optional(),
  outcomes: texts('What students can do afterwards.').optional(),
  methods: texts('How it is taught.').optional(),
  assessment: texts('How it is assessed.').optional(),
  resources: texts('Books and other material.').optional(),
  prerequisites: idList('What must come first: ids of courses, or texts.').optional(),
  corequisites: idList('What must be taken in the same period: ids of courses, or texts.').optional(),
  exchange: yesNo('Open to exchange students.').optional(),
  choice: z.union([z.boolean(), z.int().min(0).max(99)]).describe('Old spelling of “option”; true leaves the course out of the programme’s grid.').register(fields, { kind: 'whole-number', low: 0, high: 99, step: 1 }).optional(),
  image: plainText('Path of a picture in the content folder.').optional(),
  'image-alt': text('What the picture shows, for those who cannot see it.').optional(),
});
export type CourseFrontMatter = z.infer<typeof CourseFrontMatter>;

/** Front matter of tracks/<id>.md; `future` is the old spelling of `careers`. */
export const TrackFrontMatter = z.strictObject({
  title: text('Name of the track.').optional(),
  description: text('One or two sentences on what it leads to.').optional(),
  programme: id('Id of the programme it belongs to.').optional(),
  weight: number(-100000, 100000, 'Place among the tracks, lower first.').optional(),
  careers: texts('Jobs it leads to.').optional(),
  future: texts('Old spelling of “careers”.').optional(),
  outcomes: texts('What students can do afterwards.').optional(),
  'semester-credits': z.union([z.number().min(0.5).max(120).multipleOf(0.5), z.literal('none')]).describe('Credits a semester should add up to, or none.').register(fields, { kind: 'number', low: 0.5, high: 120, step: 0.5 }).optional(),
  aliases: idList('Old addresses; each leads on to this page.').optional(),
  hide: yesNo('In no list; its page stays reachable.').optional(),
});
export type TrackFrontMatter = z.infer<typeof TrackFrontMatter>;

/** A track’s page text among the courses, as schools that come from Hugo have it. */
export const ProfileFrontMatter = TrackFrontMatter.extend({
  layout: oneOf(['profile'], 'Marks this file as the text of a track.'),
  track: id('Id of the track.'),
});

/** Names that `weave` may have, in the order of the twelve palette slots. */
export const weaves = ['pinstripe', 'dot', 'rib', 'twill', 'basket', 'chevron', 'brick', 'cross', 'check', 'scallop', 'diamond', 'dash'] as const;

/** Front matter of pillars/<id>.md. */
export const PillarFrontMatter = z.strictObject({
  title: text('Name of the pillar.').optional(),
  description: text('One or two sentences on what belongs to it.').optional(),
  colour: number(0, 360, 'Hue, 0 to 360: the nearest of the twelve colours is used.').optional(),
  weave: oneOf(weaves, 'Name of the pattern that goes with the colour.').optional(),
  careers: texts('Jobs it leads to.').optional(),
  weight: number(-100000, 100000, 'Place among the pillars, lower first.').optional(),
  aliases: idList('Old addresses; each leads on to this page.').optional(),
});
export type PillarFrontMatter = z.infer<typeof PillarFrontMatter>;

/** Front matter of pages/<id>.md. */
export const PageFrontMatter = z.strictObject({
  title: text('Title of the page.').optional(),
  description: text('One sentence for search engines.').optional(),
  weight: number(-100000, 100000, 'Place in the footer, lower first.').optional(),
  aliases: idList('Old addresses; each leads on to this page.').optional(),
});

const webAddress = (about: string) => z.string().max(2000).regex(/^https?:\/\/[^\s/]+/i).refine((it) => URL.canParse(it)).describe(about).register(fields, { kind: 'address' });
const group = { kind: 'settings' } as const;

/** catalogue.yaml: facts true of the whole catalogue. */
export const Settings = z.strictObject({
  title: localText('Name of the catalogue.').optional(),
  tagline: localText('One sentence below it.').optional(),
  institution: z.strictObject({ name: localText('Name of the school.'), url: webAddress('Its own site.').optional() }).describe('The school.').register(fields, group).optional(),
  'academic-year': plainText('Such as 2026-2027.').optional(),
  'base-url': webAddress('Address at which the site is published, with its path.').optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).min(1).max(20).describe('Languages of the catalogue; the first is the default.').register(fields, { kind: 'list' }).optional(),
  programmes: z.record(z.string(), z.strictObject({
    title: localText('Name of the programme.').optional(),
    language: languageTag('Language in which it is taught.').optional(),
    'semester-credits': credits(0.5, 120, 'Credits a semester should add up to.').optional(),
  }).nullable()).describe('Programmes by id; the id is the name of their folder.').register(fields, group).optional(),
  'semester-credits': credits(0.5, 120, 'Credits a semester should add up to; 30 if left out.').optional(),
  periods: z.record(z.string().regex(/^\d+$/), localText('Name of the period.')).describe('Name of each semester’s period, such as autumn.').register(fields, group).optional(),
  actions: z.array(z.strictObject({ label: localText('Words of the link.'), url: webAddress('Where it leads.'), programme: id('Only for this programme.').optional() })).max(12).describe('Links that leave the site: apply, open day, ask.').register(fields, { kind: 'list' }).optional(),
  contact: localText('How to ask a question.').optional(),
  accessibility: z.strictObject({
    status: oneOf(['full', 'partial', 'none'], 'How far the site meets the standard: full, partial or none.').optional(),
    contact: localText('How to report a barrier.').optional(),
    reviewed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('Day of the last review.').register(fields, { kind: 'date' }).optional(),
  }).describe('Data of the accessibility statement.').register(fields, group).optional(),
  'edit-url': z.string().max(2000).regex(/^https?:\/\/[^\s/]+.*\{file\}/i).describe('Where a file can be changed; {file} stands for its path.').register(fields, { kind: 'address' }).optional(),
  rules: z.record(z.string(), oneOf(['error', 'warning', 'off'], 'error, warning or off.')).describe('How much each rule weighs.').register(fields, group).optional(),
  redirects: z.record(z.string(), words).describe('Old address → new address; * stands for the rest of an address.').register(fields, group).optional(),
});
export type Settings = z.infer<typeof Settings>;

/** The field at a path of a schema, with what is known of it; nothing for a path that no schema has. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): { description: string; meta: FieldMeta } | undefined {
  let at: z.ZodType = unwrap(schema);
  for (const part of path) {
    if (fields.get(at)?.kind === 'text') break; // a text per language is still that text
    if (at instanceof z.ZodObject) {
      if (!Object.hasOwn(at.shape, String(part))) return undefined; // a key may be called `constructor`
      const next = at.shape[String(part)] as z.ZodType;
      at = unwrap(next);
    } else if (at instanceof z.ZodRecord) at = unwrap(at.valueType as z.ZodType);
    else if (at instanceof z.ZodArray && at.element instanceof z.ZodObject) at = unwrap(at.element);
    else break;
  }
  const meta = fields.get(at);
  return meta && { description: at.description ?? '', meta };
}

const unwrap = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional || type instanceof z.ZodNullable ? unwrap(type.unwrap() as z.ZodType) : type);

/** Keys of a schema, in the order of the file. */
export const keysOf = (schema: z.ZodType): readonly string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);
