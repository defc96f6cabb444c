import { mapValues } from '../../map-values.ts';
import { between } from '../../diagnostics/words.ts';
import { languageNames } from '../language-names.ts';
import { fields } from './fields.ts';
import { counted, number } from './rule-phrases.ts';
import type { ChosenSeverity, Severity } from '../../diagnostics/diagnostic.ts';
import type {
  ChangeData,
  ChangedText,
  ConsequenceData,
  FactData,
  ItemKind,
  Lanes,
  Setting,
  State,
  Sum,
  TextPart,
} from '../../changes/changes.ts';
import type { Asked } from '../../changes/question.ts';
import { joined, listed, separate, someOf, type ChangeWords } from '../../changes/words.ts';
import { typed } from '../../typed.ts';

const languageName = languageNames('fr');
/** No article and no elision: “en anglais”, “en allemand”. */
const inLanguage = (code: string) => `en ${languageName(code)}`;
const more = (count: number) => counted(count, 'autre', 'autres');
const list = (items: readonly string[]) => listed(items, 'et', more);
const languages = (codes: string) => list(codes.split(' ').map(languageName));
const joints = { colon: ' : ', semicolon: ' ; ' };
const entries = (items: readonly string[]) => separate(items, joints.semicolon, more);
/** Names in quotation marks, so that no word before them is shortened: “de « IA »”. */
const quoted = (names: readonly string[]) => list(names.map((name) => `« ${name} »`));
/** In the place of what is not there, of either gender. */
const nothing = 'néant';
const value = (it: string | number | boolean | undefined) => {
  if (it === undefined) return nothing;
  if (typeof it === 'boolean') return it ? 'oui' : 'non';
  return typeof it === 'number' ? number(it) : `« ${it} »`;
};
const name = (it: string | undefined) => it ?? nothing;
const moved =
  (label: string) =>
  ({ from, to }: { from?: string | number | boolean; to?: string | number | boolean }) =>
    `${label} : ${value(from)} → ${value(to)}`;
/** “titre en anglais : …”. */
const ofLanguage =
  (label: string) =>
  ({ language, ...texts }: { language?: string; from?: string; to?: string }) =>
    moved(language ? `${label} ${inLanguage(language)}` : label)(texts);
const inOut =
  (label: string) =>
  ({ added, removed }: { added: readonly string[]; removed: readonly string[] }) => {
    const comes = added.length > 0 && `${list(added)} en plus`;
    const goes = removed.length > 0 && `${list(removed)} en moins`;
    return `${label} : ${joined(comes, goes)}`;
  };
const either = (lanes: Lanes) => lanes.map((lane) => lane.join(' + ')).join(' ou ');
const sum = ({ low, high }: Sum) => between(low, high, 'à', ',');
const inCredits = (it: number | Sum, unit?: string) => {
  if (unit !== undefined) return `${amount(it)} ${unit}`;
  return typeof it === 'number' ? counted(it, 'crédit', 'crédits') : `${sum(it)} crédits`;
};
const amount = (it: number | Sum) => (typeof it === 'number' ? number(it) : sum(it));
const creditsWord = (count: number) => (count < 2 ? 'crédit' : 'crédits');

const kinds: Record<ItemKind, { one: string; many: string; isFeminine?: true }> = {
  course: { one: 'cours', many: 'cours' },
  track: { one: 'parcours', many: 'parcours' },
  pillar: { one: 'pilier', many: 'piliers' },
  programme: { one: 'programme', many: 'programmes' },
  page: { one: 'page', many: 'pages', isFeminine: true },
};
/** “Renommé”, “Parcours renommé”, “Page renommée”: a course needs no name of its kind. */
const didWith = (kind: ItemKind, participle: string) => {
  const { one, isFeminine } = kinds[kind];
  const ending = isFeminine ? `${participle}e` : participle;
  return capital(kind === 'course' ? ending : `${one} ${ending}`);
};
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
/** Nouns, which agree with nothing. */
const states: Record<State, string> = {
  offered: 'dans l’offre',
  hidden: 'hors de l’offre',
  placeholder: 'emplacement réservé',
  draft: 'brouillon',
};
const modes = { onsite: 'en présentiel', online: 'en ligne', blended: 'hybride' };
const severities: Record<ChosenSeverity, string> = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'remarque',
  off: 'désactivée',
};
/** Plain facts as a sentence calls them. */
const namesInSentences = mapValues(fields, ({ inSentence }) => inSentence);
const parts: Record<TextPart & string, string> = {
  ...namesInSentences,
  description: 'description',
  body: 'texte',
  outcomes: 'acquis d’apprentissage',
  careers: 'débouchés',
  picture: 'image',
};
const partName = (part: TextPart): string => (typeof part === 'string' ? parts[part] : part.label);
const settings: Record<Setting, string> = {
  'catalogue.yaml': 'catalogue.yaml',
  title: 'Titre du catalogue',
  tagline: 'Sous-titre',
  institution: 'Établissement',
  'institution-url': 'Site de l’établissement',
  'academic-year': 'Année académique',
  years: 'Année précédente',
  'base-url': 'Adresse du site',
  languages: 'Langues',
  'semester-credits': 'Crédits attendus par semestre',
  periods: 'Nom de la période du semestre',
  terms: 'Période',
  'credit-unit': 'Nom des crédits',
  'credit-hours': 'Heures de travail d’un crédit',
  weeks: 'Semaines d’un semestre',
  actions: 'Lien',
  contact: 'Contact',
  'contact-url': 'Adresse pour les questions',
  'accessibility-status': 'Accessibilité, état',
  'accessibility-contact': 'Accessibilité, contact',
  'accessibility-reviewed': 'Accessibilité, dernière vérification',
  'edit-url': 'Adresse pour les suggestions',
  forms: 'Formulaires du personnel',
  synonyms: 'Mots de même sens',
  brand: 'Identité visuelle',
  fields: 'Champ de l’établissement',
  keys: 'Mot de l’établissement',
};

