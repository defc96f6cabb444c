import type { CommandWords } from '../command-words.ts';
import { typed } from '../../typed.ts';

/** The plural starts at two. */
const many = (count: number, one: string, several: string) =>
  `${count} ${count < 2 ? one : several}`;
const published = (courses: number) => `${courses} cours ${courses < 2 ? 'publié' : 'publiés'}`;
const files = (count: number) => many(count, 'fichier', 'fichiers');
const warnings = (count: number) => many(count, 'avertissement', 'avertissements');
const kinds = {
  course: 'Le cours',
  track: 'Le parcours',
  pillar: 'Le pilier',
  tag: 'Le sujet',
};

/** Ce que les commandes disent de leur travail, en français. */
export const commands: CommandWords = {
  about: {
    build: 'vérifie le contenu et publie le site dans un dossier',
    check: 'vérifie le contenu et n’écrit rien',
    dev: 'montre le site et suit chaque modification',
    fix: 'montre ce qui peut être réparé avec certitude ; --write le répare',
    new: 'écrit le fichier d’un nouveau cours, parcours ou pilier, ou tout un nouveau catalogue',
    adopt:
      'reprend un catalogue de Hugo, Jekyll, Eleventy ou VuePress, ou des tableaux, dans un nouveau dossier de contenu',
    sheet: 'écrit cours, parcours et piliers dans un tableur, et relit ce qui y a été changé',
    rename: 'donne partout un autre nom à quelque chose, et garde son ancienne adresse',
    explain: 'dit ce que signifie une règle, ou bien où et pourquoi un fichier apparaît',
    diff: 'dit avec des mots ce qui change entre deux versions du contenu',
    coverage: 'dit combien d’éléments d’une fiche ECTS chaque cours donne',
    owners:
      'écrit qui doit accepter les changements dans le fichier des responsables de la plateforme',
    part: 'donne les parties de pages que vous pouvez faire vous-même, ou écrit le fichier de l’une d’elles',
    pdf: 'imprime le guide des études d’un programme ou d’un parcours, avec ses numéros de page, en PDF',
    start: 'génère le site et le montre',
  },
  operands: {
    new: '<course|track|pillar> <id> | catalogue <dossier>',
    adopt: '<ancien site ou tableau> …',
    sheet: '<out|in> <fichier.xlsx|fichier.csv>',
    rename: '<course|track|pillar|tag> <ancien> <nouveau>',
    explain: '<règle|fichier|id>',
    diff: '<version ou dossier> [<version ou dossier>]',
    part: '[<partie>]',
  },

  build: {
    published: (courses, dir) => `${published(courses)} dans ${dir}.`,
    unchanged: (courses, dir) => `Rien n’a changé : ${published(courses)} dans ${dir}.`,
    nothing: (dir) =>
      dir === undefined
        ? 'Rien n’a été publié.'
        : `Rien n’a été publié ; ${dir} est resté tel quel.`,
    faults: (count) =>
      `Rien n’a été publié : il y a ${many(count, 'défaut', 'défauts')} dans les pages.`,
    faultsWithParts: (count, parts) =>
      `Rien n’a été publié : il y a ${many(count, 'défaut', 'défauts')} dans les pages. Ces parties sont les vôtres, regardez donc d’abord là : ${parts.join(', ')}.`,
    undated: {
      shallow:
        'Aucune page n’indique quand elle a été modifiée : seule une partie de l’historique du contenu se trouve ici (un clone superficiel). Récupérez tout l’historique : fetch-depth: 0.',
      unreadable:
        'Aucune page n’indique quand elle a été modifiée : git ne peut pas lire l’historique du contenu. Une partie n’est pas ici, ou elle est endommagée. Clonez à nouveau le dépôt, avec tout son historique.',
      slow: 'Aucune page n’indique quand elle a été modifiée : git a mis trop de temps à le dire.',
    },
  },
  trial: {
    said: (address) =>
      `Ce dossier est à l’essai : il contient des erreurs et pas de catalogue.yaml, donc rien n’est publié. Ce qui est laissé de côté, et pourquoi : ${address}`,
    look: (command) => `Ce qu’on peut montrer de ce dossier malgré tout : ${command}`,
    notice: 'Ceci est un essai : rien n’est publié, et ce qui est défectueux est laissé de côté.',
    link: 'Ce qui est laissé de côté, et pourquoi',
    title: 'Laissé de côté dans cet essai',
    lead: 'Ce dossier contient des erreurs et pas de catalogue.yaml, donc rien n’est publié. Vous voyez ce qui a pu être lu.',
    wayIn: {
      heading: 'Reprendre le dossier',
      text: 'Ceci en fait un nouveau dossier sans erreurs, et ne change rien dans celui-ci :',
      check: 'Ou réparez les fichiers vous-même. Ceci nomme chaque erreur, avec sa ligne :',
    },
    folder: { heading: 'Le dossier', intro: 'Ceci le concerne tout entier.' },
    leftOut: {
      heading: 'Fichiers laissés de côté',
      intro: (count) =>
        count < 2 ? `${count} fichier n’est pas montré.` : `${count} fichiers ne sont pas montrés.`,
    },
    inPart: {
      heading: 'Fichiers montrés en partie',
      intro: 'Seul ce qui y est faux est laissé de côté.',
    },
    more: (count) =>
      count < 2
        ? `${count} autre erreur ne figure pas ici.`
        : `${count} autres erreurs ne figurent pas ici.`,
  },
  ready: (address) => `Le catalogue est prêt : ${address} (Ctrl+C l’arrête)`,
  withoutYears: 'Les années antérieures ne sont pas montrées ici : un build les produit.',
  startAnew: (config) =>
    `${config} désigne maintenant un autre dossier de contenu. Arrêtez ceci (Ctrl+C) et relancez-le.`,

  part: {
    about: {
      Header: 'le haut de chaque page : nom, recherche, langues, accès principaux',
      Footer: 'le bas de chaque page : autres accès, apparence, mentions',
      HomeIntro: 'le haut de la page d’accueil : titre, recherche, accès',
      ListIntro: 'le haut d’une liste de cours',
      CourseIntro: 'le haut d’une page de cours : titre et une phrase',
      CourseFacts: 'les informations d’un cours, à côté de son texte',
      BeforeCourse: 'rien encore : avant le texte d’un cours',
      AfterCourse: 'rien encore : après le texte d’un cours',
      TrackIntro: 'le haut d’une page de parcours',
      PillarIntro: 'le haut d’une page de pilier',
      ProgrammeIntro: 'le haut d’une page de programme',
    },
    written: (file, config, isThere) =>
      `${file} est prêt. ${isThere ? `Ajoutez dans ${config}` : `Écrivez ${config}`} :`,
  },

  pdf: {
    printing: 'Impression, pour voir sur quelles pages se trouvent les cours.',
    again: (round) => `Nouvelle impression, avec les numéros de ces pages (tour ${round}).`,
    written: (pages, file) =>
      `Un guide de ${pages} ${pages === 1 ? 'page' : 'pages'} se trouve dans ${file}.`,
    nothing: 'Aucun guide n’a été écrit : le contenu a des erreurs.',
    failed: (browser, said) =>
      `Aucun guide n’a été écrit : ${browser} ne l’a pas imprimé. Nommez un autre Chromium ou Chrome avec --browser.${said && `\n${said}`}`,
  },

  fix: {
    nothing: 'Il n’y a rien qui puisse être réparé avec certitude.',
    fixed: (count) => `${many(count, 'fichier réparé', 'fichiers réparés')}.`,
    wouldFix: (count) =>
      `${files(count)} ${count < 2 ? 'changerait' : 'changeraient'}. Rien n’est encore écrit : ${typed('fix', '--write')} s’en charge.`,
    left: (summary, isWould) =>
      `${isWould ? 'Il vous resterait' : 'Il vous reste'} : ${summary} ${typed('check')} montre où.`,
  },

  new: {
    there: (file) => `${file} est créé. Ce que check dit depuis :`,
    catalogue: (dir, toLook) =>
      `Un catalogue de deux cours se trouve dans ${dir}. Lisez son README.md, et regardez le catalogue avec : ${toLook}`,
    installs: (what) => `npm installe ${what} …`,
    notInstalled: (dir, what, said, command) =>
      `Les fichiers sont dans ${dir}, mais npm n’a pas pu installer ${what} :\n${said}\nDès que c’est possible, tapez dans ce dossier : ${command}`,
  },

  rename: {
    done: (kind, from, to, others) => {
      const where =
        others > 0 ? `, aussi dans ${many(others, 'autre fichier', 'autres fichiers')}` : '';
      return `${kinds[kind]} « ${from} » s’appelle maintenant « ${to} »${where}.`;
    },
    leadsTo: (old, now) => `${old} mène à ${now}`,
    otherProgramme: (now, old) =>
      `À cause de son dossier, il fait maintenant partie du programme « ${now} » ; il était dans « ${old} ».`,
    unread: (file) =>
      `${file} est illisible, et contient peut-être aussi ce nom : regardez-y vous-même.`,
    ended: (address) => `${address} ne répond plus.`,
    dryRun: 'Rien n’est écrit : c’était un essai.',
  },

  owners: {
    done: (files, lines) =>
      `${lines} ${lines < 2 ? 'ligne' : 'lignes'} avec des responsables dans ${files.join(' et ')}.`,
    same: 'Le fichier des responsables est à jour.',
    nobody:
      'Aucun parcours ni pilier ne nomme de responsable. Donnez-lui la clé owner, par exemple : owner: school/web',
  },

  overlay: {
    read: (count) => `Vérification du catalogue, ${many(count, 'fichier lu', 'fichiers lus')}`,
    errors: (count) =>
      count < 2
        ? `${count} erreur empêche la publication`
        : `${count} erreurs empêchent la publication`,
    lastGood: 'Derrière ce panneau se trouve la dernière bonne version.',
    hint: 'Réparez ce qui suit et enregistrez : ce panneau disparaît de lui-même.',
    canWait: (count) => `${warnings(count)} ${count < 2 ? 'peut' : 'peuvent'} attendre.`,
    guide: 'Guide du personnel (en anglais)',
    warnings,
    warningsLabel: 'Avertissements',
    lines: (first, last, file) => `Lignes ${first} à ${last} de ${file}`,
    open: (line) => `Ouvrir la ligne ${line}`,
  },
};
