import { describe, expect, test } from 'vitest';
import { diagnose, type Files } from '../support/folder.ts';

const base = 'base-url: https://courses.example.org/\n';
const course = (title: string, more = '', body = `You learn ${title}.`) =>
  `---\ntitle: ${title}\nsemester: 1\nstudycredits: 6\npillar: code\n${more}---\n${body}\n`;
const said = async (files: Files) =>
  (await diagnose(files))
    .filter(({ severity }) => severity !== 'info')
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('one cause gives one diagnostic', () => {
  test('a track that cannot be read exists for the courses that name it', async () => {
    const files = {
      'catalogue.yaml': base,
      'tracks/ai.md': '---\ntitle: AI\nprogramme main\n---\n',
      'tracks/web.md': '---\ntitle: Web\nsemester-credits: none\n---\n',
      'courses/a.md': course('A', 'tracks: [ai]\n'),
      'courses/b.md': course('B', 'tracks: [web]\n', 'See [AI](../tracks/ai.md).'),
    };
    expect(await said(files)).toEqual(['tracks/ai.md:3 invalid-yaml']);
  });

  test('a pillar that cannot be read exists for its courses', async () => {
    const files = {
      'catalogue.yaml': base,
      'pillars/code.md': '---\ntitel code\n---\n',
      'pillars/design.md': '---\ntitle: Design\n---\n',
      'courses/a.md': course('A'),
      'courses/b.md': course('B').replace('code', 'design'),
    };
    expect(await said(files)).toEqual(['pillars/code.md:2 invalid-yaml']);
  });

  test('a course or translation that cannot be read exists for those that link to it', async () => {
    const files = {
      'catalogue.yaml': `${base}languages: [en, nl]\n`,
      'courses/a.md': course(
        'A',
        'alternates: [b]\nprerequisites: [b]\n',
        'See [B](b.md) and [C](c.nl.md).',
      ),
      'courses/b.md': '---\ntitle: B\nsemester: one\n---\nText.\n',
      'courses/c.md': course('C'),
      'courses/c.nl.md': '---\ntitle:C\n---\nTekst.\n',
    };
    expect(await said(files)).toEqual([
      'courses/b.md:3 wrong-type',
      'courses/b.md:4 missing-field',
      'courses/b.md:4 missing-field',
      'courses/c.nl.md:2 invalid-yaml',
    ]);
  });

  test('a catalogue.yaml that cannot be read makes no translation a course and no semester wrong', async () => {
    const files = {
      'catalogue.yaml': `${base}languages: [en, nl\ntitle: School\nsemester-credits: 6\n`,
      'courses/a.md': course('A', 'tracks: [ai]\n'),
      'courses/a.nl.md': '---\ntitle: A\n---\nTekst.\n',
      'tracks/ai.md': '---\ntitle: AI\n---\n',
    };
    expect(await said(files)).toEqual(['catalogue.yaml:2 invalid-yaml']);
  });

  test('a ring of prerequisites is not also taught too late', async () => {
    const files = {
      'catalogue.yaml': base,
      'courses/a.md': course('A', 'prerequisites: [b]\n'),
      'courses/b.md': course('B', 'prerequisites: [c]\n'),
      'courses/c.md': course('C', 'prerequisites: [a]\n'),
    };
    expect(await said(files)).toEqual(['courses/c.md:6 prerequisite-cycle']);
  });

  test('a misspelt track is no track that lacks credits, nor does it unbalance the other', async () => {
    const files = {
      'catalogue.yaml': `${base}semester-credits: 18\n`,
      'courses/a.md': course('A', 'tracks: [engineer]\n'),
      'courses/b.md': course('B', 'tracks: [engineer]\n'),
      'courses/c.md': course('C', 'tracks: [enginer]\n'),
    };
    expect(await said(files)).toEqual(['courses/c.md:6 misspelt-id']);
  });

  test('a first line that is indented blames no other line', async () => {
    expect(
      await said({
        'catalogue.yaml': base,
        'courses/a.md': course('A', 'tags:\n  - B\n').replace('title', ' title'),
      }),
    ).toEqual(['courses/a.md:2 invalid-yaml']);
  });
});

describe('one habit of writing is one mistake', () => {
  test('thirty lines without their space, a text of boxes, and the same in another file', async () => {
    const items = '-item\n'.repeat(30);
    const boxes = ':::tip\nText\n:::\n\n:::note\nText\n:::\n';
    const files = {
      'catalogue.yaml': base,
      'courses/a.md': course('A', '', `${items}\n${boxes}`),
      'courses/b.md': course('B', '', items),
    };
    expect(await said(files)).toEqual([
      'courses/a.md:7 unread-syntax',
      'courses/a.md:38 unread-syntax',
    ]);
  });

  test('but each note that is not there is a mistake of its own', async () => {
    const files = { 'catalogue.yaml': base, 'courses/a.md': course('A', '', 'One[^1], two[^2].') };
    expect(await said(files)).toEqual([
      'courses/a.md:7 unread-syntax',
      'courses/a.md:7 unread-syntax',
    ]);
  });

  test('a link with a space in its address is not also one that leads nowhere', async () => {
    const files = {
      'catalogue.yaml': base,
      'courses/a.md': course('A', '', 'See [B](b c.md) and ![](my loom.png).'),
    };
    expect(await said(files)).toEqual([
      'courses/a.md:7 unread-syntax',
      'courses/a.md:7 unread-syntax',
    ]);
  });
});

describe('nothing hides anything else', () => {
  test('a wrong key does not hide what is wrong in the text of its file', async () => {
    const files = {
      'catalogue.yaml': base,
      'courses/a.md': course(
        'A',
        'hide: yes\n',
        'You <b>build</b> [a website](nowhere.md).\n\nTODO',
      ),
    };
    expect(await said(files)).toEqual([
      'courses/a.md:6 wrong-type',
      'courses/a.md:8 raw-html',
      'courses/a.md:8 dead-link',
      'courses/a.md:10 placeholder-text',
    ]);
  });

  test('a line that cannot be read does not hide what is wrong in the text', async () => {
    expect(
      await said({ 'catalogue.yaml': base, 'courses/a.md': course('A: B', '', '{{< x >}}') }),
    ).toEqual(['courses/a.md:2 invalid-yaml', 'courses/a.md:7 template-syntax']);
  });

  test('a key that is there twice does not hide a wrong value', async () => {
    expect(
      await said({
        'catalogue.yaml': base,
        'courses/a.md': course('A', 'title: B\nhide: yes\nsemestre: 2\n'),
      }),
    ).toEqual([
      'courses/a.md:6 duplicate-key',
      'courses/a.md:7 wrong-type',
      'courses/a.md:8 unknown-key',
    ]);
  });

  test('two empty entries of one list are two diagnostics', async () => {
    expect(
      await said({
        'catalogue.yaml': base,
        'courses/a.md': course('A', 'tags:\n  -\n  - B\n  -\n'),
      }),
    ).toEqual(['courses/a.md:7 wrong-type', 'courses/a.md:9 wrong-type']);
  });

  test('a redirect to a redirect is a chain in whatever order they stand', async () => {
    const files = {
      'catalogue.yaml': `${base}redirects:\n  /a: /b\n  /b: /courses/a/\n`,
      'courses/a.md': course('A'),
    };
    expect(await said(files)).toEqual(['catalogue.yaml:3 alias-chain']);
  });
});
