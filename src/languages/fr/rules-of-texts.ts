import { titleWithoutChoice, type DiagnosticWords } from '../../diagnostics/words.ts';

/** What is wrong with a text. */
export const rulesOfTexts = {
  'placeholder-text': ({ text }) => ({
    message: `« ${text} » ressemble à un texte qui reste à écrire.`,
    hint: 'Écrivez le texte, ou retirez-le jusqu’à ce qu’il soit prêt.',
  }),
  'choice-in-title': ({ title, alone }) =>
    alone
      ? {
          message: `Le titre « ${title} » dit que c’est un choix, mais ce cours ne fait partie d’aucun choix.`,
          hint: 'Indiquez sous « alternates » les cours qui peuvent être suivis à la place ; la page montre alors le choix d’elle-même.',
        }
      : {
          message: `Le titre « ${title} » dit que c’est un choix ; la page le montre d’elle-même.`,
          hint: `Tapez : title: ${titleWithoutChoice(title)}`,
        },
  'raw-html': ({ text, as }) => ({
    message: {
      tag: `« ${text} » est du HTML, qui n’apparaît pas sur la page.`,
      word: `« ${text} » n’apparaît pas en entier sur la page : ce qui se trouve entre « < » et « > » est pris pour du HTML.`,
      orphan: `« ${text} » est du HTML qui termine quelque chose qui n’a jamais commencé ; il n’apparaît pas sur la page.`,
      break: `« ${text} » est du HTML ; il devient une fin de ligne.`,
    }[as ?? 'tag'],
    hint: {
      tag: 'Écrivez-le en markdown, ou supprimez-le.',
      word: `Tapez : \`${text}\``,
      orphan:
        'Supprimez-le ; s’il faisait partie d’un lien, écrivez celui-ci en markdown : [mots](adresse).',
      break:
        'Terminez plutôt la ligne par une barre oblique inverse (\\), ou laissez une ligne vide pour un nouveau paragraphe.',
    }[as ?? 'tag'],
  }),
  'template-syntax': ({ text }) => ({
    message: `« ${text} » est un ordre destiné à un autre logiciel de sites, qui n’apparaît pas sur la page.`,
    hint: 'Supprimez-le, ou écrivez son texte en markdown.',
  }),
  'unread-syntax': ({ what, text, fix }) => ({
    message: {
      heading: `« ${text} » n’est pas un intertitre : celui-ci commence par un ou plusieurs « # », puis un espace ordinaire.`,
      item: `« ${text} » n’est pas un élément de liste : celui-ci commence par un tiret ou un numéro, puis un espace ordinaire.`,
      items: `« ${text} » contient plusieurs puces, qui ne font pas une liste ici.`,
      note: `« ${text} » renvoie à une note qui n’existe pas.`,
      'lost-note': `La note « ${text} » n’apparaît pas : rien n’y renvoie, ou une autre porte le même nom.`,
      reference: `« ${text} » n’est pas un lien : rien ne dit à quelle adresse il mène.`,
      alert: `« ${text} » commence un encadré d’un autre logiciel, et apparaît tel quel.`,
      box: `« ${text} » commence un encadré d’un autre logiciel, et apparaît tel quel.`,
      formula: `« ${text} » est une formule dont les signes apparaissent tels quels.`,
      'wiki-link': `« ${text} » est un lien d’un autre logiciel, et apparaît tel quel.`,
      table: `« ${text} » ne commence pas un tableau : il manque la ligne de tirets en dessous.`,
      'table-head': `« ${text} » ne commence pas un tableau : il manque au-dessus la ligne avec les titres des colonnes.`,
      'table-columns': `« ${text} » n’a pas autant de colonnes que la ligne au-dessus ; ce n’est donc pas un tableau.`,
      'link-blanks': `« ${text} » n’est pas un lien : son adresse contient un espace.`,
      'link-gap': `« ${text} » n’est pas un lien : il y a un espace entre le crochet et la parenthèse.`,
      'link-turned': `« ${text} » n’est pas un lien : les crochets et les parenthèses sont inversés.`,
      marked: `« ${text} » apparaît tel quel : les signes égal ne surlignent rien ici.`,
      contents: `« ${text} » est un ordre destiné à un autre logiciel, et apparaît tel quel.`,
      emoji: `« ${text} » est le nom d’un signe, et apparaît tel quel.`,
      'other-marks': `« ${text} » est un signe d’un autre logiciel, et apparaît tel quel.`,
      comment: `« ${text} » commence un commentaire qui ne se termine jamais ; les lecteurs le voient donc.`,
      'open-comment': `« ${text} » commence un commentaire qui ne se termine jamais ; le reste du texte n’apparaît donc pas.`,
    }[what],
    hint:
      fix === undefined || what === 'table'
        ? {
            heading: 'Mettez un espace ordinaire après le dernier « # ».',
            item: 'Faites-le commencer par un tiret et un espace, ou par un numéro, un point et un espace.',
            items:
              'Mettez chaque élément sur sa propre ligne, qui commence par un tiret et un espace.',
            note: `Écrivez la note sur sa propre ligne sous le texte, comme « ${text}: … », ou supprimez ceci.`,
            'lost-note': `Mettez « ${text} » dans le texte à l’endroit de la note, ou supprimez la note.`,
            reference: 'Écrivez l’adresse entre parenthèses : [mots](adresse).',
            alert: 'Écrivez un mot à la place, comme **Conseil :**.',
            box: 'Supprimez cette ligne et celle qui termine l’encadré, et faites commencer les lignes entre les deux par « > » et un espace.',
            formula:
              'Écrivez-la avec des mots et des signes ordinaires, comme x², ou entourez-la d’accents graves (`) pour la montrer comme du code.',
            'wiki-link':
              'Écrivez le lien comme [mots](adresse), ou une image comme ![ce qu’elle montre](adresse).',
            table: fix
              ? `Tapez sous cette ligne : ${fix}`
              : 'Mettez en dessous une ligne avec « --- » pour chaque colonne, entre des barres verticales (|).',
            'table-head':
              'Mettez juste au-dessus une ligne avec un titre pour chaque colonne, comme « | Quand | Quoi | ».',
            'table-columns': 'Mettez-y « --- » une fois pour chaque colonne de la ligne au-dessus.',
            'link-blanks': 'Mettez l’adresse entre « < » et « > ».',
            'link-gap': 'Supprimez l’espace entre « ] » et « ( ».',
            'link-turned': 'Écrivez-le comme [mots](adresse).',
            marked: 'Mettez deux astérisques à la place des signes égal, des deux côtés.',
            contents: 'Supprimez-le.',
            emoji: 'Tapez le signe lui-même, comme 🙂, ou supprimez ceci.',
            'other-marks': 'Écrivez-le en markdown, comme **gras**, *souligné* ou [mots](adresse).',
            comment: 'Tapez « --> » là où le commentaire se termine.',
            'open-comment': 'Tapez « --> » là où le commentaire se termine.',
          }[what]
        : `Tapez : ${fix}`,
  }),
  'heading-level': ({ text, signs: start = '##', underlined }) => ({
    message: `L’intertitre « ${text} » saute un niveau.`,
    hint: underlined
      ? `Supprimez le trait en dessous, et faites-le commencer par « ${start} » et un espace.`
      : `Faites-le commencer par « ${start} » et un espace.`,
  }),
  'image-without-alt': ({ text }) => ({
    message: `L’image « ${text} » n’a pas de description pour les personnes qui ne peuvent pas la voir.`,
    hint: 'Écrivez entre les crochets ce qu’elle montre : ![Un bras de robot](…).',
  }),
  'remote-image': ({ text }) => ({
    message: `L’image « ${text} » se trouve sur un autre site ; la page affiche donc un lien à la place.`,
    hint: 'Placez l’image dans le dossier de contenu et indiquez ce fichier.',
  }),
  'title-repeated-in-text': ({ title }) => ({
    message: `Le texte commence par le titre « ${title} », que la page affiche déjà.`,
    hint: 'Supprimez cet intertitre.',
  }),
  'empty-body': () => ({
    message: 'Ce cours n’a pas de texte.',
    hint: 'Écrivez quelques phrases sous la deuxième ligne de trois tirets.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
