import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/diagnostics/formats/formats.ts';
import { languages } from '../support/languages.ts';
import { courseFile, diagnose, folder, markdown, type Files } from '../support/folder.ts';
import { golden, reportOn } from '../diagnostics/formats.support.ts';
import { fromJson } from '../support/json.ts';

const project = fileURLToPath(PROJECT);
const read = <T>(file: string) => fromJson<T>(readFileSync(join(project, '.vscode', file), 'utf8'));

interface Matcher {
  fileLocation: [string, string];
  pattern: Record<string, number> & { regexp: string };
  background: { activeOnStart: boolean; beginsPattern: string; endsPattern: string };
}
const { tasks } = read<{
  tasks: { command: string; isBackground: boolean; problemMatcher: Matcher }[];
}>('tasks.json');

describe('the task that checks', () => {
  const [
    {
      command,
      isBackground,
      problemMatcher: { pattern, fileLocation, background },
    },
  ] = tasks as [(typeof tasks)[0]];

  test('is a command of ours that goes on', () => {
    expect([command, isBackground, background.activeOnStart]).toEqual([
      'npm run --silent check -- --format line --watch',
      true,
      true,
    ]);
  });

  test.each(Object.keys(languages))(
    'reads file, place, weight, words and rule from every line, in %s',
    async (language) => {
      const dir = folder(golden);
      const report = await reportOn(dir, { language });
      const rows = formats.line(report).trimEnd().split('\n');
      expect(rows.length).toBe(report.diagnostics.length);
      for (const [index, row] of rows.entries()) {
        const found = new RegExp(pattern.regexp).exec(row) ?? expect.fail();
        const it = report.diagnostics[index] ?? expect.fail();
        expect([
          found[pattern['file'] ?? expect.fail()],
          Number(found[pattern['line'] ?? expect.fail()]),
          Number(found[pattern['column'] ?? expect.fail()]),
          found[pattern['severity'] ?? expect.fail()],
          found[pattern['code'] ?? expect.fail()],
        ]).toEqual([it.file, it.line, it.column, it.severity, it.rule]);
        expect(['error', 'warning', 'info']).toContain(it.severity); // the words that VS Code knows
        expect(
          existsSync(join(dir, found[pattern['file'] ?? expect.fail()] ?? expect.fail())),
        ).toBe(true);
      }
    },
  );

  test('looks for files where the content is', () => {
    expect(fileLocation).toEqual(['relative', `\${workspaceFolder}/seeds`]);
    expect(existsSync(join(project, 'seeds/catalogue.yaml'))).toBe(true);
  });

  test('knows the first and the last line of a report', () => {
    expect(new RegExp(background.beginsPattern).test('Checking…')).toBe(true);
    expect(new RegExp(background.endsPattern).test('Checked: 2 errors in 3 files.')).toBe(true);
  });
});

describe('settings', () => {
  const settings = read<Record<string, unknown>>('settings.json');

  test('name a schema that is there, for a file that is there', () => {
    for (const [schema, files] of Object.entries(
      settings['yaml.schemas'] as Record<string, string[]>,
    )) {
      expect([schema, ...files].map((file) => existsSync(join(project, file)))).not.toContain(
        false,
      );
    }
  });

  test('never change a file that nobody edited: one of the seeds is kept byte for byte', () => {
    const off = {
      'files.insertFinalNewline': false,
      'files.trimFinalNewlines': false,
      'files.trimTrailingWhitespace': false,
      'editor.formatOnSave': false,
    };
    expect(settings).toMatchObject({ ...off, '[markdown]': off });
  });

  test('recommend what reads the schema', () =>
    expect(read<{ recommendations: string[] }>('extensions.json').recommendations).toContain(
      'redhat.vscode-yaml',
    ));
});

describe('snippets, with the values they propose,', () => {
  const snippets = read<
    Record<string, { prefix: string; scope: string; description: string; body: string[] }>
  >('prospectus.code-snippets');
  const filled = (name: string) =>
    (snippets[name] ?? expect.fail()).body
      .join('\n')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d+/g, '');
  const around: Files = {
    'catalogue.yaml': 'base-url: https://courses.example.org/\nsemester-credits: 6\n',
    'tracks/ai-engineer.md': markdown({ title: 'AI Engineer' }, 'A text.\n'),
    'pillars/code.md': markdown({ title: 'Code' }, 'A text.\n'),
    'courses/programming.md': courseFile(
      { title: 'Programming', pillar: 'code', tracks: ['ai-engineer'] },
      'A text.\n',
    ),
  };
  const problems = async (files: Files) =>
    (await diagnose({ ...around, ...files })).filter(({ severity }) => severity !== 'info');

  test('are offered in markdown only', () => {
    expect(Object.values(snippets).map(({ scope, prefix }) => `${scope} ${prefix}`)).toEqual([
      'markdown course',
      'markdown track',
      'markdown pillar',
      'markdown choice',
    ]);
  });

  test('are a course', async () =>
    expect(await problems({ 'courses/computer-vision.md': filled('Course') })).toEqual([]));
  test('are a track', async () =>
    expect(await problems({ 'tracks/ai-engineer.md': filled('Track') })).toEqual([]));
  test('are a pillar', async () =>
    expect(await problems({ 'pillars/code.md': filled('Pillar') })).toEqual([]));

  test('are a lane of a choice', async () => {
    const lane = (title: string, body: string) =>
      courseFile({ title, tracks: ['ai-engineer'] }, 'A text.\n').replace('---\n', `---\n${body}`);
    const other = filled('Lane of a choice')
      .replace('deep-learning', 'vision')
      .replace('option: 0', 'option: 1');
    expect(
      await problems({
        'courses/programming.md': courseFile(
          { title: 'Programming', semester: 2, tracks: ['ai-engineer'] },
          'A text.\n',
        ),
        'courses/vision.md': lane('Vision', filled('Lane of a choice')),
        'courses/deep-learning.md': lane('Deep Learning', other),
      }),
    ).toEqual([]);
  });
});
