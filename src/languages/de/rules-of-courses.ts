import type { RuleData } from '../../diagnostics/rules.ts';
import { between, type DiagnosticWords } from '../../diagnostics/words.ts';
import { number } from './rule-phrases.ts';

const course = ({ title, credits }: RuleData['semester-credits']['courses'][number]) =>
  `${title} (${between(credits.low, credits.high, 'bis', ',')})`;
const lane = ({ titles, credits }: RuleData['unequal-lanes']['lanes'][number]) =>
  `${titles.join(' + ')} (${between(credits.low, credits.high, 'bis', ',')})`;
const states = {
  hidden: 'wird zurzeit nicht angeboten',
  draft: 'ist ein Entwurf',
  placeholder: 'ist ein Platzhalter',
};

/** What does not add up between courses. */
export const rulesOfCourses = {
  'semester-credits': ({ track, semester, low, high, target, courses }) => ({
    message: `Semester ${semester} von ${track} ergibt ${between(low, high, 'bis', ',')} ECTS-Punkte statt ${number(target)}.`,
    hint: `Berichtigen Sie die ECTS-Punkte, das Semester oder die Studienrichtungen eines Kurses. Gezählt: ${courses.map(course).join(', ')}.`,
  }),
  'self-alternate': ({ id }) => ({
    message: `„${id}“ ist dieser Kurs selbst.`,
    hint: 'Nennen Sie den Kurs, den man stattdessen belegen kann, oder löschen Sie die Zeile.',
  }),
  'prerequisite-cycle': ({ titles }) => ({
    message: `Diese Kurse setzen einander voraus; niemand kann also anfangen: ${titles.join(' → ')}.`,
    hint: 'Nehmen Sie eine dieser Voraussetzungen weg.',
  }),
  'unused-track': ({ id }) => ({
    message: `Zur Studienrichtung „${id}“ gehört kein Kurs.`,
    hint: `Fügen Sie „${id}“ bei tracks in den Kursen hinzu, die dazugehören, oder löschen Sie diese Datei.`,
  }),
  'unused-pillar': ({ id }) => ({
    message: `Zum Fachgebiet „${id}“ gehört kein Kurs.`,
    hint: `Verwenden Sie „${id}“ als pillar eines Kurses, oder löschen Sie diese Datei.`,
  }),
  'one-sided-alternate': ({ by, id, missing, file }) => ({
    message: `„${by}“ nennt diesen Kurs als Alternative, wird hier aber nicht genannt.`,
    hint: `Fügen Sie „${id}“ hier bei alternates hinzu, oder nehmen Sie „${missing}“ aus ${file} heraus.`,
  }),
  'alternate-elsewhere': ({ other, why, semester, otherSemester }) => ({
    message: {
      semester: `„${other}“ findet in Semester ${otherSemester} statt, dieser Kurs in Semester ${semester}: Niemand kann zwischen den beiden wählen.`,
      programme: `„${other}“ gehört zu einem anderen Studiengang: Niemand kann zwischen den beiden wählen.`,
      track: `„${other}“ hat keine Studienrichtung mit diesem Kurs gemeinsam: Niemand kann zwischen den beiden wählen.`,
    }[why],
    hint: 'Berichtigen Sie das Semester oder die Studienrichtungen, oder nehmen Sie diese Alternative weg.',
  }),
  'ambiguous-lanes': ({ why, titles }) => ({
    message:
      why === 'mixed'
        ? `In dieser Wahl haben manche Kurse eine option, andere nicht: ${titles.join(', ')}.`
        : `Alle Kurse dieser Wahl haben dieselbe option, es gibt also nichts zu wählen: ${titles.join(', ')}.`,
    hint: 'Geben Sie jedem von ihnen eine „option“: dieselbe Zahl für Kurse, die man zusammen belegt.',
  }),
  'unequal-lanes': ({ lanes }) => ({
    message: `Die Zweige dieser Wahl sind nicht gleich viel wert: ${lanes.map(lane).join(' oder ')}.`,
    hint: 'Berichtigen Sie „studycredits“, oder fügen Sie dem leichteren Zweig einen Kurs hinzu.',
  }),
  'no-track-in-split-semester': ({ semester, others }) => ({
    message: `Dieser Kurs hat keine Studienrichtung, also belegen ihn alle; die ${others} anderen Kurse von Semester ${semester} nennen ihre Studienrichtung.`,
    hint: 'Fügen Sie „tracks“ hinzu, oder lassen Sie es so, wenn ihn wirklich alle belegen.',
  }),
  'prerequisite-too-late': ({ other, semester, otherSemester }) => ({
    message: `„${other}“ muss vorher kommen, findet aber in Semester ${otherSemester} statt, dieser Kurs in Semester ${semester}.`,
    hint: 'Berichtigen Sie das Semester eines der beiden; belegt man sie zusammen, verschieben Sie diese Zeile zu „corequisites“.',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `Zwei Kurse haben das Kürzel „${code}“: der andere ist „${other}“.`,
    hint: 'Geben Sie einem der beiden ein anderes Kürzel. Ein Kurs, der unter diesem nur auch geführt wird, hat es an zweiter Stelle: `code: [eigenes, anderes]`.',
  }),
  'outside-plan': ({ programme }) => ({
    message: `Dieser Kurs nennt kein Semester und steht daher außerhalb des Studienplans von „${programme}“.`,
    hint: 'Fügen Sie eine Zeile „semester: 1“ hinzu, oder die richtige Zahl. Hat der Studiengang keinen Studienplan, geben Sie bei ihm in catalogue.yaml „plan: none“ an.',
  }),
  'duplicate-title': ({ title, semester }) => ({
    message: `Zwei Kurse von Semester ${semester} heißen „${title}“.`,
    hint: 'Geben Sie einem der beiden einen anderen Titel, oder löschen Sie ihn, wenn er eine versehentliche Kopie ist.',
  }),
  'tag-variants': ({ tag, common, count }) => ({
    message: `Das Thema „${tag}“ steht in ${count} ${count === 1 ? 'anderen Kurs' : 'anderen Kursen'} als „${common}“.`,
    hint: `Schreiben Sie: ${common}`,
  }),
  'copied-tags': ({ other, tags }) => ({
    message: `Diese Themen sind dieselben wie die von „${other}“: ${tags.join(', ')}.`,
    hint: 'Nennen Sie, worum es in diesem Kurs selbst geht.',
  }),
  'hidden-but-referenced': ({ other, why }) => ({
    message: `„${other}“ ${states[why]}, aber dieser Kurs verweist darauf.`,
    hint: 'Verweisen Sie auf einen Kurs, der angeboten wird, oder löschen Sie diese Zeile.',
  }),
  'tied-weights': ({ other, weight }) => ({
    message: `„${other}“ hat in diesem Semester dasselbe Gewicht (${number(weight)}); welcher Kurs zuerst kommt, entscheidet der Titel.`,
    hint: 'Geben Sie einem der beiden ein anderes Gewicht, wenn es auf die Reihenfolge ankommt.',
  }),
  'lonely-tag': ({ tag, near }) => ({
    message: `Nur dieser Kurs hat das Thema „${tag}“.`,
    hint: `Meinten Sie „${near}“?`,
  }),
  'career-without-course': ({ career }) => ({
    message: `Kein Kurs der Studienrichtung spricht von „${career}“, daher führt die Seite dieses Berufs zu keinem.`,
    hint: 'Nennen Sie den Beruf in einem Lernergebnis oder Text eines Kurses, der dorthin führt.',
  }),
  'missing-translation': ({ language, count, titles, file }) => ({
    message: `${count} ${count === 1 ? 'Kurs hat' : 'Kurse haben'} keinen Text in der Sprache „${language}“: ${titles.join(', ')}${count > titles.length ? ' …' : ''}.`,
    hint: file && `Eine Übersetzung steht neben dem Original, etwa ${file}.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
