import type { AdoptWords } from '../../authoring/adopt/words.ts';

const many = (count: number, one: string) => `${count} ${one}${count < 2 ? '' : 's'}`;

/** Ce que `adopt` dit et écrit, en français. */
export const adopt: AdoptWords = {
  content: { catalogue: 'Catalogue des cours', allCourses: 'Cours', otherCourses: 'Autres cours' },
  systems: {
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    eleventy: 'Eleventy',
    vuepress: 'VuePress',
    table: 'un tableau',
  },
  title: 'Comment ce catalogue a été repris',
  intro: (systems) =>
    `Il vient de ${systems.join(' et ')} ; rien n’y a été modifié. Ci-dessous, chaque fichier et chaque clé figure une fois. Cette page n’est pas publiée : supprimez-la quand vous n’en avez plus besoin.`,
  parts: { decisions: 'Ce que vous devez décider', files: 'Fichiers', keys: 'Clés' },
  nothing: 'Il ne reste rien à décider.',
  columns: { file: 'Fichier', became: 'Ce qu’il est devenu', key: 'Clé', count: 'Fichiers' },
  kinds: {
    course: 'cours',
    track: 'parcours',
    pillar: 'pilier',
    page: 'page de texte',
    translation: 'traduction',
    picture: 'image ou PDF',
    list: 'page d’une liste : les listes se font désormais d’elles-mêmes ; son adresse y conduit',
    apart: 'mis de côté, car il contient des erreurs que personne n’a pu corriger',
  },
  left: {
    template: 'laissé : un modèle ou un programme de l’ancien site',
    settings: 'laissé : des réglages de l’ancien site',
    style: 'laissé : l’apparence de l’ancien site',
    type: 'laissé : un type de fichier qu’un catalogue ne publie pas',
    post: 'laissé : des actualités',
    link: 'laissé : un lien vers un autre endroit du disque n’est pas suivi',
    device: 'laissé : ce n’est pas un fichier',
    'too-large': 'laissé : trop grand',
    picture: 'laissé : l’image est abîmée, n’en est pas une ou dit où elle a été prise',
    empty: 'laissé : il ne contient rien',
    unused: 'laissé : aucun texte ne le montre ni n’en a besoin',
    broken: 'laissé : il ne peut pas être ouvert',
  },
  trouble: {
    yaml: 'son en-tête est abîmé ; ce qui pouvait être lu est ici',
    toml: 'son en-tête (TOML) est abîmé ; ce qui pouvait être lu est ici',
    json: 'son en-tête (JSON) est abîmé ; ce qui pouvait être lu est ici',
    'not-closed': 'son en-tête n’a pas de fin ; ce qui pouvait être lu est ici',
    code: 'son en-tête est du code, qui n’est jamais exécuté',
    'too-large': 'trop grand pour être lu',
    'not-text': 'pas de texte',
  },
  keys: {
    kept: () => 'gardée',
    renamed: (to) => `s’appelle désormais ${to}`,
    field: (to) => `est le champ ${to} de catalogue.yaml`,
    text: () => 'figure dans le texte',
    address: () => 'l’ancienne adresse conduit à la nouvelle',
    placed: () => 'décide de la place du cours',
    needless: () => 'laissée : seul l’ancien programme en avait besoin',
    chosen: () => 'laissée, comme vous l’avez dit',
    missing: () => 'laissée : l’image n’est pas là',
    repeated: () => 'laissée dans la traduction : l’original le dit',
    settings: () => 'figure dans catalogue.yaml',
  },
  decisions: {
    broken: 'Ces fichiers étaient abîmés. Comparez ce qui est ici avec les anciens :',
    drafts:
      'Il manque à ces cours ce que chaque cours doit dire. Ce sont des brouillons, non publiés, jusqu’à ce que vous le complétiez et supprimiez « draft » :',
    pillars:
      'Aucun cours ne nommait de domaine d’études. Tous sont dans un seul pilier ; créez les vôtres dans pillars/ :',
    'other-pillar':
      'Ces cours ne nomment pas de domaine d’études. Ils sont dans le pilier « other » ; choisissez-en un pour chacun :',
    tracks:
      'Ceux-ci n’avaient pas de page. Leur nom vient de ce que disent les cours ; ajoutez une description :',
    programmes:
      'Ces dossiers sont devenus des programmes. Est-ce juste ? Sinon, retirez-les de « programmes » dans catalogue.yaml :',
    language:
      'Voici les langues du catalogue, d’après ses textes ; la première est la langue habituelle :',
    fields:
      'Ces clés sont devenues des champs à vous. Regardez leurs noms et décidez lesquels il faut (« fields » dans catalogue.yaml) :',
    unresolved: 'Ceux-ci renvoient à des cours qui ne sont pas ici :',
    differs:
      'Une traduction dit ici autre chose que son original ; ce que dit l’original a été gardé :',
    links: 'Ces liens ne mènent à rien de ce qui a été repris :',
    addresses:
      'Ces anciennes adresses n’ont pas pu être gardées. Faites-les rediriger par votre serveur web :',
    commands:
      'Ces commandes de l’ancien système n’avaient pas de mots et ont été laissées. Écrivez ce que l’on doit lire :',
    settled:
      'Ceux-ci n’ont pas passé la vérification tels quels ; ce qui était faux figure dans le texte ou a été mis de côté :',
    'credit-unit':
      'Les crédits s’appellent ainsi, donc aucune heure de travail n’en est tirée. Dites combien l’un d’eux en compte (« credit-unit » dans catalogue.yaml), si vous le savez :',
    pictures:
      'Les images et les PDF ont de nouvelles adresses. Qui fait un lien vers celles-ci doit le savoir :',
    'lone-english': 'Ceux-ci n’existent qu’en anglais et disent donc « english-only » :',
    code: 'Ceux-ci ont des données ou un en-tête qui sont du code. Il n’a pas été exécuté ; ajoutez à la main ce qu’il disait :',
  },
  more: (count) => `et ${count} de plus`,
  done: ({ course, track, pillar, page }, dir) =>
    `${course} cours, ${track} parcours, ${many(pillar, 'pilier')} et ${many(page, 'page')} sont dans ${dir}.`,
  checked: (warnings) =>
    `Aucune erreur ; ${many(warnings, 'avertissement')}, qui ${warnings < 2 ? 'peut' : 'peuvent'} attendre.`,
  toDecide: (file) =>
    `Ce que chaque fichier et chaque clé est devenu se lit dans ${file}. Ce que vous devez décider :`,
};
