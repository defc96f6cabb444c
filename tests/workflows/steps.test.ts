import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, run } from '../support/command.ts';
import { npm, packedFile } from '../support/packed.ts';
import { courseFile, emptyFolder, writeFiles } from '../support/folder.ts';
import {
  action,
  cleanClone,
  git,
  isFilled,
  isInstallOrTest,
  runSteps,
  workflow,
  type Ran,
  type Workflow,
} from './steps.support.ts';
import { fromJson } from '../support/json.ts';

/** A published site, of which only its publication is asked for. */
let site: { status: number; publication: string; asked: string[]; address: string };
let server: Server;
let clone: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    site.asked.push(url ?? expect.fail());
    response.writeHead(site.status).end(site.publication);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  site = {
    status: 404,
    publication: '',
    asked: [],
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/catalogue`,
  };
  clone = cleanClone();
});
afterAll(() => {
  server.close();
});

const codes = ({ steps }: Ran) => Object.fromEntries(steps.map(({ name, code }) => [name, code]));
const said = ({ steps }: Ran, name: string) =>
  (steps.find((it) => it.name === name) ?? expect.fail()).said;
const expectFine = ({ steps }: Ran) => {
  for (const { name, code, said: words } of steps)
    expect([name, code, code === 0 ? '' : words]).toEqual([name, 0, '']);
};
/** “Reinforcement Learning”. */
const course = (dir: string) => join(dir, 'seeds/courses/advanced-ai.md');
const commit = (dir: string, message: string) => {
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--message', message);
};
const hostile = `$(touch pwned) \`touch pwned\`; touch pwned ::error::pwned \${{ pwned }} <img src=x>`;

describe('a pull request, on a clean clone', () => {
  let ran: Ran;
  beforeAll(async () => {
    writeFileSync(
      course(clone),
      readFileSync(course(clone), 'utf8').replace(/^studycredits: 6$/m, 'studycredits: 3'),
    );
    writeFiles(clone, {
      'seeds/courses/computer-vision.md': courseFile(
        {
          title: hostile,
          semester: 2,
          studycredits: 3,
          pillar: 'analysis',
          tracks: ['ai-engineer'],
        },
        'You teach a computer to see.\n',
      ),
    });
    commit(clone, 'A change');
    ran = await runSteps(workflow('pull-request').jobs['catalogue'].steps, {
      cwd: clone,
      environment: { GITHUB_BASE_REF: 'main', GITHUB_EVENT_NAME: 'pull_request' },
    });
  });

  test('every step does what it says', () => {
    expectFine(ran);
    expect(Object.keys(codes(ran))).toEqual([
      'Learn what is promised',
      'Check the content',
      'Say what changes',
      'Build the site',
      'Say how to look at it',
    ]);
  });

  test('warnings stand at the lines of the files', () =>
    expect(said(ran, 'Check the content')).toMatch(
      /^::warning file=seeds\/courses\/[^,]+,line=\d+,/m,
    ));

  test('what changes is told in the summary and in a file', () => {
    const changes = readFileSync(join(clone, 'changes.md'), 'utf8');
    expect(changes).toMatch(/^- Reinforcement Learning: 6 → 3 credits; /m);
    expect(ran.summary).toContain(changes);
    expect(ran.summary).not.toContain('<img');
  });

  test('the site is there, to be looked at with one line', () => {
    for (const file of [
      'index.html',
      'courses/computer-vision/index.html',
      '.htaccess',
      'publication.json',
    ])
      expect(isFilled(join(clone, '_site', file))).toBe(true);
    expect(readFileSync(join(clone, '_site/index.html'), 'utf8')).toContain('href="/courses/"');
    expect(ran.summary).toContain(
      '\ngh run download 77 --repo school/catalogue --name site --dir site && npx --yes sirv-cli@3.0.1 site --port 8080\n',
    );
  });

  test('what is uploaded is what was made', () => {
    const kept = workflow('pull-request').jobs['catalogue'].steps.flatMap(
      ({ uses, with: given }) =>
        uses?.startsWith('actions/upload-artifact@')
          ? [(given ?? expect.fail())['path'] as string]
          : [],
    );
    expect(kept).toEqual(['changes.md', '_site']);
    for (const path of kept) expect(existsSync(join(clone, path))).toBe(true);
    // Names that an upload refuses
    expect(
      (readdirSync(join(clone, '_site'), { recursive: true }) as string[]).filter((name) =>
        /[":<>|*?\r\n]/.test(name),
      ),
    ).toEqual([]);
  });

  test('no text of the content was taken for a command', () => {
    expect(readdirSync(clone)).not.toContain('pwned');
    expect(ran.steps.map((it) => it.said).join('\n')).not.toMatch(/^::error/m);
  });

  test('an address that would be lost stops it, before it is merged', async () => {
    const before = git(clone, 'rev-parse', 'HEAD');
    git(
      clone,
      'rm',
      '--quiet',
      'seeds/courses/computer-networks.md',
      'seeds/courses/computer-networks.nl.md',
    );
    commit(clone, 'Gone');
    // What is promised was learnt above.
    const steps = workflow('pull-request').jobs['catalogue'].steps.filter(
      ({ name }) => name === 'Check the content',
    );
    const stopped = await runSteps(steps, { cwd: clone, environment: { GITHUB_BASE_REF: 'main' } });
    expect(codes(stopped)['Check the content']).toBe(1);
    expect(said(stopped, 'Check the content')).toMatch(
      /title=lost-address::.*\/courses\/computer-networks\//,
    );
    git(clone, 'reset', '--quiet', '--hard', before);
  });
});

describe('a push to main, on a clean clone', () => {
  const { steps } = workflow('publish').jobs['catalogue'];
  const push = (asIs = clone) =>
    runSteps(steps, {
      cwd: asIs,
      expressions: {
        'steps.pages.outputs.base_url': site.address,
        'github.event.before': git(asIs, 'rev-parse', 'origin/main'),
      },
      skip: isInstallOrTest,
    });
  let first: Ran;
  beforeAll(async () => {
    first = await push();
  });

  test('every step does what it says, the first time too', () => {
    expectFine(first);
    expect(Object.keys(codes(first))).toEqual([
      'Ask the site what it promised',
      'Check the content',
      'Say what changed',
      'Build the site',
    ]);
    expect(site.asked).toContain('/catalogue/publication.json');
    expect(said(first, 'Ask the site what it promised')).toContain('this is the first publication');
  });

  test('the site is made for its address, and the report is kept', () => {
    expect(readFileSync(join(clone, '_site/index.html'), 'utf8')).toContain(
      `<link rel="canonical" href="${site.address}/"`,
    );
    expect(readFileSync(join(clone, 'changes.md'), 'utf8')).toContain('6 → 3 credits');
    expect(first.summary).toContain('6 → 3 credits');
  });

  test('an address that the site has, and would lose, stops it', async () => {
    const published = fromJson<{
      published: object[];
    }>(readFileSync(join(clone, '_site/publication.json'), 'utf8'));
    published.published.push({ address: '/courses/gone/', hash: '0' });
    Object.assign(site, { status: 200, publication: JSON.stringify(published) });
    const second = await push();
    expect(codes(second)).toEqual({
      'Ask the site what it promised': 0,
      'Check the content': 1,
      'Say what changed': 0,
    });
    expect(said(second, 'Check the content')).toMatch(
      /::error .*title=lost-address::.*\/courses\/gone\//,
    );
  });

  test.each([
    [500, '{}'],
    [403, ''],
    [301, ''],
  ])('a site that answers with %i stops it', async (status, publication) => {
    Object.assign(site, { status, publication });
    const {
      steps: [asked, ...more],
    } = await runSteps(
      steps.filter(({ name }) => name !== 'Say what changed'),
      { cwd: clone, expressions: { 'steps.pages.outputs.base_url': site.address } },
    );
    expect([asked.code, more]).toEqual([1, []]);
    expect(asked.said).toMatch(/^::error::.*publication\.json/m);
  });

  test('so does one that does not answer', async () => {
    const { code, stderr } = await run(
      'bash',
      ['.github/last-publication.sh', 'http://127.0.0.1:1/', 'x.json'],
      { cwd: clone },
    );
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('cannot be read from http://127.0.0.1:1/publication.json'),
    ]);
  });

  test('jobs that only test, install and test', () => {
    for (const name of ['pull-request', 'publish'] as const)
      expect(
        workflow(name).jobs['test'].steps.filter(
          (it) => it.run !== undefined && !isInstallOrTest(it.run),
        ),
      ).toEqual([]);
  });
});

