import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../src/browser/service-worker.ts';
import { command, fingerprints } from '../support/command.ts';
import { courseFile, emptyFolder, folder, writeFiles } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';

const content = folder({
  'courses/a.md': courseFile({}, 'You learn something.'),
  'catalogue.yaml': 'languages: [en, nl]',
});
const build = async (...flags: string[]) => {
  const output = join(emptyFolder(), 'site');
  expect(
    await command(['build', '--content', content, '--output', output, ...flags]),
  ).toMatchObject({ code: 0 });
  return output;
};
const publicationOf = (dir: string) =>
  fromJson<Publication>(
    (/^const PUBLICATION = (.*);$/m.exec(readFileSync(join(dir, 'service-worker.js'), 'utf8')) ??
      expect.fail())[1] ?? expect.fail(),
  );

describe('what a build gives a browser to keep', () => {
  test('is another version when a page changes, and the same when nothing does', async () => {
    const [first, again] = [await build(), await build()];
    expect(fingerprints(again)).toEqual(fingerprints(first));
    const { version } = publicationOf(first);
    expect(JSON.parse(readFileSync(join(first, 'version.json'), 'utf8'))).toEqual({ version });
    writeFiles(content, { 'courses/a.md': courseFile({}, 'You learn something else.') });
    expect(publicationOf(await build()).version).not.toBe(version);
  });

  test('are pages that lead to others, their data and assets, by addresses without the prefix', async () => {
    const output = await build('--path-prefix', '/x/');
    const { core, notice } = publicationOf(output);
    expect(core.filter((it) => !it.startsWith('assets/'))).toEqual([
      '',
      'courses/',
      'plan/',
      'compare/',
      'nl/',
      'nl/courses/',
      'nl/plan/',
      'nl/compare/',
      'offline.html',
      ...['entries-0', 'find', 'plan', 'search', 'terms-0', 'words'].map(
        (it) => `data/en/${it}.json`,
      ),
      ...['entries-0', 'find', 'plan', 'search', 'words'].map((it) => `data/nl/${it}.json`),
    ]);
    expect(core.filter((it) => it.endsWith('.png'))).toEqual([]);
    expect(Object.keys(notice)).toEqual(['en', 'nl']);
    const files = Object.keys(fingerprints(output));
    expect(
      core
        .map((it) => (it === '' || it.endsWith('/') ? `${it}index.html` : it))
        .filter((it) => !files.includes(it)),
    ).toEqual([]);
  });
});
