import * as z from 'zod';
import { keysOfPlan, wholeCourseSchema } from '../../catalogue/course-schema.ts';
import type { FieldMeta } from '../../catalogue/field-types.ts';
import { fieldTable, isOwn, type NamedField } from '../../catalogue/fields.ts';
import { meaningIn, type Meanings } from '../../catalogue/meanings.ts';
import type { Catalogue, CatalogueSettings } from '../../catalogue/model.ts';
import {
  fieldAt,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  TrackFrontMatter,
} from '../../catalogue/schema.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { headOf, type ColumnWords } from '../sheet/table.ts';
import { BODY, besidesOf, FILE, type Row, type Shape } from './format.ts';
import { limitOf, MOST_ENTRIES, type Limit } from './limits.ts';
import type { FormRoom } from './rooms.ts';
import type { FormWords, OldKey } from './words.ts';

/** What people are told in, in the language of the staff. */
export interface FormLanguage {
  forms: FormWords;
  columns: ColumnWords;
  meanings: Meanings;
  diagnostics: DiagnosticWords;
}

/** A field of the CMS, as its configuration has it. */
export interface FormField {
  name: string;
  widget: string;
  label?: string;
  hint?: string;
  required?: boolean;
  i18n?: boolean;
  default?: string;
  pattern?: Limit;
  options?: readonly { label: string; value: string }[];
  multiple?: boolean;
  max?: number;
  collection?: string;
  value_field?: string;
  display_fields?: readonly string[];
  search_fields?: readonly string[];
  type?: string;
  format?: string;
  media_folder?: string;
  public_folder?: string;
  choose_url?: boolean;
}

/** A key with its field, or its two. */
interface FormRow extends Row {
  fields: readonly FormField[];
}

const oldKeys: readonly string[] = ['future', 'choice'] satisfies OldKey[];

/** Schemas of files, with what a new one must state. */
const schemaOf = (room: FormRoom, settings: CatalogueSettings): z.ZodObject =>
  ({
    courses: wholeCourseSchema(settings),
    tracks: TrackFrontMatter,
    pillars: PillarFrontMatter,
    pages: PageFrontMatter,
  })[room];

/** The fields of the form for a folder: one for each key of its files, in the order of their schema, and the text. */
export function formRowsOf(
  room: FormRoom,
  catalogue: Catalogue,
  language: FormLanguage,
  folder: string,
): FormRow[] {
  const { settings } = catalogue;
  const schema = schemaOf(room, settings);
  const table = fieldTable(settings.fields).byKey;
  const ofPlan = room === 'courses' ? keysOfPlanIn(catalogue) : [];
  return keysOf(schema).flatMap((key): FormRow[] => {
    const field = fieldAt(schema, [key]);
    if (!field || oldKeys.includes(key) || field.meta.kind === 'settings') return [];
    const named = room === 'courses' ? table.get(key) : undefined;
    const shape = shapeOf(key, field.meta, named);
    const isLong = named?.isLong === true || key === 'description';
    const limit = limitOf(key, field.meta, shape, language.diagnostics, named?.isLong);
    const typed = { shape, isLong, meta: field.meta, named, folder };
    const common: FormField = {
      name: key,
      label: labelOf(key, catalogue, language),
      hint: hintOf(field.description, shape, language),
      required: !(schema.shape[key] instanceof z.ZodOptional) || ofPlan.includes(key),
      ...(field.meta.text ? { i18n: true } : {}),
      ...(limit ? { pattern: limit } : {}),
      ...widgetOf(key, typed, catalogue, language),
    };
    return [{ key, shape, fields: [common, ...besides(common, shape, language)] }];
  });
}

/** Of a folder on trial, its files say whether there is a plan. */
const keysOfPlanIn = ({ settings, courses }: Catalogue): readonly string[] =>
  settings.onTrial && courses.every(({ semester }) => semester === undefined)
    ? []
    : keysOfPlan(settings);

/** What is no key: the file as it was read, and its text. */
export const furtherFields = ({ text }: FormWords): FormField[] => [
  { name: BODY, widget: 'markdown', label: text, required: false, i18n: true },
  { name: FILE, widget: 'hidden', i18n: true, default: '{{locale}}' },
];

function labelOf(key: string, catalogue: Catalogue, { forms, columns }: FormLanguage): string {
  const labels: Readonly<Record<string, string>> = forms.labels;
  const head = headOf(key, catalogue, columns);
  return head === key && Object.hasOwn(labels, key) ? (labels[key] ?? head) : head;
}

function hintOf(description: string, shape: Shape, { forms, meanings }: FormLanguage): string {
  const meaning = meaningIn(meanings, description);
  if (shape === 'group') return `${meaning} ${forms.named}`;
  return shape === 'texts-or-group' ? `${meaning} ${forms.named}` : meaning;
}

