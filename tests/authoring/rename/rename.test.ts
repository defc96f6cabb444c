import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rename } from '../../../src/commands/rename.ts';
import { fingerprints } from '../../support/command.ts';
import { folder, type Files } from '../../support/folder.ts';
import { refusalOf } from '../../support/refusal.ts';

/** The files of a folder after a rename, as texts. */
async function renamed(files: Files, ...words: string[]): Promise<Record<string, string>> {
  const dir = folder(files);
  expect(await rename({ content: dir }, words)).toBe(0);
  return Object.fromEntries(
    Object.keys(fingerprints(dir)).map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
}
const refused = (files: Files, ...words: string[]) =>
  expect(refusalOf(rename({ content: folder(files) }, words))).resolves;

/** A course whose front matter is typed as it stands. */
const typed = (lines: string, body = '') =>
  `---\ntitle: A\nsemester: 1\nstudycredits: 6\npillar: code\n${lines}---\n${body}`;
const bilingual = { 'catalogue.yaml': '# ours\nlanguages: [en, nl]\n' };

describe('a course gets another name', () => {
  test('its files move, and its old address stays alive in every language that it is written in', async () => {
    const after = await renamed(
      {
        ...bilingual,
        'courses/ai.md': typed('', 'Text.'),
        'courses/ai.nl.md': '---\ntitle: AI\n---\nTekst.\n',
      },
      'course',
      'ai',
      'AI Basics',
    );
    expect(after).toEqual({
      'catalogue.yaml':
        '# ours\nlanguages: [en, nl]\nredirects:\n  /nl/courses/ai/: /nl/courses/ai-basics/\n',
      'courses/ai-basics.md': typed('aliases:\n  - /courses/ai/\n', 'Text.'),
      'courses/ai-basics.nl.md': '---\ntitle: AI\n---\nTekst.\n',
    });
  });

  test('so do links in other letters, and the address from before marks stayed still answers', async () => {
    const [whole, apart] = ['Й-é'.normalize('NFC'), 'Й-é'.normalize('NFD')];
    const after = await renamed(
      {
        [`courses/${apart}.md`]: typed(''),
        'courses/b.md': typed('', `[a](${whole}.md) [b](${apart}.md) [c](/courses/й-e/#x)`),
      },
      'course',
      whole,
      'y',
    );
    expect(after).toEqual({
      'courses/y.md': typed('aliases:\n  - /courses/й-e/\n'),
      'courses/b.md': typed('', '[a](y.md) [b](y.md) [c](/courses/y/#x)'),
    });
  });

  test('everyone who names it names the new one, in the manner of the file', async () => {
    const after = await renamed(
      {
        'courses/en/ai.md': typed(''),
        'courses/en/b.md': typed('alternates: [ai] # short\nprerequisites:\n  - "En/AI"\n'),
        'courses/c.md': typed(
          "corequisites:\n- 'en/ai'  # full\nprerequisites: [Some words on ai]\n",
        ),
      },
      'course',
      'en/ai',
      'en/ml',
    );
    expect(after['courses/en/b.md']).toBe(
      typed('alternates: [ml] # short\nprerequisites:\n  - "en/ml"\n'),
    );
    expect(after['courses/c.md']).toBe(
      typed("corequisites:\n- 'en/ml'  # full\nprerequisites: [Some words on ai]\n"),
    );
  });

  test('in another folder, what it links to is still found, and its aliases stay where they were', async () => {
    const after = await renamed(
      {
        'catalogue.yaml': 'programmes:\n  main:\n',
        'courses/en/ai.md': typed(
          'alternates: [b]\naliases:\n  - old-ai\n',
          'See [b](b.md#x "b.md") and ![A brain](../brain.png).\n\n# X\n\n[c]: <../c.md>\n[c]\n',
        ).replace('b.md#x', 'b.md'),
        'courses/en/b.md': typed(
          'alternates: [ai]\n',
          '[AI](./ai.md), [again](/courses/en/ai/), `[not](ai.md)`',
        ),
        'courses/c.md': typed('', '[AI](en/ai.md?x#y)'.replace('?x#y', '')),
        'courses/brain.png': Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      },
      'course',
      'en/ai',
      'ai',
    );
    expect(after['courses/ai.md']).toBe(
      typed(
        'alternates: [en/b]\naliases:\n  - /courses/en/old-ai/\n  - /courses/en/ai/\n',
        'See [b](en/b.md "b.md") and ![A brain](brain.png).\n\n# X\n\n[c]: <c.md>\n[c]\n',
      ),
    );
    expect(after['courses/en/b.md']).toBe(
      typed('alternates: [ai]\n', '[AI](../ai.md), [again](/courses/ai/), `[not](ai.md)`'),
    );
    expect(after['courses/c.md']).toContain('[AI](ai.md)');
  });

  test('and its first name back: then that is no alias any more, and nothing leads on twice', async () => {
    const files = {
      'catalogue.yaml':
        'languages: [en, nl]\nredirects:\n  /nl/courses/a/: /nl/courses/b/ # kept\n  /x/: /courses/b/\n',
      'courses/b.md': typed('aliases: [/courses/a/]\n', 'Text.'),
      'courses/b.nl.md': '---\ntitle: B\n---\nTekst.\n',
    };
    const after = await renamed(files, 'course', 'b', 'a');
    expect(after['courses/a.md']).toBe(typed('aliases: [/courses/b/]\n', 'Text.'));
    expect(after['catalogue.yaml']).toBe(
      'languages: [en, nl]\nredirects:\n  /x/: /courses/a/\n  /nl/courses/b/: /nl/courses/a/\n',
    );
  });

  test('a folder can be a programme: what check would say of that must be wanted', async () => {
    const files = {
      'courses/en/a.md': typed('alternates: [b]\n'),
      'courses/en/b.md': typed('alternates: [a]\n'),
    };
    await refused(files, 'course', 'en/a', 'nl/a').toMatch('say --force');
    const dir = folder(files);
    expect(await rename({ content: dir, force: true }, ['course', 'en/a', 'nl/a'])).toBe(0);
    expect(readFileSync(join(dir, 'courses/en/b.md'), 'utf8')).toBe(typed('alternates: [nl/a]\n'));
  });

  test('line ends stay as they are', async () => {
    const after = await renamed(
      { 'courses/a.md': typed('aliases:\n  - x\n').replaceAll('\n', '\r\n') },
      'course',
      'a',
      'b',
    );
    expect(after['courses/b.md']).toBe(
      typed('aliases:\n  - x\n  - /courses/a/\n').replaceAll('\n', '\r\n'),
    );
  });

  test('a file that cannot be read stops nobody else', async () => {
    const dir = folder({
      'courses/a.md': typed(''),
      'courses/broken.md': '---\ntitle: "x\nalternates: [a]\n---\n',
    });
    expect(await rename({ content: dir }, ['course', 'a', 'b'])).toBe(0);
    expect(Object.keys(fingerprints(dir))).toEqual(['courses/b.md', 'courses/broken.md']);
  });

  test.each([
    ['a name that is taken', ['course', 'a', 'B'], 'courses/b.md'],
    ['a name that was never there', ['course', 'aa', 'c'], 'Did you mean “a”?'],
    ['the same name', ['course', 'a', 'A'], 'same id'],
    ['an old address of another', ['course', 'a', 'old-b'], 'courses/b.md, line 7'],
    [
      'a name that would catch what others mean',
      ['course', 'en/x', 'en/a'],
      '“en/y” could not name “a”',
    ],
  ])('not %s', async (_, words, expected) => {
    await refused(
      {
        'courses/a.md': typed(''),
        'courses/b.md': typed('aliases:\n  - old-b\n'),
        'courses/en/x.md': typed(''),
        'courses/en/y.md': typed('prerequisites: [a]\n'),
      },
      ...words,
    ).toMatch(expected);
  });
});

describe('tracks, pillars and tags get another name', () => {
  const files: Files = {
    ...bilingual,
    'tracks/web.md': '---\ntitle: Web\n---\n[Code](../pillars/code.md)\n',
    'tracks/web.nl.md': '---\ntitle: Web\n---\n',
    'pillars/code.md': '---\ntitle: Code\n---\n',
    'courses/a.md': typed(
      'tracks: [web] # t\ntags:\n  - Big data\n  - Web\n',
      '[Web](../tracks/web.md) [tag](/tags/bigdata/) [nl](/nl/tracks/web)\n',
    ),
    'courses/a.nl.md': '---\ntitle: A\ntags: [Big data, Web]\n---\n',
    'courses/b.md': typed('tags: [big-data]\n'),
  };

  test('a track', async () => {
    const after = await renamed(files, 'track', 'web', 'next-web');
    expect(after['tracks/next-web.md']).toBe(
      '---\ntitle: Web\naliases:\n  - /tracks/web/\n---\n[Code](../pillars/code.md)\n',
    );
    expect(after['courses/a.md']).toBe(
      typed(
        'tracks: [next-web] # t\ntags:\n  - Big data\n  - Web\n',
        '[Web](../tracks/next-web.md) [tag](/tags/bigdata/) [nl](/nl/tracks/next-web)\n',
      ),
    );
    expect(after['catalogue.yaml']).toContain('/nl/tracks/web/: /nl/tracks/next-web/');
    expect(Object.keys(after)).not.toContain('tracks/web.nl.md');
  });

  test('a track whose text lies among the courses', async () => {
    const after = await renamed(
      {
        'courses/profile.md': '---\nlayout: profile\ntrack: web\n---\nText.\n',
        'courses/a.md': typed('tracks: [web]\n'),
      },
      'track',
      'web',
      'next',
    );
    expect(after).toEqual({
      'courses/profile.md':
        '---\nlayout: profile\ntrack: next\naliases:\n  - /tracks/web/\n---\nText.\n',
      'courses/a.md': typed('tracks: [next]\n'),
    });
  });

  test('a pillar', async () => {
    const after = await renamed(files, 'pillar', 'code', 'coding');
    expect(after['courses/b.md']).toContain('pillar: coding');
    expect(after['tracks/web.md']).toContain('](../pillars/coding.md)');
    expect(after['pillars/coding.md']).toContain('  - /pillars/code/\n');
  });

  test('a tag, in all its spellings; two tags can become one', async () => {
    const after = await renamed(files, 'tag', 'big data', 'Data: large');
    expect(after['courses/a.md']).toContain('tags:\n  - "Data: large"\n  - Web\n');
    expect(after['courses/a.md']).toContain('[tag](/tags/data-large/)');
    expect(after['courses/b.md']).toContain('tags: ["Data: large"]');
    expect(after['catalogue.yaml']).toContain(
      '  /tags/bigdata/: /tags/data-large/\n  /nl/tags/bigdata/: /nl/tags/data-large/\n',
    );
    const merged = await renamed(files, 'tag', 'Big data', 'Web');
    expect(merged['courses/a.md']).toContain('tags:\n  - Web\n---');
    expect(merged['catalogue.yaml']).toContain('/tags/bigdata/: /tags/web/');
  });

  test('only the spelling of a tag: its address stays', async () => {
    const after = await renamed(files, 'tag', 'Big data', 'Big Data');
    expect([after['courses/b.md'], after['catalogue.yaml']]).toEqual([
      typed('tags: [Big Data]\n'),
      bilingual['catalogue.yaml'],
    ]);
  });

  test('a tag of a folder without catalogue.yaml loses its old page, so that must be wanted', async () => {
    const trial = { 'courses/a.md': typed('tags: [AI]\n') };
    await refused(trial, 'tag', 'AI', 'ML').toMatch(
      '/tags/ai/ would no longer answer. An old address of a tag is kept in catalogue.yaml, which this folder does not have: add that file, or say --force.',
    );
    const dir = folder(trial);
    expect(await rename({ content: dir, force: true }, ['tag', 'AI', 'ML'])).toBe(0);
    expect(readFileSync(join(dir, 'courses/a.md'), 'utf8')).toContain('[ML]');
  });
});
