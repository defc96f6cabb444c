import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    room: string;
    browser: string;
  }
}

/**
 * What all test files share, gone when the last one has ended: a folder, in which the sample is built once, by the
 * first that needs it, and a browser, which the first that needs it starts by asking at an address where it is.
 */
export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  const room = mkdtempSync(join(tmpdir(), 'prospectus-browser-'));
  let browser: Promise<BrowserServer> | undefined;
  const door = createServer((_, answer) => {
    browser ??= import('./launch.ts').then(({ launch }) => launch());
    browser.then(
      (started) => answer.end(started.wsEndpoint()),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    door.listen(0, '127.0.0.1', resolve);
  });
  const address = door.address();
  provide('room', room);
  provide('browser', typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '');
  return async () => {
    door.close();
    await (await browser?.catch(() => undefined))?.close();
    rmSync(room, { recursive: true, force: true });
  };
}
