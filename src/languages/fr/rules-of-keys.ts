import { meaningIn } from '../../catalogue/meanings.ts';
import type { KeySign, RuleData, ValueKind } from '../../diagnostics/rules.ts';
import { lastOf, type DiagnosticWords } from '../../diagnostics/words.ts';
import { meanings } from './meanings.ts';
import { asComment, didYouMean, kinds, number } from './rule-phrases.ts';

const signs: Record<KeySign, string> = {
  'no-break-space': 'elle contient un espace insécable, qui ressemble à un espace ordinaire',
  'other-space': 'elle contient un espace qui n’est pas l’espace ordinaire',
  invisible: 'elle contient un signe que personne ne voit',
  'other-letter':
    'une de ses lettres vient d’un autre alphabet et ressemble seulement à l’une des nôtres',
};

/** Why a version of an earlier year cannot be had. */
const whyNot: Record<Exclude<RuleData['year-version']['why'], 'errors'>, string> = {
  'no-git': 'git n’est pas installé',
  'other-owner': 'git ne lit pas le dépôt d’un autre utilisateur',
  'no-repository': 'le dossier de contenu n’est dans aucun dépôt git',
  unknown: 'git ne connaît aucune version de ce nom',
  'no-folder': 'cette version n’a pas ce dossier de contenu',
  unreadable: 'une partie de l’historique manque ici ou est endommagée',
  'too-large': 'il est trop volumineux',
  shallow: 'seule une partie de l’historique se trouve ici (un clone superficiel)',
};

function wrongType({
  key,
  kind,
  text,
  choices,
  quoted,
  entry,
  many,
}: RuleData['wrong-type']): string {
  const name = entry ? `Un élément de « ${key} »` : `« ${key} »`;
  const wanted = choices ? `un de ces mots : ${choices.join(', ')}` : kinds[kind];
  const marks = quoted ? ' entre guillemets, donc un texte' : '';
  if (text === '') return `${name} est vide.`;
  if (many) return `« ${key} » est une liste (${text}) ; il faut ${wanted}.`;
  return `${name} contient « ${text} »${marks} ; il faut ${wanted}.`;
}

function rightType({ key, kind, text, fix, choices, entry, many }: RuleData['wrong-type']): string {
  const typed = lastOf(key);
  if (text === '' && entry) return 'Tapez ce qui doit figurer ici, ou retirez cet élément vide.';
  if (text === '' && fix) return `Tapez : ${fix}`;
  if (text === '' && choices)
    return `Tapez un de ces mots, ou supprimez la ligne si la clé n’est pas obligatoire : ${choices.join(', ')}.`;
  if (text === '')
    return `Tapez ${kinds[kind]}, ou supprimez la ligne si la clé n’est pas obligatoire.`;
  if (fix) return `Tapez : ${fix}`;
  if (many) return 'Gardez-en un seul, sur la ligne de la clé et sans tiret.';
  if (kind === 'number' || kind === 'whole-number')
    return `Tapez seulement des chiffres, comme « ${typed}: ${kind === 'number' ? 6 : 1} » ; le reste a sa place dans le texte.`;
  if (kind === 'yes-no') return `Tapez « ${typed}: true » ou « ${typed}: false ».`;
  if (kind === 'id' && !/[\p{L}\p{N}]/u.test(text))
    return 'Utilisez des lettres ou des chiffres : des signes seuls ne font pas une adresse.';
  if (kind === 'text' || kind === 'id' || kind === 'text-or-list')
    return `Écrivez-le comme un seul texte${entry ? '' : ' sur la ligne de la clé'}, entre guillemets droits (").`;
  return choices
    ? `Tapez un de ces mots, comme « ${typed}: ${choices[0]} ».`
    : `Tapez ${kinds[kind]}.`;
}

function rightSize({ low, high, step, tooLong }: RuleData['out-of-range']): string {
  if (tooLong)
    return `Utilisez au maximum ${(high ?? 0).toLocaleString('fr')} lettres et signes ; le reste a sa place dans le texte.`;
  const whole = step === 1 ? ' entier' : '';
  if (low === undefined) return `Utilisez au maximum ${number(high ?? 0)}.`;
  if (high === undefined) return `Utilisez un nombre${whole} à partir de ${number(low)}.`;
  const halves = step === 0.5 ? ', par pas de 0,5 (avec un point : 4.5)' : '';
  return `Utilisez un nombre${whole} de ${number(low)} à ${number(high)}${halves}.`;
}

function otherKey({
  near,
  legacy,
  taken,
  wants,
  fix,
}: RuleData['unknown-key']): string | undefined {
  if (fix) return `Tapez : ${fix}`;
  if (taken)
    return `La clé « ${near ?? legacy?.instead ?? ''} » est là aussi : rassemblez tout sous l’une des deux, et ${asComment} de l’autre.`;
  if (legacy) return newKey(legacy.instead, wants);
  if (near && wants) return `Vouliez-vous écrire « ${near} » ? Cette clé demande ${kinds[wants]}.`;
  return didYouMean(
    near,
    `Dites-le dans le texte ou avec une clé du guide du personnel ; pour le garder ici à l’intention des collègues seulement, ${asComment}.`,
  );
}
/** In the place of a key of another site program. */
function newKey(instead: string | undefined, wants: ValueKind | undefined): string {
  if (instead === 'aliases')
    return `Si elle donnait à la page une adresse qui doit rester valable, ajoutez celle-ci sous « aliases » ; ici, ${asComment}.`;
  if (instead === 'draft')
    return `Si sa valeur est false, écrivez « draft: true » à la place ; sinon, ${asComment}.`;
  return instead && !wants
    ? `Utilisez « ${instead} » à la place.`
    : `Un autre logiciel de sites en avait besoin, ce catalogue non : ${asComment}.`;
}

