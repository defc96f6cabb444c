import * as z from 'zod';
import {
  colour,
  creditRange,
  credits,
  fields,
  filePath,
  group,
  id,
  idList,
  idWords,
  isDay,
  isLanguage,
  languageTag,
  languageTags,
  linkAddress,
  localText,
  names,
  needs,
  number,
  oneOf,
  ownerWords,
  plainText,
  text,
  texts,
  webAddress,
  whole,
  words,
  yesNo,
  type FieldMeta,
} from './field-types.ts';
import { memoize } from '../memoize.ts';
import type { PlainKey } from './fields.ts';
import { kindSettings } from './kind-settings.ts';
import { ownSettings } from './own-settings.ts';
import { plainShape } from './plain-shape.ts';
import { weaves } from './weaves.ts';
import { yearPattern } from './years.ts';

/** Front matter of a course file. Everything but the first four is optional; a placeholder needs no pillar. */
export const CourseFrontMatter = z.strictObject({
  title: text('Name of the course, shown as the page heading.', 'AI for Healthcare'),
  semester: whole(1, 12, 'Semester in which it is taught, 1 to 12.', 1).optional(),
  studycredits: creditRange(
    60,
    'Credits the course is worth, 0 to 60, halves allowed, or a range such as 3-6.',
    6,
    4.5,
    '3-6',
  ),
  terms: idList('Terms in which it is taught. Left out: the period of its semester.', [
    'fall',
    'spring',
  ]).optional(),
  pillar: id('Id of the pillar (field of study) it belongs to.', 'code').optional(),
  tracks: z
    .array(idWords)
    .min(1)
    .max(200)
    .describe('Ids of the tracks it belongs to. Left out: common to every track of its programme.')
    .register(fields, { kind: 'list', examples: [['ai-engineer', 'iot-engineer']] })
    .optional(),
  programme: id('Id of its programme; beats the folder the file is in.', 'english').optional(),
  weight: number(
    -100000,
    100000,
    'Place in its semester, lower first. Courses without one come last.',
    10,
  ).optional(),
  tags: idList('Topics. Spellings that differ in case, accents, spaces or hyphens are one tag.', [
    'Machine learning',
    'Python',
  ]).optional(),
  tools: names(
    'Software and equipment: a list, or one text with commas.',
    ['Figma', 'Git'],
    'Figma, Git',
  ).optional(),
  alternates: idList('Ids or codes of the courses a student may take instead of this one.', [
    'english/deep-learning',
  ]).optional(),
  option: whole(
    0,
    99,
    'Side of the choice this course stands on: courses with one number are taken together.',
    0,
  ).optional(),
  'english-only': yesNo(
    'Taught and written in English only; no other version is missing.',
  ).optional(),
  language: languageTags(
    'Language in which it is taught, such as “nl” or “en”, or a list of them.',
  ).optional(),
  hide: yesNo(
    'Not offered now: the page stays reachable and says so, and is in no list.',
  ).optional(),
  default: yesNo('A placeholder in the programme’s grid until a track is chosen.').optional(),
  draft: yesNo('A draft: seen only while the catalogue is worked on.').optional(),
  home: yesNo('Followed from home: its mode is online.').optional(),
  aliases: idList(
    'Old addresses; each leads on to this page. Without a leading slash: beside the course.',
    ['/programma/data-management'],
  ).optional(),
  description: text(
    'One or two sentences, shown under the title and in lists.',
    'You let a computer find patterns in data, and check how far you can trust the result.',
  ).optional(),
  ...plainShape,
  mode: oneOf(
    ['onsite', 'online', 'blended'],
    'Where it is taught: onsite, online or blended.',
  ).optional(),
  outcomes: texts('What students can do afterwards.', [
    'Choose a model that suits the question',
    'Test a model fairly',
  ]).optional(),
  prerequisites: needs(
    'What must come first: ids or codes of courses, or texts. Of a list in the list one is enough.',
    ['basic-programming', ['maths-1', 'maths-2'], 'Some Python'],
  ).optional(),
  corequisites: needs('What must be taken in the same period: ids or codes of courses, or texts.', [
    'research-project',
  ]).optional(),
  exchange: yesNo('Open to exchange students.').optional(),
  choice: z
    .union([z.boolean(), z.int().min(0).max(99)])
    .describe('Old spelling of “option”; true leaves the course out of the programme’s grid.')
    .register(fields, { kind: 'whole-number', low: 0, high: 99, step: 1, examples: [0] })
    .optional(),
  image: plainText('Path of a picture in the content folder.', 'pictures/robot.jpg').optional(),
  'image-alt': text(
    'What the picture shows, for those who cannot see it.',
    'A student tests a robot arm.',
  ).optional(),
});
export type CourseFrontMatter = z.infer<typeof CourseFrontMatter>;
/** Keys of a course file that are no plain facts: each room that shows facts answers for all of them. */
export type SpecialKey = Exclude<keyof CourseFrontMatter, PlainKey>;

