import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rename } from '../../src/commands/rename.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { diagnostics as en } from '../../src/languages/en/diagnostics.ts';
import { explain } from '../../src/languages/en/explain.ts';
import { loadCatalogue, type BodyCache } from '../../src/load.ts';
import { referencesTo } from '../../src/authoring/explain/explain-course.ts';
import { command, fingerprints, project } from '../support/command.ts';
import { courseFile, emptyFolder, folder } from '../support/folder.ts';

describe('npm run rename', () => {
  test('on a dry run, shows every change and writes nothing', async () => {
    const dir = folder({
      'courses/a.md': courseFile(),
      'courses/b.md': courseFile({ prerequisites: ['a'] }),
    });
    const before = fingerprints(dir);
    const { code, stdout, stderr } = await command([
      'rename',
      'course',
      'a',
      'c',
      '--content',
      dir,
      '--dry-run',
    ]);
    expect([code, fingerprints(dir)]).toEqual([0, before]);
    expect(stdout).toContain('--- courses/a.md\n+++ courses/c.md\n');
    expect(stdout).toContain('-prerequisites: ["a"]\n+prerequisites: ["c"]\n');
    expect(stderr).toContain('/courses/a/ leads to /courses/c/');
    expect(stderr).toContain('Nothing is written: this was a dry run.');
  });

  test('says what it needs', async () => {
    expect(await command(['rename', 'module', 'a', 'b'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(
        'npm run rename takes: <course|track|pillar|tag> <old> <new>',
      ),
    });
  });

  test('of what the sample uses most leaves check as clean as before, and old addresses answering', async () => {
    const dir = join(emptyFolder('sample'), 'seeds');
    cpSync(join(project, 'seeds'), dir, { recursive: true });
    const bodies: BodyCache = new Map();
    const said = async () => {
      const { catalogue, findings } = await loadCatalogue(dir, bodies);
      return {
        catalogue,
        rules: toDiagnostics(findings, en, catalogue.settings.rules)
          .map(({ rule }) => rule)
          .sort(),
      };
    };
    const { catalogue, rules } = await said();
    const most = <T>(all: readonly T[], uses: (it: T) => number): T =>
      [...all].sort((a, b) => uses(b) - uses(a))[0];
    const course = most(
      catalogue.courses,
      ({ id }) => referencesTo({ kind: 'course', id }, catalogue, explain).length,
    ).id;
    const track = most(
      catalogue.tracks,
      ({ id }) => catalogue.courses.filter(({ tracks }) => tracks.includes(id)).length,
    ).id;
    const pillar = most(
      catalogue.pillars,
      ({ id }) => catalogue.courses.filter((it) => it.pillar === id).length,
    ).id;
    const tag = most(catalogue.tags, ({ courses }) => courses.length);

    expect(await rename({ content: dir }, ['course', course, `${course}-renamed`])).toBe(0);
    expect(await rename({ content: dir }, ['track', track, `${track}-renamed`])).toBe(0);
    expect(await rename({ content: dir }, ['pillar', pillar, `${pillar}-renamed`])).toBe(0);
    expect(await rename({ content: dir }, ['tag', tag.label, `${tag.label} renamed`])).toBe(0);
    expect((await said()).rules).toEqual(rules);

    const output = join(emptyFolder('site'), '_site');
    expect(await command(['build', '--content', dir, '--output', output])).toMatchObject({
      code: 0,
    });
    for (const [old, now] of [
      `courses/${course}`,
      `tracks/${track}`,
      `nl/tracks/${track}`,
      `pillars/${pillar}`,
      `nl/pillars/${pillar}`,
    ]
      .map((it) => [it, `${it}-renamed`])
      .concat([
        [`tags/${tag.slug}`, `tags/${tag.slug}renamed`],
        [`nl/tags/${tag.slug}`, `nl/tags/${tag.slug}renamed`],
      ])) {
      expect(readFileSync(join(output, old, 'index.html'), 'utf8')).toContain(
        `<meta http-equiv="refresh" content="0; url=/${now}/"`,
      );
      expect(existsSync(join(output, now, 'index.html')), now).toBe(true);
    }
  }, 300_000);
});
