import type { OwnFacet } from '../catalogue/facets.ts';
import type { PlainKey } from '../catalogue/fields.ts';

/** How plain facts are called: on a page, and in the middle of a sentence. */
export type FieldWords = Readonly<Record<PlainKey, { label: string; inSentence: string }>>;

/**
 * Every word of the interface in one language. Numbers are ECTS credits, hours or counts; a missing message does not
 * compile.
 */
export interface Messages {
  /** 7.5 → “7.5” or “7,5”. */
  number: (value: number) => string;
  /** 27, 30 → “27 to 30”. */
  range: (low: number, high: number) => string;
  /** [“a”, “b”, “c”] → “a, b and c”. */
  list: (items: readonly string[]) => string;
  /** 2026-11-23 → “23 November 2026”. */
  date: (isoDay: string) => string;
  /** A BCP 47 code → the language’s name in this language; the code where it has none. */
  languageName: (code: string) => string;

  /** As Open Graph writes it: `en_GB`. */
  locale: string;
  skip: string;
  mainNavigation: string;
  breadcrumb: string;
  home: string;
  languageSwitch: string;
  tracks: string;
  pillars: string;
  tags: string;
  programmes: string;
  allCourses: string;
  catalogue: string;
  search: { label: string; placeholder: string; button: string };
  appearance: { heading: string; auto: string; light: string; dark: string };
  academicYear: (year: string) => string;
  madeBy: (institution: string) => string;
  defaultTitle: string;
  /** “in Dutch”, said beside a link to a page in another language. */
  inLanguage: (code: string) => string;
  taughtIn: (code: string) => string;

  credits: (value: string) => string;
  creditsWord: (value: string) => string;
  studyCredits: string;
  hours: (low: number, high: number) => string;
  hoursRange: (low: number, high: number) => string;
  /** Numbers by name in a plain fact: a share of a whole, hours of one kind, their sum. */
  amounts: {
    percent: (value: number) => string;
    hours: (value: number) => string;
    inTotal: string;
  };
  semester: (number: number) => string;
  semesterIn: (number: number, period: string) => string;
  odd: string;
  even: string;
  year: (number: number) => string;
  years: (value: number) => string;
  fullTime: string;
  mainLanguage: string;
  courseCount: (count: number) => string;
  coursesWord: (count: number) => string;
  of: (part: string, whole: string) => string;

  chooseOne: (lanes: number) => string;
  choice: string;
  choiceOf: (lanes: number) => string;
  totalNote: { target: (target: string) => string; choiceOpen: string };
  openChoice: string;
  plus: string;

  fields: FieldWords;
  yes: string;
  no: string;
  course: {
    facts: string;
    pillar: string;
    credits: string;
    hours: string;
    semester: string;
    programme: string;
    track: string;
    tracks: string;
    commonToAll: (programme: string) => string;
    language: string;
    kind: string;
    mode: string;
    modes: Record<'onsite' | 'online' | 'blended', string>;
    exchange: string;
    exchangeYes: string;
    type: string;
    contents: string;
    description: string;
    outcomes: string;
    themes: string;
    details: string;
    orTake: (titles: string) => string;
    choiceIntro: string;
    choiceCaption: (title: string) => string;
    alternates: string;
    unknownAlternate: string;
    needs: string;
    needsIntro: string;
    corequisite: string;
    leadsTo: string;
    tagsAndTools: string;
    tools: string;
    noTools: string;
    around: (semester: number) => string;
    aroundIn: string;
    previous: string;
    next: string;
    partOf: string;
    partOfSemester: (semester: number, isChoice: boolean) => string;
    notOffered: string;
    placeholder: string;
    draft: string;
    edit: string;
    otherVersions: (code: string) => string;
    updated: string;
  };
  track: {
    curriculum: string;
    intro: string;
    introWithChoices: string;
    careers: string;
    outcomes: string;
    mix: string;
    jump: string;
    fold: string;
    others: string;
    notOffered: string;
    empty: string;
    paths: string;
    pathsIntro: string;
    pathsCount: (courses: number) => string;
    pathIn: (track: string) => string;
  };
  programme: {
    intro: (tracks: number) => string;
    introPlain: string;
    common: string;
    commonIntro: string;
    commonTo: string;
    only: string;
    tracks: string;
    curriculum: string;
    whole: (programme: string) => string;
  };
  pillar: {
    courses: string;
    shareOfTracks: string;
    shareIntro: string;
    careers: string;
    others: string;
    empty: string;
    share: (percent: string, credits: string, total: string) => string;
  };
  lists: {
    allIntro: (count: number) => string;
    letters: string;
    letter: (letter: string) => string;
    letterIntro: string;
    tag: (tag: string) => string;
    tagIntro: (tag: string) => string;
    tagsIntro: string;
    tracksIntro: string;
    pillarsIntro: string;
    languageTitle: (code: string) => string;
    languageIntro: (code: string) => string;
    exchangeTitle: string;
    exchangeIntro: string;
    exchangePeriod: (period: string, credits: string) => string;
    empty: string;
    exchangeEmpty: string;
    otherLanguages: string;
    relatedTags: string;
    semesterGroup: (semester: number, programme: string) => string;
    noTags: string;
    /** A list that goes on over several pages. `from`, `to` and `count` are numbers of courses. */
    part: (part: number, parts: number) => string;
    titleOfPart: (title: string, part: number, parts: number) => string;
    parts: string;
    previousPart: string;
    nextPart: string;
    countOfPart: (from: number, to: number, count: number) => string;
    semesterIntro: (semester: number) => string;
    otherSemesters: string;
    period: (period: string) => string;
    periodIntro: (period: string) => string;
    otherPeriods: string;
    creditsTitle: (credits: string) => string;
    creditsIntro: string;
    /** “Language lab: yes” */
    fact: (label: string, value: string) => string;
    factIntro: (fact: string) => string;
    otherFacts: string;
    otherCredits: string;
    toolIntro: (tool: string) => string;
    fromHomeTitle: string;
    fromHomeIntro: string;
  };
  homePage: {
    tracksFigure: (count: number) => string;
    pillarsFigure: (count: number) => string;
    creditsFigure: string;
    topics: string;
    chooseTrack: string;
    commonSemesters: (semesters: string) => string;
    noCommon: string;
    curriculumLink: (programme: string) => string;
    pillarsHeading: string;
    pillarsIntro: string;
    reading: string;
    row: { lead: string; text: string };
    block: { lead: string; text: string };
    bracket: { lead: string; text: string };
    allDoor: { heading: string; text: string; link: string };
    englishDoor: {
      heading: (code: string) => string;
      text: (count: number, code: string) => string;
      link: (code: string) => string;
    };
    exchangeDoor: { heading: string; text: string; link: string };
    figureCaption: (track: string) => string;
    mostCredits: (parts: string) => string;
    moreTracks: string;
    askHeading: string;
  };
  /** /plan/ and the choices of a track page. Words in braces are filled in by the caller. */
  plan: PlanMessages;
  compare: CompareMessages;
  find: FindMessages;
  notFound: { title: string; text: string };
  /** Without a network. `notice` stands on a page that is shown from the copy a browser keeps. */
  offline: { title: string; text: string; notice: string };
  accessibility: {
    title: string;
    intro: (title: string) => string;
    status: Record<'full' | 'partial' | 'none' | 'unknown', string>;
    standard: string;
    how: string;
    howItems: readonly string[];
    known: string;
    knownNone: string;
    contact: string;
    noContact: string;
    reviewed: (date: string) => string;
    notReviewed: string;
    statusHeading: string;
    preparation: string;
    content: string;
  };
  redirect: { title: string; text: string };
  api: ApiMessages;
}

