import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug, slugPath } from '../../src/content/slug.ts';

describe('slug', () => {
  test.each([
    ['AI & Big Data', 'ai-big-data'],
    ['C#', 'csharp'],
    ['C++', 'cplusplus'],
    ['Crème brûlée', 'creme-brulee'],
    ['  -- Up_Down --  ', 'up-down'],
    ['３Ｄ①', '3d1'],
    ['日本語 入門', '日本語-入門'],
    ['Введение в ИИ', 'введение-в-ии'],
    ['Английский', 'английский'],
    ['कला', 'कला'],
    ['किला', 'किला'],
    ['プログラミング', 'プログラミング'],
    ['ﾌﾟﾛｸﾞﾗﾑ', 'プログラム'],
    ['Εισαγωγή', 'εισαγωγή'],
    ['שָׁלוֹם', 'שָׁלוֹם'.normalize('NFC')],
    ['مُقَدِّمة', 'مُقَدِّمة'.normalize('NFC')],
    ['น้ำ ทำงาน', 'น้ำ-ทำงาน'],
    ['한국어', '한국어'],
    ['Tiếng Việt', 'tieng-viet'],
    ['🧪', ''],
    ['../..', ''],
  ])('%s → %s', (name, expected) => expect(slug(name)).toBe(expected));

  test('folders are kept', () =>
    expect(slugPath('English/AI & Big Data')).toBe('english/ai-big-data'));

  test('of two ways to write one letter is the same', () =>
    expect(slug('Café'.normalize('NFD'))).toBe(slug('Café'.normalize('NFC'))));

  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme-composite', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'ab/.\\:%#+?\0\n"<>|*İßſﬁΣΑ'), maxLength: 12 }),
  );

  test('of a slug is that slug', () => {
    fc.assert(
      fc.property(name, (it) => {
        expect(slug(slug(it))).toBe(slug(it));
      }),
      { numRuns: 5000 },
    );
  });

  test('holds letters, digits and single hyphens only, whatever the name', () => {
    fc.assert(
      fc.property(name, (it) => {
        expect(slug(it)).toMatch(
          /^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)?$/u,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
