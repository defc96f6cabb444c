import { describe, expect, test } from 'vitest';
import type { Message, Trees } from '../../src/catalogue/message.ts';
import { isMessage } from '../../src/languages/message.ts';
import { loadCatalogue } from '../../src/load.ts';
import { messagesOf } from '../../src/languages/messages.ts';
import { spokenWords } from '../../src/languages/spoken-words.ts';
import { school } from './school.ts';

const { catalogue, findings } = await loadCatalogue(school);
const textsOf = (trees: Trees): Message[] =>
  Object.values(trees).flatMap((it) => (isMessage(it) ? [it] : textsOf(it)));

/** The forms of each plural in a text, also of those in a choice. */
const pluralsOf = (text: Message): string[][] =>
  typeof text === 'string'
    ? []
    : text.flatMap((it) => {
        if (typeof it === 'string' || !('cases' in it)) return [];
        return [
          ...(it.as === 'plural' ? [Object.keys(it.cases)] : []),
          ...Object.values(it.cases).flatMap(pluralsOf),
        ];
      });

describe('a language that is not built in', () => {
  test('can be said whole, in a file of words', () => {
    expect(findings.filter(({ rule }) => /word/.test(rule))).toEqual([]);
  });

  test('has all plurals that it has', () => {
    const plurals = textsOf(catalogue.words['ar'] ?? expect.fail()).flatMap(pluralsOf);
    expect(plurals.length).toBeGreaterThan(8);
    // “half a year” stands for one semester; the years below it have all forms.
    for (const forms of plurals.filter((it) => !it.includes('=1')))
      expect(forms).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    const t = messagesOf(spokenWords('ar', catalogue));
    expect([0, 1, 2, 3, 11, 100].map((count) => t.courseCount({ count }))).toEqual([
      'لا مقررات',
      'مقرر واحد',
      'مقرران',
      `${t.number(3)} مقررات`,
      `${t.number(11)} مقررًا`,
      `${t.number(100)} مقرر`,
    ]);
  });
});
