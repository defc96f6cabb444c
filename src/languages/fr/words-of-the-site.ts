import type { Words } from '../interface-words.ts';

/** Pages about the site itself. */
export const theSite: Pick<
  Words,
  'notFound' | 'offline' | 'inYears' | 'accessibility' | 'redirect' | 'api'
> = {
  inYears: {
    notice: 'Ceci est le catalogue de {year}.',
    applies: 'Il vaut pour les étudiants qui ont commencé alors.',
    now: 'Maintenant : {title}',
    instead: 'Ce qui l’a remplacé : {title}',
    above: 'N’existe plus. Le plus proche maintenant : {title}',
    changed: 'Ce qui a changé depuis {year}',
    feed: 'Suivre les changements par un flux Atom',
    other: 'Autres années',
    intro: 'Ce qui valait quand vous avez commencé reste lisible.',
    here: '{title}. Cette page.',
    before: '{title}, que ceci a remplacé',
    nearest: 'N’existait pas encore : mène à {title}',
    feedTitle: 'Ce qui a changé depuis {year} : {catalogue}',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse contient peut-être une faute de frappe, ou la page a été déplacée. Les pages suivantes peuvent vous aider.',
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: 'Cette page n’est pas de celles que votre navigateur conserve. Elle s’ouvrira de nouveau dès que vous aurez une connexion. Les pages suivantes s’ouvrent déjà, comme celles que vous avez consultées auparavant.',
    notice:
      'La connexion est absente ou lente : voici la copie de cette page que conserve votre navigateur.',
  },
  accessibility: {
    title: 'Accessibilité',
    intro: 'Cette déclaration concerne {title}.',
    status: {
      full: 'Selon les personnes qui l’ont créé, ce site est totalement conforme à la norme.',
      partial: 'Ce site est partiellement conforme à la norme.',
      none: 'Ce site n’est pas encore conforme à la norme.',
      unknown: 'Il n’a pas encore été établi dans quelle mesure ce site est conforme à la norme.',
    },
    standard:
      'La norme est EN 301 549, qui reprend les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA.',
    how: 'Ce qui a été fait',
    howItems: {
      withoutScript: 'Toutes les pages peuvent être lues, parcourues et imprimées sans JavaScript.',
      keyboard: 'Tout est accessible au clavier, et le focus est toujours visible.',
      colours: 'Une couleur ne porte jamais seule une information : le nom figure à côté.',
      languages: 'Les textes dans une autre langue sont signalés comme tels aux lecteurs d’écran.',
      device:
        'Les pages suivent l’apparence claire ou sombre, la réduction des animations et les couleurs contrastées de votre appareil.',
    },
    known: 'Limites connues',
    knownNone:
      'Les textes sont écrits par de nombreuses personnes : les images et les documents qu’elles ajoutent n’ont pas toujours de description.',
    contact: 'Signaler un obstacle',
    noContact: 'Ce catalogue n’indique pas de contact.',
    reviewed: 'Cette déclaration a été vérifiée pour la dernière fois le {date, date}.',
    notReviewed: 'Ce catalogue n’indique pas de date de vérification.',
    statusHeading: 'État de conformité',
    preparation: 'Établissement de cette déclaration',
    content: 'Contenu',
  },
  redirect: { title: 'Cette page a été déplacée', text: 'Elle se trouve maintenant ici :' },
  api: {
    title: 'Données',
    intro:
      'Tout le contenu de ce catalogue sous forme de fichiers, pour d’autres logiciels et pour les tableurs. Ils changent avec le catalogue et s’utilisent sans clé d’accès.',
    files: 'Fichiers',
    file: 'Fichier',
    what: 'Contenu',
    schema: 'Schéma JSON',
    holds: {
      courses: 'tous les cours proposés, avec leurs données',
      course: 'un cours avec tous ses textes : un fichier par cours',
      csv: 'tous les cours en un tableau, pour les tableurs',
      'csv-semicolon':
        'le même tableau avec des points-virgules, pour les tableurs qui écrivent 1,5 avec une virgule',
      tracks: 'tous les parcours, avec leurs cours',
      pillars: 'tous les domaines d’études',
      programmes: 'tous les programmes, avec le total de chaque semestre de chaque parcours',
    },
    rulesHeading: 'Ce sur quoi vous pouvez compter',
    rules: {
      ids: 'Les identifiants sont permanents : un cours qui change de nom garde une adresse qui y mène.',
      version:
        'La version 1 ne fait que grandir. Des clés peuvent s’ajouter ; celles qui existent gardent leur nom et leur sens.',
      texts:
        'Les textes sont de simples textes. Traitez-les comme des textes que d’autres ont écrits.',
      offered:
        'Les cours qui ne sont pas proposés actuellement ne figurent dans aucun de ces fichiers.',
      addresses:
        'Si le catalogue ne connaît pas sa propre adresse, les adresses dans ces fichiers commencent à la racine du site.',
    },
    licenceHeading: 'Ce que vous pouvez en faire',
    licence:
      'C’est à l’établissement de le dire. Demandez-le-lui avant de publier ces données ailleurs.',
    keys: 'Clés de {file}',
    keysIntro:
      'Une clé entre crochets figure dans chaque élément d’une liste. Les descriptions sont celles des schémas, en anglais.',
    key: 'Clé',
    optional: 'peut manquer',
    example: 'Exemple : {course} dans courses.json',
  },
};
