import type { CodeFault, ConfigFault, RuleData } from '../../diagnostics/rules.ts';
import type { DiagnosticWords, Words } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

type Config = RuleData['unusable-config'];
type Code = RuleData['failing-code'];

const started = 'Commencez par : export default defineConfig({ content: "content" });';
const aCheck = '{ id: "long-title", check: (catalogue) => [] }';

/** Ce qui n’est pas utilisable dans prospectus.config.ts. */
const configFaults: Record<ConfigFault, (it: Config) => Words> = {
  syntax: ({ text }) => ({
    message: `Ceci ne peut pas être lu comme du TypeScript : « ${text} ».`,
    hint: 'Regardez cette ligne et celle qui la précède.',
  }),
  import: ({ name }) => ({
    message: `« ${name} » est importé ici, mais n’existe pas.`,
    hint: name.startsWith('.')
      ? 'Corrigez le nom, ou ajoutez le fichier.'
      : `Corrigez le nom, ou installez le paquet : npm install --save-dev ${name}`,
  }),
  throws: ({ text }) => ({
    message: `Ce fichier s’arrête sur une erreur dès qu’il est lu : « ${text} ».`,
    hint: 'Réparez la ligne, ou enlevez-la.',
  }),
  'no-default': () => ({ message: 'Ce fichier ne donne pas de réglages.', hint: started }),
  'no-settings': ({ text }) => ({
    message: `Ce fichier donne « ${text} » à la place de ses réglages.`,
    hint: started,
  }),
  key: ({ name, near }) => ({
    message: `La configuration n’a pas de clé « ${name} ».`,
    hint: didYouMean(near, 'Ses clés sont content, output, parts et checks.'),
  }),
  path: ({ name, text }) => ({
    message: `« ${name} » est le chemin d’un dossier, et non « ${text} ».`,
    hint: `Tapez : ${name}: "${name === 'output' ? '_site' : 'content'}"`,
  }),
  parts: ({ text }) => ({
    message: `« parts » dit quel fichier fait quelle partie des pages ; il y a ici « ${text} ».`,
    hint: 'Tapez : parts: { Footer: "./parts/footer.tsx" }',
  }),
  part: ({ name, near, text }) => ({
    message: `Les pages n’ont pas de partie « ${name} ».`,
    hint: didYouMean(near, `Les parties sont ${text}.`),
  }),
  'no-file': ({ name, text, near }) => ({
    message: `Le fichier de la partie « ${name} » n’existe pas : « ${text} ».`,
    hint: near
      ? `Tapez : ${name}: "${near}"`
      : 'Son chemin part du dossier de cette configuration. Corrigez-le, ou ajoutez le fichier.',
  }),
  'no-component': ({ name }) => ({
    message: `Ce fichier fait la partie « ${name} », mais ne donne pas de fonction par défaut.`,
    hint: 'Tapez : export default ({ Default, ...view }) => <Default {...view} />;',
  }),
  checks: ({ text }) => ({
    message: `« checks » est une liste de contrôles ; il y a ici « ${text} ».`,
    hint: `Tapez : checks: [${aCheck}]`,
  }),
  check: ({ text }) => ({
    message: `Un contrôle est un identifiant avec une fonction ; il y a ici « ${text} ».`,
    hint: `Tapez : ${aCheck}`,
  }),
  'check-key': ({ name, near }) => ({
    message: `Un contrôle n’a pas de clé « ${name} ».`,
    hint: didYouMean(near, 'Ses clés sont id, severity et check.'),
  }),
  id: ({ text }) => ({
    message: `« ${text} » ne peut pas être l’identifiant d’un contrôle.`,
    hint: 'Utilisez des minuscules, des chiffres et des traits d’union. Tapez : id: "long-title"',
  }),
  taken: ({ name }) => ({
    message: `Il y a déjà une règle ou un contrôle « ${name} ».`,
    hint: `Choisissez un autre identifiant. Tapez : id: "our-${name}"`,
  }),
  severity: ({ text, near }) => ({
    message: `La gravité d’un contrôle est « error », « warning » ou « info », et non « ${text} ».`,
    hint: `Tapez : severity: "${near ?? 'warning'}"`,
  }),
  'no-function': ({ name, text }) => ({
    message: `« check » de « ${name} » est une fonction ; il y a ici « ${text} ».`,
    hint: 'Tapez : check: (catalogue) => []',
  }),
};

const where = ({ page }: Code) => (page ? ` C’est arrivé d’abord sur ${page}.` : '');
const what = { part: 'La partie', check: 'Le contrôle' };

/** Ce que le code d’un établissement fait et ne doit pas faire. */
const codeFaults: Record<CodeFault, (it: Code) => Words> = {
  throws: (it) => ({
    message: `${what[it.of]} « ${it.name} » s’arrête sur une erreur : « ${it.text} ».${where(it)}`,
    hint: `Réparez cette ligne.${it.of === 'part' ? ' Ce qui peut manquer dans une vue a un point d’interrogation dans son type : demandez d’abord si c’est là.' : ''}`,
  }),
  'no-node': (it) => ({
    message: `La partie « ${it.name} » donne « ${it.text} », qui ne peut pas être affiché.${where(it)}`,
    hint: 'Donnez des éléments, des textes, des nombres, des listes de ceux-ci, ou rien.',
  }),
  html: (it) => ({
    message: `La partie « ${it.name} » écrit du HTML tel quel ; les parties donnent des éléments.${where(it)}`,
    hint: 'Écrivez les éléments au lieu de dangerouslySetInnerHTML, par exemple <p>…</p>.',
  }),
  key: (it) => ({
    message: `La vue de la partie « ${it.name} » n’a pas de clé « ${it.text} ».${where(it)}`,
    hint: didYouMean(it.near, 'docs/your-own.md donne les clés de chaque partie.'),
  }),
  'no-list': (it) => ({
    message: `Le contrôle « ${it.name} » donne « ${it.text} » à la place d’une liste de constats.`,
    hint: 'Donnez une liste, vide si tout va bien : return [];',
  }),
  finding: (it) => ({
    message: `Un constat du contrôle « ${it.name} » n’a pas de « ${it.text} » utilisable.`,
    hint: 'Donnez à chacun un texte et un endroit : { message: "…", file: course.source.file, key: "title" }',
  }),
  'no-file': (it) => ({
    message: `Un constat du contrôle « ${it.name} » désigne le fichier « ${it.text} », que le contenu n’a pas.`,
    hint: it.near
      ? `Vouliez-vous écrire « ${it.near} » ?`
      : 'Prenez le fichier de ce que vous regardez, par exemple course.source.file.',
  }),
};

/** Ce qui ne va pas dans le code d’un établissement, et ce que ce code trouve. */
export const rulesOfCode = {
  'unusable-config': (it) => configFaults[it.fault](it),
  'failing-code': (it) => codeFaults[it.fault](it),
  'own-check': ({ message, hint }) => ({ message, hint }),
} satisfies Partial<DiagnosticWords['rules']>;
