import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import { toDiagnostics } from '../../diagnostics/report.ts';
import { entryOf, type RuleName } from '../../diagnostics/rules.ts';
import { splitDocument } from '../../content/front-matter.ts';
import { openRenderer } from '../../content/renderer.ts';
import type { BodyCache } from '../../load.ts';
import type { Example, ExampleFiles } from '../../diagnostics/examples.ts';
import { withExample } from '../load-example.ts';
import { fieldTables } from './fields.ts';
import { ruleEntries } from './rules.ts';

/** The staff guide with its generated parts written again: what stands between the marks `generated: …` and `end`. */
export function withGeneratedParts(
  guide: string,
  examples: readonly Example[],
  diagnosticOf: ReadonlyMap<RuleName, Diagnostic>,
  { about }: DiagnosticWords,
): string {
  const parts: Record<string, string> = {
    fields: fieldTables(),
    rules: ruleEntries(examples, diagnosticOf, about),
  };
  return guide.replace(
    /(<!-- generated: (\w+)[^\n]*-->\n).*?(<!-- end of \2 -->)/gs,
    (_, start: string, name: string, end: string) => `${start}\n${parts[name].trimEnd()}\n\n${end}`,
  );
}

/** The texts of all examples, rendered at once: each example would start a renderer of its own. */
export async function renderExamples(examples: readonly Example[]): Promise<BodyCache> {
  const texts = examples
    .flatMap(({ bad, fixed }) => [...Object.values(bad), ...Object.values(fixed)])
    .filter((it) => typeof it === 'string');
  const bodies = new Set(
    texts
      .map(
        (text) =>
          splitDocument('a.md', new TextEncoder().encode(text), { room: 'courses', path: 'a' })
            .body,
      )
      .filter((body) => body.trim() !== ''),
  );
  const renderer = openRenderer();
  try {
    return new Map(
      await Promise.all(
        [...bodies].map(async (body) => [body, await renderer.render(body)] as const),
      ),
    );
  } finally {
    await renderer.close();
  }
}

/** What is said of the files of an example. */
export async function checkExample(
  files: ExampleFiles,
  words: DiagnosticWords,
  rendered: BodyCache,
  previous: readonly string[] = [],
): Promise<Diagnostic[]> {
  return withExample(
    files,
    {
      bodies: new Map(rendered),
      previous: previous.map((address) => ({ address })),
    },
    ({ findings, overrides }) => toDiagnostics(findings, words, overrides),
  );
}

/** The diagnostic that each example is about; throws where an example does not yield it. */
export async function diagnosticsOf(
  examples: readonly Example[],
  words: DiagnosticWords,
): Promise<Map<RuleName, Diagnostic>> {
  const found = new Map<RuleName, Diagnostic>();
  const rendered = await renderExamples(examples);
  for (const { rule, bad, previous } of examples) {
    const own = (await checkExample(bad, words, rendered, previous)).find(
      (it) => entryOf(it.rule) === rule,
    );
    if (!own) throw new Error(`docs/rules/${rule}.yaml does not break its rule.`);
    found.set(rule, own);
  }
  return found;
}
