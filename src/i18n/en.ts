import type { Messages } from './messages.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = (value: number) => String(value);
const language = (code: string) => names.of(code) ?? code;
const s = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The interface in English. */
export const en: Messages = {
  number,
  range: (low, high) => (low === high ? number(low) : `${number(low)} to ${number(high)}`),
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  languageName: language,

  locale: 'en_GB',
  skip: 'Skip to content',
  mainNavigation: 'Main',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  languageSwitch: 'Language',
  tracks: 'Tracks',
  pillars: 'Pillars',
  tags: 'Topics',
  programmes: 'Programmes',
  allCourses: 'All courses',
  catalogue: 'Catalogue',
  search: { label: 'Search courses', placeholder: 'Search courses', button: 'Search' },
  appearance: { heading: 'Appearance', auto: 'Auto', light: 'Light', dark: 'Dark' },
  academicYear: (year) => `Academic year ${year}`,
  madeBy: (institution) => `A catalogue of ${institution}`,
  defaultTitle: 'Course catalogue',
  inLanguage: (code) => `in ${language(code)}`,
  taughtIn: (code) => `taught in ${language(code)}`,

  credits: (value) => (value === '1' ? '1 credit' : `${value} credits`),
  creditsWord: (value) => (value === '1' ? 'credit' : 'credits'),
  studyCredits: 'study credits (ECTS)',
  hours: (low, high) => `${number(low)} to ${number(high)} hours of study, classes included`,
  hoursRange: (low, high) => `${number(low)} to ${number(high)} hours`,
  semester: (n) => `Semester ${n}`,
  semesterIn: (n, period) => (period ? `${n} (${period})` : String(n)),
  odd: 'autumn',
  even: 'spring',
  year: (n) => `Year ${n}`,
  years: (value) => (value === 0.5 ? 'half a year' : value === 1 ? '1 year' : `${number(value)} years`),
  fullTime: 'full time',
  mainLanguage: 'main language',
  courseCount: (count) => s(count, 'course', 'courses'),
  coursesWord: (count) => (count === 1 ? 'course' : 'courses'),
  of: (part, whole) => `${part} of ${whole}`,

  chooseOne: (lanes) => `Choose 1 of ${lanes}`,
  choice: 'choice',
  choiceOf: (lanes) => `A choice: take one of ${lanes}`,
  totalNote: { target: (target) => `of ${target}`, choiceOpen: 'depends on your choice' },
  openChoice: 'Your choice',
  plus: ' + ',

  course: {
    facts: 'Facts', pillar: 'Pillar', credits: 'Credits', hours: 'Study time', semester: 'Semester', programme: 'Programme', track: 'Track', tracks: 'Tracks', commonToAll: (programme) => `All tracks of ${programme}`, language: 'Taught in', kind: 'Kind', code: 'Code', year: 'Year',
    mode: 'Mode', modes: { onsite: 'On campus', online: 'Online', blended: 'Partly online' }, lecturers: 'Lecturers', exchange: 'Exchange', exchangeYes: 'Open to exchange students', type: 'Kind',
    contents: 'On this page', description: 'What it is about', outcomes: 'What you will be able to do', themes: 'Themes', details: 'How it works', methods: 'Teaching', assessment: 'Assessment', resources: 'Material',
    orTake: (titles) => `Or take ${titles} instead`, choiceIntro: 'You take one of these. They stand in the same place of your programme.', choiceCaption: (title) => `${title} and what you can take instead`, alternates: 'Instead of this course', unknownAlternate: 'not in this catalogue',
    needs: 'What comes first', needsIntro: 'You can start this course when you have followed, or know:', corequisite: 'taken in the same period', leadsTo: 'What it leads to', tagsAndTools: 'Topics and tools', tools: 'Tools', noTools: 'No tools are listed for this course yet.',
    around: (n) => `Around it in semester ${n}`, aroundIn: 'Courses of this semester', previous: 'Previous', next: 'Next', partOf: 'Part of', partOfSemester: (n, isChoice) => `Semester ${n}${isChoice ? ', a choice' : ''}`,
    notOffered: 'This course is not offered now. The page stays here for those who follow an old link.', placeholder: 'This is a placeholder: your track decides which course you take here.', draft: 'This is a draft: it is not published.', edit: 'Suggest a change to this page', otherVersions: (code) => `Read this page in ${language(code)}`,
    updated: 'Last changed on',
  },
  track: { curriculum: 'The curriculum, to scale', intro: 'Each block is a course. The more credits it is worth, the taller it is.', introWithChoices: 'Each block is a course; the more credits, the taller. Where blocks stand between brackets, you take one of them.', careers: 'Where it takes you', outcomes: 'What you will be able to do', mix: 'Credits per pillar', jump: 'Jump to a semester', fold: 'Show the courses that all tracks share', others: 'Other tracks', notOffered: 'This track is not offered now.', empty: 'No courses belong to this track yet.', paths: 'What builds on what', pathsIntro: 'For each course: what you learn before it in this track, first things first.', pathsCount: (count) => `Show the way to ${s(count, 'course', 'courses')}`, pathIn: (track) => `The whole way to it in ${track}` },
  programme: { intro: (tracks) => `Every course of the programme, semester by semester: first what everyone takes, then what each of the ${tracks} tracks adds.`, introPlain: 'Every course of the programme, semester by semester.', common: 'What everyone takes', commonIntro: 'Courses that belong to every track. Where a track decides, one block keeps the place.', commonTo: 'For everyone', only: 'Courses', tracks: 'Tracks of this programme', curriculum: 'Whole curriculum', whole: (programme) => `The whole curriculum of ${programme}` },
  pillar: { courses: 'Courses', shareOfTracks: 'How much of it you get', shareIntro: 'Part of the credits of each track. Where you choose, both ends are given.', careers: 'Jobs in this field', others: 'Other pillars', empty: 'No course belongs to this pillar yet.', share: (percent, part, whole) => `${percent}%: ${part} of ${whole} credits` },
  lists: {
    allIntro: (count) => `All ${s(count, 'course', 'courses')}, from A to Z.`, letters: 'Letters', letter: (letter) => `Courses: ${letter}`, letterIntro: 'One letter of the list of all courses.', tag: (tag) => tag, tagIntro: (tag) => `Courses about ${tag}.`, tagsIntro: 'Everything the courses are about, from A to Z.', tracksIntro: 'A track is a route through a programme.', pillarsIntro: 'A pillar is a field of study. Every course belongs to one.',
    languageTitle: (code) => `Courses taught in ${language(code)}`, languageIntro: (code) => `Everything you can follow in ${language(code)}, by programme and semester.`, exchangeTitle: 'Courses for exchange students', exchangeIntro: 'Courses that are open to exchange students, by period.', exchangePeriod: (period, credits) => `${period}: ${credits} credits on offer`, empty: 'There are no courses here yet.', exchangeEmpty: 'No course is marked as open to exchange students yet.', otherLanguages: 'Other languages', relatedTags: 'Topics nearby', semesterGroup: (n, programme) => (programme ? `${programme}, semester ${n}` : `Semester ${n}`), noTags: 'No course has topics yet.',
    part: (part, parts) => `Part ${part} of ${parts}`, titleOfPart: (title, part, parts) => `${title}, part ${part} of ${parts}`, parts: 'Parts of this list', previousPart: 'Previous part', nextPart: 'Next part', countOfPart: (from, to, count) => `Courses ${from} to ${to} of ${count}`,
    semesterIntro: (n) => `Everything you can follow in semester ${n}.`, otherSemesters: 'Other semesters', period: (period) => `Courses: ${period}`, periodIntro: (period) => `Everything you can follow in this part of the year: ${period}.`, otherPeriods: 'Other periods',
    creditsTitle: (credits) => `Courses of ${credits}`, creditsIntro: 'One credit stands for 25 to 30 hours of your time.', otherCredits: 'Longer and shorter courses', toolIntro: (tool) => `Courses in which you work with ${tool}.`, fromHomeTitle: 'Courses you follow from home', fromHomeIntro: 'These courses are taught online, so you can follow them anywhere.',
  },
  homePage: {
    tracksFigure: (count) => (count === 1 ? 'track' : 'tracks'), pillarsFigure: (count) => (count === 1 ? 'pillar' : 'pillars'), creditsFigure: 'credits in the longest track', topics: 'Topics many courses share', chooseTrack: 'Choose a track', commonSemesters: (semesters) => `Semesters ${semesters} are the same for everyone (the faded blocks), so you can start before you are sure.`, noCommon: 'Each block is a course; the more credits, the taller it is.', curriculumLink: (programme) => `The whole curriculum of ${programme}`,
    pillarsHeading: 'Every course has its pillar', pillarsIntro: 'A pillar is a field of study. It has a colour, a pattern and a name, so you can always tell pillars apart, in print or in grey.', reading: 'How to read a curriculum',
    row: { lead: 'Height is credits.', text: 'One credit stands for 25 to 30 hours of your time: classes, projects and study. Sixty credits make a full year.' }, block: { lead: 'A block is a course.', text: 'Its colour and pattern show the pillar. Follow it to read what you learn.' }, bracket: { lead: 'Brackets mean you choose.', text: 'Of what stands between them you take one side.' },
    allDoor: { heading: 'Looking for one course', text: 'Every course on one list, from A to Z, with its credits and semester.', link: 'See all courses' }, englishDoor: { heading: (code) => `Studying in ${language(code)}`, text: (count, code) => `${s(count, 'course is', 'courses are')} taught in ${language(code)}.`, link: (code) => `See the courses in ${language(code)}` }, exchangeDoor: { heading: 'Coming from abroad', text: 'Courses that are open to exchange students, by period, with the credits you can collect.', link: 'See the exchange courses' },
    figureCaption: (track) => `This is the track ${track}: every block is a course, drawn to scale.`, mostCredits: (parts) => `Most credits: ${parts}.`, moreTracks: 'See all tracks', askHeading: 'Next steps',
  },
  plan: {
    title: 'My plan', intro: 'Choose a track, settle its choices, add or take out courses, and see what it adds up to. Nothing is stored: the address of this page is your plan.', withoutScript: 'The planner needs JavaScript. Without it, the page of a track shows every semester, its choices and what they add up to.', startHeading: 'Start with a track', open: 'Go on in the planner',
    take: (lane) => `Take ${lane}`, taken: 'You take this', startFrom: 'Start from', noTrack: 'No track: I pick courses myself', yourPlan: 'Your plan', total: 'In total', ofTarget: (target) => `of ${target}`,
    short: (place, credits) => `${place}: ${credits} short.`, over: (place, credits) => `${place}: ${credits} too many.`, openChoices: (count) => (count === 1 ? 'One choice is still open.' : `${count} choices are still open.`), adds: 'This adds up: every choice is made and nothing is missing.',
    missing: (course, needed) => `“${course}” builds on “${needed}”, which is not in this plan.`, tooLate: (course, needed) => `“${course}” builds on “${needed}”, which comes later, or at the same time.`, besideMissing: (course, needed) => `“${course}” goes together with “${needed}”, which is not taken in the same semester.`, checks: 'What to look at',
    empty: 'There is no course in this plan yet. Choose a track, or add courses below.', takeOut: (course) => `Take out ${course}`, takenOut: 'Taken out', putBack: (course) => `Put back ${course}`, out: 'Take out', add: 'Add', addHeading: 'Add a course', findCourses: 'Find courses to add', addIntro: 'Search, or narrow the list. Exchange students collect about 30 credits in a period.', addCourse: (course) => `Add ${course}`, inPlan: 'in your plan', anyPeriod: 'Any period', anyLanguage: 'Any language', period: 'Period', onlyExchange: 'Open to exchange students only', moreCourses: (count) => `Show ${count} more`, exchange: 'Plan your 30 credits', noneToAdd: 'No course fits. Try fewer words, or another period.',
    besideHeading: 'Compare with another track', besideIntro: 'What both have, and what only one has.', besideNone: 'No other track', shared: 'In both', onlyIn: (track) => `Only in ${track}`,
    shareHeading: 'Share it', shareIntro: 'Send this address to a friend, a parent or a counsellor. It holds the whole plan.', address: 'Address of this plan', copy: 'Copy', copied: 'The address is copied.', keepHeading: 'Keep it', keepIntro: 'Only if you ask, your plan is remembered on this device. It is sent nowhere.', keep: 'Keep on this device', kept: 'Kept on this device. Changes are kept too.', replaceKept: 'Replace the plan I kept', forget: 'Forget it', forgotten: 'Your plan is no longer kept on this device.', sharedNotice: 'You are looking at a plan from a link. The plan that you keep on this device is untouched.', openOwn: 'Open my own plan',
    exportJson: 'Save as a file', importJson: 'Open a file', imported: 'The plan of the file is opened.', notAPlan: 'This file holds no plan. Choose a file that was saved on this page.', print: 'Print', startOver: 'Start over',
    changed: (course, now) => `${course}: ${now}`, renamed: (old, now) => `“${old}” is now called “${now}”.`, gone: (id) => `“${id}” is no longer in this catalogue, so it is left out.`, goneTrack: (id) => `The track “${id}” is no longer in this catalogue.`, notOffered: (course) => `“${course}” is not offered now, so it is left out.`, unclear: (mark) => `A course of this plan (mark ${mark}) is no longer in this catalogue, so it is left out.`, failed: 'The courses could not be loaded. Check your connection and load this page again.',
  },
  compare: {
    title: 'Compare courses', intro: 'Two to four courses side by side. Where they differ, it is marked.', withoutScript: 'This comparison needs JavaScript. Without it, the page of a course shows what you can take instead of it, side by side.', caption: 'The courses side by side', tooFew: 'Choose two to four courses to compare.', tooMany: 'Only the first four courses are shown.', takeAway: (course) => `Take ${course} away`, add: 'Add a course', choose: 'Choose a course', differs: 'differs', unknown: (id) => `There is no course “${id}” in this catalogue.`, toggle: (course) => `Compare ${course}`, short: 'Compare', go: 'Compare the ticked courses', all: 'Compare them on one page', failed: 'The courses could not be loaded. Check your connection and load this page again.',
  },
  find: {
    hits: (count) => `${s(count, 'course', 'courses')} found`, inText: (words) => `In the text: ${words.join(', ')}`, none: 'Nothing fits all of that.', noneHint: 'Take a filter away, or try a broader word.', all: 'See all results', clear: 'Clear everything', more: (count) => `Show ${count} more`, moreValues: (count) => `${count} more`, filters: 'Filters', yes: 'Yes', offline: 'The search could not be loaded. Check your connection.',
    kinds: { track: 'Track', programme: 'Programme', semester: 'Semester', period: 'Period', pillar: 'Pillar', language: 'Taught in', credits: 'Credits', exchange: 'Open to exchange students', home: 'From home', tag: 'Topic', tool: 'Tool' },
  },
  notFound: { title: 'This page is not here', text: 'The address may have a typing error, or the page has moved. These pages may help.' },
  offline: { title: 'You are offline', text: 'This page is not among those that your browser keeps. It opens again when there is a connection. These pages open now, and so do those you visited before.', notice: 'No connection, or a slow one: this is the copy of the page that your browser keeps.' },
  accessibility: {
    title: 'Accessibility', intro: (title) => `This statement is about ${title}.`, status: { full: 'According to its makers, this site meets the standard fully.', partial: 'This site meets the standard in part.', none: 'This site does not meet the standard yet.', unknown: 'It has not been established yet how far this site meets the standard.' }, standard: 'The standard is EN 301 549, which takes up the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.', how: 'What was done', howItems: ['Every page can be read, browsed and printed without JavaScript.', 'Everything can be reached with the keyboard, and the focus is always visible.', 'Colours never carry a meaning alone: the name stands next to them.', 'Texts in another language are marked as such, for those who listen to them.', 'Pages follow the light or dark appearance, the reduced motion and the contrast colours of your device.'], known: 'Known limits', knownNone: 'Texts are written by many people: pictures and documents that they add may lack a description.', contact: 'Tell us about a barrier', noContact: 'No contact is given in this catalogue.', reviewed: (date) => `This statement was last reviewed on ${date}.`, notReviewed: 'No review date is given in this catalogue.', statusHeading: 'How far it is accessible', preparation: 'Preparation of this statement', content: 'Content',
  },
  redirect: { title: 'This page has moved', text: 'It is now here:' },
};
