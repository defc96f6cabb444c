import type { Words } from '../interface-words.ts';

/** A handbook, on paper. */
export const paper: Pick<Words, 'handbook'> = {
  handbook: {
    title: 'Guide des études',
    download: 'Guide des études (PDF)',
    of: 'Guide des études : {title}',
    printed: 'Contenu du {date}',
    howToRead: 'Comment lire ce guide',
    how: {
      order:
        'Chaque cours a sa propre fiche, dans l’ordre des études : ce qu’il vaut et quand il a lieu, ce qu’on y apprend et comment on est évalué.',
      credits: 'Un crédit représente {hours, number} heures de travail.',
      choices:
        'Là où des cours se trouvent entre crochets, ou qu’une fiche en nomme une autre, on en suit un seul.',
      pages: 'Derrière un nom se trouve la page de sa fiche.',
      titles: 'À la fin, tous les cours sont classés par titre.',
      codes: 'À la fin, tous les cours sont classés par titre et par code.',
      pillars: 'Une couleur et son tissage disent de quel pilier relève un cours :',
    },
    contents: 'Sommaire',
    about: 'À propos : {title}',
    page: 'p. {page}',
    byTitle: 'Cours par titre',
    byCode: 'Cours par code',
  },
};