/** The page about the data for other programs. */
interface ApiMessages {
  title: string;
  intro: string;
  files: string;
  holds: Record<
    'courses' | 'course' | 'csv' | 'csv-semicolon' | 'tracks' | 'pillars' | 'programmes',
    string
  >;
  file: string;
  what: string;
  schema: string;
  rulesHeading: string;
  rules: readonly string[];
  licenceHeading: string;
  licence: string;
  keys: (file: string) => string;
  /** Descriptions of keys are those of the schemas, in English. */
  keysIntro: string;
  key: string;
  optional: string;
  example: (course: string) => string;
}

/** The planner. `credits` are texts as `Messages.credits` gives them. */
interface PlanMessages {
  title: string;
  intro: string;
  withoutScript: string;
  startHeading: string;
  open: string;
  /** Name of a radio button that takes a lane. */
  take: (lane: string) => string;
  taken: string;
  startFrom: string;
  noTrack: string;
  yourPlan: string;
  total: string;
  ofTarget: (target: string) => string;
  short: (place: string, credits: string) => string;
  over: (place: string, credits: string) => string;
  openChoices: (count: number) => string;
  adds: string;
  missing: (course: string, needed: string) => string;
  tooLate: (course: string, needed: string) => string;
  besideMissing: (course: string, needed: string) => string;
  checks: string;
  empty: string;
  takeOut: (course: string) => string;
  takenOut: string;
  putBack: (course: string) => string;
  /** On a button beside a course. */
  out: string;
  add: string;
  addHeading: string;
  findCourses: string;
  addIntro: string;
  addCourse: (course: string) => string;
  inPlan: string;
  anyPeriod: string;
  anyLanguage: string;
  period: string;
  onlyExchange: string;
  moreCourses: (count: number) => string;
  noneToAdd: string;
  /** Leads from the exchange courses to the planner. */
  exchange: string;
  besideHeading: string;
  besideIntro: string;
  besideNone: string;
  shared: string;
  onlyIn: (track: string) => string;
  shareHeading: string;
  shareIntro: string;
  address: string;
  copy: string;
  copied: string;
  keepHeading: string;
  keepIntro: string;
  keep: string;
  kept: string;
  /** Where the browser forbids it. */
  notKept: string;
  replaceCached: string;
  forget: string;
  forgotten: string;
  sharedNotice: string;
  openOwn: string;
  exportJson: string;
  importJson: string;
  imported: string;
  notAPlan: string;
  print: string;
  startOver: string;
  changed: (course: string, now: string) => string;
  renamed: (old: string, now: string) => string;
  gone: (id: string) => string;
  goneTrack: (id: string) => string;
  notOffered: (course: string) => string;
  unclear: (mark: string) => string;
  failed: string;
}

interface CompareMessages {
  title: string;
  intro: string;
  withoutScript: string;
  caption: string;
  tooFew: string;
  tooMany: string;
  takeAway: (course: string) => string;
  add: string;
  choose: string;
  differs: string;
  unknown: (id: string) => string;
  toggle: (course: string) => string;
  /** Beside the box of a row. */
  short: string;
  go: string;
  /** Leads from a choice to the whole comparison. */
  all: string;
  failed: string;
}

/** Search and filters. */
interface FindMessages {
  hits: (count: number) => string;
  /** Words that stand in a course without being shown. */
  inText: (words: readonly string[]) => string;
  none: string;
  noneHint: string;
  all: string;
  clear: string;
  more: (count: number) => string;
  moreValues: (count: number) => string;
  filters: string;
  offline: string;
  kinds: Readonly<Record<OwnFacet, string>>;
}
