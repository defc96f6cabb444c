import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/search/analysis.ts';
import { catalogue, course, site } from '../support/builders.ts';
import { searchOf } from '../support/search.ts';

describe('words of a search', () => {
  test.each([
    ['Crème Brûlée', 'creme brulee'],
    ['कला', 'कला'],
    ['किला', 'किला'],
    ['Английский'.normalize('NFD'), 'английский'],
    ['ﾌﾟﾛ', 'プロ'],
    ['ÉTÉ №1', 'ete no1'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
  ])('%s is compared as %s', (text, expected) => expect(fold(text)).toBe(expected));

  test('are whole: a mark parts no word', () =>
    expect(wordsOf('प्रयोग और किला, ทำงาน, C# .NET Café')).toEqual([
      'प्रयोग',
      'और',
      'किला',
      'ทำ',
      'ำง',
      'งา',
      'าน',
      'c#',
      '.net',
      'cafe',
    ]));
});

describe('courses in other scripts', () => {
  const titles = ['कला', 'किला', 'Английский язык', 'プログラミング', 'Crème brûlée', 'مُقَدِّمة'];
  const courses = titles.map((title, index) => course({ id: `c${index}`, title }));
  const search = searchOf(site(catalogue({ courses })), 'en');
  const found = async (query: string) =>
    (await search.courses(query)).map((id) => titles[Number(id.slice(1))]);

  test.each(titles)('are found first by their title: %s', async (title) =>
    expect((await found(title))[0]).toBe(title),
  );

  test.each([
    ['ラミ', 'プログラミング'],
    ['プ', 'プログラミング'],
    ['グラミング', 'プログラミング'],
  ])('are found by any part of what has no blanks: %s', async (query, title) =>
    expect(await found(query)).toEqual([title]),
  );

  test('are not found by a word that differs in its marks', async () =>
    expect(await found('कला')).toEqual(['कला']));

  test.each([
    ['Англиискии', 'Английский язык'],
    ['Англйский', 'Английский язык'],
    ['プロクラミンク', 'プログラミング'],
    ['creme', 'Crème brûlée'],
    ['مقدمة', 'مُقَدِّمة'],
  ])('are found by who leaves marks out, or makes an error: %s', async (query, title) =>
    expect(await found(query)).toContain(title),
  );
});
