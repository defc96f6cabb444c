// Browser tests run in a real Chromium. Finds one, or brings one; never passes by skipping.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

// The first is Chromium without windows: the same pages in half of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  process.env.CHROMIUM_PATH,
  ...names.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

/** Path of a Chromium or Chrome that is here already; nothing where there is none. */
export const findBrowser = () => places.find((path) => path && existsSync(path));

function bring() {
  const attempts = [
    [
      'Playwright’s own',
      () =>
        execFileSync(
          process.execPath,
          [
            join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
            'install',
            '--with-deps',
            'chromium',
          ],
          { stdio: 'inherit', timeout: 300_000 },
        ),
    ],
    [
      'the system’s (apt)',
      () => {
        if (process.getuid?.() !== 0) throw new Error('not root');
        execFileSync('apt-get', ['update'], { stdio: 'inherit', timeout: 300_000 });
        const install = (name) =>
          execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
            stdio: 'inherit',
            timeout: 600_000,
          });
        try {
          install('chromium-headless-shell');
        } catch {
          install('chromium');
        }
      },
    ],
  ];
  for (const [name, attempt] of attempts) {
    console.error(`No Chromium found; installing ${name}.`);
    try {
      attempt();
    } catch (error) {
      console.error(`That did not work: ${error.message}`);
    }
    const found = findBrowser();
    if (found) return found;
  }
  return undefined;
}

if (import.meta.filename === process.argv[1]) {
  const found = findBrowser() ?? bring();
  if (!found) {
    console.error(
      'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it, and run npm test again.',
    );
    process.exit(1);
  }
}
