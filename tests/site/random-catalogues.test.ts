import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countDiagnostics,
  diagnosticLanguages,
  toDiagnostics,
} from '../../src/diagnostics/report.ts';
import { loadCatalogue } from '../../src/load.ts';
import { faultsOfSite } from '../support/built-site.ts';
import { folder } from '../support/folder.ts';
import { randomCatalogue } from '../support/random-catalogue.ts';

// RANDOM_CATALOGUES=5000 RANDOM_SEED=1 npx vitest run tests/site/random-catalogues.test.ts
const numRuns = Number(process.env['RANDOM_CATALOGUES'] ?? 100);
const seed = Number(process.env['RANDOM_SEED'] ?? 20_261_130);

test(`what the check accepts, a build publishes: ${numRuns} random catalogues, seed ${seed}`, {
  timeout: 60_000 + numRuns * 2_000,
}, async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(randomCatalogue, fc.constantFrom('/', '/x/y/'), async (files, pathPrefix) => {
      const dir = folder(files);
      const { catalogue, findings } = await loadCatalogue(dir);
      rmSync(dir, { recursive: true });
      const diagnostics = toDiagnostics(
        findings,
        diagnosticLanguages['en']!,
        catalogue.settings.rules,
      );
      if (countDiagnostics(diagnostics).errors > 0) return;
      passed++;
      const { baseUrl } = catalogue.settings;
      const origin = baseUrl ? { origin: new URL(baseUrl).origin } : {};
      expect(faultsOfSite(catalogue, { ...origin, pathPrefix })).toEqual([]);
    }),
    { numRuns, seed },
  );
  expect(passed).toBeGreaterThan(numRuns / 2); // or the test says nothing
});
