import { languages } from '../support/languages.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileTally, Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { toDiagnostics } from '../../src/diagnostics/report.ts';
import { loadCatalogue, type LoadedCatalogue } from '../../src/load.ts';
import { command } from '../support/command.ts';
import { noFiles } from '../support/folder.ts';

const fixtures = fileURLToPath(new URL('tests/moving-in/fixtures', PROJECT));

/** Folders as schools have them. `broken` and `skipped`: what is wrong with a file, why it is not read. */
const schools: Record<
  string,
  {
    dir: string;
    tally: Partial<FileTally>;
    courses: string[];
    broken: Record<string, string>;
    skipped: Record<string, string>;
  }
> = {
  Hugo: {
    dir: join(fixtures, 'hugo/content/programma'),
    tally: { courses: 12, tracks: 2, pictures: 2, skipped: 4, broken: 3 },
    courses: [
      '3d1',
      'ai-big-data',
      'basic-dutch',
      'basic-programming',
      'computer-networks',
      'english/ai-for-healthcare',
      'english/deep-learning',
      'keuzemodule-3',
      'linux-os',
      'meeting-flanders-today',
      'mlops',
      'online-onderzoek',
    ],
    broken: {
      'Project One.md': 'no-front-matter',
      'oud-vak.md': 'missing-field',
      'stage.md': 'unknown-key',
    },
    skipped: {
      'README.md': 'readme',
      '_index.md': 'underscore',
      'english/_index.md': 'underscore',
      'planning.xlsx': 'type',
    },
  },
  Jekyll: {
    dir: join(fixtures, 'jekyll'),
    tally: { courses: 2, pages: 1, pictures: 1, skipped: 12, broken: 4 },
    courses: ['networks-1', 'web-development'],
    broken: {
      'courses/databases.md': 'wrong-type',
      'courses/internship.md': 'no-front-matter',
      'courses/project.md': 'invalid-yaml',
      'courses/web-development.md': 'duplicate-id',
    },
    skipped: {
      '404.html': 'type',
      Gemfile: 'type',
      'README.md': 'place',
      '_config.yml': 'underscore',
      '_data/rooms.yml': 'underscore',
      '_includes/note.html': 'underscore',
      '_layouts/course.html': 'underscore',
      '_posts/2025-09-01-open-day.md': 'underscore',
      'assets/css/site.css': 'type',
      'courses/index.md': 'index',
      'courses/security.markdown': 'ending',
      'index.md': 'place',
    },
  },
  Eleventy: {
    dir: join(fixtures, 'eleventy/src'),
    tally: { courses: 4, pictures: 1, skipped: 7, broken: 5 },
    courses: [
      'vakken/csharp-voor-gevorderden',
      'vakken/databanken',
      'vakken/netwerken-beveiliging',
      'vakken/ux-design',
    ],
    broken: {
      '404.md': 'missing-field',
      'over.md': 'missing-field',
      'vakken/bachelorproef.md': 'unknown-key',
      'vakken/machine-learning.md': 'no-front-matter',
      'vakken/webontwikkeling.md': 'wrong-type',
    },
    skipped: {
      '_data/site.json': 'underscore',
      '_includes/base.njk': 'underscore',
      'css/site.css': 'type',
      'index.md': 'index',
      'vakken/lijst.njk': 'type',
      'vakken/ux-design.11tydata.js': 'type',
      'vakken/vakken.11tydata.json': 'type',
    },
  },
};

const filesOnDisk = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (it) => it.isFile() && !it.name.startsWith('.'),
  ).length;

describe.each(Object.entries(schools))(
  'a folder in the manner of %s',
  (_, { dir, tally, courses, broken, skipped }) => {
    let loaded: LoadedCatalogue;
    let diagnostics: Diagnostic[];
    const of = (file: string) => diagnostics.filter((it) => it.file === file);
    beforeAll(async () => {
      loaded = await loadCatalogue(dir);
      diagnostics = toDiagnostics(
        loaded.findings,
        languages.en.diagnostics,
        {},
        { everyPlace: true },
      );
    });

    test('every file is accounted for', () => {
      expect(loaded.tally).toEqual({ ...noFiles, ...tally });
      expect(Object.values(loaded.tally).reduce((sum, count) => sum + count, 0)).toBe(
        filesOnDisk(dir),
      );
      expect(loaded.fileCount).toBe(filesOnDisk(dir));
    });

    test('a course has the id that its path says', () =>
      expect(loaded.catalogue.courses.map(({ id }) => id).sort()).toEqual(courses));

    test('a broken file says what is broken', () => {
      expect(Object.keys(broken)).toHaveLength(tally.broken ?? expect.fail());
      for (const [file, rule] of Object.entries(broken))
        expect(
          of(file).map((it) => it.rule),
          file,
        ).toContain(rule);
    });

    test('a skipped file says why, and nothing else', () => {
      const found = loaded.findings
        .filter(({ rule }) => rule === 'skipped-file')
        .map(({ at, data }) => [at.file, 'why' in data ? data.why : '']);
      expect(Object.fromEntries(found)).toEqual(skipped);
      for (const file of Object.keys(skipped)) expect(of(file), file).toHaveLength(1);
    });

    test('no error is about a file that is neither broken nor has a dead link', () => {
      const others = diagnostics.filter(
        ({ file, severity, rule }) =>
          severity === 'error' && !(file in broken) && rule !== 'dead-link',
      );
      expect(others).toEqual([]);
    });

    test('there are Dutch words for all of it', () => {
      const dutch = toDiagnostics(
        loaded.findings,
        languages.nl.diagnostics,
        {},
        {
          everyPlace: true,
        },
      );
      expect(dutch).toHaveLength(diagnostics.length);
      expect(languages.nl.diagnostics.tally(loaded.tally, true)).toMatch(
        /: samen \d+ bestanden\. Met --all/,
      );
    });
  },
);

