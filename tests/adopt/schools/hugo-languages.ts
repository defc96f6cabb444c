import { handOf, page, saved, type School, type Stated } from './school.ts';
import { subjects } from './subjects.ts';

/** Hugo with a folder for each language, French first, and addresses made by a pattern. */
export function hugoLanguages(): School {
  const files: Record<string, string> = {
    'hugo.yaml':
      'title: École des Ponts Bleus\nbaseURL: https://ponts.example.org/\ndefaultContentLanguage: fr\nlanguages:\n  fr:\n    contentDir: content/fr\n  de:\n    contentDir: content/de\npermalinks:\n  cours: /catalogue/:slug/\n',
    'content/fr/_index.md': page({ title: 'École des Ponts Bleus' }, ''),
    'content/fr/mentions.md': page(
      { title: 'Mentions' },
      'Cette école est inventée, et ses ponts aussi, mais ses cours pourraient exister.',
    ),
  };
  const courses: Stated[] = [];
  for (const { index, title, field, sentence } of subjects(40, 'fr')) {
    const semester = 1 + (index % 4);
    const filiere = index % 2 ? ['Énergie'] : undefined;
    const given = {
      title,
      semestre: `S${semester}`,
      crédits: 3,
      pôle: ['Théorie', 'Pratique'][index % 2],
      filière: filiere,
      'mots-clés': [field.toLowerCase(), 'atelier'],
      enseignants: ['Équipe bleue', 'Équipe verte'],
      objectifs: [`Comprendre ${field.toLowerCase()}`],
      langue: 'français',
      salle: `B.${index}`,
    };
    files[`content/fr/cours/Cours ${index + 1}.md`] = saved(
      page(given, index === 11 ? `## Plan\n\n#### Semaine 1\n\n${sentence}` : sentence),
      handOf(index),
    );
    if (index < 5)
      files[`content/de/cours/Cours ${index + 1}.md`] = page(
        { title: `${field} auf Deutsch`, semestre: `S${semester}`, crédits: given.crédits },
        'Derselbe Kurs, für alle, die lieber Deutsch lesen und trotzdem alles verstehen wollen.',
      );
    courses.push({
      title,
      semester,
      credits: given.crédits,
      pillar: index % 2 ? 'pratique' : 'theorie',
      tracks: filiere ? ['energie'] : [],
      tags: given['mots-clés'],
      fields: { lecturers: given.enseignants, salle: `B.${index}` },
    });
  }
  return {
    about: 'Hugo in French, with German texts in a folder of their own, and patterns of addresses',
    files,
    languages: ['fr', 'de'],
    courses,
    addresses: {
      '/catalogue/programmation-bases/': '/courses/cours-1/',
      '/mentions/': 'Mentions',
      '/de/catalogue/programmation-auf-deutsch/': '/de/courses/cours-1/',
    },
    keys: [
      'title',
      'semestre',
      'crédits',
      'pôle',
      'filière',
      'mots-clés',
      'enseignants',
      'objectifs',
      'langue',
      'salle',
    ],
    flaws: { 'heading-level': 1 },
  };
}
