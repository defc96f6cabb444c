import { metaOf } from '../../../catalogue/field-types.ts';
import { bareType, CourseFrontMatter } from '../../../catalogue/schema.ts';
import { slug } from '../../../content/slug.ts';
import { decide, noteKey, type Tally, type KeyFate } from '../tally.ts';
import type { Group, Placement } from '../mapping/groups.ts';
import type { Item, Version } from '../mapping/items.ts';
import { comparable } from '../mapping/keys.ts';
import { holds, isNeeded, keysFor, knowsPlans, knowsTerms } from '../mapping/model.ts';
import { fieldName, labelOf } from '../mapping/own-fields.ts';
import { nameInTally, type Plan } from '../mapping/plan.ts';
import type { NamedValue } from '../mapping/read-keys.ts';
import type { FindCourse } from '../mapping/references.ts';
import { termsOf } from '../mapping/terms.ts';
import { isOpposite, mapped, yesNo } from '../mapping/values-of-keys.ts';
import { isValues, listOf, textOf } from '../values.ts';

/** What all files are written with. */
export interface Writing {
  plan: Plan;
  tally: Tally;
  find: FindCourse;
  aliases: ReadonlyMap<Item, readonly string[]>;
  /** What titles may end in, between brackets, to say that a course is a choice. */
  choicesInTitles: readonly string[];
}

/** The keys of a file, and what of its old keys goes into its text. */
export interface Written {
  front: Record<string, unknown>;
  lines: string[];
  /** The text of a row, which has no other. */
  lead?: string;
}

/** Keys that a translation may have: the others are facts, which its original states. */
const isText = (key: string): boolean => {
  const { shape } = CourseFrontMatter;
  const type = Object.entries(shape).find(([name]) => name === key)?.[1];
  return type !== undefined && metaOf(bareType(type))?.text === true;
};

/** A line of a text for what has no key. */
export function lineOf(name: string, value: string): string {
  if (/^(text|body|content|tekst|inhoud|contenu)$/i.test(name)) return value;
  return value.includes('\n') || value.length > 300
    ? `## ${labelOf(name)}\n\n${value}`
    : `**${labelOf(name)}:** ${value}`;
}

/** A title without “(choice)”, where the course has others to choose from: its page says so by itself. */
function withoutChoice(
  title: string,
  { versions: [{ named }] }: Item,
  { choicesInTitles }: Writing,
): string {
  const [, bare, word] = /^(.*\S)\s*\(([^()]+)\)$/.exec(title) ?? [];
  const isChoice = word !== undefined && choicesInTitles.includes(word.trim().toLowerCase());
  return bare !== undefined && isChoice && named.some(({ key }) => key === 'alternates')
    ? bare
    : title;
}

/** The original of an item in the keys of the catalogue, and what happened to each of its own. */
export function writeOriginal(item: Item, writing: Writing, group?: Group): Written {
  const { plan, tally, aliases } = writing;
  const [version] = item.versions;
  const front: Record<string, unknown> = { title: withoutChoice(item.title, item, writing) };
  const lines: string[] = [];
  const note = noteFor(writing, item, version);
  const placement = plan.groups.placements.get(item);
  const lead = leadOf(item);
  for (const named of version.named) {
    if (lead !== undefined && named.key === 'description') {
      note(named.name, { as: 'text' });
      continue;
    }
    const rest = writeKey(named, { item, front, placement, note, ...writing });
    if (rest !== undefined) lines.push(lineOf(named.name, rest));
  }
  if (placement) place(item, placement, front, writing);
  if (group?.programme !== undefined && plan.groups.programmes.length > 1)
    front['programme'] = group.programme;
  const own = aliases.get(item);
  if (own) front['aliases'] = own;
  if (item.kind === 'course') complete(item, front, placement, writing);
  if (front['draft'] !== undefined && item.kind !== 'course') delete front['draft'];
  if (version.language === 'en' && plan.languages[0] !== 'en' && item.kind === 'course') {
    front['english-only'] = true;
    decide(tally, 'lone-english', item.title);
  }
  return {
    front: inOrder(
      item.kind,
      front,
      [...plan.fields.values()].map(({ key }) => key),
    ),
    lines,
    ...(lead === undefined ? {} : { lead }),
  };
}

/** Shorter, it is no text of its own: lists show it. */
const LEAST_LEAD = 60;

/** A row has no text but its description: that is what people read. */
function leadOf({ source, kind, versions: [{ named }] }: Item): string | undefined {
  if (source.system !== 'table' || kind !== 'course' || named.some(({ key }) => key === 'text'))
    return undefined;
  const [text, ...others] = named.filter(({ key }) => key === 'description');
  const lead = others.length === 0 ? textOf(text?.value) : undefined;
  return lead !== undefined && lead.length >= LEAST_LEAD ? lead : undefined;
}

type Note = (name: string, fate: KeyFate) => void;
const noteFor =
  ({ plan, tally }: Writing, { source }: Item, { page }: Version): Note =>
  (name, fate) =>
    noteKey(
      tally,
      name,
      fate,
      nameInTally(plan, source, page.row === undefined ? page.file : `${page.file} (${page.row})`),
    );

