import { describe, expect, test } from 'vitest';
import { engineFor } from '../../src/search/engine.ts';
import { searchData } from '../../src/views/search-data.ts';
import { languages } from '../support/languages.ts';
import { fold } from '../../src/search/data.ts';
import { catalogue, course, site } from '../support/builders.ts';

/** What a search for these words finds in a catalogue of one language. */
function found(language: string, titles: readonly string[], query: string) {
  const courses = titles.map((title, index) => course({ id: `c${index}`, title }));
  const data = searchData(
    language,
    site(catalogue({ courses, settings: { languages: [language] } })),
  );
  return engineFor(data)
    .search(query)
    .map(({ at }) => data.courses[at]?.title);
}

describe('another ending of the same word finds the course', () => {
  test.each([
    ['de', 'Neuronales Netz', 'neuronale Netze'],
    ['de', 'Technische Optik', 'technischen'],
    ['de', 'Datenbanken', 'Datenbank'],
    ['de', 'Übungen im Labor', 'ubung'],
    ['de', 'Einführung in die Färberei', 'einfuhrungen'],
    ['nl', 'Netwerken', 'netwerk'],
    ['en', 'Software Testing', 'tested'],
  ])('%s: “%s” by “%s”', (language, title, query) => {
    expect(found(language, ['Gewebe', title, 'Projekt'], query)[0]).toBe(title);
  });
});

test.each(Object.entries(languages))('what search knows of %s is folded', (_, { search }) => {
  const words = [...search.stopWords, ...search.endings];
  expect(words.map(fold)).toEqual(words);
  expect(new Set(search.stopWords).size).toBe(search.stopWords.length);
});
