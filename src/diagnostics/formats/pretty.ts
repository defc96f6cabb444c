import { grouped } from '../../grouped.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Report } from './formats.ts';
import { frame } from './frame.ts';
import { explains, guideTo } from './guide-to.ts';
import { countOf, shownOf } from './shown.ts';
import { sourceLines } from './source-lines.ts';
import { visible } from './visible.ts';

type Paint = (code: number, text: string) => string;
const paint =
  (on: boolean): Paint =>
  (code, text) =>
    on ? `\u001b[${code}m${text}\u001b[0m` : text;
const colours = { error: 31, warning: 33, info: 36 } as const;
/** Related places that are shown; a semester can count forty courses. */
const MOST_RELATED = 10;

/** For people: grouped by file, with the line itself and the exact span underlined. */
export async function pretty({
  diagnostics: all,
  counts,
  tally,
  words,
  contentDir,
  colour,
  links = false,
}: Report): Promise<string> {
  const c = paint(colour);
  const { diagnostics, leftOut } = shownOf(all);
  const groups: string[] = [];
  for (const [file, own] of grouped(diagnostics, (it) => it.file)) {
    const lines = await sourceLines(contentDir, file, own);
    const left = leftOut.find((it) => it.file === file);
    const entries = own.map((it) => entry(it, lines, words.severity[it.severity], c, links));
    groups.push(
      `${[c(1, visible(file)), ...entries].join('\n')}\n`,
      left ? `  … ${words.report.andMore(countOf(left), 'file')}\n\n` : '\n',
    );
  }
  const shownFiles = new Set(diagnostics.map(({ file }) => file));
  const others = leftOut.filter(({ file }) => !shownFiles.has(file));
  const inOthers = others.reduce((sum, it) => sum + countOf(it), 0);
  if (inOthers > 0) groups.push(`… ${words.report.andMore(inOthers, 'other-files')}\n\n`);
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
  const entries = rules.length > 3 ? explains() : rules.map((rule) => explains(rule)).join(', ');
  const infos = all.filter(({ severity }) => severity === 'info').length;
  const unasked = counts.infos - infos;
  const explained = all.filter(({ rule }) => rule === 'skipped-file').length;
  const saysHow = tally !== undefined && explained < tally.skipped; // the tally names --all already
  return [
    ...groups,
    rules.length > 0 && !links ? `${words.report.rules(entries)}\n` : '',
    tally ? `${words.tally(tally, saysHow)}\n` : '',
    `${words.summary(counts)}${unasked > 0 && !saysHow ? ` ${words.report.unasked(unasked)}` : ''}\n`,
  ].join('');
}

function entry(
  it: Diagnostic,
  lines: readonly string[],
  severity: string,
  c: Paint,
  links: boolean,
): string {
  const framed = frame(it, lines);
  const wide = String(framed.at(-1)?.line ?? '').length;
  const gutter = (number: string) => c(2, `${number.padStart(wide)} │`);
  return [
    [
      `  ${it.line}:${it.column}`,
      c(colours[it.severity], severity),
      visible(it.message),
      ruleName(it.rule, c, links),
    ].join('  '),
    ...framed.flatMap(({ line, text, marks }) => [
      `      ${gutter(String(line))} ${text}`,
      `      ${gutter('')} ${c(colours[it.severity], marks)}`,
    ]),
    ...(it.hint ? [`      → ${visible(it.hint)}`] : []),
    ...(it.related ?? [])
      .slice(0, MOST_RELATED)
      .map((other) =>
        c(
          2,
          `      ${visible(other.file)}:${other.line}:${other.column} ${visible(other.message)}`,
        ),
      ),
  ].join('\n');
}

/** On a terminal a link (OSC 8) to the rule's entry in the guide. */
function ruleName(rule: string, c: Paint, links: boolean): string {
  const name = c(2, rule);
  return links
    ? `\u001b]8;;${new URL(guideTo(rule), PROJECT).href}\u001b\\${name}\u001b]8;;\u001b\\`
    : name;
}
