/** Pages that help to decide: from a job to the courses, two tracks beside each other. */
export const deciding = {
  decide: {
    careers: 'Careers',
    careersIntro: 'Jobs that tracks lead to, and the courses that speak of them.',
    namedByCount:
      '{count, plural, one {One track names this job.} other {# tracks name this job.}}',
    spokenOf:
      '{count, plural, =0 {No course speaks of it in so many words.} one {One course speaks of it.} other {# courses speak of it.}}',
    way: 'The way there: {track}',
    wayIntro: 'In the words of its courses, and of those that ask for them.',
    outcome: 'One of its outcomes',
    description: 'Its description',
    text: 'From its text',
    name: 'Its name holds the words',
    asks: '{course} asks for it',
    silent: 'No course of {track} speaks of this job in so many words.',
    silentHint: 'Read what the track says you will be able to do, or ask the school.',
    namedBy: 'Tracks that name it',
    able: 'What it says you will be able to do:',
    near: 'Named in other words',
    basis: 'Only what the catalogue says.',
    careerBasis:
      'A course stands here when its name, an outcome or its text holds the words of the job, or when such a course asks for it. Others may matter as much; they do not say so in these words.',
    either: '{a} or {b}',
    sharedCourses:
      '{count, plural, =0 {The two share no course.} one {One course is the same.} other {# courses are the same.}}',
    sameSemesters:
      '{count, plural, one {Semester {semesters} is the same in both.} other {Semesters {semesters} are the same in both.}}',
    creditsShared: 'credits shared',
    creditsDiffer: 'credits differ',
    firstDifference: 'first difference',
    differ: 'Where they differ',
    noDifference: 'Both have the same courses.',
    pairCaption: 'Courses that only one of the two tracks has, by semester',
    differHere: '{differ, number} of {total, number} credits differ',
    namesake: 'Not the same as the course of that name in {where}.',
    whereIs: '{semester} of {track}',
    laid: 'Laid over each other',
    laidIntro:
      'Pale blocks are in both tracks. Where a column splits, the first half is {a} and the second half {b}.',
    show: 'Show',
    both: 'Both',
    unfold: '{count, plural, one {Show the shared course} other {Show the # shared courses}}',
    allShared: 'all shared',
    someShared: '{count, number} shared',
    pairBasis:
      'What counts as the same: one course, at one address. Two courses of one name are two courses.',
    pairs: 'Two tracks beside each other',
    pairsIntro: 'What both have, and what only one has, semester by semester.',
    otherPairs: 'Other pairs',
  },
} as const;

/** Hours of a week, and the sheet for a learning agreement. */
export const abroad = {
  week: {
    heading: 'A week, to scale',
    intro: '{semester}, {period}. As wide as the hours it asks, with a mark at {full, number}.',
    about: 'About {hours, plural, one {# hour} other {# hours}} a week, in class and at home.',
    aboutKinds:
      'About {taught, plural, one {# hour} other {# hours}} of class and projects, {home, number} at home.',
    inClass: 'in class {hours, plural, one {# hour} other {# hours}}',
    onProjects: 'on projects {hours, plural, one {# hour} other {# hours}}',
    atHome: 'at home {hours, plural, one {# hour} other {# hours}}',
    undivided: 'not divided {hours, plural, one {# hour} other {# hours}}',
    more: 'Up to {hours, plural, one {# hour} other {# hours}} more, at the most that its courses may take',
    others: 'The other semesters',
    estimate: 'An estimate.',
    byCredits: '{credits} of {hours, number} hours each, spread evenly over {weeks, number} weeks.',
    byHours: 'The hours that its courses state, spread evenly over {weeks, number} weeks.',
    byBoth:
      'The hours that courses state, else {hours, number} hours a credit, spread evenly over {weeks, number} weeks.',
    noTimetable: 'Not a timetable: a real week may ask more or less.',
    courseByCredits:
      'of a week of {full, number}; an estimate: {hours, number} hours a credit, over {weeks, number} weeks',
    courseByHours:
      'of a week of {full, number}; an estimate: the hours it states, over {weeks, number} weeks',
  },
  agree: {
    title: 'Courses for a learning agreement',
    name: 'Learning agreement',
    intro: 'Choose courses of one period, print one page and sign it.',
    open: 'Make a sheet for a learning agreement',
    ofPlace: 'Sheet for a learning agreement: {place}',
    sheet: 'The sheet',
    school: 'Receiving school',
    student: 'Student',
    sending: 'Sending school',
    study: 'Field of study',
    byPen: 'to fill in by pen',
    signed: '{who}, date and signature',
    chosen: 'Credits chosen',
    make: 'Make the sheet',
    caption: '{count, plural, one {One course} other {# courses}}, to scale: {period}',
    between: '{credits}: between {least, number} and {most, number}.',
    few: '{credits}: fewer than {least, number}.',
    many: '{credits}: more than {most, number}.',
    fine: 'All are taught then, and open to exchange students.',
    notOpen: 'Not marked as open to exchange students: {courses}.',
    asks: '{course} asks for: {needed}.',
    address: 'Where a course has no code, its address identifies it. The whole sheet:',
    nothing: 'Nothing about you is in this page.',
    basis:
      'Names and signatures are for the pen. The address holds the courses and their credits, so that the sheet can be opened again and checked. It is a list of courses, not the agreement itself; both schools decide.',
    print: 'Print this sheet',
    other: 'Choose other courses',
    since:
      '{count, plural, one {One thing has changed} other {# things have changed}} since this sheet was made',
    sums: 'The sheet said {was} for these courses; the catalogue now says {now}.',
    otherCredits: 'Other credits: the sheet said {was}, the catalogue says {now}.',
    renamed: 'Renamed: the sheet said {old}; that address now leads here.',
    gone: 'Gone: no course stands at this address any more. It is not counted.',
    notOffered: 'Not offered now. It is not counted.',
    otherYear: 'The sheet is for {was}; this catalogue is that of {now}.',
    asSaid: 'On the sheet',
    now: 'Now',
    withoutScript:
      'A sheet that was made before can be opened with scripts only. Without them, tick courses here and print this page: only those are on paper.',
    none: 'No course can be chosen here. Put courses of one period into a plan instead.',
  },
} as const;
