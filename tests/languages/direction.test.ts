import { describe, expect, test } from 'vitest';
import { directionOf, directionOfText, isolated } from '../../src/languages/direction.ts';

describe('which way a language is written', () => {
  test.each(['ar', 'he', 'fa', 'ur', 'ckb', 'dv', 'az-Arab', 'ar-BE'])(
    '%s: from right to left',
    (code) => expect(directionOf(code)).toBe('rtl'),
  );
  test.each(['en', 'nl', 'de', 'ja', 'az', 'ar-Latn', 'zh-cmn', ''])(
    '%s: from left to right',
    (code) => expect(directionOf(code)).toBe('ltr'),
  );
});

describe('which way a text runs', () => {
  test.each([
    ['C++', 'rtl', 'ltr'],
    ['مقدمة في C++', 'rtl', 'rtl'],
    ['Python للمبتدئين', 'rtl', 'rtl'],
    ['30', 'rtl', 'rtl'],
    ['مقدمة!', 'ltr', 'rtl'],
    ['Introduction to العربية', 'ltr', 'ltr'],
    ['“30”', 'ltr', 'ltr'],
    ['', 'rtl', 'rtl'],
    ['\u2066HTML\u2069، \u2066Git\u2069', 'rtl', 'rtl'],
  ] as const)('“%s” among words that run %s: %s', (text, around, runs) => {
    expect(directionOfText(text, around).runs).toBe(runs);
  });
});

describe('a text within another', () => {
  test('is kept to itself where letters of it run the other way', () => {
    expect(isolated('C++', 'rtl')).toBe('\u2066C++\u2069');
    expect(isolated('مقدمة في C++', 'rtl')).toBe('\u2067مقدمة في C++\u2069');
    expect(isolated('مقدمة!', 'ltr')).toBe('\u2067مقدمة!\u2069');
  });

  test.each([
    ['C++', 'ltr'],
    ['مقدمة!', 'rtl'],
    ['2026-2027', 'rtl'],
  ] as const)('is left as it is where none does: “%s”', (text, around) => {
    expect(isolated(text, around)).toBe(text);
  });
});
