import type { RuleData } from '../../diagnostics/rules.ts';
import { between, type DiagnosticWords } from '../../diagnostics/words.ts';
import { counted, number } from './rule-phrases.ts';

const course = ({ title, credits }: RuleData['semester-credits']['courses'][number]) =>
  `${title} (${between(credits.low, credits.high, 'à', ',')})`;
const lane = ({ titles, credits }: RuleData['unequal-lanes']['lanes'][number]) =>
  `${titles.join(' + ')} (${between(credits.low, credits.high, 'à', ',')})`;
const states = {
  hidden: 'n’est pas proposé actuellement',
  draft: 'est un brouillon',
  placeholder: 'ne fait que réserver une place',
};

/** What does not add up between courses. */
export const rulesOfCourses = {
  'semester-credits': ({ track, semester, low, high, target, courses }) => ({
    message: `Le semestre ${semester} du parcours « ${track} » totalise ${between(low, high, 'à', ',')} ${high < 2 ? 'crédit' : 'crédits'} au lieu de ${number(target)}.`,
    hint: `Corrigez les crédits, le semestre ou les parcours d’un cours. Cours comptés : ${courses.map(course).join(', ')}.`,
  }),
  'self-alternate': ({ id }) => ({
    message: `« ${id} » est ce cours lui-même.`,
    hint: 'Indiquez le cours qui peut être suivi à la place, ou supprimez la ligne.',
  }),
  'prerequisite-cycle': ({ titles }) => ({
    message: `Ces cours ont besoin l’un de l’autre, et personne ne peut donc commencer : ${titles.join(' → ')}.`,
    hint: 'Supprimez l’un de ces prérequis.',
  }),
  'unused-track': ({ id }) => ({
    message: `Aucun cours ne fait partie du parcours « ${id} ».`,
    hint: `Ajoutez « ${id} » sous « tracks » dans ses cours, ou supprimez ce fichier.`,
  }),
  'unused-pillar': ({ id }) => ({
    message: `Aucun cours ne fait partie du pilier « ${id} ».`,
    hint: `Utilisez « ${id} » comme « pillar » d’un cours, ou supprimez ce fichier.`,
  }),
  'one-sided-alternate': ({ by, id, missing, file }) => ({
    message: `« ${by} » indique ce cours comme alternative, mais n’est pas indiqué ici en retour.`,
    hint: `Ajoutez « ${id} » ici sous « alternates », ou retirez « ${missing} » du fichier ${file}.`,
  }),
  'alternate-elsewhere': ({ other, why, semester, otherSemester }) => ({
    message: {
      semester: `« ${other} » se donne au semestre ${otherSemester}, ce cours au semestre ${semester} : personne ne peut choisir entre les deux.`,
      programme: `« ${other} » fait partie d’un autre programme : personne ne peut choisir entre les deux.`,
      track: `« ${other} » n’a aucun parcours en commun avec ce cours : personne ne peut choisir entre les deux.`,
    }[why],
    hint: 'Corrigez le semestre ou les parcours, ou supprimez cette alternative.',
  }),
  'ambiguous-lanes': ({ why, titles }) => ({
    message:
      why === 'mixed'
        ? `Dans ce choix, certains cours ont une option et d’autres non : ${titles.join(', ')}.`
        : `Tous les cours de ce choix ont la même option ; il n’y a donc rien à choisir : ${titles.join(', ')}.`,
    hint: 'Donnez à chacun une « option » : le même nombre aux cours qui se suivent ensemble.',
  }),
  'unequal-lanes': ({ lanes }) => ({
    message: `Les possibilités de ce choix ne valent pas autant de crédits l’une que l’autre : ${lanes.map(lane).join(' ou ')}.`,
    hint: 'Corrigez « studycredits », ou ajoutez un cours à la possibilité qui vaut le moins.',
  }),
  'no-track-in-split-semester': ({ semester, others }) => ({
    message: `Ce cours n’a pas de parcours, et tout le monde le suit donc ; les ${others} autres cours du semestre ${semester} indiquent tous le leur.`,
    hint: 'Ajoutez « tracks », ou ne changez rien si tout le monde le suit vraiment.',
  }),
  'prerequisite-too-late': ({ other, semester, otherSemester }) => ({
    message: `« ${other} » doit être suivi d’abord, mais se donne au semestre ${otherSemester}, et ce cours au semestre ${semester}.`,
    hint: 'Corrigez le semestre de l’un des deux ; s’ils se suivent ensemble, déplacez cette ligne vers « corequisites ».',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `Deux cours ont le code « ${code} » : l’autre est « ${other} ».`,
    hint: 'Donnez à l’un des deux un autre code. Un cours qui est seulement répertorié aussi sous celui-ci le porte en second : `code: [propre, autre]`.',
  }),
  'outside-plan': ({ programme }) => ({
    message: `Ce cours n’indique pas de semestre ; il se trouve donc hors du programme « ${programme} ».`,
    hint: 'Ajoutez une ligne « semester: 1 », ou le bon numéro. Si le programme n’a pas de plan, indiquez « plan: none » pour lui dans catalogue.yaml.',
  }),
  'duplicate-title': ({ title, semester }) => ({
    message: `Deux cours du semestre ${semester} s’appellent « ${title} ».`,
    hint: 'Donnez à l’un des deux un autre titre, ou supprimez-le si c’est une copie faite par erreur.',
  }),
  'tag-variants': ({ tag, common, count }) => ({
    message: `Le sujet « ${tag} » s’écrit « ${common} » dans ${counted(count, 'autre cours', 'autres cours')}.`,
    hint: `Tapez : ${common}`,
  }),
  'copied-tags': ({ other, tags }) => ({
    message: `Ces sujets sont les mêmes que ceux du cours « ${other} » : ${tags.join(', ')}.`,
    hint: 'Indiquez les sujets propres à ce cours.',
  }),
  'hidden-but-referenced': ({ other, why }) => ({
    message: `« ${other} » ${states[why]}, mais ce cours y renvoie.`,
    hint: 'Renvoyez à un cours qui est proposé, ou supprimez cette ligne.',
  }),
  'tied-weights': ({ other, weight }) => ({
    message: `« ${other} » a le même poids (${number(weight)}) dans ce semestre ; c’est le titre qui décide lequel vient en premier.`,
    hint: 'Donnez à l’un des deux un autre poids si l’ordre est important.',
  }),
  'lonely-tag': ({ tag, near }) => ({
    message: `Ce cours est le seul à avoir le sujet « ${tag} ».`,
    hint: `Vouliez-vous écrire « ${near} » ?`,
  }),
  'career-without-course': ({ career }) => ({
    message: `Aucun cours du parcours ne parle de « ${career} » : la page de ce métier ne mène à aucun cours.`,
    hint: 'Nommez le métier dans un acquis ou un texte d’un cours qui y mène.',
  }),
  'missing-translation': ({ language, count, titles, file }) => ({
    message: `${counted(count, 'cours n’a', 'cours n’ont')} pas de texte dans la langue « ${language} » : ${titles.join(', ')}${count > titles.length ? ' …' : ''}.`,
    hint: file && `Une traduction se trouve à côté de l’original, par exemple ${file}.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
