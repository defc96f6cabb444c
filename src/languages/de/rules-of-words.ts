import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { WordFault } from '../../diagnostics/rules.ts';
import { didYouMean } from './rule-phrases.ts';

const faults: Record<WordFault, string> = {
  markup: 'Es enthält Markup, und Wörter sind reiner Text',
  'no-other': 'Ein Plural oder eine Auswahl braucht einen Fall „other“',
  twice: 'Ein Fall steht zweimal da',
  case: 'Die Fälle eines Plurals sind zero, one, two, few, many, other oder = und eine Zahl, jeder mit seinem Text in geschweiften Klammern',
  brace: 'Eine geschweifte Klammer fehlt oder ist zu viel',
  kind: 'In geschweiften Klammern steht ein Name, allein oder mit number, date, plural, selectordinal oder select',
  'too-long': 'Es ist länger als 2000 Zeichen',
  empty: 'Der Text fehlt',
  many: 'Hierhin gehört ein einzelner Text',
  group: 'Es ist eine Gruppe, ihre Wörter gehören darunter, mit Leerzeichen davor',
};

/** What is wrong with a school’s own words of the interface. */
export const rulesOfWords = {
  'unknown-word': ({ word, near }) => ({
    message: `Ein Wort „${word}“ hat die Oberfläche nicht.`,
    hint: near?.includes('.')
      ? `Schreiben Sie es als „${near}“: jeden Namen in eine eigene Zeile, weiter eingerückt als den davor.`
      : didYouMean(near, 'Löschen Sie die Zeile: Nichts zeigt sie.'),
  }),
  'unreadable-word': ({ word, fault, fix }) => ({
    message: `Das Wort „${word}“ lässt sich nicht anzeigen: ${faults[fault]}.`,
    hint: `Schreiben Sie: ${fix}`,
  }),
  'unknown-argument': ({ word, argument, known, fix }) => ({
    message:
      known.length === 0
        ? `Für „{${argument}}“ im Wort „${word}“ lässt sich nichts einsetzen.`
        : `Für „{${argument}}“ im Wort „${word}“ lässt sich nichts einsetzen; es kennt ${known.map((it) => `„{${it}}“`).join(' und ')}.`,
    hint: `Schreiben Sie: ${fix}`,
  }),
  'words-without-language': ({ language, isNone, languages }) => ({
    message: isNone
      ? `„${language}“ ist kein Sprachkürzel; diese Wörter liest also niemand.`
      : `Den Katalog gibt es nicht in der Sprache „${language}“; diese Wörter liest also niemand.`,
    hint: isNone
      ? 'Benennen Sie die Datei nach dem Kürzel ihrer Sprache, etwa words/de.yaml.'
      : `Schreiben Sie in catalogue.yaml „languages: [${[...languages, language].join(', ')}]“.`,
  }),
  'missing-words': ({ language, missing, of, instead, first, text }) => ({
    message: `${missing} der ${of} Wörter der Oberfläche fehlen in der Sprache „${language}“: Zu sehen sind sie in der Sprache „${instead}“.`,
    hint: `Fügen Sie sie hinzu, verschachtelt wie im Englischen. Das erste ist „${first}“, auf Englisch „${text}“.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
