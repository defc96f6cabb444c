/** Eight fields and eight forms of teaching: sixty-four courses, in four languages. */
const words = {
  en: {
    fields: [
      'Programming',
      'Networks',
      'Databases',
      'Design',
      'Statistics',
      'Robotics',
      'Security',
      'Acoustics',
    ],
    forms: ['Basics', 'Methods', 'Workshop', 'Project', 'Theory', 'Practice', 'Seminar', 'Studio'],
    sentence: (field: string, form: string) =>
      `In this course you work with the tools of ${field.toLowerCase()}, and you show in ${form.toLowerCase()} hours what you have learnt from them.`,
  },
  nl: {
    fields: [
      'Programmeren',
      'Netwerken',
      'Databanken',
      'Vormgeving',
      'Statistiek',
      'Robotica',
      'Beveiliging',
      'Akoestiek',
    ],
    forms: [
      'Basis',
      'Methoden',
      'Werkplaats',
      'Project',
      'Theorie',
      'Praktijk',
      'Seminarie',
      'Atelier',
    ],
    sentence: (field: string, form: string) =>
      `Je leert werken met de middelen van ${field.toLowerCase()}, en je toont in het onderdeel ${form.toLowerCase()} wat je ervan begrepen hebt.`,
  },
  de: {
    fields: [
      'Programmierung',
      'Netze',
      'Datenbanken',
      'Gestaltung',
      'Statistik',
      'Robotik',
      'Sicherheit',
      'Akustik',
    ],
    forms: [
      'Grundlagen',
      'Methoden',
      'Werkstatt',
      'Projekt',
      'Theorie',
      'Praxis',
      'Seminar',
      'Atelier',
    ],
    sentence: (field: string, form: string) =>
      `Die Studierenden arbeiten mit den Mitteln der ${field}, und sie zeigen im Teil ${form}, was sie davon verstanden haben und wie es sich nutzen lässt.`,
  },
  fr: {
    fields: [
      'Programmation',
      'Réseaux',
      'Données',
      'Graphisme',
      'Statistique',
      'Robotique',
      'Sécurité',
      'Acoustique',
    ],
    forms: ['Bases', 'Méthodes', 'Atelier', 'Projet', 'Théorie', 'Pratique', 'Séminaire', 'Studio'],
    sentence: (field: string, form: string) =>
      `Dans ce cours, vous travaillez avec les moyens de la ${field.toLowerCase()}, et vous montrez dans la partie ${form.toLowerCase()} ce que vous en avez compris.`,
  },
};

export interface Subject {
  index: number;
  title: string;
  field: string;
  form: string;
  sentence: string;
}

/** The subject of a number from 0 to 63. */
export function subject(index: number, language: keyof typeof words): Subject {
  const { fields, forms, sentence } = words[language];
  const field = fields[index % 8] ?? '';
  const form = forms[Math.floor(index / 8) % 8] ?? '';
  return { index, title: `${field} ${form}`, field, form, sentence: sentence(field, form) };
}

export const subjects = (count: number, language: keyof typeof words): Subject[] =>
  Array.from({ length: count }, (_, index) => subject(index, language));
