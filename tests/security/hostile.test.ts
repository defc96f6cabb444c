import { languages } from '../support/languages.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import type { Example } from '../../src/diagnostics/examples.ts';
import { renderExamples } from '../../src/authoring/guide/guide.ts';
import { loadCatalogue, type BodyCache } from '../../src/load.ts';
import { command, fingerprints, project } from '../support/command.ts';
import {
  closed,
  courseFile,
  emptyFolder,
  folder,
  markdown,
  writeFiles,
} from '../support/folder.ts';
import { elementsOf, readHtml } from '../support/html.ts';
import { addSpecial, hostile, type Hostile } from './hostile.ts';

/** An honest catalogue, into which each attack is put. */
const honest = {
  ...closed,
  'courses/honest.md': courseFile({ title: 'Honest' }, 'You learn something honest.'),
  'pillars/code.md': markdown({ title: 'Code' }),
};
const english = languages.en.diagnostics;
let rendered: BodyCache;
/** All texts at once: each case would start a renderer of its own. */
beforeAll(async () => {
  rendered = await renderExamples(
    hostile.map(
      ({ files }) =>
        ({
          bad: {
            ...honest,
            ...Object.fromEntries(
              Object.entries(files).filter(
                ([, text]) => typeof text === 'string' && text.length < 256 * 1024,
              ),
            ),
          },
          fixed: {},
        }) as unknown as Example,
    ),
  );
}, 120_000);

function folderWith(...cases: readonly Hostile[]): string {
  const dir = folder(honest);
  for (const it of cases) {
    writeFiles(dir, it.files);
    addSpecial(dir, it);
  }
  return dir;
}

const ran = () =>
  Object.hasOwn(globalThis, 'pwned') ||
  [process.cwd(), project, ...readdirSync('/tmp').filter((it) => it === 'pwned')].some((dir) =>
    existsSync(join(dir, 'pwned')),
  ) ||
  Object.hasOwn(Object.prototype, 'isAdmin');

test('there are at least 150 of them', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(150);
});

describe('each alone', () => {
  test.each(hostile.map((it) => [it.name, it] as const))(
    '%s',
    { timeout: 20_000 },
    async (_, it) => {
      const { findings, catalogue } = await loadCatalogue(folderWith(it), new Map(rendered));
      const errors = toDiagnostics(findings, english, catalogue.settings.rules).filter(
        ({ severity }) => severity === 'error',
      );
      expect(
        errors.length > 0,
        errors.map(({ file, message }) => `${file}: ${message}`).join('\n') || 'nothing was said',
      ).toBe(it.refused === true);
      if (it.refused)
        expect(
          errors.some(({ file }) => file.includes(it.names ?? expect.fail())),
          `${it.names} is not among ${errors.map(({ file }) => file).join(', ')}`,
        ).toBe(true);
      for (const { message, hint } of errors)
        expect(`${message} ${hint ?? ''}`).not.toMatch(/(?![\t\n])\p{Cc}|\bat \S+:\d+:\d+/u);
      expect(ran()).toBe(false);
    },
  );
});

/** Each in a file of its own name, so that all can stand in one folder. */
function together(cases: readonly Hostile[]): Hostile[] {
  return cases
    .filter(({ files }) => Object.keys(files).every((file) => file !== 'catalogue.yaml'))
    .map((it, at) => {
      const own = (file: string) =>
        file
          .replace(/^courses\/hostile\.md$/, `courses/hostile-${at}.md`)
          .replace(/^courses\/x\./, `courses/x${at}.`);
      const files = Object.fromEntries(
        Object.entries(it.files).map(([file, text]) => [
          own(file),
          typeof text === 'string' ? text.replaceAll('(x.', `(x${at}.`) : text,
        ]),
      );
      return { ...it, files, names: it.names && own(it.names) };
    });
}

describe('all at once', { timeout: 120_000 }, () => {
  const output = join(emptyFolder(), 'site');
  let before: Record<string, string>;
  beforeAll(async () => {
    expect(await command(['build', '--content', folder(honest), '--output', output])).toMatchObject(
      { code: 0 },
    );
    before = fingerprints(output);
  }, 60_000);

  test('those that are refused are all named in one run, and the site stays byte for byte', async () => {
    const refused = together(hostile.filter((it) => it.refused));
    const { code, stderr } = await command([
      'build',
      '--content',
      folderWith(...refused),
      '--output',
      output,
    ]);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}|\n::/u);
    // Mistakes of one sort are said once: the first eleven files by name, the others by their number.
    const sorts = stderr.matchAll(/ {2}error {2}.* in (\d+) files together/g);
    const unnamed = refused.filter(({ names }) => !stderr.includes(names ?? expect.fail()));
    expect(unnamed.map(({ name, names }) => `${name}: ${names}`)).toHaveLength(
      [...sorts].reduce((sum, [, files]) => sum + Math.max(0, Number(files) - 11), 0),
    );
    expect(fingerprints(output)).toEqual(before);
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });

  test('those that are accepted run nothing: no script, no handler, no address that runs, in any file', async () => {
    const accepted = together(hostile.filter((it) => !it.refused));
    const site = join(emptyFolder(), 'site');
    const { code, stderr } = await command([
      'build',
      '--content',
      folderWith(...accepted),
      '--output',
      site,
    ]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code, stderr).toBe(0);
    const found: string[] = [];
    for (const file of Object.keys(fingerprints(site)).filter((it) => it.endsWith('.html'))) {
      for (const { name, attributes } of elementsOf(
        readHtml(readFileSync(join(site, file), 'utf8')),
      )) {
        const own =
          name !== 'script' ||
          attributes['src']?.startsWith('/assets/') ||
          attributes['type'] === 'application/ld+json';
        const runs = Object.entries(attributes).filter(
          ([key, value]) =>
            key.startsWith('on') ||
            (/^(href|src|action|formaction)$/.test(key) &&
              /^[\s\0-\x20]*(javascript|vbscript|data):/i.test(value)),
        );
        const loads = Object.entries(attributes).filter(
          ([key, value]) =>
            (key === 'src' ||
              (name === 'link' &&
                key === 'href' &&
                !/canonical|alternate/.test(attributes['rel'] ?? ''))) &&
            /^([a-z]+:)?\/\//i.test(value),
        );
        if (
          !own ||
          runs.length > 0 ||
          loads.length > 0 ||
          /^(iframe|object|embed|base|style)$/.test(name)
        )
          found.push(`${file}: <${name} ${JSON.stringify(attributes)}>`);
        if (
          /^(location|cookie|__proto__|constructor|getElementById)$/.test(
            attributes['id'] ?? attributes['name'] ?? '',
          )
        )
          found.push(`${file}: clobbers ${attributes['id'] ?? attributes['name']}`);
      }
    }
    expect(found).toEqual([]);
    // The honest course is what it was, and nothing lies outside.
    const page = (dir: string) =>
      readFileSync(join(dir, 'courses/honest/index.html'), 'utf8').match(
        /<article.*?<h1.*?<\/h1>/s,
      )?.[0];
    expect(page(site)).toBe(page(output));
    expect(readdirSync(dirname(site))).toEqual(['site']);
    expect(ran()).toBe(false);
  });
});
