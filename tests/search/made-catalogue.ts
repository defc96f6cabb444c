import { slug } from '../../src/content/slug.ts';
import type { Catalogue, Course, TextVersion } from '../../src/catalogue/model.ts';
import { catalogue, course, text, track } from '../support/builders.ts';

/** Subjects in English and Dutch, and the letters of their codes. */
const subjects: readonly (readonly [en: string, nl: string, code: string])[] = [
  ['Thermodynamics', 'Thermodynamica', 'PHYS'],
  ['Quantum Mechanics', 'Kwantummechanica', 'PHYS'],
  ['Optics', 'Optica', 'PHYS'],
  ['Acoustics', 'Akoestiek', 'PHYS'],
  ['Astronomy', 'Astronomie', 'ASTR'],
  ['Organic Chemistry', 'Organische chemie', 'CHEM'],
  ['Inorganic Chemistry', 'Anorganische chemie', 'CHEM'],
  ['Biochemistry', 'Biochemie', 'CHEM'],
  ['Spectroscopy', 'Spectroscopie', 'CHEM'],
  ['Genetics', 'Genetica', 'BIOL'],
  ['Evolution', 'Evolutie', 'BIOL'],
  ['Ecology', 'Ecologie', 'BIOL'],
  ['Microbiology', 'Microbiologie', 'BIOL'],
  ['Zoology', 'Dierkunde', 'BIOL'],
  ['Botany', 'Plantkunde', 'BIOL'],
  ['Linear Algebra', 'Lineaire algebra', 'MATH'],
  ['Calculus', 'Analyse', 'MATH'],
  ['Topology', 'Topologie', 'MATH'],
  ['Probability', 'Kansrekening', 'STAT'],
  ['Statistics', 'Statistiek', 'STAT'],
  ['Cryptography', 'Cryptografie', 'COMP'],
  ['Compilers', 'Compilers', 'COMP'],
  ['Databases', 'Databanken', 'COMP'],
  ['Robotics', 'Robotica', 'COMP'],
  ['Computer Graphics', 'Computergrafiek', 'COMP'],
  ['Labour Economics', 'Arbeidseconomie', 'ECON'],
  ['Microeconomics', 'Micro-economie', 'ECON'],
  ['Macroeconomics', 'Macro-economie', 'ECON'],
  ['Finance', 'Financiën', 'ECON'],
  ['Accounting', 'Boekhouden', 'ECON'],
  ['Archaeology', 'Archeologie', 'HIST'],
  ['Palaeography', 'Paleografie', 'HIST'],
  ['Numismatics', 'Numismatiek', 'HIST'],
  ['Musicology', 'Muziekwetenschap', 'MUSI'],
  ['Counterpoint', 'Contrapunt', 'MUSI'],
  ['Composition', 'Compositie', 'MUSI'],
  ['Phonetics', 'Fonetiek', 'LING'],
  ['Syntax', 'Syntaxis', 'LING'],
  ['Semantics', 'Semantiek', 'LING'],
  ['Pragmatics', 'Pragmatiek', 'LING'],
  ['Constitutional Law', 'Grondwettelijk recht', 'LAWS'],
  ['Criminology', 'Criminologie', 'LAWS'],
  ['Anthropology', 'Antropologie', 'SOCI'],
  ['Demography', 'Demografie', 'SOCI'],
  ['Hydrology', 'Hydrologie', 'GEOL'],
  ['Mineralogy', 'Mineralogie', 'GEOL'],
  ['Seismology', 'Seismologie', 'GEOL'],
  ['Anatomy', 'Anatomie', 'MEDI'],
  ['Immunology', 'Immunologie', 'MEDI'],
  ['Pharmacology', 'Farmacologie', 'MEDI'],
];

/** What a course does with its subject, in both languages. */
const forms: readonly (readonly [id: string, en: string, nl: string])[] = [
  ['intro', 'Introduction to *', 'Inleiding tot *'],
  ['1', '* I', '* I'],
  ['2', '* II', '* II'],
  ['advanced', 'Advanced *', 'Gevorderde *'],
  ['applied', 'Applied *', 'Toegepaste *'],
  ['lab', '* Laboratory', 'Labo *'],
  ['history', 'History of *', 'Geschiedenis van *'],
  ['theory', 'Theory of *', 'Theorie van *'],
  ['ethics', 'Ethics of *', 'Ethiek van *'],
  ['seminar', 'Seminar in *', 'Seminarie *'],
  ['fieldwork', 'Fieldwork in *', 'Veldwerk *'],
  ['computational', 'Computational *', 'Computationele *'],
  ['methods', 'Quantitative Methods in *', 'Kwantitatieve methoden in *'],
  ['readings', 'Readings in *', 'Lectuur *'],
  ['research', '* Research Project', 'Onderzoeksproject *'],
  ['teachers', '* for Teachers', '* voor leraren'],
  ['workshop', '* Workshop', 'Atelier *'],
  ['society', '* and Society', '* en samenleving'],
  ['law', '* and Law', '* en recht'],
  ['internship', '* Internship', 'Stage *'],
];

