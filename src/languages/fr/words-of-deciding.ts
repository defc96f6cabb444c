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

/** Les heures d’une semaine, et la feuille pour un contrat d’études. */
export const abroad: Pick<Words, 'week' | 'agree'> = {
  week: {
    heading: 'Une semaine, à l’échelle',
    intro:
      '{semester}, {period}. Aussi large que les heures demandées, avec une marque à {full, number}.',
    about:
      'Environ {hours, plural, one {# heure} other {# heures}} par semaine, en cours et à la maison.',
    aboutKinds:
      'Environ {taught, plural, one {# heure} other {# heures}} de cours et de projets, {home, number} à la maison.',
    inClass: 'en cours {hours, plural, one {# heure} other {# heures}}',
    onProjects: 'en projets {hours, plural, one {# heure} other {# heures}}',
    atHome: 'à la maison {hours, plural, one {# heure} other {# heures}}',
    undivided: 'non réparties {hours, plural, one {# heure} other {# heures}}',
    more: 'Jusqu’à {hours, plural, one {# heure} other {# heures}} de plus, si les cours demandent le plus',
    others: 'Les autres semestres',
    estimate: 'Une estimation.',
    byCredits:
      '{credits} de {hours, number} heures chacun, réparties également sur {weeks, number} semaines.',
    byHours: 'Les heures qu’indiquent les cours, réparties également sur {weeks, number} semaines.',
    byBoth:
      'Les heures qu’indiquent les cours, sinon {hours, number} heures par crédit, réparties également sur {weeks, number} semaines.',
    noTimetable: 'Ce n’est pas un horaire : une vraie semaine peut demander plus ou moins.',
    courseByCredits:
      'sur une semaine de {full, number} ; une estimation : {hours, number} heures par crédit, sur {weeks, number} semaines',
    courseByHours:
      'sur une semaine de {full, number} ; une estimation : les heures indiquées, sur {weeks, number} semaines',
  },
  agree: {
    title: 'Cours pour un contrat d’études',
    name: 'Contrat d’études',
    intro: 'Choisissez des cours d’une période, imprimez une page et signez-la.',
    open: 'Faire une feuille pour un contrat d’études',
    ofPlace: 'Feuille pour un contrat d’études : {place}',
    sheet: 'La feuille',
    school: 'École d’accueil',
    student: 'Étudiant ou étudiante',
    sending: 'École d’envoi',
    study: 'Domaine d’études',
    byPen: 'à remplir au stylo',
    signed: '{who}, date et signature',
    chosen: 'Crédits choisis',
    make: 'Faire la feuille',
    caption: '{count, plural, one {Un cours} other {# cours}}, à l’échelle : {period}',
    between: '{credits} : entre {least, number} et {most, number}.',
    few: '{credits} : moins de {least, number}.',
    many: '{credits} : plus de {most, number}.',
    fine: 'Tous sont donnés alors, et ouverts aux étudiants en échange.',
    notOpen: 'Pas indiqués comme ouverts aux étudiants en échange : {courses}.',
    asks: '{course} demande : {needed}.',
    address: 'Quand un cours n’a pas de code, son adresse l’identifie. Toute la feuille :',
    nothing: 'Rien sur vous ne figure dans cette page.',
    basis:
      'Noms et signatures sont pour le stylo. L’adresse contient les cours et leurs crédits, pour rouvrir et vérifier la feuille plus tard. C’est une liste de cours, pas le contrat lui-même ; les deux écoles décident.',
    print: 'Imprimer cette feuille',
    other: 'Choisir d’autres cours',
    since:
      '{count, plural, one {Une chose a changé} other {# choses ont changé}} depuis que cette feuille a été faite',
    sums: 'La feuille indiquait {was} pour ces cours ; le catalogue indique maintenant {now}.',
    otherCredits: 'Autres crédits : la feuille indiquait {was}, le catalogue indique {now}.',
    renamed: 'Renommé : la feuille indiquait {old} ; cette adresse mène maintenant ici.',
    gone: 'Disparu : aucun cours n’est plus à cette adresse. Il ne compte pas.',
    notOffered: 'N’est pas proposé actuellement. Il ne compte pas.',
    otherYear: 'La feuille est pour {was} ; ce catalogue est celui de {now}.',
    asSaid: 'Sur la feuille',
    now: 'Maintenant',
    withoutScript:
      'Une feuille déjà faite ne s’ouvre qu’avec des scripts. Sans eux, cochez des cours ici et imprimez cette page : eux seuls seront sur papier.',
    none: 'Aucun cours ne peut être choisi ici. Mettez plutôt des cours d’une période dans un plan.',
  },
};
