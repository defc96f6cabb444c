import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/site/verify.ts';
import { findBrowser } from '../support/ensure-browser.mjs';

const main = fileURLToPath(new URL('src/main.mjs', PROJECT));
const room = mkdtempSync(join(tmpdir(), 'prospectus-dev-'));
const content = join(room, 'content');
const mlops = join(content, 'courses/english/mlops.md');

/** A dev server as a person starts it: a process, with a port of its own. */
async function startDev(
  ...flags: string[]
): Promise<{ address: string; process: ChildProcess; said: () => string }> {
  let said = '';
  const started = spawn(
    process.execPath,
    [main, 'dev', '--content', content, '--port', '0', ...flags],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    started.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const [, found] = /ready: (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    started.once('exit', (code) => reject(new Error(`dev ended with ${code}: ${said}`)));
  });
  return { address, process: started, said: () => said };
}

describe('while somebody edits', () => {
  let dev: Awaited<ReturnType<typeof startDev>>;
  let browser: Browser;
  let page: Page;
  const overlay = () => page.locator('#prospectus-dev');
  const edit = (file: string, from: string, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

  beforeAll(async () => {
    cpSync(fileURLToPath(new URL('seeds', PROJECT)), content, { recursive: true });
    dev = await startDev('--forms');
    browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    dev?.process.kill('SIGTERM');
    rmSync(room, { recursive: true, force: true });
  });

  test('who asks right after a save gets what was saved', async () => {
    let title = 'MLOps';
    for (const next of ['MLOps One', 'MLOps Two', 'MLOps']) {
      edit(mlops, `title: ${title}\n`, `title: ${next}\n`);
      title = next;
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      }); // the news of it is there, and is not read yet
      expect(await (await fetch(`${dev.address}courses/english/mlops/`)).text()).toMatch(
        new RegExp(`<h1[^>]*>${next}</h1>`),
      );
    }
  });

  test('a save is on the page by itself', async () => {
    await page.goto(`${dev.address}courses/english/mlops/`);
    edit(mlops, 'title: MLOps', 'title: MLOps in Practice');
    await page.getByRole('heading', { level: 1, name: 'MLOps in Practice' }).waitFor();
    edit(mlops, 'title: MLOps in Practice', 'title: MLOps');
    await page.getByRole('heading', { level: 1, name: 'MLOps', exact: true }).waitFor();
  });

  test('warnings sit in a small drawer that does not cover the page', async () => {
    await page.goto(`${dev.address}courses/english/mlops/`);
    await overlay().getByText('2 warnings').click();
    await overlay().getByText('says that this is a choice').waitFor();
    expect(await overlay().getByRole('dialog').count()).toBe(0);
  });

  test('a mistake shows over the last good page, with a link to the editor; mended, it goes', async () => {
    await page.goto(`${dev.address}courses/english/mlops/`);
    edit(mlops, 'studycredits: 6', 'studycredits: six');
    await overlay().getByRole('dialog').waitFor();
    await overlay().getByText('“studycredits” is “six”; it must be a number.').waitFor();
    expect(await overlay().locator('.hot u').first().textContent()).toBe('six');
    expect(await overlay().getByRole('link', { name: 'Open line 4' }).getAttribute('href')).toBe(
      `vscode://file${mlops}:4:15`,
    );
    expect(await page.getByRole('heading', { level: 1, name: 'MLOps' }).count()).toBe(1);
    edit(mlops, 'studycredits: six', 'studycredits: 6');
    await overlay().getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a line that is wider than the panel is scrolled in its frame', async () => {
    await page.goto(`${dev.address}courses/english/mlops/`);
    edit(mlops, 'studycredits: 6', `studycredits: six ${'and more '.repeat(40)}`);
    const panel = overlay().getByRole('dialog');
    await panel.waitFor();
    const frame = overlay().locator('pre').first();
    const widths = (it: Element) => ({ all: it.scrollWidth, shown: it.clientWidth });
    const [inPanel, inFrame] = [await panel.evaluate(widths), await frame.evaluate(widths)];
    expect(inFrame.all).toBeGreaterThan(inFrame.shown);
    expect(inPanel.all).toBe(inPanel.shown);
    edit(mlops, `studycredits: six ${'and more '.repeat(40)}`, 'studycredits: 6');
    await panel.waitFor({ state: 'detached' });
  });

  test('a new file is a page, a renamed one moves, a deleted one is gone', async () => {
    const status = async (id: string) =>
      (await fetch(`${dev.address}courses/english/${id}/`)).status;
    const file = (id: string) => join(content, `courses/english/${id}.md`);
    const settled = (id: string, code: number) =>
      expect.poll(() => status(id), { timeout: 10_000 }).toBe(code);
    expect(await status('computer-vision')).toBe(404);
    writeFileSync(
      file('computer-vision'),
      '---\ntitle: Computer Vision\nsemester: 2\nstudycredits: 3\npillar: analysis\ntracks: [ai-english]\nenglish-only: true\n---\nYou teach a computer to see.\n',
    );
    await settled('computer-vision', 200);
    expect(await (await fetch(`${dev.address}courses/`)).text()).toContain('Computer Vision');
    renameSync(file('computer-vision'), file('seeing-machines'));
    await settled('seeing-machines', 200);
    expect(await status('computer-vision')).toBe(404);
    rmSync(file('seeing-machines'));
    await settled('seeing-machines', 404);
    expect(await (await fetch(`${dev.address}courses/`)).text()).not.toContain('Computer Vision');
  });

  test('a draft is shown here, and is not in the lists', async () => {
    const draft = join(content, 'courses/english/robot-ethics.md');
    writeFileSync(
      draft,
      '---\ntitle: Robot Ethics\nsemester: 2\nstudycredits: 3\npillar: analysis\ndraft: true\n---\nWhat a machine should not do.\n',
    );
    await expect
      .poll(async () => (await fetch(`${dev.address}courses/english/robot-ethics/`)).status, {
        timeout: 10_000,
      })
      .toBe(200);
    expect(await (await fetch(`${dev.address}courses/english/robot-ethics/`)).text()).toContain(
      'This is a draft',
    );
    expect(await (await fetch(`${dev.address}courses/`)).text()).not.toContain('Robot Ethics');
    rmSync(draft);
  });

  test('the staff guide is one click away', async () => {
    const guide = await fetch(`${dev.address}__guide/`);
    expect(guide.status).toBe(200);
    const text = await guide.text();
    expect(text).toContain('studycredits');
    const [, dutch] = /href="(\/__guide\/[^"]+)"[^>]*>in het Nederlands/.exec(text) ?? [];
    const other = await (await fetch(new URL(dutch ?? '', dev.address))).text();
    expect(other).toContain('<html lang="nl">');
    expect(other).toContain('href="/__guide/editing.md#text-in-the-file"');
    expect((await fetch(`${dev.address}__guide/package.json`)).status).toBe(404);
  });

  test('forms, which hold what somebody types, are neither covered nor loaded anew', async () => {
    const forms = await (await fetch(`${dev.address}admin/`)).text();
    expect(forms).toContain('<title>Forms: MCT course catalogue</title>');
    expect(forms).not.toContain('__dev');
  });

  test('every page is what a full build makes of it', async () => {
    const output = join(room, 'site');
    await promisify(execFile)(process.execPath, [
      main,
      'build',
      '--content',
      content,
      '--output',
      output,
    ]);
    const pages = listFiles(output).filter((file) => file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(300);
    await expect
      .poll(async () => (await fetch(`${dev.address}courses/english/robot-ethics/`)).status, {
        timeout: 10_000,
      })
      .toBe(404);
    for (const file of pages) {
      const served = await (
        await fetch(dev.address + encodeURI(file.replace(/index\.html$/, '')))
      ).text();
      const published = readFileSync(join(output, file), 'utf8').replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/,
        '',
      ); // it would stop the overlay
      const own = served
        .replace(/<script type="module" src="[^"]*__dev[^>]*><\/script>/, '')
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      expect(own, file).toBe(published);
    }
  });
});

test('a port that is taken is said in words, with exit code 2', async () => {
  cpSync(fileURLToPath(new URL('seeds', PROJECT)), content, { recursive: true });
  const first = await startDev();
  const port = new URL(first.address).port;
  const second = promisify(execFile)(process.execPath, [
    main,
    'dev',
    '--content',
    content,
    '--port',
    port,
  ]);
  await expect(second).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`port ${port} is taken`) as string,
  });
  first.process.kill('SIGTERM');
  rmSync(room, { recursive: true, force: true });
});
