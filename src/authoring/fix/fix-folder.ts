import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/model.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { loadCatalogue, type BodyCache, type LoadedCatalogue } from '../../load.ts';
import { isFixable, fixFor } from './fixes.ts';
import {
  applyEdits,
  openSource,
  pathAt,
  rangeOf,
  sourceFrom,
  type Edit,
  type SourceFile,
} from '../source-file.ts';
import { openWorkingCopy } from '../working-copy.ts';
import type { Change, Changes } from '../write.ts';
import { fixYamlLines } from '../yaml-lines.ts';

/** A fixed mistake can reveal another; more than this many in a row are no mistakes of people. */
const MOST_ROUNDS = 20;

/** What fixing a content folder would change, and what would be left. Nothing is written to the folder itself. */
export interface Fixed {
  changes: Changes;
  left: LoadedCatalogue;
}

export async function fixFolder(contentDir: string): Promise<Fixed> {
  const copy = await openWorkingCopy(contentDir);
  const bodies: BodyCache = new Map();
  const changes = new Map<string, Change>();
  try {
    for (let round = 1; ; round++) {
      const loaded = await loadCatalogue(copy.dir, bodies);
      const fixed = round > MOST_ROUNDS ? [] : await fixOnce(copy.dir, loaded);
      if (fixed.length === 0)
        return {
          changes: new Map([...changes].sort(([a], [b]) => (a < b ? -1 : 1))),
          left: loaded,
        };
      for (const { file, before, after } of fixed) {
        changes.set(file, { before: changes.get(file)?.before ?? before, after });
        await writeFile(join(copy.dir, file), after);
      }
    }
  } finally {
    await copy.discard();
  }
}

/** One change for every finding that has a sure one, file by file. */
async function fixOnce(
  dir: string,
  { catalogue, findings }: LoadedCatalogue,
): Promise<{ file: string; before: string; after: string }[]> {
  const isOff = ({ rule }: Finding) => catalogue.settings.rules[rule] === 'off';
  const fixable = findings.filter(
    (it) =>
      (it.rule === 'invalid-yaml' || it.rule === 'no-front-matter' || isFixable(it.rule)) &&
      !isOff(it),
  );
  const files = new Map<string, SourceFile | undefined>();
  const open = async (file: string) => {
    if (!files.has(file)) files.set(file, await openSource(dir, file));
    return files.get(file);
  };
  const edits = new Map<SourceFile, Edit[]>();
  const texts = new Map<SourceFile, string>();

  for (const found of fixable) {
    const source = await open(found.at.file);
    if (!source || holdsSigns(source)) continue;
    if (found.rule === 'no-front-matter') texts.set(source, withFirstHyphens(source.text));
    else if (found.rule === 'invalid-yaml') texts.set(source, fixYamlLines(source));
    else
      for (const [fixed, edit] of await editsFor(found, source, catalogue, open))
        edits.set(fixed, [...(edits.get(fixed) ?? []), edit]);
  }
  for (const [source, own] of edits) texts.set(source, applyEdits(source.text, own));
  return [...texts].flatMap(([source, after]) =>
    after !== source.text && isSafe(source, after)
      ? [{ file: source.file, before: source.text, after }]
      : [],
  );
}

/**
 * The front matter starts at the first line, with three hyphens, where only blank lines or the number of hyphens kept
 * it from that.
 */
const withFirstHyphens = (text: string): string =>
  text.replace(/^(\ufeff?)(?:[ \t]*\r?\n)*[ \t]*(?:-{2,}|[–—]{1,3}-?)[ \t]*(?=\r?\n)/, '$1---');

/** What stands beside a sign that nobody sees is changed by a person, who can look. */
const holdsSigns = ({ document }: SourceFile): boolean =>
  document.findings.some(({ rule }) => rule === 'control-character');

/** The change itself, and the same in translations that repeat what was wrong. */
async function editsFor(
  { rule, at, data }: Finding,
  source: SourceFile,
  catalogue: Catalogue,
  open: (file: string) => Promise<SourceFile | undefined>,
): Promise<[SourceFile, Edit][]> {
  const { frontMatter } = source.document;
  const spot = frontMatter && pathAt(frontMatter, at);
  const edit = spot && fixFor(rule, data, { source, ...spot, catalogue });
  if (!edit) return [];
  const found: [SourceFile, Edit][] = [[source, edit]];
  const written = frontMatter.places.get(spot.path)?.source;
  for (const file of translationsOf(source.file, catalogue)) {
    const other = await open(file);
    if (other?.document.frontMatter?.places.get(spot.path)?.source !== written || !other) continue;
    const same = fixFor(rule, data, { source: other, ...spot, catalogue });
    if (same) found.push([other, same]);
  }
  return found;
}

const translationsOf = (file: string, { courses, tracks, pillars, pages }: Catalogue): string[] =>
  [...courses, ...tracks, ...pillars, ...pages]
    .find(({ source }) => source?.file === file)
    ?.texts.map(({ source }) => source.file)
    .filter((it) => it !== file) ?? [];

/**
 * The last word before anything is written: the front matter can be read as far as before, and the body is what it was.
 */
function isSafe(before: SourceFile, text: string): boolean {
  const after = sourceFrom(before.file, text);
  const unread = ({ document }: SourceFile) =>
    document.findings.filter(({ rule }) => rule !== 'duplicate-key').length;
  return bodyOf(after) === bodyOf(before) && unread(after) <= unread(before);
}

/**
 * Everything from the closing line on; nothing of catalogue.yaml. Where the front matter cannot be read, what follows
 * its second fence.
 */
function bodyOf({ file, text, document }: SourceFile): string {
  if (file === 'catalogue.yaml') return '';
  const end = document.frontMatter
    ? rangeOf(text, document.frontMatter.end).from
    : text.indexOf('\n---', text.search(/\S|$/) + 4) + 1;
  return text.slice(end);
}
