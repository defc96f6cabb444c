import type { Words } from '../interface-words.ts';

/** A handbook, on paper. */
export const paper: Pick<Words, 'handbook'> = {
  handbook: {
    title: 'Handbuch',
    download: 'Handbuch (PDF)',
    of: 'Handbuch {title}',
    printed: 'Stand der Inhalte: {date}',
    howToRead: 'So liest man dieses Handbuch',
    how: {
      order:
        'Jeder Kurs hat seinen eigenen Eintrag, in der Reihenfolge des Studiums: was er zählt und wann er stattfindet, was man lernt und wie man geprüft wird.',
      credits: 'Ein Punkt steht für {hours, number} Stunden Arbeit.',
      choices:
        'Wo Kurse zwischen Klammern stehen oder ein Eintrag einen anderen nennt, wird einer davon belegt.',
      pages: 'Hinter einem Namen steht die Seite des Eintrags.',
      titles: 'Am Ende stehen alle Kurse nach Titel.',
      codes: 'Am Ende stehen alle Kurse nach Titel und nach Kürzel.',
      pillars: 'Eine Farbe mit ihrem Gewebe sagt, zu welchem Fachgebiet ein Kurs gehört:',
    },
    contents: 'Inhalt',
    about: 'Über {title}',
    page: 'Seite {page}',
    byTitle: 'Kurse nach Titel',
    byCode: 'Kurse nach Kürzel',
  },
};
