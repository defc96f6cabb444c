import type { RuleData } from '../../diagnostics/rules.ts';
import { courseKeys, kib, type DiagnosticWords } from '../../diagnostics/words.ts';
import { nameOfSign, turnsText, type NamedSign } from '../sign-names.ts';
import { doubleMarks, whatToType } from './rule-phrases.ts';

const namedSigns: Record<NamedSign, string> = {
  'U+2028': 'Zeilentrenner',
  'U+2029': 'Absatztrenner',
  'U+202A': 'Einbettung von links nach rechts',
  'U+202B': 'Einbettung von rechts nach links',
  'U+202C': 'Ende einer Schreibrichtung',
  'U+202D': 'erzwungene Richtung von links nach rechts',
  'U+202E': 'erzwungene Richtung von rechts nach links',
  'U+2066': 'Abschnitt von links nach rechts',
  'U+2067': 'Abschnitt von rechts nach links',
  'U+2068': 'Abschnitt mit eigener Richtung',
  'U+2069': 'Ende eines Abschnitts',
};
function unseen(sign: number, isLoose: boolean): string {
  const name = nameOfSign(sign, namedSigns, { half: 'ein halber Buchstabe', none: 'nicht belegt' });
  if (isLoose && sign === 0x2069)
    return `Hier beendet ein Zeichen eine andere Schreibrichtung, die in diesem Text nirgends beginnt: ${name}.`;
  if (isLoose)
    return `Hier ändert ein Zeichen die Schreibrichtung, und nichts in diesem Text beendet das wieder: ${name}.`;
  return turnsText(sign)
    ? `Hier steht ein unsichtbares Zeichen, das die Schreibrichtung ändert: ${name}.`
    : `Hier steht ein Zeichen, das sich nicht anzeigen lässt: ${name}.`;
}
const bothVersions =
  'Zwischen den Zeilen „<<<<<<<“ und „>>>>>>>“ stehen zwei Fassungen, eine über „=======“ und eine darunter. Behalten Sie eine davon, und löschen Sie diese Zeilen; was unter einer Zeile „|||||||“ steht, ist der frühere Stand und kommt auch weg.';
const leftByMerge = 'Diese Zeile ist übrig geblieben, als zwei Fassungen zusammengeführt wurden.';
const onlyHyphens = 'Schreiben Sie „---“ und sonst nichts in diese Zeile.';

/** What the entries of a list start with. */
function bulletName(sign: string): string {
  if (sign === '*') return 'einem Sternchen';
  if (sign === '-') return 'einem Bindestrich ohne Leerzeichen';
  return /^\d/.test(sign) ? 'Nummern' : `„${sign}“`;
}
function otherBullet(sign: string): string {
  if (sign === '-')
    return 'Setzen Sie ein Leerzeichen nach dem Bindestrich am Anfang dieser Zeilen.';
  if (/^\d/.test(sign))
    return 'Schreiben Sie „- “ an die Stelle jeder Nummer am Anfang dieser Zeilen.';
  const bullet = sign === '*' ? '-' : '- ';
  return `Schreiben Sie „${bullet}“ an die Stelle von jedem „${sign}“ am Anfang dieser Zeilen.`;
}
function otherIndent(spaces: number | undefined): string {
  if (spaces === undefined)
    return 'Rücken Sie die Zeile mit so vielen Leerzeichen ein wie ihre Nachbarn.';
  if (spaces === 0) return 'Löschen Sie die Leerzeichen am Anfang der Zeile.';
  return `Lassen Sie die Zeile mit ${spaces} Leerzeichen beginnen.`;
}
/** „die Schlüssel (title, pillar)“, or what one key needs. */
const keyLines = (keys: readonly string[]) =>
  keys.length === 1 ? `eine Zeile „${keys.join(', ')}: …“` : `die Schlüssel (${keys.join(', ')})`;

/** Of files that need not be there. */
const skippedHints: Partial<Record<RuleData['skipped-file']['why'], string>> = {
  index:
    'Löschen Sie die Datei, oder machen Sie daraus eine eigene Seite im Ordner pages; ist sie ein Kurs, fügen Sie dessen Schlüssel hinzu.',
  ending: 'Lassen Sie den Namen auf .md enden, wenn sie ein Kurs ist.',
};

