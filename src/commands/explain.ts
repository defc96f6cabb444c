import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../catalogue/model.ts';
import { nearest } from '../catalogue/nearest.ts';
import { familyOf } from '../catalogue/tags.ts';
import { slug, slugPath } from '../content/slug.ts';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { visible } from '../diagnostics/formats/visible.ts';
import { toDiagnostics } from '../diagnostics/report.ts';
import { isRule, rules } from '../diagnostics/rules.ts';
import { loadCatalogue, type LoadedCatalogue } from '../load.ts';
import { explainCourse, referencesTo, type Row } from '../mend/explain-course.ts';
import { explainPage, explainPillar, explainTag, explainTrack } from '../mend/explain-others.ts';
import { explainRule } from '../mend/explain-rule.ts';
import { listed } from '../mend/trial.ts';
import { contentDir, fromHere, UsageError, wordsOf, type Flags } from './options.ts';

/** Says what a rule means, or where a file, course, track, pillar, page or tag appears and why. */
export async function explain(flags: Flags, [name = '', ...more]: readonly string[]): Promise<number> {
  if (name === '' || more.length > 0) throw new UsageError('Name one rule, file or id, such as: npm run explain -- unknown-track');
  const words = wordsOf(flags);
  const { colour } = terminal(process.stdout, process.env);
  if (isRule(name)) {
    // A rule can be explained without any content.
    const hasContent = flags.content !== undefined || existsSync(fromHere('seeds'));
    const loaded = hasContent ? await loadCatalogue(contentDir(flags)) : undefined;
    console.log(await explainRule(name, { project: fileURLToPath(PROJECT), words, colour, dutch: flags.language === 'nl', loaded }));
    return 0;
  }
  const dir = contentDir(flags);
  const loaded = await loadCatalogue(dir);
  const file = fileOf(name, dir);
  const found = file === undefined ? [] : aboutFile(file, loaded);
  const items = found.length > 0 ? found : aboutId(name, loaded.catalogue);
  if (items.length === 0) throw unknown(name, loaded.catalogue);
  const diagnostics = toDiagnostics(loaded.findings, words, loaded.catalogue.settings.rules);
  for (const { title, rows, files } of items) {
    const own = diagnostics.filter((it) => files.includes(it.file));
    console.log([bold(title, colour), ...rows.flatMap(lines), ...(files.length > 0 ? [own.length > 0 ? `  check says\n${listed(own, words).replace(/^/gm, '  ')}` : '  check says nothing of it'] : []), ''].join('\n'));
  }
  return 0;
}

const bold = (text: string, colour: boolean) => (colour ? `\u001b[1m${visible(text)}\u001b[0m` : visible(text));
const lines = ([label, ...words]: Row): string[] => words.map((text, index) => `  ${(index === 0 ? label : '').padEnd(14)} ${visible(text)}`);

/** A typed path as one below the content folder: from where the command was called, else from the content folder. */
function fileOf(name: string, dir: string): string | undefined {
  const below = relative(dir, fromHere(name)).split(sep).join('/');
  if (existsSync(fromHere(name)) && below !== '' && !below.startsWith('..')) return below;
  const inside = name.split('\\').join('/').replace(/^\.?\//, '');
  return existsSync(join(dir, inside)) && !inside.split('/').includes('..') && /\.[a-z]+$/i.test(inside) ? inside : undefined;
}

interface Item { title: string; rows: readonly Row[]; files: readonly string[] }

/** What one file is: a text of something, a picture, or nothing that can be read. */
function aboutFile(file: string, { catalogue, findings }: LoadedCatalogue): Item[] {
  const has = ({ texts }: { texts: readonly { source: { file: string } }[] }) => texts.some(({ source }) => source.file === file);
  const found = everything(catalogue).filter(({ item }) => has(item)).map(({ about }) => about());
  if (found.length > 0) return found;
  if (catalogue.files.has(file)) return [{ title: file, rows: [['a file', 'that pages may show or link to'], ['used by', ...usersOf(file, catalogue)]], files: [file] }];
  if (file === catalogue.settings.source.file) return [{ title: file, rows: [['settings', 'facts true of the whole catalogue']], files: [file] }];
  return findings.some(({ at }) => at.file === file) ? [{ title: file, rows: [['not used', 'nothing on the site comes from this file']], files: [file] }] : [];
}

function usersOf(file: string, { courses, tracks, pillars, pages, targets }: Catalogue): string[] {
  const linked = [...courses, ...tracks, ...pillars, ...pages].flatMap(({ texts }) => texts.map(({ source }) => source.file)).filter((text) => targets.get(text)?.some((it) => it && 'file' in it && it.file.file === file));
  const shown = courses.filter(({ image }) => image?.file === file).map(({ source }) => `${source.file} (image)`);
  return linked.length + shown.length > 0 ? [...shown, ...linked] : ['nobody'];
}

/** Everything with that id, of whatever kind. */
function aboutId(name: string, catalogue: Catalogue): Item[] {
  const isIt = (id: string) => id === slugPath(name.replace(/\.md$/i, '').replace(/^courses\//, '')) || id === slug(name);
  const broken = catalogue.brokenCourses.filter(({ id }) => isIt(id)).map(({ id, file }): Item => ({ title: id, rows: [['file', file], ['broken', 'it cannot be read, but counts as existing where others name it'], ['referred to', ...referencesTo({ kind: 'course', id }, catalogue)]], files: [file] }));
  const tag = catalogue.tagByFamily.get(familyOf(name));
  const found = everything(catalogue).filter(({ item }) => isIt(item.id)).map(({ about }) => about());
  return [...found, ...broken, ...(tag ? [{ title: `Tag ${tag.label}`, rows: explainTag(tag, catalogue), files: [] }] : [])];
}

/** Courses, tracks, pillars and pages, each with the way to explain it. */
function everything(catalogue: Catalogue): { item: { id: string; texts: Catalogue['courses'][number]['texts'] }; about: () => Item }[] {
  const each = <T extends { id: string; texts: Catalogue['courses'][number]['texts'] }>(kind: string, all: readonly T[], rows: (item: T, catalogue: Catalogue) => readonly Row[]) =>
    all.map((item) => ({ item, about: (): Item => ({ title: `${kind} ${item.texts[0]?.title ?? item.id}`, rows: rows(item, catalogue), files: item.texts.map(({ source }) => source.file) }) }));
  return [...each('Course', catalogue.courses, explainCourse), ...each('Track', catalogue.tracks, explainTrack), ...each('Pillar', catalogue.pillars, explainPillar), ...each('Page', catalogue.pages, explainPage)];
}

function unknown(name: string, { courses, tracks, pillars, pages, tags }: Catalogue): UsageError {
  const near = nearest(name, [...Object.keys(rules), ...[...courses, ...tracks, ...pillars, ...pages].map(({ id }) => id), ...tags.map(({ label }) => label)]);
  return new UsageError(`There is no rule, file or id “${name}”.${near ? ` Did you mean “${near}”?` : ''}`);
}
