import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExample, type ExampleFiles } from '../diagnostics/examples.ts';
import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import type { SeverityOverrides } from '../diagnostics/report.ts';
import { loadCatalogue, type BodyCache, type LoadOptions } from '../load.ts';
import { seenFrom } from '../own-code/own-code.ts';
import { readOwnCode } from '../own-code/read-own-code.ts';
import { runChecks } from '../own-code/run-checks.ts';

/** In an example: a school’s config, beside its content. */
const config = '../prospectus.config.ts';

/**
 * Writes the files of an example, and gives what is wrong with them, and the folder in which they are, to a function;
 * they are gone when it is done. Throws a UsageError where an example has code, and there is no compiler.
 */
export async function withExample<T>(
  files: ExampleFiles,
  options: { bodies?: BodyCache; previous?: LoadOptions['previous'] },
  use: (found: {
    findings: Finding[];
    overrides: SeverityOverrides;
    contentDir: string;
  }) => T | Promise<T>,
): Promise<T> {
  const room = await mkdtemp(join(tmpdir(), 'prospectus-example-'));
  const contentDir = join(room, 'content');
  try {
    await writeExample(contentDir, files);
    const own = files[config] ? await readOwnCode(join(contentDir, config)) : undefined;
    if (own && own.findings.length > 0)
      return await use({ findings: seenFrom(contentDir, own.findings), overrides: {}, contentDir });
    const { findings, catalogue } = await loadCatalogue(contentDir, options.bodies, {
      previous: options.previous,
      more: (it) => (own ? runChecks(own, it, contentDir) : []),
    });
    // An example lies in no repository: no version that it names is there.
    const years = catalogue.settings.years.map(({ at, year, version }) =>
      finding('year-version', at, { year, version, why: 'no-repository' }),
    );
    const all = [...findings, ...years];
    return await use({ findings: all, overrides: catalogue.settings.rules, contentDir });
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}
