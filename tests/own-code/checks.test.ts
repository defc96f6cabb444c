import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { writeFiles } from '../support/folder.ts';
import { fromJson } from '../support/json.ts';
import { inSchool, school } from './school.ts';

/** A school with one check, whose function is given; it starts on line 3 of its config. */
const checking = (check: string, more = '') =>
  school({
    'prospectus.config.ts': `import { defineConfig } from 'prospectus';
export default defineConfig({ checks: [{ id: 'ampersand', ${more} check:
${check} }] });
`,
  });

const ampersand = `({ courses }) => courses
  .filter(({ texts }) => texts[0].title.includes('&'))
  .map(({ source }) => ({
    message: 'Our titles have no “&”, and this sentence is longer than a line, which is no reason to cut what a school says to its own people.',
    hint: 'Type: title: Baking and <Bread>',
    file: source.file,
    key: 'title',
  }))`;

async function found(dir: string): Promise<Diagnostic[]> {
  const { stdout } = await inSchool(dir, 'check', '--format', 'json');
  return fromJson<{ diagnostics: Diagnostic[] }>(stdout).diagnostics.filter(({ rule }) =>
    ['ampersand', 'failing-code'].includes(rule),
  );
}

describe('what a check of a school finds', () => {
  test('stands at its key, in the words of the school, as a warning', async () => {
    expect(await found(checking(ampersand))).toEqual([
      {
        severity: 'warning',
        rule: 'ampersand',
        file: 'courses/baking.md',
        line: 2,
        column: 8,
        endLine: 2,
        endColumn: 26,
        message:
          'Our titles have no “&”, and this sentence is longer than a line, which is no reason to cut what a school says to its own people.',
        hint: 'Type: title: Baking and <Bread>',
      },
    ]);
  });

  test('stops publishing where it is an error', async () => {
    const dir = checking(ampersand, "severity: 'error',");
    expect((await inSchool(dir, 'check')).code).toBe(1);
    const { code, stderr } = await inSchool(dir, 'build');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was published.')]);
    expect((await inSchool(checking(ampersand), 'build')).code).toBe(0);
    expect((await inSchool(checking(ampersand), 'check', '--strict')).code).toBe(1);
  });

  test('is in every format', async () => {
    const dir = checking(ampersand);
    const as = async (format: string) => (await inSchool(dir, 'check', '--format', format)).stdout;
    expect(await as('pretty')).toMatch(/2:8 {2}warning {2}Our titles have no “&”.* {2}ampersand\n/);
    expect(await as('line')).toMatch(/^courses\/baking\.md:2:8: warning: Our .* \[ampersand\]$/m);
    expect(await as('github')).toMatch(
      /^::warning file=content\/courses\/baking\.md,line=2,.*title=ampersand::Our titles/m,
    );
    const { runs } = fromJson<{
      runs: { tool: { driver: { rules: { id: string; fullDescription: { text: string } }[] } } }[];
    }>(await as('sarif'));
    expect(runs[0]?.tool.driver.rules.find(({ id }) => id === 'ampersand')).toMatchObject({
      shortDescription: { text: 'Ampersand' },
      fullDescription: { text: expect.stringContaining('a check of the school’s own') },
    });
  });

  test('is explained as the school’s own, with where it is', async () => {
    const { code, stdout } = await inSchool(checking(ampersand), 'explain', 'ampersand');
    expect(code).toBe(0);
    expect(stdout).toContain('ampersand: warning\n\nThis is a check of the school’s own');
    expect(stdout).toContain('courses/baking.md:2 Our titles have no “&”');
  });

  test('may stand at a line, at a whole file, and in any file of the content', async () => {
    const at = async (place: string) => {
      const [{ file, line, column }] = await found(
        checking(`() => [{ message: 'No.', ${place} }]`),
      );
      return `${file}:${line}:${column}`;
    };
    expect(await at("file: 'tracks/chef.md', line: 3, column: 2")).toBe('tracks/chef.md:3:2');
    expect(await at("file: 'pillars/code.md'")).toBe('pillars/code.md:1:1');
    expect(await at("file: 'catalogue.yaml', key: 'programmes.bachelor'")).toMatch(
      /^catalogue.yaml:5:/,
    );
  });

  test.each(['credits-here', 'studycredits'])(
    'may name a key as the school does, or as we do: %s',
    async (key) => {
      const dir = checking(`() => [{ message: 'No.', file: 'courses/a.md', key: '${key}' }]`);
      writeFiles(join(dir, 'content'), {
        'catalogue.yaml': 'title: Our courses\nkeys: { credits-here: studycredits }\n',
        'courses/a.md':
          '---\ntitle: Anise\nsemester: 1\ncredits-here: 6\npillar: code\ntracks: [chef]\n---\nYou bake.\n',
      });
      expect(await found(dir)).toMatchObject([{ file: 'courses/a.md', line: 4, column: 15 }]);
    },
  );
});

describe('a check that does what it must not is told at its place', () => {
  test.each([
    [
      'throws',
      '() => null.courses',
      '3:12',
      'stops with an error: “Cannot read properties of null',
    ],
    ['throws a text', "() => { throw 'No'; }", '2:46', 'stops with an error: “No”.'],
    ['gives no list', '() => ({})', '2:46', 'gives “{}” where a list of findings belongs.'],
    ['is not done yet', 'async () => []', '2:46', 'gives “Promise { [] }” where a list'],
    [
      'gives a text',
      "() => ['No.']",
      '2:46',
      'A finding of the check “ampersand” has no “message”',
    ],
    ['gives nothing', '() => [null]', '2:46', 'has no “message” that can be used.'],
    ['gives no file', "() => [{ message: 'No.' }]", '2:46', 'has no “file” that can be used.'],
    [
      'gives a key that is none',
      "() => [{ message: 'No.', file: 'catalogue.yaml', key: 7 }]",
      '2:46',
      'has no “key” that',
    ],
    [
      'gives line 0',
      "() => [{ message: 'No.', file: 'catalogue.yaml', line: 0 }]",
      '2:46',
      'has no “line” that',
    ],
    [
      'gives half a column',
      "() => [{ message: 'No.', file: 'catalogue.yaml', line: 1, column: 0.5 }]",
      '2:46',
      'has no “column” that',
    ],
    [
      'names a file that is not there',
      "() => [{ message: 'No.', file: 'courses/bakin.md' }]",
      '2:46',
      'names the file “courses/bakin.md”, which the content does not have.',
    ],
    [
      'names a file elsewhere',
      "() => [{ message: 'No.', file: '../../etc/passwd' }]",
      '2:46',
      'names the file “../../etc/passwd”, which',
    ],
  ])('where it %s', async (_, check, at, message) => {
    const [first, ...more] = await found(checking(check));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      rule: 'failing-code',
      severity: 'error',
      file: '../prospectus.config.ts',
    });
    expect(`${first?.line}:${first?.column}`).toBe(at);
    expect(first?.message).toContain(message);
  });
});
