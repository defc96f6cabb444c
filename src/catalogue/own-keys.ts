import type { Document, FieldPlace, FrontMatter } from '../content/document.ts';
import { slug } from '../content/slug.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import { memoize } from '../memoize.ts';
import type { Source } from './model.ts';
import { nearest } from './nearest.ts';
import { inOwnWords } from './own-words.ts';
import {
  CourseFrontMatter,
  keysOf,
  PageFrontMatter,
  PillarFrontMatter,
  TrackFrontMatter,
} from './schema.ts';

/** A school’s words for known keys: `kreditpunkte` for `studycredits`. */
export type OwnKeys = readonly { word: string; key: string }[];

interface Declared {
  frontMatter: FrontMatter;
  source: Source;
  fields: readonly { key: string }[];
  unread: readonly string[];
}

interface ReadKeys {
  keys: OwnKeys;
  findings: readonly Finding[];
}

const nothing: ReadKeys = { keys: [], findings: [] };

/** What `keys` of catalogue.yaml says; the same object as long as that file is. */
export const readKeys = (declared: Declared): ReadKeys =>
  isGroup(declared.frontMatter.data['keys']) ? keysIn(declared) : nothing;

const keysIn = memoize(
  ({ frontMatter, fields }: Declared) => [frontMatter, fields],
  ({ frontMatter, source, fields, unread }): ReadKeys => {
    const known = new Set([
      ...[CourseFrontMatter, TrackFrontMatter, PillarFrontMatter, PageFrontMatter].flatMap(keysOf),
      ...fields.map(({ key }) => key),
      ...unread.filter((key) => slug(key) === key),
    ]);
    const findings: Finding[] = [];
    const keys = Object.entries(frontMatter.data['keys'] ?? {}).flatMap(
      ([word, key]: [string, unknown]) => {
        if (typeof key !== 'string' || key.trim() === '') return []; // the schema of catalogue.yaml says so
        const wrong = wordFinding({ word, key }, known, source);
        if (wrong) findings.push(wrong);
        return wrong ? [] : [{ word, key }];
      },
    );
    return { keys, findings };
  },
);

const isGroup = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A word that is a key already, or that stands for none. */
function wordFinding(
  { word, key }: { word: string; key: string },
  known: ReadonlySet<string>,
  source: Source,
): Finding | undefined {
  const path = `keys.${word}`;
  if (known.has(word))
    return finding('unusable-field', source.placeOf(path, 'key'), { name: word, why: 'word' });
  if (known.has(key)) return undefined;
  const near = nearest(key, known);
  return finding(
    'unknown-key',
    source.placeOf(path),
    { key, near, ...(near === undefined ? {} : { fix: `${word}: ${near}` }) },
    { severity: 'error' },
  );
}

/** A file in known keys, and what is wrong with how it names them. */
interface Renamed {
  document: Document;
  findings: readonly Finding[];
  /** The school’s words that the file has, by the keys that they stand for. */
  words: ReadonlyMap<string, string>;
}

/**
 * A file whose keys may be the school’s words, as one with known keys. Both names of one key: the second is an error.
 */
const inKnownKeys: (input: { document: Document; keys: OwnKeys }) => Renamed = memoize(
  ({ document, keys }) => [document, keys],
  ({ document, keys }) => {
    const keyOf = new Map(keys.map(({ word, key }) => [word, key]));
    const { frontMatter, legible } = document;
    if (!frontMatter) {
      const known =
        legible &&
        fromEntries(Object.entries(legible).map(([it, value]) => [keyOf.get(it) ?? it, value]));
      return {
        document: { ...document, ...(known ? { legible: known } : {}) },
        findings: [],
        words: new Map(),
      };
    }
    const first = new Map<string, string>();
    const findings: Finding[] = [];
    const written = Object.keys(frontMatter.data).filter((name) => {
      const key = keyOf.get(name) ?? name;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, name);
        return true;
      }
      findings.push(twice(name, other, frontMatter));
      return false;
    });
    const words = new Map([...first].filter(([key, name]) => key !== name));
    if (words.size + findings.length === 0) return { document, findings, words };
    const known = renamed(frontMatter, new Set(written), keyOf);
    return { document: { ...document, frontMatter: known }, findings, words };
  },
);

function twice(name: string, other: string, { places, end }: FrontMatter): Finding {
  const at = (key: string) => places.get(key)?.key ?? places.get(key)?.value ?? end;
  return finding(
    'duplicate-key',
    at(name),
    { key: name, other, isWord: true },
    { related: [{ at: at(other), reason: 'first-here' }] },
  );
}

/** Front matter with these keys alone, in their known names. */
function renamed(
  { data, places, end }: FrontMatter,
  written: ReadonlySet<string>,
  keyOf: ReadonlyMap<string, string>,
): FrontMatter {
  const nameOf = (path: string): [name: string, rest: string] => {
    const name = [...written].find((it) => path === it || path.startsWith(`${it}.`));
    return name === undefined ? ['', ''] : [name, path.slice(name.length)];
  };
  return {
    data: fromEntries(
      Object.entries(data)
        .filter(([name]) => written.has(name))
        .map(([name, value]) => [keyOf.get(name) ?? name, value]),
    ),
    places: new Map(
      [...places].flatMap(([path, place]): [string, FieldPlace][] => {
        const [name, rest] = nameOf(path);
        return name === '' ? [] : [[`${keyOf.get(name) ?? name}${rest}`, place]];
      }),
    ),
    end,
  };
}

/** Without a prototype, as front matter is read. */
const fromEntries = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.assign(Object.create(null), Object.fromEntries(entries));

/** Settings and words of the interface have keys of their own. */
const hasKnownKeys = ({ room }: Document): boolean => room !== 'settings' && room !== 'words';

/** All files in known keys; `ownWords` says findings about them in the words that they use. */
export function inKeysOf(
  { keys }: { keys: OwnKeys },
  written: readonly Document[],
): {
  documents: readonly Document[];
  twice: readonly Finding[];
  ownWords: (findings: Finding[]) => Finding[];
} {
  if (keys.length === 0) return { documents: written, twice: [], ownWords: (it) => it };
  const renamedFiles = written.map((document) =>
    hasKnownKeys(document)
      ? inKnownKeys({ document, keys })
      : { document, findings: [], words: new Map<string, string>() },
  );
  const words = new Map(
    renamedFiles
      .filter(({ document }) => hasKnownKeys(document))
      .map((it) => [it.document.file, it.words]),
  );
  return {
    documents: renamedFiles.map(({ document }) => document),
    twice: renamedFiles.flatMap(({ findings }) => findings),
    ownWords: (findings) => inOwnWords(findings, keys, words),
  };
}
