import type { ExplainWords } from '../../authoring/explain/words.ts';
import { between } from '../../diagnostics/words.ts';
import { number } from './rule-phrases.ts';

const range = ({ low, high }: { low: number; high: number }) => between(low, high, 'à', ',');
const of = (target?: number) => (target === undefined ? '' : ` sur ${number(target)}`);
const severities = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'remarque',
  off: 'désactivée',
};

/** Tout ce que dit `explain`, en français. */
export const explain: ExplainWords = {
  number: range,
  labels: {
    id: 'id',
    file: 'fichier',
    files: 'fichiers',
    pages: 'pages',
    oldAddresses: 'ex-adresses',
    inNoList: 'hors listes',
    programme: 'programme',
    tracks: 'parcours',
    semester: 'semestre',
    place: 'place',
    choice: 'choix',
    credits: 'crédits',
    listedOn: 'listes',
    referredTo: 'mentions',
    own: 'propres',
    common: 'communs',
    courses: 'cours',
    tag: 'sujet',
    aFile: 'un fichier',
    usedBy: 'utilisé par',
    settings: 'réglages',
    notUsed: 'inutilisé',
    broken: 'illisible',
  },
  kinds: { course: 'Cours', track: 'Parcours', pillar: 'Pilier', page: 'Page', tag: 'Sujet' },
  nowhere: 'nulle part',
  nobody: 'personne',

  textFile: (file, language, hasText) =>
    `${file} (${language}${hasText ? '' : ', sans texte propre'})`,
  onlyNamed: 'aucun : seuls des cours le mentionnent',
  unlisted: (keys, isDraft) =>
    `à cause de ${keys.map((key) => `« ${key} »`).join(' et ')} ; sa page ${isDraft ? 'n’est visible que pendant la rédaction' : 'reste accessible'}`,
  inProgramme: (programme, why) => `${programme}, ${why}`,
  whyProgramme: {
    stated: 'comme le dit sa clé « programme »',
    noFolder: 'car il n’est dans aucun dossier',
    folder: (folder) => `à cause de son dossier « ${folder} »`,
    undeclared: (folder) => `car catalogue.yaml ne déclare aucun programme « ${folder} »`,
    namedBy: (file) => `car ${file} le mentionne`,
    namedByNone: 'car aucun cours ne le mentionne',
  },
  everyTrack: 'aucun mentionné, donc tous les parcours de son programme',

  ledgerOf: {
    track: (id) => `parcours ${id}`,
    programme: (id) => `programme ${id}, avant le choix d’un parcours`,
  },
  weighed: (title, weight) =>
    `« ${title} » (${weight === undefined ? 'sans poids' : `poids ${number(weight)}`})`,
  ownPlace: (weight) =>
    `${
      weight === undefined
        ? 'il n’a pas de poids et vient donc après ceux qui en ont un'
        : `son poids est ${number(weight)}`
    } ; à égalité, le titre décide`,
  noPlace: 'dans aucune grille',
  place: ({ number: at, of: count, ledger, leader, after, before }) => {
    const because = leader ? `, où son choix doit sa place à ${leader}` : '';
    const neighbours = [after && `après ${after}`, before && `avant ${before}`]
      .filter(Boolean)
      .join(', ');
    return `${at} sur ${count} dans le ${ledger}${because}${neighbours ? ` : ${neighbours}` : ''}`;
  },

  noChoice: (alternates) =>
    `aucun : aucune alternative (${alternates.join(', ')}) n’est proposée au même semestre du même programme`,
  chooseOne: 'une seule possibilité est à suivre :',
  lane: (option, titles, credits, isOwn) =>
    `option ${option} : ${titles} = ${range(credits)}${isOwn ? '  ← ce cours' : ''}`,
  either: (items) => items.join(' ou '),

  ownCredits: (credits) => `${range(credits)} pour lui seul`,
  sum: ({ semester, ledger, total, target, without }) =>
    `semestre ${semester} du ${ledger} : ${range(total)}${of(target)}, ${range(without)} sans ce cours`,
  semester: (semester) => `semestre ${semester}`,
  semesterOfTrack: (total, target, items) =>
    `${range(total)} ${total.high < 2 ? 'crédit' : 'crédits'}${of(target)} : ${items.join(', ')}`,
  commonCourses: (count) => `et ${count} cours sans parcours, pour tout le monde`,

  link: (file) => `${file} (un lien)`,
  notOffered: (file) => `${file} (hors de l’offre)`,
  mayBeShown: 'que des pages peuvent montrer, ou vers lesquels elles peuvent mener',
  settings: 'données valables pour tout le catalogue',
  notUsed: 'rien sur le site ne vient de ce fichier',
  broken: 'il ne peut pas être lu, mais compte comme existant là où d’autres le mentionnent',

  checkSays: 'check dit',
  checkSaysNothing: 'check n’en dit rien',

  rule: {
    heading: ({ rule, severity, isFirm, chosen }) => {
      const firm = isFirm ? ', et personne ne peut le changer' : '';
      const here = chosen
        ? ` (dans ce catalogue : ${severities[chosen]}, comme le dit catalogue.yaml)`
        : '';
      return `${rule} : ${severities[severity]}${firm}${here}`;
    },
    example: 'Par exemple :',
    fixed: 'Corrigé :',
    here: 'Dans votre contenu :',
    nowhere: 'Dans votre contenu : nulle part.',
    more: (count) => `et ${count} de plus`,
  },
};
