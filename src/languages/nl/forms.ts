import type { FormWords } from '../../authoring/forms/words.ts';

/** What the forms of staff say, in Dutch. */
export const forms: FormWords = {
  rooms: {
    courses: { all: 'Vakken', one: 'Vak' },
    tracks: { all: 'Trajecten', one: 'Traject' },
    pillars: { all: 'Pijlers', one: 'Pijler' },
    pages: { all: 'Pagina’s', one: 'Pagina' },
  },
  labels: {
    description: 'In het kort',
    outcomes: 'Leerresultaten',
    careers: 'Beroepen',
    image: 'Afbeelding',
    'image-alt': 'Wat de afbeelding toont',
  },
  text: 'Tekst',
  besides: (label) => `${label}: wat geen vak is`,
  aboutBesides: 'Van meerdere vakken waarvan één volstaat: “wiskunde-1 or wiskunde-2”.',
  named: 'Met een getal achter elke naam: “examen: 40”.',
  title: (catalogue) => `Formulieren: ${catalogue}`,
  withoutScript:
    'Deze formulieren hebben JavaScript nodig. Verander zonder JavaScript de bestanden zelf: de handleiding zegt hoe.',
  onlyHere:
    'Deze formulieren werken alleen op een computer met de bestanden: edit-url in catalogue.yaml noemt geen codehost die ze kennen (GitHub, GitLab, Forgejo of Gitea).',
  unreadable: 'Dit bestand kan niet gelezen worden. De controle zegt waarom, en op welke regel.',
};
