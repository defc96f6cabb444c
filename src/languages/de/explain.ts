import type { ExplainWords } from '../../authoring/explain/words.ts';
import { between } from '../../diagnostics/words.ts';
import { number } from './rule-phrases.ts';

const range = ({ low, high }: { low: number; high: number }) => between(low, high, 'bis', ',');
const of = (target?: number) => (target === undefined ? '' : ` von ${number(target)}`);
const severities = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis', off: 'aus' };

/** All that `explain` says, in German. */
export const explain: ExplainWords = {
  number: range,
  labels: {
    id: 'ID',
    file: 'Datei',
    files: 'Dateien',
    pages: 'Seiten',
    oldAddresses: 'alte Adressen',
    inNoList: 'ungelistet',
    programme: 'Studiengang',
    tracks: 'Richtungen',
    semester: 'Semester',
    place: 'Platz',
    choice: 'Wahl',
    credits: 'ECTS-Punkte',
    listedOn: 'steht auf',
    referredTo: 'genannt in',
    own: 'eigene Kurse',
    common: 'gemeinsam',
    courses: 'Kurse',
    tag: 'Thema',
    aFile: 'eine Datei',
    usedBy: 'verwendet in',
    settings: 'Einstellungen',
    notUsed: 'ungenutzt',
    broken: 'fehlerhaft',
  },
  kinds: {
    course: 'Kurs',
    track: 'Studienrichtung',
    pillar: 'Fachgebiet',
    page: 'Seite',
    tag: 'Thema',
  },
  nowhere: 'nirgends',
  nobody: 'nirgends',

  textFile: (file, language, hasText) =>
    `${file} (${language}${hasText ? '' : ', ohne eigenen Text'})`,
  onlyNamed: 'keine: nur Kurse nennen das',
  unlisted: (keys, isDraft) =>
    `wegen ${keys.map((key) => `„${key}“`).join(' und ')}; die Seite ${isDraft ? 'ist nur beim Bearbeiten zu sehen' : 'bleibt erreichbar'}`,
  inProgramme: (programme, why) => `${programme}, ${why}`,
  whyProgramme: {
    stated: 'wie es „programme“ sagt',
    noFolder: 'weil die Datei in keinem Ordner liegt',
    folder: (folder) => `wegen des Ordners „${folder}“`,
    undeclared: (folder) => `weil catalogue.yaml keinen Studiengang „${folder}“ anführt`,
    namedBy: (file) => `weil ${file} das nennt`,
    namedByNone: 'weil kein Kurs das nennt',
  },
  everyTrack: 'keine genannt, also jede Studienrichtung des Studiengangs',

  ledgerOf: {
    track: (id) => `Studienrichtung ${id}`,
    programme: (id) => `Studiengang ${id}, bevor eine Studienrichtung gewählt ist`,
  },
  weighed: (title, weight) =>
    `„${title}“ (${weight === undefined ? 'kein Gewicht' : `Gewicht ${weight}`})`,
  ownPlace: (weight) =>
    `${
      weight === undefined
        ? 'der Kurs hat kein Gewicht und kommt also nach denen, die eines haben'
        : `das Gewicht ist ${weight}`
    }; bei gleichem Stand entscheidet der Titel`,
  noPlace: 'in keinem Raster',
  place: ({ number: at, of: count, ledger, leader, after, before }) => {
    const because = leader ? `, wo die Wahl wegen ${leader} steht` : '';
    const neighbours = [after && `nach ${after}`, before && `vor ${before}`]
      .filter(Boolean)
      .join(', ');
    return `${at} von ${count} in ${ledger}${because}${neighbours ? `: ${neighbours}` : ''}`;
  },

  noChoice: (alternates) =>
    `keine: Keine Alternative (${alternates.join(', ')}) wird im selben Semester und Studiengang angeboten`,
  chooseOne: 'Studierende nehmen einen der Zweige:',
  lane: (option, titles, credits, isOwn) =>
    `Zweig ${option}: ${titles} = ${range(credits)}${isOwn ? '  ← dieser Kurs' : ''}`,
  either: (items) => items.join(' oder '),

  ownCredits: (credits) => `${range(credits)} aus diesem Kurs`,
  sum: ({ semester, ledger, total, target, without }) =>
    `Semester ${semester}, ${ledger}: ${range(total)}${of(target)}, ohne diesen Kurs ${range(without)}`,
  semester: (semester) => `Semester ${semester}`,
  semesterOfTrack: (total, target, items) =>
    `${range(total)}${of(target)} ECTS-Punkte: ${items.join(', ')}`,
  commonCourses: (count) =>
    count === 1
      ? '1 Kurs, der keine Studienrichtung nennt, zählt auch mit'
      : `${count} Kurse, die keine Studienrichtung nennen, zählen auch mit`,

  link: (file) => `${file} (ein Link)`,
  notOffered: (file) => `${file} (nicht im Angebot)`,
  mayBeShown: 'die Seiten zeigen oder verlinken können',
  settings: 'Angaben, die für den ganzen Katalog gelten',
  notUsed: 'nichts auf der Website kommt aus dieser Datei',
  broken: 'sie ist nicht lesbar, gilt aber als vorhanden, wo andere sie nennen',

  checkSays: 'check sagt',
  checkSaysNothing: 'check sagt nichts dazu',

  rule: {
    heading: ({ rule, severity, isFirm, chosen }) => {
      const firm = isFirm ? ', und niemand kann das ändern' : '';
      const here = chosen
        ? ` (in diesem Katalog: ${severities[chosen]}, wie catalogue.yaml sagt)`
        : '';
      return `${rule}: ${severities[severity]}${firm}${here}`;
    },
    example: 'Zum Beispiel:',
    fixed: 'Berichtigt:',
    here: 'In Ihren Inhalten:',
    nowhere: 'In Ihren Inhalten: nirgends.',
    more: (count) => `und noch ${count}`,
  },
};
