import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryHere } from '../../src/diagnostics/formats/ci.ts';
import { formatHere } from '../../src/diagnostics/formats/names.ts';
import { github } from '../../src/diagnostics/formats/github.ts';
import { stepSummary } from '../../src/diagnostics/formats/step-summary.ts';
import { courseFile, emptyFolder, folder, writeFiles, type Files } from '../support/folder.ts';
import { reportOn, run } from './formats.support.ts';

/** Courses with one error each, another in each. */
const broken = (names: readonly string[], more: Readonly<Record<string, unknown>> = {}): Files =>
  Object.fromEntries(
    names.map((name) => [
      `courses/${name}.md`,
      courseFile({ semester: 'SEMESTER', title: name, ...more }).replace(
        /"?SEMESTER"?/,
        `one: ${name}`,
      ),
    ]),
  );
const names = Array.from({ length: 14 }, (_, index) => `course-${String(index).padStart(2, '0')}`);
const kind = (text: string, command: string) =>
  text.split('\n').filter((row) => row.startsWith(`::${command} `));

describe('annotations', () => {
  test('name file, place, rule, message and hint', async () => {
    const dir = folder({
      'courses/a.md': courseFile({}, 'A text.\n').replace('---\n', '---\nenglish-only: yes\n'),
    });
    expect(github(await reportOn(dir, { all: false, repository: { root: dir } }))).toBe(
      '::error file=courses/a.md,line=2,col=15,endLine=2,endColumn=18,title=wrong-type::“english-only” is “yes”; it must be true or false. Type: english-only: true\n1 error in 1 file.\n',
    );
  });

  test('have paths that start at the repository, not at the content', async () => {
    const root = emptyFolder('repository');
    writeFiles(root, { 'school/seeds/a.md': 'no course' });
    expect(github(await reportOn(join(root, 'school/seeds'), { repository: { root } }))).toContain(
      'file=school/seeds/a.md,',
    );
  });

  test('escape what would end a property or the command', async () => {
    const dir = folder({ 'courses/50%, a∶b.md': '---\ntitle: 100%0A, a: b::error::c\n---\n' });
    const [row] = kind(github(await reportOn(dir, { repository: { root: dir } })), 'error');
    expect(row).toMatch(/^::error file=courses\/50%25%2C a∶b\.md,line=2,/);
    expect(row).toContain('::“title: 100%250A, a: b::error::c”');
  });

  test('are ten of a kind at most; the tenth says how many more there are', async () => {
    const dir = folder({
      ...broken(names),
      'courses/z.md': courseFile({ title: 'Z' }, 'A text.\n'),
    });
    const rows = kind(github(await reportOn(dir, { repository: { root: dir } })), 'error');
    expect(rows).toHaveLength(10);
    expect(rows[9]).toMatch(
      /There are 4 more errors; the summary of this step lists everything\.$/,
    );
    expect(rows.slice(0, 9).join('')).not.toContain('more errors');
  });

  test('show the files that the pull request changes first', async () => {
    const dir = folder(broken(names));
    const rows = kind(
      github(
        await reportOn(dir, {
          repository: {
            root: dir,
            changed: new Set(['courses/course-13.md', 'courses/course-12.md', 'README.md']),
          },
        }),
      ),
      'error',
    );
    expect(rows.map((row) => (/course-\d+/.exec(row) ?? expect.fail())[0])).toEqual([
      'course-12',
      'course-13',
      ...names.slice(0, 8),
    ]);
  });
});

