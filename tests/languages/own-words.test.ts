import { describe, expect, test } from 'vitest';
import type { Message, Trees } from '../../src/catalogue/message.ts';
import { isSpoken } from '../../src/languages/index.ts';
import { languageOf, languages } from '../support/languages.ts';
import { isMessage } from '../../src/languages/message.ts';
import { everythingSaid } from './said.ts';
import { ownWords } from '../support/words.ts';

const textsOf = (trees: Trees, path = ''): [path: string, text: Message][] =>
  Object.entries(trees).flatMap(([name, it]) =>
    isMessage(it) ? [[path + name, it] as [string, Message]] : textsOf(it, `${path}${name}.`),
  );
/** Words that are the same in more than one language. */
const shared = [
  '',
  'auto',
  'catalogue',
  'code',
  'contact',
  'data',
  'filters',
  'in',
  'json schema',
  'learning agreement',
  'letters',
  'material',
  'online',
  'pages',
  'programme',
  'programmes',
  'school',
  'semester',
  'semesters',
  'student',
  'tools',
];
/** The words of a text, without what it is given. */
const wordsIn = (text: Message): string =>
  JSON.stringify(text)
    .replace(/\{"as":"(?:text|number|date)","argument":"\w+"\}/g, '')
    .match(/\p{L}+/gu)
    ?.join(' ')
    .toLowerCase() ?? '';
const english = new Map(
  textsOf(ownWords('en').words).map(([path, text]) => [path, JSON.stringify(text)]),
);
const codes = Object.keys(languages).filter(isSpoken);

describe.each(codes)('in %s', (code) => {
  test('commands say whole texts, without a hole', () => {
    expect(
      everythingSaid(languageOf(code)).filter((text) =>
        /undefined|\bnull\b|NaN|\[object|\.\.$|^$/.test(text),
      ),
    ).toEqual([]);
  });
});

describe.each(codes.filter((code) => code !== 'en'))('in %s', (code) => {
  test('no sentence of a command is the English one', () => {
    const theirs = everythingSaid(languageOf('en'));
    expect(
      everythingSaid(languageOf(code)).filter((text, index) => text === theirs[index]),
    ).toEqual([]);
  });

  test('no text of the interface is the English one, but for words that languages share', () => {
    const same = textsOf(ownWords(code).words)
      .filter(([path, text]) => JSON.stringify(text) === english.get(path))
      .map(([, text]) => wordsIn(text));
    expect(same.filter((words) => !shared.includes(words))).toEqual([]);
  });
});
