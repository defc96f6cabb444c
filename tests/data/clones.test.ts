import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command, fingerprints } from '../support/command.ts';
import { courseFile, emptyFolder, folder, markdown, writeFiles } from '../support/folder.ts';
import { all, readHtml } from '../support/html.ts';
import { readSitemap } from '../support/sitemap.ts';

const who = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};
const git = (dir: string, words: readonly string[], moment = '2026-09-01T12:00:00Z') =>
  execFileSync('git', words, {
    cwd: dir,
    env: { ...process.env, ...who, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
    stdio: 'pipe',
  });

async function build(
  content: string,
  env: Record<string, string> = {},
): Promise<{ dir: string; stderr: string }> {
  const dir = join(emptyFolder('site'), 'site');
  const { code, stderr } = await command(
    ['build', '--content', content, '--output', dir, '--base-url', 'https://example.org/'],
    { env },
  );
  if (code !== 0) throw new Error(stderr);
  return { dir, stderr };
}
const lastmods = (dir: string) =>
  Object.fromEntries(
    readSitemap(readFileSync(join(dir, 'sitemap.xml'), 'utf8')).entries.flatMap(
      ({ loc, lastmod }) => (lastmod ? [[loc.slice('https://example.org'.length), lastmod]] : []),
    ),
  );

describe('a catalogue in a repository', () => {
  let repository: string;
  let first: string;
  beforeAll(async () => {
    repository = folder({
      'seeds/catalogue.yaml': 'languages: [en, nl]',
      'seeds/courses/a.md': courseFile({ title: 'A', tracks: ['t'] }, 'Words.'),
      'seeds/courses/a.nl.md': markdown({ title: 'Aa' }, 'Woorden.'),
      'seeds/courses/b.md': courseFile({ title: 'B', tracks: ['t'] }, 'Words.'),
      'seeds/tracks/t.md': markdown({ title: 'T' }, 'Words.'),
    });
    git(repository, ['init', '-q', '-b', 'main']);
    git(repository, ['add', '-A']);
    git(repository, ['commit', '-q', '-m', 'First']);
    first = (await build(join(repository, 'seeds'))).dir;
  });
  const clone = (...flags: string[]) => {
    const dir = join(emptyFolder(), 'clone');
    git(repository, ['clone', '-q', ...flags, `file://${repository}`, dir]);
    return join(dir, 'seeds');
  };

  test('is published with the day of each text, on the page and in the sitemap', () => {
    expect(lastmods(first)).toEqual({
      '/courses/a/': '2026-09-01',
      '/nl/courses/a/': '2026-09-01',
      '/courses/b/': '2026-09-01',
      '/tracks/t/': '2026-09-01',
      '/nl/tracks/t/': '2026-09-01',
    });
    const [time] = all(
      readHtml(readFileSync(join(first, 'nl/courses/a/index.html'), 'utf8')),
      'time',
    );
    expect([time.attributes['datetime'], time.children]).toEqual([
      '2026-09-01',
      ['1 september 2026'],
    ]);
  });

  test('is the same, byte for byte, from another clone in another time zone', async () => {
    const { dir } = await build(clone(), { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(fingerprints(dir)).toEqual(fingerprints(first));
  });

  test('says no day from a shallow clone, and tells those who build it', async () => {
    writeFiles(repository, { 'other.txt': 'x' });
    git(repository, ['add', '-A']);
    git(repository, ['commit', '-q', '-m', 'Nothing of the content'], '2026-09-20T12:00:00Z');
    const { dir, stderr } = await build(clone('--depth', '1'));
    expect([lastmods(dir), stderr.includes('shallow clone')]).toEqual([{}, true]);
    expect(readFileSync(join(dir, 'courses/a/index.html'), 'utf8')).not.toContain('<time');
  });

  test('has another day only for the page whose text was changed', async () => {
    writeFiles(repository, {
      'seeds/courses/a.nl.md': markdown({ title: 'Aa' }, 'Andere woorden.'),
    });
    git(repository, ['commit', '-qam', 'One text'], '2026-10-02T12:00:00Z');
    const { dir } = await build(join(repository, 'seeds'));
    expect(lastmods(dir)).toEqual({ ...lastmods(first), '/nl/courses/a/': '2026-10-02' });
  });
});
