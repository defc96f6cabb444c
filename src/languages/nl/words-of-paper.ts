import type { Words } from '../interface-words.ts';

/** A handbook, on paper. */
export const paper: Pick<Words, 'handbook'> = {
  handbook: {
    title: 'Studiegids',
    download: 'Studiegids (PDF)',
    of: 'Studiegids {title}',
    printed: 'Zoals de inhoud was op {date}',
    howToRead: 'Zo lees je deze gids',
    how: {
      order:
        'Elk vak heeft een eigen plaats, in de volgorde waarin je het volgt: wat het waard is en wanneer, wat je leert, en hoe je wordt beoordeeld.',
      credits: 'Een studiepunt staat voor {hours, number} uur werk.',
      choices: 'Waar vakken tussen haken staan, of een vak een ander noemt, neem je er één.',
      pages: 'Achter een naam staat de bladzijde van het vak.',
      titles: 'Achteraan staan alle vakken op titel.',
      codes: 'Achteraan staan alle vakken op titel en op code.',
      pillars: 'Een kleur met haar weefsel zegt bij welke pijler een vak hoort:',
    },
    contents: 'Inhoud',
    about: 'Over {title}',
    page: 'bladzijde {page}',
    byTitle: 'Vakken op titel',
    byCode: 'Vakken op code',
  },
};