/** What is wrong with a file as a whole, or with how it is written. */
export const rulesOfFiles = {
  'not-utf8': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'Diese Datei ist als UTF-16 gespeichert.'
        : 'Diese Datei ist nicht als UTF-8 gespeichert; Umlaute und andere Sonderzeichen gingen verloren.',
    hint: 'Speichern Sie die Datei noch einmal mit der Codierung UTF-8: im Editor von Windows mit „Speichern unter“, in VS Code mit einem Klick auf die Codierung ganz unten.',
  }),
  'too-large': ({ what, bytes, limit }) => ({
    message: `${what === 'front-matter' ? 'Der Dateikopf' : 'Diese Datei'} ist ${kib(bytes)} groß; erlaubt sind ${kib(limit)}.`,
    hint: {
      picture:
        'Verkleinern Sie das Bild: Eine Breite von 1600 Pixeln genügt; oder legen Sie eine große Datei anderswo ab, und verlinken Sie darauf.',
      file: 'Kürzen Sie den Text, oder verteilen Sie ihn auf zwei Dateien.',
      drawing:
        'Speichern Sie die Zeichnung neu, als „optimiertes“ SVG ohne Bilder darin, oder als PNG.',
      style: 'Nehmen Sie heraus, was diese Seiten nicht verwenden.',
      font: 'Speichern Sie die Schrift mit weniger Buchstaben (als „Subset“) oder in einer einzigen Stärke.',
      'front-matter': 'Verschieben Sie lange Texte unter die zweite Zeile mit drei Bindestrichen.',
    }[what],
  }),
  'unusable-file': ({ why }) => ({
    message: {
      link: 'Das ist eine Verknüpfung mit einer anderen Stelle auf dem Laufwerk; gelesen werden nur echte Dateien und Ordner.',
      device: 'Das ist weder eine Datei noch ein Ordner.',
      name: 'Der Name dieser Datei enthält ein Zeichen, das in einer Webadresse oder auf einem anderen Computer nicht möglich ist.',
      windows:
        'Auf Computern mit Windows ist dieser Name nicht möglich: Windows behält ihn für ein Gerät (etwa con, nul oder aux), oder er endet mit einem Punkt oder Leerzeichen.',
      long: 'Der Name dieser Datei ist zu lang, allein oder mit den Ordnern, in denen sie liegt.',
      folder: 'Der Name dieses Ordners endet auf .md, als wäre er eine Datei.',
      disguised:
        'Diese Datei ist nicht, was das Ende ihres Namens sagt: Ihr Inhalt ist von anderer Art.',
      'no-font': 'Diese Datei ist keine WOFF2-Schrift, obwohl ihr Name das sagt.',
      'cut-off': 'Diese Datei ist nicht vollständig: Ihr Ende fehlt, oder sie ist beschädigt.',
      pixels:
        'Dieses Bild gibt eine Größe an, die keine Seite zeigen kann: gar keine Pixel, mehr als 50 Millionen, oder eine Seitenlänge von mehr als 16.384.',
      private:
        'Dieses Bild enthält verborgene Angaben: wo es aufgenommen wurde, oder mit wessen Kamera. Alle, die die Seite lesen, könnten sie sehen.',
      active:
        'Dieses PDF lässt sich nicht nur lesen: Es startet ein Skript oder ein Programm, oder es spielt etwas ab.',
      sealed:
        'In Teile dieses PDFs lässt sich nicht hineinsehen; niemand weiß also, was es tun würde.',
    }[why],
    hint: {
      link: 'Legen Sie die Datei selbst hierher.',
      device: 'Entfernen Sie es.',
      name: 'Benennen Sie die Datei um, nur mit Buchstaben, Ziffern und Bindestrichen.',
      windows: 'Wählen Sie einen anderen Namen, etwa mit einem Wort mehr.',
      long: 'Wählen Sie einen kürzeren Namen.',
      folder: 'Benennen Sie den Ordner um.',
      disguised:
        'Speichern Sie die Datei neu, als Bild (PNG, JPEG, WebP oder AVIF) oder als PDF, mit der Endung, die dazu passt.',
      'no-font':
        'Speichern Sie die Schrift als WOFF2, oder fragen Sie dort, woher sie kam, nach dieser Form.',
      'cut-off':
        'Holen Sie die Datei noch einmal von dort, woher sie kam, oder speichern Sie sie neu.',
      pixels: 'Speichern Sie das Bild neu und kleiner: Eine Breite von 1600 Pixeln genügt.',
      private:
        'Speichern Sie es ohne diese Angaben neu: Wählen Sie „Für das Web exportieren“ oder „Eigenschaften und persönliche Informationen entfernen“.',
      active: 'Drucken Sie es in ein neues PDF, und legen Sie dieses hierher.',
      sealed: 'Drucken Sie es in ein neues PDF ohne Kennwort, und legen Sie dieses hierher.',
    }[why],
  }),
  'skipped-file': ({ why }) => ({
    message: {
      type: 'Diese Datei ist kein Kurs: Ihr Name endet nicht auf .md.',
      place:
        'Diese Datei liegt außerhalb der Ordner mit Kursen, Studienrichtungen, Fachgebieten und Seiten.',
      readme: 'Diese README hat keinen Dateikopf, ist also kein Kurs.',
      underscore:
        'Der Name dieser Datei oder eines Ordners, in dem sie liegt, beginnt mit einem Unterstrich; sie wird nicht gelesen.',
      index:
        'Das ist die Seite einer Liste und kein Kurs: Sie hat kein Semester, keine ECTS-Punkte und kein Fachgebiet.',
      ending: 'Diese Datei wird nicht gelesen: Der Name eines Kurses endet auf .md.',
    }[why],
    hint: skippedHints[why],
  }),
  'no-front-matter': ({ why, text, line, keys = courseKeys }) => ({
    message: {
      none: 'Diese Datei beginnt nicht mit einem Dateikopf.',
      'blank-line': 'Vor der ersten Zeile mit drei Bindestrichen steht etwas.',
      dashes: `Die erste Zeile ist „${text}“; es müssen genau drei Bindestriche sein.`,
      'after-dashes': `In „${text}“ steht nach den drei Bindestrichen noch etwas.`,
      'not-closed': 'Dem Dateikopf fehlt die zweite Zeile mit drei Bindestrichen.',
      'closing-line': `„${text}“ sieht aus wie das Ende des Dateikopfs, besteht aber nicht aus genau drei Bindestrichen.`,
      'line-ends':
        'Die Zeilen dieser Datei enden auf eine alte Art (nur CR); die Datei liest sich also wie eine einzige lange Zeile.',
      'two-marks':
        'Diese Datei beginnt mit mehr als einer unsichtbaren Byte-Reihenfolge-Marke (BOM).',
      toml: 'Die Schlüssel stehen zwischen Zeilen mit drei Pluszeichen, wie bei einem anderen Website-Programm; hier stehen sie zwischen Zeilen mit drei Bindestrichen.',
    }[why],
    hint: {
      none: `Schreiben Sie an den Anfang der Datei eine Zeile „---“, dann ${keyLines(keys)}, dann eine zweite Zeile „---“.`,
      'blank-line':
        'Lassen Sie die Datei mit der Zeile „---“ beginnen: Löschen Sie die Leerzeilen darüber.',
      dashes: 'Schreiben Sie „---“ und sonst nichts in die erste Zeile.',
      'after-dashes': onlyHyphens,
      'not-closed': line
        ? `Schreiben Sie eine Zeile „---“ über Zeile ${line}, zwischen den letzten Schlüssel und den Text.`
        : 'Schreiben Sie eine Zeile „---“ zwischen den letzten Schlüssel und den Text.',
      'closing-line': onlyHyphens,
      'line-ends': 'Speichern Sie die Datei mit den Zeilenenden LF oder CRLF.',
      'two-marks': 'Speichern Sie die Datei noch einmal als UTF-8 ohne BOM.',
      toml: 'Schreiben Sie „---“ an die Stelle der beiden Zeilen „+++“, und jeden Schlüssel mit einem Doppelpunkt: „title: …“ statt „title = …“.',
    }[why],
  }),
  'invalid-yaml': ({ cause, text, fix, spaces, wants, stray, sign = '*' }) => ({
    message: {
      colon: `„${text}“ enthält einen Doppelpunkt; der Computer hält das für einen neuen Schlüssel.`,
      quote: `Ein Anführungszeichen in „${text}“ wird nicht geschlossen.`,
      'inner-quote': `„${text}“ hat Anführungszeichen innerhalb der Anführungszeichen.`,
      backslash: `„${text}“ enthält einen umgekehrten Schrägstrich (\\); zwischen doppelten Anführungszeichen hat er eine besondere Bedeutung.`,
      bracket: `Eine Klammer in „${text}“ wird nicht geschlossen.`,
      bullet: `Die Einträge von „${text}“ beginnen mit ${bulletName(sign)}; hier beginnt ein Eintrag mit einem Bindestrich${sign === '*' ? '' : ' und einem Leerzeichen'}.`,
      tab: 'Diese Zeile ist mit einem Tabulator eingerückt.',
      'no-space': `In „${text}“ fehlt das Leerzeichen nach dem Doppelpunkt.`,
      'other-space': `„${text}“ enthält ein geschütztes Leerzeichen oder ein anderes, das nur wie ein gewöhnliches aussieht.`,
      'no-space-hyphen': `In „${text}“ fehlt das Leerzeichen nach dem Bindestrich.`,
      reserved: `Der Wert in „${text}“ beginnt mit einem Zeichen, das hier eine besondere Bedeutung hat.`,
      'merge-marker': leftByMerge,
      indent: `„${text}“ ist stärker oder schwächer eingerückt als die Zeilen daneben.`,
      'not-keys': `„${text}“ ist kein Schlüssel mit einem Wert.`,
      other: `Der Dateikopf ist ab hier nicht lesbar: „${text}“.`,
    }[cause],
    hint:
      whatToType(cause === 'tab' ? { wants, stray } : { fix, wants, stray }) ??
      {
        colon: `Setzen Sie den ganzen Wert in ${doubleMarks}.`,
        quote: 'Fügen Sie am Ende das fehlende Anführungszeichen hinzu.',
        'inner-quote': 'Setzen Sie andere Anführungszeichen um den Wert.',
        backslash: "Setzen Sie gerade einfache Anführungszeichen (') um den Wert.",
        bracket: 'Fügen Sie am Ende der Liste die fehlende Klammer hinzu.',
        tab: spaces
          ? `Schreiben Sie ${spaces} Leerzeichen an die Stelle des Tabulators.`
          : 'Löschen Sie den Tabulator, damit die Zeile mit dem Schlüssel beginnt.',
        'no-space-hyphen': 'Setzen Sie ein Leerzeichen nach dem Bindestrich.',
        bullet: otherBullet(sign),
        'no-space': 'Setzen Sie ein Leerzeichen nach dem Doppelpunkt.',
        'other-space': 'Schreiben Sie ein gewöhnliches Leerzeichen an seine Stelle.',
        reserved: `Setzen Sie den ganzen Wert in ${doubleMarks}.`,
        indent: otherIndent(spaces),
        'merge-marker': bothVersions,
        'not-keys':
          'Schreiben Sie einen Schlüssel, einen Doppelpunkt, ein Leerzeichen und einen Wert, etwa „title: Web Development“.',
        other: `Setzen Sie den ganzen Wert in ${doubleMarks}; hilft das nicht, vergleichen Sie die Zeile mit derselben Zeile einer anderen Datei.`,
      }[cause],
  }),
  'unsafe-yaml': ({ text, fix, wants, stray }) => ({
    message: `„${text}“ ist hier ein Befehl an den Computer und kein Text.`,
    hint:
      whatToType({ fix, wants, stray }) ??
      `Setzen Sie den ganzen Wert in ${doubleMarks}, oder schreiben Sie ihn ohne dieses Zeichen.`,
  }),
  'too-deep': ({ limit }) => ({
    message: `Das ist mehr als ${limit} Ebenen tief verschachtelt.`,
    hint: 'Verwenden Sie weniger Ebenen von Listen, Zitaten oder Klammern.',
  }),
  'control-character': ({ sign, code, loose = false }) => ({
    message: unseen(sign, loose),
    hint: code
      ? `Löschen Sie „${code}“.`
      : 'Löschen Sie es: Setzen Sie den Cursor direkt dahinter, und drücken Sie einmal die Rücktaste, oder schreiben Sie die Wörter rundherum neu.',
  }),
  'merge-marker': () => ({ message: leftByMerge, hint: bothVersions }),
  'too-heavy': ({ why, limit }) => ({
    message: {
      time: `Die Umwandlung dieses Textes in eine Seite dauerte länger als ${limit} Sekunden und wurde abgebrochen.`,
      memory: `Die Umwandlung dieses Textes in eine Seite brauchte mehr als ${limit} MB Speicher und wurde abgebrochen.`,
      output: `Aus diesem Text würde eine Seite von mehr als ${limit} MB.`,
      depth: `Listen, Zitate oder Klammern in diesem Text sind mehr als ${limit} Ebenen tief verschachtelt.`,
    }[why],
    hint: 'Suchen Sie nach sehr langen Listen, Tabellen oder Reihen von Klammern, und vereinfachen Sie diese Stellen.',
  }),
  'nothing-to-publish': ({ courses }) => ({
    message:
      courses === 0
        ? 'In diesem Ordner gibt es keinen Kurs, also nichts zu veröffentlichen.'
        : 'Kein Kurs in diesem Ordner wird angeboten, es gibt also nichts zu veröffentlichen.',
    hint:
      courses === 0
        ? 'Liegen die Kurse in einem anderen Ordner, nennen Sie diesen mit --content; sonst fügen Sie einen ersten Kurs hinzu.'
        : 'Nehmen Sie „hide“, „draft“ oder „default“ aus den Kursen heraus, die Studierende belegen können.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
