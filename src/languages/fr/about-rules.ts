import type { RuleName } from '../../diagnostics/rules.ts';

/** What each rule means, in two or three sentences for staff. */
export const about: Readonly<Record<RuleName, string>> = {
  'not-utf8':
    'Le fichier a été enregistré dans un ancien codage. Les lettres accentuées, comme é, deviendraient des points d’interrogation sur la page.',
  'too-large':
    'Le fichier est trop grand pour un seul cours. Un texte de 256 Kio est plus long qu’un livre de cent pages. Souvent, quelque chose a été collé là par erreur.',
  'unusable-file':
    'Ce n’est pas un fichier ordinaire avec un nom ordinaire ; un autre ordinateur ou une adresse web ne peut donc pas le contenir. C’est par exemple un raccourci vers un autre dossier, ou un nom avec un point d’interrogation. Ou bien c’est une image ou un PDF qui n’est pas ce que dit son nom, qui est endommagé, beaucoup trop grand, qui révèle où il a été fait, ou qui exécute quelque chose.',
  'no-front-matter':
    'Un fichier commence par une ligne de trois tirets, puis viennent les clés, puis une deuxième ligne de trois tirets. Sans ces lignes, le logiciel ne peut pas distinguer le titre du texte. Rien ne peut se trouver au-dessus de la première ligne, pas même une ligne vide.',
  'invalid-yaml':
    'Une ligne entre les tirets est illisible. Les causes habituelles sont un deux-points dans une valeur, un guillemet qui n’est pas fermé, une tabulation, ou un deux-points qui n’est pas suivi d’un espace. Le message dit laquelle, et montre la ligne corrigée.',
  'unsafe-yaml':
    'Une valeur commence par un signe qui est un ordre pour l’ordinateur, comme & ou * ou !. Mettez des guillemets droits (") autour de la valeur : elle redevient un texte.',
  'too-deep':
    'Des listes se trouvent dans des listes qui se trouvent dans des listes, à plus de vingt niveaux. Aucun cours n’en a besoin, et cela peut rendre le logiciel très lent. Le plus souvent, une suite de crochets a été collée par accident.',
  'control-character':
    'Un texte ou une valeur contient un caractère invisible, ou un signe qui change le sens d’écriture des lettres suivantes et qui n’est pas refermé. De tels signes viennent souvent d’un texte copié depuis un PDF, un terminal ou une barre d’adresse. Le message dit de quel signe il s’agit.',
  'merge-marker':
    'Deux personnes ont modifié les mêmes lignes, et leurs versions ont été mises l’une sous l’autre pour que quelqu’un choisisse. Personne n’a encore choisi. Entre les tirets, le message est celui de la règle invalid-yaml. Un bloc de code peut montrer de telles lignes.',
  'duplicate-key':
    'La même clé figure deux fois dans un fichier. Le logiciel ne peut pas savoir laquelle vous voulez. Le message indique la deuxième ; la première est mentionnée en dessous.',
  'missing-field':
    'Il manque une clé dont chaque cours a besoin. Un cours ne peut pas être affiché sans son titre, son semestre, ses crédits et son pilier. Ajoutez la ligne au-dessus de la deuxième ligne de trois tirets.',
  'wrong-type':
    'La valeur n’est pas du bon genre, par exemple des mots à la place d’un nombre, ou oui à la place de true. Les nombres s’écrivent sans guillemets, avec un point et non une virgule, et sans unité. Dans une liste, chaque élément se trouve sur sa propre ligne, après un tiret.',
  'out-of-range':
    'Le nombre est trop grand ou trop petit pour être vrai. Souvent, un chiffre a été tapé deux fois. Le conseil dit quels nombres sont possibles.',
  'unknown-key':
    'Aucune clé ne porte ce nom. S’il ressemble au nom d’une clé, c’est probablement une faute de frappe, donc une erreur ; les majuscules comptent. Sinon, c’est un avertissement, car la ligne ne fait rien.',
  'unusable-field':
    'Un champ sous « fields » dans catalogue.yaml, ou un mot sous « keys », ne peut pas être utilisé : quelque chose chez nous porte déjà ce nom, ou une de ses options ne va pas avec son type. Les champs deviennent des clés des fichiers de cours et des adresses de pages ; leurs noms se composent donc de minuscules, de chiffres et de tirets.',
  'uneven-shares':
    'Les parts de ce champ sont des pourcentages d’un tout et ne font pas 100 ensemble. Le conseil rend la dernière aussi grande qu’elle devrait l’être ; modifiez-en une autre si c’est celle-là qui est fausse.',
  'too-heavy':
    'Transformer ce texte en page demande trop de temps ou de mémoire ; le logiciel s’est donc arrêté. Cela arrive avec des listes ou des citations imbriquées très profondément. Simplifiez cette partie du texte.',
  'legacy-choice':
    'Les anciens sites indiquaient par « choice » et un nombre à quelle possibilité d’un choix appartient le cours. Cela fonctionne encore. La nouvelle clé est « option ».',
  'unusable-address':
    'Une ancienne adresse sous « aliases » ou « redirects » contient quelque chose qu’aucune adresse de ce site ne peut contenir, comme un point d’interrogation. Tapez seulement le chemin, tel qu’il figurait dans le navigateur après le nom du site.',
  'skipped-file':
    'Le fichier est laissé de côté, car ce n’est ni un cours, ni un parcours, ni un pilier, ni une page. Pour des notes, c’est très bien. S’il doit figurer sur le site, donnez-lui un nom qui se termine par .md et placez-le dans un des quatre dossiers.',
  'duplicate-id':
    'Deux fichiers auraient la même adresse sur le site. Les majuscules, les accents et les espaces dans le nom d’un fichier ne comptent pas : « Web Development.md » et « web-development.md » sont identiques. Renommez l’un des deux.',
  'duplicate-text':
    'Un même cours, parcours ou page a deux textes dans la même langue ; le logiciel ne peut pas savoir lequel afficher. Cela arrive quand un parcours se trouve dans le dossier tracks et encore une fois parmi les cours. Gardez l’un des deux.',
  'lonely-translation':
    'Le nom de ce fichier dit qu’il est la traduction d’un autre fichier, mais cet autre fichier n’existe pas. Une traduction se trouve à côté du fichier qu’elle traduit, avec le même nom et la langue avant .md.',
  'translated-fact':
    'Une traduction ne contient que des mots. Les données comme le semestre et les crédits se trouvent dans le premier fichier. Ici, la traduction dit autre chose que ce fichier ; l’un des deux se trompe donc.',
  'unknown-track':
    'Le cours mentionne un parcours qui n’existe pas. Les étudiants qui choisissent ce parcours ne trouveraient pas le cours. L’identifiant d’un parcours est le nom de son fichier dans le dossier tracks, sans .md.',
  'unknown-pillar':
    'Le cours mentionne un pilier qui n’existe pas ; il n’aurait donc pas de couleur et ne figurerait sous aucun titre. L’identifiant d’un pilier est le nom de son fichier dans le dossier pillars, sans .md.',
  'unknown-term':
    'Le cours mentionne une période qui ne se trouve pas dans catalogue.yaml ; il ne figurerait donc dans aucune. Utilisez l’identifiant d’une période qui se trouve sous « terms ». S’il n’y a rien à cet endroit, tout nom convient.',
  'unknown-programme':
    'Le cours ou le parcours mentionne un programme qui ne se trouve pas dans catalogue.yaml. Il ne figurerait dans aucun programme. Utilisez l’identifiant d’un programme qui se trouve sous « programmes ».',
  'unknown-alternate':
    'Le cours indique un autre cours à choisir à sa place, mais cet autre cours n’existe pas. L’identifiant d’un cours est le chemin de son fichier à partir du dossier courses, sans .md.',
  'unknown-prerequisite':
    'Un prérequis peut être un cours ou de simples mots. Ici, c’est presque l’identifiant d’un cours ; il s’agit donc probablement d’une faute de frappe. Avec le bon identifiant, la page reçoit un lien.',
  'track-in-two-programmes':
    'Un parcours appartient à un seul programme. Ici, un cours d’un autre programme le mentionne aussi ; les semestres de ce parcours mélangeraient donc deux programmes. Donnez à ce cours un parcours de son propre programme.',
  'dead-link':
    'Un lien ou une image dans le texte mène à quelque chose qui n’existe pas. Les lecteurs arriveraient sur une page d’erreur. Faites un lien vers le nom de l’autre fichier, comme [Frontend](frontend.md).',
  'dead-anchor':
    'Le lien mène à une page qui existe, mais pas à une de ses parties. Ce qui suit le signe # est l’intertitre en minuscules, avec des tirets à la place des espaces.',
  'address-taken':
    'Une page du dossier pages reçoit comme adresse le nom de son fichier, et le site a lui-même besoin de cette adresse. Renommez le fichier.',
  'alias-is-a-page':
    'Un alias est une ancienne adresse qui mène à cette page. Celle-ci est l’adresse d’une autre page, qui existe encore ; une adresse ne peut pas être les deux.',
  'alias-is-own-address':
    'Un alias est une ancienne adresse qui mène à cette page. Celle-ci est l’adresse actuelle de la page ; il n’y a donc rien à rediriger.',
  'duplicate-alias':
    'Deux fichiers revendiquent la même ancienne adresse, qui ne peut mener qu’à une seule page. Gardez-la dans le fichier que les lecteurs de l’ancienne adresse doivent voir.',
  'alias-chain':
    'Une redirection dans catalogue.yaml mène à une adresse qui est elle-même ancienne. Les lecteurs seraient redirigés deux fois. Faites-la mener directement à la page.',
  'lost-address':
    'Une adresse de la publication précédente ne répondrait plus, parce qu’un fichier a été renommé, déplacé ou supprimé. Des liens, des signets et des moteurs de recherche l’utilisent encore. Ajoutez l’ancienne adresse sous aliases dans le fichier qui remplace l’ancien, ou sous redirects dans catalogue.yaml ; ou gardez le fichier avec « hide: true ». Cela n’est vérifié que si la publication précédente est connue (--previous).',
  'semester-credits':
    'Ensemble, les cours qu’un étudiant de ce parcours suit pendant ce semestre ne valent pas ce que vaut un semestre. De chaque choix, une seule possibilité est comptée. Un cours a peut-être un mauvais semestre, de mauvais crédits ou de mauvais parcours.',
  'unknown-rule':
    'Dans catalogue.yaml, « rules » fixe la gravité d’une règle. Aucune règle ne porte ce nom ; la ligne ne fait donc rien. Les règles qui protègent le site ne peuvent pas être réglées.',
  'nothing-to-publish':
    'Rien dans ce dossier ne serait montré aux étudiants ; le site actuellement publié reste donc tel quel. Ce n’est pas le bon dossier, ou tous ses cours sont masqués, à l’état de brouillon ou de simples emplacements réservés.',
  'year-version':
    'Chaque année de « years » indique une version git, dont le contenu est construit sous l’adresse de l’année selon les règles d’aujourd’hui. Une version qui n’existe pas, ou qui a des erreurs, laisserait des adresses sans réponse ; rien n’est alors publié.',
  'no-base-url':
    'Le logiciel ne sait pas à quelle adresse se trouvera le site. Tout fonctionne, mais les moteurs de recherche ne reçoivent pas de plan du site (sitemap). Demandez l’adresse à la personne qui publie le site.',
  'no-contact-url':
    'Qui a une question cherche comment la poser : en bas d’une page, sur la page des adresses qui n’existent pas et dans la déclaration d’accessibilité. Indiquez la page de l’établissement pour les questions, ou une adresse électronique que quelqu’un lit.',
  'text-lost-to-comment':
    'Après un espace, le signe # commence un commentaire qu’aucun lecteur ne voit. Ici, une partie de la valeur se perd ainsi. Des guillemets droits (") autour de la valeur la gardent entière.',
  'placeholder-text':
    'Le texte contient un aide-mémoire comme TODO, ou un texte de remplissage comme lorem ipsum. Les étudiants le liraient. Écrivez le texte, ou masquez le cours jusqu’à ce qu’il soit prêt.',
  'choice-in-title':
    'Le titre se termine par « (au choix) ». Si d’autres cours à choisir à la place sont indiqués, la page montre que les étudiants choisissent ; n’écrivez donc pas ces mots dans le titre. Sinon, indiquez-les sous « alternates ». Rien n’est dit des cours qui ne sont pas proposés.',
  'raw-html':
    'Le texte contient du HTML, le langage des pages web, comme <b> ou <br>. Il n’apparaît pas sur la page. Markdown a presque toujours sa propre façon de faire, comme **gras**. Des mots entre chevrons qui ne sont pas du HTML, comme vector<int>, se mettent entre accents graves (`).',
  'template-syntax':
    'Le texte contient un ordre destiné à un autre logiciel de sites, entre doubles accolades. Il n’a pas de sens ici et n’apparaît pas sur la page. Écrivez ce qui devrait s’y trouver.',
  'unread-syntax':
    'Le texte contient des signes d’un autre logiciel, ou des signes de markdown auxquels il manque un espace ou une ligne ; les lecteurs les verraient tels quels. C’est le cas de :::tip, de [[une page]], de $$x^2$$, de :smile:, de -élément sans espace, d’un tableau sans sa ligne de tirets, et d’un lien dont l’adresse contient un espace. Tapez ce que dit le message.',
  'heading-level':
    'Un intertitre saute un niveau, par exemple de ## à ####. Les personnes qui se font lire la page s’orientent grâce aux niveaux. Descendez d’un # à la fois.',
  'image-without-alt':
    'Une image n’a pas de description pour les personnes qui ne peuvent pas la voir. Écrivez en quelques mots ce qu’elle montre, entre les crochets.',
  'remote-image':
    'L’image se trouve sur un autre site. La page dirait à ce site qui la lit ; elle affiche donc un lien. Enregistrez l’image dans le dossier de contenu et indiquez ce fichier.',
  'title-repeated-in-text':
    'Le texte commence par le titre comme intertitre. La page affiche le titre d’elle-même ; les lecteurs le verraient donc deux fois.',
  'empty-body':
    'Il n’y a rien sous la deuxième ligne de trois tirets. Les étudiants voient une page avec seulement un titre et des chiffres. Écrivez au moins de quoi parle le cours et ce qu’ils y feront.',
  'self-alternate':
    'Le cours s’indique lui-même comme cours à choisir à sa place. Indiquez l’autre cours du choix, ou supprimez la ligne.',
  'prerequisite-cycle':
    'Chacun de ces cours dit qu’un autre doit être suivi d’abord, et la boucle se referme. Personne ne pourrait jamais commencer. Supprimez l’un de ces prérequis.',
  'misspelt-id':
    'Un seul cours mentionne un parcours ou un pilier dont le nom ressemble fort à celui que beaucoup d’autres mentionnent. C’est probablement une faute de frappe. Cela n’est vérifié que si les parcours ou les piliers n’ont pas de fichiers à eux. Rien n’est dit des identifiants de moins de cinq lettres, de deux qui diffèrent par un nombre, ni si plus de cinq ne sont mentionnés qu’une fois.',
  'unused-track':
    'Il y a un fichier pour ce parcours, mais aucun cours n’en fait partie. Sa page serait vide. Ajoutez le parcours à ses cours, ou supprimez le fichier.',
  'unused-pillar':
    'Il y a un fichier pour ce pilier, mais aucun cours n’en fait partie. Sa page serait vide. Indiquez-le comme pilier d’un cours, ou supprimez le fichier.',
  'one-sided-alternate':
    'Si un étudiant peut suivre A à la place de B, il peut aussi suivre B à la place de A. Ici, un seul des deux cours le dit. Ajoutez la ligne qui manque.',
  'alternate-elsewhere':
    'Les deux cours de ce choix se donnent à des semestres ou dans des programmes différents, ou n’ont aucun parcours en commun. Aucun étudiant ne sera jamais devant ce choix. Corrigez le semestre ou les parcours, ou supprimez les alternatives. Rien n’est dit si l’un des deux n’est dans aucun semestre, ni si tous deux sont répertoriés sous un même code.',
  'ambiguous-lanes':
    'Dans un choix, « option » dit quels cours se suivent ensemble. Ici, certains cours du choix en ont une et d’autres non, ou tous ont le même nombre. Donnez une option à chacun.',
  'unequal-lanes':
    'Les possibilités d’un choix ne valent pas le même nombre de crédits ; un étudiant en aurait donc moins qu’un autre. Corrigez les crédits, ou ajoutez un cours à la possibilité qui en vaut le moins.',
  'no-track-in-split-semester':
    'Tous les autres cours de ce semestre font partie d’un parcours, et celui-ci non ; il compte donc pour tout le monde. C’est peut-être juste ; peut-être la ligne des parcours a-t-elle été oubliée.',
  'prerequisite-too-late':
    'Un cours qui doit être suivi d’abord se donne en même temps ou plus tard. Corrigez le semestre de l’un des deux. S’ils se suivent ensemble, indiquez l’autre sous « corequisites ».',
  'duplicate-code':
    'Deux cours déclarent le même code comme le leur ; personne ne sait donc lequel des deux il désigne. Si l’un d’eux est seulement répertorié aussi sous ce code, le sien vient en premier. Les cours masqués et les cours provisoires ne sont pas comparés.',
  'outside-plan':
    'Un cours d’un programme qui a un plan n’indique pas de semestre. Il se trouve dans chaque liste, mais dans aucune grille ni aucun total de crédits. Rien n’est dit dans un programme avec plan: none ; si un catalogue n’a ni un tel programme ni terms, un semestre qui manque est une erreur.',
  'duplicate-title':
    'Deux cours d’un même semestre ont le même titre ; les étudiants ne peuvent donc pas les distinguer. Parfois, un fichier a été copié et le titre n’a pas été changé.',
  'tag-variants':
    'Le même sujet est écrit de deux façons. Le site les considère comme un seul sujet et affiche l’orthographe la plus courante. Écrivez-le de cette façon ici aussi.',
  'copied-tags':
    'Deux cours aux titres différents ont exactement les mêmes sujets. Le plus souvent, un fichier a été copié et les sujets y sont restés. C’est signalé pour le cours dont le texte en mentionne le moins. Rien n’est dit si quatre cours ou plus les ont, car ils ont alors quelque chose en commun, ni d’un même cours sous deux codes.',
  'hidden-but-referenced':
    'Le cours renvoie les étudiants à un autre cours qui n’est pas proposé actuellement, qui est un brouillon, ou qui ne fait que réserver une place. Ils le chercheraient en vain.',
  'tied-weights':
    'Deux cours d’un même semestre ont le même poids ; c’est donc le titre qui décide lequel vient en premier. Donnez à l’un des deux un autre poids si l’ordre est important. Rien n’est dit si quatre cours ou plus d’un semestre ont ce poids : personne n’a alors donné d’ordre. Ni des cours qui ne sont dans aucun semestre.',
  'lonely-tag':
    'Un seul cours a ce sujet, qui ressemble fort à celui de plusieurs autres cours. Si c’est le même, écrivez-le de la même façon, pour que les lecteurs trouvent tous les cours ensemble. Rien n’est dit des sujets de moins de cinq lettres, de deux qui diffèrent par un nombre, ni dans un catalogue d’au moins 40 sujets dont la plupart ne figurent qu’une fois.',
  'career-without-course':
    'Un parcours nomme un métier, mais aucun acquis, texte ou titre de ses cours ne contient les mots de ce métier, sous quelque forme que ce soit. La page du métier ne mène alors à aucun cours : elle ne devine jamais. Une phrase dans un cours qui y mène suffit.',
  'missing-translation':
    'Certains cours n’ont pas de texte dans une des langues du catalogue. Les lecteurs de cette langue sont conduits vers l’autre texte. C’est signalé en une ligne par langue, pour que vous voyiez où vous en êtes.',
  'brand-file':
    '« brand » indique un fichier qui n’est pas dans le dossier de contenu, ou qui n’est pas du genre voulu. Un logo est un SVG ou un PNG, une police un .woff2, une feuille de style un .css. Leurs chemins partent du dossier de contenu.',
  'unsafe-drawing':
    'Un logo ou une icône est un SVG, qui peut contenir plus qu’un dessin : des programmes, des liens, des images d’ailleurs. Rien de cela ne peut s’y trouver. Les logiciels de dessin peuvent enregistrer un SVG « simple » ou « optimisé », qui n’a rien de tel.',
  'unsafe-style':
    'La feuille de style d’un établissement peut dire à quoi ressemblent les pages, et rien d’autre. Elle ne charge ni autre feuille, ni image ou police d’un autre site, et chaque parenthèse ou accolade y est fermée. Les images se trouvent dans le dossier de contenu.',
  'accent-shade':
    'Un texte de cette couleur ne serait pas lisible sur tous les fonds des pages claires ou sombres. On y utilise donc la nuance lisible la plus proche : la même couleur, plus foncée ou plus claire. Vous n’avez rien à faire.',
  'icon-sizes':
    'Un dessin suffit comme icône pour l’onglet du navigateur. Les écrans d’accueil des téléphones veulent un PNG, qui en est tiré si un paquet est installé pour cela ; ou donnez vous-même un PNG, dont toutes les tailles sont tirées.',
  'unknown-word':
    'Un fichier du dossier words contient un mot que l’interface n’a pas ; il n’apparaît donc nulle part. Les noms sont ceux des mots anglais, disposés de la même façon. Le plus souvent, c’est une faute de frappe, ou un mot dont une version plus récente n’a plus besoin.',
  'unreadable-word':
    'Un fichier du dossier words contient un mot qui ne peut pas être affiché. Les mots sont de simples textes, sans balisage. Ce qui varie se trouve entre accolades, comme « {count, plural, one {# crédit} other {# crédits}} ». D’ici à ce que ce soit réparé, les lecteurs voient le mot prévu par le logiciel.',
  'unknown-argument':
    'Entre accolades se trouve quelque chose que ce mot ne reçoit pas quand il est affiché ; il y aurait donc un trou dans la phrase. Un mot peut omettre ce qu’il reçoit, mais pas en demander plus.',
  'words-without-language':
    'Il y a un fichier de mots pour une langue dans laquelle le catalogue n’est pas publié. Ajoutez la langue sous « languages » dans catalogue.yaml, ou donnez au fichier le code d’une langue qui s’y trouve.',
  'missing-words':
    'L’établissement apporte sa propre langue, et certains mots de l’interface n’y sont pas encore. Les lecteurs voient ces mots dans la langue suivante du catalogue, ou sinon en anglais. Les pages fonctionnent, mais elles parlent deux langues.',
  'unusable-config':
    'À côté du contenu, un établissement peut avoir son propre code, que prospectus.config.ts désigne : des parties de pages et des contrôles. Quelque chose dans ce fichier, ou dans un fichier qu’il désigne, n’est pas utilisable. Tant que ce n’est pas réparé, rien d’autre n’est fait.',
  'failing-code':
    'Une partie des pages ou un contrôle que l’établissement a écrit lui-même s’arrête sur une erreur, ou donne quelque chose d’inutilisable. L’endroit du fichier où cela arrive est indiqué. La personne qui a écrit ce code peut le réparer.',
  'own-check':
    'C’est un contrôle propre à l’établissement, tiré de son prospectus.config.ts. Ce qui ne va pas et ce qu’il faut faire est dit avec les mots de l’établissement ; la personne qui a écrit ce contrôle en sait plus. Sa gravité s’y trouve aussi.',
};
