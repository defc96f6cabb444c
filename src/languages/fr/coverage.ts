import type { CoverageWords } from '../../coverage/words.ts';

export const coverage: CoverageWords = {
  heading: (courses) =>
    `Les 16 éléments d’une fiche ECTS, pour ${courses < 2 ? 'le seul cours proposé' : `les ${courses} cours proposés`}`,
  columns: {
    item: 'Élément',
    states: 'indiqué',
    derives: 'déduit',
    lacks: 'manquant',
    percent: 'présent',
  },
  items: {
    code: 'code',
    title: 'titre',
    type: 'type (obligatoire ou au choix)',
    cycle: 'cycle',
    year: 'année d’études',
    semester: 'semestre',
    credits: 'crédits',
    lecturers: 'enseignants',
    outcomes: 'acquis d’apprentissage',
    mode: 'mode d’enseignement',
    prerequisites: 'prérequis',
    content: 'contenu',
    resources: 'supports et outils',
    methods: 'méthodes d’enseignement',
    assessment: 'évaluation',
    language: 'langue d’enseignement',
  },
  total: 'ensemble',
  lacking: 'Ce qui manque à chaque cours',
  nothing: 'rien',
  none: 'Aucun cours n’est proposé.',
};
