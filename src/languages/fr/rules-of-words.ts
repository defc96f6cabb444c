import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { WordFault } from '../../diagnostics/rules.ts';
import { didYouMean } from './rule-phrases.ts';

const faults: Record<WordFault, string> = {
  markup: 'il contient du balisage, et un mot de l’interface est un simple texte',
  'no-other': 'un pluriel ou un choix a besoin d’un cas « other »',
  twice: 'un cas s’y trouve deux fois',
  case: 'les cas d’un pluriel sont zero, one, two, few, many, other, ou = et un nombre, chacun avec son texte entre accolades',
  brace: 'il y a une accolade de trop, ou il en manque une',
  kind: 'entre accolades se trouve un nom, seul ou avec number, date, plural, selectordinal ou select',
  'too-long': 'il compte plus de 2000 lettres',
  empty: 'il n’y a pas de texte',
  many: 'il faut ici un seul texte',
  group: 'c’est un groupe, dont les mots se trouvent en dessous, précédés d’espaces',
};

/** What is wrong with a school’s own words of the interface. */
export const rulesOfWords = {
  'unknown-word': ({ word, near }) => ({
    message: `L’interface n’a pas de mot « ${word} ».`,
    hint: near?.includes('.')
      ? `Écrivez-le comme « ${near} » : chaque nom sur sa propre ligne, plus en retrait que le précédent.`
      : didYouMean(near, 'Supprimez la ligne : rien ne l’affiche.'),
  }),
  'unreadable-word': ({ word, fault, fix }) => ({
    message: `Le mot « ${word} » ne peut pas être affiché : ${faults[fault]}.`,
    hint: `Tapez : ${fix}`,
  }),
  'unknown-argument': ({ word, argument, known, fix }) => ({
    message:
      known.length === 0
        ? `Rien ne peut prendre la place de « {${argument}} » dans le mot « ${word} ».`
        : `Rien ne peut prendre la place de « {${argument}} » dans le mot « ${word} », qui connaît seulement ${known.map((it) => `« {${it}} »`).join(' et ')}.`,
    hint: `Tapez : ${fix}`,
  }),
  'words-without-language': ({ language, isNone, languages }) => ({
    message: isNone
      ? `« ${language} » n’est pas un code de langue ; personne ne lit donc ces mots.`
      : `Le catalogue n’existe pas dans la langue « ${language} » ; personne ne lit donc ces mots.`,
    hint: isNone
      ? 'Donnez au fichier le code de sa langue comme nom, par exemple words/de.yaml.'
      : `Dans catalogue.yaml, tapez « languages: [${[...languages, language].join(', ')}] ».`,
  }),
  'missing-words': ({ language, missing, of, instead, first, text }) => ({
    message: `Il manque ${missing} des ${of} mots de l’interface dans la langue « ${language} » : ils sont affichés dans la langue « ${instead} ».`,
    hint: `Ajoutez-les, disposés comme en anglais. Le premier est « ${first} », en anglais « ${text} ».`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
