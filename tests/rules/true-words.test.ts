import { describe, expect, test } from 'vitest';
import { courseFile, diagnose } from '../support/folder.ts';

const said = async (files: Record<string, string>, rule: string) =>
  (await diagnose({ 'catalogue.yaml': '', ...files })).filter((it) => it.rule === rule);

describe('a choice in a title', () => {
  const title = 'Dutch (choice)';
  test('is said to be shown where the page shows it', async () => {
    const [it] = await said(
      {
        'courses/a.md': courseFile({ title, alternates: ['b'] }, 'Text.'),
        'courses/b.md': courseFile({ title: 'Spanish', alternates: ['a'] }, 'Text.'),
      },
      'choice-in-title',
    );
    expect(it?.message).toContain('shows that by itself');
    expect(it?.hint).toBe('Type: title: Dutch');
  });
  test('asks for the other courses where none is named, and takes no words away', async () => {
    const [it] = await said({ 'courses/a.md': courseFile({ title }, 'Text.') }, 'choice-in-title');
    expect(it?.message).toContain('stands in none');
    expect(it?.hint).not.toContain('Type');
  });
  test.each(['hide', 'draft', 'default'])(
    'is not spoken of where the course is not offered: %s',
    async (key) => {
      expect(
        await said(
          { 'courses/a.md': courseFile({ title, [key]: true }, 'Text.') },
          'choice-in-title',
        ),
      ).toEqual([]);
    },
  );
});

describe('a file without front matter', () => {
  test('of a course needs what a course needs', async () => {
    const [it] = await said({ 'courses/a.md': 'Text.\n' }, 'no-front-matter');
    expect(it?.hint).toContain('title, semester, studycredits, pillar');
  });
  test.each(['pages', 'tracks', 'pillars'])('in %s needs a title, and no credits', async (room) => {
    const [it] = await said({ [`${room}/a.md`]: 'Text.\n' }, 'no-front-matter');
    expect(it?.hint).toContain('“title: …”');
    expect(it?.hint).not.toContain('studycredits');
  });
});

describe('a heading that skips a level', () => {
  test('with a line below it is not told to lose signs that it has not', async () => {
    const text = 'First week\n----------\n\nText.\n\n# What you make\n';
    const [it] = await said({ 'courses/a.md': courseFile({}, text) }, 'heading-level');
    expect(it?.hint).toBe('Take away the line below it, and let it start with “# ”.');
  });
});

describe('a key that looks right', () => {
  test.each([
    ['ti\u00a0tle', 'a no-break space'],
    ['tags\u00a0', 'a no-break space'],
    ['ta\u200bgs', 'a sign that nobody sees'],
    ['t\u0430gs', 'from another alphabet'],
  ])('%j: the sign is named', async (key, words) => {
    const [it] = await said(
      { 'courses/a.md': courseFile({}, 'Text.').replace('pillar', `${key}: [a]\npillar`) },
      'unknown-key',
    );
    expect(it?.message).toContain(words);
  });
});

test('a name where the number of a semester belongs is told so', async () => {
  const [it] = await said({ 'catalogue.yaml': 'periods: { autumn: Autumn }\n' }, 'out-of-range');
  expect([it.column, it.message, it.hint]).toEqual([
    12,
    '“periods” is autumn.',
    'Use 1 to 12, in whole numbers.',
  ]);
});