const owner = ownerWords(
  'Who must agree to changes: a team or account of the code host without its @, or a mail address.',
  'school/web',
  ['school/web', 'courses@example.org'],
);

/** Front matter of tracks/<id>.md; `future` is the old spelling of `careers`. */
export const TrackFrontMatter = z.strictObject({
  title: text('Name of the track.', 'AI Engineer').optional(),
  description: text(
    'One or two sentences on what it leads to.',
    'You build systems that learn from data.',
  ).optional(),
  programme: id('Id of the programme it belongs to.', 'main').optional(),
  owner: owner.optional(),
  weight: number(-100000, 100000, 'Place among the tracks, lower first.', 10).optional(),
  careers: texts('Jobs it leads to.', ['Data engineer', 'Machine learning engineer']).optional(),
  future: texts('Old spelling of “careers”.', ['Data engineer']).optional(),
  outcomes: texts('What students can do afterwards.', [
    'Choose a model that suits the question',
    'Test a model fairly',
  ]).optional(),
  'semester-credits': z
    .union([z.number().min(0.5).max(120).multipleOf(0.5), z.literal('none')])
    .describe('Credits a semester should add up to, or none.')
    .register(fields, { kind: 'number', low: 0.5, high: 120, step: 0.5, examples: [30, 'none'] })
    .optional(),
  aliases: idList('Old addresses; each leads on to this page.', ['/old/name']).optional(),
  hide: yesNo('In no list; its page stays reachable.').optional(),
});
export type TrackFrontMatter = z.infer<typeof TrackFrontMatter>;

/** A track’s page text among the courses, as schools that come from Hugo have it. */
export const ProfileFrontMatter = TrackFrontMatter.extend({
  layout: oneOf(['profile'], 'Marks this file as the text of a track.'),
  track: id('Id of the track.', 'ai-engineer'),
});

/** Front matter of pillars/<id>.md. */
export const PillarFrontMatter = z.strictObject({
  title: text('Name of the pillar.', 'Code').optional(),
  description: text(
    'One or two sentences on what belongs to it.',
    'Programming, from the first line to a large system.',
  ).optional(),
  owner: owner.optional(),
  colour: number(
    0,
    360,
    'Hue, 0 to 360: the nearest of the twelve colours is used.',
    210,
  ).optional(),
  weave: oneOf(weaves, 'Name of the pattern that goes with the colour.').optional(),
  careers: texts('Jobs it leads to.', ['Data engineer', 'Machine learning engineer']).optional(),
  weight: number(-100000, 100000, 'Place among the pillars, lower first.', 10).optional(),
  aliases: idList('Old addresses; each leads on to this page.', ['/old/name']).optional(),
});
export type PillarFrontMatter = z.infer<typeof PillarFrontMatter>;

/** Front matter of pages/<id>.md. */
export const PageFrontMatter = z.strictObject({
  title: text('Title of the page.', 'About this catalogue').optional(),
  description: text(
    'One sentence for search engines.',
    'Who makes this catalogue, and how to reach us.',
  ).optional(),
  weight: number(-100000, 100000, 'Place in the footer, lower first.', 10).optional(),
  aliases: idList('Old addresses; each leads on to this page.', ['/old/name']).optional(),
});

const brandAbout = 'How the site looks: what is the school’s own.';
const brandMeta = { ...group, examples: [{ logo: 'brand/logo.svg', accent: '#0a7d4f' }] };
/** How a site looks, in catalogue.yaml. */
export const BrandSettings = z
  .strictObject({
    logo: filePath(
      'Picture before the title: an SVG or PNG of the content folder.',
      'brand/logo.svg',
    ).optional(),
    'logo-dark': filePath(
      'The same for dark pages, where the first could not be seen on them.',
      'brand/logo-dark.svg',
    ).optional(),
    icon: filePath(
      'Picture in the browser’s tab and on a home screen: a square PNG of at least 512 pixels, or an SVG.',
      'brand/icon.png',
    ).optional(),
    accent: colour(
      'Colour of links, buttons and focus, as # with three or six digits, between quotation marks.',
      '#0a7d4f',
    ).optional(),
    font: filePath(
      'archivo, which is the usual one; system, the reader’s own; or a .woff2 of the content folder, of at most 150 KiB.',
      'system',
      'brand/font.woff2',
    ).optional(),
    style: filePath(
      'Style sheet of the content folder, which is read after ours: a plain rule of yours wins.',
      'brand/style.css',
    ).optional(),
    links: z
      .array(
        z.strictObject({
          label: localText('Words of the link.', 'Our school', {
            en: 'Our school',
            nl: 'Onze school',
          }),
          url: webAddress('Where it leads.', 'https://www.example.org/'),
        }),
      )
      .max(4)
      .describe('Links in the header that leave the site, at most 4.')
      .register(fields, {
        kind: 'list',
        high: 4,
        examples: [[{ label: 'Our school', url: 'https://www.example.org/' }]],
      })
      .optional(),
  })
  .describe(brandAbout)
  .register(fields, brandMeta);
