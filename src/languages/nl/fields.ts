import type { Words } from '../interface-words.ts';

/** Names of the plain facts of a course. */
export const fields: Words['fields'] = {
  code: { label: 'Code', inSentence: 'code' },
  level: { label: 'Niveau', inSentence: 'niveau' },
  year: { label: 'Jaar', inSentence: 'studiejaar' },
  hours: { label: 'Studietijd', inSentence: 'uren werk' },
  lecturers: { label: 'Lesgevers', inSentence: 'docenten' },
  methods: { label: 'Werkvormen', inSentence: 'werkvormen' },
  assessment: { label: 'Evaluatie', inSentence: 'evaluatie' },
  resources: { label: 'Materiaal', inSentence: 'studiemateriaal' },
};
