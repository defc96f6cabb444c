import type { Words } from '../interface-words.ts';

/** Pages of courses, tracks, programmes and pillars. */
export const courses: Pick<Words, 'course' | 'track' | 'programme' | 'pillar'> = {
  course: {
    facts: 'En bref',
    pillar: 'Pilier',
    credits: 'Crédits',
    hours: 'Charge de travail',
    semester: 'Semestre',
    programme: 'Programme',
    track: 'Parcours',
    tracks: 'Parcours',
    commonToAll: 'Tous les parcours de « {programme} »',
    language: 'Langue',
    kind: 'Type',
    mode: 'Modalité',
    modes: { onsite: 'En présentiel', online: 'En ligne', blended: 'Hybride' },
    exchange: 'Échange',
    exchangeYes: 'Ouvert aux séjours d’échange',
    type: 'Type',
    contents: 'Sur cette page',
    description: 'Présentation',
    outcomes: 'Ce que vous saurez faire',
    themes: 'Thèmes',
    details: 'En pratique',
    orTake: 'Ou suivez à la place {titles}',
    choiceIntro:
      'Vous suivez une seule de ces possibilités. Elles occupent la même place dans votre programme.',
    choiceCaption: '{title} et ce que vous pouvez suivre à la place',
    alternates: 'À la place de ce cours',
    unknownAlternate: 'absent de ce catalogue',
    needs: 'Prérequis',
    needsIntro:
      'Vous pouvez commencer ce cours si vous avez suivi ce qui suit, ou le maîtrisez déjà :',
    corequisite: 'à suivre pendant la même période',
    leadsTo: 'À quoi il mène',
    tagsAndTools: 'Sujets et outils',
    tools: 'Outils',
    noTools: 'Aucun outil n’est encore indiqué pour ce cours.',
    around: 'Sa place au semestre {semester}',
    aroundIn: 'Cours de ce semestre',
    previous: 'Précédent',
    next: 'Suivant',
    partOf: 'Fait partie de',
    partOfSemester:
      '{choice, select, yes {Semestre {semester}, au choix} other {Semestre {semester}}}',
    notOffered:
      'Ce cours n’est pas proposé actuellement. Sa page reste ici pour les personnes qui suivent un ancien lien.',
    placeholder:
      'Cette page réserve une place : c’est votre parcours qui décide du cours que vous suivez ici.',
    draft: 'Ceci est un brouillon : il n’est pas publié.',
    edit: 'Proposer une modification de cette page',
    otherVersions: 'Lire cette page en {language}',
    updated: 'Dernière modification le',
  },
  track: {
    curriculum: 'Le programme, à l’échelle',
    intro: 'Chaque bloc est un cours. Plus il vaut de crédits, plus il est haut.',
    introWithChoices:
      'Chaque bloc est un cours ; plus il vaut de crédits, plus il est haut. Là où des blocs sont entre crochets, vous en choisissez un.',
    careers: 'Débouchés',
    outcomes: 'Ce que vous saurez faire',
    mix: 'Crédits par pilier',
    jump: 'Aller à un semestre',
    fold: 'Afficher les cours communs à tous les parcours',
    others: 'Autres parcours',
    notOffered: 'Ce parcours n’est pas proposé actuellement.',
    empty: 'Aucun cours ne fait encore partie de ce parcours.',
    paths: 'Ce qui prépare à quoi',
    pathsIntro:
      'Pour chaque cours : ce que vous apprenez avant lui dans ce parcours, dans l’ordre.',
    pathsCount: 'Afficher le chemin vers {count, number} cours',
    pathIn: 'Tout le chemin qui y mène dans {track}',
  },
  programme: {
    intro:
      'Tous les cours du programme, semestre par semestre : d’abord ce que tout le monde suit, puis ce que chacun des {tracks} parcours y ajoute.',
    introPlain: 'Tous les cours du programme, semestre par semestre.',
    common: 'Tronc commun',
    commonIntro:
      'Les cours qui font partie de tous les parcours. Là où le parcours décide, un bloc réserve la place.',
    commonTo: 'Pour tout le monde',
    only: 'Cours',
    tracks: 'Parcours de ce programme',
    curriculum: 'Programme complet',
    whole: 'Le programme complet de « {programme} »',
  },
  pillar: {
    courses: 'Cours',
    shareOfTracks: 'Sa place dans chaque parcours',
    shareIntro:
      'Sa part dans les crédits de chaque parcours. Là où vous choisissez, les deux extrêmes sont indiqués.',
    careers: 'Métiers de ce domaine',
    others: 'Autres piliers',
    empty: 'Aucun cours ne fait encore partie de ce pilier.',
    share: '{percent, number} % : {part, number} crédits sur {whole, number}',
  },
};
