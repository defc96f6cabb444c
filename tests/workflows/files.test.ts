import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cache/store.ts';
import { languages } from '../support/languages.ts';
import { newCatalogue } from '../../src/authoring/scaffold/new-catalogue.ts';
import { project } from '../support/command.ts';
import { githubChecker } from './checker.support.ts';
import { action, textOf, workflow, type Job, type Step, type Workflow } from './steps.support.ts';

const school = newCatalogue(
  'Courses',
  { folder: 'prospectus', update: 'npm install' },
  languages.en.scaffold,
);
const newWorkflow = school.get('.github/workflows/catalogue.yml') ?? expect.fail();
const files: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync(join(project, '.github/workflows')).map((name) => [
      `.github/workflows/${name}`,
      textOf(`.github/workflows/${name}`),
    ]),
  ),
  'action.yml': textOf('action.yml'),
  '.github/workflows/catalogue.yml': newWorkflow,
};

const names = ['pull-request', 'publish'] as const;
const jobs: [string, Job][] = names.flatMap((name) =>
  Object.entries(workflow(name).jobs).map(([id, job]): [string, Job] => [`${name} ${id}`, job]),
);
const newSteps = Object.values((parse(newWorkflow) as Workflow).jobs).flatMap(({ steps }) => steps);
const allSteps: Step[] = [...jobs.flatMap(([, { steps }]) => steps), ...action().runs.steps];

describe('GitHub’s own checker', () => {
  let faults: Awaited<ReturnType<typeof githubChecker>>;
  beforeAll(async () => {
    faults = await githubChecker();
  });

  test.each(Object.keys(files))('finds nothing wrong with %s', async (path) =>
    expect(await faults(files[path] ?? expect.fail(), path)).toEqual([]),
  );

  test('would find a misspelt key, an unknown function, and a step without a shell', async () => {
    const wrong = (files['.github/workflows/publish.yml'] ?? expect.fail())
      .replace('timeout-minutes', 'timeout-minuts')
      .replace('!cancelled()', '!canceled()')
      .replace('contents: read', 'contents: raed');
    expect((await faults(wrong, '.github/workflows/publish.yml')).join('\n')).toMatch(
      /raed.*timeout-minuts.*canceled/s,
    );
    expect(
      (
        await faults(
          (files['action.yml'] ?? expect.fail()).replace('shell: bash', ''),
          'action.yml',
        )
      ).join(''),
    ).toContain('shell');
  });
});

