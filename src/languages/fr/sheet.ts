import type { CellName, SheetWords } from '../../authoring/sheet/words.ts';

const many = (count: number, one: string, several: string) =>
  `${count} ${count < 2 ? one : several}`;
const at = ({ row, column }: CellName) => `${row}, ${column}`;

/** What `sheet` writes and says, in French. */
export const sheet: SheetWords = {
  sheets: { course: 'Cours', track: 'Parcours', pillar: 'Piliers' },
  yes: 'oui',
  no: 'non',
  id: 'Id',
  aboutId:
    'Nom du fichier et de l’adresse. Pour une nouvelle ligne : laissez vide, il est fait du titre.',
  columns: {
    title: 'Titre',
    semester: 'Semestre',
    studycredits: 'Crédits',
    terms: 'Périodes',
    pillar: 'Pilier',
    tracks: 'Parcours',
    programme: 'Programme',
    weight: 'Place',
    tags: 'Sujets',
    tools: 'Logiciels',
    alternates: 'Ou à la place',
    option: 'Côté du choix',
    'english-only': 'Anglais seulement',
    language: 'Langue',
    hide: 'Caché',
    default: 'À remplacer',
    draft: 'Brouillon',
    home: 'De chez soi',
    aliases: 'Anciennes adresses',
    owner: 'Responsable',
    mode: 'Forme',
    prerequisites: 'Prérequis',
    corequisites: 'En même temps',
    exchange: 'Échange',
    'semester-credits': 'Crédits par semestre',
    colour: 'Couleur',
    weave: 'Motif',
  },
  several: 'Plusieurs ? Séparez-les par |.',
  headings: {
    mended: 'Un tableur avait changé ces cellules ; ce qui était voulu est clair :',
    asked: 'Ceci reste tel quel ; à vous de décider :',
    refused: 'Ces lignes ne sont pas reprises, car la vérification les refuse :',
    checked: 'Ce que la vérification dit d’autre :',
  },
  written: (rows, file) => `${file} a ${many(rows, 'ligne', 'lignes')}.`,
  unread: (file) => `${file} est illisible et n’y figure pas : réparez-le d’abord.`,
  mended: (cell, from, to) => `${at(cell)} : « ${from} » est « ${to} ».`,
  spoilt: (cell, given) =>
    `${at(cell)} : un tableur a fait « ${given} » de ce qui était tapé. Mettez la cellule en texte et retapez-le.`,
  conflict: (cell, now, given) =>
    `${at(cell)} : le fichier dit « ${now} » depuis que le tableau est fait, et le tableau « ${given} ». Le fichier reste.`,
  meanwhile: (row, columns) =>
    `${row} : ${columns.join(', ')} a changé dans le fichier depuis que le tableau est fait. Le fichier reste.`,
  special: (cell) =>
    `${at(cell)} : ce que dit le fichier ne tient pas dans une cellule. Changez-le dans le fichier.`,
  gone: (row) =>
    `${row} : son fichier a disparu depuis que le tableau est fait. Il n’est pas refait.`,
  renamed: (row, from, command) =>
    `${row} : l’id était « ${from} ». Pour en donner un autre : ${command}`,
  twice: (row) => `${row} : plusieurs lignes ont cet id.`,
  noVersion: (row) =>
    `${row} : impossible de dire ce qui s’y trouvait quand le tableau a été fait (la dernière colonne, cachée, est vide ou changée). Rien n’en est repris.`,
  noTitle: (row) => `${row} : une nouvelle ligne a besoin d’un titre.`,
  unknownColumn: (sheet, head) =>
    `${sheet} : il n’y a pas de clé « ${head} », cette colonne n’est donc pas lue.`,
  missing: (sheet, ids, more) =>
    `${sheet} : aucune ligne pour ${ids.join(', ')}${more > 0 ? ` et ${more} autres` : ''}. Rien n’est supprimé. Ce qui n’est plus offert reçoit « oui » sous « Caché ».`,
  nothing: 'Tableau et fichiers disent la même chose.',
  wouldChange: (files, command) =>
    `${many(files, 'fichier', 'fichiers')} ${files < 2 ? 'changerait' : 'changeraient'}. Rien n’est encore écrit : ${command} s’en charge.`,
  changed: (files, command) =>
    `${many(files, 'fichier écrit', 'fichiers écrits')}. Avant d’autres changements, réécrivez le tableau : ${command}`,
};
