import type { Kind, LeftReason, Trouble } from './source.ts';

/** What became of a key: it is `kept`, has another name, is a field, stands in the text, or is left out. */
export type KeyFate =
  | {
      as:
        | 'kept'
        | 'text'
        | 'address'
        | 'placed'
        | 'needless'
        | 'chosen'
        | 'missing'
        | 'repeated'
        | 'settings';
    }
  | { as: 'renamed' | 'field'; to: string };

/** What became of a file: files that came of it, or why none did. */
export interface FileFate {
  /** Of each: what it is, and where it lies now. */
  to: { kind: Kind | 'translation' | 'picture' | 'list'; file?: string }[];
  left?: LeftReason;
  /** It could only be read in part. */
  trouble?: Trouble;
}

/** What a person must decide, and of what: names of courses, keys, addresses. */
export const decisionKinds = [
  'broken',
  'drafts',
  'pillars',
  'other-pillar',
  'tracks',
  'programmes',
  'language',
  'fields',
  'unresolved',
  'differs',
  'links',
  'addresses',
  'commands',
  'settled',
  'credit-unit',
  'pictures',
  'lone-english',
  'code',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Every file and every key of all sources, each once, and what is left for a person. */
export interface Tally {
  keys: Map<string, Map<string, { fate: KeyFate; files: Set<string> }>>;
  files: Map<string, FileFate>;
  /** Of each: what it is about, and the files in which that stands, where it may stand in several. */
  decisions: Map<DecisionKind, Map<string, Set<string>>>;
}

export const newTally = (): Tally => ({
  keys: new Map(),
  files: new Map(),
  decisions: new Map(),
});

/** Notes what became of a key in one file. */
export function noteKey({ keys }: Tally, name: string, fate: KeyFate, file: string): void {
  const fates = keys.get(name) ?? new Map<string, { fate: KeyFate; files: Set<string> }>();
  const id = 'to' in fate ? `${fate.as} ${fate.to}` : fate.as;
  const known = fates.get(id) ?? { fate, files: new Set() };
  known.files.add(file);
  fates.set(id, known);
  keys.set(name, fates);
}

/** The entry of a file; it is there once. */
export function fateOf({ files }: Tally, file: string): FileFate {
  const known = files.get(file) ?? { to: [] };
  files.set(file, known);
  return known;
}

/** Adds something that a person must decide; what is said already is not said twice. */
export function decide(
  { decisions }: Tally,
  kind: DecisionKind,
  about: string,
  file?: string,
): void {
  const all = decisions.get(kind) ?? new Map<string, Set<string>>();
  const files = all.get(about) ?? new Set();
  if (file !== undefined) files.add(file);
  decisions.set(kind, all.set(about, files));
}
