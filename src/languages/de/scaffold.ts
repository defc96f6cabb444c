import { typed } from '../../typed.ts';
import type { ScaffoldWords } from '../../authoring/scaffold/words.ts';
import { meanings } from './meanings.ts';

const among = (ids: readonly string[]) => (ids.length > 0 ? ` (${ids.join(', ')})` : '');
const hint = 'Was wollen Studierende noch wissen? Überschriften beginnen mit ##.';
const none = {
  track: 'Eine Studienrichtung',
  pillar: 'Ein Fachgebiet',
  programme: 'Einen Studiengang',
};

/** What `new` asks and writes, in German. */
export const scaffold: ScaffoldWords = {
  language: 'de',
  meanings,
  questions: {
    title: () => 'Titel?',
    semester: () => 'Semester, 1 bis 12?',
    credits: () => 'ECTS-Punkte?',
    pillar: (ids) => `Fachgebiet?${among(ids)}`,
    tracks: (ids) => `Studienrichtungen, mit Kommas, oder nichts für alle?${among(ids)}`,
    programme: (ids) => `Studiengang?${among(ids)}`,
    description: () => 'Worum geht es, in einem oder zwei Sätzen? (erster Absatz des Textes)',
  },
  needed: 'Das wird gebraucht.',
  noSuch: (kind, answer, near, ids) =>
    `${none[kind]} „${answer}“ gibt es nicht. ${near ? `Meinten Sie „${near}“?` : `Es gibt: ${ids.join(', ')}.`}`,
  owners: `Von „${typed('owners')}“ aus dem Schlüssel owner von Studienrichtungen und Fachgebieten geschrieben. Was bis zur letzten Zeile steht, wird ersetzt.`,
  moreKeys: 'Weitere Schlüssel, falls nötig: Nehmen Sie das „# “ vor dem Schlüssel weg.',
  hints: {
    course: `${hint} Eine Liste unter der Überschrift „## Inhalte“ wird zu den Inhalten des Kurses.`,
    track: hint,
    pillar: hint,
  },
};
