import type { Words } from '../interface-words.ts';

/** Names of the plain facts of a course. */
export const fields: Words['fields'] = {
  code: { label: 'Code', inSentence: 'code' },
  level: { label: 'Niveau', inSentence: 'niveau' },
  year: { label: 'Année', inSentence: 'année d’études' },
  hours: { label: 'Charge de travail', inSentence: 'heures de travail' },
  lecturers: { label: 'Équipe enseignante', inSentence: 'enseignants' },
  methods: { label: 'Méthodes', inSentence: 'méthodes d’enseignement' },
  assessment: { label: 'Évaluation', inSentence: 'évaluation' },
  resources: { label: 'Supports', inSentence: 'supports de cours' },
};