describe('in the manner of Hugo', () => {
  let loaded: LoadedCatalogue;
  beforeAll(async () => {
    loaded = await loadCatalogue((schools['Hugo'] ?? expect.fail()).dir);
  });
  const course = (id: string) => loaded.catalogue.courseById.get(id) ?? expect.fail();

  test('profiles are the texts of tracks', () => {
    const [ai] = (loaded.catalogue.trackById.get('ai-engineer') ?? expect.fail()).texts;
    expect([(ai ?? expect.fail()).title, (ai ?? expect.fail()).careers]).toEqual([
      'AI Engineer',
      ['Data engineer', 'Machine learning engineer'],
    ]);
    expect(
      (loaded.catalogue.trackById.get('iot-engineer') ?? expect.fail()).texts[0].careers,
    ).toEqual(['Systeembeheerder']);
  });
  test('“choice” is a lane or a place outside the grid, “home” is online', () => {
    expect(
      ['mlops', 'basic-dutch', 'meeting-flanders-today'].map((id) => course(id).option),
    ).toEqual([1, 0, 0]);
    expect([
      course('keuzemodule-3').leftOutOfGrid,
      course('keuzemodule-3').placeholder,
      course('online-onderzoek').mode,
    ]).toEqual([true, true, 'online']);
  });
  test('“(keuze)” stays out of the title, and names with spaces and capitals are found', () => {
    expect(course('mlops').texts[0].title).toBe('MLOps');
    expect(course('mlops').alternates.map(({ id, known }) => [id, known])).toEqual([
      ['basic-dutch', true],
      ['meeting-flanders-today', true],
    ]);
    expect((loaded.catalogue.choiceOf.get('mlops') ?? expect.fail()).lanes).toHaveLength(2);
  });
  test('absolute aliases stand at the root, relative ones beside the course', () => {
    expect(loaded.catalogue.redirects.map(({ from }) => from)).toEqual([
      '/courses/english/deep-learning-semester-1/',
      '/courses/netwerken-1/',
      '/programma/ai/',
      '/programma/netwerken/',
    ]);
  });
  test('a link to an address of the old site names the new one', () => {
    const [dead, ...more] = toDiagnostics(loaded.findings, languages.en.diagnostics).filter(
      ({ rule }) => rule === 'dead-link',
    );
    expect([(dead ?? expect.fail()).file, (dead ?? expect.fail()).hint, more]).toEqual([
      'english/AI for healthcare.md',
      'Did you mean “/courses/english/deep-learning/”?',
      [],
    ]);
  });
});

describe('npm run check', () => {
  const { dir } = schools['Hugo'] ?? expect.fail();
  test('gives the account as a sentence', async () => {
    const { code, stdout, stderr } = await command(['check', '--content', dir]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(
      '\n12 courses, 2 track texts, 2 pictures and other files, 4 skipped, 3 broken: 23 files in all. With --all you see why a file was skipped.\n',
    );
    expect(stdout).not.toContain('skipped-file');
  });
  test('with --all says why a file was skipped', async () => {
    const { stdout } = await command(['check', '--content', dir, '--all', '--language', 'nl']);
    expect(stdout).toContain(
      '12 vakken, 2 teksten van trajecten, 2 afbeeldingen en andere bestanden, 4 overgeslagen, 3 stuk: samen 23 bestanden.\n',
    );
    expect(stdout).toContain(
      'english/_index.md\n  1:1  info  De naam van dit bestand, of van een map waarin het zit, begint met een liggend streepje; het wordt niet gelezen.',
    );
  });
  test('--format json counts the same', async () => {
    const { stdout } = await command(['check', '--content', dir, '--format', 'json']);
    expect(JSON.parse(stdout).summary).toEqual({
      errors: 3,
      warnings: expect.any(Number),
      infos: expect.any(Number),
      places: expect.any(Number),
      files: 23,
      account: { ...noFiles, ...(schools['Hugo'] ?? expect.fail()).tally },
    });
  });
});