interface WritingKey extends Writing {
  item: Item;
  front: Record<string, unknown>;
  placement?: Placement;
  note: Note;
}

const courseLists = ['alternates', 'prerequisites', 'corequisites'];

/** Writes one key; gives what of it goes into the text. */
function writeKey(named: NamedValue, writing: WritingKey): string | undefined {
  const { item, front, note } = writing;
  const { name, key, value } = named;
  if (key === 'left') return noted(note, name, { as: 'needless' });
  if (key === 'address' || (key === 'aliases' && item.kind !== 'page'))
    return noted(note, name, { as: 'address' });
  if (key === 'text') return inText(named, note);
  if (key === 'title') return noted(note, name, fateOfKey(name, key));
  if (isPlaced(key, item)) return noted(note, name, { as: 'placed' });
  if (key === 'semester' && mapped('course', key, value).value === undefined)
    return writeTerms(named, writing);
  if (key === 'terms') return writeTerms(named, writing);
  if (key !== undefined && courseLists.includes(key) && item.kind === 'course')
    return writeReferences(key, named, writing);
  if (key === 'choice' && /^\d+$/.test(textOf(value) ?? '')) {
    front['option'] = Number(textOf(value));
    return noted(note, name, { as: 'renamed', to: 'option' });
  }
  if (key === undefined || !keysFor(item.kind).includes(key)) return writeField(named, writing);
  return writeKnown(key, named, writing);
}

const isPlaced = (key: string | undefined, { kind }: Item): boolean =>
  kind === 'course'
    ? key === 'tracks' || key === 'pillar' || key === 'programme'
    : key === 'tracks' || key === 'pillar';

function noted(note: Note, name: string, fate: KeyFate): undefined {
  note(name, fate);
  return undefined;
}

const fateOfKey = (name: string, key: string): KeyFate =>
  name === key ? { as: 'kept' } : { as: 'renamed', to: key };

/** A column or key that holds the text of the page: under its own heading, where that says more than “text”. */
function inText({ name, value }: NamedValue, note: Note): string | undefined {
  note(name, { as: 'text' });
  return isValues(value)
    ? listOf(value)
        .map((it) => `- ${it}`)
        .join('\n')
    : textOf(value);
}

function writeKnown(
  key: string,
  named: NamedValue,
  { item, front, note, plan }: WritingKey,
): string | undefined {
  const { name, value } = named;
  const { value: written, rest } = mapped(item.kind, key, value);
  const right = isOpposite(name) ? !yesNo(value) : withoutCollections(key, written, plan);
  if (Array.isArray(right) && right.length === 0) return noted(note, name, { as: 'needless' });
  const there = front[key];
  if (right === undefined) return restOf(named, rest, note);
  // A key that says no says nothing: it is so without it.
  if (right === false && key !== 'exchange') return noted(note, name, fateOfKey(name, key));
  if (there === undefined) front[key] = right;
  else if (Array.isArray(there) && Array.isArray(right))
    front[key] = [...new Set([...there, ...right])];
  else if (JSON.stringify(there) !== JSON.stringify(right))
    return restOf(named, textOf(value), note);
  note(name, fateOfKey(name, key));
  return rest;
}

const withoutCollections = (key: string, value: unknown, { collectionTags }: Plan): unknown =>
  key === 'tags' && Array.isArray(value)
    ? value.filter((it) => !collectionTags.has(String(it)))
    : value;

function restOf({ name }: NamedValue, rest: string | undefined, note: Note): string | undefined {
  note(name, { as: 'text' });
  return rest;
}

/** Terms of a year, as the catalogue names them; a field, as long as it does not know any. */
function writeTerms(named: NamedValue, writing: WritingKey): string | undefined {
  if (!knowsTerms()) return writeField({ ...named, key: 'terms' }, writing);
  const { terms } = termsOf(named.value);
  writing.front['terms'] = terms.map(({ id }) => id);
  writing.note(named.name, fateOfKey(named.name, 'terms'));
  return undefined;
}

/** A field of the school’s own, or a line of the text. */
function writeField(
  named: NamedValue,
  { item, front, note, plan }: WritingKey,
): string | undefined {
  const field =
    item.kind === 'course' ? plan.fields.get(fieldName(named) ?? named.key ?? '') : undefined;
  const value = field?.read(named.value);
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  if (!field || isEmpty || front[field.key] !== undefined) {
    note(named.name, { as: 'text' });
    return textOf(named.value);
  }
  front[field.key] = value;
  note(named.name, { as: 'field', to: field.key });
  return undefined;
}

/** Other courses by their new ids; what is none stays a text, where texts may stand. */
function writeReferences(key: string, named: NamedValue, writing: WritingKey): string | undefined {
  const { item, front, note, find, tally } = writing;
  const lost: string[] = [];
  const all = partsOf(named, item, find).flatMap((written): string[] => {
    const found = find(written, item);
    if (found === item) return [];
    if (found) return [found.id];
    if (key !== 'alternates') return [written];
    lost.push(written);
    decide(tally, 'unresolved', `${item.title}: ${named.name}: ${written}`);
    return [];
  });
  const ids = [...new Set(all)];
  if (ids.length > 0 && holds('course', key, ids)) front[key] = ids;
  else if (ids.length > 0) lost.push(...ids);
  note(
    named.name,
    lost.length > 0 && front[key] === undefined ? { as: 'text' } : fateOfKey(named.name, key),
  );
  return lost.length > 0 ? lost.join('; ') : undefined;
}

