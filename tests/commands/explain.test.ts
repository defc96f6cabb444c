import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/load.ts';
import { explainCourse } from '../../src/authoring/explain/explain-course.ts';
import { explainTrack } from '../../src/authoring/explain/explain-others.ts';
import { languages } from '../support/languages.ts';
import { command } from '../support/command.ts';
import { courseFile, folder } from '../support/folder.ts';

const school = folder({
  'catalogue.yaml': 'semester-credits: 12\n',
  'tracks/web.md': '---\ntitle: Web\n---\n',
  'pillars/code.md': '---\ntitle: Code\n---\n',
  'courses/en/html.md': courseFile({
    title: 'HTML',
    tracks: ['web'],
    weight: 20,
    tags: ['Front end'],
    aliases: ['old-html'],
    alternates: ['css'],
  }),
  'courses/en/css.md': courseFile({
    title: 'CSS',
    tracks: ['web'],
    weight: 10,
    alternates: ['html'],
  }),
  'courses/en/db.md': courseFile({ title: 'Databases', tracks: ['web'], prerequisites: ['html'] }),
  'courses/en/hidden.md': courseFile({ title: 'Hidden', hide: true }),
});
const words = languages.en.explain;
const explain = (...words: string[]) => command(['explain', ...words, '--content', school]);

describe('npm run explain of a course', () => {
  test('says where it stands and why, in which order, with which credits', async () => {
    const { catalogue } = await loadCatalogue(school);
    const rows = new Map(
      explainCourse(catalogue.courseById.get('en/html') ?? expect.fail(), catalogue, words).map(
        ([label, ...said]) => [label, said],
      ),
    );
    expect(Object.fromEntries(rows)).toEqual({
      id: ['en/html'],
      files: ['courses/en/html.md (en, without a text of its own)'],
      pages: ['/courses/en/html/'],
      'old addresses': ['/courses/en/old-html/'],
      programme: ['en, because of its folder “en”'],
      tracks: ['web'],
      semester: ['1'],
      place: [
        'its weight is 20; ties fall to the title',
        '1 of 2 in track web, where its choice stands because of “CSS” (weight 10): before “Databases” (no weight)',
      ],
      choice: [
        'students take one of:',
        '  option 0: CSS (6) = 6',
        '  option 1: HTML (6) = 6  ← this course',
      ],
      credits: ['6 of its own', 'semester 1 of track web: 12 of 12, 12 without it'],
      'listed on': [
        '/courses/',
        '/programmes/en/',
        '/tracks/web/',
        '/pillars/code/',
        '/tags/frontend/',
        '/taught-in/en/',
        '/semesters/1/',
        '/periods/autumn/',
        '/credits/6/',
      ],
      'referred to': ['courses/en/css.md (alternates)', 'courses/en/db.md (prerequisites)'],
    });
  });

  test('says why it is in no list', async () => {
    const { catalogue } = await loadCatalogue(school);
    const rows = explainCourse(
      catalogue.courseById.get('en/hidden') ?? expect.fail(),
      catalogue,
      words,
    );
    expect(rows).toContainEqual([
      'in no list',
      'because of “hide: true”; its page stays reachable',
    ]);
    expect(rows).toContainEqual(['place', 'in no grid']);
  });

  test('of a track, what its semesters add up to', async () => {
    const { catalogue } = await loadCatalogue(school);
    expect(
      explainTrack(catalogue.trackById.get('web') ?? expect.fail(), catalogue, words),
    ).toContainEqual(['semester 1', '12 of 12 credits: CSS (6) or HTML (6), Databases (6)']);
  });
});

describe('npm run explain as a process', () => {
  test('takes a file from where it was called, and says what check says of it', async () => {
    const { code, stdout } = await command(['explain', 'courses/en/html.md', '--content', '.'], {
      env: { INIT_CWD: school },
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Course HTML\n {2}id {13}en\/html\n/);
    expect(stdout).toContain('  check says\n    courses/en/html.md:');
  });

  test('a rule: what it means, an example in the words that people see, and where it is broken here', async () => {
    const { code, stdout } = await explain('unknown-track');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unknown-track: error\n\n/);
    expect(stdout).toContain('For example:\ncourses/');
    expect(stdout).toContain('Mended:\n--- courses/');
    expect(stdout).toContain('In your content: nowhere.');
  });

  test('in the language asked for', async () => {
    const { stdout } = await explain('courses/en/html.md', '--language', 'nl');
    expect(stdout).toMatch(/^Vak HTML\n {2}id {13}en\/html\n {2}bestanden {6}courses/);
    expect(stdout).toContain('door zijn map “en”');
    expect(stdout).toContain('← dit vak');
    const rule = await explain('unknown-track', '--language', 'nl');
    expect(rule.stdout).toMatch(/^unknown-track: fout\n/);
    expect(rule.stdout).toContain('In jouw inhoud: nergens.');
  });

  test('what does not exist', async () => {
    expect(await explain('en/htmll')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(
        'There is no rule, file or id “en/htmll”. Did you mean “en/html”?',
      ),
    });
  });
});
