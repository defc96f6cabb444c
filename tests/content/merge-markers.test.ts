import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitDocument } from '../../src/content/front-matter.ts';
import { conflictsIn } from '../../src/content/merge-markers.ts';
import { diagnose, type Files } from '../support/folder.ts';

const base = 'base-url: https://courses.example.org/\n';
const course = (body: string, front = '') =>
  `---\ntitle: Web\nsemester: 1\nstudycredits: 6\npillar: code\n${front}---\n${body}\n`;
/**
 * Everything that is said of these files, but for infos and credits that one course does not make:
 * `courses/a.md:7:1 error merge-marker`.
 */
const said = async (files: Files) =>
  (await diagnose({ 'catalogue.yaml': base, ...files }))
    .filter(({ severity, rule }) => severity !== 'info' && rule !== 'semester-credits')
    .map(
      ({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`,
    );
const conflict = (mine: string, theirs: string, from?: string) =>
  `<<<<<<< HEAD\n${mine}\n${from === undefined ? '' : `||||||| 1a2b3c4\n${from}\n`}=======\n${theirs}\n>>>>>>> spring`;

describe('two versions that a merge left are one message, at the first marker', () => {
  test.each([
    ['a list', `tags:\n  - web\n${conflict('  - a', '  - b')}\n`, '8:1'],
    ['a list at the margin', `tags:\n- web\n${conflict('- a', '- b')}\n`, '8:1'],
    [
      'a list, indented',
      `tags:\n  - web\n  ${conflict('- a', '- b').replaceAll('\n', '\n  ')}\n`,
      '8:3',
    ],
    ['a block of text', `description: |\n  One\n${conflict('  Two', '  Three')}\n`, '8:1'],
    [
      'a block of text, indented',
      `description: |\n  ${conflict('Two', 'Three').replaceAll('\n', '\n  ')}\n`,
      '7:3',
    ],
    [
      'a folded text',
      `description: >\n  ${conflict('Two', 'Three').replaceAll('\n', '\n  ')}\n`,
      '7:3',
    ],
    [
      'a text between quotation marks',
      `description: "One\n${conflict('  Two', '  Three')}"\n`,
      '7:1',
    ],
    ['keys', `${conflict('weight: 1', 'weight: 2')}\n`, '6:1'],
    ['keys, with what was before', `${conflict('weight: 1', 'weight: 2', 'weight: 3')}\n`, '6:1'],
    ['a remark', `# ours:\n${conflict('# a', '# b')}\n`, '7:1'],
  ])('between the hyphens: %s', async (_, front, place) => {
    expect(await said({ 'courses/a.md': course('Text.', front) })).toEqual([
      `courses/a.md:${place} error invalid-yaml`,
    ]);
  });

  test.each([
    ['paragraphs', conflict('One.', 'Two.'), '7:1'],
    ['paragraphs, with what was before', conflict('One.', 'Two.', 'Three.'), '7:1'],
    ['with nothing on one side', `Text.\n${conflict('', '')}`, '8:1'],
    ['a list', `- a\n${conflict('- b', '- c')}\n- d`, '8:1'],
    ['a table', `| a | b |\n|---|---|\n${conflict('| c | d |', '| e | f |')}`, '9:1'],
    ['headings', conflict('# One', '#### Two'), '7:1'],
    ['lines of Windows', conflict('One.', 'Two.', 'Three.').replaceAll('\n', '\r\n'), '7:1'],
    ['without names', 'One.\n<<<<<<<\nTwo.\n=======\nThree.\n>>>>>>>', '8:1'],
    ['longer markers', conflict('One.', 'Two.').replace(/^([<=>])/gm, '$1$1$1'), '7:1'],
    ['one side opens a block of code', `${conflict('```js', '```ts')}\na\n\`\`\``, '7:1'],
    ['only the first marker is left', '<<<<<<< HEAD\nOne.', '7:1'],
    ['only the last marker is left', 'One.\n>>>>>>> spring', '8:1'],
    ['only that of before is left', 'One.\n||||||| 1a2b3c4\nTwo.', '8:1'],
  ])('in a text: %s', async (_, body, place) => {
    expect(await said({ 'courses/a.md': course(body) })).toEqual([
      `courses/a.md:${place} error merge-marker`,
    ]);
  });

  test('in the texts of tracks, pillars, pages and translations, and in catalogue.yaml', async () => {
    const text = (title: string) => `---\ntitle: ${title}\n---\nText.\n`;
    const files = {
      'catalogue.yaml': `${base}languages: [en, nl]\n`,
      'courses/a.md': course('Text.', 'tracks: [ai]\n'),
      'courses/a.nl.md': text('Web'),
      'pages/about.md': text('About'),
      'pillars/code.md': text('Code'),
      'tracks/ai.md': text('AI'),
    };
    for (const file of [
      'courses/a.nl.md',
      'pages/about.md',
      'pillars/code.md',
      'tracks/ai.md',
    ] as const)
      expect(
        await said({ ...files, [file]: `${files[file]}${conflict('One.', 'Two.', 'Three.')}\n` }),
      ).toEqual([`${file}:5:1 error merge-marker`]);
    expect(
      await said({
        ...files,
        'catalogue.yaml': `${files['catalogue.yaml']}${conflict('title: A', 'title: B')}\n`,
      }),
    ).toEqual(['catalogue.yaml:3:1 error invalid-yaml']);
  });

  test.each([
    [
      'around a whole file',
      conflict(course('One.').trim(), course('Two.').trim()),
      '1:1 error merge-marker',
    ],
    [
      'from one hyphen to the other',
      course(`One.\n=======\nweight: 2\n---\nTwo.\n>>>>>>> spring`, '<<<<<<< HEAD\nweight: 1\n'),
      '6:1 error invalid-yaml',
    ],
    [
      'around the first line',
      `<<<<<<< HEAD\n---\n=======\n----\n>>>>>>> spring\n${course('Text.').slice(4)}`,
      '1:1 error merge-marker',
    ],
  ])('%s', async (_, text, found) => {
    expect(await said({ 'courses/a.md': text })).toEqual([`courses/a.md:${found}`]);
  });

  test('says in words that a person has to choose', async () => {
    const files = { 'catalogue.yaml': base, 'courses/a.md': course(conflict('One.', 'Two.')) };
    const markerIn = async (language: 'en' | 'nl') =>
      (await diagnose(files, language)).find(({ rule }) => rule === 'merge-marker');
    const [en, nl] = await Promise.all([markerIn('en'), markerIn('nl')]);
    expect([en?.message, nl?.message]).toEqual([
      'This line was left behind by a merge of two versions.',
      'Deze regel bleef achter bij het samenvoegen van twee versies.',
    ]);
    expect(en?.hint).toContain('Keep one, and delete these lines');
  });
});

