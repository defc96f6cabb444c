import type { Page } from 'playwright-core';

/** The box of a course to compare. Where a line has no room for it, it stands in the line once that is unfolded. */
export async function compareBox(page: Page, name: string | RegExp) {
  const line = page
    .locator('.row:visible', { has: page.getByRole('checkbox', { name, includeHidden: true }) })
    .first();
  const box = line.getByRole('checkbox', { name });
  await line.waitFor();
  if (!(await box.isVisible())) await line.locator('.row-more summary').click();
  return box;
}