function state({ from, to }: FactData['state']): string {
  if (from === 'offered' && to === 'hidden') return 'ne fait plus partie de l’offre';
  if (from === 'hidden' && to === 'offered') return 'fait de nouveau partie de l’offre';
  if (from === 'draft')
    return `paraît maintenant${to === 'offered' ? '' : ` (${states[to]})`}, c’était un brouillon`;
  return `passe de « ${states[from]} » à « ${states[to]} »`;
}

function tracks({ added, removed, common }: FactData['tracks']): string {
  if (common === 'was')
    return `désormais seulement dans ${list(added)}, auparavant commun à tous les parcours`;
  if (common === 'is')
    return `désormais commun à tous les parcours de son programme, auparavant seulement dans ${list(removed)}`;
  return joined(
    added.length > 0 && `désormais aussi dans ${list(added)}`,
    removed.length > 0 && `n’est plus dans ${list(removed)}`,
  );
}

function total({
  semester,
  of,
  from,
  to,
  unit = creditsWord(to.high),
}: ConsequenceData['total']): string {
  const where = `le semestre ${semester} de ${quoted(of)}`;
  if (from.low !== from.high || to.low !== to.high)
    return `${where} totalise désormais ${sum(to)} ${unit}, contre ${sum(from)} auparavant`;
  return `${where} ${to.low < from.low ? 'descend' : 'monte'} de ${sum(from)} à ${sum(to)} ${unit}`;
}

function choice({ semester, of, from, to }: ConsequenceData['choice']): string {
  const where = `semestre ${semester} de ${quoted(of)}`;
  if (!to) return `le ${where} ne propose plus le choix ${either(from ?? [])}`;
  if (!from) return `le ${where} propose un nouveau choix : ${either(to)}`;
  return `le choix au ${where} est désormais ${either(to)}, auparavant ${either(from)}`;
}

const severity = (chosen: ChosenSeverity | undefined, usual: Severity) =>
  chosen ? severities[chosen] : `${severities[usual]}, comme d’habitude`;

function redirect({ address, from, to }: ChangeData['redirect']): string {
  if (!to) return `Redirection supprimée : ${address} menait à ${from}`;
  return from
    ? `Redirection : ${address} mène à ${to}, auparavant à ${from}`
    : `Nouvelle redirection : ${address} mène à ${to}`;
}

function added({ item, state: own, semester, credits, unit }: ChangeData['added']): string {
  const { one, isFeminine } = kinds[item.kind];
  const fresh = isFeminine ? 'Nouvelle' : 'Nouveau';
  const kind = `${item.kind === 'course' ? fresh : `${fresh} ${one}`}${own === 'offered' ? '' : `, ${states[own]}`}`;
  const isPlaced = semester !== undefined && credits !== undefined;
  const placed = isPlaced ? ` (${inCredits(credits, unit)}, semestre ${semester})` : '';
  return `${kind} : ${item.name}${placed}`;
}

function setting({ setting: key, part, from, to }: ChangeData['setting']): string {
  if (key === 'catalogue.yaml')
    return to === undefined
      ? 'Le fichier catalogue.yaml n’existe plus : le dossier est à l’essai, les identifiants inconnus sont des avertissements'
      : 'Il y a désormais un fichier catalogue.yaml : les identifiants inconnus sont des erreurs';
  const inside = key === 'periods' ? ` ${part}` : ` (${part})`;
  return `${settings[key]}${part ? inside : ''} : ${value(from)} → ${value(to)}`;
}

