import { slug } from '../../../content/slug.ts';
import type { Group, Placement } from '../mapping/groups.ts';
import type { Item } from '../mapping/items.ts';
import { holds, isNeeded } from '../mapping/model.ts';
import type { NamedValue } from '../mapping/read-keys.ts';
import { codesIn } from '../mapping/values-of-keys.ts';
import { decide } from '../tally.ts';
import { textOf } from '../values.ts';
import { lineOf } from './line-of.ts';
import { writeKey } from './write-key.ts';
import { fateOfKey, inOrder, noteFor, type Note, type Writing, type Written } from './writing.ts';

/** A title without “(choice)”, where the course has others to choose from: its page says so by itself. */
export function withoutChoice(
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
    const rest = writeKey(named, { item, front, note, ...writing });
    if (rest !== undefined) lines.push(lineOf(named.name, rest));
  }
  if (item.kind === 'course') lines.push(...writeFurtherCodes(version.named, front, note));
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

/** Codes by which a course is listed as well stand behind its own; without one, they are words of its text. */
function writeFurtherCodes(
  all: readonly NamedValue[],
  front: Record<string, unknown>,
  note: Note,
): string[] {
  return all
    .filter(({ key }) => key === 'cross-listed')
    .flatMap(({ name, value }) => {
      const [own, ...others] = [front['code'] ?? []].flat();
      const codes = [...new Set([own, ...others, ...codesIn(value)])];
      if (own !== undefined && codes.length > 1 && holds('course', 'code', codes)) {
        front['code'] = codes;
        note(name, fateOfKey(name, 'code'));
        return [];
      }
      note(name, { as: 'text' });
      const words = textOf(value);
      return words === undefined || codes.length === 1 ? [] : [lineOf(name, words)];
    });
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
  if (front['pillar'] === undefined && !isPlaceholder && !isPlanless) {
    front['pillar'] = OTHER;
    const isAll = ![...plan.groups.placements.values()].some(({ pillar }) => pillar !== undefined);
    decide(tally, isAll ? 'pillars' : 'other-pillar', isAll ? OTHER : item.title);
  }
  // Where some programme has no plan, a course may stand outside any.
  const needsSemester = !plan.groups.programmes.some(({ isPlanless }) => isPlanless);
  const lacks = ['semester', 'studycredits'].filter(
    (key) =>
      front[key] === undefined &&
      (isNeeded('course', key) || (key === 'semester' && needsSemester)),
  );
  if (lacks.length === 0) return;
  front['draft'] = true;
  decide(tally, 'drafts', `${item.title}: ${lacks.join(', ')}`);
}

/** The pillar of courses that name none. */
export const OTHER = 'other';

/** Whether a heading says no more than the title above it. */
export const isTitle = (heading: string, title: unknown): boolean =>
  slug(heading) === slug(String(title));
