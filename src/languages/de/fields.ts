import type { Words } from '../interface-words.ts';

/** Names of the plain facts of a course. */
export const fields: Words['fields'] = {
  code: { label: 'Kürzel', inSentence: 'Kürzel' },
  level: { label: 'Niveau', inSentence: 'Niveau' },
  year: { label: 'Jahr', inSentence: 'Studienjahr' },
  hours: { label: 'Arbeitsaufwand', inSentence: 'Arbeitsstunden' },
  lecturers: { label: 'Lehrende', inSentence: 'Lehrende' },
  methods: { label: 'Lehrmethoden', inSentence: 'Lehrmethoden' },
  assessment: { label: 'Prüfung', inSentence: 'Prüfung' },
  resources: { label: 'Material', inSentence: 'Lernmaterial' },
};
