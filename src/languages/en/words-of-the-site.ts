/** Pages about the site itself. */
export const theSite = {
  inYears: {
    notice: 'This is the catalogue of {year}.',
    applies: 'It applies to students who began then.',
    now: 'Now: {title}',
    instead: 'What took its place: {title}',
    above: 'No longer there. Nearest now: {title}',
    changed: 'What changed since {year}',
    feed: 'Follow changes as an Atom feed',
    other: 'Other years',
    intro: 'What applied when you started stays readable.',
    here: '{title}. This page.',
    before: '{title}, which this took the place of',
    nearest: 'Not there yet: leads to {title}',
    feedTitle: 'What changed since {year}: {catalogue}',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may have a typing error, or the page has moved. These pages may help.',
  },
  offline: {
    title: 'You are offline',
    text: 'This page is not among those that your browser keeps. It opens again when there is a connection. These pages open now, and so do those you visited before.',
    notice: 'No connection, or a slow one: this is the copy of the page that your browser keeps.',
  },
  accessibility: {
    title: 'Accessibility',
    intro: 'This statement is about {title}.',
    status: {
      full: 'According to its makers, this site meets the standard fully.',
      partial: 'This site meets the standard in part.',
      none: 'This site does not meet the standard yet.',
      unknown: 'It has not been established yet how far this site meets the standard.',
    },
    standard:
      'The standard is EN 301 549, which takes up the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    how: 'What was done',
    howItems: {
      withoutScript: 'Every page can be read, browsed and printed without JavaScript.',
      keyboard: 'Everything can be reached with the keyboard, and the focus is always visible.',
      colours: 'Colours never carry a meaning alone: the name stands next to them.',
      languages: 'Texts in another language are marked as such, for those who listen to them.',
      device:
        'Pages follow the light or dark appearance, the reduced motion and the contrast colours of your device.',
    },
    known: 'Known limits',
    knownNone:
      'Texts are written by many people: pictures and documents that they add may lack a description.',
    contact: 'Tell us about a barrier',
    noContact: 'No contact is given in this catalogue.',
    reviewed: 'This statement was last reviewed on {date, date}.',
    notReviewed: 'No review date is given in this catalogue.',
    statusHeading: 'How far it is accessible',
    preparation: 'Preparation of this statement',
    content: 'Content',
  },
  redirect: { title: 'This page has moved', text: 'It is now here:' },
  api: {
    title: 'Data',
    intro:
      'Everything in this catalogue as files, for other programs and for spreadsheets. They change when the catalogue changes, and need no key.',
    files: 'Files',
    file: 'File',
    what: 'What it holds',
    schema: 'JSON Schema',
    holds: {
      courses: 'every course on offer, with its facts',
      course: 'one course with all its texts: one file for each course',
      csv: 'every course as a table, for spreadsheets',
      'csv-semicolon':
        'the same table with semicolons, for spreadsheets where a comma stands in 1,5',
      tracks: 'every track, with its courses',
      pillars: 'every field of study',
      programmes: 'every programme, with what each semester of each track adds up to',
    },
    rulesHeading: 'What you can count on',
    rules: {
      ids: 'Ids are permanent: a course that is renamed keeps an address that leads to it.',
      version:
        'Version 1 only grows. New keys may come; those that are there keep their name and their meaning.',
      texts: 'Texts are plain text. Treat them as text that others wrote.',
      offered: 'Courses that are not offered now stand in none of these files.',
      addresses:
        'Where the catalogue does not know its own address, addresses in these files start at the root of the host.',
    },
    licenceHeading: 'What you may do with it',
    licence: 'That is for the school to say. Ask it before you publish these data elsewhere.',
    keys: 'Keys of {file}',
    keysIntro: 'A key with square brackets stands in each item of a list.',
    key: 'Key',
    optional: 'may be absent',
    example: 'Example: {course} in courses.json',
  },
} as const;
