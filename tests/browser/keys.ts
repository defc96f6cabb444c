import type { Locator, Page } from 'playwright-core';

/** Goes on with Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

/** What has the focus, as `button “Take out MLOps”`; `body “…”` where nobody knows where they are. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labels = 'labels' in element ? element.labels : null;
    const name =
      element.getAttribute('aria-label') ??
      (labels instanceof NodeList ? labels[0]?.textContent : undefined) ??
      element.textContent;
    return `${element.localName} “${name.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
  });
