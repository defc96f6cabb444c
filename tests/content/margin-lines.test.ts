import fc from 'fast-check';
import matter from 'gray-matter-original';
import { describe, expect, test } from 'vitest';
import { splitDocument } from '../../src/content/front-matter.ts';

const read = (lines: string) =>
  splitDocument('courses/a.md', new TextEncoder().encode(`---\n${lines}\n---\nText.\n`), {
    room: 'courses',
    path: 'a',
  });
/** What the reader that Hugo’s neighbours use makes of it. */
const elsewhere = (lines: string) =>
  (matter as unknown as (text: string) => { data: unknown })(`---\n${lines}\n---\n`).data;

describe('a value that goes on at the margin is read as other programs read it', () => {
  test.each([
    'intro: "First line\nsecond line"\ntitle: Web',
    "intro: 'First line\nsecond line'\ntitle: Web",
    "intro: 'It''s one\nline'\ntitle: Web",
    'intro: "A \\"word\\"\nand more"',
    'intro: "First: line\nnote: second"\ntitle: Web',
    'intro: "One\n\nnew paragraph"\ntitle: Web',
    'tags:\n  - "First\nsecond"\n  - b',
    'tags: [a,\nb]\ntitle: Web',
    'tags: [\n"a, b",\nc\n]\ntitle: Web',
    'title: Web\r\nintro: "First line\r\nsecond line"',
  ])('%j', (lines) => {
    const { frontMatter, findings } = read(lines);
    expect(findings).toEqual([]);
    expect(frontMatter?.data).toEqual(elsewhere(lines));
  });

  test('any words, between either quotation marks', () => {
    // A line of “...” ends a document for every reader.
    const words = fc.stringMatching(/^[a-zA-Zé,()][a-zA-Zé.,()]{0,7}( [a-zA-Zé.,()]{1,8}){0,3}$/);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('"', "'"),
        (parts, sign) => {
          const lines = `intro: ${sign}${parts.join('\n')}${sign}\ntitle: Web`;
          expect(read(lines).frontMatter?.data).toEqual(elsewhere(lines));
        },
      ),
      { seed: 20261130 },
    );
  });

  test('places are those of the file, also behind such a value', () => {
    const { frontMatter } = read('intro: "First line\nsecond line"\ntitle: Web');
    expect(frontMatter?.places.get('intro')?.value).toMatchObject({
      line: 2,
      column: 8,
      endLine: 3,
      endColumn: 13,
    });
    expect(frontMatter?.places.get('title')?.value).toMatchObject({
      line: 4,
      column: 8,
      endColumn: 11,
    });
  });

  test('a mark that was forgotten is still said to be: keys do not become part of the text', () => {
    const { frontMatter, findings } = read(
      'title: "Web\nsemester: 1\nstudycredits: 6\npillar: "code"',
    );
    expect(frontMatter).toBeUndefined();
    expect(findings[0]?.data).toMatchObject({ cause: 'quote' });
  });
});
