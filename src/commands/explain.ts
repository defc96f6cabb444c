import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminal } from '../diagnostics/formats/terminal.ts';
import { visible } from '../diagnostics/formats/visible.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticWords } from '../diagnostics/words.ts';
import { toDiagnostics } from '../diagnostics/report.ts';
import { isRule } from '../diagnostics/rules.ts';
import { loadCatalogue } from '../load.ts';
import type { Row } from '../authoring/explain/explain-course.ts';
import { aboutFile, aboutId, nearestName } from '../authoring/explain/explain-items.ts';
import { explainOwn, explainRule } from '../authoring/explain/explain-rule.ts';
import type { ExplainWords } from '../authoring/explain/words.ts';
import { listed } from '../authoring/dry-run.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';
import { contentDir, contentPath, fromHere, wordsOf, type Flags } from './options.ts';
import { UsageError } from '../usage-error.ts';

/** Says what a rule means, or where a file, course, track, pillar, page or tag appears and why. */
export async function explain(
  flags: Flags,
  [name = '', ...more]: readonly string[],
  own: OwnCode,
): Promise<number> {
  if (name === '' || more.length > 0) throw new UsageError((words) => words.name.explain);
  const { diagnostics: words, explain: says } = await wordsOf(flags);
  const { colour } = terminal(process.stdout, process.env);
  const load = (dir: string) =>
    loadCatalogue(dir, undefined, { more: (catalogue) => runChecks(own, catalogue, dir) });
  const ownCheck = own.checks.find(({ id }) => id === name);
  if (isRule(name) || ownCheck) {
    // A rule can be explained without any content.
    const hasContent = flags.content !== undefined || existsSync(contentPath(flags));
    const loaded = hasContent ? await load(contentDir(flags)) : undefined;
    const asked = { project: fileURLToPath(PROJECT), says, words, colour, loaded };
    console.log(
      isRule(name) ? await explainRule(name, asked) : explainOwn(name, ownCheck?.severity, asked),
    );
    return 0;
  }
  const dir = contentDir(flags);
  const loaded = await load(dir);
  const file = fileOf(name, dir);
  const found = file === undefined ? [] : aboutFile(file, loaded, says);
  const items = found.length > 0 ? found : aboutId(name, loaded.catalogue, says);
  const near = nearestName(name, loaded.catalogue);
  if (items.length === 0) throw new UsageError((words) => words.nothingOf(name, near));
  const ofFiles = (files: readonly string[]) =>
    toDiagnostics(
      loaded.findings.filter(({ at }) => files.includes(at.file)), // of a mistake in many files, what these have of it
      words,
      loaded.catalogue.settings.rules,
    );
  for (const { title, rows, files } of items) {
    const own = ofFiles(files);
    console.log(
      [
        bold(title, colour),
        ...rows.flatMap(lines),
        ...(files.length > 0 ? [saidOf(own, words, says)] : []),
        '',
      ].join('\n'),
    );
  }
  return 0;
}

const saidOf = (
  diagnostics: readonly Diagnostic[],
  words: DiagnosticWords,
  { checkSays, checkSaysNothing }: ExplainWords,
): string =>
  diagnostics.length > 0
    ? `  ${checkSays}\n${listed(diagnostics, words).replace(/^/gm, '  ')}`
    : `  ${checkSaysNothing}`;
const bold = (text: string, colour: boolean) =>
  colour ? `\u001b[1m${visible(text)}\u001b[0m` : visible(text);
const lines = ([label, ...words]: Row): string[] =>
  words.map((text, index) => `  ${(index === 0 ? label : '').padEnd(14)} ${visible(text)}`);

/** A typed path as one below the content folder: from where the command was called, else from the content folder. */
function fileOf(name: string, dir: string): string | undefined {
  const below = relative(dir, fromHere(name)).split(sep).join('/');
  if (existsSync(fromHere(name)) && below !== '' && !below.startsWith('..')) return below;
  const inside = name
    .split('\\')
    .join('/')
    .replace(/^\.?\//, '');
  return existsSync(join(dir, inside)) &&
    !inside.split('/').includes('..') &&
    /\.[a-z]+$/i.test(inside)
    ? inside
    : undefined;
}
