import type { Files } from '../../support/folder.ts';

/** What a course of a foreign folder states, as its new page must state it. */
export interface Stated {
  title: string;
  /** A number, or a range. */
  credits?: number | string;
  semester?: number;
  terms?: readonly string[];
  tracks?: readonly string[];
  code?: string;
  /** All its codes, the own one first. */
  codes?: readonly string[];
  /** Titles of what must come first; of each list one is enough. */
  prerequisites?: readonly (readonly string[])[];
  /** Titles of the courses that may be taken in its place. */
  alternates?: readonly string[];
  tags?: readonly string[];
  tools?: readonly string[];
  pillar?: string;
  /** Facts that became fields, by their keys. */
  fields?: Readonly<Record<string, unknown>>;
}

/** A folder of another system, or a table: invented, with the oddities of real ones. */
export interface School {
  /** What it is, for the name of a test. */
  about: string;
  files: Files;
  /** What of it is named to `adopt`; the folder itself where nothing is. */
  section?: string;
  flags?: readonly string[];
  languages: readonly string[];
  courses: readonly Stated[];
  /** Courses that lack what every course must state: they wait as drafts. */
  drafts?: readonly string[];
  /** Old addresses, with a part of the new one that each must lead to. */
  addresses: Readonly<Record<string, string>>;
  /** Keys of the source, each of which the tally names once. */
  keys: readonly string[];
  /** Mistakes in the source of which the check warns once it is here, by rule: it warns of nothing else. */
  flaws: Readonly<Record<string, number>>;
  /** What catalogue.yaml says of credits and weeks. */
  settings?: { creditUnit?: string; weeks?: number };
}

/** How a file is written: people’s editors differ. */
export interface Hand {
  isWindows?: boolean;
  isOpenEnded?: boolean;
}

/** A text as somebody’s editor saves it. */
export function saved(text: string, { isWindows, isOpenEnded }: Hand): string {
  const ended = isOpenEnded ? text.replace(/\n+$/, '') : text;
  return isWindows ? ended.replaceAll('\n', '\r\n') : ended;
}

/** Every third editor is one of Windows, and every fifth leaves the last line open. */
export const handOf = (index: number): Hand => ({
  isWindows: index % 3 === 1,
  isOpenEnded: index % 5 === 2,
});

type Given = Readonly<Record<string, unknown>>;

/** Front matter as people type it: plain texts without quotation marks, lists with hyphens. */
function yaml(given: Given): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}:${yamlValue(value)}`)
    .join('\n');
}

function yamlValue(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((it) => `\n- ${Array.isArray(it) ? `[${it.map(plain).join(', ')}]` : plain(it)}`)
      .join('');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, it]) => `\n  ${key}: ${plain(it)}`)
      .join('');
  return ` ${plain(value)}`;
}

const plain = (value: unknown): string => {
  const text = String(value);
  return typeof value === 'string' && (/^[@&*!%>|{["'`#,-]|: | #/.test(text) || text === '')
    ? JSON.stringify(text)
    : text;
};

/** The same in TOML. */
export const toml = (given: Given): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
    .join('\n');

/** A page with its front matter. */
export const page = (given: Given, body: string): string => `---\n${yaml(given)}\n---\n${body}\n`;
