import type { Words } from '../interface-words.ts';

/** Pages about the site itself. */
export const theSite: Pick<
  Words,
  'notFound' | 'offline' | 'inYears' | 'accessibility' | 'redirect' | 'api'
> = {
  inYears: {
    notice: 'Das ist der Katalog von {year}.',
    applies: 'Er gilt für Studierende, die damals begonnen haben.',
    now: 'Jetzt: {title}',
    instead: 'Was an die Stelle trat: {title}',
    above: 'Gibt es nicht mehr. Am nächsten ist jetzt: {title}',
    changed: 'Was sich seit {year} geändert hat',
    feed: 'Änderungen als Atom-Feed verfolgen',
    other: 'Andere Jahre',
    intro: 'Was zu Ihrem Studienbeginn galt, bleibt lesbar.',
    here: '{title}. Diese Seite.',
    before: '{title}, an dessen Stelle dies trat',
    nearest: 'Gab es noch nicht: führt zu {title}',
    feedTitle: 'Was sich seit {year} geändert hat: {catalogue}',
  },
  notFound: {
    title: 'Diese Seite gibt es hier nicht',
    text: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Diese Seiten helfen vielleicht weiter.',
  },
  offline: {
    title: 'Du bist offline',
    text: 'Diese Seite gehört nicht zu denen, die dein Browser aufbewahrt. Sie öffnet sich wieder, sobald es eine Verbindung gibt. Diese Seiten öffnen sich auch jetzt, ebenso die, die du schon besucht hast.',
    notice:
      'Keine oder eine langsame Verbindung: Das ist die Kopie der Seite, die dein Browser aufbewahrt.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    intro: 'Diese Erklärung gilt für: {title}.',
    status: {
      full: 'Nach Angabe ihrer Betreiber erfüllt diese Website die Norm vollständig.',
      partial: 'Diese Website erfüllt die Norm teilweise.',
      none: 'Diese Website erfüllt die Norm noch nicht.',
      unknown: 'Es ist noch nicht festgestellt, wie weit diese Website die Norm erfüllt.',
    },
    standard:
      'Die Norm ist EN 301 549, welche die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, aufnimmt.',
    how: 'Was dafür getan wurde',
    howItems: {
      withoutScript: 'Jede Seite lässt sich ohne JavaScript lesen, durchblättern und drucken.',
      keyboard: 'Alles ist mit der Tastatur erreichbar, und der Fokus ist immer zu sehen.',
      colours: 'Farben tragen nie allein eine Bedeutung: Der Name steht daneben.',
      languages:
        'Texte in einer anderen Sprache sind als solche gekennzeichnet, für alle, die sie sich vorlesen lassen.',
      device:
        'Die Seiten folgen der hellen oder dunklen Darstellung, der verringerten Bewegung und den Kontrastfarben deines Geräts.',
    },
    known: 'Bekannte Grenzen',
    knownNone:
      'Die Texte schreiben viele verschiedene Menschen: Bildern und Dokumenten, die sie hinzufügen, fehlt vielleicht eine Beschreibung.',
    contact: 'Melde uns eine Barriere',
    noContact: 'In diesem Katalog ist kein Kontakt angegeben.',
    reviewed: 'Diese Erklärung wurde zuletzt am {date, date} überprüft.',
    notReviewed: 'In diesem Katalog ist kein Datum der Überprüfung angegeben.',
    statusHeading: 'Wie barrierefrei die Website ist',
    preparation: 'Erstellung dieser Erklärung',
    content: 'Inhalt',
  },
  redirect: { title: 'Diese Seite ist umgezogen', text: 'Sie steht jetzt hier:' },
  api: {
    title: 'Daten',
    intro:
      'Alles aus diesem Katalog als Dateien, für andere Programme und für Tabellen. Sie ändern sich mit dem Katalog, und man braucht keinen Zugangsschlüssel.',
    files: 'Dateien',
    file: 'Datei',
    what: 'Was sie enthält',
    schema: 'JSON-Schema',
    holds: {
      courses: 'jeder Kurs im Angebot, mit seinen Angaben',
      course: 'ein Kurs mit all seinen Texten: für jeden Kurs eine Datei',
      csv: 'jeder Kurs als Tabelle, für Tabellenprogramme',
      'csv-semicolon':
        'dieselbe Tabelle mit Strichpunkten, für Tabellenprogramme, in denen 1,5 ein Komma hat',
      tracks: 'jede Studienrichtung, mit ihren Kursen',
      pillars: 'jedes Fachgebiet',
      programmes: 'jeder Studiengang, mit der Summe jedes Semesters in jeder Studienrichtung',
    },
    rulesHeading: 'Worauf du dich verlassen kannst',
    rules: {
      ids: 'IDs bleiben: Ein umbenannter Kurs behält eine Adresse, die zu ihm führt.',
      version:
        'Version 1 wächst nur. Neue Schlüssel können dazukommen; die vorhandenen behalten Namen und Bedeutung.',
      texts: 'Texte sind reiner Text. Behandle sie als Text, den andere geschrieben haben.',
      offered: 'Kurse, die zurzeit nicht angeboten werden, stehen in keiner dieser Dateien.',
      addresses:
        'Kennt der Katalog seine eigene Adresse nicht, beginnen die Adressen in diesen Dateien an der Wurzel des Servers.',
    },
    licenceHeading: 'Was du damit tun darfst',
    licence:
      'Das entscheidet die Einrichtung. Frage sie, bevor du diese Daten anderswo veröffentlichst.',
    keys: 'Schlüssel von {file}',
    keysIntro:
      'Ein Schlüssel mit eckigen Klammern steht in jedem Eintrag einer Liste. Die Erklärungen sind die der Schemas, auf Englisch.',
    key: 'Schlüssel',
    optional: 'kann fehlen',
    example: 'Beispiel: {course} in courses.json',
  },
};
