import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project, startCommand, type Started } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

const content = emptyFolder('branded');
let dev: Started;
let address = '';
const fetched = (path: string) => fetch(new URL(path, address));
const home = async () => (await fetched('/')).text();
const sheet = async () => {
  const [path = ''] = /\/assets\/brand-\w+\.css/.exec(await home()) ?? [];
  const answer = await fetched(path);
  return { type: answer.headers.get('content-type'), css: await answer.text() };
};
const edit = (file: string, from: string, to: string) => {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const soon = { timeout: 20_000 };

beforeAll(async () => {
  cpSync(join(project, 'tests/fixtures/branded'), content, { recursive: true });
  dev = startCommand(['dev', '--content', content, '--port', '0']);
  [, address = ''] = await dev.says(/ready: (\S+)/);
});
afterAll(() => dev?.end());

describe('while somebody edits a brand', () => {
  test('its style sheet, logo and icons are served as what they are', async () => {
    expect((await sheet()).type).toBe('text/css; charset=utf-8');
    const paths = [...(await home()).matchAll(/\/(?:assets|files)\/[\w.-]+\.(?:svg|png)/g)];
    expect(paths.length).toBeGreaterThanOrEqual(3);
    for (const [path] of paths) {
      const answer = await fetched(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type')).toMatch(/^image\//);
    }
  });

  test('a save of the style sheet, of the colour and of the logo is on the page', async () => {
    edit('brand/style.css', 'border-radius: 4px', 'border-radius: 9px');
    await expect.poll(async () => (await sheet()).css, soon).toContain('border-radius: 9px');
    edit('catalogue.yaml', '#c2185b', '#0a7d4f');
    await expect.poll(async () => (await sheet()).css, soon).toContain('--accent: #087c4e');
    const logo = async () => /\/files\/logo-(?!dark)\w+\.svg/.exec(await home())?.[0];
    const before = await logo();
    edit('brand/logo.svg', '#c2185b', '#0a7d4f');
    await expect.poll(logo, soon).not.toBe(before);
  });

  test('a style sheet that loads from elsewhere leaves the page as it was, until it is mended', async () => {
    edit('brand/style.css', 'url(cloth.png)', 'url(https://x.example/cloth.png)');
    await expect.poll(() => dev.said(), soon).toContain('unsafe-style');
    expect((await sheet()).css).not.toContain('x.example');
    edit('brand/style.css', 'url(https://x.example/cloth.png)', 'url("cloth.png")');
    await expect.poll(async () => (await sheet()).css, soon).toMatch(/files\/cloth-\w+\.png/);
  });
});
