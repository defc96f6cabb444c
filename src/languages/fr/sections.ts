import type { SectionNames } from '../../content/section-names.ts';

/** Intertitres de textes en français qui ont leur propre place sur une page. */
export const sections: SectionNames = {
  themes: [
    'thème',
    'thèmes',
    'thèmes abordés',
    'thématique',
    'thématiques',
    'thématiques abordées',
    'contenu',
    'contenus',
    'contenu du cours',
    'matières abordées',
    'sujets abordés',
  ],
  outcomes: [
    'objectif',
    'objectifs',
    'objectifs du cours',
    "objectifs d'apprentissage",
    "objectif d'apprentissage",
    'objectifs pédagogiques',
    'objectifs visés',
    "acquis d'apprentissage",
    "acquis d'apprentissage spécifiques",
    "acquis d'apprentissage terminaux",
    "acquis d'apprentissage visés",
    'compétence visée',
    'compétences',
    'compétences visées',
    'compétences à acquérir',
    'objectifs et compétences',
  ],
};
