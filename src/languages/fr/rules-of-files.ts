import type { RuleData } from '../../diagnostics/rules.ts';
import { courseKeys, kib, type DiagnosticWords } from '../../diagnostics/words.ts';
import { nameOfSign, turnsText, type NamedSign } from '../sign-names.ts';
import { counted, whatToType } from './rule-phrases.ts';

const namedSigns: Record<NamedSign, string> = {
  'U+2028': 'séparateur de lignes',
  'U+2029': 'séparateur de paragraphes',
  'U+202A': 'enchâssement de gauche à droite',
  'U+202B': 'enchâssement de droite à gauche',
  'U+202C': 'fin d’un sens d’écriture',
  'U+202D': 'sens forcé de gauche à droite',
  'U+202E': 'sens forcé de droite à gauche',
  'U+2066': 'isolement de gauche à droite',
  'U+2067': 'isolement de droite à gauche',
  'U+2068': 'isolement dans son propre sens',
  'U+2069': 'fin d’un isolement',
};
function unseen(sign: number, isLoose: boolean): string {
  const name = nameOfSign(sign, namedSigns, { half: 'une moitié de lettre', none: 'non attribué' });
  if (isLoose && sign === 0x2069)
    return `Ici, un signe met fin à un changement du sens d’écriture qui ne commence nulle part dans ce texte : ${name}.`;
  if (isLoose)
    return `Ici, un signe change le sens d’écriture, et rien dans ce texte ne le referme : ${name}.`;
  return turnsText(sign)
    ? `Il y a ici un signe invisible qui change le sens d’écriture : ${name}.`
    : `Il y a ici un caractère qui ne peut pas être affiché : ${name}.`;
}
/** In French a byte is an “octet”. */
const kio = (bytes: number) => kib(bytes).replace('KiB', 'Kio');
const bothVersions =
  'Entre les lignes « <<<<<<< » et « >>>>>>> » se trouvent deux versions, l’une au-dessus de « ======= » et l’autre en dessous. Gardez-en une, et supprimez ces lignes ; ce qui se trouve sous une ligne « ||||||| » est l’état antérieur, à supprimer aussi.';

/** What the entries of a list start with. */
function bulletName(sign: string): string {
  if (sign === '*') return 'un astérisque';
  if (sign === '-') return 'un tiret sans espace';
  return /^\d/.test(sign) ? 'des numéros' : `« ${sign} »`;
}
function otherBullet(sign: string): string {
  if (sign === '-') return 'Mettez un espace après le tiret au début de ces lignes.';
  if (/^\d/.test(sign))
    return 'Tapez un tiret et un espace à la place de chaque numéro au début de ces lignes.';
  const bullet = sign === '*' ? 'un tiret' : 'un tiret et un espace';
  return `Tapez ${bullet} à la place de chaque « ${sign} » au début de ces lignes.`;
}
function otherIndent(spaces: number | undefined): string {
  if (spaces === undefined)
    return 'Mettez au début de la ligne autant d’espaces que sur les lignes voisines.';
  if (spaces === 0) return 'Supprimez les espaces au début de la ligne.';
  return `Faites commencer la ligne par ${counted(spaces, 'espace', 'espaces')}.`;
}
/** “les clés (title, pillar)”, or what one key needs. */
const keyLines = (keys: readonly string[]) =>
  keys.length === 1 ? `une ligne « ${keys.join(', ')}: … »` : `les clés (${keys.join(', ')})`;

/** Of files that need not be there. */
const skippedHints: Partial<Record<RuleData['skipped-file']['why'], string>> = {
  index:
    'Supprimez-le, ou faites-en une page à part dans le dossier pages ; si c’est un cours, ajoutez ses clés.',
  ending: 'Faites terminer son nom par .md si c’est un cours.',
};