/** Keys that name something of the catalogue, by what they name. */
const references = new Map<string, FormRoom>([
  ['pillar', 'pillars'],
  ['tracks', 'tracks'],
  ['alternates', 'courses'],
  ['prerequisites', 'courses'],
  ['corequisites', 'courses'],
]);

function shapeOf(key: string, { kind, high }: FieldMeta, named: NamedField | undefined): Shape {
  if (named?.kind === 'texts-or-shares') return 'texts-or-group';
  if (key === 'prerequisites' || key === 'corequisites') return 'needs';
  if (key === 'pillar') return 'id';
  if (key === 'tracks' || key === 'alternates') return 'ids';
  if (key === 'image') return 'picture';
  switch (kind) {
    case 'number':
    case 'whole-number':
      return high === undefined ? 'text' : 'number';
    case 'yes-no':
      return 'yes-no';
    case 'list':
      return 'list';
    case 'language':
    case 'text-or-list':
      return 'list-or-text';
    case 'shares':
    case 'hours':
      return 'group';
    default:
      return 'text';
  }
}

interface Typed {
  shape: Shape;
  isLong: boolean;
  meta: FieldMeta;
  named: NamedField | undefined;
  /** The content folder, seen from the repository. */
  folder: string;
}

/** With which part of the CMS it is filled in. */
function widgetOf(
  key: string,
  { shape, isLong, meta, named, folder }: Typed,
  catalogue: Catalogue,
  language: FormLanguage,
): Pick<FormField, 'widget'> & Partial<FormField> {
  const room = references.get(key);
  const hasFiles = room === 'courses' || (room !== undefined && isFiled(room, catalogue));
  if (room !== undefined && hasFiles)
    return {
      widget: 'relation',
      collection: room,
      value_field: '{{slug}}',
      display_fields: ['{{title}} ({{slug}})'],
      search_fields: ['title', '{{slug}}'],
      ...(shape === 'id' ? {} : { multiple: true, max: MOST_ENTRIES }),
    };
  const options = optionsOf(key, meta, named, catalogue, language);
  if (options.length > 0)
    return { widget: 'select', options, ...(meta.kind === 'list' ? { multiple: true } : {}) };
  if (shape === 'picture')
    return {
      widget: 'image',
      choose_url: false,
      media_folder: `/${folder === '' ? '' : `${folder}/`}pictures`,
      public_folder: '/pictures',
    };
  if (shape === 'yes-no') return { widget: 'boolean' };
  if (meta.kind === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (shape === 'text') return { widget: isLong ? 'text' : 'string' };
  return shape === 'number' ? { widget: 'string' } : { widget: 'list', max: MOST_ENTRIES };
}

const isFiled = (room: FormRoom, { tracks, pillars }: Catalogue): boolean =>
  (room === 'tracks' ? tracks : pillars).some(({ source }) => source !== undefined);

/** What may be chosen, where it is one of a few. */
function optionsOf(
  key: string,
  { choices = [] }: FieldMeta,
  named: NamedField | undefined,
  { settings, programmes, tracks, pillars }: Catalogue,
  { columns }: FormLanguage,
): { label: string; value: string }[] {
  const [first] = settings.languages;
  const said = (id: string, name: Readonly<Record<string, string>> | undefined) =>
    name?.[columns.language] ?? name?.[first] ?? Object.values(name ?? {})[0] ?? id;
  const titled = (items: readonly { id: string; texts: readonly { title?: string }[] }[]) =>
    items.map(({ id, texts }) => ({ value: id, label: texts[0]?.title ?? id }));
  switch (key) {
    case 'programme':
      return programmes.map(({ id, title }) => ({ value: id, label: said(id, title) }));
    case 'terms':
      return settings.terms.map(({ id, name }) => ({ value: id, label: said(id, name) }));
    case 'tracks':
      return titled(tracks);
    case 'pillar':
      return titled(pillars);
    default:
      return choices.map((value) => ({
        value,
        label: said(value, named && isOwn(named) ? labelIn(named, value) : undefined),
      }));
  }
}

const labelIn = ({ choices = [] }: NamedField, id: string) =>
  choices.find((it) => it.id === id)?.label;

/** Of what comes first, what is no course. */
function besides(
  { name, label = name }: FormField,
  shape: Shape,
  { forms }: FormLanguage,
): FormField[] {
  if (shape !== 'needs') return [];
  return [
    {
      name: besidesOf(name),
      label: forms.besides(label),
      hint: forms.aboutBesides,
      widget: 'list',
      required: false,
      max: MOST_ENTRIES,
    },
  ];
}