/** “Web Development, texte et acquis d’apprentissage en néerlandais”. */
function changedText({ item, versions }: ChangedText): string {
  const own = versions.map(
    ({ parts: changed, language }) =>
      `${list(changed.map(partName))}${language ? ` ${inLanguage(language)}` : ''}`,
  );
  return `${item.name}, ${list(own)}`;
}

const inQuestions = mapValues(kinds, ({ one, many, isFeminine }) => ({
  one: `${isFeminine ? 'la' : 'le'} ${one}`,
  many,
}));
/** “A change”, “4 cours changent”. */
const who = (it: Asked, one: string, many: string) =>
  `${someOf(it, 'et', inQuestions[it.kind ?? 'course'])} ${it.names.length === 1 ? one : many}`;
const count = ({ names }: Asked, one: string, many: string) => counted(names.length, one, many);
const asked: ChangeWords['asked'] = {
  lost: (it) => count(it, 'adresse ne répond plus', 'adresses ne répondent plus'),
  rules: (it) => count(it, 'règle pèse autrement', 'règles pèsent autrement'),
  gone: (it) => who(it, 'disparaît avec son adresse', 'disparaissent avec leurs adresses'),
  retired: (it) => who(it, 'disparaît', 'disparaissent'),
  hidden: (it) => who(it, 'quitte l’offre', 'quittent l’offre'),
  offered: (it) => who(it, 'entre dans l’offre', 'entrent dans l’offre'),
  added: (it) => who(it, 's’ajoute', 's’ajoutent'),
  renamed: ({ from, to, ...it }) =>
    from === undefined
      ? who(it, 'change d’adresse', 'changent d’adresse')
      : `${from} devient ${to}`,
  moved: ({ semester, ...it }) => who(it, `passe au semestre ${semester}`, 'changent de semestre'),
  credits: ({ credits = 0, unit, ...it }) =>
    who(it, `vaut ${inCredits(credits, unit)}`, `valent un autre nombre de ${unit ?? 'crédits'}`),
  changed: (it) => who(it, 'change', 'changent'),
  choices: (it) => count(it, 'choix change', 'choix changent'),
  totals: (it) => count(it, 'semestre a un autre total', 'semestres ont un autre total'),
  redirects: (it) => count(it, 'redirection change', 'redirections changent'),
  topics: ({ from, to, ...it }) =>
    from === undefined
      ? count(it, '', 'sujets s’écrivent autrement')
      : `le sujet « ${from} » devient « ${to} »`,
  settings: (it) => count(it, 'réglage du catalogue change', 'réglages du catalogue changent'),
  translated: (it) => who(it, 'gagne une traduction', 'gagnent une traduction'),
  texts: (it) => who(it, 'change de texte', 'changent de texte'),
};

