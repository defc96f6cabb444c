import type { SectionNames } from '../../content/section-names.ts';

/** Koppen van teksten in het Nederlands die op een pagina een eigen plaats hebben. */
export const sections: SectionNames = {
  themes: ['thema', "thema's", 'themas'],
  outcomes: ['einddoel', 'einddoelen'],
};
