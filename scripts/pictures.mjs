// npm run pictures: takes the pictures of forms for the staff guides again, on a copy of the sample in a browser's own
// folder. Needs Chromium and the package of the editor of forms.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/support/ensure-browser.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const seeds = join(project, 'seeds');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const files = readdirSync(seeds, { recursive: true, withFileTypes: true })
  .filter((it) => it.isFile())
  .map((it) => join(it.parentPath, it.name))
  .map((file) => [file.slice(project.length).replaceAll('\\', '/'), [...readFileSync(file)]]);

files.push(['.git/HEAD', [...Buffer.from('ref: refs/heads/main\n')]]);

/** Puts the files into the browser's own folder. */
const fill = async (all) => {
  for (const [path, bytes] of all) {
    const parts = path.split('/');
    const name = parts.pop();
    let folder = await navigator.storage.getDirectory();
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writing.write(new Uint8Array(bytes));
    await writing.close();
  }
};

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [language, name] of [
  ['en', 'form'],
  ['nl', 'form-nl'],
]) {
  const site = mkdtempSync(join(tmpdir(), 'prospectus-pictures-'));
  execFileSync(process.execPath, [
    join(project, 'src/main.mjs'),
    'build',
    '--forms',
    '--content',
    seeds,
    '--output',
    site,
    '--language',
    language,
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(join(site, file)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage({ viewport: { width: 1100, height: 720 }, locale: language });
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () =>
      Object.assign(await navigator.storage.getDirectory(), {
        requestPermission: async () => 'granted',
        queryPermission: async () => 'granted',
      });
  });
  const address = `http://127.0.0.1:${server.address().port}/admin/`;
  await page.goto(address);
  await page.evaluate(fill, files);
  await page.locator('button').first().click();
  await page.getByRole('row').first().waitFor();
  await page.goto(`${address}#/collections/courses/entries/web-development`);
  await page.locator('[data-key-path="studycredits"] input').waitFor();
  await page.waitForTimeout(2000); // the preview is drawn in a frame of its own
  const png = (await page.screenshot()).toString('base64');
  const webp = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${source}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 589 });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.5).split(',')[1];
  }, png);
  writeFileSync(join(project, `docs/pictures/${name}.webp`), Buffer.from(webp, 'base64'));
  await page.close();
  server.closeAllConnections();
  server.close();
}
await browser.close();
console.error('docs/pictures/form.webp and form-nl.webp are as the forms are now.');
