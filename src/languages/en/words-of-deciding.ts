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
