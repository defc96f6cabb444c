import { describe, expect, test } from 'vitest';
import { isNamed } from '../../src/content/section-names.ts';
import { interfaceWords } from '../../src/languages/fr/interface.ts';
import { languages } from '../support/languages.ts';
import { searchOf } from '../support/search.ts';
import { catalogue, course, site } from '../support/builders.ts';
import { messagesIn } from '../support/words.ts';

const { sections } = languages.fr;

describe('French', () => {
  const t = messagesIn('fr');

  test('has a plural that starts at two, and a decimal comma', () => {
    expect([0, 1, 1.5, 2, 7.5].map((count) => t.credits({ count }))).toEqual([
      '0 crédit',
      '1 crédit',
      '1,5 crédit',
      '2 crédits',
      '7,5 crédits',
    ]);
    expect(t.credits({ count: { low: 27, high: 30 } })).toBe('27 à 30 crédits');
    expect(t.years({ semesters: 3, years: 1.5 })).toBe('1,5 an');
  });

  test('writes days and languages as the French do', () => {
    expect(t.accessibility.reviewed({ date: '2026-11-23' })).toContain('le 23 novembre 2026');
    expect(t.taughtIn({ language: t.languageName('en') })).toBe('donné en anglais');
  });

  test('puts no ordinary space before a high sign, nor inside quotation marks', () => {
    expect(JSON.stringify(interfaceWords)).not.toMatch(/ [;!?»%]|« | :(?! )/u);
    expect(JSON.stringify(interfaceWords)).not.toMatch(/\p{L} :/u);
  });
});

describe('search in French', () => {
  const titles = ['Réseaux', 'Programmation web', 'Développement en C', 'Analyses de l’eau'];
  const courses = titles.map((title, index) => course({ id: `c${index}`, title }));
  const its = site(catalogue({ courses, settings: { languages: ['fr'] } }));
  const search = searchOf(its, 'fr');

  test.each([
    ['réseau', 'Réseaux'],
    ['reseau', 'Réseaux'],
    ['programmer pour le web', 'Programmation web'],
    ['développer', 'Développement en C'],
    ['C', 'Développement en C'],
    ['analyse', 'Analyses de l’eau'],
  ])('%s finds %s first', async (query, title) => {
    const [id = ''] = await search.courses(query);
    expect(titles[Number(id.slice(1))]).toBe(title);
  });
});

describe('headings of French course sheets', () => {
  test.each(['Thèmes', 'Thématiques :', 'Contenu', 'Contenus'])('%s: themes', (heading) =>
    expect(isNamed(heading, sections.themes)).toBe(true),
  );
  test.each([
    'Objectifs',
    'Acquis d’apprentissage',
    "ACQUIS D'APPRENTISSAGE",
    'Compétences visées',
  ])('%s: what somebody can do afterwards', (heading) =>
    expect(isNamed(heading, sections.outcomes)).toBe(true),
  );
});