export type BrandSettings = z.infer<typeof BrandSettings>;

/** catalogue.yaml: facts true of the whole catalogue. */
export const Settings = z.strictObject({
  title: localText('Name of the catalogue.', 'Course catalogue', {
    en: 'Course catalogue',
    nl: 'Cursuscatalogus',
  }).optional(),
  tagline: localText('One sentence below it.', 'Learn to build software.').optional(),
  institution: z
    .strictObject({
      name: localText('Name of the school.', 'Howest MCT'),
      url: webAddress('Its own site.', 'https://www.howest.be/').optional(),
    })
    .describe('The school.')
    .register(fields, {
      ...group,
      examples: [{ name: 'Howest MCT', url: 'https://www.howest.be/' }],
    })
    .optional(),
  'academic-year': plainText('Such as 2026-2027.', '2026-2027').optional(),
  years: z
    .record(
      z.string().regex(yearPattern),
      plainText('Version of this folder in git: a tag, a branch or a commit.', 'v2025'),
    )
    .describe('Earlier academic years, each with the git version that holds its content.')
    .register(fields, { ...group, examples: [{ '2025-2026': 'v2025', '2024-2025': 'v2024' }] })
    .optional(),
  'base-url': webAddress(
    'Address at which the site is published, with its path.',
    'https://courses.example.org/',
    'https://example.org/courses/',
  ).optional(),
  languages: z
    .array(
      z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
        .refine(isLanguage),
    )
    .min(1)
    .max(20)
    .describe('Languages of the catalogue; the first is the default.')
    .register(fields, { kind: 'list', examples: [['en', 'nl']] })
    .optional(),
  programmes: z
    .record(
      z.string(),
      z
        .strictObject({
          title: localText('Name of the programme.', 'Year in English', {
            en: 'Year in English',
            nl: 'Jaar in het Engels',
          }).optional(),
          language: languageTag('Language in which it is taught.').optional(),
          degree: localText('Degree that it leads to.', 'Professional bachelor', {
            en: 'Professional bachelor',
            nl: 'Professionele bachelor',
          }).optional(),
          place: localText('Town or campus where it is taught.', 'Kortrijk', {
            en: 'Ghent',
            nl: 'Gent',
          }).optional(),
          'semester-credits': credits(
            0.5,
            120,
            'Credits a semester should add up to.',
            30,
          ).optional(),
          plan: oneOf(
            ['semesters', 'none'],
            'Whether its courses stand in semesters; none where a student picks them freely.',
          ).optional(),
        })
        .nullable(),
    )
    .describe('Programmes by id; the id is the name of their folder.')
    .register(fields, {
      ...group,
      examples: [{ english: { title: 'Year in English', language: 'en' } }],
    })
    .optional(),
  'semester-credits': credits(
    0.5,
    120,
    'Credits a semester should add up to; 30 if left out.',
    30,
  ).optional(),
  periods: z
    .record(
      z.string().regex(/^([1-9]|1[0-2])$/),
      localText('Name of the period.', 'autumn', { en: 'autumn', nl: 'herfst' }),
    )
    .describe('Name of each semester’s period, such as autumn.')
    .register(fields, { ...group, examples: [{ 1: 'autumn', 2: 'spring' }] })
    .optional(),
  actions: z
    .array(
      z.strictObject({
        label: localText('Words of the link.', 'Apply', { en: 'Apply', nl: 'Schrijf je in' }),
        url: webAddress('Where it leads.', 'https://www.example.org/apply'),
        programme: id('Only for this programme.', 'english').optional(),
      }),
    )
    .max(12)
    .describe('Links that leave the site: apply, open day, ask.')
    .register(fields, {
      kind: 'list',
      examples: [[{ label: 'Apply', url: 'https://www.example.org/apply' }]],
    })
    .optional(),
  contact: localText('How to ask a question.', 'Write to courses@example.org.').optional(),
  'contact-url': linkAddress(
    'Page or mail address for questions; every page links it.',
    'https://www.example.org/contact',
    'mailto:courses@example.org',
  ).optional(),
  accessibility: z
    .strictObject({
      status: oneOf(
        ['full', 'partial', 'none'],
        'How far the site meets the standard: full, partial or none.',
      ).optional(),
      contact: localText('How to report a barrier.', 'Write to access@example.org.').optional(),
      reviewed: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .refine(isDay)
        .describe('Day of the last review.')
        .register(fields, { kind: 'date', examples: ['2026-11-23'] })
        .optional(),
    })
    .describe('Data of the accessibility statement.')
    .register(fields, { ...group, examples: [{ status: 'partial', reviewed: '2026-11-23' }] })
    .optional(),
  'edit-url': z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s/]+.*\{file\}/i)
    .describe('Where a file can be changed; {file} stands for its path.')
    .register(fields, {
      kind: 'address',
      examples: ['https://github.com/school/courses/edit/main/seeds/{file}'],
    })
    .optional(),
  forms: yesNo('Forms at /admin/, in which staff change files in a browser.').optional(),
  rules: z
    .record(z.string(), oneOf(['error', 'warning', 'off'], 'error, warning or off.'))
    .describe('How much each rule weighs.')
    .register(fields, { ...group, examples: [{ 'copied-tags': 'error', 'tied-weights': 'off' }] })
    .optional(),
  brand: BrandSettings.nullable().describe(brandAbout).register(fields, brandMeta).optional(),
  synonyms: z
    .array(z.array(words).min(2).max(20))
    .max(500)
    .describe('Words that mean the same to the search: each line is a list of them.')
    .register(fields, {
      kind: 'list',
      examples: [
        [
          ['UX', 'user experience'],
          ['placement', 'internship'],
        ],
      ],
    })
    .optional(),
  redirects: z
    .record(z.string(), words)
    .describe('Old address → new address; * stands for the rest of an address.')
    .register(fields, { ...group, examples: [{ '/old/*': '/courses/*' }] })
    .optional(),
  ...kindSettings,
  ...ownSettings,
});
export type Settings = z.infer<typeof Settings>;

