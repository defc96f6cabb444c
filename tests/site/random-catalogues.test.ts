import { languages } from '../support/languages.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { countDiagnostics, toDiagnostics } from '../../src/diagnostics/report.ts';
import { loadCatalogue } from '../../src/load.ts';
import { builtSite } from '../support/built-site.ts';
import { command, fingerprints } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { randomCatalogue } from '../support/random-catalogue.ts';

// RANDOM_CATALOGUES=5000 RANDOM_SEED=1 npx vitest run tests/site/random-catalogues.test.ts
const numRuns = Number(process.env['RANDOM_CATALOGUES'] ?? 60);
const seed = Number(process.env['RANDOM_SEED'] ?? 20_261_130);

/** The catalogue of a folder that the check accepts. */
async function accepted(dir: string): Promise<Catalogue | undefined> {
  const { catalogue, findings } = await loadCatalogue(dir);
  const diagnostics = toDiagnostics(findings, languages.en.diagnostics, catalogue.settings.rules);
  return countDiagnostics(diagnostics).errors > 0 ? undefined : catalogue;
}

const hostingOf = ({ settings: { baseUrl } }: Catalogue, pathPrefix: string) => ({
  ...(baseUrl ? { origin: new URL(baseUrl).origin } : {}),
  pathPrefix,
});

test(`what the check accepts, a build publishes: ${numRuns} random catalogues, seed ${seed}`, {
  timeout: 60_000 + numRuns * 2_000,
}, async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(randomCatalogue, fc.constantFrom('/', '/x/y/'), async (files, pathPrefix) => {
      const dir = folder(files);
      const catalogue = await accepted(dir);
      rmSync(dir, { recursive: true });
      if (!catalogue) return;
      passed++;
      expect(builtSite(catalogue, hostingOf(catalogue, pathPrefix)).faults).toEqual([]);
    }),
    { numRuns, seed },
  );
  expect(passed).toBeGreaterThan(numRuns / 2); // or the test says nothing
});

test.each(['/', '/x/y/'])(
  'the command writes the pages that this test looks at, at %s',
  {
    timeout: 120_000,
  },
  async (pathPrefix) => {
    const pages = (names: readonly string[]) =>
      names
        .filter((name) => name.endsWith('.html'))
        .map((name) => name.normalize('NFC'))
        .sort();
    for (const files of fc.sample(randomCatalogue, {
      seed: seed + pathPrefix.length,
      numRuns: 20,
    })) {
      const dir = folder(files);
      const catalogue = await accepted(dir);
      if (!catalogue) continue;
      const output = join(emptyFolder(), 'site');
      const words = [
        '--content',
        dir,
        '--output',
        output,
        '--path-prefix',
        pathPrefix,
        '--no-cache',
      ];
      expect(await command(['build', ...words])).toMatchObject({ code: 0 });
      expect(pages(Object.keys(fingerprints(output)))).toEqual(
        pages(builtSite(catalogue, hostingOf(catalogue, pathPrefix)).files),
      );
      return;
    }
    throw new Error('None of twenty catalogues passes the check.');
  },
);