describe('what others could change is held fast', () => {
  test.each(Object.keys(files))(
    '%s names each action by its commit, with the release beside it',
    (path) => {
      const used = [...(files[path] ?? expect.fail()).matchAll(/^[\s#-]*uses: (.*)$/gm)].map(
        ([, it]) => it ?? expect.fail(),
      );
      expect(used.length).toBeGreaterThan(0);
      expect(
        used.filter((it) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(it)),
      ).toEqual([]);
    },
  );

  test('an action is used at one commit everywhere', () => {
    const used = new Set(
      Object.values(files).flatMap((text) =>
        [...text.matchAll(/uses: ((actions\/[\w-]+)@.*)$/gm)].map(([, it]) => it ?? expect.fail()),
      ),
    );
    const actions = [...used].map((it) => it.split('@')[0] ?? expect.fail());
    expect(actions).toEqual([...new Set(actions)]);
  });

  test('packages come from the lockfile, and none runs anything when it is installed', () => {
    const installs = allSteps.filter(
      ({ run }) => run !== undefined && /\bnpm (ci|i|install)\b/.test(run),
    );
    expect(installs).toHaveLength(5);
    for (const { run } of installs) expect(run).toMatch(/\bnpm (ci|install) --ignore-scripts\b/);
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
  });
});

describe('what is kept between builds', () => {
  test.each([
    ['publish', (workflow('publish').jobs['catalogue'] ?? expect.fail()).steps],
    ['pull-request', (workflow('pull-request').jobs['catalogue'] ?? expect.fail()).steps],
    ['a new catalogue', newSteps],
    ['action', action().runs.steps],
  ])('%s: is found after the packages are there, and is our kept work alone', (_, steps) => {
    const at = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    // An install takes everything out of node_modules.
    expect(at).toBeGreaterThan(steps.findIndex(({ run }) => run?.includes('npm ci') === true));
    const {
      path,
      key,
      'restore-keys': others,
    } = (steps[at] ?? expect.fail()).with as Record<string, string>;
    expect(
      join(project, (path ?? expect.fail()).replace(`\${{ steps.install.outputs.home }}`, '')),
    ).toBe(cacheFolder());
    expect(key).toBe(`${others}\${{ github.sha }}`); // each build keeps its own
  });
});

describe('what a stranger’s pull request can do', () => {
  test('it starts with the rights of a stranger', () => {
    expect(Object.keys(workflow('pull-request').on)).toEqual(['pull_request']);
    for (const text of Object.values(files))
      expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\.|write-all/);
  });

  test('everything may be read, and nothing written but a published site', () => {
    for (const name of names) expect(workflow(name).permissions).toEqual({ contents: 'read' });
    expect(
      Object.fromEntries(
        jobs.flatMap(([id, { permissions }]) => (permissions ? [[id, permissions]] : [])),
      ),
    ).toEqual({
      'publish catalogue': { contents: 'read', pages: 'read' },
      'publish deploy': { pages: 'write', 'id-token': 'write' },
    });
    // Whoever may write runs nothing of ours, and nothing of the content.
    expect(
      (workflow('publish').jobs['deploy'] ?? expect.fail()).steps.map(
        ({ uses, run }) => run ?? (uses ?? expect.fail()).split('@')[0],
      ),
    ).toEqual(['actions/deploy-pages']);
  });

  test('a checkout leaves no key behind, and has the whole history', () => {
    const checkouts = allSteps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(4);
    for (const { with: given } of checkouts)
      expect(given).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test('no words of anybody become part of a script', () => {
    for (const { run } of allSteps) expect(run ?? '').not.toContain('${{');
    for (const { run } of newSteps) expect(run ?? '').not.toContain('${{');
  });
});

describe('every job', () => {
  test('ends after a while, and one that is out of date gives way', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(workflow('pull-request').concurrency).toMatchObject({ 'cancel-in-progress': true });
    expect(workflow('publish').concurrency).toMatchObject({ 'cancel-in-progress': false });
  });

  test('tests run on each Node.js that we promise, and nothing is published without them', () => {
    for (const name of names) {
      const { steps, strategy } = workflow(name).jobs['test'] ?? expect.fail();
      expect((strategy ?? expect.fail()).matrix).toEqual({ node: [20, 22, 24] });
      expect((steps.at(-1) ?? expect.fail()).run).toBe('npm test');
    }
    expect((workflow('publish').jobs['deploy'] ?? expect.fail()).needs).toEqual([
      'catalogue',
      'test',
    ]);
  });

  test('has a shell that stops at the first mistake', () => {
    for (const name of names) expect(workflow(name).defaults).toEqual({ run: { shell: 'bash' } });
    for (const { run, shell } of action().runs.steps)
      if (run !== undefined) expect(shell).toBe('bash');
  });
});

describe('the workflow of a new catalogue', () => {
  test('installs what the lockfile pins, and asks nobody to fill anything in', () => {
    expect(newSteps.map(({ run }) => run)).toContain('npm ci --ignore-scripts');
    for (const [, text] of school) expect(text).not.toMatch(/OWNER|SCHOOL/);
  });

  test('does what the pipeline for GitLab does', () => {
    const commands = (text: string) =>
      [...text.matchAll(/npx prospectus \w+/g)].map(([command]) => command).sort();
    expect(commands(school.get('.gitlab-ci.yml') ?? expect.fail())).toEqual(commands(newWorkflow));
  });
});

test('the action takes what it took before, and the package', () =>
  expect(Object.keys(action().inputs)).toEqual([
    'content',
    'output',
    'base-url',
    'path-prefix',
    'strict',
    'package',
    'previous',
    'preview-url',
  ]));