describe('what only looks like one is none', () => {
  test.each([
    ['a heading with a line below it', 'Heading\n=======\n\nText.'],
    ['two such headings', 'One\n=======\n\nText.\n\nTwo\n=======\n\nText.'],
    ['a block of code', `Git shows:\n\n\`\`\`\n${conflict('a', 'b', 'c')}\n\`\`\``],
    ['a block with tildes', `~~~diff\n${conflict('a', 'b')}\n~~~`],
    ['a block with a longer fence', `\`\`\`\`md\n\`\`\`\n${conflict('a', 'b')}\n\`\`\`\n\`\`\`\``],
    [
      'a block in a list',
      `- Git shows:\n\n  \`\`\`\n  ${conflict('a', 'b').replaceAll('\n', '\n  ')}\n  \`\`\``,
    ],
    ['indented code', `Git shows:\n\n    ${conflict('a', 'b').replaceAll('\n', '\n    ')}`],
    ['a word in a line', 'The sign `<<<<<<<` starts one, >>>>>>> ends it.'],
    ['a quotation in quotations', '> a\n>>>>>>> deep\n> b'],
    ['an empty row of a table', '| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n|||||||'],
    ['fewer signs', '<<<<<< HEAD\n\n>>>>>> x'],
  ])('%s', (_, body) => {
    expect(
      splitDocument('a.md', Buffer.from(course(body)), { room: 'courses', path: 'a' }).findings,
    ).toEqual([]);
  });
});

test('each of many conflicts in a text is found where it starts, and none of its signs stays in the text', () => {
  const word = fc.constantFrom(
    'Text.',
    'Heading\n=======',
    '- a\n- b',
    '',
    '```\n<<<<<<< HEAD\n```',
    '> a',
  );
  const part = fc.oneof(
    word.map((text) => ({ text, isConflict: false })),
    fc
      .tuple(
        fc.constantFrom('a', '- b', 'c\n\nd', ''),
        fc.constantFrom('a', '', '## e'),
        fc.option(fc.constant('f'), { nil: undefined }),
      )
      .map((sides) => ({ text: conflict(...sides), isConflict: true })),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (parts, end) => {
      const starts: number[] = [];
      let line = 7;
      for (const { text, isConflict } of parts) {
        if (isConflict) starts.push(line);
        line += text.split('\n').length + 1;
      }
      const text = course(parts.map((it) => `${it.text}\n`).join('\n')).replaceAll('\n', end);
      expect(conflictsIn(text, 7).map((it) => it.line)).toEqual(starts);
      const { body } = splitDocument('a.md', Buffer.from(text), { room: 'courses', path: 'a' });
      expect(body.split('\n').length).toBe(text.split('\n').length - 6);
      expect(body.replace(/```.*?```/gs, '')).not.toMatch(/^(<{7}|\|{7}|>{7})/m);
    }),
    { seed: 7, numRuns: 500 },
  );
});
