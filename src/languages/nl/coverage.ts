import type { CoverageWords } from '../../coverage/words.ts';

export const coverage: CoverageWords = {
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
