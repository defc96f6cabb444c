import type { SectionNames } from '../../content/section-names.ts';

/** Koppen van teksten in het Nederlands die op een pagina een eigen plaats hebben. */
export const sections: SectionNames = {
  themes: ['thema', "thema's", 'themas', 'inhoud', 'leerinhoud', 'onderwerpen'],
  outcomes: [
    'einddoel',
    'einddoelen',
    'leerdoel',
    'leerdoelen',
    'leerresultaten',
    'leeruitkomsten',
    'doelstellingen',
  ],
  assessment: ['evaluatie', 'evaluatievorm', 'toetsing', 'beoordeling', 'examen', 'examinering'],
  resources: ['leermiddelen', 'studiemateriaal', 'cursusmateriaal', 'leermateriaal', 'literatuur'],
};
