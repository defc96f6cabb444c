import type { ExplainWords } from '../../authoring/explain/words.ts';
import { between, plain } from '../../diagnostics/words.ts';

const number = (value: number) => plain(value, ',');
const range = ({ low, high }: { low: number; high: number }) => between(low, high, 'tot', ',');
const of = (target?: number) => (target === undefined ? '' : ` van ${number(target)}`);
const severities = { error: 'fout', warning: 'waarschuwing', info: 'opmerking', off: 'uit' };

/** Alles wat `explain` zegt, in het Nederlands. */
export const explain: ExplainWords = {
  number: range,
  labels: {
    id: 'id',
    file: 'bestand',
    files: 'bestanden',
    pages: 'pagina’s',
    oldAddresses: 'oude adressen',
    inNoList: 'in geen lijst',
    programme: 'programma',
    tracks: 'trajecten',
    semester: 'semester',
    place: 'plaats',
    choice: 'keuze',
    credits: 'studiepunten',
    listedOn: 'staat op',
    referredTo: 'genoemd in',
    own: 'eigen vakken',
    common: 'gedeeld',
    courses: 'vakken',
    tag: 'onderwerp',
    aFile: 'een bestand',
    usedBy: 'gebruikt door',
    settings: 'instellingen',
    notUsed: 'niet gebruikt',
    broken: 'onleesbaar',
  },
  kinds: {
    course: 'Vak',
    track: 'Traject',
    pillar: 'Pijler',
    page: 'Pagina',
    tag: 'Onderwerp',
  },
  nowhere: 'nergens',
  nobody: 'niemand',

  textFile: (file, language, hasText) =>
    `${file} (${language}${hasText ? '' : ', zonder eigen tekst'})`,
  onlyNamed: 'geen: alleen vakken noemen het',
  unlisted: (keys, isDraft) =>
    `door ${keys.map((key) => `“${key}”`).join(' en ')}; de pagina ${isDraft ? 'is alleen te zien tijdens het bewerken' : 'blijft bereikbaar'}`,
  inProgramme: (programme, why) => `${programme}, ${why}`,
  whyProgramme: {
    stated: 'zoals “programme” zegt',
    noFolder: 'want het ligt in geen map',
    folder: (folder) => `door zijn map “${folder}”`,
    undeclared: (folder) => `want catalogue.yaml noemt geen programma “${folder}”`,
    namedBy: (file) => `want ${file} noemt het`,
    namedByNone: 'want geen enkel vak noemt het',
  },
  everyTrack: 'geen genoemd, dus elk traject van zijn programma',

  ledgerOf: {
    track: (id) => `traject ${id}`,
    programme: (id) => `programma ${id}, voor er een traject gekozen is`,
  },
  weighed: (title, weight) =>
    `“${title}” (${weight === undefined ? 'geen gewicht' : `gewicht ${weight}`})`,
  ownPlace: (weight) =>
    `${
      weight === undefined
        ? 'het heeft geen gewicht en komt dus na wat er wel een heeft'
        : `zijn gewicht is ${weight}`
    }; bij gelijke stand beslist de titel`,
  noPlace: 'in geen rooster',
  place: ({ number: at, of: count, ledger, leader, after, before }) => {
    const because = leader ? `, waar zijn keuze staat door ${leader}` : '';
    const neighbours = [after && `na ${after}`, before && `voor ${before}`]
      .filter(Boolean)
      .join(', ');
    return `${at} van ${count} in ${ledger}${because}${neighbours ? `: ${neighbours}` : ''}`;
  },

  noChoice: (alternates) =>
    `geen: er is geen alternatief (${alternates.join(', ')}) in het aanbod van hetzelfde semester en programma`,
  chooseOne: 'studenten nemen een van:',
  lane: (option, titles, credits, isOwn) =>
    `kant ${option}: ${titles} = ${range(credits)}${isOwn ? '  ← dit vak' : ''}`,
  either: (items) => items.join(' of '),

  ownCredits: (credits) => `${range(credits)} van zichzelf`,
  sum: ({ semester, ledger, total, target, without }) =>
    `semester ${semester} van ${ledger}: ${range(total)}${of(target)}, zonder dit vak ${range(without)}`,
  semester: (semester) => `semester ${semester}`,
  semesterOfTrack: (total, target, items) =>
    `${range(total)}${of(target)} studiepunten: ${items.join(', ')}`,
  commonCourses: (count) =>
    count === 1
      ? '1 vak dat geen traject noemt, telt ook mee'
      : `${count} vakken die geen traject noemen, tellen ook mee`,

  link: (file) => `${file} (een link)`,
  notOffered: (file) => `${file} (niet in het aanbod)`,
  mayBeShown: 'dat pagina’s kunnen tonen of waarnaar ze kunnen linken',
  settings: 'feiten over de hele catalogus',
  notUsed: 'niets op de site komt uit dit bestand',
  broken: 'het is niet te lezen, maar telt als bestaand waar andere het noemen',

  checkSays: 'check zegt',
  checkSaysNothing: 'check zegt er niets over',

  rule: {
    heading: ({ rule, severity, isFirm, chosen }) => {
      const firm = isFirm ? ', en niemand kan dat veranderen' : '';
      const here = chosen
        ? ` (in deze catalogus: ${severities[chosen]}, zoals catalogue.yaml zegt)`
        : '';
      return `${rule}: ${severities[severity]}${firm}${here}`;
    },
    example: 'Bijvoorbeeld:',
    fixed: 'Hersteld:',
    here: 'In jouw inhoud:',
    nowhere: 'In jouw inhoud: nergens.',
    more: (count) => `en nog ${count}`,
  },
};
