import type { CellName, SheetWords } from '../../authoring/sheet/words.ts';

const many = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`;
const at = ({ row, column }: CellName) => `${row}, ${column}`;

/** What `sheet` writes and says, in Dutch. */
export const sheet: SheetWords = {
  sheets: { course: 'Vakken', track: 'Trajecten', pillar: 'Pijlers' },
  yes: 'ja',
  no: 'nee',
  id: 'Id',
  aboutId:
    'Naam van het bestand en van het adres. Van een nieuwe rij: laat leeg, dan wordt hij van de titel gemaakt.',
  columns: {
    title: 'Titel',
    semester: 'Semester',
    studycredits: 'Studiepunten',
    terms: 'Periodes',
    pillar: 'Pijler',
    tracks: 'Trajecten',
    programme: 'Programma',
    weight: 'Plaats',
    tags: 'Onderwerpen',
    tools: 'Software',
    alternates: 'Of in plaats daarvan',
    option: 'Kant van de keuze',
    'english-only': 'Alleen Engels',
    language: 'Taal',
    hide: 'Verborgen',
    default: 'Plaatshouder',
    draft: 'Ontwerp',
    home: 'Thuis te volgen',
    aliases: 'Oude adressen',
    owner: 'Eigenaar',
    mode: 'Onderwijsvorm',
    prerequisites: 'Voorkennis',
    corequisites: 'Samen te volgen',
    exchange: 'Uitwisseling',
    'semester-credits': 'Studiepunten per semester',
    colour: 'Kleur',
    weave: 'Patroon',
  },
  several: 'Meer dan één? Zet er | tussen.',
  headings: {
    mended: 'Een rekenblad had deze cellen veranderd; wat bedoeld was, is duidelijk:',
    asked: 'Dit blijft zoals het is; jij beslist:',
    refused: 'Deze rijen worden niet overgenomen, want de controle weigert ze:',
    checked: 'Wat de controle verder zegt:',
  },
  written: (rows, file) => `${file} heeft ${many(rows, 'rij', 'rijen')}.`,
  unread: (file) => `${file} is niet te lezen en staat er niet in: herstel het eerst.`,
  mended: (cell, from, to) => `${at(cell)}: “${from}” is “${to}”.`,
  spoilt: (cell, given) =>
    `${at(cell)}: een rekenblad maakte “${given}” van wat er getypt was. Maak tekst van de cel en typ het opnieuw.`,
  conflict: (cell, now, given) =>
    `${at(cell)}: in het bestand staat “${now}” sinds het blad gemaakt is, en in het blad “${given}”. Het bestand blijft.`,
  meanwhile: (row, columns) =>
    `${row}: ${columns.join(', ')} veranderde in het bestand sinds het blad gemaakt is. Het bestand blijft.`,
  special: (cell) =>
    `${at(cell)}: wat in het bestand staat, past niet in een cel. Verander het in het bestand.`,
  gone: (row) =>
    `${row}: het bestand is weg sinds het blad gemaakt is. Het wordt niet opnieuw gemaakt.`,
  renamed: (row, from, command) =>
    `${row}: de id was “${from}”. Een andere id geef je met: ${command}`,
  twice: (row) => `${row}: meer dan één rij heeft deze id.`,
  noVersion: (row) =>
    `${row}: niet te zeggen wat er stond toen het blad gemaakt werd (de verborgen laatste kolom is leeg of veranderd). Er wordt niets van overgenomen.`,
  noTitle: (row) => `${row}: een nieuwe rij heeft een titel nodig.`,
  unknownColumn: (sheet, head) =>
    `${sheet}: er is geen sleutel “${head}”, dus die kolom wordt niet gelezen.`,
  missing: (sheet, ids, more) =>
    `${sheet}: geen rij voor ${ids.join(', ')}${more > 0 ? ` en nog ${more}` : ''}. Er wordt niets gewist. Wat niet meer aangeboden wordt, krijgt “ja” onder “Verborgen”.`,
  nothing: 'Blad en bestanden zeggen hetzelfde.',
  wouldChange: (files, command) =>
    `${many(files, 'bestand', 'bestanden')} ${files === 1 ? 'zou' : 'zouden'} veranderen. Er is nog niets geschreven: ${command} doet dat.`,
  changed: (files, command) =>
    `${many(files, 'bestand', 'bestanden')} geschreven. Schrijf het blad opnieuw voor je meer wijzigt: ${command}`,
};
