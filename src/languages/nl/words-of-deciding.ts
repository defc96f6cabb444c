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
    failing: {
      heading: 'Wat als ik hier niet voor slaag?',
      again:
        'Slaag je in semester {from} niet voor {course}, dan kun je het opnieuw volgen in semester {again}.',
      direct: 'Meteen geblokkeerd',
      later: 'Later',
      moves: 'semester {to} in plaats van {from}',
      stays: 'blijft in semester {from}',
      blocked: '{course} ({move})',
      nothing: 'Geen enkel vak wacht erop.',
      end: 'Vroegste einde: semester {end}, {later, plural, =0 {zoals gepland} one {een semester later} other {# semesters later}}.',
      lead: 'Structuur, geen moeilijkheid.',
      basis:
        'Uit de voorkennis en het deel van het jaar waarin een vak gegeven wordt, voor wie al de rest haalt. Punten, herkansingen en uitzonderingen zijn hier niet bekend, en de studiepunten van een semester hebben geen grens.',
      any: 'Wat als ik niet slaag voor een vak?',
      anyIntro: 'Wat erop wacht, wanneer je het opnieuw kunt volgen, en het vroegste einde.',
      choose: 'Kies een van {count, plural, one {# vak} other {# vakken}}',
      waits: '{count, plural, =0 {geen vak wacht} one {# vak wacht} other {# vakken wachten}}',
      inBrief: '{waits}; opnieuw in semester {again}; vroegste einde: semester {end}',
      waiting: 'Wat wacht op {course}',
      missed: 'niet geslaagd',
      retaken: 'opnieuw',
      was: 'stond in semester {from}',
      to: 'naar semester {to}',
      none: 'Ik slaag voor alles',
      unmark: 'Ik slaag voor {course}',
    },
  },
};
