import type { FieldWords } from '../interface-words.ts';

/** Names of the plain facts of a course. */
export const fields: FieldWords = {
  code: { label: 'Code', inSentence: 'code' },
  year: { label: 'Year', inSentence: 'year of study' },
  lecturers: { label: 'Lecturers', inSentence: 'lecturers' },
  methods: { label: 'Teaching', inSentence: 'methods' },
  assessment: { label: 'Assessment', inSentence: 'assessment' },
  resources: { label: 'Material', inSentence: 'resources' },
};
