import type { Words } from '../interface-words.ts';

/** Pages that help to decide: from a job to the courses, two tracks beside each other. */
export const deciding: Pick<Words, 'decide'> = {
  decide: {
    careers: 'Beroepen',
    careersIntro: 'Beroepen waar trajecten naartoe leiden, en de vakken die ervan spreken.',
    namedByCount:
      '{count, plural, one {Eén traject noemt dit beroep.} other {# trajecten noemen dit beroep.}}',
    spokenOf:
      '{count, plural, =0 {Geen enkel vak spreekt er met zoveel woorden van.} one {Eén vak spreekt ervan.} other {# vakken spreken ervan.}}',
    way: 'De weg ernaartoe: {track}',
    wayIntro: 'In de woorden van de vakken, en van de vakken die ernaar vragen.',
    outcome: 'Een van de leerdoelen',
    description: 'De beschrijving',
    text: 'Uit de tekst',
    name: 'De naam bevat de woorden',
    asks: '{course} vraagt ernaar',
    silent: 'Geen enkel vak van {track} spreekt met zoveel woorden van dit beroep.',
    silentHint: 'Lees wat je volgens het traject daarna kunt, of vraag het aan de school.',
    namedBy: 'Trajecten die het noemen',
    able: 'Wat je daarna kunt, zegt het traject:',
    near: 'In andere woorden genoemd',
    basis: 'Alleen wat de catalogus zegt.',
    careerBasis:
      'Een vak staat hier als zijn naam, een leerdoel of zijn tekst de woorden van het beroep bevat, of als zo’n vak ernaar vraagt. Andere vakken kunnen even belangrijk zijn; ze zeggen het niet met deze woorden.',
    either: '{a} of {b}',
    sharedCourses:
      '{count, plural, =0 {De twee hebben geen vak gemeen.} one {Eén vak is hetzelfde.} other {# vakken zijn dezelfde.}}',
    sameSemesters:
      '{count, plural, one {Semester {semesters} is in allebei hetzelfde.} other {Semesters {semesters} zijn in allebei dezelfde.}}',
    creditsShared: 'studiepunten gedeeld',
    creditsDiffer: 'studiepunten verschillen',
    firstDifference: 'eerste verschil',
    differ: 'Waar ze verschillen',
    noDifference: 'Allebei hebben ze dezelfde vakken.',
    pairCaption: 'Vakken die maar een van de twee trajecten heeft, per semester',
    differHere: '{differ, number} van {total, number} studiepunten verschillen',
    namesake: 'Niet hetzelfde als het vak met die naam in {where}.',
    whereIs: '{semester} van {track}',
    laid: 'Over elkaar gelegd',
    laidIntro:
      'Bleke blokken zitten in allebei de trajecten. Waar een kolom splitst, is de eerste helft {a} en de tweede helft {b}.',
    show: 'Toon',
    both: 'Allebei',
    unfold: '{count, plural, one {Toon het gedeelde vak} other {Toon de # gedeelde vakken}}',
    allShared: 'alles gedeeld',
    someShared: '{count, number} gedeeld',
    pairBasis:
      'Wat als hetzelfde telt: één vak, op één adres. Twee vakken met dezelfde naam zijn twee vakken.',
    pairs: 'Twee trajecten naast elkaar',
    pairsIntro: 'Wat allebei hebben, en wat maar een van de twee heeft, semester per semester.',
    otherPairs: 'Andere paren',
  },
};

