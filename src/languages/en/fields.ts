import type { PlainKey } from '../../catalogue/fields.ts';

/** How plain facts are called: on a page, and in the middle of a sentence. */
export const fields = {
  code: { label: 'Code', inSentence: 'code' },
  level: { label: 'Level', inSentence: 'level' },
  year: { label: 'Year', inSentence: 'year of study' },
  hours: { label: 'Study time', inSentence: 'hours of work' },
  lecturers: { label: 'Lecturers', inSentence: 'lecturers' },
  methods: { label: 'Teaching', inSentence: 'methods' },
  assessment: { label: 'Assessment', inSentence: 'assessment' },
  resources: { label: 'Material', inSentence: 'resources' },
} as const satisfies Record<PlainKey, { label: string; inSentence: string }>;
