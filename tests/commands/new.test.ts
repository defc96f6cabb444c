import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { newCommand } from '../../src/commands/new.ts';
import { languages } from '../support/languages.ts';
import { askAll } from '../../src/authoring/scaffold/questions.ts';
import { command, fingerprints } from '../support/command.ts';
import { refusalOf } from '../support/refusal.ts';
import { courseFile, diagnose, folder, type Files } from '../support/folder.ts';

const school: Files = {
  'catalogue.yaml': 'languages: [en, nl]\nprogrammes:\n  main:\n  english:\n',
  'pillars/code.md': '---\ntitle: Code\n---\n',
  'tracks/web.md': '---\ntitle: Web\n---\n',
  'courses/English/mlops.md': courseFile({ tracks: ['web'] }),
};
const course = {
  title: 'Computer Vision: an introduction',
  semester: '5',
  credits: '4,5',
  pillar: 'Code',
  tracks: 'web',
  description: 'You teach a computer to see.',
};
const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

/** What check says of the files in a folder, by rule; a folder this small has no full semester. */
async function said(dir: string): Promise<string[]> {
  const files = Object.fromEntries(
    Object.keys(fingerprints(dir)).map((file) => [file, read(dir, file)]),
  );
  return (await diagnose(files))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)
    .filter((rule) => !['semester-credits', 'empty-body'].includes(rule));
}

describe('npm run new', () => {
  test('writes a course that is right, with every key explained, into the folder that is there', async () => {
    const dir = folder(school);
    expect(
      await newCommand({ content: dir, ...course }, ['course', 'english/Computer Vision']),
    ).toBe(0);
    const text = read(dir, 'courses/English/computer-vision.md');
    expect(text.split('\n').slice(0, 13)).toEqual([
      '---',
      '# Name of the course, shown as the page heading.',
      'title: "Computer Vision: an introduction"',
      expect.stringMatching(/^# Semester/),
      'semester: 5',
      expect.stringMatching(/^# Credits/),
      'studycredits: 4.5',
      expect.stringMatching(/^# Id of the pillar/),
      'pillar: code',
      expect.stringMatching(/^# Ids of the tracks/),
      'tracks:',
      '  - web',
      '',
    ]);
    expect(text).toContain('\n# tags:\n#   - ');
    expect(text).toContain('\n---\nYou teach a computer to see.\n\n<!-- ');
    expect(await said(dir)).toEqual([]);
  });

  test('keys taken over from the remarks are right too', async () => {
    const dir = folder(school);
    await newCommand({ content: dir, ...course, tracks: undefined }, ['course', 'vision']);
    const text = read(dir, 'courses/vision.md');
    const remarks = text.slice(text.indexOf('# More keys'), text.indexOf('\n---\n', 5));
    const taken = remarks.replace(
      /^# ((?:weight|tags|outcomes|assessment|english-only|description):| {2}- )/gm,
      '$1',
    );
    expect(
      (await diagnose({ ...school, 'courses/vision.md': text.replace(remarks, taken) }))
        .filter(({ file, severity }) => file === 'courses/vision.md' && severity === 'error')
        .map(({ rule }) => rule),
    ).toEqual([]);
  });

  test('writes tracks and pillars', async () => {
    const dir = folder(school);
    expect(
      await newCommand(
        {
          content: dir,
          title: 'AI Engineer',
          programme: 'main',
          description: 'Learn to build what learns.',
        },
        ['track', 'ai-engineer'],
      ),
    ).toBe(0);
    expect(
      await newCommand(
        { content: dir, title: 'Design', description: 'How things look and work.' },
        ['pillar', 'design'],
      ),
    ).toBe(0);
    expect(await said(dir)).toEqual(['unused-pillar', 'unused-track']);
  });

  test.each([
    ['there already', ['course', 'english/mlops'], /English\/mlops\.md/],
    ['there already in other capitals', ['course', 'ENGLISH/MLOps'], /English\/mlops\.md/],
    ['there already in a track', ['track', 'web'], /tracks\/web\.md/],
    ['no name', ['course', '../..'], /cannot be a name/],
    ['a name that is not read', ['course', '_drafts/vision'], /is not read/],
    ['a name that Windows keeps', ['pillar', 'con'], /Windows/],
    ['a track in a folder', ['track', 'a/b'], /have no folders/],
    ['no kind', ['module', 'x'], /course, track or pillar/],
  ])('refuses what is %s', async (_, words, expected) => {
    const dir = folder(school);
    const before = fingerprints(dir);
    expect(await refusalOf(newCommand({ content: dir, ...course }, words))).toMatch(expected);
    expect(fingerprints(dir)).toEqual(before);
  });

  test.each([
    ['a pillar that does not exist', { pillar: 'cod' }, 'Did you mean “code”?'],
    ['a semester that does not exist', { semester: '13' }, 'Use 1 to 12'],
    ['credits in words', { credits: 'six' }, '“six”'],
  ])('refuses %s, and writes nothing', async (_, given, expected) => {
    const dir = folder(school);
    const before = fingerprints(dir);
    expect(
      await refusalOf(newCommand({ content: dir, ...course, ...given }, ['course', 'vision'])),
    ).toMatch(expected);
    expect(fingerprints(dir)).toEqual(before);
  });

  test('refuses an address that leads somewhere else', async () => {
    const dir = folder({
      ...school,
      'courses/a.md': courseFile({ title: 'A', aliases: ['vision'] }),
    });
    expect(await refusalOf(newCommand({ content: dir, ...course }, ['course', 'vision']))).toMatch(
      'courses/a.md, line 6',
    );
  });

  test('a bare folder holds its courses itself; an empty one gets a folder for them', async () => {
    const bare = folder({ 'ai/a.md': courseFile() });
    await newCommand({ content: bare, ...course, tracks: undefined }, ['course', 'ai/vision']);
    expect(Object.keys(fingerprints(bare))).toEqual(['ai/a.md', 'ai/vision.md']);
    const empty = folder({});
    await newCommand({ content: empty, ...course }, ['course', 'vision']);
    expect(Object.keys(fingerprints(empty))).toEqual(['courses/vision.md']);
    expect(await said(empty)).toEqual([]);
  });

  test('as a process nobody can answer, it names the flags that are missing', async () => {
    const { code, stderr, stdout } = await command([
      'new',
      'course',
      'vision',
      '--content',
      folder(school),
      '--title',
      'Vision',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Give --semester, --credits, --pillar, --description too');
    expect(stderr).toContain('npm run new takes: <course|track|pillar> <id> | catalogue <folder>');
  });
});

describe('questions', () => {
  const only =
    (...words: string[]) =>
    (answer: string) =>
      words.includes(answer) ? undefined : `Not “${answer}”.`;

  test('are asked until the answer will do; an optional one may stay empty', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let shown = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
    });
    const answers = askAll(
      [
        { flag: 'pillar', words: 'Pillar? (code)', fault: only('code') },
        { flag: 'tracks', words: 'Tracks?', optional: true, fault: only('web') },
      ],
      input,
      output,
      languages.en.scaffold,
    );
    for (const line of ['cod', '', 'code', '']) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      input.write(`${line}\n`);
    }
    expect(await answers).toEqual({ pillar: 'code' });
    expect(shown).toContain('Not “cod”.');
    expect(shown).toContain('This is needed.');
  });

  test('end where nobody is there any more', async () => {
    const input = new PassThrough();
    const answers = askAll(
      [{ flag: 'title', words: 'Title?', fault: () => undefined }],
      input,
      new PassThrough(),
      languages.en.scaffold,
    );
    input.end();
    expect(await answers).toEqual({});
  });
});
