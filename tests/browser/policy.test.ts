import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageTypes, redirect } from './pages.ts';
import { saved, useSite } from './support.ts';

const site = useSite();

/** Headers that the build asks every host for. */
function headersOfHosts(): Record<string, string> {
  const [, block = ''] =
    /^\/\*\n((?: {2}.*\n)+)/m.exec(readFileSync(join(site.dir, '_headers'), 'utf8')) ?? [];
  return Object.fromEntries(
    block
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
}

/**
 * A page that is served with those headers; what breaks the policy is written down, as are requests
 * to anybody else.
 */
async function guarded(): Promise<{ page: Page; broken: string[] }> {
  const page = await site.fresh();
  const broken: string[] = [];
  const headers = headersOfHosts();
  expect(headers['Content-Security-Policy']).toContain("default-src 'self'");
  await page.route('**/*', async (route) => {
    if (!route.request().url().startsWith(site.url('/')))
      broken.push(`asks ${route.request().url()}`);
    try {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    } catch {
      // The page went away while its answer was under way.
    }
  });
  await page.exposeFunction('noteViolation', (text: string) => broken.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { noteViolation: (text: string) => void }).noteViolation(
        `${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  return { page, broken };
}

test('no page type breaks the policy, nor asks anybody else', async () => {
  const { page, broken } = await guarded();
  for (const { en } of pageTypes) await page.goto(site.url(en), { waitUntil: 'load' });
  await page.goto(site.url(redirect));
  await page.waitForURL('**/courses/**');
  expect(broken).toEqual([]);
}, 90_000);

describe('nor does what a reader does', () => {
  test('search, filters, planner, comparison, appearance', async () => {
    const { page, broken } = await guarded();
    await page.goto(site.url('/tracks/ai-english/'));
    await page.keyboard.press('/');
    await page.keyboard.type('docker');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('radio', { name: 'Take MLOps' }).check();
    await page.getByText('In total').waitFor();
    await page.getByRole('button', { name: 'Go on in the planner' }).click();
    await page
      .getByRole('button', { name: /^Take out/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    expect(JSON.parse(await saved(download))).toMatchObject({
      prospectus: 'plan',
    });
    await page.goto(site.url('/courses/?q=deep&language=en'));
    await page.getByText(/courses? found/).waitFor();
    await page.goto(site.url('/compare/?c=english/mlops&c=mlops'));
    await page.getByRole('table').waitFor();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    expect(broken).toEqual([]);
  }, 90_000);
});

test('the guard would notice', async () => {
  const { page, broken } = await guarded();
  await page.goto(site.url('/about/'));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.pwned = true';
    document.body.append(script);
    const image = new Image();
    image.src = 'https://evil.example/x.png';
    document.body.append(image);
  });
  await expect.poll(() => broken.length).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});
