import { languages } from '../support/languages.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formats } from '../../src/diagnostics/formats/formats.ts';
import { countDiagnostics, toDiagnostics } from '../../src/diagnostics/report.ts';
import { loadCatalogue } from '../../src/load.ts';
import { command, project } from '../support/command.ts';
import { emptyFolder, folder } from '../support/folder.ts';
import { publishedOf } from '../support/published.ts';
import { randomOf, rounds, seedsOf } from '../support/random.ts';
import { MOST_SECONDS } from '../support/seconds.ts';
import { mutate, type Folder } from './mutations.ts';

/**
 * Files of the sample that hang together: the year in English, with all tracks, pillars and pages,
 * and two courses in Dutch.
 */
const seeds = join(project, 'seeds');
const sample: [string, Buffer][] = readdirSync(seeds, { recursive: true, withFileTypes: true })
  .filter((it) => it.isFile())
  .map((it) => join(it.parentPath, it.name).slice(seeds.length + 1))
  .filter((file) => !/^courses\/(?!english\/|linux-os|big-data)/.test(file))
  .sort()
  .map((file) => [file, readFileSync(join(seeds, file))]);

process.env['PROSPECTUS_CACHE'] = emptyFolder();
afterAll(() => {
  delete process.env['PROSPECTUS_CACHE'];
});
const everyWords = Object.values(languages).map((it) => it.diagnostics);

/** What somebody would see who checks and builds a folder; throws what they must never see. */
async function tried(content: string): Promise<{ errors: number; pages: number }> {
  const { catalogue, findings, fileCount, tally } = await loadCatalogue(content);
  for (const words of everyWords) {
    const diagnostics = toDiagnostics(findings, words, catalogue.settings.rules);
    const counts = { ...countDiagnostics(diagnostics), files: fileCount };
    const report = { diagnostics, counts, tally, words, contentDir: content, colour: false };
    for (const format of Object.values(formats)) expect(await format(report)).toBeTypeOf('string');
    for (const { message, hint = '' } of diagnostics)
      expect(`${message} ${hint}`.replace(/“[^”]*”/g, '')).not.toMatch(
        /\bundefined\b|\[object|\bNaN\b|\bat .*:\d+:\d+/,
      );
  }
  const { errors } = countDiagnostics(
    toDiagnostics(findings, everyWords[0] ?? expect.fail(), catalogue.settings.rules),
  );
  if (errors > 0) return { errors, pages: 0 };
  const { files, faults } = publishedOf(catalogue);
  expect(faults).toEqual([]);
  for (const [path, text] of files) {
    if (path.endsWith('/')) expect(text.trimEnd().endsWith('</html>'), path).toBe(true);
    const parts = decodeURI(path).split('/');
    expect(Math.max(...parts.map((it) => Buffer.byteLength(it))), path).toBeLessThan(256);
  }
  const offered = catalogue.offered.filter((it) => !it.draft).length;
  const courses = [...files.keys()].filter((it) => /^\/courses\/.+\/$/.test(it)).length;
  expect(courses, 'pages of courses').toBeGreaterThanOrEqual(offered);
  return { errors, pages: files.size };
}

test('the sample itself is sound', async () =>
  expect(await tried(folder(Object.fromEntries(sample)))).toMatchObject({ errors: 0 }));

test('whatever happens to the sample, it is said in words or it is published whole', {
  timeout: 7_200_000,
}, async () => {
  const failed: string[] = [];
  for (const seed of seedsOf(rounds(60))) {
    const changed: Folder = new Map(sample);
    const how = `seed ${seed}: ${mutate(changed, randomOf(seed))}`;
    const content = folder(Object.fromEntries(changed));
    const before = process.cpuUsage(); // processor time: machines are shared
    try {
      const { errors } = await tried(content);
      if (seed % 50 === 0) {
        const words = ['build', '--content', content, '--output', join(emptyFolder(), 'site')];
        const { code, stderr } = await command(words);
        expect(stderr).not.toMatch(/^\s+at |not your fault/m);
        expect(code, stderr).toBe(errors > 0 ? 1 : 0);
      }
    } catch (error) {
      failed.push(`${how}\n${error instanceof Error ? error.stack : error}`);
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST_SECONDS) failed.push(`${how}\ntook ${seconds} seconds`);
  }
  expect(failed.join('\n\n')).toBe('');
});
