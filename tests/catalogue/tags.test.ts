import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, linkTags } from '../../src/catalogue/tags.ts';
import { course } from '../support/builders.ts';

/** Tags of courses, in short: `label /address/ (courses)`. */
const tags = (...lists: string[][]) =>
  linkTags(lists.map((list, index) => course({ id: `c${index}`, tags: list }))).tags.map(
    ({ label, slug, courses }) => `${label} /${slug}/ (${courses.length})`,
  );

describe('tags', () => {
  test('C, C#, C++, .NET and NET are five pages', () => {
    expect(tags(['C', 'C#', 'C++', '.NET', 'NET'])).toEqual(
      expect.arrayContaining([
        'C /c/ (1)',
        'C# /csharp/ (1)',
        'C++ /cplusplus/ (1)',
        '.NET /dot-net/ (1)',
        'NET /net/ (1)',
      ]),
    );
    expect(tags(['C', 'C#', 'C++', '.NET', 'NET'])).toHaveLength(5);
  });

  test('one family is one tag, commonest spelling: case, accents, space, hyphen, underscore are the same', () => {
    expect(
      tags(
        ['Machine Learning'],
        ['machine-learning'],
        ['machine-learning'],
        ['MACHINE_LEARNING'],
        ['Máchine learning'],
      ),
    ).toEqual(['machine-learning /machinelearning/ (5)']);
  });

  test('a course that spells a tag twice counts once', () =>
    expect(tags(['IoT', 'iot'])).toEqual(['IoT /iot/ (1)']));

  test('the address stays when the commonest spelling changes', () => {
    expect(
      [tags(['Big Data']), tags(['big-data'], ['big-data'], ['Big Data'])].map(
        ([tag]) => tag.split(' /')[1],
      ),
    ).toEqual(['bigdata/ (1)', 'bigdata/ (3)']);
  });

  test('a tag of signs only still has an address', () =>
    expect(tags(['?!'], ['🧪'])).toEqual(
      expect.arrayContaining(['?! /tag/ (1)', '🧪 /tag-2/ (1)']),
    ));

  test('letters of every script keep theirs', () =>
    expect(tags(['日本語'])).toEqual(['日本語 /日本語/ (1)']));

  test('whatever the tags, addresses are unique and safe, and each tag has one', () => {
    const tag = fc.oneof(
      fc.constantFrom(
        'C',
        'c',
        'C#',
        'C++',
        '.NET',
        'dot net',
        'dot-net',
        'net',
        'net-2',
        'tag',
        'tag-2',
        '?',
        '!',
        '??',
        'csharp',
        'C-sharp',
        '..',
        '/',
      ),
      fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(tag, { maxLength: 6 }), { maxLength: 6 }), (lists) => {
        const { tags: all, tagByFamily } = linkTags(
          lists.map((list, index) => course({ id: `c${index}`, tags: list })),
        );
        expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
        for (const { slug } of all) expect(slug).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
        for (const it of lists.flat()) expect(tagByFamily.has(familyOf(it))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
