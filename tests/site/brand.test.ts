import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, fingerprints, project } from '../support/command.ts';
import { emptyFolder } from '../support/folder.ts';

const branded = join(project, 'tests/fixtures/branded');
const build = async (content: string, ...flags: string[]) => {
  const output = join(emptyFolder('site'), 'site');
  const { code, stderr } = await command([
    'build',
    '--content',
    content,
    '--output',
    output,
    ...flags,
  ]);
  expect(code, stderr).toBe(0);
  return output;
};

test('a change of a brand is in the next build, and with a cache it has the bytes of one without', async () => {
  const content = emptyFolder('branded');
  cpSync(branded, content, { recursive: true });
  const first = await build(content);
  for (const [file, from, to] of [
    ['brand/style.css', '4px', '9px'],
    ['brand/logo.svg', '#c2185b', '#0a7d4f'],
    ['catalogue.yaml', '"#c2185b"', '"#0a7d4f"'],
  ] as const) {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
  const [warm, cold] = [await build(content), await build(content, '--no-cache')];
  expect(fingerprints(warm)).toEqual(fingerprints(cold));
  const pages = (dir: string) => readFileSync(join(dir, 'courses/jacquard/index.html'), 'utf8');
  for (const name of [/brand-\w+\.css/, /logo-(?!dark)\w+\.svg/])
    expect(name.exec(pages(warm))?.[0]).not.toBe(name.exec(pages(first))?.[0]);
  expect(pages(warm)).toContain('content="#087c4e"');
}, 120_000);

test('nothing of ours is published where the school has its own', async () => {
  const site = await build(branded);
  const assets = readdirSync(join(site, 'assets'));
  const known = assets.map((it) => it.replace(/-\w+(\.\w+)$/, '$1'));
  expect(known.filter((it) => /^icon.*png$/.test(it)).sort()).toEqual([
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png',
    'icon-touch-180.png',
  ]);
  expect(known).not.toContain('icon.svg');
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  expect(html).not.toContain('archivo');
  expect(html).not.toContain('<b></b>');
  const [, sheet = ''] = /href="\/([^"]*brand-\w+\.css)"/.exec(html) ?? [];
  const css = readFileSync(join(site, sheet), 'utf8');
  // The school's own rules stand behind ours, and in no layer.
  expect(css).toMatch(/^@layer brand \{[\s\S]*\n\}\n\/\* A plain rule/);
  for (const [, name = ''] of css.matchAll(/url\("\.\.\/files\/([^"]+)"\)/g))
    expect(existsSync(join(site, 'files', name)), name).toBe(true);
}, 60_000);