const ofTypes = {
  choices: 'a des choix',
  filter: 'n’est pas un filtre',
  row: 'est trop long pour les lignes des listes',
};

function unusableField({ name, why, type = '' }: RuleData['unusable-field']): string {
  if (why === 'name') return `« ${name} » ne peut pas être le nom d’un champ.`;
  if (why === 'key') return `« ${name} » est déjà une clé des fichiers de cours.`;
  if (why === 'address') return `« ${name} » est un nom que le site utilise lui-même.`;
  if (why === 'word')
    return `« ${name} » est déjà une clé et ne peut donc pas être un mot pour une autre clé.`;
  const but =
    why === 'choices' ? `seul « choice » ${ofTypes.choices}` : `« ${type} » ${ofTypes[why]}`;
  return `Le champ « ${name} » a le type « ${type} », et ${but}.`;
}

function usableField({ why, instead, fix }: RuleData['unusable-field']): string {
  if (instead) return `Utilisez « ${instead} » à la place.`;
  if (fix) return `Tapez : ${fix}`;
  return why === 'word'
    ? 'Retirez cette ligne, ou choisissez un autre mot.'
    : 'Utilisez au moins deux signes : des minuscules, des chiffres et des tirets, avec une lettre au début.';
}

/** What is wrong with keys and their values. */
export const rulesOfKeys = {
  'duplicate-key': ({ key, other, isWord }) => ({
    message:
      other === undefined
        ? `La clé « ${key} » figure deux fois.`
        : `« ${key} » et « ${other} » sont ${isWord ? 'deux noms de la même clé' : 'un seul et même identifiant : les majuscules, les accents et les signes ne comptent pas'}.`,
    hint: 'Gardez l’une des deux lignes.',
  }),
  'missing-field': ({ key, meaning, group, sample = '…' }) => ({
    message: `Il manque la clé « ${key} ».`,
    hint: group
      ? `Ajoutez sous « ${group} » une ligne « ${key}: ${sample} », précédée d’espaces. ${meaningIn(meanings, meaning)}`
      : `Ajoutez une ligne « ${key}: ${sample} » au-dessus de cette ligne. ${meaningIn(meanings, meaning)}`,
  }),
  'wrong-type': (data) => ({ message: wrongType(data), hint: rightType(data) }),
  'out-of-range': (data) => ({
    message: data.tooLong
      ? `« ${data.key} » est trop long : « ${data.text} ».`
      : `« ${data.key} » vaut ${data.text}.`,
    hint: rightSize(data),
  }),
  'unknown-key': (data) => ({
    message: `La clé « ${data.key} » n’a pas de sens ici${data.sign ? ` : ${signs[data.sign]}` : ''}.`,
    hint: otherKey(data),
  }),
  'unusable-field': (data) => ({ message: unusableField(data), hint: usableField(data) }),
  'uneven-shares': ({ key, sum, fix }) => ({
    message: `Les parts de « ${key} » font ${number(sum)} en tout, et non 100.`,
    hint: fix ? `Tapez : ${fix}` : 'Modifiez-les pour qu’elles fassent 100 en tout.',
  }),
  'legacy-choice': ({ value }) => ({
    message: `« choice: ${value} » est une ancienne façon d’indiquer à quelle possibilité d’un choix appartient le cours.`,
    hint: `Tapez : option: ${value}`,
  }),
  'text-lost-to-comment': ({ text, fix }) => ({
    message: `« ${text} » se perd : après un espace, # commence un commentaire qu’aucun lecteur ne voit.`,
    hint: fix
      ? `Tapez : ${fix}`
      : 'Mettez toute la valeur, commentaire compris, entre guillemets droits (").',
  }),
  'translated-fact': ({ key, original }) => ({
    message: `« ${key} » ne dit pas la même chose que dans le fichier ${original}.`,
    hint: 'Une traduction ne contient que des textes : supprimez la ligne ici, ou rendez les deux identiques.',
  }),
  'unknown-rule': ({ name, near }) => ({
    message: `Il n’y a pas de règle « ${name} » que vous puissiez régler.`,
    hint: didYouMean(near, 'Le guide du personnel énumère toutes les règles.'),
  }),
  'year-version': ({ year, version, why, errors = 0, first = '' }) =>
    why === 'errors'
      ? {
          message: `Le contenu de « ${version} », pour l’année ${year}, a ${errors} ${errors === 1 ? 'erreur' : 'erreurs'}. La première : ${first}`,
          hint: 'Corrigez-la dans cette version et indiquez la version qui la contient corrigée, ou retirez l’année.',
        }
      : {
          message: `« ${version} » ne peut pas être construit pour l’année ${year} : ${whyNot[why]}.`,
          hint:
            why === 'shallow'
              ? 'Récupérez tout l’historique (fetch-depth: 0), avec ses étiquettes.'
              : 'Indiquez une étiquette, une branche ou un commit de ce dépôt avec le contenu de cette année.',
        },
  'no-base-url': () => ({
    message:
      'Il n’y a pas de « base-url » : les pages n’ont pas d’adresse fixe pour les moteurs de recherche, et il n’y a pas de plan du site (sitemap).',
    hint: 'Ajoutez « base-url: https://… » à catalogue.yaml.',
  }),
  'no-contact-url': () => ({
    message: 'Il n’y a pas de « contact-url » : aucune page ne dit où poser une question.',
    hint: 'Ajoutez « contact-url: https://… » à catalogue.yaml, ou « contact-url: mailto:… ».',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
