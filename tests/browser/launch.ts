import { chromium, type BrowserServer } from 'playwright-core';
import { findBrowser } from '../support/ensure-browser.mjs';

/**
 * Parts of the browser that no page sees, and that cost more than a page: a process kept ready for the next site, and
 * the bars of its own windows. The first ones are those that Playwright leaves out, whose list ours replaces.
 */
const leftOut = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'PreloadTopChromeWebUI',
  'InitialWebUI',
];

const forRoot = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real Chromium, for whoever connects to it. Throws where there is none. */
export function launch(): Promise<BrowserServer> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error(
      'There is no Chromium: run “node tests/support/ensure-browser.mjs”, or set CHROMIUM_PATH.',
    );
  const args = [
    `--disable-features=${leftOut.join(',')}`,
    ...(process.getuid?.() === 0 ? forRoot : []),
  ];
  return chromium.launchServer({ executablePath, args });
}
