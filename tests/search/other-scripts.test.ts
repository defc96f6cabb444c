import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/search/data.ts';
import { engineFor } from '../../src/search/engine.ts';
import { searchData } from '../../src/views/search-data.ts';
import { catalogue, course, site } from '../support/builders.ts';

describe('words of a search', () => {
  test.each([
    ['Crème Brûlée', 'creme brulee'],
    ['कला', 'कला'],
    ['किला', 'किला'],
    ['Английский'.normalize('NFD'), 'английский'],
    ['ﾌﾟﾛ', 'プロ'],
    ['ÉTÉ №1', 'ete no1'],
    ['İstanbul', 'istanbul'],
  ])('%s is compared as %s', (text, expected) => expect(fold(text)).toBe(expected));

  test('are whole: a mark parts no word', () =>
    expect(wordsOf('प्रयोग और किला, ทำงาน, C# .NET Café')).toEqual([
      'प्रयोग',
      'और',
      'किला',
      'ทำงาน',
      'c#',
      '.net',
      'cafe',
    ]));
});

describe('courses in other scripts', () => {
  const titles = ['कला', 'किला', 'Английский язык', 'プログラミング', 'Crème brûlée', 'مُقَدِّمة'];
  const courses = titles.map((title, index) => course({ id: `c${index}`, title }));
  const data = searchData('en', site(catalogue({ courses })));
  const engine = engineFor(data);
  const found = (query: string) => engine.search(query).map(({ at }) => data.courses[at]?.title);

  test.each(titles)('are found first by their title: %s', (title) =>
    expect(found(title)[0]).toBe(title),
  );

  test('are not found by a word that differs in its marks', () =>
    expect(found('कला')).toEqual(['कला']));

  test.each([
    ['Англиискии', 'Английский язык'],
    ['Англйский', 'Английский язык'],
    ['プロクラミンク', 'プログラミング'],
    ['creme', 'Crème brûlée'],
    ['مقدمة', 'مُقَدِّمة'],
  ])('are found by who leaves marks out, or makes an error: %s', (query, title) =>
    expect(found(query)).toContain(title),
  );
});
