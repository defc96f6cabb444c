import { mkdirSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../support/languages.ts';
import { emptyFolder, writeFiles } from '../support/folder.ts';
import { fingerprints } from '../support/command.ts';
import { inSchool, school, withParts } from './school.ts';

const loud = "process.stderr.write('It ran.');\nexport default {};\n";

describe('a config', () => {
  test('says where content and site are, from where it lies; flags say it louder', async () => {
    const dir = school({
      'code/prospectus.config.ts':
        "export default { content: '../content', output: '../public' };\n",
    });
    const built = await inSchool(dir, 'build', '--config', 'code/prospectus.config.ts');
    expect([built.code, built.stderr]).toEqual([0, expect.stringContaining(join(dir, 'public'))]);
    await inSchool(dir, 'build', '--config', 'code/prospectus.config.ts', '--output', 'other');
    expect(fingerprints(join(dir, 'other'))).toEqual(fingerprints(join(dir, 'public')));
    const { code } = await inSchool(
      dir,
      'check',
      '--config',
      'code/prospectus.config.ts',
      '--content',
      'none',
    );
    expect(code).toBe(2);
  });

  test('is that of the folder in which a command is called, for every command that reads content', async () => {
    const dir = school();
    writeFiles(dir, { 'prospectus.config.ts': "export default { content: 'kurse' };\n" });
    for (const words of [['check'], ['coverage'], ['explain', 'baking'], ['fix'], ['diff', 'HEAD']])
      expect((await inSchool(dir, ...words)).stderr).toContain(join(dir, 'kurse'));
  });

  test('that --config names must be there', async () => {
    const dir = school();
    const { code, stderr } = await inSchool(dir, 'check', '--config', 'prospectus.config.ts');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--config names a file that is not there: '),
    ]);
  });

  test('that lies in the content is not run by who points at that content', async () => {
    const dir = school({
      'content/prospectus.config.ts': loud,
      'content/prospectus.config.mjs': loud,
    });
    const elsewhere = emptyFolder('elsewhere');
    for (const words of [
      ['check'],
      ['build', '--output', join(elsewhere, 'site')],
      ['explain', 'baking'],
      ['coverage'],
      ['fix'],
    ]) {
      const { stdout, stderr } = await inSchool(
        elsewhere,
        ...words,
        '--content',
        join(dir, 'content'),
      );
      expect(stdout + stderr).not.toContain('It ran.');
    }
    expect((await inSchool(dir, 'check')).stderr).not.toContain('It ran.');
    // Who goes there and calls it there runs it, as with any program that has a config.
    expect((await inSchool(join(dir, 'content'), 'check', '--content', '.')).stderr).toContain(
      'It ran.',
    );
  });

  test('that is wrong stops every command, with its place, in each language', async () => {
    const dir = school({ 'prospectus.config.ts': "export default { outptu: '_site' };\n" });
    for (const words of [
      ['build'],
      ['start'],
      ['dev', '--port', '0'],
      ['fix'],
      ['coverage'],
      ['explain', 'baking'],
    ]) {
      const { code, stderr } = await inSchool(dir, ...words);
      expect([words, code]).toEqual([words, 1]);
      expect(stderr).toContain(
        'prospectus.config.ts\n  1:18  error  The config has no key “outptu”.',
      );
    }
    expect(existsSync(join(dir, '_site'))).toBe(false);
    for (const [language, { diagnostics }] of Object.entries(languages)) {
      const { stdout } = await inSchool(dir, 'check', '--language', language);
      const { message } = diagnostics.rules['unusable-config']({
        fault: 'key',
        name: 'outptu',
        text: '',
      });
      expect(stdout).toContain(message);
    }
  });

  test.each(['line', 'json', 'github', 'sarif'])(
    'that is wrong is told by check in the format %s',
    async (format) => {
      const dir = school({ 'prospectus.config.ts': "export default { outptu: '_site' };\n" });
      const { code, stdout } = await inSchool(dir, 'check', '--format', format);
      expect(code).toBe(1);
      expect(stdout).toMatch(/prospectus\.config\.ts/);
      expect(stdout).toContain('unusable-config');
    },
  );
});

test('a new catalogue is none of its business', async () => {
  const dir = school({ 'prospectus.config.ts': "export default { content: 'content' };\n" });
  const { stderr } = await inSchool(dir, 'new', 'catalogue', 'content');
  expect(stderr).toContain('Name a folder that is empty or new');
});

describe('part', () => {
  test('lists all parts', async () => {
    const { code, stdout } = await inSchool(emptyFolder(), 'part');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(12);
    expect(stdout).toContain('AfterCourse    nothing yet: after the text of a course');
  });

  test('writes one that changes nothing, says what the config needs, and overwrites nothing', async () => {
    const dir = school();
    const { code, stdout, stderr } = await inSchool(dir, 'part', 'CourseFacts');
    expect([code, stdout]).toEqual([0, 'parts/course-facts.tsx\n']);
    const [, config = ''] = /Write prospectus\.config\.ts:\n\n(.*)$/s.exec(stderr) ?? [];
    expect(readFileSync(join(dir, 'parts/course-facts.tsx'), 'utf8')).toContain(
      'view: credits, factsLabel, facts, contents, language',
    );
    await inSchool(dir, 'build', '--output', 'before');
    writeFiles(dir, { 'prospectus.config.ts': config });
    expect((await inSchool(dir, 'build', '--output', 'after')).code).toBe(0);
    expect(fingerprints(join(dir, 'after'))).toEqual(fingerprints(join(dir, 'before')));
    const again = await inSchool(dir, 'part', 'CourseFacts');
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('exists already')]);
    expect((await inSchool(dir, 'part', 'Footer')).stderr).toContain(
      "In prospectus.config.ts, add:\n\n  parts: { Footer: './parts/footer.tsx' },",
    );
  });

  test('writes one that the config names already', async () => {
    const dir = school(withParts({ Footer: '' }));
    rmSync(join(dir, 'parts'), { recursive: true });
    expect((await inSchool(dir, 'part', 'Header')).code).toBe(0);
  });

  test('knows the nearest name of one that there is not', async () => {
    const { code, stderr } = await inSchool(emptyFolder(), 'part', 'Foter');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean “Footer”?')]);
  });

  test('of another folder lies beside its config', async () => {
    const dir = emptyFolder();
    mkdirSync(join(dir, 'code'));
    writeFiles(dir, { 'code/prospectus.config.ts': 'export default {};\n' });
    const { stdout } = await inSchool(
      dir,
      'part',
      'Footer',
      '--config',
      'code/prospectus.config.ts',
    );
    expect(stdout).toBe('code/parts/footer.tsx\n');
  });
});
