import { describe, expect, test } from 'vitest';
import { interfaceWords } from '../../src/languages/en/interface.ts';
import { languages } from '../support/languages.ts';
import { argumentsIn } from '../../src/languages/mend-word.ts';
import { messagesOf } from '../../src/languages/messages.ts';
import { wordPaths } from '../../src/languages/nearest-word.ts';
import type { Message, Trees } from '../../src/catalogue/message.ts';
import { isMessage } from '../../src/languages/message.ts';
import { messagesIn, ownWords } from '../support/words.ts';

/** Every text below some words, by its path: `course.facts`. */
const textsOf = (trees: Trees, path = ''): [path: string, text: Message][] =>
  Object.entries(trees).flatMap(([name, it]) =>
    isMessage(it) ? [[path + name, it] as [string, Message]] : textsOf(it, `${path}${name}.`),
  );

const english = new Map(textsOf(ownWords('en').words));

describe.each(Object.keys(languages))('the interface in %s', (code) => {
  const texts = textsOf(ownWords(code).words);

  test('has every word, and none is empty', () => {
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    expect(texts.filter(([, text]) => text.length === 0)).toEqual([]);
  });

  test('asks for no argument that English does not have', () => {
    for (const [path, text] of texts)
      expect(argumentsIn(english.get(path) ?? expect.fail()), path).toEqual(
        expect.arrayContaining(argumentsIn(text)),
      );
  });

  test('is the same once it was a file, as a browser gets it', () => {
    const [built, loaded] = [ownWords(code), JSON.parse(JSON.stringify(ownWords(code)))].map(
      messagesOf,
    );
    expect(loaded.lists.allIntro({ count: 3 })).toBe(built.lists.allIntro({ count: 3 }));
    expect(loaded.credits({ count: { low: 27, high: 30 } })).toBe(
      built.credits({ count: { low: 27, high: 30 } }),
    );
  });
});

test('no English word hides a brace or a comma from those who read its arguments off its text', () => {
  for (const [path, text] of wordPaths(interfaceWords)) {
    expect([path, /'[{}]/.test(text)]).toEqual([path, false]);
    expect([path, text.match(/\{\s|\{\w+\s*,(?! )|\{\w+\s+,|, \w+,(?! )/)]).toEqual([path, null]);
  }
});

describe('those who show words', () => {
  const t = messagesIn('en');

  test('are given a text, or what makes one of its arguments', () => {
    expect(t.skip).toBe('Skip to content');
    expect(t.courseCount({ count: 1 })).toBe('1 course');
    expect(t.years({ semesters: 1, years: 0.5 })).toBe('half a year');
    expect(t.years({ semesters: 3, years: 1.5 })).toBe('1.5 years');
    expect(t.course.partOfSemester({ semester: 3, choice: 'yes' })).toBe('Semester 3, a choice');
    expect(t.accessibility.reviewed({ date: '2026-11-23' })).toContain('23 November 2026');
  });

  test('cannot compile with a word that there is not, nor with another argument', () => {
    const mistakes = () => [
      // @ts-expect-error there is no such word
      t.coursesCount({ count: 1 }),
      // @ts-expect-error an argument is missing
      t.lists.part({ part: 1 }),
      // @ts-expect-error an argument is too many
      t.lists.part({ part: 1, parts: 2, of: 3 }),
      // @ts-expect-error a plural needs a number
      t.courseCount({ count: '1' }),
      // @ts-expect-error an argument inside a plural
      t.homePage.englishDoor.text({ count: 1 }),
      // @ts-expect-error a text without arguments
      t.skip(),
    ];
    expect(mistakes).toBeTypeOf('function');
  });

  test('have lists, languages and places as the language writes them', () => {
    const nl = messagesIn('nl');
    expect([t.list(['a', 'b', 'c']), nl.list(['a', 'b', 'c'])]).toEqual([
      'a, b and c',
      'a, b en c',
    ]);
    expect([t.languageName('nl'), nl.languageName('nl')]).toEqual(['Dutch', 'Nederlands']);
    expect([t.locale, nl.locale]).toEqual(['en_GB', 'nl_BE']);
  });
});
