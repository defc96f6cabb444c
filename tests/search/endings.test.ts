import { describe, expect, test } from 'vitest';
import { languages } from '../support/languages.ts';
import { fold } from '../../src/search/analysis.ts';
import { catalogue, course, site } from '../support/builders.ts';
import { searchOf } from '../support/search.ts';

/** What a search for these words finds in a catalogue of one language. */
async function found(language: string, titles: readonly string[], query: string) {
  const courses = titles.map((title, index) => course({ id: `c${index}`, title }));
  const its = site(catalogue({ courses, settings: { languages: [language] } }));
  const ids = await searchOf(its, language).courses(query);
  return ids.map((id) => titles[Number(id.slice(1))]);
}

describe('another ending of the same word finds the course', () => {
  test.each([
    ['de', 'Neuronales Netz', 'neuronale Netze'],
    ['de', 'Technische Optik', 'technischen'],
    ['de', 'Datenbanken', 'Datenbank'],
    ['de', 'Übungen im Labor', 'ubung'],
    ['de', 'Einführung in die Färberei', 'einfuhrungen'],
    ['nl', 'Netwerken', 'netwerk'],
    ['de', 'Häuser bauen', 'Haus'],
    ['de', 'Straßenbau', 'Strassenbau'],
    ['nl', 'Systeem en netwerk', 'systemen'],
    ['nl', 'Talen', 'taal'],
    ['nl', 'Huizen', 'huis'],
    ['nl', 'Grafieken', 'grafiek'],
    ['en', 'Software Testing', 'tested'],
    ['en', 'Future Technologies', 'technology'],
    ['en', 'Libraries', 'library'],
    ['en', 'Smart Apps', 'app'],
    ['en', 'Analyses', 'analysis'],
    ['en', 'Programming', 'programs'],
    ['fr', 'Journaux', 'journal'],
    ['fr', 'Réseaux', 'reseau'],
  ])('%s: “%s” by “%s”', async (language, title, query) => {
    expect((await found(language, ['Gewebe', title, 'Projekt'], query))[0]).toBe(title);
  });
});

test.each(Object.entries(languages))('what search knows of %s is folded', (_, { search }) => {
  const words = [...search.stopWords, ...search.endings.flatMap((it) => it.split('>'))];
  expect(words.map(fold)).toEqual(words);
  expect(new Set(search.stopWords).size).toBe(search.stopWords.length);
});
