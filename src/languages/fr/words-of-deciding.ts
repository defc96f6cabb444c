import type { Words } from '../interface-words.ts';

/** Pages that help to decide: from a job to the courses, two tracks beside each other. */
export const deciding: Pick<Words, 'decide'> = {
  decide: {
    careers: 'Métiers',
    careersIntro: 'Les métiers auxquels mènent les parcours, et les cours qui en parlent.',
    namedByCount:
      '{count, plural, one {Un parcours nomme ce métier.} other {# parcours nomment ce métier.}}',
    spokenOf:
      '{count, plural, =0 {Aucun cours n’en parle expressément.} one {Un cours en parle.} other {# cours en parlent.}}',
    way: 'Le chemin : {track}',
    wayIntro: 'Dans les mots des cours, et de ceux qui les demandent.',
    outcome: 'L’un de ses acquis',
    description: 'Sa description',
    text: 'Extrait de son texte',
    name: 'Son nom contient les mots',
    asks: '{course} le demande',
    silent: 'Aucun cours de {track} ne parle expressément de ce métier.',
    silentHint: 'Lisez ce que le parcours vous apprend à faire, ou interrogez l’école.',
    namedBy: 'Parcours qui le nomment',
    able: 'Ce que vous saurez faire :',
    near: 'Nommé autrement',
    basis: 'Seulement ce que dit le catalogue.',
    careerBasis:
      'Un cours figure ici quand son nom, un acquis ou son texte contient les mots du métier, ou quand un tel cours le demande. D’autres peuvent compter autant ; ils ne le disent pas en ces mots.',
    either: '{a} ou {b}',
    sharedCourses:
      '{count, plural, =0 {Les deux n’ont aucun cours en commun.} one {Un cours est le même.} other {# cours sont les mêmes.}}',
    sameSemesters:
      '{count, plural, one {Le semestre {semesters} est le même dans les deux.} other {Les semestres {semesters} sont les mêmes dans les deux.}}',
    creditsShared: 'crédits communs',
    creditsDiffer: 'crédits différents',
    firstDifference: 'première différence',
    differ: 'Ce qui les distingue',
    noDifference: 'Les deux ont les mêmes cours.',
    pairCaption: 'Cours que seul l’un des deux parcours comporte, par semestre',
    differHere: '{differ, number} crédits sur {total, number} diffèrent',
    namesake: 'Ce n’est pas le cours du même nom dans {where}.',
    whereIs: '{semester} de {track}',
    laid: 'Superposés',
    laidIntro:
      'Les blocs pâles sont dans les deux parcours. Là où une colonne se divise, la première moitié est {a} et la seconde {b}.',
    show: 'Afficher',
    both: 'Les deux',
    unfold: '{count, plural, one {Afficher le cours commun} other {Afficher les # cours communs}}',
    allShared: 'tout en commun',
    someShared: '{count, number} en commun',
    pairBasis:
      'Ce qui compte comme identique : un cours, à une adresse. Deux cours du même nom sont deux cours.',
    pairs: 'Deux parcours côte à côte',
    pairsIntro: 'Ce que les deux ont, et ce que seul l’un a, semestre par semestre.',
    otherPairs: 'Autres paires',
    failing: {
      heading: 'Et si j’échoue à ce cours ?',
      again:
        'Si vous échouez à {course} au semestre {from}, vous pouvez le repasser au semestre {again}.',
      direct: 'Bloqués tout de suite',
      later: 'Plus tard',
      moves: 'semestre {to} au lieu de {from}',
      stays: 'reste au semestre {from}',
      blocked: '{course} ({move})',
      nothing: 'Aucun cours ne l’attend.',
      end: 'Fin au plus tôt : semestre {end}, {later, plural, =0 {comme prévu} one {un semestre plus tard} other {# semestres plus tard}}.',
      lead: 'La structure, pas la difficulté.',
      basis:
        'D’après les prérequis et la période de l’année où un cours est donné, pour qui réussit tout le reste. Notes, rattrapages et exceptions ne sont pas connus ici, et les crédits d’un semestre n’ont pas de limite.',
      any: 'Et si j’échoue à un cours ?',
      anyIntro: 'Ce qui l’attend, quand vous pouvez le repasser, et la fin au plus tôt.',
      choose: 'Choisir un cours parmi {count, plural, one {#} other {#}}',
      waits:
        '{count, plural, =0 {aucun cours n’attend} one {# cours attend} other {# cours attendent}}',
      inBrief: '{waits} ; à nouveau au semestre {again} ; fin au plus tôt : semestre {end}',
      waiting: 'Ce qui attend {course}',
      missed: 'non réussi',
      retaken: 'à nouveau',
      was: 'était au semestre {from}',
      to: 'vers le semestre {to}',
      none: 'Je réussis tout',
      unmark: 'Je réussis {course}',
    },
  },
};