/** A report of changes in French. */
export const changes: ChangeWords = {
  language: 'fr',
  heading: (from, to) => `Ce qui change entre ${from} et ${to}`,
  question: (phrases) => `Êtes-vous d’accord avec ceci : ${list(phrases)} ?`,
  andTheRest: 'le reste devient ce qui est indiqué plus bas',
  asked,
  pages: { before: 'avant', after: 'après' },
  asItStands: 'le contenu actuel',
  unreadable: (ref) =>
    `Git ne peut pas lire ${ref} en entier : une partie de l’historique n’est pas dans ce clone, ou elle est endommagée. Clonez à nouveau le dépôt, avec tout son historique, puis réessayez.`,
  sections: {
    first: 'Règles, redirections et offre',
    courses: 'Cours',
    totals: 'Choix, totaux et listes',
    others: 'Programmes, parcours, piliers et pages',
    catalogue: 'Le catalogue',
    texts: 'Textes',
  },
  joints,
  none: 'Rien n’a changé.',
  errors: (side, count) =>
    `Dans ${side}, il y a ${counted(count, 'erreur', 'erreurs')}, que « ${typed('check')} » énumère. Ce qui a pu être lu est comparé.`,
  unread: (side, files) => `Non comparé, car illisible dans ${side} : ${list(files)}.`,
  leftOut: (count) =>
    `Et encore ${counted(count, 'changement, omis', 'changements, omis')} parce que ce rapport deviendrait trop long.`,
  named: ({ kind, name: title }) =>
    kind === 'course'
      ? title
      : `${kinds[kind].isFeminine ? 'La' : 'Le'} ${kinds[kind].one} ${title}`,
  renamed: ({ kind, name: title }, { from, to }) =>
    `${didWith(kind, 'renommé')} : ${title} (${from} devient ${to})`,
  facts: {
    state,
    semester: ({ from, to }) => {
      if (to === undefined) return `n’est plus dans un semestre, auparavant ${from}`;
      return from === undefined
        ? `est désormais au semestre ${to}`
        : `passe du semestre ${from} au semestre ${to}`;
    },
    credits: ({ from, to, unit }) => `${amount(from)} → ${inCredits(to, unit)}`,
    title: ofLanguage('titre'),
    degree: ofLanguage('diplôme'),
    place: ofLanguage('lieu'),
    pillar: ({ from, to }) => `pilier : ${name(from)} → ${name(to)}`,
    programme: ({ from, to }) => `programme : ${name(from)} → ${name(to)}`,
    tracks,
    language: ({ from, to }) =>
      `langue d’enseignement : ${from ? languages(from) : nothing} → ${to ? languages(to) : nothing}`,
    'english-only': ({ to }) =>
      to ? 'désormais uniquement en anglais' : 'n’est plus uniquement en anglais',
    mode: ({ from, to }) =>
      `mode d’enseignement : ${from ? modes[from] : nothing} → ${to ? modes[to] : nothing}`,
    exchange: ({ to }) =>
      to ? 'désormais ouvert aux séjours d’échange' : 'n’est plus ouvert aux séjours d’échange',
    'out-of-grid': ({ to }) =>
      to
        ? 'ne figure plus dans la grille du programme'
        : 'figure de nouveau dans la grille du programme',
    prerequisites: inOut('prérequis'),
    corequisites: inOut('corequis'),
    alternates: inOut('alternatives'),
    option: moved('option dans son choix'),
    tags: inOut('sujets'),
    terms: inOut('périodes'),
    tools: inOut('outils'),
    'also-listed': inOut('aussi répertorié sous'),
    weight: moved('poids, c’est-à-dire sa place'),
    aliases: ({ added }) => `${list(added)} ${added.length < 2 ? 'mène' : 'mènent'} désormais ici`,
    translations: ({ added, removed }) =>
      joined(
        added.length > 0 && `existe désormais aussi ${list(added.map(inLanguage))}`,
        removed.length > 0 && `n’existe plus ${list(removed.map(inLanguage))}`,
      ),
    'semester-credits': moved('crédits attendus par semestre'),
    plan: ({ to }) =>
      to
        ? 'ses cours sont désormais répartis en semestres'
        : 'ses cours ne sont plus répartis en semestres',
    owners: inOut('responsables'),
    colour: moved('couleur'),
    weave: moved('motif'),
  },
  plain: (change) => {
    const label = change.fact === 'field' ? change.label : namesInSentences[change.fact];
    return 'added' in change ? inOut(label)(change) : moved(label)(change);
  },
  consequences: {
    total,
    choice,
    delay: ({ course, of, semesters }) =>
      `la fin au plus tôt de ${quoted(of)} vient ${semesters === 1 ? 'un semestre' : `${semesters} semestres`} plus tard pour qui échoue à ${quoted([course])}`,
    leads: ({ to, itself }) =>
      itself ? 'son ancienne adresse mène à la nouvelle' : `son adresse mène à « ${to} »`,
    lost: ({ addresses }) =>
      addresses.length === 1
        ? `l’adresse ${addresses[0]} ne répond plus`
        : `les adresses ${list(addresses)} ne répondent plus`,
    'empty-list': ({ addresses }) => `il ne reste aucun cours sur ${list(addresses)}`,
  },
  changes: {
    rule: ({ rule, from, to, usual }) =>
      `Règle ${rule} : ${severity(to, usual)} (auparavant ${severity(from, usual)})`,
    redirect,
    'tag-spelling': ({ from, to, courses }) =>
      `Le sujet « ${from} » s’écrit désormais « ${to} », dans ${courses} cours`,
    'tag-renamed': ({ from, to, courses }) =>
      `Le sujet « ${from} » s’appelle désormais « ${to} », dans ${courses} cours ; son ancienne adresse mène à la nouvelle`,
    added,
    retired: ({ item }) => `${didWith(item.kind, 'supprimé')} : ${item.name}`,
    total: ({ causes, choices, ...it }) => {
      const reasons = [...causes, ...choices.map((lanes) => `le choix ${either(lanes)}`)];
      return `${total(it)} (${reasons.length < 2 ? 'cause' : 'causes'} : ${list(reasons)})`;
    },
    addresses: ({ causes }) => list(causes),
    setting,
    texts: ({ kind, items }) =>
      `Texte modifié dans ${counted(items.length, kinds[kind].one, kinds[kind].many)} : ${entries(items.map(changedText))}`,
  },
};