/** A place in a schema that holds a value. */
interface FieldAt {
  description: string;
  meta: FieldMeta;
}

/** The field at a path of a schema, with what is known of it; nothing for a path that no schema has. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldAt | undefined {
  const known = fieldsOf(schema);
  const name = path.map(String).join('\n');
  if (!known.has(name)) known.set(name, findField(schema, path));
  return known.get(name);
}

/** Every file asks for the same few fields. */
const fieldsOf = memoize(
  (schema: z.ZodType) => [schema],
  () => new Map<string, FieldAt | undefined>(),
);

function findField(schema: z.ZodType, path: readonly PropertyKey[]): FieldAt | undefined {
  let at = bareType(schema);
  for (const part of path) {
    if (fields.get(at)?.kind === 'text') break; // a text per language is still that text
    if (at instanceof z.ZodArray && !(at.element instanceof z.ZodObject)) break;
    const next = partOf(at, part);
    if (!next && at instanceof z.ZodObject) return undefined;
    at = next ?? at;
  }
  const meta = fields.get(at);
  return meta && { description: descriptionOf(at) ?? '', meta };
}

/** The type of a part of a group, or of each entry of a list; nothing where there is no such part. */
function partOf(type: z.core.$ZodType, part: PropertyKey): z.core.$ZodType | undefined {
  const key = String(part);
  if (type instanceof z.ZodObject)
    return Object.hasOwn(type.shape, key) ? bareType(type.shape[key]) : undefined; // a key may be called `constructor`
  if (type instanceof z.ZodRecord) return bareType(type.valueType);
  return type instanceof z.ZodArray ? bareType(type.element) : undefined;
}

/** A type as it is where there is a value. */
export const bareType = (type: z.core.$ZodType): z.core.$ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodNullable ? bareType(type.unwrap()) : type;

/** What `describe` said of a type. */
export const descriptionOf = (type: z.core.$ZodType): string | undefined =>
  z.globalRegistry.get(type)?.description;

/** Keys of a schema, in the order of the file. */
export const keysOf = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Keys of a group at a path of a schema; none where there is no group. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: z.core.$ZodType | undefined = bareType(schema);
  for (const part of path) at = at && partOf(at, part);
  return at ? keysOf(at) : [];
}
