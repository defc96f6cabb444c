import { courseFile, markdown, type Files } from '../support/folder.ts';

/** What becomes of a file: its text afterwards, or nothing where it has gone. */
type Edit = (text: string) => string | undefined;
export interface PullRequest {
  name: string;
  /** By the file; one that was not there starts as nothing. */
  edits: Readonly<Record<string, Edit>>;
  /** The whole report, in each language. */
  says: { en: string; nl: string };
}

/** A small school: two tracks, two semesters of 12 credits, and a choice in the second. */
export const main: Files = {
  'catalogue.yaml':
    'title: Courses\nlanguages: [en, nl]\nsemester-credits: 12\nprogrammes:\n  main: { title: Main }\n',
  'tracks/web.md': markdown({ title: 'Web Developer' }, 'You make sites.\n'),
  'tracks/data.md': markdown({ title: 'Data Analyst' }, 'You find answers.\n'),
  'pillars/code.md': markdown({ title: 'Code' }),
  'courses/programming.md': courseFile(
    { title: 'Programming', tags: ['problem solving'] },
    'You write your first program.\n\n- Variables\n- Loops\n',
  ),
  'courses/databases.md': courseFile(
    { title: 'Databases', tags: ['problem solving'] },
    'You keep facts. See [programming](programming.md).\n',
  ),
  'courses/web-design.md': courseFile(
    { title: 'Web Design', semester: 2, tracks: ['web'] },
    'You draw and build a site.\n',
  ),
  'courses/statistics.md': courseFile(
    { title: 'Statistics', semester: 2, tracks: ['data'], prerequisites: ['databases'] },
    'You reckon with chance.\n',
  ),
  'courses/cloud.md': courseFile(
    { title: 'Cloud', semester: 2, alternates: ['security'], option: 0 },
    'You rent machines.\n',
  ),
  'courses/security.md': courseFile(
    { title: 'Security', semester: 2, alternates: ['cloud'], option: 1 },
    'You keep others out.\n',
  ),
};

const gone: Edit = () => undefined;
const replace =
  (...pairs: readonly (readonly [from: string, to: string])[]): Edit =>
  (text) =>
    pairs.reduce((was, [from, to]) => was.replaceAll(from, to), text);
const written =
  (text: string): Edit =>
  () =>
    text;

const nothing = {
  en: 'What changes from main to the content as it stands\n\nNothing has changed.\n',
  nl: 'Wat er verandert van main naar de inhoud zoals ze nu is\n\nEr is niets veranderd.\n',
};

