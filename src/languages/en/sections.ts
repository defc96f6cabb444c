import type { SectionNames } from '../../content/section-names.ts';

/** Headings of texts in English that have a place of their own on a page. */
export const sections: SectionNames = {
  themes: [
    'theme',
    'themes',
    'topics',
    'topics covered',
    'contents',
    'course content',
    'course contents',
  ],
  outcomes: [
    'end goal',
    'end goals',
    'learning outcomes',
    'learning outcome',
    'outcomes',
    'learning objectives',
    'learning goals',
    'objectives',
  ],
  assessment: ['assessment', 'assessments', 'evaluation', 'examination', 'exam', 'grading'],
  resources: [
    'resources',
    'materials',
    'course material',
    'course materials',
    'study material',
    'reading list',
    'literature',
    'textbooks',
  ],
};
