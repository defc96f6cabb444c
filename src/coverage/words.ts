import type { EctsItem, Given } from './items.ts';

/** Words of the coverage report in one language. */
export interface CoverageWords {
  heading: (courses: number) => string;
  columns: Record<Given | 'item' | 'percent', string>;
  items: Record<EctsItem, string>;
  total: string;
  /** What a course lacks. */
  lacking: string;
  nothing: string;
  none: string;
}

const en: CoverageWords = {
  heading: (courses) =>
    `The 16 items of an ECTS course description, for ${courses === 1 ? 'the one course' : `the ${courses} courses`} on offer`,
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

const nl: CoverageWords = {
  heading: (courses) =>
    `De 16 onderdelen van een ECTS-fiche, voor ${courses === 1 ? 'het ene vak' : `de ${courses} vakken`} in het aanbod`,
  columns: {
    item: 'Onderdeel',
    states: 'vermeld',
    derives: 'afgeleid',
    lacks: 'ontbreekt',
    percent: 'aanwezig',
  },
  items: {
    code: 'code',
    title: 'titel',
    type: 'soort (verplicht of keuze)',
    cycle: 'cyclus',
    year: 'studiejaar',
    semester: 'semester',
    credits: 'studiepunten',
    lecturers: 'docenten',
    outcomes: 'leerresultaten',
    mode: 'onderwijsvorm',
    prerequisites: 'voorkennis',
    content: 'inhoud',
    resources: 'studiemateriaal en software',
    methods: 'werkvormen',
    assessment: 'evaluatie',
    language: 'onderwijstaal',
  },
  total: 'alles samen',
  lacking: 'Wat er per vak ontbreekt',
  nothing: 'niets',
  none: 'Er is geen vak in het aanbod.',
};

/** Languages that the report can speak: those of the diagnostics. */
export const coverageLanguages: Readonly<Record<string, CoverageWords>> = { en, nl };
