import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { command, fingerprints } from '../support/command.ts';
import { courseFile, emptyFolder, folder } from '../support/folder.ts';

let content: string, output: string, env: Record<string, string>;
const build = async (...flags: string[]) =>
  command(['build', '--content', content, '--output', output, ...flags], { env });
const unchanged = 'Nothing has changed';

beforeEach(async () => {
  content = folder({
    'catalogue.yaml':
      'title: Cookery\nbase-url: https://example.org/\nrules:\n  semester-credits: off',
    'courses/a.md': courseFile({ title: 'Anise' }),
    'courses/b.md': courseFile({ title: 'Basil' }),
    'courses/c.md': courseFile({ title: 'Chervil' }),
  });
  output = join(emptyFolder(), 'site');
  env = { PROSPECTUS_CACHE: emptyFolder() };
  expect(await build()).toMatchObject({ code: 0, stderr: expect.not.stringContaining(unchanged) });
});

describe('a second build of the same content', () => {
  test('does nothing, and says again what the first one said', async () => {
    const before = fingerprints(output);
    const { code, stderr } = await build();
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        /This course has no text.*Nothing has changed: 3 courses published in /s,
      ),
    });
    expect(fingerprints(output)).toEqual(before);
  });

  const edits: Record<string, () => void> = {
    'a text was edited': () =>
      writeFileSync(join(content, 'courses/a.md'), courseFile({ title: 'Angelica' })),
    'a file was renamed': () =>
      renameSync(join(content, 'courses/a.md'), join(content, 'courses/d.md')),
    'a file was taken away': () => rmSync(join(content, 'courses/a.md')),
    'a file was added that is only named': () => writeFileSync(join(content, 'notes.txt'), ''),
  };
  test.each(Object.keys(edits))('does its work where %s', async (edit) => {
    edits[edit]();
    expect((await build()).stderr).not.toContain(unchanged);
    expect((await build()).stderr).toContain(unchanged);
  });

  test.each([
    [['--path-prefix', '/x/']],
    [['--base-url', 'https://example.com/']],
    [['--no-cache']],
  ])('does its work when it is called with %j', async (flags) => {
    expect(await build(...flags)).toMatchObject({
      code: 0,
      stderr: expect.not.stringContaining(unchanged),
    });
  });

  const touches: Record<string, () => void> = {
    changed: () => writeFileSync(join(output, 'index.html'), 'mine'),
    touched: () => utimesSync(join(output, 'index.html'), 0, 0),
    'taken away': () => rmSync(join(output, 'index.html')),
  };
  test.each(Object.keys(touches))(
    'makes the site whole again where a page was %s',
    async (touch) => {
      const before = fingerprints(output);
      touches[touch]();
      expect((await build()).stderr).not.toContain(unchanged);
      expect(fingerprints(output)).toEqual(before);
    },
  );

  test('with --strict is as strict as the first', async () => {
    expect((await build('--strict')).code).toBe(1);
  });
});