describe('the summary of a step', () => {
  test('is a table of everything, errors first, with links to the lines', async () => {
    const dir = folder({
      ...broken(['a b']),
      'courses/0.md': courseFile({ title: 'Zero (choice)' }, 'A text.\n'),
    });
    const text = stepSummary(
      await reportOn(dir, {
        all: false,
        repository: { root: dir, filesUrl: 'https://github.com/s/c/blob/abc' },
      }),
    );
    expect(text).toMatch(
      /^## 1 error, \d+ warnings?.* in 2 files\.\n\n\| Weight \| Place \| What is wrong \| What to do \| Rule \|\n\| --- \|/,
    );
    const rows = text.trimEnd().split('\n').slice(4);
    expect(rows[0]).toMatch(
      /^\| error \| \[courses\/a b\.md:3:1\]\(https:\/\/github\.com\/s\/c\/blob\/abc\/courses\/a%20b\.md#L3\) \| “semester: one: a b” holds a colon/,
    );
    expect(rows[1]).toMatch(
      /^\| warning \| \[courses\/0\.md:2:8\].*Zero \\\(choice\\\).*\| choice-in-title \|$/,
    );
  });

  test('takes what people wrote for text', async () => {
    const dir = folder({ 'courses/a.md': '---\ntitle: a | b: <img src=x> *c* `d`\n---\n' });
    const row =
      stepSummary(await reportOn(dir, { all: false }))
        .trimEnd()
        .split('\n')
        .at(-1) ?? expect.fail();
    expect(row).toContain('a \\| b: &lt;img src=x\\> \\*c\\* \\`d\\`');
    expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(7);
  });

  test('stays below the limit and says what was left out', async () => {
    const dir = folder(broken(names));
    const report = await reportOn(dir, { all: false });
    const text = stepSummary(report, 2000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2000);
    const shown = text.split('\n').filter((row) => row.startsWith('| error')).length;
    expect(text).toContain(
      `\n${14 - shown} more rows were left out, because the table would be too large.\n`,
    );
    expect(shown).toBeGreaterThan(3);
  });
});

describe('in a step of GitHub Actions', () => {
  /** A clone in which the last commit, a pull request, changes one of the broken files. */
  function clone(): { root: string; base: string } {
    const root = emptyFolder('clone');
    const git = (...words: string[]) =>
      execFileSync(
        'git',
        [
          '-c',
          'user.name=T',
          '-c',
          'user.email=t@example.org',
          '-c',
          'commit.gpgsign=false',
          ...words,
        ],
        { cwd: root, encoding: 'utf8' },
      ).trim();
    git('init', '--quiet', '--initial-branch=main');
    writeFiles(join(root, 'seeds'), broken(names));
    git('add', '.');
    git('commit', '--quiet', '--message', 'Before');
    const base = git('rev-parse', 'HEAD');
    writeFiles(join(root, 'seeds'), broken(['course-13'], { weight: 1 }));
    git('commit', '--quiet', '--all', '--message', 'After');
    return { root, base };
  }
  const event = (root: string, pullRequest: object): string => {
    const file = join(root, 'event.json');
    writeFileSync(file, JSON.stringify(pullRequest));
    return file;
  };

  test('the format is github, the changed file comes first, the summary stands below the rest', async () => {
    const { root, base } = clone();
    const summary = join(root, 'summary.md');
    writeFileSync(summary, 'Before us.\n');
    const { code, stdout } = await run(['check', '--content', join(root, 'seeds')], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_BASE_REF: 'main',
      GITHUB_EVENT_PATH: event(root, {
        pull_request: { base: { sha: base }, head: { sha: base } },
      }),
    });
    expect(code).toBe(1);
    expect(kind(stdout, 'error')[0]).toMatch(/^::error file=seeds\/courses\/course-13\.md,/);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^14 errors/);
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^Before us\.\n## 14 errors/);
    expect(text.match(/\n\| error \|/g)).toHaveLength(14);
  });

  test('a list of changed files will do instead of git', async () => {
    const dir = folder(broken(names));
    const list = join(emptyFolder('list'), 'changed.txt');
    writeFileSync(list, 'courses/course-11.md\r\n');
    const { stdout } = await run(
      ['check', '--content', dir, '--format', 'github', '--changed', list],
      { GITHUB_WORKSPACE: dir },
    );
    expect(kind(stdout, 'error')[0]).toContain('file=courses/course-11.md,');
  });

  test.each<
    [string, (at: ReturnType<typeof clone>) => Record<string, string>, string[] | undefined]
  >([
    [
      'by the event',
      ({ root, base }) => ({
        GITHUB_EVENT_PATH: event(root, { pull_request: { base: { sha: base } } }),
      }),
      ['seeds/courses/course-13.md'],
    ],
    [
      'by the first parent, where the base is not in the clone',
      () => ({ GITHUB_BASE_REF: 'main' }),
      ['seeds/courses/course-13.md'],
    ],
    ['not at all without a pull request', () => ({}), undefined],
    [
      'not by an event that names no commit',
      ({ root }) => ({
        GITHUB_EVENT_PATH: event(root, { pull_request: { base: { sha: '--output=x' } } }),
      }),
      ['seeds/courses/course-13.md'],
    ],
    ['not by an event that is not there', () => ({ GITHUB_EVENT_PATH: '/nowhere' }), undefined],
  ])('what is changed is known %s', async (_, environment, changed) => {
    const at = clone();
    const known = (await repositoryHere({ GITHUB_WORKSPACE: at.root, ...environment(at) })).changed;
    expect(known && [...known]).toEqual(changed);
  });

  test('files are addressed at the commit of the pull request', async () => {
    const { root, base } = clone();
    const where = {
      GITHUB_WORKSPACE: root,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 's/c',
      GITHUB_SHA: 'merge',
    };
    expect((await repositoryHere(where)).filesUrl).toBe('https://github.com/s/c/blob/merge');
    expect(
      (
        await repositoryHere({
          ...where,
          GITHUB_EVENT_PATH: event(root, { pull_request: { head: { sha: base } } }),
        })
      ).filesUrl,
    ).toBe(`https://github.com/s/c/blob/${base}`);
  });

  test('elsewhere the format is pretty', () => {
    expect([
      formatHere({ GITHUB_ACTIONS: 'true' }),
      formatHere({ CI: 'true' }),
      formatHere({}),
    ]).toEqual(['github', 'pretty', 'pretty']);
  });
});
