import { languages } from './support/languages.ts';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { trackLedger } from '../src/catalogue/ledger.ts';
import { splitDocument } from '../src/content/front-matter.ts';
import { toDiagnostics } from '../src/diagnostics/report.ts';
import { loadCatalogue } from '../src/load.ts';
import { command, fingerprints, project } from './support/command.ts';
import { crawl, faultsIn, filesOf, lostPages, type CrawledSite } from './support/crawl.ts';
import { courseFile, emptyFolder, folder, markdown, type Files } from './support/folder.ts';
import { all, byId, elementsOf, factsOf, linksOf, one, readHtml, textOf } from './support/html.ts';
import { fromJson } from './support/json.ts';

const seeds = join(project, 'seeds');
const given = readFileSync(join(seeds, 'courses/english/ai-for-healthcare.md'));
const pageOf = (dir: string, file: string) => readHtml(readFileSync(join(dir, file), 'utf8'));

/** Builds a content folder into a new folder; throws what it printed where that fails. */
async function build(
  content: string,
  flags: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<string> {
  const output = join(emptyFolder('site'), 'site');
  const { code, stderr } = await command(
    ['build', '--content', content, '--output', output, ...flags],
    { env },
  );
  if (code !== 0) throw new Error(`build ended with ${code}: ${stderr}`);
  return output;
}

describe('the sample catalogue, built', () => {
  let output: string;
  let site: CrawledSite;
  beforeAll(async () => {
    output = await build(seeds, [], {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    });
    site = crawl(output);
  });

  test('is the same, byte for byte, in another time zone and locale', async () => {
    const again = await build(seeds, [], { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' });
    expect(fingerprints(again)).toEqual(fingerprints(output));
  });

  test('has no link or anchor that leads nowhere, and no id twice', () =>
    expect(faultsIn(site)).toEqual([]));

  test('has neither under a path prefix, which the tree of files does not hold', async () => {
    const prefixed = crawl(await build(seeds, ['--path-prefix', '/x/']));
    expect(faultsIn(prefixed, '/x/')).toEqual([]);
    expect([...prefixed.pages.keys()]).toEqual([...site.pages.keys()]);
  });

  test('can be reached from the home page, every page of it', () =>
    expect(lostPages(site)).toEqual([]));

  test('asks nothing of another site: only links lead out', () => {
    const loads = [...site.pages.values()].flatMap(({ file, root }) =>
      elementsOf(root).flatMap(({ name, attributes }) => {
        const address =
          name === 'a' || (name === 'link' && attributes['rel'] !== 'stylesheet')
            ? undefined
            : (attributes['src'] ?? attributes['href'] ?? attributes['action']);
        return address && !address.startsWith('/') ? [`${file}: <${name}> ${address}`] : [];
      }),
    );
    expect(loads).toEqual([]);
  });

  test('says “undefined” nowhere', () => {
    expect(
      [...site.pages.values()]
        .filter(({ root }) => /\b(undefined|NaN|\[object Object\])\b/.test(textOf(root)))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('shows every course on offer on the list of each language', () => {
    for (const [file, heading] of [
      ['courses/index.html', 'All courses'],
      ['nl/courses/index.html', 'Alle cursussen'],
    ] as const) {
      const page = pageOf(output, file);
      expect(all(page, 'li', 'row').length, heading).toBe(57);
    }
  });

  describe('the page of the given seed', () => {
    const seedPage = () => pageOf(output, 'courses/english/ai-for-healthcare/index.html');

    test('is called AI For Healthcare, without “(choice)”', () => {
      expect([
        textOf(one(seedPage(), 'h1')),
        textOf(one(seedPage(), 'title')).includes('(choice)'),
      ]).toEqual(['AI For Healthcare', false]);
    });
    test('shows its facts', () => {
      expect(factsOf(one(seedPage(), 'dl', 'facts'))).toMatchObject({
        Semester: '1 (autumn)',
        Credits: '6 ECTS',
        'Study time': expect.stringMatching(/^150 to 180 hours.*7\.5 to 9 hours a week/s),
        Pillar: 'Analysis',
        Track: 'AI Engineer (English)',
        'Taught in': 'English',
      });
    });
    test.each([
      ['Analysis', '/pillars/analysis/'],
      ['AI Engineer (English)', '/tracks/ai-english/'],
      ['Kubernetes', '/tags/kubernetes/'],
      ['CI/CD', '/tags/ci-cd/'],
      ['AutomatedAI', '/tags/automatedai/'],
      ['CloudAI', '/tags/cloudai/'],
      ['Deep Learning', '/courses/english/deep-learning/'],
    ])('links to %s', (text, href) => {
      expect(linksOf(one(seedPage(), 'main'))).toContainEqual({ text, href });
    });
    test('has its six themes', () => {
      const themes = all(byId(seedPage(), 'themes'), 'li').map(textOf);
      expect([themes.length, themes[0], themes[5]]).toEqual([
        6,
        'Introduction to deep learning and neural networks.',
        expect.stringMatching(/^Using reinforcement learning/),
      ]);
    });
    test('has Deep Learning as the other lane of its choice, and Deep Learning has it', () => {
      const lanes = (page: ReturnType<typeof pageOf>) =>
        all(byId(page, 'choice'), 'th')
          .filter(({ attributes }) => attributes['scope'] === 'col')
          .map(textOf);
      expect([
        lanes(seedPage()),
        lanes(pageOf(output, 'courses/english/deep-learning/index.html')),
      ]).toEqual([
        ['AI For Healthcare', 'Deep Learning'],
        ['Deep Learning', 'AI For Healthcare'],
      ]);
    });
  });

  describe('the English year', () => {
    const semester = (number: number) =>
      byId(pageOf(output, 'tracks/ai-english/index.html'), `semester-${number}`);
    test('has two choices in its first semester', () => {
      const choices = all(semester(1), 'li', 'choice').map((choice) =>
        all(choice, 'li', 'lane')
          .map((lane) => all(lane, 'a').map(textOf).join(' + '))
          .sort(),
      );
      expect(choices).toEqual([
        ['Basic Dutch + Meeting Flanders Today', 'MLOps'],
        ['AI For Healthcare', 'Deep Learning'],
      ]);
    });
    test('adds up to 30 in each semester', () => {
      expect([1, 2].map((number) => textOf(one(semester(number), 'p', 'total')))).toEqual([
        '30 credits',
        '30 credits',
      ]);
      expect(all(semester(2), 'li', 'choice')).toEqual([]);
    });
  });

  test('the four tracks of the main programme add up to 30 in each of six semesters, on their pages too', () => {
    for (const id of ['ai-engineer', 'iot-engineer', 'next-web-developer', 'xr-developer']) {
      expect(all(pageOf(output, `tracks/${id}/index.html`), 'p', 'total').map(textOf), id).toEqual(
        Array<string>(6).fill('30 credits'),
      );
    }
  });

  test('a hidden course answers, says so, and stands in no list', () => {
    const page = pageOf(output, 'courses/3d-rigging/index.html');
    expect(textOf(one(page, 'p', 'notice'))).toContain('not offered now');
    expect(
      all(page, 'meta').some(
        ({ attributes }) => attributes['name'] === 'robots' && attributes['content'] === 'noindex',
      ),
    ).toBe(true);
    expect(
      linksOf(pageOf(output, 'courses/index.html')).filter(({ href }) =>
        href.includes('3d-rigging'),
      ),
    ).toEqual([]);
  });

  test('a placeholder stands in the grid of its programme', () => {
    expect(linksOf(pageOf(output, 'programmes/main/index.html')).map(({ href }) => href)).toContain(
      '/courses/keuzemodule-3/',
    );
  });
});

describe('the sample catalogue, as it is written', () => {
  const files = filesOf(seeds).filter((file) => file.endsWith('.md'));
  const texts = files.map((file) => {
    const { frontMatter, body } = splitDocument(file, readFileSync(join(seeds, file)), {
      room: 'courses',
      path: file,
    });
    const words = (value: unknown): string[] =>
      [value].flat(Infinity).filter((it) => typeof it === 'string');
    const prose = [
      'description',
      'outcomes',
      'methods',
      'assessment',
      'resources',
      'careers',
    ].flatMap((key) => words(frontMatter?.data[key]));
    return { file, language: /\.nl\.md$/.test(file) ? 'nl' : 'en', body, prose };
  });
  const isGiven = (file: string) => file === 'courses/english/ai-for-healthcare.md';

  test('the given file is byte for byte as it was given', () => {
    expect(createHash('sha256').update(given).digest('hex')).toBe(
      '6cf397cba13490d63e7c2be1f27e91cefa75bae780bd0e5619517e15e9f937f0',
    );
  });

  test('no sentence stands there twice', () => {
    const sentences = texts.flatMap(({ file, language, body, prose }) =>
      [...body.split(/\n+/).filter((line) => !line.startsWith('#')), ...prose]
        .flatMap((line) => line.split(/(?<=[.!?:])\s+/))
        .map((it) => it.replace(/[*_`[\]]|\(.*?\)|^\s*(?:[-*]|\d+\.)\s+/g, '').trim())
        .filter((it) => it.split(/\s+/).length >= 4)
        .map((sentence) => ({ file, key: `${language} ${sentence.toLowerCase()}` })),
    );
    const first = new Map<string, string>();
    const twice = sentences.filter(({ file, key }) => {
      const before = first.get(key);
      first.set(key, before ?? file);
      return before !== undefined;
    });
    expect(sentences.length).toBeGreaterThan(1000);
    expect(twice.map(({ file, key }) => `${key} (${first.get(key)}, ${file})`)).toEqual([]);
  });

  test('each text of a course has 60 to 200 words', () => {
    const counts = texts
      .filter(
        ({ file, body }) => file.startsWith('courses/') && body.trim() !== '' && !isGiven(file),
      )
      .map(({ file, body }) => ({
        file,
        words: (body.match(/[\p{L}\p{N}][\p{L}\p{N}’'&/+#.-]*/gu) ?? []).length,
      }));
    expect(counts.length).toBeGreaterThan(60);
    expect(counts.filter(({ words }) => words < 60 || words > 200)).toEqual([]);
  });

  test('the main programme is in Dutch: courses by title and description, semesters 1 and 2 whole', async () => {
    const { catalogue } = await loadCatalogue(seeds);
    const main = catalogue.courses.filter(({ programme }) => programme === 'main');
    const dutch = (course: (typeof main)[number]) =>
      course.texts.find(({ language }) => language === 'nl');
    expect(
      main
        .filter((course) => !dutch(course)?.title || !dutch(course)?.description)
        .map(({ id }) => id),
    ).toEqual([]);
    expect(
      main
        .filter((course) => (course.semester ?? 0) <= 2 && !dutch(course)?.body)
        .map(({ id }) => id),
    ).toEqual([]);
    for (const { id, texts: versions } of [...catalogue.tracks, ...catalogue.pillars])
      expect([id, versions.map(({ language }) => language)]).toEqual([id, ['en', 'nl']]);
  });

  test('at least eight courses say what must come first', async () => {
    const { catalogue } = await loadCatalogue(seeds);
    expect(
      catalogue.offered.filter(({ prerequisites }) =>
        prerequisites.flat().some(({ course }) => course),
      ).length,
    ).toBeGreaterThanOrEqual(8);
  });

  test('every semester of every track adds up to 30', async () => {
    const { catalogue } = await loadCatalogue(seeds);
    const sums = catalogue.tracks.flatMap((track) =>
      trackLedger(track, catalogue).map(
        ({ semester, low, high }) => `${track.id} ${semester}: ${low} ${high}`,
      ),
    );
    expect(sums).toHaveLength(4 * 6 + 2);
    expect(sums.filter((it) => !it.endsWith(': 30 30'))).toEqual([]);
  });

  test('check finds no error, and warns of the given file only', async () => {
    const { code, stdout } = await command(['check', '--format', 'json']);
    const { diagnostics } = fromJson<{
      diagnostics: { file: string; severity: string }[];
    }>(stdout);
    expect(code).toBe(0);
    expect(
      diagnostics.filter(
        ({ file, severity }) =>
          severity === 'error' || file !== 'courses/english/ai-for-healthcare.md',
      ),
    ).toEqual([]);
  });

  test('one credit more is a warning that names track, semester, sum, target and courses', async () => {
    const copy = emptyFolder('seeds');
    cpSync(seeds, copy, { recursive: true });
    const file = join(copy, 'courses/big-data.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('studycredits: 6', 'studycredits: 7'));
    const { findings, catalogue } = await loadCatalogue(copy);
    const found = toDiagnostics(
      findings,
      languages.en.diagnostics,
      catalogue.settings.rules,
    ).filter(({ rule }) => rule === 'semester-credits');
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        file: 'tracks/ai-engineer.md',
        message: 'Semester 4 of AI Engineer adds up to 31 credits instead of 30.',
        hint: expect.stringMatching(/Counted: .*Big Data \(7\)/),
      }),
    ]);
  });
});

describe('small and strange folders become whole sites', () => {
  const site = async (files: Files) => {
    const output = await build(folder(files));
    expect(faultsIn(crawl(output))).toEqual([]);
    return output;
  };

  test('nothing but the given seed: a warning, and its alternate stands on the page as text', async () => {
    const files = { 'ai-for-healthcare.md': given };
    const { code, stdout } = await command([
      'check',
      '--content',
      folder(files),
      '--format',
      'line',
    ]);
    expect([code, stdout.match(/^ai-for-healthcare\.md:17:7: .*/m)?.[0]]).toEqual([
      0,
      expect.stringMatching(/warning: .*english\/deep-learning.*\[unknown-alternate\]/),
    ]);
    const output = await site(files);
    const page = pageOf(output, 'courses/ai-for-healthcare/index.html');
    expect(textOf(one(page, 'main'))).toContain('english/deep-learning');
    expect(linksOf(page).filter(({ href }) => href.includes('deep-learning'))).toEqual([]);
  });

  test('the same with an empty catalogue.yaml: an error, and nothing is written', async () => {
    const parent = emptyFolder();
    const { code, stderr } = await command([
      'build',
      '--content',
      folder({ 'ai-for-healthcare.md': given, 'catalogue.yaml': '' }),
      '--output',
      join(parent, 'site'),
    ]);
    expect([code, filesOf(parent)]).toEqual([1, []]);
    expect(stderr).toContain('unknown-alternate');
  });

  test.each<[string, Files]>([
    ['an empty folder', {}],
    ['a folder without courses', { 'catalogue.yaml': 'title: Soon', 'notes.txt': 'Text.' }],
    ['one in which everything is hidden', { 'courses/a.md': courseFile({ hide: true }) }],
    [
      'one of drafts and placeholders',
      { 'a.md': courseFile({ draft: true }), 'b.md': courseFile({ default: true }) },
    ],
  ])('%s never takes the place of a site', async (_, files) => {
    const output = await site({ 'courses/a.md': courseFile() });
    const before = fingerprints(output);
    const { code, stderr } = await command([
      'build',
      '--content',
      folder(files),
      '--output',
      output,
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/nothing to publish/);
    expect(fingerprints(output)).toEqual(before);
  });

  test('400 tracks', async () => {
    const tracksOf = (course: number) =>
      Array.from({ length: 10 }, (_, index) => `track-${course * 10 + index}`);
    const output = await site(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `courses/c${index}.md`,
          courseFile({ title: `Course ${index}`, tracks: tracksOf(index), studycredits: 30 }),
        ]),
      ),
    );
    expect(
      filesOf(output).filter((file) => /^tracks\/track-\d+\/index\.html$/.test(file)),
    ).toHaveLength(400);
  });

  test('no pillar files: pillars come from the courses, with names made from their ids', async () => {
    const output = await site({
      'courses/a.md': courseFile({ pillar: 'applied-science' }),
      'courses/b.md': courseFile({ title: 'B', pillar: 'art' }),
    });
    expect(linksOf(one(pageOf(output, 'pillars/index.html'), 'main'))).toEqual(
      expect.arrayContaining([
        { text: 'Applied Science', href: '/pillars/applied-science/' },
        { text: 'Art', href: '/pillars/art/' },
      ]),
    );
  });

  test('a course in a third language, which the interface does not speak', async () => {
    const output = await site({
      'courses/name.md': courseFile({ title: 'Name' }, 'Words.'),
      'courses/name.pl.md': markdown({ title: 'Nazwa' }, 'Słowa.'),
      'courses/b.md': courseFile(
        { title: 'Other', prerequisites: ['name'], semester: 2 },
        'Words.',
      ),
      'catalogue.yaml': 'languages: [en, nl, pl]',
    });
    const page = pageOf(output, 'pl/courses/name/index.html');
    expect([
      one(page, 'html').attributes['lang'],
      one(page, 'h1').attributes['lang'],
      textOf(one(page, 'h1')),
    ]).toEqual(['en', 'pl', 'Nazwa']);
    expect(one(one(page, 'main'), 'div', 'prose').attributes['lang']).toBe('pl');
    expect(filesOf(output)).toEqual(
      expect.arrayContaining([
        'index.html',
        'nl/index.html',
        'pl/index.html',
        'courses/name/index.html',
      ]),
    );
    expect(filesOf(output)).not.toContain('nl/courses/name/index.html');
  });

  test('texts full of HTML, in every field, run nothing', async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7919*7919 }}<%= 7919*7919 %>\${7919*7919}`;
    const output = await site({
      'courses/a & b #1.md': courseFile(
        {
          title: evil,
          description: evil,
          tags: [evil],
          tools: [evil],
          lecturers: evil,
          outcomes: [evil],
          methods: evil,
          assessment: evil,
          resources: evil,
          // Its own code would be itself.
          prerequisites: [`${evil} before`],
          code: evil,
          tracks: ['t'],
          image: '../cat.png',
          'image-alt': evil,
        },
        `# ${evil}\n\n${evil}\n\n## Themes\n- ${evil}\n`,
      ),
      'courses/日本語.md': courseFile(
        { title: 'x'.repeat(300), pillar: 'Ψ', alternates: ['a-b-sharp1'] },
        evil,
      ),
      'tracks/t.md': markdown(
        { title: evil, description: evil, careers: [evil], outcomes: [evil] },
        evil,
      ),
      'pillars/code.md': markdown({ title: evil, description: evil, careers: evil }, evil),
      'pillars/ψ.md': markdown({}),
      'pages/about.md': markdown({ title: evil, description: evil }, evil),
      'cat.png': readFileSync(join(project, 'tests/fixtures/every-key/pictures/lab.png')),
      'catalogue.yaml':
        ['title', 'tagline', 'academic-year', 'contact']
          .map((key) => `${key}: ${JSON.stringify(evil)}`)
          .join('\n') +
        `\ninstitution: {name: ${JSON.stringify(evil)}}\nactions: [{label: ${JSON.stringify(evil)}, url: "https://example.org/\\"><script>"}]\naccessibility: {contact: ${JSON.stringify(evil)}}\nedit-url: "https://example.org/{file}"\n`,
    });
    const pages = [...crawl(output).pages.values()];
    const runs = pages.flatMap(({ file, root }) =>
      elementsOf(root).flatMap(({ name, attributes }) => [
        ...(name === 'script' &&
        !attributes['src']?.startsWith('/assets/') &&
        attributes['type'] !== 'application/ld+json'
          ? [`${file}: script`]
          : []),
        ...(name === 'img' && attributes['src'] === 'x' ? [`${file}: img`] : []),
        ...Object.keys(attributes)
          .filter((it) => it.startsWith('on'))
          .map((it) => `${file}: ${it}`),
      ]),
    );
    expect(runs).toEqual([]);
    expect(pages.filter(({ root }) => textOf(root).includes('62710561'))).toEqual([]); // nor is any of it a template
  });
});
