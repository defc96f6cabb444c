import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { rules } from '../../../diagnostics/rules.ts';
import type { Finding, Place } from '../../../diagnostics/diagnostic.ts';
import { loadCatalogue, type BodyCache, type LoadedCatalogue } from '../../../load.ts';
import type { Tell } from '../../../progress.ts';
import { decide, type Tally } from '../tally.ts';
import { textOf, toValue } from '../values.ts';
import type { NewFiles } from './files.ts';
import { lineOf } from './line-of.ts';

/** So often the new folder is checked and mended; a mistake may show only after another one is gone. */
const ROUNDS = 8;
/** Where files lie that nobody could mend: what starts with this sign is not read. */
const APART = '_not-read';

/**
 * Writes the new files to a folder and checks them as `check` does, until no error is left: a key that cannot stay goes
 * into the text, a link that leads nowhere becomes its words, and a file that is still wrong is put aside as it is.
 */
export async function settle(
  dir: string,
  files: NewFiles,
  tally: Tally,
  tell?: Tell,
): Promise<LoadedCatalogue> {
  write(dir, files, files.keys());
  // Texts are rendered once, in however many rounds they are checked.
  const bodies: BodyCache = new Map();
  const load = () => loadCatalogue(dir, bodies, tell ? { tell } : {});
  let loaded = await load();
  for (let round = 1; round <= ROUNDS; round++) {
    const errors = loaded.findings.filter(isError);
    if (errors.length === 0) break;
    const changed = new Set<string>();
    for (const [file, own] of byFile(errors, files))
      for (const it of mend(file, own, files, round === ROUNDS - 1)) {
        changed.add(it);
        decide(
          tally,
          'settled',
          `${file}: ${[...new Set(own.map(({ rule }) => rule))].join(', ')}`,
        );
      }
    if (changed.size === 0) break;
    write(dir, files, changed);
    loaded = await load();
  }
  return loaded;
}

export const isError = ({ rule, severity = rules[rule] }: Finding): boolean => severity === 'error';

function write(dir: string, files: NewFiles, names: Iterable<string>): void {
  for (const name of names) {
    const content = files.get(name);
    if (content === undefined) rmSync(join(dir, name), { force: true });
    else {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    }
  }
}

function byFile(errors: readonly Finding[], files: NewFiles): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const it of errors)
    if (files.has(it.at.file)) found.set(it.at.file, [...(found.get(it.at.file) ?? []), it]);
  return found;
}

/** Mends a file; gives the files that changed. */
function mend(
  file: string,
  errors: readonly Finding[],
  files: NewFiles,
  isLast: boolean,
): string[] {
  const text = files.get(file);
  const [, head, body] =
    typeof text === 'string' ? (/^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? []) : [];
  if (file === 'catalogue.yaml' && typeof text === 'string') {
    files.set(file, withoutLines(text, errors));
    return files.get(file) === text ? [] : [file];
  }
  if (isLast || head === undefined || body === undefined || typeof text !== 'string')
    return putAside(file, files);
  const lines = head.split('\n').length;
  const inBody = errors.filter(({ at }) => at.line > lines + 1);
  const inHead = errors.filter((it) => !inBody.includes(it));
  const mendedBody =
    inBody.length === 0 ? body : withoutLinks(text, inBody).slice(text.length - body.length);
  const keys = new Set(inHead.flatMap((it) => keysAt(head, it)));
  if (inHead.length > 0 && keys.size === 0) {
    if (/^draft: true$/m.test(head) || !inHead.every(({ rule }) => rule === 'missing-field'))
      return putAside(file, files);
    files.set(file, `---\n${head}draft: true\n---\n${mendedBody}`);
    return [file];
  }
  const { head: rest, moved } = withoutKeys(head, keys);
  const now = `---\n${rest}---\n${[mendedBody.trim(), ...moved].filter(Boolean).join('\n\n')}\n`;
  if (now === text) return putAside(file, files);
  files.set(file, now);
  return [file];
}

function putAside(file: string, files: NewFiles): string[] {
  const content = files.get(file);
  files.delete(file);
  if (content !== undefined) files.set(`${APART}/${file}`, content);
  return [file, `${APART}/${file}`];
}

/** The keys of front matter that an error is about. */
function keysAt(head: string, { at, rule, data }: Finding): string[] {
  if (rule === 'missing-field') return [];
  const lines = head.split('\n');
  for (let line = Math.min(at.line - 2, lines.length - 1); line >= 0; line--) {
    const [, quoted, bare] =
      /^(?:"([^"]+)"|([^\s#:"-][^:]*)):(?:\s|$)/.exec(lines[line] ?? '') ?? [];
    const name = quoted ?? bare;
    if (name !== undefined) return name === 'title' ? [] : [name];
  }
  return 'key' in data && typeof data.key === 'string' ? [data.key] : [];
}

/** Front matter without some keys, and what they said as lines of the text. */
function withoutKeys(head: string, keys: ReadonlySet<string>): { head: string; moved: string[] } {
  if (keys.size === 0) return { head, moved: [] };
  const document = parseDocument(head);
  const { contents } = document;
  const moved: string[] = [];
  if (!isMap(contents)) return { head, moved };
  contents.items = contents.items.filter(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!keys.has(name)) return true;
    const value = textOf(
      toValue(
        contents.get(name, false) instanceof Object ? document.toJS()[name] : contents.get(name),
      ),
    );
    if (value !== undefined && name !== 'aliases') moved.push(lineOf(name, value));
    return false;
  });
  return { head: contents.items.length === 0 ? '' : document.toString({ lineWidth: 0 }), moved };
}

/** A text with the links and signs that errors are about as plain words. */
function withoutLinks(text: string, errors: readonly Finding[]): string {
  const lines = text.split('\n');
  for (const { at, rule } of [...errors].sort(
    (a, b) => b.at.line - a.at.line || b.at.column - a.at.column,
  )) {
    const line = lines[at.line - 1];
    if (line === undefined) continue;
    lines[at.line - 1] =
      rule === 'dead-link' || rule === 'dead-anchor'
        ? unlinked(line, at)
        : line.replace(/^(<{7}|={7}|>{7}|\|{7})/, '\\$1');
  }
  return lines.join('\n');
}

/** A line in which the link at a place is its words. */
function unlinked(line: string, { column }: Place): string {
  for (const match of line.matchAll(
    /!?\[((?:[^[\]]|\[[^\]]*\])*)\]\((?:<[^>]*>|(?:[^()]|\([^()]*\))*)\)/g,
  )) {
    const end = match.index + match[0].length;
    if (column - 1 < match.index || column - 1 > end) continue;
    return (
      line.slice(0, match.index) +
      (match[0].startsWith('!') ? '' : (match[1] ?? '')) +
      line.slice(end)
    );
  }
  return line.replace(/^( {0,3})\[[^\]]+\]:\s.*$/, '');
}

/** Settings without the lines that errors are about: each is a redirect, or the name of a field. */
function withoutLines(text: string, errors: readonly Finding[]): string {
  const wrong = new Set(errors.map(({ at }) => at.line));
  return text
    .split('\n')
    .filter((_, index) => !wrong.has(index + 1))
    .join('\n');
}
