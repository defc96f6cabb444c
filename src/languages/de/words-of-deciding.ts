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

/** Stunden einer Woche, und das Blatt für ein Learning Agreement. */
export const abroad: Pick<Words, 'week' | 'agree'> = {
  week: {
    heading: 'Eine Woche, maßstäblich',
    intro:
      '{semester}, {period}. So breit wie die Stunden, die es verlangt, mit einem Strich bei {full, number}.',
    about:
      'Etwa {hours, plural, one {# Stunde} other {# Stunden}} pro Woche, im Unterricht und zu Hause.',
    aboutKinds:
      'Etwa {taught, plural, one {# Stunde} other {# Stunden}} Unterricht und Projekte, {home, number} zu Hause.',
    inClass: 'im Unterricht {hours, plural, one {# Stunde} other {# Stunden}}',
    onProjects: 'an Projekten {hours, plural, one {# Stunde} other {# Stunden}}',
    atHome: 'zu Hause {hours, plural, one {# Stunde} other {# Stunden}}',
    undivided: 'nicht aufgeteilt {hours, plural, one {# Stunde} other {# Stunden}}',
    more: 'Bis zu {hours, plural, one {# Stunde} other {# Stunden}} mehr, wenn die Kurse das meiste verlangen',
    others: 'Die anderen Semester',
    estimate: 'Eine Schätzung.',
    byCredits:
      '{credits} zu je {hours, number} Stunden, gleichmäßig auf {weeks, number} Wochen verteilt.',
    byHours: 'Die Stunden, die die Kurse angeben, gleichmäßig auf {weeks, number} Wochen verteilt.',
    byBoth:
      'Die Stunden, die Kurse angeben, sonst {hours, number} Stunden je Credit, gleichmäßig auf {weeks, number} Wochen verteilt.',
    noTimetable: 'Kein Stundenplan: Eine echte Woche kann mehr oder weniger verlangen.',
    courseByCredits:
      'von einer Woche mit {full, number}; eine Schätzung: {hours, number} Stunden je Credit, auf {weeks, number} Wochen',
    courseByHours:
      'von einer Woche mit {full, number}; eine Schätzung: die angegebenen Stunden, auf {weeks, number} Wochen',
  },
  agree: {
    title: 'Kurse für ein Learning Agreement',
    name: 'Learning Agreement',
    intro: 'Wähle Kurse eines Zeitraums, drucke ein Blatt und unterschreibe es.',
    open: 'Ein Blatt für ein Learning Agreement machen',
    ofPlace: 'Blatt für ein Learning Agreement: {place}',
    sheet: 'Das Blatt',
    school: 'Aufnehmende Schule',
    student: 'Studierende Person',
    sending: 'Entsendende Schule',
    study: 'Studienfach',
    byPen: 'von Hand auszufüllen',
    signed: '{who}, Datum und Unterschrift',
    chosen: 'Gewählte Credits',
    make: 'Das Blatt machen',
    caption: '{count, plural, one {Ein Kurs} other {# Kurse}}, maßstäblich: {period}',
    between: '{credits}: zwischen {least, number} und {most, number}.',
    few: '{credits}: weniger als {least, number}.',
    many: '{credits}: mehr als {most, number}.',
    fine: 'Alle finden dann statt und sind offen für Austauschstudierende.',
    notOpen: 'Nicht als offen für Austauschstudierende gekennzeichnet: {courses}.',
    asks: '{course} verlangt: {needed}.',
    address: 'Wo ein Kurs keinen Code hat, kennzeichnet ihn seine Adresse. Das ganze Blatt:',
    nothing: 'Auf dieser Seite steht nichts über dich.',
    basis:
      'Namen und Unterschriften sind für den Stift. Die Adresse enthält die Kurse und ihre Credits, damit sich das Blatt später öffnen und prüfen lässt. Es ist eine Liste von Kursen, nicht die Vereinbarung selbst; beide Schulen entscheiden.',
    print: 'Dieses Blatt drucken',
    other: 'Andere Kurse wählen',
    since:
      'Seit dieses Blatt gemacht wurde, {count, plural, one {hat sich eines geändert} other {haben sich # Dinge geändert}}',
    sums: 'Das Blatt sagte {was} für diese Kurse; der Katalog sagt jetzt {now}.',
    otherCredits: 'Andere Credits: Das Blatt sagte {was}, der Katalog sagt {now}.',
    renamed: 'Umbenannt: Das Blatt sagte {old}; diese Adresse führt jetzt hierher.',
    gone: 'Weggefallen: An dieser Adresse steht kein Kurs mehr. Er zählt nicht.',
    notOffered: 'Wird jetzt nicht angeboten. Er zählt nicht.',
    otherYear: 'Das Blatt ist für {was}; dieser Katalog ist der von {now}.',
    asSaid: 'Auf dem Blatt',
    now: 'Jetzt',
    withoutScript:
      'Ein früheres Blatt lässt sich nur mit Skripten öffnen. Ohne sie kreuze hier Kurse an und drucke diese Seite: Nur diese stehen auf dem Papier.',
    none: 'Hier lässt sich kein Kurs wählen. Nimm stattdessen Kurse eines Zeitraums in einen Plan.',
  },
};
