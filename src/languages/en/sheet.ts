import type { CellName, SheetWords } from '../../authoring/sheet/words.ts';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const at = ({ row, column }: CellName) => `${row}, ${column}`;

/** What `sheet` writes and says, in English. */
export const sheet: SheetWords = {
  sheets: { course: 'Courses', track: 'Tracks', pillar: 'Pillars' },
  yes: 'yes',
  no: 'no',
  id: 'Id',
  aboutId:
    'Name of the file and of the address. Of a new row: leave it empty, and it is made of the title.',
  columns: {
    title: 'Title',
    semester: 'Semester',
    studycredits: 'Credits',
    terms: 'Terms',
    pillar: 'Pillar',
    tracks: 'Tracks',
    programme: 'Programme',
    weight: 'Place',
    tags: 'Topics',
    tools: 'Software',
    alternates: 'Or instead',
    option: 'Side of the choice',
    'english-only': 'English only',
    language: 'Language',
    hide: 'Hidden',
    default: 'Placeholder',
    draft: 'Draft',
    home: 'From home',
    aliases: 'Old addresses',
    owner: 'Owner',
    mode: 'Mode',
    prerequisites: 'Comes first',
    corequisites: 'Along with it',
    exchange: 'Exchange',
    'semester-credits': 'Credits a semester',
    colour: 'Colour',
    weave: 'Pattern',
  },
  several: 'Several? Between them stands |.',
  headings: {
    mended: 'A spreadsheet had changed these cells; what was meant is clear:',
    asked: 'These are left as they are, for you to decide:',
    refused: 'These rows are not taken over, because the check refuses them:',
    checked: 'What the check says besides:',
  },
  written: (rows, file) => `${file} has ${many(rows, 'row')}.`,
  unread: (file) => `${file} cannot be read and is not in it: mend it first.`,
  mended: (cell, from, to) => `${at(cell)}: “${from}” is “${to}”.`,
  spoilt: (cell, given) =>
    `${at(cell)}: a spreadsheet made “${given}” of what was typed. Set the cell to text, and type it again.`,
  conflict: (cell, now, given) =>
    `${at(cell)}: in the file stands “${now}” since the sheet was made, and in the sheet “${given}”. The file stays.`,
  meanwhile: (row, columns) =>
    `${row}: ${columns.join(', ')} changed in the file since the sheet was made. The file stays.`,
  special: (cell) =>
    `${at(cell)}: what stands in the file has no place in a cell. Change it in the file.`,
  gone: (row) => `${row}: its file is gone since the sheet was made. It is not made again.`,
  renamed: (row, from, command) =>
    `${row}: the id was “${from}”. Another id is given with: ${command}`,
  twice: (row) => `${row}: several rows have this id.`,
  noVersion: (row) =>
    `${row}: it cannot be told what it was when the sheet was made (its hidden last column is empty or changed). Nothing of it is taken over.`,
  noTitle: (row) => `${row}: a new row needs a title.`,
  unknownColumn: (sheet, head) => `${sheet}: there is no key “${head}”, so its column is not read.`,
  missing: (sheet, ids, more) =>
    `${sheet}: no row has ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Nothing is deleted. What is offered no more gets “yes” under “Hidden”.`,
  nothing: 'Sheet and files say the same.',
  wouldChange: (files, command) =>
    `${many(files, 'file')} would change. Nothing is written yet: ${command} does it.`,
  changed: (files, command) =>
    `${many(files, 'file')} written. Before you change more, write the sheet anew: ${command}`,
};