/** Uren van een week, en het blad voor een learning agreement. */
export const abroad: Pick<Words, 'week' | 'agree'> = {
  week: {
    heading: 'Een week, op schaal',
    intro:
      '{semester}, {period}. Zo breed als de uren die het vraagt, met een streep bij {full, number}.',
    about: 'Ongeveer {hours, number} uur per week, in de les en thuis.',
    aboutKinds: 'Ongeveer {taught, number} uur les en projecten, {home, number} thuis.',
    inClass: 'in de les {hours, number} uur',
    onProjects: 'aan projecten {hours, number} uur',
    atHome: 'thuis {hours, number} uur',
    undivided: 'niet verdeeld {hours, number} uur',
    more: 'Tot {hours, number} uur meer, als de vakken het meeste vragen',
    others: 'De andere semesters',
    estimate: 'Een schatting.',
    byCredits: '{credits} van elk {hours, number} uur, gelijk verdeeld over {weeks, number} weken.',
    byHours: 'De uren die de vakken opgeven, gelijk verdeeld over {weeks, number} weken.',
    byBoth:
      'De uren die vakken opgeven, anders {hours, number} uur per studiepunt, gelijk verdeeld over {weeks, number} weken.',
    noTimetable: 'Geen lesrooster: een echte week kan meer of minder vragen.',
    courseByCredits:
      'van een week van {full, number}; een schatting: {hours, number} uur per studiepunt, over {weeks, number} weken',
    courseByHours:
      'van een week van {full, number}; een schatting: de uren die het opgeeft, over {weeks, number} weken',
  },
  agree: {
    title: 'Vakken voor een learning agreement',
    name: 'Learning agreement',
    intro: 'Kies vakken van één periode, druk één blad af en onderteken het.',
    open: 'Maak een blad voor een learning agreement',
    ofPlace: 'Blad voor een learning agreement: {place}',
    sheet: 'Het blad',
    school: 'Ontvangende school',
    student: 'Student',
    sending: 'Uitzendende school',
    study: 'Studiegebied',
    byPen: 'met de pen in te vullen',
    signed: '{who}, datum en handtekening',
    chosen: 'Gekozen studiepunten',
    make: 'Maak het blad',
    caption: '{count, plural, one {Eén vak} other {# vakken}}, op schaal: {period}',
    between: '{credits}: tussen {least, number} en {most, number}.',
    few: '{credits}: minder dan {least, number}.',
    many: '{credits}: meer dan {most, number}.',
    fine: 'Ze worden dan allemaal gegeven, en staan open voor uitwisselingsstudenten.',
    notOpen: 'Niet aangeduid als open voor uitwisselingsstudenten: {courses}.',
    asks: '{course} vraagt: {needed}.',
    address: 'Waar een vak geen code heeft, is zijn adres het kenmerk. Het hele blad:',
    nothing: 'Er staat niets over jou op deze pagina.',
    basis:
      'Namen en handtekeningen zijn voor de pen. Het adres bevat de vakken en hun studiepunten, zodat het blad later opnieuw geopend en nagekeken kan worden. Het is een lijst van vakken, niet de overeenkomst zelf; beide scholen beslissen.',
    print: 'Druk dit blad af',
    other: 'Kies andere vakken',
    since:
      'Sinds dit blad gemaakt is, {count, plural, one {is één ding veranderd} other {zijn # dingen veranderd}}',
    sums: 'Het blad zei {was} voor deze vakken; de catalogus zegt nu {now}.',
    otherCredits: 'Andere studiepunten: het blad zei {was}, de catalogus zegt {now}.',
    renamed: 'Hernoemd: het blad zei {old}; dat adres leidt nu hierheen.',
    gone: 'Verdwenen: op dit adres staat geen vak meer. Het telt niet mee.',
    notOffered: 'Wordt nu niet aangeboden. Het telt niet mee.',
    otherYear: 'Het blad is voor {was}; deze catalogus is die van {now}.',
    asSaid: 'Op het blad',
    now: 'Nu',
    withoutScript:
      'Een blad dat eerder gemaakt is, opent alleen met scripts. Zonder scripts kruis je hier vakken aan en druk je deze pagina af: alleen die staan op papier.',
    none: 'Hier kan geen vak gekozen worden. Zet in plaats daarvan vakken van één periode in een plan.',
  },
};