export const pullRequests: readonly PullRequest[] = [
  {
    name: 'rename: another name and address, which links and prerequisites follow',
    edits: {
      'courses/databases.md': gone,
      'courses/data-management.md': written(
        courseFile(
          { title: 'Data Management', tags: ['problem solving'], aliases: ['databases'] },
          'You keep facts. See [programming](programming.md).\n',
        ),
      ),
      'courses/statistics.md': replace(['databases', 'data-management']),
    },
    says: {
      en: `Do you agree that Databases becomes Data Management?

What changes from main to the content as it stands

Courses
  Renamed: Data Management (databases is now data-management), its old address leads on; title in English: “Databases” → “Data Management”.
`,
      nl: `Ga je ermee akkoord dat Databases voortaan Data Management heet?

Wat er verandert van main naar de inhoud zoals ze nu is

Vakken
  Hernoemd: Data Management (databases is nu data-management), het oude adres leidt verder; titel in het Engels: “Databases” → “Data Management”.
`,
    },
  },
  {
    name: 'move: a course to another semester',
    edits: { 'courses/statistics.md': replace(['semester: 2', 'semester: 1']) },
    says: {
      en: `Do you agree that Statistics moves to semester 1 and 2 semesters add up to something else?

What changes from main to the content as it stands

Courses
  Statistics moved from semester 2 to 1; semester 1 of Data Analyst rises from 12 to 18; semester 2 of Data Analyst falls from 12 to 6.
`,
      nl: `Ga je ermee akkoord dat Statistics naar semester 1 verhuist en 2 semesters een ander totaal krijgen?

Wat er verandert van main naar de inhoud zoals ze nu is

Vakken
  Statistics verhuist van semester 2 naar 1; semester 1 van Data Analyst stijgt van 12 naar 18; semester 2 van Data Analyst daalt van 12 naar 6.
`,
    },
  },
  {
    name: 'split: one course becomes two, and the first keeps the old address',
    edits: {
      'courses/web-design.md': gone,
      'courses/interface-design.md': written(
        courseFile(
          {
            title: 'Interface Design',
            semester: 2,
            studycredits: 3,
            tracks: ['web'],
            aliases: ['web-design'],
          },
          'You draw a site.\n',
        ),
      ),
      'courses/front-end.md': written(
        courseFile(
          { title: 'Front End', semester: 2, studycredits: 3, tracks: ['web'] },
          'You build a site.\n',
        ),
      ),
    },
    says: {
      en: `Do you agree that Front End is new and Web Design becomes Interface Design?

What changes from main to the content as it stands

Courses
  New: Front End (3 credits, semester 2).
  Renamed: Interface Design (web-design is now interface-design), its old address leads on; 6 → 3 credits; title in English: “Web Design” → “Interface Design”.

Texts
  Text changed in 1 course: Interface Design, text in English.
`,
      nl: `Ga je ermee akkoord dat Front End nieuw is en Web Design voortaan Interface Design heet?

Wat er verandert van main naar de inhoud zoals ze nu is

Vakken
  Nieuw: Front End (3 studiepunten, semester 2).
  Hernoemd: Interface Design (web-design is nu interface-design), het oude adres leidt verder; 6 → 3 studiepunten; titel in het Engels: “Web Design” → “Interface Design”.

Teksten
  Tekst gewijzigd in 1 vak: Interface Design, tekst in het Engels.
`,
    },
  },
  {
    name: 'retirement: the address leads to the course that takes its place',
    edits: {
      'courses/web-design.md': gone,
      'courses/programming.md': replace(['---\nYou', 'aliases: ["web-design"]\n---\nYou']),
    },
    says: {
      en: `Do you agree that Web Design is retired and 1 semester adds up to something else?

What changes from main to the content as it stands

Rules, redirects, and what is offered
  Retired: Web Design, its address leads to Programming; semester 2 of Web Developer falls from 12 to 6.
`,
      nl: `Ga je ermee akkoord dat Web Design geschrapt wordt en 1 semester een ander totaal krijgt?

Wat er verandert van main naar de inhoud zoals ze nu is

Regels, doorverwijzingen en het aanbod
  Geschrapt: Web Design, het adres leidt naar Programming; semester 2 van Web Developer daalt van 12 naar 6.
`,
    },
  },
  {
    name: 'lanes: a course joins a lane of the choice',
    edits: {
      'courses/networks.md': written(
        courseFile(
          { title: 'Networks', semester: 2, alternates: ['cloud'], option: 1, studycredits: 3 },
          'You tie machines together.\n',
        ),
      ),
      'courses/security.md': replace(['studycredits: 6', 'studycredits: 3']),
      'courses/cloud.md': replace(['["security"]', '["security","networks"]']),
    },
    says: {
      en: `Do you agree that Networks is new, Security is worth 3 credits and 1 choice changes?

What changes from main to the content as it stands

Courses
  New: Networks (3 credits, semester 2); the choice in semester 2 of Data Analyst and Web Developer is now Cloud or Networks + Security, it was Cloud or Security.
  Security: 6 → 3 credits.
`,
      nl: `Ga je ermee akkoord dat Networks nieuw is, Security 3 studiepunten telt en 1 keuze wijzigt?

Wat er verandert van main naar de inhoud zoals ze nu is

Vakken
  Nieuw: Networks (3 studiepunten, semester 2); de keuze in semester 2 van Data Analyst en Web Developer is nu Cloud of Networks + Security, het was Cloud of Security.
  Security: 6 → 3 studiepunten.
`,
    },
  },
  {
    name: 'new track, with a course of its own and one that it shares',
    edits: {
      'tracks/games.md': written(markdown({ title: 'Game Maker' }, 'You make games.\n')),
      'courses/game-design.md': written(
        courseFile({ title: 'Game Design', semester: 2, tracks: ['games'] }, 'You make rules.\n'),
      ),
      'courses/web-design.md': replace(['tracks: ["web"]', 'tracks: ["web","games"]']),
    },
    says: {
      en: `Do you agree that the track Game Maker is new, Game Design is new and Web Design changes?

What changes from main to the content as it stands

Rules, redirects, and what is offered
  New track: Game Maker.

Courses
  New: Game Design (6 credits, semester 2).
  Web Design: also in Game Maker now.
`,
      nl: `Ga je ermee akkoord dat het traject Game Maker nieuw is, Game Design nieuw is en Web Design wijzigt?

Wat er verandert van main naar de inhoud zoals ze nu is

Regels, doorverwijzingen en het aanbod
  Nieuw traject: Game Maker.

Vakken
  Nieuw: Game Design (6 studiepunten, semester 2).
  Web Design: nu ook in Game Maker.
`,
    },
  },
  {
    name: 'credits, and what the semesters add up to',
    edits: { 'courses/programming.md': replace(['studycredits: 6', 'studycredits: 4.5']) },
    says: {
      en: `Do you agree that Programming is worth 4.5 credits and 2 semesters add up to something else?

What changes from main to the content as it stands

Courses
  Programming: 6 → 4.5 credits; semester 1 of Data Analyst and Web Developer falls from 12 to 10.5.
`,
      nl: `Ga je ermee akkoord dat Programming 4,5 studiepunten telt en 2 semesters een ander totaal krijgen?

Wat er verandert van main naar de inhoud zoals ze nu is

Vakken
  Programming: 6 → 4,5 studiepunten; semester 1 van Data Analyst en Web Developer daalt van 12 naar 10,5.
`,
    },
  },
  {
    name: 'text: other words',
    edits: { 'courses/programming.md': replace(['- Loops', '- Loops\n- Functions']) },
    says: {
      en: `Do you agree that Programming has another text?

What changes from main to the content as it stands

Texts
  Text changed in 1 course: Programming, text in English.
`,
      nl: `Ga je ermee akkoord dat Programming een andere tekst krijgt?

Wat er verandert van main naar de inhoud zoals ze nu is

Teksten
  Tekst gewijzigd in 1 vak: Programming, tekst in het Engels.
`,
    },
  },
  {
    name: 'line ends of Windows in every file',
    edits: Object.fromEntries(
      Object.keys(main).map((file) => [file, replace(['\n', '\r\n'])] as const),
    ),
    says: nothing,
  },
  {
    name: 'blanks: at the ends of lines, and empty lines at the end of the file',
    edits: Object.fromEntries(
      Object.keys(main)
        .filter((file) => file.startsWith('courses/'))
        .map((file) => [file, (text: string) => `${text.replace(/([.s])\n/g, '$1 \n')}\n\n`]),
    ),
    says: nothing,
  },
  {
    name: 'spelling of a tag, in every course that has it',
    edits: {
      'courses/programming.md': replace(['problem solving', 'Problem-solving']),
      'courses/databases.md': replace(['problem solving', 'Problem-solving']),
    },
    says: {
      en: `Do you agree that the topic “problem solving” becomes “Problem-solving”?

What changes from main to the content as it stands

The catalogue
  Topic “problem solving” is written “Problem-solving” now, in 2 courses.
`,
      nl: `Ga je ermee akkoord dat het onderwerp “problem solving” voortaan “Problem-solving” heet?

Wat er verandert van main naar de inhoud zoals ze nu is

De catalogus
  Onderwerp “problem solving” wordt nu als “Problem-solving” geschreven, in 2 vakken.
`,
    },
  },
  {
    name: 'translation: a text in a further language',
    edits: {
      'courses/databases.nl.md': written(markdown({ title: 'Databanken' }, 'Je bewaart feiten.\n')),
    },
    says: {
      en: `Do you agree that Databases is translated?

What changes from main to the content as it stands

Courses
  Databases: also in Dutch now.
`,
      nl: `Ga je ermee akkoord dat Databanken vertaald is?

Wat er verandert van main naar de inhoud zoals ze nu is

Vakken
  Databanken: nu ook in het Nederlands.
`,
    },
  },
];
