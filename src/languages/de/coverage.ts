import type { CoverageWords } from '../../coverage/words.ts';

export const coverage: CoverageWords = {
  heading: (courses) => {
    const which = courses === 1 ? 'den einen Kurs' : `die ${courses} Kurse`;
    return `Die 16 Angaben einer ECTS-Kursbeschreibung, für ${which} im Angebot`;
  },
  columns: {
    item: 'Angabe',
    states: 'genannt',
    derives: 'abgeleitet',
    lacks: 'fehlt',
    percent: 'vorhanden',
  },
  items: {
    code: 'Kürzel',
    title: 'Titel',
    type: 'Art (Pflicht oder Wahl)',
    cycle: 'Studienzyklus',
    year: 'Studienjahr',
    semester: 'Semester',
    credits: 'ECTS-Punkte',
    lecturers: 'Lehrende',
    outcomes: 'Lernergebnisse',
    mode: 'Unterrichtsform',
    prerequisites: 'Voraussetzungen',
    content: 'Inhalte',
    resources: 'Lernmaterial und Werkzeuge',
    methods: 'Lehrmethoden',
    assessment: 'Prüfung',
    language: 'Unterrichtssprache',
  },
  total: 'alles zusammen',
  lacking: 'Was den einzelnen Kursen fehlt',
  nothing: 'nichts',
  none: 'Es ist kein Kurs im Angebot.',
};
