import type { Words } from '../interface-words.ts';

/** Pages that help to decide: from a job to the courses, two tracks beside each other. */
export const deciding: Pick<Words, 'decide'> = {
  decide: {
    careers: 'Berufe',
    careersIntro: 'Berufe, zu denen Studienrichtungen führen, und die Kurse, die davon sprechen.',
    namedByCount:
      '{count, plural, one {Eine Studienrichtung nennt diesen Beruf.} other {# Studienrichtungen nennen diesen Beruf.}}',
    spokenOf:
      '{count, plural, =0 {Kein Kurs spricht ausdrücklich davon.} one {Ein Kurs spricht davon.} other {# Kurse sprechen davon.}}',
    way: 'Der Weg dorthin: {track}',
    wayIntro: 'In den Worten der Kurse, und derer, die sie voraussetzen.',
    outcome: 'Eines der Lernergebnisse',
    description: 'Die Beschreibung',
    text: 'Aus dem Text',
    name: 'Der Name enthält die Wörter',
    asks: '{course} setzt ihn voraus',
    silent: 'Kein Kurs von {track} spricht ausdrücklich von diesem Beruf.',
    silentHint: 'Lies, was du nach dieser Studienrichtung kannst, oder frag die Schule.',
    namedBy: 'Studienrichtungen, die ihn nennen',
    able: 'Was du danach kannst:',
    near: 'Mit anderen Worten genannt',
    basis: 'Nur was der Katalog sagt.',
    careerBasis:
      'Ein Kurs steht hier, wenn sein Name, ein Lernergebnis oder sein Text die Wörter des Berufs enthält, oder wenn ein solcher Kurs ihn voraussetzt. Andere können ebenso wichtig sein; sie sagen es nicht mit diesen Worten.',
    either: '{a} oder {b}',
    sharedCourses:
      '{count, plural, =0 {Beide haben keinen Kurs gemeinsam.} one {Ein Kurs ist derselbe.} other {# Kurse sind dieselben.}}',
    sameSemesters:
      '{count, plural, one {Semester {semesters} ist in beiden gleich.} other {Die Semester {semesters} sind in beiden gleich.}}',
    creditsShared: 'gemeinsame Credits',
    creditsDiffer: 'verschiedene Credits',
    firstDifference: 'erster Unterschied',
    differ: 'Wo sie sich unterscheiden',
    noDifference: 'Beide haben dieselben Kurse.',
    pairCaption: 'Kurse, die nur eine der beiden Studienrichtungen hat, nach Semester',
    differHere: '{differ, number} von {total, number} Credits sind verschieden',
    namesake: 'Nicht derselbe wie der gleichnamige Kurs in {where}.',
    whereIs: '{semester} von {track}',
    laid: 'Übereinandergelegt',
    laidIntro:
      'Blasse Blöcke sind in beiden Studienrichtungen. Wo sich eine Spalte teilt, ist die erste Hälfte {a} und die zweite Hälfte {b}.',
    show: 'Zeigen',
    both: 'Beide',
    unfold:
      '{count, plural, one {Den gemeinsamen Kurs zeigen} other {Die # gemeinsamen Kurse zeigen}}',
    allShared: 'alles gemeinsam',
    someShared: '{count, number} gemeinsam',
    pairBasis:
      'Was als gleich gilt: ein Kurs, unter einer Adresse. Zwei gleichnamige Kurse sind zwei Kurse.',
    pairs: 'Zwei Studienrichtungen nebeneinander',
    pairsIntro: 'Was beide haben, und was nur eine hat, Semester für Semester.',
    otherPairs: 'Andere Paare',
    failing: {
      heading: 'Was, wenn ich hier durchfalle?',
      again:
        'Wer in {course} im Semester {from} durchfällt, kann es im Semester {again} wieder versuchen.',
      direct: 'Sofort aufgehalten',
      later: 'Später',
      moves: 'Semester {to} statt {from}',
      stays: 'bleibt in Semester {from}',
      blocked: '{course} ({move})',
      nothing: 'Kein Kurs wartet darauf.',
      end: 'Frühestes Ende: Semester {end}, {later, plural, =0 {wie geplant} one {ein Semester später} other {# Semester später}}.',
      lead: 'Aufbau, nicht Schwierigkeit.',
      basis:
        'Aus den Voraussetzungen und dem Teil des Jahres, in dem ein Kurs stattfindet, für alle, die den Rest bestehen. Noten, Wiederholungsprüfungen und Ausnahmen sind hier nicht bekannt, und die Credits eines Semesters haben keine Grenze.',
      any: 'Was, wenn ich in einem Kurs durchfalle?',
      anyIntro: 'Was darauf wartet, wann du es wieder versuchen kannst, und das früheste Ende.',
      choose: '{count, plural, one {# Kurs zur Wahl} other {Einen von # Kursen wählen}}',
      waits: '{count, plural, =0 {kein Kurs wartet} one {# Kurs wartet} other {# Kurse warten}}',
      inBrief: '{waits}; wieder im Semester {again}; frühestes Ende: Semester {end}',
      waiting: 'Was auf {course} wartet',
      missed: 'nicht bestanden',
      retaken: 'noch einmal',
      was: 'war Semester {from}',
      to: 'in Semester {to}',
      none: 'Ich bestehe alle',
      unmark: 'Ich bestehe {course}',
    },
  },
};
