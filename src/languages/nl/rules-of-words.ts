import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { WordFault } from '../../diagnostics/rules.ts';
import { didYouMean } from './rule-phrases.ts';

const faults: Record<WordFault, string> = {
  markup: 'er staat opmaak in, en woorden zijn gewone tekst',
  'no-other': 'een meervoud of keuze heeft een geval “other” nodig',
  twice: 'een geval staat er twee keer',
  case: 'de gevallen van een meervoud zijn zero, one, two, few, many, other, of = en een getal, elk met zijn tekst tussen accolades',
  brace: 'er is een accolade te weinig of te veel',
  kind: 'tussen accolades staat een naam, alleen of met number, date, plural, selectordinal of select',
  'too-long': 'de tekst is langer dan 2000 letters',
  empty: 'er staat geen tekst',
  many: 'hier hoort één tekst',
  group: 'dit is een groep: haar woorden horen eronder, met spaties ervoor',
};

/** Wat er mis is met de woorden die een school zelf voor de interface kiest. */
export const rulesOfWords = {
  'unknown-word': ({ word, near }) => ({
    message: `De interface heeft geen woord “${word}”.`,
    hint: near?.includes('.')
      ? `Schrijf het als “${near}”: elke naam op een eigen regel, verder naar rechts dan de vorige.`
      : didYouMean(near, 'Verwijder de regel: niets toont hem.'),
  }),
  'unreadable-word': ({ word, fault, fix }) => ({
    message: `Het woord “${word}” kan niet getoond worden: ${faults[fault]}.`,
    hint: `Typ: ${fix}`,
  }),
  'unknown-argument': ({ word, argument, known, fix }) => ({
    message:
      known.length === 0
        ? `Niets kan de plaats innemen van “{${argument}}” in het woord “${word}”.`
        : `Niets kan de plaats innemen van “{${argument}}” in het woord “${word}”, dat alleen ${known.map((it) => `“{${it}}”`).join(' en ')} kent.`,
    hint: `Typ: ${fix}`,
  }),
  'words-without-language': ({ language, isNone, languages }) => ({
    message: isNone
      ? `“${language}” is geen code van een taal, dus niemand leest deze woorden.`
      : `De catalogus bestaat niet in “${language}”, dus niemand leest deze woorden.`,
    hint: isNone
      ? 'Geef het bestand de code van zijn taal als naam, zoals words/de.yaml.'
      : `Typ in catalogue.yaml “languages: [${[...languages, language].join(', ')}]”.`,
  }),
  'missing-words': ({ language, missing, of, instead, first, text }) => ({
    message: `${missing} van de ${of} woorden van de interface zijn er niet in “${language}”: lezers zien ze in “${instead}”.`,
    hint: `Voeg ze toe, ingedeeld zoals in het Engels. Het eerste is “${first}”, in het Engels “${text}”.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