const nouns =
  'theory model method result question sample measure error source experiment library argument proof report lecture exercise discussion paper project instrument'.split(
    ' ',
  );
const naamwoorden =
  'theorie model methode resultaat vraag steekproef meting fout bron experiment bibliotheek argument bewijs verslag hoorcollege oefening discussie artikel project instrument'.split(
    ' ',
  );

const lecturers: Readonly<Record<string, string[]>> = {
  'linear-algebra-advanced': ['Emmy Noether', 'David Hilbert'],
  'genetics-intro': ['Barbara McClintock'],
  'thermodynamics-lab': ['Sadi Carnot'],
};
const told: Readonly<Record<string, string>> = {
  'compilers-workshop': 'We read the notes of Ada Lovelace on the Analytical Engine.',
  'quantum-mechanics-history': 'From Max Planck to Niels Bohr.',
};

const departments = [
  ['physics', 'Department of Physics', 'Departement natuurkunde', ['PHYS', 'ASTR']],
  ['chemistry', 'Department of Chemistry', 'Departement scheikunde', ['CHEM', 'GEOL']],
  ['biology', 'Department of Life Sciences', 'Departement levenswetenschappen', ['BIOL', 'MEDI']],
  ['mathematics', 'Department of Mathematics', 'Departement wiskunde', ['MATH', 'STAT', 'COMP']],
  ['music', 'Department of Music', 'Departement muziek', ['MUSI', 'LING']],
  ['society', 'Department of Society', 'Departement samenleving', ['ECON', 'HIST', 'LAWS', 'SOCI']],
] as const;
const careers: Readonly<Record<string, readonly [en: string[], nl: string[]]>> = {
  physics: [
    ['Physicist', 'Laboratory technician'],
    ['Natuurkundige', 'Laborant'],
  ],
  music: [
    ['Composer', 'Speech therapist'],
    ['Componist', 'Logopedist'],
  ],
};

/** A thousand courses in English and Dutch, with titles as schools have them; the same every time. */
export function madeCatalogue(): Catalogue {
  const courses = subjects.flatMap(([en, nl, letters], at) =>
    forms.map(([form, enForm, nlForm], step): Course => {
      const id = `${slug(en)}-${form}`;
      const pick = (words: readonly string[]) =>
        [1, 2, 3].map((by) => words[(at * 7 + step * 3 + by * (at + step + 1)) % words.length]);
      const texts: readonly [TextVersion, TextVersion] = [
        text({
          title: enForm.replace('*', en),
          description: `What ${en.toLowerCase()} is about: ${pick(nouns).join(', ')}.`,
          markdown: `You work on a ${pick(nouns).join(' and a ')}. ${told[id] ?? ''}`,
        }),
        text({
          language: 'nl',
          title: nlForm.replace('*', nl),
          description: `Waar het over gaat: ${pick(naamwoorden).join(', ')}.`,
          markdown: `Je werkt aan ${pick(naamwoorden).join(' en ')}.`,
        }),
      ];
      return course({
        id,
        texts,
        codes: [`${letters} ${1000 + (at % 10) * 100 + step}`],
        tags: [en, nouns[(at + step) % nouns.length]],
        tracks: departments
          .filter(([, , , own]) => own.some((it) => it === letters))
          .map(([of]) => of),
        facts: lecturers[id] ? { lecturers: lecturers[id] } : {},
      });
    }),
  );
  const tracks = departments.map(([id, en, nl]) =>
    track({
      id,
      texts: [
        text({ title: en, careers: careers[id]?.[0] ?? [] }),
        text({ language: 'nl', title: nl, careers: careers[id]?.[1] ?? [] }),
      ],
    }),
  );
  return catalogue({ courses, tracks, settings: { languages: ['en', 'nl'] } });
}
