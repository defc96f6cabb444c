import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../src/languages/formats.ts';
import { sayer, type Arguments } from '../../src/languages/message.ts';
import { parseMessage } from '../../src/languages/parse-message.ts';

const words = { range: parseMessage('{low, number} to {high, number}'), comma: ', ' };
const formatsIn = new Map(
  ['en-GB', 'nl-BE', 'fr-BE', 'pl', 'ar'].map((it) => [it, formatsOf(it, words)]),
);
/** What a text says to somebody who reads English, or another language. */
const say = (text: string, given: Arguments = {}, locale = 'en-GB') =>
  sayer(parseMessage(text), formatsIn.get(locale) ?? expect.fail())(given);

describe('a text in ICU MessageFormat', () => {
  test('says its words and arguments', () => {
    expect(say('A catalogue of {school}', { school: 'Northgate' })).toBe(
      'A catalogue of Northgate',
    );
    expect(say("It''s in '{'braces'}': {it}", { it: 'so' })).toBe("It's in {braces}: so");
  });

  test.each([
    ['en-GB', 1, '1 day'],
    ['en-GB', 0, '0 days'],
    ['en-GB', 1.5, '1.5 days'],
    ['en-GB', { low: 1, high: 1 }, '1 day'],
    ['en-GB', { low: 27, high: 30 }, '27 to 30 days'],
    ['nl-BE', 7.5, '7,5 days'],
    ['fr-BE', 0, '0 day'],
  ])('in %s has the plural of %o', (locale, days, said) => {
    expect(say('{days, plural, one {# day} other {# days}}', { days }, locale)).toBe(said);
  });

  test('knows the plurals that a language has', () => {
    const files = '{count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}';
    expect([1, 2, 5, 22, 1.5].map((count) => say(files, { count }, 'pl'))).toEqual([
      '1 plik',
      '2 pliki',
      '5 plików',
      '22 pliki',
      '1,5 pliku',
    ]);
  });

  test('has words of their own for one number, before anything is taken from it', () => {
    const text =
      '{count, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}';
    expect([0, 1, 2, 3].map((count) => say(text, { count }))).toEqual([
      'nobody',
      'you',
      'you and 1 other',
      'you and 2 others',
    ]);
  });

  test('counts places', () => {
    const text = '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
    expect([1, 2, 3, 4, 11, 21].map((place) => say(text, { place })).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 21st',
    );
  });

  test('chooses', () => {
    const text = '{kind, select, choice {one of them} other {all}}';
    expect(say(text, { kind: 'choice' })).toBe('one of them');
    expect(say(text, { kind: 'constructor' })).toBe('all');
    expect(say('{kind, select, __proto__ {odd} other {all}}', { kind: '__proto__' })).toBe('odd');
  });

  test('writes days as its language does, and leaves what is none', () => {
    expect(say('{day, date}', { day: '2026-11-23' })).toBe('23 November 2026');
    expect(say('{day, date}', { day: '2026-11-23' }, 'nl-BE')).toBe('23 november 2026');
    expect(say('{day, date}', { day: 'soon' })).toBe('soon');
  });

  test.each([
    ['too {open', 'brace'],
    ['too closed}', 'brace'],
    ['{}', 'brace'],
    ['{two words}', 'brace'],
    ['{n, plural, one {a day}}', 'no-other'],
    ['{n, plural, one {a} one {b} other {c}}', 'twice'],
    ['{n, plural, on {a} other {b}}', 'case'],
    ['{n, plural}', 'case'],
    ['{n, colour}', 'kind'],
    ['{n, number, ::currency/EUR}', 'kind'],
    ['{day, date, short}', 'kind'],
    ['a <b>bold</b> word', 'markup'],
    ["a '<b>' bold word", 'markup'],
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['{n, plural, other {<i>#</i>}}', 'markup'],
    ['</script>', 'markup'],
    ['<!-- nothing -->', 'markup'],
    ['x'.repeat(2001), 'too-long'],
    [`${'{n, plural, other {'.repeat(90)}#`, 'brace'],
  ])('is refused where it is %s', (text, fault) => {
    expect(() => parseMessage(text)).toThrow(expect.objectContaining({ fault }));
  });

  test('keeps what is given to itself where its letters run the other way', () => {
    expect(say('خذ {course}!', { course: 'C++' }, 'ar')).toBe('خذ \u2066C++\u2069!');
    expect(say('Take {course}!', { course: 'مقدمة' })).toBe('Take \u2067مقدمة\u2069!');
    expect(say('Take {course}!', { course: 'C++' })).toBe('Take C++!');
  });

  test('writes a number as its language does, wherever it stands', () => {
    expect(say('{credits} of {total, number}', { credits: 7.5, total: 30 }, 'nl-BE')).toBe(
      '7,5 of 30',
    );
  });

  test('may speak of less and more', () => {
    expect(say('3 < 4 > {it}', { it: 2 })).toBe('3 < 4 > 2');
  });
});

/** Any tree that can be read, as text. */
const { message } = fc.letrec<{ message: string }>((tie) => ({
  message: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.stringMatching(/^[^<{}'#]{0,6}$/),
        fc.constantFrom('#', "''", '{name}', '{name, number}', '{name, date}', '{__proto__}'),
        fc
          .tuple(
            fc.constantFrom('plural', 'selectordinal'),
            fc.nat(3),
            tie('message'),
            tie('message'),
          )
          .map(([kind, at, some, other]) => `{name, ${kind}, =${at} {${some}} other {${other}}}`),
        fc
          .tuple(fc.constantFrom('a', '__proto__', 'toString'), tie('message'), tie('message'))
          .map(([name, some, other]) => `{name, select, ${name} {${some}} other {${other}}}`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));
const value = fc.oneof(
  fc.string(),
  fc.double(),
  fc.record({ low: fc.double(), high: fc.double() }),
  fc.constantFrom('__proto__', 'toString', '2026-11-23', '2026-02-30'),
);

test('whatever text can be read says something, whatever it is given, and also once it was a file', () => {
  fc.assert(
    fc.property(
      message.filter((it) => it.length <= 2000),
      fc.option(value, { nil: undefined }),
      fc.constantFrom('en-GB', 'nl-BE', 'ar', 'pl'),
      (text, name, locale) => {
        const formats = formatsIn.get(locale) ?? expect.fail();
        const given: Arguments = name === undefined ? {} : { name };
        const tree = parseMessage(text);
        const said = sayer(tree, formats)(given);
        expect(typeof said).toBe('string');
        expect(sayer(JSON.parse(JSON.stringify(tree)), formats)(given)).toBe(said);
      },
    ),
    { numRuns: 500 },
  );
});

describe('several texts', () => {
  const formats = (locale: string) => formatsIn.get(locale) ?? expect.fail();

  test('stand beside each other, each kept to itself where it runs the other way', () => {
    const { series, dotted, list } = formats('ar');
    expect(series(['Git', 'بيانات'])).toBe('\u2066Git\u2069, بيانات');
    expect(dotted(['Git', 'بيانات'])).toBe('\u2066Git\u2069 · بيانات');
    expect(list(['Git', 'بيانات'])).toBe('\u2066Git\u2069 وبيانات');
  });

  test('in one language are joined as they are', () => {
    const { series, dotted, list } = formats('en-GB');
    expect([series(['a', 'b', 'c']), dotted(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      'a, b, c',
      'a · b',
      'a, b and c',
    ]);
  });
});
