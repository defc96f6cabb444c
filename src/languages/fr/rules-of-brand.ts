import type { RuleData } from '../../diagnostics/rules.ts';
import { quotedWhereNeeded, type DiagnosticWords } from '../../diagnostics/words.ts';

const either = (endings: readonly string[]) => endings.join(' ou ');

function otherFile({ key, why, endings, near }: RuleData['brand-file']): string {
  if (near) return `Tapez : ${key}: ${quotedWhereNeeded(near)}`;
  if (why === 'square')
    return 'Enregistrez-la à nouveau, en PNG de 512 pixels sur 512 ou comme dessin (.svg) aussi large que haut.';
  if (why === 'font')
    return 'Placez la police au format .woff2 dans le dossier de contenu et tapez son chemin ; ou tapez archivo ou system.';
  const example = `comme « ${key}: brand/${key}${endings[0] ?? ''} »`;
  return why === 'kind'
    ? `Enregistrez le fichier sous un nom qui se termine par ${either(endings)}, et tapez ce nouveau nom.`
    : `Placez le fichier dans le dossier de contenu et tapez son chemin à partir de là, ${example}.`;
}

/** What is wrong with a school’s logo, icon, colour, font and style sheet. */
export const rulesOfBrand = {
  'brand-file': (data) => ({
    message: {
      missing: `Il n’y a pas de fichier « ${data.path} » dans le dossier de contenu.`,
      elsewhere: `« ${data.path} » mène hors du dossier de contenu, et rien n’est chargé d’ailleurs.`,
      kind: `Sous « ${data.key} », il faut un fichier dont le nom se termine par ${either(data.endings)} ; « ${data.path} » est d’un autre genre.`,
      font: `« ${data.path} » n’est pas une police connue ici : archivo, system, ou un fichier dont le nom se termine par .woff2.`,
      square: `« ${data.path} » ne peut pas servir d’icône : elle doit être aussi large que haute, et un PNG doit avoir de 512 à 2048 pixels de côté.`,
    }[data.why],
    hint: otherFile(data),
  }),
  'unsafe-drawing': ({ what, text }) => ({
    message: {
      script: `« ${text} » exécuterait un programme ; un logo est seulement un dessin.`,
      handler: `« ${text} » exécuterait un programme dès qu’il se passe quelque chose ; un logo est seulement un dessin.`,
      foreign: `« ${text} » ne fait pas partie d’un dessin.`,
      reference: `« ${text} » charge quelque chose hors de ce fichier, ou y mène.`,
      style: 'Le style de ce dessin mentionne quelque chose hors de ce fichier.',
      entity: `« ${text} » est un ordre pour le logiciel qui lit le fichier, et ne fait pas partie du dessin.`,
      'no-drawing': 'Ce n’est pas un dessin SVG, ou sa fin manque.',
      'no-size': 'Ce dessin ne dit pas quelle est sa taille.',
    }[what],
    hint: {
      script: 'Supprimez-le, jusqu’à la fin de son élément.',
      handler: 'Supprimez-le.',
      foreign:
        'Supprimez-le, jusqu’à la fin de son élément ; ou enregistrez le dessin à nouveau, en SVG « simple » ou « optimisé ».',
      reference: 'Dessinez-le dans ce fichier, et désignez-le par # et son identifiant.',
      style: 'Retirez-en les adresses et @import ; « url(#…) » peut rester.',
      entity: 'Supprimez-le.',
      'no-drawing': 'Enregistrez le dessin à nouveau, en « SVG simple ».',
      'no-size':
        'Dans son premier élément, ajoutez viewBox="0 0 200 40", avec sa propre largeur et sa propre hauteur.',
    }[what],
  }),
  'unsafe-style': ({ what, text }) => ({
    message: {
      import: `« ${text} » charge une autre feuille de style.`,
      elsewhere: `« ${text} » charge quelque chose d’ailleurs ; tout ce qu’une page affiche vient du site lui-même.`,
      url: `« ${text} » n’est pas une adresse lisible.`,
      function: `« ${text} » prend une adresse que personne ne peut vérifier.`,
      unclosed: `« ${text} » est ouvert ici et n’est jamais fermé.`,
      unopened: `« ${text} » ferme ce qui n’a jamais été ouvert.`,
      markup: `« ${text} » a sa place dans une page, pas dans une feuille de style.`,
    }[what],
    hint: {
      import:
        'Copiez les règles de cette autre feuille au début de celle-ci, à la place de cette ligne.',
      elsewhere:
        'Placez l’image dans le dossier de contenu et indiquez son chemin à partir de ce fichier, comme url(motif.png).',
      url: 'Mettez-la entre guillemets droits, comme url("motif.png").',
      function: 'Utilisez plutôt url(…) avec le chemin d’une image.',
      unclosed: 'Ajoutez le signe qui le ferme.',
      unopened: 'Supprimez-le.',
      markup: 'Supprimez-le.',
    }[what],
  }),
  'accent-shade': ({ given, light, dark }) => ({
    message: `Tous les textes ne seraient pas lisibles en ${given} : les pages claires utilisent ${light}, les pages sombres ${dark}.`,
    hint:
      light === given || dark === given
        ? undefined
        : `Une couleur qui peut rester telle quelle sur les pages claires : ${light}.`,
  }),
  'icon-sizes': ({ icon }) => ({
    message: `Les écrans d’accueil ont besoin d’images, et « ${icon} » est un dessin ; ils affichent donc un signe à eux.`,
    hint: 'Sous « icon », indiquez un PNG de 512 pixels sur 512, ou installez le paquet @resvg/resvg-js à côté de ce logiciel.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
