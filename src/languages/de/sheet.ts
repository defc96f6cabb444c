import type { CellName, SheetWords } from '../../authoring/sheet/words.ts';

const many = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`;
const at = ({ row, column }: CellName) => `${row}, ${column}`;

/** What `sheet` writes and says, in German. */
export const sheet: SheetWords = {
  sheets: { course: 'Kurse', track: 'Studienrichtungen', pillar: 'Fachgebiete' },
  yes: 'ja',
  no: 'nein',
  id: 'ID',
  aboutId:
    'Name der Datei und der Adresse. Bei einer neuen Zeile: leer lassen, dann entsteht sie aus dem Titel.',
  columns: {
    title: 'Titel',
    semester: 'Semester',
    studycredits: 'Leistungspunkte',
    terms: 'Zeiträume',
    pillar: 'Fachgebiet',
    tracks: 'Studienrichtungen',
    programme: 'Studiengang',
    weight: 'Platz',
    tags: 'Themen',
    tools: 'Software',
    alternates: 'Oder stattdessen',
    option: 'Seite der Wahl',
    'english-only': 'Nur Englisch',
    language: 'Sprache',
    hide: 'Verborgen',
    default: 'Platzhalter',
    draft: 'Entwurf',
    home: 'Von zu Hause',
    aliases: 'Alte Adressen',
    owner: 'Zuständig',
    mode: 'Form',
    prerequisites: 'Voraussetzungen',
    corequisites: 'Gleichzeitig',
    exchange: 'Austausch',
    'semester-credits': 'Leistungspunkte je Semester',
    colour: 'Farbe',
    weave: 'Muster',
  },
  several: 'Mehrere? Dazwischen steht |.',
  headings: {
    mended: 'Diese Zellen hatte eine Tabellenkalkulation verändert; was gemeint war, ist klar:',
    asked: 'Das bleibt, wie es ist; Sie entscheiden:',
    refused: 'Diese Zeilen werden nicht übernommen, denn die Prüfung lehnt sie ab:',
    checked: 'Was die Prüfung sonst sagt:',
  },
  written: (rows, file) => `${file} hat ${many(rows, 'Zeile', 'Zeilen')}.`,
  unread: (file) =>
    `${file} ist nicht lesbar und steht nicht darin: Berichtigen Sie die Datei zuerst.`,
  mended: (cell, from, to) => `${at(cell)}: „${from}“ ist „${to}“.`,
  spoilt: (cell, given) =>
    `${at(cell)}: Eine Tabellenkalkulation hat „${given}“ aus dem gemacht, was dort stand. Stellen Sie die Zelle auf Text und tippen Sie es neu.`,
  conflict: (cell, now, given) =>
    `${at(cell)}: In der Datei steht „${now}“, seit die Tabelle entstand, und in der Tabelle „${given}“. Die Datei bleibt.`,
  meanwhile: (row, columns) =>
    `${row}: ${columns.join(', ')} wurde in der Datei geändert, seit die Tabelle entstand. Die Datei bleibt.`,
  special: (cell) =>
    `${at(cell)}: Was in der Datei steht, passt in keine Zelle. Ändern Sie es in der Datei.`,
  gone: (row) =>
    `${row}: Die Datei ist weg, seit die Tabelle entstand. Sie wird nicht neu angelegt.`,
  renamed: (row, from, command) => `${row}: Die ID war „${from}“. Eine andere ID gibt: ${command}`,
  twice: (row) => `${row}: Mehrere Zeilen haben diese ID.`,
  noVersion: (row) =>
    `${row}: Es lässt sich nicht sagen, was hier stand, als die Tabelle entstand (die verborgene letzte Spalte ist leer oder verändert). Nichts davon wird übernommen.`,
  noTitle: (row) => `${row}: Eine neue Zeile braucht einen Titel.`,
  unknownColumn: (sheet, head) =>
    `${sheet}: Es gibt keinen Schlüssel „${head}“, diese Spalte wird nicht gelesen.`,
  missing: (sheet, ids, more) =>
    `${sheet}: Keine Zeile hat ${ids.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}. Nichts wird gelöscht. Was nicht mehr angeboten wird, bekommt „ja“ unter „Verborgen“.`,
  nothing: 'Tabelle und Dateien sagen dasselbe.',
  wouldChange: (files, command) =>
    `${many(files, 'Datei', 'Dateien')} ${files === 1 ? 'würde' : 'würden'} sich ändern. Noch ist nichts geschrieben: Das tut ${command}.`,
  changed: (files, command) =>
    `${many(files, 'Datei', 'Dateien')} geschrieben. Schreiben Sie die Tabelle neu, bevor Sie mehr ändern: ${command}`,
};
