import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** wcag22aa brings target-size, which axe leaves off otherwise. */
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds: `color-contrast: .row-facts > span (why)`. */
export async function violations(page: Page): Promise<string[]> {
  // What sticks to the lower edge lies over whatever is scrolled past.
  await page.evaluate(() => {
    if (document.querySelector('.plan-bar')) scrollTo(0, document.body.scrollHeight);
  });
  await page.evaluate(axe);
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    rules,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
