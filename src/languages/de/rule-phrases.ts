import type { ValueKind } from '../../diagnostics/rules.ts';
import { plain } from '../../diagnostics/words.ts';

export const kinds: Record<ValueKind, string> = {
  text: 'ein Text',
  number: 'eine Zahl',
  'whole-number': 'eine ganze Zahl',
  'yes-no': 'true oder false',
  list: 'eine Liste, mit jedem Eintrag in einer eigenen Zeile nach einem Bindestrich',
  'text-or-list': 'ein Text oder eine Liste von Texten',
  id: 'eine ID, etwa „ai-engineer“',
  address: 'eine Adresse, die mit https:// beginnt',
  date: 'ein Datum, etwa 2026-11-23',
  language: 'ein Sprachkürzel, etwa „en“ oder „de“',
  settings: 'eine Gruppe eingerückter Schlüssel',
  'one-of': 'eines von wenigen Wörtern',
  link: 'eine Adresse, die mit https:// oder mailto: beginnt',
  shares:
    'eine Gruppe von Anteilen mit Namen, die zusammen 100 ergeben, etwa { Projekt: 60, Klausur: 40 }',
  hours: 'eine Gruppe von Stundenzahlen mit Namen, etwa { Vorlesung: 24, Praktikum: 12 }',
  colour: 'eine Farbe in geraden Anführungszeichen, etwa "#0a7d4f"',
  file: 'der Pfad einer Datei im Inhaltsordner',
};
/** The same as the object of a sentence: „einen Text“, „den Pfad“. */
export const asObject = (kind: ValueKind) =>
  kinds[kind].replace(/^ein Text/, 'einen Text').replace(/^der /, 'den ');

/** What keeps words in the file and out of the catalogue. */
export const asComment = 'setzen Sie „# “ an den Anfang der Zeilen';
/** The straight ones: those of a German text mean nothing to the computer. */
export const doubleMarks = 'gerade doppelte Anführungszeichen (")';

export const didYouMean = (near: string | undefined, otherwise?: string) =>
  near ? `Meinten Sie „${near}“?` : otherwise;
/** 7.5 → „7,5“. */
export const number = (value: number) => plain(value, ',');

/** In the place of a value that cannot be read; nothing where only a look at it can tell. */
export function whatToType(it: {
  fix?: string;
  stray?: string;
  wants?: ValueKind;
}): string | undefined {
  if (it.fix) return `Schreiben Sie: ${it.fix}`;
  if (it.stray) return `Auch der Schlüssel „${it.stray}“ bedeutet hier nichts; ${asComment}.`;
  return it.wants && `Schreiben Sie nach dem Doppelpunkt ${asObject(it.wants)}.`;
}
