// npm run bench:finding: what a reader waits for. Bytes and script time of a search at 100, 1,000
// and 10,000 courses; the weight of a course page, its script and its largest paint on a slow
// phone. Prints medians; no test, since machines are shared and noisy.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/ensure-browser.mjs';
import { writeCorpus } from './corpus.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv
  .slice(2)
  .map(Number)
  .filter((it) => it > 0);
const sizes = given.length > 0 ? given : [100, 1000, 10_000];
const queries =
  'atlas,kubernetes,deep lerning,docker,beacon 12,netwerk,pythn,summit river,design,databse,forest garden 40,react,tundra,securty,arduino sensor,lantern 3,maths,grafana,quarry,machine learnin'.split(
    ',',
  );
const at = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const zipped = (body) => gzipSync(body, { level: 6 }).length;
const room = mkdtempSync(join(tmpdir(), 'prospectus-bench-'));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
});

/** A dev server, which needs no build of ten thousand pages. */
async function serveDev(dir) {
  const dev = spawn(
    process.execPath,
    [here('../../src/main.mjs'), 'dev', '--content', dir, '--port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise((resolve, reject) => {
    let said = '';
    dev.stderr.on('data', (data) => {
      said += data;
      const found = /ready: (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    dev.once('exit', () => reject(new Error(said)));
  });
  return { address, stop: () => dev.kill('SIGTERM') };
}

/** What is loaded for the first query, and what each query costs. */
async function search(count) {
  const dir = join(room, `find-${count}`);
  writeCorpus(dir, count);
  const { address, stop } = await serveDev(dir);
  try {
    const page = await browser.newPage();
    await page.goto(`${address}about-nothing/`); // any page has the field
    const loaded = [];
    page.on('response', (response) => {
      if (!response.url().includes('__dev'))
        loaded.push(response.body().then((body) => [response.url(), zipped(body)]));
    });
    const start = Date.now();
    await page.locator('#search-site').fill('atlas');
    await page.locator('.search-hit').first().waitFor({ timeout: 120_000 });
    const first = Date.now() - start;
    const bytes = (await Promise.all(loaded)).reduce((sum, [, size]) => sum + size, 0);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const scriptMs = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
    };
    const times = [];
    for (const query of queries)
      for (const end of [...query].keys()) {
        const before = await scriptMs();
        await page.evaluate(
          async (text) => {
            const field = document.querySelector('#search-site');
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done)); // the list is drawn
          },
          query.slice(0, end + 1),
        );
        times.push((await scriptMs()) - before);
      }
    await page.close();
    const results = await browser.newPage(); // a tab of its own keeps nothing of the one before
    const sizes = [];
    results.on('response', (response) => {
      if (response.url().endsWith('.json') && !response.url().includes('__dev'))
        sizes.push(response.body().then(zipped));
    });
    await results.goto(`${address}courses/?q=atlas`);
    await results.locator('.found-group .row').first().waitFor({ timeout: 120_000 });
    const data = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await results.close();
    console.log(`page of results, ${count} courses: ${kB(data)} of data, compressed`);
    console.log(
      `first query, ${count} courses: ${kB(bytes)} compressed, script included; ${first} ms until hits are shown (data and index made on the way)`,
    );
    console.log(
      `a query, ${count} courses: p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms of script (${times.length} keystrokes, list drawn included)`,
    );
  } finally {
    stop();
  }
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A built site, compressed as hosts do. */
async function serveZipped(dir) {
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    try {
      const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
      const body = readFileSync(file);
      const isText = extname(file) !== '.woff2' && extname(file) !== '.png';
      response
        .writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          ...(isText ? { 'content-encoding': 'gzip' } : {}),
        })
        .end(isText ? gzipSync(body, { level: 6 }) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Slow 4G, as Lighthouse means it, and as the developer tools of Chromium do, which count the delay
 * at each request.
 */
const networks = {
  'slow 4G of Lighthouse (150 ms, 1.6 Mbit/s)': [150, 1.6],
  'slow 4G of the developer tools (563 ms a request, 1.4 Mbit/s)': [563, 1.44],
};

async function coursePage(path, runs = 5) {
  const site = join(room, 'sample');
  await new Promise((resolve, reject) =>
    spawn(process.execPath, [here('../../src/main.mjs'), 'build', '--output', site], {
      stdio: 'ignore',
    }).once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`build: ${code}`)))),
  );
  const { address, stop } = await serveZipped(site);
  try {
    for (const [name, [latency, speed]] of Object.entries(networks)) {
      const seen = [];
      for (let run = 0; run < runs; run++) {
        const context = await browser.newContext({
          viewport: { width: 390, height: 844 },
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        const cdp = await context.newCDPSession(page);
        await cdp.send('Network.enable');
        await cdp.send('Network.emulateNetworkConditions', {
          offline: false,
          latency,
          downloadThroughput: (speed * 1e6) / 8,
          uploadThroughput: 0.75e6 / 8,
        });
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await cdp.send('Performance.enable');
        const sizes = [];
        cdp.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
        await page.goto(address + path, { waitUntil: 'load' });
        await page.waitForTimeout(1500);
        const { metrics } = await cdp.send('Performance.getMetrics');
        const largest = await page.evaluate(
          () =>
            new Promise((resolve) => {
              new PerformanceObserver((list) =>
                resolve(list.getEntries().at(-1).startTime),
              ).observe({ type: 'largest-contentful-paint', buffered: true });
            }),
        );
        const shift = await page.evaluate(
          () =>
            new Promise((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const { value } of list.getEntries()) sum += value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 200);
            }),
        );
        seen.push({
          largest,
          shift,
          script: metrics.find((it) => it.name === 'ScriptDuration').value * 1000,
          bytes: sizes.reduce((sum, size) => sum + size, 0),
        });
        await context.close();
      }
      const middle = (key) =>
        at(
          seen.map((it) => it[key]),
          0.5,
        );
      const figures = [
        `largest paint ${middle('largest').toFixed(0)} ms`,
        `script ${middle('script').toFixed(1)} ms`,
        `shift ${middle('shift')}`,
        `${kB(middle('bytes'))} with the font (${runs} runs, median)`,
      ];
      console.log(`${path}, 390 px, processor slowed 4 times, ${name}: ${figures.join(', ')}`);
    }
  } finally {
    stop();
  }
}

try {
  const [load] = loadavg();
  const machine = [
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
    `${cpus().length} processors`,
    `load ${load.toFixed(1)}${load > cpus().length ? ' (busy: do not trust these times)' : ''}`,
  ];
  console.log(machine.join(', '));
  await coursePage('/courses/english/ai-for-healthcare/');
  for (const count of sizes) await search(count);
} finally {
  await browser.close();
  rmSync(room, { recursive: true, force: true });
}