/** What is wrong with a file as a whole, or with how it is written. */
export const rulesOfFiles = {
  'not-utf8': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'Ce fichier est enregistré en UTF-16.'
        : 'Ce fichier n’est pas enregistré en UTF-8 ; les lettres accentuées se perdraient.',
    hint: 'Enregistrez-le à nouveau avec le codage UTF-8 : dans le Bloc-notes avec Enregistrer sous, dans VS Code en cliquant sur le codage tout en bas.',
  }),
  'too-large': ({ what, bytes, limit }) => ({
    message: `${what === 'front-matter' ? 'L’en-tête de ce fichier' : 'Ce fichier'} fait ${kio(bytes)} ; la limite est de ${kio(limit)}.`,
    hint: {
      picture:
        'Réduisez l’image : une largeur de 1600 pixels suffit ; ou placez un grand fichier ailleurs et faites-y un lien.',
      file: 'Raccourcissez le texte, ou répartissez-le sur deux fichiers.',
      drawing:
        'Enregistrez le dessin à nouveau, en SVG « optimisé » sans images à l’intérieur, ou en PNG.',
      style: 'Retirez ce que ces pages n’utilisent pas.',
      font: 'Enregistrez la police avec moins de caractères (un « sous-ensemble »), ou dans une seule graisse.',
      'front-matter': 'Déplacez les longs textes sous la deuxième ligne de trois tirets.',
    }[what],
  }),
  'unusable-file': ({ why }) => ({
    message: {
      link: 'Ceci est un raccourci vers un autre endroit du disque ; seuls de vrais fichiers et de vrais dossiers sont lus.',
      device: 'Ceci n’est ni un fichier ni un dossier.',
      name: 'Le nom de ce fichier contient un caractère que ni une adresse web ni un autre ordinateur ne peut garder.',
      windows:
        'Les ordinateurs sous Windows n’acceptent pas ce nom : Windows le réserve à un appareil (comme con, nul ou aux), ou il se termine par un point ou un espace.',
      long: 'Le nom de ce fichier est trop long, seul ou avec les dossiers dans lesquels il se trouve.',
      folder: 'Ce dossier a un nom qui se termine par .md, comme s’il était un fichier.',
      disguised:
        'Ce fichier n’est pas ce que dit la fin de son nom : son contenu est d’un autre genre.',
      'no-font': 'Ce fichier n’est pas une police WOFF2, bien que son nom le dise.',
      'cut-off': 'Ce fichier n’est pas complet : sa fin manque, ou il est endommagé.',
      pixels:
        'Cette image indique une taille qu’aucune page ne peut montrer : aucun pixel, plus de 50 millions de pixels, ou un côté de plus de 16 384 pixels.',
      private:
        'Cette image contient des données cachées : où elle a été prise, ou à qui appartient l’appareil photo. Chaque lecteur pourrait les voir.',
      active:
        'Ce PDF peut faire plus qu’être lu : il exécute un script ou un programme, ou joue un son ou une vidéo.',
      sealed:
        'Des parties de ce PDF ne peuvent pas être examinées ; personne ne sait donc ce qu’il ferait.',
    }[why],
    hint: {
      link: 'Placez ici le fichier lui-même.',
      device: 'Supprimez-le.',
      name: 'Renommez-le avec des lettres, des chiffres et des tirets.',
      windows: 'Donnez-lui un autre nom, par exemple avec un mot de plus.',
      long: 'Donnez-lui un nom plus court.',
      folder: 'Renommez le dossier.',
      disguised:
        'Enregistrez-le à nouveau comme image PNG, JPEG, WebP ou AVIF ou comme PDF, avec l’extension correspondante.',
      'no-font':
        'Enregistrez la police en WOFF2, ou demandez-la sous cette forme là d’où elle vient.',
      'cut-off': 'Placez ici encore une fois le fichier d’origine, ou enregistrez-le à nouveau.',
      pixels: 'Enregistrez l’image à nouveau, en plus petit : une largeur de 1600 pixels suffit.',
      private:
        'Enregistrez-la à nouveau sans ces données : choisissez « exporter pour le web », ou « supprimer les propriétés et les informations personnelles ».',
      active: 'Imprimez-le vers un nouveau PDF et placez celui-ci ici.',
      sealed: 'Imprimez-le vers un nouveau PDF, sans mot de passe, et placez celui-ci ici.',
    }[why],
  }),
  'skipped-file': ({ why }) => ({
    message: {
      type: 'Ce fichier n’est pas un cours : son nom ne se termine pas par .md.',
      place:
        'Ce fichier se trouve hors des dossiers qui contiennent les cours, les parcours, les piliers et les pages.',
      readme: 'Ce README n’a pas d’en-tête ; ce n’est donc pas un cours.',
      underscore:
        'Le nom de ce fichier, ou d’un dossier dans lequel il se trouve, commence par un trait de soulignement (_) ; il n’est donc pas lu.',
      index:
        'Ceci est la page d’une liste, pas un cours : il n’y a ni semestre, ni crédits, ni pilier.',
      ending: 'Ce fichier n’est pas lu : le nom d’un cours se termine par .md.',
    }[why],
    hint: skippedHints[why],
  }),
  'no-front-matter': ({ why, text, line, keys = courseKeys }) => ({
    message: {
      none: 'Ce fichier ne commence pas par un en-tête.',
      'blank-line': 'Il y a quelque chose avant la première ligne de trois tirets.',
      dashes: `La première ligne est « ${text} » ; il faut exactement « --- ».`,
      'after-dashes': `Dans « ${text} », il y a quelque chose après les trois tirets.`,
      'not-closed': 'L’en-tête du fichier n’a pas de deuxième ligne de trois tirets.',
      'closing-line': `« ${text} » ressemble à la fin de l’en-tête, mais n’est pas exactement « --- ».`,
      'line-ends':
        'Les lignes de ce fichier se terminent à l’ancienne (CR seul) ; il se lit donc comme une seule longue ligne.',
      'two-marks': 'Ce fichier commence par plus d’une marque d’ordre des octets (BOM) invisible.',
      toml: 'Les clés se trouvent entre des lignes de trois signes plus, comme dans un autre logiciel de sites ; ici, elles se trouvent entre des lignes de trois tirets.',
    }[why],
    hint: {
      none: `Commencez le fichier par une ligne « --- », puis ${keyLines(keys)}, puis une deuxième ligne « --- ».`,
      'blank-line':
        'Faites commencer le fichier par la ligne « --- » : supprimez les lignes vides au-dessus.',
      dashes: 'Tapez « --- » et rien d’autre sur la première ligne.',
      'after-dashes': 'Tapez « --- » et rien d’autre sur cette ligne.',
      'not-closed': line
        ? `Tapez une ligne « --- » au-dessus de la ligne ${line}, entre la dernière clé et le texte.`
        : 'Tapez une ligne « --- » entre la dernière clé et le texte.',
      'closing-line': 'Tapez « --- » et rien d’autre sur cette ligne.',
      'line-ends': 'Enregistrez le fichier avec des fins de ligne LF ou CRLF.',
      'two-marks': 'Enregistrez-le à nouveau en UTF-8 sans marque d’ordre des octets (BOM).',
      toml: 'Tapez « --- » à la place des deux lignes « +++ », et écrivez chaque clé avec un deux-points : « title: … » à la place de « title = … ».',
    }[why],
  }),
  'invalid-yaml': ({ cause, text, fix, spaces, wants, stray, sign = '*' }) => ({
    message: {
      colon: `« ${text} » contient un deux-points, que l’ordinateur prend pour celui d’une nouvelle clé.`,
      quote: `Un guillemet dans « ${text} » n’est jamais fermé.`,
      'inner-quote': `« ${text} » contient des guillemets à l’intérieur des guillemets.`,
      backslash: `« ${text} » contient une barre oblique inverse (\\), qui a un sens particulier entre guillemets droits (").`,
      bracket: `Un crochet ou une accolade dans « ${text} » n’est jamais fermé.`,
      bullet: `Les éléments de « ${text} » commencent par ${bulletName(sign)} ; ici, un élément commence par un tiret${sign === '*' ? '' : ' et un espace'}.`,
      tab: 'Cette ligne commence par une tabulation.',
      'no-space': `Il n’y a pas d’espace après le deux-points dans « ${text} ».`,
      'other-space': `« ${text} » contient un espace insécable, ou un autre qui ressemble seulement à un espace ordinaire.`,
      'no-space-hyphen': `Il n’y a pas d’espace après le tiret dans « ${text} ».`,
      reserved: `La valeur dans « ${text} » commence par un signe qui a un sens particulier ici.`,
      'merge-marker': 'Cette ligne est restée après la fusion de deux versions.',
      indent: `« ${text} » est plus ou moins en retrait que les lignes voisines.`,
      'not-keys': `« ${text} » n’est pas une clé avec une valeur.`,
      other: `L’en-tête du fichier est illisible à partir d’ici : « ${text} ».`,
    }[cause],
    hint:
      whatToType(cause === 'tab' ? { wants, stray } : { fix, wants, stray }) ??
      {
        colon: 'Mettez toute la valeur entre guillemets droits (").',
        quote: 'Ajoutez à la fin le guillemet qui manque.',
        'inner-quote': 'Mettez d’autres guillemets autour de la valeur.',
        backslash: "Mettez des apostrophes droites (') autour de la valeur.",
        bracket: 'Ajoutez à la fin de la liste le signe qui manque.',
        tab: spaces
          ? `Tapez ${counted(spaces, 'espace', 'espaces')} à la place de la tabulation.`
          : 'Supprimez la tabulation, pour que la ligne commence par la clé.',
        'no-space-hyphen': 'Mettez un espace après le tiret.',
        bullet: otherBullet(sign),
        'no-space': 'Mettez un espace après le deux-points.',
        'other-space': 'Tapez un espace ordinaire à la place.',
        reserved: 'Mettez toute la valeur entre guillemets droits (").',
        indent: otherIndent(spaces),
        'merge-marker': bothVersions,
        'not-keys':
          'Écrivez une clé, un deux-points, un espace et une valeur, comme « title: Web Development ».',
        other:
          'Mettez toute la valeur entre guillemets droits (") ; si cela n’aide pas, comparez la ligne avec la même ligne d’un autre fichier.',
      }[cause],
  }),
  'unsafe-yaml': ({ text, fix, wants, stray }) => ({
    message: `« ${text} » est ici un ordre pour l’ordinateur, pas un texte.`,
    hint:
      whatToType({ fix, wants, stray }) ??
      'Mettez toute la valeur entre guillemets droits ("), ou écrivez-la sans ce signe.',
  }),
  'too-deep': ({ limit }) => ({
    message: `Ceci est imbriqué à plus de ${limit} niveaux.`,
    hint: 'Utilisez moins de niveaux de listes, de citations ou de crochets.',
  }),
  'control-character': ({ sign, code, loose = false }) => ({
    message: unseen(sign, loose),
    hint: code
      ? `Supprimez « ${code} ».`
      : 'Supprimez-le : placez le curseur juste après et appuyez une fois sur la touche Retour arrière, ou retapez les mots qui l’entourent.',
  }),
  'merge-marker': () => ({
    message: 'Cette ligne est restée après la fusion de deux versions.',
    hint: bothVersions,
  }),
  'too-heavy': ({ why, limit }) => ({
    message: {
      time: `Transformer ce texte en page a pris plus de ${limit} secondes ; l’opération a donc été interrompue.`,
      memory: `Transformer ce texte en page a pris plus de ${limit} Mo de mémoire ; l’opération a donc été interrompue.`,
      output: `Ce texte deviendrait une page de plus de ${limit} Mo.`,
      depth: `Dans ce texte, des listes, des citations ou des crochets sont imbriqués à plus de ${limit} niveaux.`,
    }[why],
    hint: 'Cherchez de très longues listes, de très grands tableaux ou de longues suites de crochets, et simplifiez-les.',
  }),
  'nothing-to-publish': ({ courses }) => ({
    message:
      courses === 0
        ? 'Il n’y a pas de cours dans ce dossier, donc rien à publier.'
        : 'Aucun cours de ce dossier n’est proposé ; il n’y a donc rien à publier.',
    hint:
      courses === 0
        ? 'Si les cours se trouvent dans un autre dossier, indiquez celui-ci avec --content ; sinon, ajoutez un premier cours.'
        : 'Retirez « hide », « draft » ou « default » des cours que les étudiants peuvent suivre.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