/** A text may name several courses: at commas only where each part is one. */
function partsOf({ value }: NamedValue, item: Item, find: FindCourse): string[] {
  return listOf(value).flatMap((it) => {
    if (find(it, item)) return [it];
    const parts = it.split(/\s*,\s*|\s+(?:and|und|en|et)\s+/);
    return parts.length > 1 && parts.every((part) => find(part, item)) ? parts : [it];
  });
}

/** Programme, tracks and pillar as they were decided for all courses together. */
function place(
  item: Item,
  { programme, tracks, pillar }: Placement,
  front: Record<string, unknown>,
  { plan }: Writing,
): void {
  const [folder = ''] = item.id.split('/');
  const declared = plan.groups.programmes.map(({ id }) => id);
  const ofFolder = item.id.includes('/') && declared.includes(folder) ? folder : 'main';
  if (programme !== ofFolder) front['programme'] = programme;
  if (tracks.length > 0) front['tracks'] = tracks;
  if (pillar !== undefined) front['pillar'] = pillar;
}

/** What a course must state and does not: an invented pillar that says so, else it waits as a draft. */
function complete(
  item: Item,
  front: Record<string, unknown>,
  placement: Placement | undefined,
  { plan, tally }: Writing,
): void {
  const isPlanless =
    plan.groups.programmes.find(({ id }) => id === placement?.programme)?.isPlanless === true;
  const isPlaceholder = front['default'] === true;
  if (front['pillar'] === undefined && !isPlaceholder && !(isPlanless && knowsPlans())) {
    front['pillar'] = OTHER;
    const isAll = ![...plan.groups.placements.values()].some(({ pillar }) => pillar !== undefined);
    decide(tally, isAll ? 'pillars' : 'other-pillar', isAll ? OTHER : item.title);
  }
  if (front['semester'] === undefined && isPlanless && isNeeded('course', 'semester')) {
    front['semester'] = 1;
    decide(tally, 'stand-in', 'semester');
  }
  const lacks = ['semester', 'studycredits'].filter(
    (key) => front[key] === undefined && isNeeded('course', key),
  );
  if (lacks.length === 0) return;
  front['draft'] = true;
  decide(tally, 'drafts', `${item.title}: ${lacks.join(', ')}`);
}

/** The pillar of courses that name none. */
export const OTHER = 'other';

/** Keys as the catalogue orders them, those of the school’s own last. */
function inOrder(
  kind: Item['kind'],
  front: Readonly<Record<string, unknown>>,
  own: readonly string[],
): Record<string, unknown> {
  const order = [...keysFor(kind), ...own];
  const keys = Object.keys(front).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, front[key]]));
}

/** A translation: its texts; its facts stand in the original. */
export function writeTranslation(
  item: Item,
  version: Version,
  original: Written,
  writing: Writing,
): Written {
  const { plan, tally } = writing;
  const note = noteFor(writing, item, version);
  const front: Record<string, unknown> = {};
  const lines: string[] = [];
  const [first] = item.versions;
  for (const named of version.named) {
    const { name, key, value } = named;
    const field = key === undefined ? plan.fields.get(name) : undefined;
    if (
      key !== undefined &&
      isText(key) &&
      keysFor(item.kind).includes(key) &&
      front[key] === undefined
    ) {
      const { value: written } = mapped(item.kind, key, value);
      if (written !== undefined) front[key] = written;
      note(name, fateOfKey(name, key));
    } else if (field && ['text', 'long-text', 'list'].includes(field.type)) {
      front[field.key] = field.read(value);
      note(name, { as: 'field', to: field.key });
    } else if (key === 'text') lines.push(inText(named, note) ?? '');
    else if (key === 'address' || key === 'aliases') note(name, { as: 'address' });
    else if (key === 'left') note(name, { as: 'needless' });
    else {
      note(name, { as: 'repeated' });
      const same = first.named.find((it) => comparable(it.name) === comparable(name));
      if (!same || textOf(same.value) !== textOf(value))
        decide(tally, 'differs', `${version.page.file}: ${name}`);
    }
  }
  const title = textOf(version.named.find(({ key }) => key === 'title')?.value);
  front['title'] = withoutChoice(
    title ?? headingOf(version.page.body) ?? String(original.front['title']),
    item,
    writing,
  );
  return { front: inOrder(item.kind, front, []), lines };
}

const headingOf = (body: string): string | undefined =>
  /^\s*#\s+(.+?)\s*#*\s*$/m.exec(body.slice(0, 2000))?.[1];

/** Whether a heading says no more than the title above it. */
export const isTitle = (heading: string, title: unknown): boolean =>
  slug(heading) === slug(String(title));
