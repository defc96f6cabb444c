import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command, type Ended } from '../support/command.ts';
import { courseFile, emptyFolder, writeFiles, type Files } from '../support/folder.ts';

const count = 60;
const name = (index: number) => `course-${String(index).padStart(2, '0')}`;
/** Sixty courses, each with one error and one warning of its own; the last two are what the pull request changes. */
const courses: Files = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [
    `seeds/courses/${name(index)}.md`,
    courseFile(
      { title: name(index), semester: `one ${index}`, [`zzzz-${index}`]: true },
      'A text.\n',
    ),
  ]),
);
const changed = [name(58), name(59)];

describe('a pull request with 60 errors', () => {
  let ended: Ended;
  let summary: string;
  beforeAll(async () => {
    const root = emptyFolder('repository');
    writeFiles(root, { ...courses, 'seeds/catalogue.yaml': '' });
    const [list, summaryFile] = [join(root, 'changed.txt'), join(root, 'summary.md')];
    writeFileSync(list, changed.map((it) => `seeds/courses/${it}.md\n`).join(''));
    writeFileSync(summaryFile, '');
    ended = await command(['check', '--content', 'seeds', '--changed', list], {
      cwd: root,
      env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root, GITHUB_STEP_SUMMARY: summaryFile },
    });
    summary = readFileSync(summaryFile, 'utf8');
  });
  const rows = (kind: string) =>
    ended.stdout.split('\n').filter((line) => line.startsWith(`::${kind} `));
  const named = (line: string) => /file=seeds\/courses\/([\w-]+)\.md,/.exec(line)?.[1];
  const inSummary = (kind: string) =>
    summary.split('\n').filter((line) => line.startsWith(`| ${kind} |`));

  test('fails', () => expect(ended.code).toBe(1));

  test('shows ten of a kind, what it changes first, the others in their order', () => {
    const expected = [...changed, ...Array.from({ length: 8 }, (_, index) => name(index))];
    expect(rows('error').map(named)).toEqual(expected);
    expect(rows('warning').map(named)).toEqual(expected);
    expect(rows('notice')).toEqual([]);
  });

  test('shows errors before warnings', () => {
    const kinds = ended.stdout.split('\n').flatMap((line) => /^::(\w+) /.exec(line)?.[1] ?? []);
    expect(kinds).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
    ]);
  });

  test('says at the tenth how many more there are, and where', () => {
    for (const kind of ['error', 'warning'])
      expect(
        rows(kind).map((line) =>
          line.includes(`There are 50 more ${kind}s; the summary of this step lists everything.`),
        ),
      ).toEqual([...Array<boolean>(9).fill(false), true]);
  });

  test('has all of them in its summary, errors first', () => {
    expect(summary).toMatch(/^## 60 errors, 60 warnings/);
    expect([inSummary('error').length, inSummary('warning').length]).toEqual([count, count]);
    expect(inSummary('error').every((row, index) => row.includes(`${name(index)}.md:3:11`))).toBe(
      true,
    );
    expect(summary.lastIndexOf('| error |')).toBeLessThan(summary.indexOf('| warning |'));
  });
});
