import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, fingerprints, project } from './support/command.ts';
import { emptyFolder } from './support/folder.ts';

const build = async (env: Record<string, string>) => {
  const output = join(emptyFolder(), 'site');
  const content = join(project, 'tests/fixtures/every-key');
  const said = await command(['build', '--content', content, '--output', output], { env });
  return { ...said, site: said.code === 0 ? fingerprints(output) : undefined };
};

test('a build without any accelerator makes the bytes of one with all', async () => {
  const cache = { PROSPECTUS_CACHE: emptyFolder() };
  const { site, code } = await build(cache);
  expect(code).toBe(0);
  expect((await build({ ...cache, PROSPECTUS_WITHOUT: 'all' })).site).toEqual(site);
});

test('an accelerator that does not exist cannot be switched off', async () => {
  const { code, stderr } = await build({ PROSPECTUS_WITHOUT: 'memoize,speed' });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('PROSPECTUS_WITHOUT names speed; it knows fast-markdown, '),
  });
});
