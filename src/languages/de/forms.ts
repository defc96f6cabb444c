import type { FormWords } from '../../authoring/forms/words.ts';

/** What the forms of staff say, in German. */
export const forms: FormWords = {
  rooms: {
    courses: { all: 'Kurse', one: 'Kurs' },
    tracks: { all: 'Studienrichtungen', one: 'Studienrichtung' },
    pillars: { all: 'Fachgebiete', one: 'Fachgebiet' },
    pages: { all: 'Seiten', one: 'Seite' },
  },
  labels: {
    description: 'In Kürze',
    outcomes: 'Lernziele',
    careers: 'Berufe',
    image: 'Bild',
    'image-alt': 'Was das Bild zeigt',
  },
  text: 'Text',
  besides: (label) => `${label}: was kein Kurs ist`,
  aboutBesides: 'Von mehreren Kursen, von denen einer genügt: „mathe-1 or mathe-2“.',
  named: 'Mit einer Zahl hinter jedem Namen: „Klausur: 40“.',
  title: (catalogue) => `Formulare: ${catalogue}`,
  withoutScript:
    'Diese Formulare brauchen JavaScript. Ändere ohne JavaScript die Dateien selbst: Die Anleitung sagt wie.',
  onlyHere:
    'Diese Formulare arbeiten nur auf einem Rechner, der die Dateien hat: edit-url in catalogue.yaml nennt keinen Code-Host, den sie kennen (GitHub, GitLab, Forgejo oder Gitea).',
  unreadable:
    'Diese Datei kann nicht gelesen werden. Die Prüfung sagt warum, und in welcher Zeile.',
};
