import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { content as school } from '../second-school/school.ts';
import { command, fingerprints, startCommand } from '../support/command.ts';
import {
  courseFile,
  diagnose,
  emptyFolder,
  folder,
  writeFiles,
  type Files,
} from '../support/folder.ts';
import { fromJson } from '../support/json.ts';
import { languages } from '../support/languages.ts';

/** Builds a folder; says what the command said. */
async function built(content: string, ...flags: string[]): Promise<{ dir: string; said: string }> {
  const dir = join(emptyFolder('site'), 'site');
  const { code, stderr } = await command([
    'build',
    '--content',
    content,
    '--output',
    dir,
    ...flags,
  ]);
  expect(code, stderr).toBe(0);
  return { dir, said: stderr };
}

describe('a site with forms', () => {
  let plain: string;
  let withForms: string;
  const textOf = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');
  beforeAll(async () => {
    plain = (await built(school)).dir;
    withForms = (await built(school, '--forms')).dir;
  });

  /** What hosts and browsers are told of the whole site. */
  const ofWhole = [
    ...['.htaccess', '_headers', 'publication.json', 'service-worker.js', 'version.json'],
  ];

  test('holds all that it holds without them, byte for byte, and beside it /admin/', () => {
    const [before, after] = [fingerprints(plain), fingerprints(withForms)];
    const own = Object.keys(after).filter((file) => file.startsWith('admin/'));
    expect(own).toEqual(expect.arrayContaining(['admin/index.html', 'admin/cms.js']));
    const rest = Object.entries(after).filter(([file]) => !own.includes(file));
    expect(Object.keys(before)).toEqual(rest.map(([file]) => file));
    const others = rest.filter(([file, hash]) => before[file] !== hash).map(([file]) => file);
    expect(others.filter((file) => !ofWhole.includes(file))).toEqual([]);
  });

  test('has not a byte of them where nobody asked for any', () => {
    const files = Object.keys(fingerprints(plain));
    expect(files.filter((file) => file.startsWith('admin/'))).toEqual([]);
    for (const file of ofWhole) expect(textOf(plain, file), file).not.toMatch(/admin|sveltia/i);
  });

  /** Policies that a host sends with an address, by the patterns that fit it. */
  const policiesAt = (dir: string, address: string): string[] =>
    textOf(dir, '_headers')
      .split('\n\n')
      .flatMap((block) => {
        const [pattern = '', ...headers] = block.trim().split('\n');
        const [start = '', end] = pattern.split('*');
        const fits = end === undefined ? address === pattern : address.startsWith(start);
        return fits
          ? headers.flatMap((it) => /^ {2}Content-Security-Policy: (.*)$/.exec(it)?.[1] ?? [])
          : [];
      });

  test('keeps the policy of every page and file; that of /admin/ is its own', () => {
    const files = Object.keys(fingerprints(plain)).filter((it) => /\.(html|js|svg)$/.test(it));
    const [policy = ''] = policiesAt(plain, '/');
    expect(policy).toContain("default-src 'self'; style-src 'self'");
    for (const file of files) {
      const address = encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
      expect(policiesAt(withForms, address), address).toEqual([policy]);
    }
    const [own = '', ...further] = policiesAt(withForms, '/admin/');
    expect(further).toEqual([]);
    const stated = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      textOf(withForms, 'admin/index.html'),
    );
    expect(own).toBe(`${stated?.[1]}; frame-ancestors 'self'`);
    const apache = textOf(withForms, '.htaccess');
    expect(apache).toContain(`\n  Header always set Content-Security-Policy "${policy}"`);
    expect(apache).toContain(
      `  <If "%{REQUEST_URI} =~ m#^/admin/#">\n    Header always set Content-Security-Policy "${own}"\n  </If>`,
    );
  });
});

test('dev: a page of the site follows what is saved, that of the forms stays as it is', async () => {
  const dev = startCommand(['dev', '--forms', '--content', school, '--port', '0']);
  try {
    const [address] = await dev.says(/http:\/\/127\.0\.0\.1:\d+\//);
    const pageAt = async (path: string) => (await fetch(`${address}${path}`)).text();
    expect(await pageAt('')).toContain('__dev/client.js');
    expect(await pageAt('admin/')).toContain('/admin/forms.js');
    for (const path of ['admin/', 'admin', 'admin/index.html'])
      expect(await pageAt(path), path).not.toContain('__dev/client.js');
  } finally {
    await dev.end();
  }
});

describe('forms of a catalogue whose edit-url leads to no code host that they know', () => {
  test.each([
    ['none', '', true],
    ['an address of another make', 'edit-url: https://example.org/edit/{file}\n', true],
    ['GitHub', 'edit-url: https://github.com/school/courses/edit/main/{file}\n', false],
  ])('%s: the build says so, and nobody is asked to sign in', async (_, editUrl, isSaid) => {
    const content = folder({
      'courses/a.md': courseFile({}, 'You learn something.'),
      'catalogue.yaml': `languages: [nl]\nforms: true\n${editUrl}`,
    });
    const { dir, said } = await built(content, '--language', 'nl');
    const { onlyHere } = languages.nl.forms;
    expect(said.includes(`${onlyHere}\n`)).toBe(isSaid);
    const config = fromJson<{ onlyHere?: string }>(
      readFileSync(join(dir, 'admin/config.json'), 'utf8'),
    );
    expect(config.onlyHere).toBe(isSaid ? onlyHere : undefined);
  });
});

describe('the address of the forms', () => {
  const page: Files = { 'pages/admin.md': '---\ntitle: Administration\n---\nWho we are.\n' };
  const old = 'redirects:\n  /admin/: /courses/\n';
  const about = ['address-taken', 'unusable-address'];
  const said = async (files: Files) =>
    (await diagnose(files))
      .filter(({ rule }) => about.includes(rule))
      .map(({ file, rule, severity }) => `${file} ${severity} ${rule}`);

  test('is that of no page and no redirect, where there are forms', async () => {
    expect(await said({ ...page, 'catalogue.yaml': 'forms: true\n' })).toEqual([
      'pages/admin.md error address-taken',
    ]);
    expect(await said({ 'catalogue.yaml': `forms: true\n${old}` })).toEqual([
      'catalogue.yaml error unusable-address',
    ]);
    expect(await said({ ...page, 'catalogue.yaml': old })).toEqual([]);
  });

  test('nor where a build is asked for some', async () => {
    const content = emptyFolder('content');
    cpSync(school, content, { recursive: true });
    writeFiles(content, page);
    const output = join(emptyFolder('site'), 'site');
    const built = await command([
      'build',
      '--content',
      content,
      '--output',
      output,
      '--forms',
      '--language',
      'en',
    ]);
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('The site itself needs the address /admin/.');
  });
});
