import type { NamedKind, UsageWords } from '../../usage-words.ts';
import { typed } from '../../typed.ts';

const meant = (near?: string) => (near ? ` Vouliez-vous écrire « ${near} » ?` : '');
/** All of them masculine, and none with an article that is shortened. */
const kinds: Record<NamedKind, string> = {
  course: 'cours',
  track: 'parcours',
  pillar: 'pilier',
  tag: 'sujet',
  programme: 'programme',
};
const rooms = { track: 'les parcours', pillar: 'les piliers' };

/** Pourquoi une commande ne fait pas ce qui lui est demandé, en français. */
export const usage: UsageWords = {
  noContentFolder: (dir) => `Il n’y a pas de dossier de contenu ${dir}.`,
  unreadableContentFolder: (dir, code) =>
    `Vous n’avez pas le droit de lire le dossier de contenu ${dir} (${code}).`,
  parsing: {
    unknown: (option) => `L’option ${option} n’existe pas.`,
    needsValue: (option) => `Après l’option ${option}, il faut une valeur, et elle manque.`,
    ambiguous: (option) =>
      `Après l’option ${option}, il faut une valeur, et il y a une autre option. Si la valeur commence par un tiret, tapez ${option}=-XYZ.`,
    takesNone: (option) => `L’option ${option} s’utilise sans valeur.`,
    unexpected: (word) =>
      `« ${word} » n’a pas sa place ici : cette commande n’accepte que des options.`,
  },
  oneOf: (flag, values) => `${flag} accepte une de ces valeurs : ${values.join(', ')}.`,
  takes: (typed) => `${typed} accepte :`,
  noCommand: (name) => `${name ? `La commande « ${name} » n’existe pas. ` : ''}Commandes :`,

  flags: {
    watch: '--watch va avec --format pretty ou --format line, et sans --report.',
    changed: (file) => `--changed indique un fichier illisible : ${file}.`,
    previous: (file) =>
      `--previous indique le publication.json du site actuel ; ${file} n’en est pas un.`,
    site: (flag, given) =>
      `${flag} doit être une adresse comme https://example.org/courses/, et non « ${given} ».`,
    asYear: (given) => `--as-year doit être une année comme 2025-2026, et non « ${given} ».`,
    pathPrefix: (given) =>
      `--path-prefix doit être un chemin comme /courses/, et non « ${given} ».`,
    port: (given) => `--port est un nombre de 0 à 65535, et non « ${given} ».`,
  },
  noConfig: (file) => `--config désigne un fichier qui n’existe pas : ${file}.`,
  noCompiler: (file, command) =>
    `${file} a besoin d’esbuild, qui n’est pas installé. Tapez : ${command}`,
  noPart: (name, near) =>
    `Les pages n’ont pas de partie « ${name} ».${meant(near)} ${typed('part')} les donne toutes.`,
  name: {
    diff: `Indiquez une ou deux versions ou dossiers à comparer, par exemple : ${typed('diff', 'main')}`,
    explain: `Indiquez une règle, un fichier ou un identifiant, par exemple : ${typed('explain', 'unknown-track')}`,
    new: `Indiquez ce qui est nouveau : course (cours), track (parcours) ou pillar (pilier), puis son identifiant, par exemple : ${typed('new', 'course', 'english/computer-vision')} ; ou catalogue, puis son dossier`,
    rename: `Indiquez ce que c’est (course, track, pillar ou tag), son ancien nom et le nouveau, par exemple : ${typed('rename', 'course', 'english/mlops', 'english/ml-operations')}`,
  },
  nothingOf: (name, near) =>
    `Il n’y a pas de règle, de fichier ou d’identifiant « ${name} ».${meant(near)}`,
  noSuch: (kind, name, near) => `Il n’y a pas de ${kinds[kind]} « ${name} ».${meant(near)}`,

  id: {
    letters: (name, inFolders) =>
      `« ${name} » ne peut pas être un nom : utilisez des lettres, des chiffres et des tirets${inFolders ? ', avec une barre oblique après un dossier' : ''}.`,
    unreadStart: (name, sign) =>
      `« ${name} » ne peut pas être un nom : ce qui commence par « ${sign} » n’est pas lu.`,
    noFolders: (name, kind) =>
      `« ${name} » ne peut pas être un nom : ${rooms[kind]} n’ont pas de dossiers.`,
    windows: (name) => `« ${name} » ne peut pas être un nom : Windows se le réserve.`,
    tooLong: (name) => `« ${name} » est trop long pour un fichier et une adresse.`,
    reservedFolder: (folder) =>
      `Un cours ne peut pas se trouver dans le dossier « ${folder} » : celui-ci est destiné à d’autres fichiers.`,
  },

  there: (kind, id, file) => `Le ${kinds[kind]} « ${id} » existe déjà : ${file}.`,
  leadsElsewhere: (address, file, line, as) =>
    `${address} est une ancienne adresse qui mène ailleurs (${file}, ligne ${line}). Choisissez un autre ${as === 'id' ? 'identifiant' : 'nom'}, ou supprimez cet alias.`,
  give: (flags, sample) => `Donnez aussi ${flags.join(', ')}, par exemple ${sample}.`,
  notWritten: 'Rien n’a été écrit :',
  newCatalogue: {
    flag: (flag) =>
      `Un nouveau catalogue accepte --title et --package, mais pas --${flag} : son dossier vient après le mot catalogue.`,
    isFile: (dir) => `${dir} est un fichier ; indiquez un dossier vide ou nouveau.`,
    unreadable: (dir, code) => `Vous n’avez pas le droit de lire ${dir} (${code}).`,
    holds: (dir, file) =>
      `${dir} contient ${file}. Indiquez un dossier vide ou nouveau, pour que rien de ce qui vous appartient ne soit écrasé.`,
    onlyThere:
      '--package est réservé à un nouveau catalogue : il indique quel programme en fait le site.',
    noPackage: (file, example) =>
      `--package indique un fichier empaqueté, ou un paquet tel que ${example} ; ${file} n’est pas un fichier.`,
    notPacked: (said) =>
      `npm n’a pas pu empaqueter ce clone, qu’un nouveau catalogue installe :\n${said}`,
  },

  adopt: {
    name: `Nommez ce qu’il faut reprendre, et un nouveau dossier, par exemple : ${typed('adopt', '../old-site/content', '--to', 'content')}`,
    noSource: (name) => `${name} n’est ni un dossier ni un tableau (.csv, .tsv ou .xlsx).`,
    nothing: (names) =>
      `Il n’y a rien à reprendre sous ${names.join(', ')} : aucune page et aucune ligne d’un tableau.`,
    exists: (dir) =>
      `${dir} existe déjà. Nommez un nouveau dossier avec --to, pour que rien ne soit écrasé.`,
    inSource: (dir, source) =>
      `${dir} se trouve dans ${source}, où rien n’est modifié. Nommez un autre dossier avec --to.`,
    keys: (given) =>
      `--keys prend une clé à vous et ce qu’elle veut dire ici, comme kuerzel=code, et non « ${given} ».`,
    sitemap: (file) =>
      `--sitemap nomme un fichier de l’ancien site, comme sitemap.xml ; ${file} n’en est pas un.`,
    needs: (name, file) =>
      `Pour lire ${file}, installez le paquet ${name} à côté de ce logiciel : npm install ${name}`,
  },
  forms: (name) =>
    `Les formulaires ont besoin du paquet ${name} à côté de ce programme : npm install ${name}`,
  sheet: {
    name: `Dites dans quel sens, et nommez le tableau, comme : ${typed('sheet', 'out', 'cours.xlsx')}`,
    exists: (file) =>
      `${file} existe déjà, et peut contenir le travail de quelqu’un. Nommez un autre fichier, ou ajoutez --force.`,
    unreadable: (file) =>
      `${file} n’est pas un tableau que ${typed('sheet', 'out')} a écrit, ou il est abîmé.`,
    needs: (name, file) =>
      `Pour écrire ${file}, installez le paquet ${name} à côté de ce logiciel : npm install ${name}`,
  },
  pdf: {
    output: 'Dites où va le guide : --output guide.pdf',
    stranger: (file) => `${file} existe déjà et n’est pas un PDF. Nommez un autre fichier.`,
    either: 'Donnez --programme ou --track, pas les deux.',
    noBrowser:
      'Un guide est imprimé par Chromium ou Chrome, et aucun n’a été trouvé. Installez-en un, ou nommez-le avec --browser FICHIER ou CHROME_PATH.',
    browser: (file) =>
      `${file} n’est pas un programme. --browser est le chemin de Chromium ou de Chrome.`,
  },

  rename: {
    unreadable: (file) =>
      `${file} est illisible ; réparez-le d’abord (${typed('check')} montre comment).`,
    sameId: (old, now, id) => `« ${old} » et « ${now} » sont le même identifiant : ${id}.`,
    existing: (kind, id, file) => `Il y a déjà un ${kinds[kind]} « ${id} » : ${file}.`,
    noTag: (name) => `« ${name} » ne peut pas être un sujet.`,
    sameTag: (tag) => `Le sujet s’appelle déjà « ${tag} ».`,
    hidden: (course, id) =>
      `« ${course} » ne pourrait pas mentionner « ${id} » : un cours de son propre dossier porte ce nom. Choisissez un autre identifiant.`,
    worse: (said, mayForce) =>
      `Rien n’a été renommé, car check dirait :\n${said}${mayForce ? '\nSi c’est bien ce que vous voulez, ajoutez --force.' : ''}`,
    otherMeaning: (courses) =>
      `Rien n’a été renommé, car ces cours renverraient à autre chose que maintenant : ${courses.join(', ')}.`,
    ended: (addresses, onTrial) => {
      const verb = addresses.length < 2 ? 'répondrait' : 'répondraient';
      const advice = onTrial
        ? 'L’ancienne adresse d’un sujet se garde dans catalogue.yaml, que ce dossier n’a pas : ajoutez ce fichier, ou ajoutez --force.'
        : 'Si vous pouvez vous en passer, ajoutez --force.';
      return `Rien n’a été renommé : ${addresses.join(', ')} ne ${verb} plus. ${advice}`;
    },
  },

  owners: {
    marks: (file, begin, end) =>
      `${file} doit contenir une fois chacune les lignes « ${begin} » et « ${end} », dans cet ordre, ou aucune des deux. Corrigez-le, puis réessayez.`,
  },

  write: {
    exists: (file) => `${file} existe déjà.`,
    changed: (file) =>
      `${file} vient d’être modifié par quelqu’un d’autre ; rien n’a donc été écrit. Réessayez.`,
    link: (path) =>
      `${path} est un lien vers un autre endroit du disque ; seuls de vrais fichiers et de vrais dossiers sont modifiés.`,
    isFile: (path, below) => `${path} est un fichier et ne peut donc pas contenir ${below}.`,
  },

  output: {
    link: (dir) => `Le dossier de sortie ${dir} est un lien ; indiquez le dossier lui-même.`,
    content: (dir, contentDir) =>
      `Le dossier de sortie ${dir} et le dossier de contenu ${contentDir} se trouvent l’un dans l’autre ; choisissez un autre --output.`,
    project: (dir) =>
      `Le dossier de sortie ${dir} contient ce projet ; choisissez un autre --output.`,
    home: (dir) =>
      `Le dossier de sortie ${dir} contient votre dossier personnel ; choisissez un autre --output.`,
    inProject: (dir) =>
      `Le dossier de sortie ${dir} se trouve dans un dossier de ce projet ; choisissez un autre --output.`,
    noFolder: (dir) => `La sortie ${dir} n’est pas un dossier.`,
    stranger: (dir, file) =>
      `Le dossier de sortie ${dir} contient ${file}, qui ne vient pas de ce logiciel. Choisissez un dossier vide, ou supprimez ce fichier.`,
    taken: (dir, process) =>
      `Une autre génération du site (processus ${process}) écrit dans ${dir}. Attendez qu’elle soit terminée, ou choisissez un autre --output.`,
  },
  port: {
    taken: (port) =>
      `Le port ${port} est utilisé par un autre logiciel ; choisissez-en un avec --port.`,
    forbidden: (port) =>
      `Vous n’avez pas le droit d’utiliser le port ${port} ; choisissez-en un à partir de 1024 avec --port.`,
  },

  revision: {
    noGit: 'Pour comparer avec une version antérieure, git doit être installé.',
    otherOwner: (dir) =>
      `Git ne lit pas le dépôt de ${dir}, car il appartient à une autre personne. Autorisez-le avec : git config --global --add safe.directory <dossier du dépôt>`,
    noRepository: (name, dir) =>
      `Il n’y a pas de dossier « ${name} », et ${dir} ne se trouve dans aucun dépôt git qui pourrait contenir une version de ce nom.`,
    unknown: (name) =>
      `Il n’y a ni dossier ni version git « ${name} ». Indiquez un dossier, une branche, une étiquette (tag) ou un commit. Dans un clone sans historique, récupérez d’abord cette version.`,
    noFolder: (name, folder) => `Dans ${name}, il n’y a pas de dossier de contenu « ${folder} ».`,
    tooMany: (name, files, most) =>
      `Le contenu de ${name} compte ${files} fichiers ; ${most} au maximum peuvent être comparés.`,
    tooLarge: (name, most) =>
      `Le contenu de ${name} dépasse ${most} Mio ; une telle quantité ne peut pas être comparée.`,
  },
};
