import type { Tally, DecisionKind, FileFate, KeyFate } from '../tally.ts';
import { decisionKinds } from '../tally.ts';
import type { Plan } from '../mapping/plan.ts';
import type { AdoptWords } from '../words.ts';
import type { NewFiles } from './files.ts';

/** Where the tally lies in the new folder: no page is made of it. */
export const ADOPTION = 'adoption.md';
/** So many names are listed behind a decision. */
const MOST_NAMES = 40;

const byCodeUnit = (a: string, b: string) => Number(a > b) - Number(a < b);

/** The tally of all files and keys as a text that people read. */
export function adoptionText(plan: Plan, tally: Tally, files: NewFiles, words: AdoptWords): string {
  const { columns, parts } = words;
  const systems = [...new Set(plan.sources.map(({ system }) => words.systems[system]))];
  const decisions = decisionsOf(tally).map(([kind, about]) =>
    [`- ${words.decisions[kind]}`, ...named(kind, about, words).map((it) => `  - ${it}`)].join(
      '\n',
    ),
  );
  const rows = [...tally.files]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([file, fate]) => [code(file), fateText(fate, files, words)]);
  const keys = [...tally.keys]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, fates]) => [
      code(key),
      String(filesOf(fates)),
      [...fates.values()].map((it) => keyText(it, fates.size > 1, words)).join('; '),
    ]);
  return `${[
    `# ${words.title}`,
    words.intro(systems),
    `## ${parts.decisions}`,
    decisions.length > 0 ? decisions.join('\n') : words.nothing,
    `## ${parts.files}`,
    table([columns.file, columns.became], rows),
    `## ${parts.keys}`,
    table([columns.key, columns.count, columns.became], keys),
  ].join('\n\n')}\n`;
}

/** What there is to decide, in a fixed order. */
export const decisionsOf = ({ decisions }: Tally): [DecisionKind, readonly string[]][] =>
  decisionKinds.flatMap((kind): [DecisionKind, readonly string[]][] => {
    const about = decisions.get(kind);
    return about === undefined ? [] : [[kind, [...about].map(withFiles)]];
  });

/** So many files are named with what stands in each of them. */
const MOST_FILES = 3;

const withFiles = ([about, files]: readonly [string, ReadonlySet<string>]): string => {
  const [first, ...others] = [...files].slice(0, MOST_FILES);
  if (first === undefined) return about;
  return `${about} (${files.size}: ${[first, ...others].join(', ')}${files.size > MOST_FILES ? ', …' : ''})`;
};

/** The first names; of addresses all, since the server that leads them on must know each. */
function named(kind: DecisionKind, about: readonly string[], words: AdoptWords): string[] {
  const most = kind === 'addresses' ? about.length : MOST_NAMES;
  return [
    ...about.slice(0, most).map(code),
    ...(about.length > most ? [words.more(about.length - most)] : []),
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A name as code, in which no sign means anything. */
const code = (name: string): string => {
  const plain = name.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 400);
  const ticks = /`/.test(plain) ? '``' : '`';
  return `${ticks}${ticks.length > 1 ? ` ${plain} ` : plain}${ticks}`;
};

function fateText({ to, left, trouble }: FileFate, files: NewFiles, words: AdoptWords): string {
  const kept = to.slice(0, 3).map(({ kind, file }) => {
    if (file === undefined) return words.kinds[kind];
    if (files.has(file)) return `${words.kinds[kind]}: ${code(file)}`;
    return `${words.kinds.apart}: ${code(`_not-read/${file}`)}`;
  });
  const further = to.length > 3 ? [words.more(to.length - 3)] : [];
  const why = left === undefined ? [] : [words.left[left]];
  const partly = trouble === undefined ? [] : [words.trouble[trouble.why]];
  return [...kept, ...further, ...why, ...partly].join('; ');
}

interface Fated {
  fate: KeyFate;
  files: ReadonlySet<string>;
}

const filesOf = (fates: ReadonlyMap<string, Fated>): number =>
  new Set([...fates.values()].flatMap(({ files }) => [...files])).size;

function keyText({ fate, files }: Fated, isOneOfSeveral: boolean, words: AdoptWords): string {
  const said = words.keys[fate.as]('to' in fate ? code(fate.to) : '');
  if (!isOneOfSeveral) return said;
  const all = [...files];
  return `${said} (${all.length}: ${all.slice(0, 3).map(code).join(', ')}${all.length > 3 ? ', …' : ''})`;
}
