/** A handbook, on paper. */
export const paper = {
  handbook: {
    title: 'Handbook',
    download: 'Handbook (PDF)',
    of: 'Handbook of {title}',
    printed: 'As the content was on {date}',
    howToRead: 'How to read this handbook',
    how: {
      order:
        'Every course has an entry of its own, in the order in which it is taught: what it is worth and when, what you learn, and how you are examined.',
      credits: 'A credit stands for {hours, number} hours of work.',
      choices: 'Where courses stand between brackets, or an entry names another, you take one.',
      pages: 'Behind a name stands the page of its entry.',
      titles: 'At the end all courses stand by title.',
      codes: 'At the end all courses stand by title, and by code.',
      pillars: 'A colour with its weave tells the pillar that a course belongs to:',
    },
    contents: 'Contents',
    about: 'About {title}',
    page: 'page {page}',
    byTitle: 'Courses by title',
    byCode: 'Courses by code',
  },
} as const;
