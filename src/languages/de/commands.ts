import type { CommandWords } from '../command-words.ts';
import { typed } from '../../typed.ts';

const many = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`;
const published = (courses: number) => `${many(courses, 'Kurs', 'Kurse')} veröffentlicht`;
const files = (count: number) => many(count, 'Datei', 'Dateien');
const warnings = (count: number) => many(count, 'Warnung', 'Warnungen');
const kinds = {
  course: 'Der Kurs',
  track: 'Die Studienrichtung',
  pillar: 'Das Fachgebiet',
  tag: 'Das Thema',
};

/** What commands say of their work, in German. */
export const commands: CommandWords = {
  about: {
    build: 'prüft die Inhalte und veröffentlicht die Website in einem Ordner',
    check: 'prüft die Inhalte und schreibt nichts',
    dev: 'zeigt die Website und folgt jedem Speichern',
    fix: 'zeigt, was sich mit Sicherheit berichtigen lässt; --write berichtigt es',
    new: 'schreibt die Datei eines neuen Kurses, einer Studienrichtung oder eines Fachgebiets, oder einen ganzen neuen Katalog',
    adopt:
      'übernimmt einen Katalog aus Hugo, Jekyll, Eleventy oder VuePress oder aus Tabellen in einen neuen Inhaltsordner',
    sheet:
      'schreibt Kurse, Studienrichtungen und Fachgebiete in eine Tabelle und liest zurück, was darin geändert wurde',
    rename: 'benennt etwas überall um und behält die alte Adresse bei',
    explain: 'sagt, was eine Regel bedeutet, oder wo eine Datei erscheint und warum',
    diff: 'sagt in Worten, was sich zwischen zwei Fassungen der Inhalte ändert',
    coverage: 'sagt, wie viel von der ECTS-Kursbeschreibung jeder Kurs angibt',
    owners: 'schreibt in die Datei der Zuständigen der Plattform, wer Änderungen zustimmen muss',
    part: 'nennt die Seitenteile, die Sie selbst machen können, oder schreibt die Datei zu einem davon',
    pdf: 'druckt das Handbuch eines Studiengangs oder einer Studienrichtung mit Seitenzahlen als PDF',
    start: 'baut die Website und zeigt sie',
  },
  operands: {
    new: '<course|track|pillar> <ID> | catalogue <Ordner>',
    adopt: '<Quelle> …',
    sheet: '<out|in> <Datei.xlsx|Datei.csv>',
    rename: '<course|track|pillar|tag> <alt> <neu>',
    explain: '<Regel|Datei|ID>',
    diff: '<Fassung oder Ordner> [<Fassung oder Ordner>]',
    part: '[<Seitenteil>]',
  },

  build: {
    published: (courses, dir) => `${published(courses)} in ${dir}.`,
    unchanged: (courses, dir) => `Es hat sich nichts geändert: ${published(courses)} in ${dir}.`,
    nothing: (dir) =>
      dir === undefined
        ? 'Es wurde nichts veröffentlicht.'
        : `Es wurde nichts veröffentlicht; ${dir} ist unverändert.`,
    faults: (count) => `Es wurde nichts veröffentlicht: ${count} Fehler in den Seiten.`,
    faultsWithParts: (count, parts) =>
      `Es wurde nichts veröffentlicht: ${count} Fehler in den Seiten. Diese Seitenteile sind Ihre eigenen, sehen Sie also zuerst dort nach: ${parts.join(', ')}.`,
    undated: {
      shallow:
        'Keine Seite sagt, wann sie geändert wurde: Hier ist nur ein Teil des Verlaufs der Inhalte (ein flacher Klon). Holen Sie den ganzen Verlauf: fetch-depth: 0.',
      unreadable:
        'Keine Seite sagt, wann sie geändert wurde: Git kann den Verlauf der Inhalte nicht lesen. Ein Teil davon fehlt hier oder ist beschädigt. Klonen Sie das Repository neu, mit dem ganzen Verlauf.',
      slow: 'Keine Seite sagt, wann sie geändert wurde: Git hat zu lange gebraucht, um es zu sagen.',
    },
  },
  trial: {
    said: (address) =>
      `Dieser Ordner ist auf Probe: Er enthält Fehler und keine catalogue.yaml, deshalb wird nichts veröffentlicht. Was weggelassen ist, und warum: ${address}`,
    look: (command) => `Was sich von diesem Ordner trotzdem zeigen lässt: ${command}`,
    notice:
      'Das ist eine Probe: Es ist nichts veröffentlicht, und was fehlerhaft ist, ist weggelassen.',
    link: 'Was weggelassen ist, und warum',
    title: 'In dieser Probe weggelassen',
    lead: 'Dieser Ordner enthält Fehler und keine catalogue.yaml, deshalb wird nichts veröffentlicht. Sie sehen, was lesbar war.',
    wayIn: {
      heading: 'Den Ordner übernehmen',
      text: 'Das macht daraus einen neuen Ordner ohne Fehler und ändert an diesem nichts:',
      check: 'Oder berichtigen Sie die Dateien selbst. Das nennt jeden Fehler mit seiner Zeile:',
    },
    folder: { heading: 'Der Ordner', intro: 'Das betrifft ihn als Ganzes.' },
    leftOut: {
      heading: 'Weggelassene Dateien',
      intro: (count) =>
        count === 1 ? '1 Datei wird nicht gezeigt.' : `${count} Dateien werden nicht gezeigt.`,
    },
    inPart: {
      heading: 'Teilweise gezeigte Dateien',
      intro: 'Nur was darin falsch ist, ist weggelassen.',
    },
    more: (count) =>
      count === 1
        ? '1 weiterer Fehler ist hier nicht aufgeführt.'
        : `${count} weitere Fehler sind hier nicht aufgeführt.`,
  },
  ready: (address) => `Der Katalog ist bereit: ${address} (Strg+C beendet)`,
  withoutYears: 'Frühere Jahre stehen hier nicht: ein Build erzeugt sie.',
  startAnew: (config) =>
    `${config} nennt jetzt einen anderen Ordner mit Inhalten. Beenden Sie das hier (Strg+C), und starten Sie es neu.`,

  part: {
    about: {
      Header: 'oben auf jeder Seite: Name, Suche, Sprachen, Hauptwege',
      Footer: 'unten auf jeder Seite: weitere Wege, Darstellung, Verbindliches',
      HomeIntro: 'oben auf der Startseite: Titel, Suche, Wege weiter',
      ListIntro: 'oben auf einer Liste von Kursen',
      CourseIntro: 'oben auf einer Kursseite: Titel und ein Satz',
      CourseFacts: 'Angaben zu einem Kurs, neben seinem Text',
      BeforeCourse: 'noch leer: vor dem Text eines Kurses',
      AfterCourse: 'noch leer: nach dem Text eines Kurses',
      TrackIntro: 'oben auf der Seite einer Studienrichtung',
      PillarIntro: 'oben auf der Seite eines Fachgebiets',
      ProgrammeIntro: 'oben auf der Seite eines Studiengangs',
    },
    written: (file, config, isThere) =>
      `${file} ist da. ${isThere ? `Fügen Sie in ${config} hinzu` : `Schreiben Sie ${config}`}:`,
  },

  pdf: {
    printing: 'Drucken, um zu sehen, auf welchen Seiten die Kurse stehen.',
    again: (round) => `Noch einmal drucken, mit den Zahlen dieser Seiten (Durchgang ${round}).`,
    written: (pages, file) =>
      `Ein Handbuch mit ${pages} ${pages === 1 ? 'Seite' : 'Seiten'} liegt in ${file}.`,
    nothing: 'Es wurde kein Handbuch geschrieben: die Inhalte haben Fehler.',
    failed: (browser, said) =>
      `Es wurde kein Handbuch geschrieben: ${browser} hat es nicht gedruckt. Mit --browser lässt sich ein anderes Chromium oder Chrome nennen.${said && `\n${said}`}`,
  },

  fix: {
    nothing: 'Es gibt nichts, das sich mit Sicherheit berichtigen lässt.',
    fixed: (count) => `${files(count)} berichtigt.`,
    wouldFix: (count) =>
      `${files(count)} ${count === 1 ? 'würde' : 'würden'} sich ändern. Noch ist nichts geschrieben: Das tut ${typed('fix', '--write')}.`,
    left: (summary, isWould) =>
      `${isWould ? 'Dann bleibt für Sie' : 'Für Sie bleibt'}: ${summary} Wo, zeigt ${typed('check')}.`,
  },

  new: {
    there: (file) => `${file} ist da. Was check seitdem sagt:`,
    catalogue: (dir, toLook) =>
      `Ein Katalog mit zwei Kursen liegt in ${dir}. Lesen Sie darin README.md, und sehen Sie ihn an mit: ${toLook}`,
    installs: (what) => `npm installiert ${what} …`,
    notInstalled: (dir, what, said, command) =>
      `Die Dateien liegen in ${dir}, aber npm konnte ${what} nicht installieren:\n${said}\nSobald es geht, geben Sie in diesem Ordner ein: ${command}`,
  },

  rename: {
    done: (kind, from, to, others) => {
      const where =
        others > 0 ? `, auch in ${many(others, 'anderen Datei', 'anderen Dateien')}` : '';
      return `${kinds[kind]} „${from}“ heißt jetzt „${to}“${where}.`;
    },
    leadsTo: (old, now) => `${old} führt zu ${now}`,
    otherProgramme: (now, old) =>
      now === undefined
        ? `Wegen des Ordners gehört das nicht mehr zum Studiengang „${old}“.`
        : `Wegen des Ordners gehört das jetzt zum Studiengang „${now}“; bisher gehörte es zu „${old}“.`,
    unread: (file) =>
      `${file} ist nicht lesbar und nennt den Namen vielleicht auch: Sehen Sie dort selbst nach.`,
    ended: (address) => `${address} ist nicht mehr erreichbar.`,
    dryRun: 'Es wurde nichts geschrieben: Das war nur eine Probe.',
  },

  owners: {
    done: (files, lines) =>
      `${lines} ${lines === 1 ? 'Zeile' : 'Zeilen'} mit Zuständigen in ${files.join(' und ')}.`,
    same: 'Die Datei der Zuständigen ist, wie sie sein soll.',
    nobody:
      'Keine Studienrichtung und kein Fachgebiet nennt Zuständige. Geben Sie einer Datei den Schlüssel owner, zum Beispiel: owner: school/web',
  },

  overlay: {
    read: (count) => `Prüfung des Katalogs, ${files(count)} gelesen`,
    errors: (count) =>
      count === 1
        ? '1 Fehler verhindert, dass das online geht'
        : `${count} Fehler verhindern, dass das online geht`,
    lastGood: 'Hinter diesem Fenster steht die letzte gute Fassung.',
    hint: 'Berichtigen Sie, was unten steht, und speichern Sie: Dann verschwindet das von selbst.',
    canWait: (count) => `${warnings(count)} ${count === 1 ? 'kann' : 'können'} warten.`,
    guide: 'Leitfaden (englisch)',
    warnings,
    warningsLabel: 'Warnungen',
    lines: (first, last, file) => `Zeilen ${first} bis ${last} von ${file}`,
    open: (line) => `Zeile ${line} öffnen`,
  },
};
