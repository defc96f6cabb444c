import type { Meanings } from '../../catalogue/meanings.ts';

/** What the keys of files mean, in French. */
export const meanings: Meanings = {
  'A placeholder in the programme’s grid until a track is chosen.':
    'Une case réservée dans la grille du programme, jusqu’au choix d’un parcours.',
  'Address at which the site is published, with its path.':
    'Adresse à laquelle le site est publié, avec son chemin.',
  'Books and other material.': 'Livres et autres supports.',
  'Colour of links, buttons and focus, as # with three or six digits, between quotation marks.':
    'Couleur des liens, des boutons et du focus, écrite # et trois ou six chiffres, entre guillemets droits.',
  'Courses can be filtered by it, and each value has a page.':
    'Les cours se filtrent selon lui, et chaque valeur a une page.',
  'Credits a semester should add up to, or none.':
    'Total de crédits que devrait atteindre un semestre, ou none.',
  'Credits a semester should add up to.': 'Total de crédits que devrait atteindre un semestre.',
  'Credits a semester should add up to; 30 if left out.':
    'Total de crédits que devrait atteindre un semestre ; 30 sans indication.',
  'Data of the accessibility statement.': 'Données de la déclaration d’accessibilité.',
  'Day of the last review.': 'Jour de la dernière vérification.',
  'Every course must state it.': 'Chaque cours doit l’indiquer.',
  'Facts of the school’s own by their key; each is then a key of course files.':
    'Faits propres à l’école, par clé ; chacune est alors une clé des fichiers de cours.',
  'Followed from home: its mode is online.': 'Suivi de chez soi : comme « mode: online ».',
  'How far the site meets the standard: full, partial or none.':
    'Dans quelle mesure le site respecte la norme : full (tout), partial (en partie) ou none (pas encore).',
  'Who must agree to changes: a team or account of the code host without its @, or a mail address.':
    'Qui doit accepter les changements : une équipe ou un compte de la plateforme sans @, ou une adresse électronique.',
  'How it is taught.': 'Comment il est enseigné.',
  'How much each rule weighs.': 'Le poids de chaque règle.',
  'How the site looks: what is the school’s own.':
    'L’aspect du site : ce qui est propre à l’école.',
  'Degree that it leads to.': 'Diplôme auquel il mène.',
  'Town or campus where it is taught.': 'Ville ou campus où il est enseigné.',
  'Page or mail address for questions; every page links it.':
    'Page ou adresse électronique pour les questions ; chaque page y renvoie.',
  'How to ask a question.': 'Comment poser une question.',
  'How to report a barrier.': 'Comment signaler un obstacle.',
  'Hue, 0 to 360: the nearest of the twelve colours is used.':
    'Teinte, de 0 à 360 : la plus proche des douze couleurs est utilisée.',
  'Id of its programme; beats the folder the file is in.':
    'Id de son programme ; l’emporte sur le dossier du fichier.',
  'Id of the pillar (field of study) it belongs to.':
    'Id du pilier (domaine d’études) auquel le cours appartient.',
  'Id of the programme it belongs to.': 'Id du programme auquel il appartient.',
  'Id of the track.': 'Id du parcours.',
  'Ids of the tracks it belongs to. Left out: common to every track of its programme.':
    'Ids des parcours auxquels le cours appartient. Sans indication : commun à tous ceux de son programme.',
  'In no list; its page stays reachable.': 'Dans aucune liste ; sa page reste accessible.',
  'Its name on pages.': 'Son nom sur les pages.',
  'Its name on pages; its key, if left out.': 'Son nom sur les pages ; sa clé, sans indication.',
  'Its own site.': 'Son propre site.',
  'Jobs it leads to.': 'Métiers auxquels il mène.',
  'Side of the choice this course stands on: courses with one number are taken together.':
    'Côté du choix où se trouve ce cours : les cours d’un même numéro se suivent ensemble.',
  'Language in which it is taught.': 'Langue d’enseignement.',
  'Languages of the catalogue; the first is the default.':
    'Langues du catalogue ; la première est celle par défaut.',
  'Links in the header that leave the site, at most 4.':
    'Liens de l’en-tête qui quittent le site, 4 au plus.',
  'Links that leave the site: apply, open day, ask.':
    'Liens qui quittent le site : candidature, portes ouvertes, questions.',
  'Lists show it with each course.': 'Les listes le montrent avec chaque cours.',
  'Marks this file as the text of a track.': 'Fait de ce fichier le texte d’un parcours.',
  'Name of each semester’s period, such as autumn.':
    'Nom de la période de chaque semestre, par exemple automne.',
  'Name of the catalogue.': 'Nom du catalogue.',
  'Name of the course, shown as the page heading.': 'Nom du cours, titre de sa page.',
  'Name of the pattern that goes with the colour.': 'Nom du motif qui accompagne la couleur.',
  'Name of the period.': 'Nom de la période.',
  'Name of the pillar.': 'Nom du pilier.',
  'Name of the programme.': 'Nom du programme.',
  'Name of the school.': 'Nom de l’école.',
  'Name of the track.': 'Nom du parcours.',
  'Not offered now: the page stays reachable and says so, and is in no list.':
    'Pas proposé en ce moment : la page reste accessible, le dit, et n’est dans aucune liste.',
  'Of a choice: what can be chosen, as a list, or each with its name.':
    'Pour « choice » : ce qui peut être choisi, en liste, ou chacun avec son nom.',
  'Old address → new address; * stands for the rest of an address.':
    'Ancienne adresse → nouvelle adresse ; * remplace la fin d’une adresse.',
  'Old addresses; each leads on to this page.': 'Anciennes adresses ; chacune mène à cette page.',
  'Old addresses; each leads on to this page. Without a leading slash: beside the course.':
    'Anciennes adresses ; chacune mène à cette page. Sans barre oblique au début : à côté du cours.',
  'Old spelling of “careers”.': 'Ancienne forme de « careers ».',
  'Old spelling of “option”; true leaves the course out of the programme’s grid.':
    'Ancienne forme de « option » ; true laisse le cours hors de la grille du programme.',
  'One or two sentences on what belongs to it.': 'Une ou deux phrases sur ce qui en fait partie.',
  'One or two sentences on what it leads to.': 'Une ou deux phrases sur ce à quoi il mène.',
  'One or two sentences, shown under the title and in lists.':
    'Une ou deux phrases, sous le titre et dans les listes.',
  'One sentence below it.': 'Une phrase en dessous.',
  'One sentence for search engines.': 'Une phrase pour les moteurs de recherche.',
  'Only for this programme.': 'Seulement pour ce programme.',
  'Open to exchange students.': 'Ouvert aux étudiants en échange.',
  'Path of a picture in the content folder.': 'Chemin d’une image du dossier de contenu.',
  'Picture before the title: an SVG or PNG of the content folder.':
    'Image devant le titre : un SVG ou un PNG du dossier de contenu.',
  'Picture in the browser’s tab and on a home screen: a square PNG of at least 512 pixels, or an SVG.':
    'Image dans l’onglet du navigateur et sur un écran d’accueil : un PNG carré d’au moins 512 pixels, ou un SVG.',
  'Place among the pillars, lower first.': 'Place parmi les piliers, les petits nombres d’abord.',
  'Place among the tracks, lower first.': 'Place parmi les parcours, les petits nombres d’abord.',
  'Place in its semester, lower first. Courses without one come last.':
    'Place dans le semestre, les petits nombres d’abord. Les cours sans nombre viennent en dernier.',
  'Place in the footer, lower first.': 'Place au pied des pages, les petits nombres d’abord.',
  'Programmes by id; the id is the name of their folder.':
    'Programmes par id ; l’id est le nom de leur dossier.',
  'Semester in which it is taught, 1 to 12.': 'Semestre où le cours est donné, de 1 à 12.',
  'A draft: seen only while the catalogue is worked on.':
    'Un brouillon : visible seulement pendant qu’on travaille au catalogue.',
  'Software and equipment: a list, or one text with commas.':
    'Logiciels et matériel : une liste, ou un texte avec des virgules.',
  'Style sheet of the content folder, which is read after ours: a plain rule of yours wins.':
    'Feuille de style du dossier de contenu, lue après la nôtre : une simple règle de vous l’emporte.',
  'Earlier academic years, each with the git version that holds its content.':
    'Années précédentes, chacune avec la version git de son contenu.',
  'Version of this folder in git: a tag, a branch or a commit.':
    'Version de ce dossier dans git : une étiquette, une branche ou un commit.',
  'Such as 2026-2027.': 'Par exemple 2026-2027.',
  'Taught and written in English only; no other version is missing.':
    'Enseigné et rédigé seulement en anglais ; aucune autre version ne manque.',
  'The known key that it stands for.': 'La clé connue qu’il remplace.',
  'The same for dark pages, where the first could not be seen on them.':
    'De même pour les pages sombres, où la première ne se verrait pas.',
  'The school.': 'L’école.',
  'The school’s words for known keys.': 'Les mots de l’école pour les clés connues.',
  'The search finds its words.': 'La recherche trouve ses mots.',
  'Title of the page.': 'Titre de la page.',
  'Topics. Spellings that differ in case, accents, spaces or hyphens are one tag.':
    'Thèmes. Des graphies qui ne diffèrent que par les majuscules, les accents, les espaces ou les traits d’union sont un seul thème.',
  'What it holds; text, if left out.': 'Ce qu’il contient ; un texte, sans indication.',
  'What it means, for those who write courses.': 'Ce qu’il signifie, pour qui rédige des cours.',
  'What students can do afterwards.': 'Ce que les étudiants savent faire ensuite.',
  'What the picture shows, for those who cannot see it.':
    'Ce que montre l’image, pour qui ne peut pas la voir.',
  'Forms at /admin/, in which staff change files in a browser.':
    'Formulaires à /admin/, dans lesquels le personnel change des fichiers dans un navigateur.',
  'Where a file can be changed; {file} stands for its path.':
    'Où un fichier peut être modifié ; {file} remplace son chemin.',
  'Where it is taught: onsite, online or blended.':
    'Où il est donné : onsite (sur place), online (en ligne) ou blended (mixte).',
  'Where it leads.': 'Où il mène.',
  'Where the page of a course has it: among the facts, in a section, or nowhere.':
    'Où il figure sur la page d’un cours : parmi les faits (facts), dans une section (section) ou nulle part (none).',
  'Who teaches it.': 'Qui l’enseigne.',
  'Words of the link.': 'Texte du lien.',
  'Year of study, from 1.': 'Année d’études, à partir de 1.',
  'archivo, which is the usual one; system, the reader’s own; or a .woff2 of the content folder, of at most 150 KiB.':
    'archivo, celle d’usage ; system, celle du lecteur ; ou un .woff2 du dossier de contenu, de 150 Kio au plus.',
  'error, warning or off.': 'error, warning ou off.',

  // Examples.
  'A project, and a talk about it.': 'Un projet, et un entretien à son sujet.',
  'You let a computer find patterns in data, and check how far you can trust the result.':
    'Vous laissez un ordinateur trouver des motifs dans des données, et vérifiez jusqu’où vous pouvez vous fier au résultat.',
  'Choose a model that suits the question': 'Choisir un modèle adapté à la question',
  'Test a model fairly': 'Tester un modèle honnêtement',
  'Data engineer': 'Ingénierie des données',
  'Machine learning engineer': 'Ingénierie de l’apprentissage automatique',
  'Programming, from the first line to a large system.':
    'La programmation, de la première ligne au grand système.',
  'You build systems that learn from data.':
    'Vous construisez des systèmes qui apprennent à partir de données.',
  'Some Python': 'Un peu de Python',
  'What must be taken in the same period: ids or codes of courses, or texts.':
    'Ce qui doit être suivi pendant la même période : identifiants ou codes de cours, ou textes.',
  'What must come first: ids or codes of courses, or texts. Of a list in the list one is enough.':
    'Ce qui doit précéder : identifiants ou codes de cours, ou textes. D’une liste dans la liste, un seul suffit.',
  'How it is assessed: texts, or shares in per cent that make 100.':
    'Comment il est évalué : textes, ou parts en pour cent qui font 100.',
  'Hours of work by kind; their sum stands in place of what the credits would come to.':
    'Heures de travail par type ; leur somme remplace ce que donneraient les crédits.',
  'Level of the course, such as Undergraduate or 300.': 'Niveau du cours, tel que Licence ou 300.',
  'The institution’s own code of the course: one, or a list of which the first is its own and the others are those under which it is listed too.':
    'Le code du cours dans l’établissement : un seul, ou une liste dont le premier est le sien et les autres ceux sous lesquels il figure aussi.',
  'Language in which it is taught, such as “nl” or “en”, or a list of them.':
    'Langue dans laquelle il est enseigné, telle que « nl » ou « en », ou une liste.',
  'Ids or codes of the courses a student may take instead of this one.':
    'Identifiants ou codes des cours qui peuvent être suivis à la place de celui-ci.',
  'Terms in which it is taught. Left out: the period of its semester.':
    'Périodes où il est enseigné. Sans indication : celle de son semestre.',
  'Credits the course is worth, 0 to 60, halves allowed, or a range such as 3-6.':
    'Crédits du cours, de 0 à 60, demis admis, ou une fourchette telle que 3-6.',
  'Words that mean the same to the search: each line is a list of them.':
    'Mots qui ont le même sens pour la recherche : chaque ligne est une liste.',
  'Weeks of a semester, exams included: hours of work are given for a week, too.':
    'Semaines d’un semestre, examens compris : les heures de travail sont alors données par semaine aussi.',
  'Its name on pages; its id, if left out.':
    'Son nom sur les pages ; sans indication, son identifiant.',
  'Terms of a year by id, in their order; every term of a course is one of them.':
    'Périodes d’une année par identifiant, dans leur ordre ; chaque période d’un cours est l’une d’elles.',
  'Hours of work that one of them stands for: a number, the lowest and the highest in a list, or none.':
    'Heures de travail que représente l’un d’eux : un nombre, le plus petit et le plus grand dans une liste, ou none.',
  'What credits are called, in the plural; ECTS, if left out.':
    'Comment s’appellent les crédits, au pluriel ; sans indication, ECTS.',
  'What credits are: ECTS of 25 to 30 hours, if left out.':
    'Ce que sont les crédits ; sans indication, des ECTS de 25 à 30 heures.',
  'Whether its courses stand in semesters; none where a student picks them freely.':
    'Si ses cours sont rangés par semestre ; none là où l’on les choisit librement.',
};
