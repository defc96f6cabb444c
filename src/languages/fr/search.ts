import type { SearchWords } from '../../search/words.ts';

/** Ce que la recherche sait du français. Un mot qui en est un dans une autre langue, comme « car », n’y est pas. */
export const search: SearchWords = {
  stopWords: [
    'afin ainsi apprendre apprenez au aussi autre autres aux avec avez avoir ce ces cet cette',
    'chaque chez cela dans de des depuis donc dont du elle elles en encore entre est et etes etre',
    'faire il ils je la le les leur leurs lors lorsque mais meme ne nos notre nous ou par pas peut',
    'peuvent plusieurs pour pouvez qu quand que quel quelle quelles quels qui quoi sa savoir se',
    'sera ses si soi son sont sous sur toute toutes tous tres un une vers vos votre vous',
  ].flatMap((line) => line.split(' ')),
  /** programmations, développements, réseaux, programmer, programmez, programmée */
  endings: [
    'ations',
    'ation',
    'ements',
    'ement',
    'eaux',
    'eau',
    'ees',
    'ee',
    'er',
    'ez',
    'es',
    'x',
    's',
    'e',
  ],
};
