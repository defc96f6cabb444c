import type { Trees } from './message.ts';
import type { PageKind } from './page-kinds.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { ChosenSeverity } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { BrandFile, ContentFile } from '../content/document.ts';
import type { Rendered } from '../content/markdown.ts';
import type { Accent } from './accent.ts';
import type { Range } from './credits.ts';
import type { Facts, FactTexts, OwnField } from './fields.ts';
import type { OwnKeys } from './own-keys.ts';
import type { CourseFrontMatter } from './schema.ts';
import type { weaves } from './weaves.ts';

/** A text in one or more languages; the first language of the catalogue is tried when a wanted one is missing. */
export type LocalText = Readonly<Record<string, string>>;

/** Where facts came from: the file, and the place of each key or list item (`tags.0`). */
export interface Source {
  file: string;
  placeOf: (path: string, part?: 'key' | 'value') => Place;
}

/** The texts of a course, track, pillar or page in one language. */
export interface TextVersion {
  language: string;
  source: Source;
  title?: string;
  /** The title as written, where “(choice)” was kept out of it. */
  writtenTitle?: string;
  description?: string;
  outcomes: readonly string[];
  careers: readonly string[];
  /** Plain facts that each language has words for. */
  facts: FactTexts;
  imageAlt?: string;
  /** Absent where the body is empty, or could not be rendered. */
  body?: Rendered;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

/** Where a link of a body leads. */
export type LinkTarget = { page: PageKey; fragment?: string } | { file: ContentFile };

export type { PageKind };

/**
 * One page of the site: what it is about and in which interface language. `id` is empty where a kind has one page;
 * `part` counts from 2, in a list that is too long for one page.
 */
export interface PageKey {
  kind: PageKind;
  id: string;
  language: string;
  part?: number;
}

/** A prerequisite: another course, or words. */
export interface Requirement {
  text: string;
  course?: string;
}

/** What must come first, or go along: one thing, or several of which one is enough. */
export type Need = NonEmpty<Requirement>;

export interface Course {
  id: string;
  source: Source;
  /** The first is the one that holds the facts. */
  texts: NonEmpty<TextVersion>;
  /** Languages in which it has a page of its own. */
  pageLanguages: NonEmpty<string>;
  /** The school’s codes of it: the first is its own, the others are those under which it is listed too. */
  codes: readonly string[];
  /** What its front matter states. */
  stated: CourseFrontMatter;
  /** Plain facts that are the same in every language. */
  facts: Facts;
  /** Absent outside any plan: its programme has none, or the course names no semester. */
  semester?: number;
  /** Ids of the terms in which it is taught; empty: in the period of its semester. */
  terms: readonly string[];
  /** In the unit of the catalogue, mostly ECTS. */
  credits: Range;
  /** Absent only for a placeholder. */
  pillar?: string;
  /** Empty: common to every track of its programme. May hold ids that no track has. */
  tracks: readonly string[];
  programme: string;
  weight?: number;
  tags: readonly string[];
  /** Where each tag stands in the list of the file. */
  tagIndex: ReadonlyMap<string, number>;
  tools: readonly string[];
  /** As written, slugged and resolved where the course exists. */
  alternates: readonly { id: string; known: boolean; written: string }[];
  /** Lane of its choice. */
  option?: number;
  englishOnly: boolean;
  /** Languages of instruction, BCP 47; the first is the main one. */
  languages: NonEmpty<string>;
  /** `hide`: not offered now. */
  hidden: boolean;
  /** `default`: stands in the programme’s grid until a track is chosen. */
  placeholder: boolean;
  draft: boolean;
  mode?: 'onsite' | 'online' | 'blended';
  exchange: boolean;
  prerequisites: readonly Need[];
  corequisites: readonly Need[];
  /** `choice: true`: not in the programme’s grid. */
  leftOutOfGrid: boolean;
  image?: ContentFile;
}

/** `owners`: who must agree to changes, as code hosts name them: “@school/web”, or a mail address. */
export interface Track {
  id: string;
  /** Absent for a track that only courses name. */
  source?: Source;
  texts: readonly TextVersion[];
  programme: string;
  weight?: number;
  /** What a semester should add up to, in ECTS credits; nothing where the school wants no check. */
  semesterCredits?: number;
  hidden: boolean;
  owners?: readonly string[];
}

export interface Pillar {
  id: string;
  source?: Source;
  texts: readonly TextVersion[];
  owners?: readonly string[];
  /** Hue, 0 to 360. */
  colour?: number;
  weave?: (typeof weaves)[number];
  weight?: number;
}

export interface FurtherPage {
  id: string;
  source: Source;
  texts: readonly TextVersion[];
  weight?: number;
}

export interface Programme {
  id: string;
  title: LocalText;
  language: string;
  /** What it leads to, and where it is taught; empty where the school does not say. */
  degree: LocalText;
  place: LocalText;
  /** In the unit of the catalogue. */
  semesterCredits: number;
  /** Whether its courses stand in semesters. */
  hasPlan: boolean;
}

/** A topic; its courses are those on offer. */
export interface Tag {
  slug: string;
  label: string;
  courses: readonly Course[];
}

/** Courses taken together, if this side of a choice is taken. */
export interface Lane {
  option: number;
  courses: NonEmpty<Course>;
}
/** Courses of which a student takes one lane. */
export interface ChoiceGroup {
  id: string;
  programme: string;
  semester: number;
  lanes: readonly Lane[];
}

/** An old address and the page it leads to. Addresses start and end with a slash and hold no prefix. */
export interface Redirect {
  from: string;
  to: PageKey | string;
  at: Place;
  file: string;
}

/** A programme as catalogue.yaml declares it. */
export interface DeclaredProgramme {
  id: string;
  title: LocalText;
  language?: string;
  degree: LocalText;
  place: LocalText;
  semesterCredits?: number;
  /** What the school says of its plan; nothing where it says nothing. */
  plan?: 'semesters' | 'none';
}

/** How the site looks, where the school says so; what is wrong in it is left out. */
export interface Brand {
  logo?: ContentFile;
  logoDark?: ContentFile;
  icon?: ContentFile;
  accent?: Accent;
  /** Absent: ours. */
  font?: 'system' | BrandFile;
  /** The style sheet: its text, with the files that it names in their places. */
  style?: { file: string; hash: string; parts: readonly (string | ContentFile)[] };
  links: readonly { label: LocalText; url: string }[];
}

/** A part of the year in which courses are taught. */
export interface Term {
  id: string;
  /** Empty where nobody named it. */
  name: LocalText;
}

/** What credits are called, and how many hours of work one of them stands for, where that is known. */
export interface CreditUnit {
  /** Empty: ECTS. */
  name: LocalText;
  hours?: Range;
}

/** catalogue.yaml with its defaults filled in. */
export interface CatalogueSettings {
  declaredProgrammes: readonly DeclaredProgramme[];
  /** No catalogue.yaml: the folder is on trial. */
  onTrial: boolean;
  /** There is a catalogue.yaml, but it cannot be read: what depends on it is not judged. */
  unread: boolean;
  source: Source;
  title: LocalText;
  tagline: LocalText;
  institution?: { name: LocalText; url?: string };
  academicYear?: string;
  /** Earlier years, the latest first: the git version of each, and its line. */
  years: readonly EarlierYear[];
  baseUrl?: string;
  languages: NonEmpty<string>;
  periods: Readonly<Record<string, LocalText>>;
  actions: readonly { label: LocalText; url: string; programme?: string }[];
  contact: LocalText;
  /** A page of the web, or a mail address as `mailto:`. */
  contactUrl?: string;
  accessibility: { status?: 'full' | 'partial' | 'none'; contact: LocalText; reviewed?: string };
  editUrl?: string;
  /** The site has forms in which staff change its files. */
  forms?: true;
  /** Words that mean the same to the search, as the school writes them. */
  synonyms: readonly (readonly string[])[];
  rules: Partial<Record<RuleName, ChosenSeverity>>;
  redirects: readonly { from: string; to: string; at: Place }[];
  semesterCredits: number;
  /** In their order; empty where the school declares none. */
  terms: readonly Term[];
  creditUnit: CreditUnit;
  /** Weeks of a semester, where the school says so. */
  weeks?: number;
  brand?: Brand;
  /** Plain facts of the school’s own; the same list as long as its declaration stays the same. */
  fields: readonly OwnField[];
  /** Keys of such facts whose declaration is wrong. */
  unreadFields: readonly string[];
  /** The school’s words for known keys. */
  keys: OwnKeys;
}

/**
 * What a trial says of itself: a folder without catalogue.yaml that has errors, shown without what is broken. Every
 * text is final, in the language of whoever looks at it.
 */
export interface Trial {
  language: string;
  /** On every page, before `link`, which leads to the page of the trial. */
  notice: string;
  link: string;
  title: string;
  lead: string;
  /** What became of the files. */
  filesRead: string;
  /** How the folder becomes a catalogue; `commands` are typed in a terminal. */
  wayIn: { heading: string; text: string; command: string; check: string; checkCommand: string };
  /** The folder as a whole, files that are left out, and those of which a part is; only where there are mistakes. */
  groups: readonly { heading: string; intro: string; mistakes: readonly TrialMistake[] }[];
  /** How many mistakes are not listed. */
  more?: string;
}
export interface TrialMistake {
  message: string;
  hint?: string;
  /** Files and lines, `courses/a.md:3`. */
  places: readonly string[];
}

/** An earlier year, which stands below an address of its name. */
interface EarlierYear {
  year: string;
  version: string;
  at: Place;
}

/** All facts, linked. Lists are in the order in which pages show them. */
export interface Catalogue {
  /** Never in a catalogue that is published. */
  trial?: Trial;
  settings: CatalogueSettings;
  /** Every course that could be read: hidden, placeholders and drafts too. */
  courses: readonly Course[];
  courseById: ReadonlyMap<string, Course>;
  /** Courses that are in lists: not hidden, no placeholder, no draft. */
  offered: readonly Course[];
  tracks: readonly Track[];
  trackById: ReadonlyMap<string, Track>;
  pillars: readonly Pillar[];
  pillarById: ReadonlyMap<string, Pillar>;
  programmes: readonly Programme[];
  programmeById: ReadonlyMap<string, Programme>;
  pages: readonly FurtherPage[];
  tags: readonly Tag[];
  tagByFamily: ReadonlyMap<string, Tag>;
  choiceGroups: readonly ChoiceGroup[];
  /** Choice group by course id. */
  choiceOf: ReadonlyMap<string, ChoiceGroup>;
  redirects: readonly Redirect[];
  files: ReadonlyMap<string, ContentFile>;
  /** Words of the interface that the school has of its own, by language. */
  words: Readonly<Record<string, Trees>>;
  /** Where each link of a body leads, in the order of its `links`, by file of the text. */
  targets: ReadonlyMap<string, readonly (LinkTarget | undefined)[]>;
  /** Files that name themselves a course but could not be read: their ids exist. */
  brokenCourses: readonly { id: string; programme: string; file: string }[];
  /** Ids of tracks and pillars whose files could not be read: they exist all the same. */
  brokenTracks: readonly string[];
  brokenPillars: readonly string[];
  /** Where the pages of all these will stand once they are mended, and old addresses that lead to them. */
  brokenAddresses: ReadonlySet<string>;
  /** Bodies of files whose facts could not be read: what is wrong in them is said all the same. */
  brokenTexts: readonly { text: TextVersion; page: PageKey }[];
}
