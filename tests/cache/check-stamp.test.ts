import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { command } from '../support/command.ts';
import { courseFile, emptyFolder, folder } from '../support/folder.ts';

// A check of files that did not change says what was said before; whatever changes, it says what is true now.

const dir = folder({
  'catalogue.yaml': 'title: Before\nlanguages: [en]\n',
  'courses/a.md': courseFile({ title: 'Algebra', tags: ['one'] }, 'A text.'),
  'courses/b.md': courseFile({ title: 'Biology', alternates: ['gone'] }, 'A text.'),
});
const cache = emptyFolder();
const file = (name: string) => join(dir, name);
const stamps = join(cache, 'check-stamps');
const env = { PROSPECTUS_CACHE: cache };
const check = (...words: string[]) => command(['check', '--content', dir, ...words], { env });
const isKept = () => {
  try {
    return readdirSync(stamps).length > 0;
  } catch {
    return false;
  }
};
const stampFile = () => join(stamps, readdirSync(stamps)[0] ?? expect.fail());

/** Checks until what is said is kept: not as long as a file may change without a sign of it in its times. */
const settled = async () => {
  rmSync(stamps, { recursive: true, force: true });
  await vi.waitUntil(async () => (await check()) && isKept(), { timeout: 30_000 });
};

/** The same check, without anything kept. */
const fresh = async (...words: string[]) => {
  const { code, stdout, stderr } = await check('--no-cache', ...words);
  return { code, stdout, stderr };
};

describe('a check that was kept', { timeout: 60_000 }, () => {
  beforeAll(settled, 60_000);

  test('says the same again, and is what it says', async () => {
    expect(await check()).toEqual(await fresh());
    const kept = readFileSync(stampFile(), 'utf8');
    expect(kept).toContain('unknown-alternate');
    writeFileSync(stampFile(), kept.replace('unknown-alternate', 'unknown-alternative'));
    expect((await check()).stdout, 'damaged on the disk').toContain('unknown-alternate');
  });

  test.each([
    ['more of it', ['--all']],
    ['another language', ['--language', 'nl']],
    ['another format', ['--format', 'json']],
    ['an address for the site', ['--base-url', 'https://courses.example.org/']],
  ])('is not said where %s is asked for', async (_, words) => {
    const said = await check(...words);
    expect(said).toEqual(await fresh(...words));
    expect(said.stdout).not.toBe((await fresh()).stdout);
  });

  test('decides as the flags say', async () => {
    expect((await check()).code).toBe(1);
    writeFileSync(file('courses/b.md'), courseFile({ title: 'Biology' }, 'A text.'));
    await settled();
    expect((await check()).code).toBe(0);
    expect(await check('--strict')).toEqual(await fresh('--strict'));
  });
});

describe('after a change', { timeout: 60_000 }, () => {
  test.each<[string, () => void]>([
    [
      'of one letter',
      () =>
        writeFileSync(
          file('courses/a.md'),
          courseFile({ title: 'Algebra', tags: ['one'], semester: 0 }, 'A text.'),
        ),
    ],
    ['of a name', () => renameSync(file('courses/a.md'), file('courses/A.md'))],
    ['of a setting', () => writeFileSync(file('catalogue.yaml'), 'titel: After\n')],
    ['that takes a file away', () => rmSync(file('courses/b.md'))],
    [
      'that adds one',
      () => writeFileSync(file('courses/c.md'), courseFile({ title: 'Algebra' }, '')),
    ],
  ])('%s, what is true now is said', async (_, change) => {
    await settled();
    const before = await check();
    change();
    const now = await check();
    expect(now).toEqual(await fresh());
    expect(now.stdout).not.toBe(before.stdout);
  });
});
