import type { CoverageWords } from '../../coverage/words.ts';

export const coverage: CoverageWords = {
  heading: (courses) => {
    const which = courses === 1 ? 'the one course' : `the ${courses} courses`;
    return `The 16 items of an ECTS course description, for ${which} on offer`;
  },
  columns: {
    item: 'Item',
    states: 'stated',
    derives: 'derived',
    lacks: 'lacking',
    percent: 'given',
  },
  items: {
    code: 'code',
    title: 'title',
    type: 'type (compulsory or choice)',
    cycle: 'cycle',
    year: 'year of study',
    semester: 'semester',
    credits: 'credits',
    lecturers: 'lecturers',
    outcomes: 'learning outcomes',
    mode: 'mode of delivery',
    prerequisites: 'prerequisites',
    content: 'content',
    resources: 'resources and tools',
    methods: 'teaching methods',
    assessment: 'assessment',
    language: 'language of instruction',
  },
  total: 'all together',
  lacking: 'What each course lacks',
  nothing: 'nothing',
  none: 'No course is on offer.',
};
