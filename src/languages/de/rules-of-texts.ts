import { titleWithoutChoice, type DiagnosticWords } from '../../diagnostics/words.ts';

/** What is wrong with a text. */
export const rulesOfTexts = {
  'placeholder-text': ({ text }) => ({
    message: `„${text}“ sieht aus wie ein Text, der noch zu schreiben ist.`,
    hint: 'Schreiben Sie den Text, oder nehmen Sie das weg, bis es ihn gibt.',
  }),
  'choice-in-title': ({ title, alone }) =>
    alone
      ? {
          message: `Der Titel „${title}“ sagt, dass das eine Wahl ist, aber dieser Kurs steht in keiner.`,
          hint: 'Nennen Sie unter „alternates“ die Kurse, die man stattdessen belegen kann; dann zeigt die Seite die Wahl von selbst.',
        }
      : {
          message: `Der Titel „${title}“ sagt, dass das eine Wahl ist; die Seite zeigt das von selbst.`,
          hint: `Schreiben Sie: title: ${titleWithoutChoice(title)}`,
        },
  'raw-html': ({ text, as }) => ({
    message: {
      tag: `„${text}“ ist HTML; auf der Seite erscheint es nicht.`,
      word: `Von „${text}“ erscheint nicht alles auf der Seite: Was zwischen „<“ und „>“ steht, gilt als HTML.`,
      orphan: `„${text}“ ist HTML, das etwas beendet, was nie begonnen hat; auf der Seite erscheint es nicht.`,
      break: `„${text}“ ist HTML; daraus wird das Ende einer Zeile.`,
    }[as ?? 'tag'],
    hint: {
      tag: 'Schreiben Sie es in Markdown, oder entfernen Sie es.',
      word: `Schreiben Sie: \`${text}\``,
      orphan:
        'Entfernen Sie es; gehörte es zu einem Link, schreiben Sie den Link in Markdown: [Wörter](Adresse).',
      break:
        'Beenden Sie die Zeile stattdessen mit einem umgekehrten Schrägstrich (\\), oder lassen Sie für einen neuen Absatz eine Zeile leer.',
    }[as ?? 'tag'],
  }),
  'template-syntax': ({ text }) => ({
    message: `„${text}“ ist ein Befehl eines anderen Website-Programms; auf der Seite erscheint er nicht.`,
    hint: 'Entfernen Sie ihn, oder schreiben Sie seinen Text in Markdown.',
  }),
  'unread-syntax': ({ what, text, fix }) => ({
    message: {
      heading: `„${text}“ ist keine Überschrift; eine solche beginnt mit einem oder mehreren „#“ und dann einem gewöhnlichen Leerzeichen.`,
      item: `„${text}“ ist kein Eintrag einer Liste; ein solcher beginnt mit einem Bindestrich oder einer Nummer und dann einem gewöhnlichen Leerzeichen.`,
      items: `„${text}“ enthält mehrere Aufzählungszeichen; daraus wird hier keine Liste.`,
      note: `„${text}“ verweist auf eine Fußnote, die es nicht gibt.`,
      'lost-note': `Die Fußnote „${text}“ erscheint nicht: Nichts verweist auf sie, oder eine andere heißt auch so.`,
      reference: `„${text}“ ist kein Link: Nirgends steht, zu welcher Adresse er führt.`,
      alert: `Mit „${text}“ beginnt ein Kasten eines anderen Programms; hier erscheint es so, wie es dasteht.`,
      box: `Mit „${text}“ beginnt ein Kasten eines anderen Programms; hier erscheint es so, wie es dasteht.`,
      formula: `„${text}“ ist eine Formel in Zeichen, die so erscheinen, wie sie dastehen.`,
      'wiki-link': `„${text}“ ist ein Link eines anderen Programms und erscheint so, wie er dasteht.`,
      table: `Mit „${text}“ beginnt keine Tabelle: Darunter fehlt die Zeile mit Bindestrichen.`,
      'table-head': `Mit „${text}“ beginnt keine Tabelle: Darüber fehlt die Zeile mit den Überschriften der Spalten.`,
      'table-columns': `„${text}“ hat nicht so viele Spalten wie die Zeile darüber, ist also keine Tabelle.`,
      'link-blanks': `„${text}“ ist kein Link: Seine Adresse enthält ein Leerzeichen.`,
      'link-gap': `„${text}“ ist kein Link: Zwischen seinen Klammern steht ein Leerzeichen.`,
      'link-turned': `„${text}“ ist kein Link: Die Arten der Klammern sind vertauscht.`,
      marked: `„${text}“ erscheint so, wie es dasteht: Gleichheitszeichen heben hier nichts hervor.`,
      contents: `„${text}“ ist ein Befehl eines anderen Programms und erscheint so, wie er dasteht.`,
      emoji: `„${text}“ ist der Name eines Zeichens und erscheint so, wie er dasteht.`,
      'other-marks': `„${text}“ ist ein Zeichen eines anderen Programms und erscheint so, wie es dasteht.`,
      comment: `Mit „${text}“ beginnt ein Kommentar, der nirgends endet; alle können ihn also lesen.`,
      'open-comment': `Mit „${text}“ beginnt ein Kommentar, der nirgends endet; der Rest des Textes erscheint also nicht.`,
    }[what],
    hint:
      fix === undefined || what === 'table'
        ? {
            heading: 'Setzen Sie ein gewöhnliches Leerzeichen nach dem letzten „#“.',
            item: 'Lassen Sie den Eintrag mit „- “ beginnen, oder mit einer Nummer, einem Punkt und einem Leerzeichen.',
            items: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, die mit „- “ beginnt.',
            note: `Schreiben Sie die Fußnote in eine eigene Zeile unter dem Text, als „${text}: …“, oder entfernen Sie den Verweis.`,
            'lost-note': `Schreiben Sie „${text}“ dorthin in den Text, wo die Fußnote hingehört, oder löschen Sie die Fußnote.`,
            reference: 'Schreiben Sie die Adresse in runde Klammern: [Wörter](Adresse).',
            alert: 'Schreiben Sie stattdessen ein Wort, etwa **Tipp:**.',
            box: 'Löschen Sie diese Zeile und die, mit der der Kasten endet, und lassen Sie die Zeilen dazwischen mit „> “ beginnen.',
            formula:
              'Schreiben Sie die Formel in Wörtern und gewöhnlichen Zeichen, etwa x², oder setzen Sie Backticks (`) darum, um sie als Code zu zeigen.',
            'wiki-link':
              'Schreiben Sie den Link als [Wörter](Adresse), oder ein Bild als ![was es zeigt](Adresse).',
            table: fix
              ? `Schreiben Sie unter diese Zeile: ${fix}`
              : 'Schreiben Sie darunter eine Zeile mit „---“ für jede Spalte, zwischen senkrechten Strichen.',
            'table-head':
              'Schreiben Sie direkt darüber eine Zeile mit einer Überschrift für jede Spalte, etwa „| Wann | Was |“.',
            'table-columns': 'Schreiben Sie hier einmal „---“ für jede Spalte der Zeile darüber.',
            'link-blanks': 'Setzen Sie die Adresse zwischen „<“ und „>“.',
            'link-gap': 'Nehmen Sie das Leerzeichen zwischen „]“ und „(“ weg.',
            'link-turned': 'Schreiben Sie den Link als [Wörter](Adresse).',
            marked:
              'Setzen Sie auf beiden Seiten zwei Sternchen an die Stelle der Gleichheitszeichen.',
            contents: 'Entfernen Sie ihn.',
            emoji: 'Schreiben Sie das Zeichen selbst, etwa 🙂, oder entfernen Sie den Namen.',
            'other-marks':
              'Schreiben Sie es in Markdown, etwa **fett**, *betont* oder [Wörter](Adresse).',
            comment: 'Schreiben Sie „-->“ dorthin, wo der Kommentar endet.',
            'open-comment': 'Schreiben Sie „-->“ dorthin, wo der Kommentar endet.',
          }[what]
        : `Schreiben Sie: ${fix}`,
  }),
  'heading-level': ({ text, signs: start = '##', underlined }) => ({
    message: `Die Überschrift „${text}“ überspringt eine Ebene.`,
    hint: underlined
      ? `Nehmen Sie die Linie darunter weg, und lassen Sie die Überschrift mit „${start} “ beginnen.`
      : `Lassen Sie die Überschrift mit „${start} “ beginnen.`,
  }),
  'image-without-alt': ({ text }) => ({
    message: `Das Bild „${text}“ hat keine Beschreibung für alle, die es nicht sehen können.`,
    hint: 'Schreiben Sie in die eckigen Klammern, was es zeigt: ![Ein Roboterarm](…).',
  }),
  'remote-image': ({ text }) => ({
    message: `Das Bild „${text}“ liegt auf einer anderen Website; die Seite zeigt stattdessen einen Link.`,
    hint: 'Legen Sie das Bild in den Inhaltsordner, und verweisen Sie auf diese Datei.',
  }),
  'title-repeated-in-text': ({ title }) => ({
    message: `Der Text beginnt mit dem Titel „${title}“, den die Seite schon zeigt.`,
    hint: 'Löschen Sie diese Überschrift.',
  }),
  'empty-body': () => ({
    message: 'Dieser Kurs hat keinen Text.',
    hint: 'Schreiben Sie ein paar Sätze unter die zweite Zeile mit drei Bindestrichen.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
