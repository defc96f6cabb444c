import type { FormWords } from '../../authoring/forms/words.ts';

/** What the forms of staff say, in French. */
export const forms: FormWords = {
  rooms: {
    courses: { all: 'Cours', one: 'Cours' },
    tracks: { all: 'Parcours', one: 'Parcours' },
    pillars: { all: 'Piliers', one: 'Pilier' },
    pages: { all: 'Pages', one: 'Page' },
  },
  labels: {
    description: 'En bref',
    outcomes: 'Acquis',
    careers: 'Métiers',
    image: 'Image',
    'image-alt': 'Ce que montre l’image',
  },
  text: 'Texte',
  besides: (label) => `${label} : ce qui n’est pas un cours`,
  aboutBesides: 'De plusieurs cours dont un suffit : « maths-1 or maths-2 ».',
  named: 'Avec un nombre après chaque nom : « examen: 40 ».',
  title: (catalogue) => `Formulaires : ${catalogue}`,
  withoutScript:
    'Ces formulaires ont besoin de JavaScript. Sans lui, modifiez les fichiers eux-mêmes : le guide dit comment.',
  onlyHere:
    'Ces formulaires ne marchent que sur un ordinateur qui a les fichiers : edit-url dans catalogue.yaml ne nomme aucun hébergeur de code qu’ils connaissent (GitHub, GitLab, Forgejo ou Gitea).',
  unreadable: 'Ce fichier ne peut pas être lu. Le contrôle dit pourquoi, et à quelle ligne.',
};