const everything = ({ steps }: Ran) => steps.map((it) => it.said).join('\n');
const headRepository = 'github.event.pull_request.head.repo.full_name';

describe('in a repository that holds a new catalogue and nothing else', () => {
  let school: string;
  const { steps } = action().runs;
  /** Packages come from the cache of whoever runs the tests. */
  let cache: string;
  const act = (
    inputs: Record<string, string> = {},
    only?: string[],
    { cwd = school, from = 'school/catalogue' } = {},
  ) =>
    runSteps(
      steps.filter(({ name }) => only === undefined || (name !== undefined && only.includes(name))),
      {
        cwd,
        environment: {
          GITHUB_ACTION_PATH: clone,
          GITHUB_BASE_REF: 'main',
          GITHUB_EVENT_NAME: 'pull_request',
          npm_config_cache: cache,
          npm_config_prefer_offline: 'true',
        },
        expressions: {
          ...Object.fromEntries(
            Object.entries(action().inputs).map(([name, given]) => [
              `inputs.${name}`,
              inputs[name] ?? given.default ?? '',
            ]),
          ),
          [headRepository]: from,
        },
      },
    );
  beforeAll(async () => {
    cache = (await npm(['config', 'get', 'cache'], clone)).stdout.trim();
    school = join(emptyFolder('school'), 'school');
    expect(
      (await command(['new', 'catalogue', school, '--package', await packedFile()])).code,
    ).toBe(0);
    git(school, 'init', '--quiet', '--initial-branch=main');
    commit(school, 'First');
    git(school, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    const file = join(school, 'content/courses/web-development.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'title: Web Development',
        `title: ${JSON.stringify(hostile)}`,
      ),
    );
    commit(school, 'Second');
  });

  test('checks it, says what changes, builds it, and says where', async () => {
    const ran = await act({
      content: 'content',
      'base-url': 'https://courses.example.org/',
      'path-prefix': '/2026-2027/',
    });
    expect(Object.values(codes(ran))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const { site: dir } = ran.outputs;
    expect(dir).toMatch(/prospectus-site$/);
    expect(readFileSync(join(dir, 'courses/web-development/index.html'), 'utf8')).toContain(
      'href="/courses/web-development/"',
    );
    const page = 'courses/web-development/';
    expect(ran.summary).toMatch(/^\*\*Do you agree that /m);
    expect(ran.summary).toContain(
      `([before](<https://courses.example.org/2026-2027/${page}>) · [after](<http://localhost:8080/${page}>))`,
    );
    expect(ran.summary).toContain('gh run download 77 --repo school/catalogue --name site');
    expect(git(school, 'status', '--porcelain')).toBe('');
    expect(readdirSync(school)).not.toContain('pwned');
  });

  test('keeps what the site promised', async () => {
    const file = join(emptyFolder(), 'publication.json');
    writeFileSync(file, '{"version":1,"published":[{"address":"/courses/gone/","hash":"0"}]}');
    const ran = await act({ content: 'content', previous: file });
    expect(codes(ran)['Check the content']).toBe(1);
    expect(said(ran, 'Check the content')).toContain('/courses/gone/');
  });

  test.each([
    ['a command', { content: '$(touch pwned)' }],
    ['a flag', { content: '--strict' }],
    [
      'commands',
      {
        output: 'courses/; touch pwned',
        'base-url': '"; touch pwned; "',
        'path-prefix': '/$(touch pwned)/',
        strict: 'true; touch pwned',
      },
    ],
  ])(
    'takes an input that looks like %s for nothing but a text',
    async (_, inputs: Record<string, string>) => {
      const ran = await act({ content: 'content', ...inputs }, [
        'Choose whose code runs',
        'Install Prospectus',
        'Ask the site what it promised',
        'Build the site',
      ]);
      expect(codes(ran)).toEqual({
        'Choose whose code runs': 0,
        'Install Prospectus': 0,
        'Ask the site what it promised': 0,
        'Build the site': 2,
      });
      expect(readdirSync(school)).not.toContain('pwned');
    },
  );

  test('the action takes the version of its input where the repository pins none', async () => {
    const bare = join(emptyFolder('bare'), 'bare');
    cpSync(join(school, 'content'), bare, { recursive: true });
    git(bare, 'init', '--quiet', '--initial-branch=main');
    commit(bare, 'First');
    git(bare, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    const ran = await act({ package: await packedFile() }, undefined, { cwd: bare });
    expect(Object.values(codes(ran))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(git(bare, 'status', '--porcelain')).toBe('');
  });

  test('its own workflow checks it, says what changes, and builds it', async () => {
    const { jobs } = parse(
      readFileSync(join(school, '.github/workflows/catalogue.yml'), 'utf8'),
    ) as Workflow;
    const ran = await runSteps(jobs['catalogue'].steps, {
      cwd: school,
      environment: {
        GITHUB_BASE_REF: 'main',
        GITHUB_EVENT_NAME: 'pull_request',
        SITE: '',
        npm_config_cache: cache,
      },
      expressions: { [headRepository]: 'school/catalogue' },
      skip: () => false,
    });
    expect(Object.values(codes(ran))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(ran.summary).toContain('Web Development');
    expect(isFilled(join(school, '_site/courses/web-development/index.html'))).toBe(true);
    expect(git(school, 'status', '--porcelain')).toBe('');
  });

  test('a stranger brings content, and no code that runs', async () => {
    const stranger = join(emptyFolder('stranger'), 'stranger');
    cpSync(school, stranger, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    writeFiles(stranger, {
      'prospectus.config.mjs': "process.stderr.write('It ran.'); export default {};\n",
      'content/courses/extra.md': courseFile({ title: 'Extra', pillar: 'code' }, 'A text.\n'),
    });
    commit(stranger, 'A change');
    const ofColleague = await act({ content: 'content' }, undefined, { cwd: stranger });
    expect(everything(ofColleague)).toContain('It ran.');
    const from = 'stranger/catalogue';
    const ofAction = await act({ content: 'content' }, undefined, { cwd: stranger, from });
    const { jobs } = parse(
      readFileSync(join(stranger, '.github/workflows/catalogue.yml'), 'utf8'),
    ) as Workflow;
    const ofWorkflow = await runSteps(jobs['catalogue'].steps, {
      cwd: stranger,
      environment: {
        GITHUB_BASE_REF: 'main',
        GITHUB_EVENT_NAME: 'pull_request',
        SITE: '',
        npm_config_cache: cache,
      },
      expressions: { [headRepository]: from },
      skip: () => false,
    });
    for (const ran of [ofAction, ofWorkflow]) {
      expect(Object.values(codes(ran))).toEqual([0, 0, 0, 0, 0, 0, 0]);
      expect(ran.summary).toContain('Extra');
      expect(everything(ran)).not.toContain('It ran.');
    }
  });

  test('its pipeline of GitLab does the same', async () => {
    const pipeline: Record<string, { script: string[] }> = parse(
      readFileSync(join(school, '.gitlab-ci.yml'), 'utf8'),
    );
    const ran = await runSteps(
      [...pipeline['catalogue'].script, ...pipeline['pages'].script].map((line) => ({ run: line })),
      {
        cwd: school,
        environment: {
          CI_MERGE_REQUEST_DIFF_BASE_SHA: git(school, 'rev-parse', 'origin/main'),
          SITE: 'https://courses.example.org/',
          npm_config_cache: cache,
          PROSPECTUS_CACHE: join(emptyFolder('kept'), 'kept'),
        },
        skip: (line) => line.includes('last-publication.sh'), // the site is nobody’s; the workflow has left its answer
      },
    );
    expect(ran.steps.map(({ name, code }) => [name, code])).toEqual(
      ran.steps.map(({ name }) => [name, 0]),
    );
    expect(readFileSync(join(school, 'changes.md'), 'utf8')).toContain('Web Development');
    expect(readFileSync(join(school, 'public/index.html'), 'utf8')).toContain(
      'href="https://courses.example.org/"',
    );
  });
});
