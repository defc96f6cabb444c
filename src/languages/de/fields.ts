import type { FieldWords } from '../interface-words.ts';

/** Names of the plain facts of a course. */
export const fields: FieldWords = {
  code: { label: 'Kürzel', inSentence: 'Kürzel' },
  year: { label: 'Jahr', inSentence: 'Studienjahr' },
  lecturers: { label: 'Lehrende', inSentence: 'Lehrende' },
  methods: { label: 'Lehrmethoden', inSentence: 'Lehrmethoden' },
  assessment: { label: 'Prüfung', inSentence: 'Prüfung' },
  resources: { label: 'Material', inSentence: 'Lernmaterial' },
};
