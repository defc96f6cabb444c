import type { TroubleWords } from '../../diagnostics/trouble-words.ts';

const it = (path?: string) => path ?? 'Ce qui doit être ouvert';
const at = (path?: string) => (path ? ` : ${path}` : '');

export const trouble: TroubleWords = {
  kinds: {
    full: (path) =>
      `Il n’y a plus de place sur le disque${at(path)}. Libérez de la place, ou choisissez un endroit sur un autre disque.`,
    quota: (path) =>
      `Votre espace sur le disque est épuisé${at(path)}. Supprimez des fichiers qui vous appartiennent, ou choisissez un autre endroit.`,
    'too-large': (path) =>
      `Un fichier serait plus grand que ce que cet ordinateur permet${at(path)}. Choisissez un endroit sur un autre disque, ou demandez une limite plus élevée.`,
    'not-written': (path) =>
      `Vous n’avez pas le droit d’écrire dans ${path ?? 'un fichier ou un dossier'}. Choisissez un autre endroit, ou demandez le droit d’y écrire.`,
    'not-read': (path) =>
      `Vous n’avez pas le droit de lire ${path ?? 'un fichier ou un dossier'}. Demandez le droit de le lire.`,
    'read-only': (path) =>
      `Le disque ne peut être que lu${at(path)}. Choisissez un endroit sur un autre disque.`,
    'too-many-open': (path) =>
      `Trop de fichiers sont ouverts sur cet ordinateur${at(path)}. Fermez d’autres logiciels, ou demandez une limite plus élevée (ulimit -n).`,
    'too-many-watched': () =>
      'Cet ordinateur ne permet pas de suivre plus de fichiers. Fermez d’autres logiciels, ou demandez une limite plus élevée (fs.inotify.max_user_watches).',
    'no-answer': (path) =>
      `Le disque ne répond pas${at(path)}. Vérifiez s’il est endommagé ou s’il a été retiré, puis réessayez.`,
    missing: (path) =>
      `${it(path)} n’existe pas, ou a été retiré entre-temps. Vérifiez si le nom est bien écrit, puis réessayez.`,
    'not-a-folder': (path) =>
      `${it(path)} sert de dossier, ou se trouve dans un dossier, mais il y a un fichier de ce nom. Choisissez un autre nom.`,
    'a-folder': (path) => `${it(path)} est un dossier. Indiquez plutôt un fichier.`,
    exists: (path) => `${it(path)} existe déjà. Supprimez-le, ou choisissez un autre nom.`,
    'not-empty': (path) =>
      `${it(path)} contient quelque chose qui y a été mis entre-temps. Regardez ce que c’est, puis réessayez.`,
    'in-use': (path) =>
      `${it(path)} est utilisé par un autre logiciel. Fermez celui-ci, puis réessayez.`,
    'other-disk': (path) =>
      `${it(path)} se trouve sur un autre disque que son dossier et ne peut donc pas être remplacé. Choisissez un autre endroit.`,
    'name-too-long': (path) =>
      `Un nom est plus long que ce que le disque accepte${at(path)}. Choisissez un nom plus court, ou un dossier plus proche de la racine.`,
    circle: (path) =>
      `${it(path)} est un lien qui tourne en rond. Indiquez un vrai fichier ou un vrai dossier.`,
    'no-memory': () =>
      'Cet ordinateur n’a plus assez de mémoire. Fermez d’autres logiciels, puis réessayez.',
    'no-program': (name) =>
      `Le logiciel ${name ?? 'nécessaire'} n’est pas installé, ou est introuvable. Installez-le, puis réessayez.`,
    'no-address': (path) =>
      `Cet ordinateur n’a pas d’adresse où montrer le site${path ? ` (${path})` : ''}. Vérifiez ses réglages de réseau.`,
    refused: (path) =>
      `L’ordinateur refuse de faire cela avec ${path ?? 'ce fichier'}. Choisissez un autre endroit.`,
  },
  after: {
    unpublished: 'Rien n’a été publié ; ce qui était déjà publié est resté tel quel.',
    halfPublished:
      'Le nouveau site est complet, à côté de l’ancien, mais tout n’est pas encore à sa place : la prochaine génération du site s’en charge.',
    unchanged: 'Rien n’a été modifié.',
    changed: (files) =>
      `Modifié avant cela : ${files.join(', ')}. Les autres fichiers sont restés tels quels.`,
  },
  gone: (dir) =>
    `Le dossier de contenu ${dir} n’existe plus. Ce qui est affiché est son dernier état ; tout reprend de soi-même quand le dossier est de retour.`,
  looksInstead:
    'Cet ordinateur ne permet pas de suivre plus de fichiers (fs.inotify.max_user_watches, ulimit -n) : les changements sont donc recherchés chaque seconde, et apparaissent un peu plus tard.',
  ours: 'Une erreur s’est produite, et vous n’y êtes pour rien :',
};
