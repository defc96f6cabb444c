import type { CodeFault, ConfigFault, RuleData } from '../../diagnostics/rules.ts';
import type { DiagnosticWords, Words } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

type Config = RuleData['unusable-config'];
type Code = RuleData['failing-code'];

const started = 'Start with: export default defineConfig({ content: "content" });';
const aCheck = '{ id: "long-title", check: (catalogue) => [] }';

/** What cannot be used in prospectus.config.ts. */
const configFaults: Record<ConfigFault, (it: Config) => Words> = {
  syntax: ({ text }) => ({
    message: `This cannot be read as TypeScript: “${text}”.`,
    hint: 'Look at this line, and at the one before it.',
  }),
  import: ({ name }) => ({
    message: `“${name}” is imported here, but it is not there.`,
    hint: name.startsWith('.')
      ? 'Correct the name, or add the file.'
      : `Correct the name, or install the package: npm install --save-dev ${name}`,
  }),
  throws: ({ text }) => ({
    message: `This file stops with an error when it is read: “${text}”.`,
    hint: 'Mend the line, or take it out.',
  }),
  'no-default': () => ({ message: 'This file gives no settings.', hint: started }),
  'no-settings': ({ text }) => ({
    message: `This file gives “${text}” where its settings belong.`,
    hint: started,
  }),
  key: ({ name, near }) => ({
    message: `The config has no key “${name}”.`,
    hint: didYouMean(near, 'Its keys are content, output, parts and checks.'),
  }),
  path: ({ name, text }) => ({
    message: `“${name}” is the path of a folder, not “${text}”.`,
    hint: `Type: ${name}: "${name === 'output' ? '_site' : 'content'}"`,
  }),
  parts: ({ text }) => ({
    message: `“parts” says which file makes which part; it is “${text}”.`,
    hint: 'Type: parts: { Footer: "./parts/footer.tsx" }',
  }),
  part: ({ name, near, text }) => ({
    message: `Pages have no part “${name}”.`,
    hint: didYouMean(near, `The parts are ${text}.`),
  }),
  'no-file': ({ name, text, near }) => ({
    message: `The file of the part “${name}” is not there: “${text}”.`,
    hint: near
      ? `Type: ${name}: "${near}"`
      : 'Its path starts at the folder of this config. Correct it, or add the file.',
  }),
  'no-component': ({ name }) => ({
    message: `This file makes the part “${name}”, but gives no function as its default.`,
    hint: 'Type: export default ({ Default, ...view }) => <Default {...view} />;',
  }),
  checks: ({ text }) => ({
    message: `“checks” is a list of checks; it is “${text}”.`,
    hint: `Type: checks: [${aCheck}]`,
  }),
  check: ({ text }) => ({
    message: `A check is an id with a function; this one is “${text}”.`,
    hint: `Type: ${aCheck}`,
  }),
  'check-key': ({ name, near }) => ({
    message: `A check has no key “${name}”.`,
    hint: didYouMean(near, 'Its keys are id, severity and check.'),
  }),
  id: ({ text }) => ({
    message: `“${text}” cannot be the id of a check.`,
    hint: 'Use small letters, digits and hyphens. Type: id: "long-title"',
  }),
  taken: ({ name }) => ({
    message: `There is a rule or check “${name}” already.`,
    hint: `Choose another id. Type: id: "our-${name}"`,
  }),
  severity: ({ text, near }) => ({
    message: `The severity of a check is “error”, “warning” or “info”, not “${text}”.`,
    hint: `Type: severity: "${near ?? 'warning'}"`,
  }),
  'no-function': ({ name, text }) => ({
    message: `“check” of “${name}” is a function; it is “${text}”.`,
    hint: 'Type: check: (catalogue) => []',
  }),
};

const where = ({ page }: Code) => (page ? ` It happened on ${page} first.` : '');
const what = { part: 'The part', check: 'The check' };

/** What a school’s own code does that it must not. */
const codeFaults: Record<CodeFault, (it: Code) => Words> = {
  throws: (it) => ({
    message: `${what[it.of]} “${it.name}” stops with an error: “${it.text}”.${where(it)}`,
    hint: `Mend this line.${it.of === 'part' ? ' What may be missing in a view has a question mark in its type: ask whether it is there.' : ''}`,
  }),
  'no-node': (it) => ({
    message: `The part “${it.name}” gives “${it.text}”, which cannot be shown.${where(it)}`,
    hint: 'Give elements, texts, numbers, lists of these, or nothing.',
  }),
  html: (it) => ({
    message: `The part “${it.name}” prints HTML as it is; parts give elements.${where(it)}`,
    hint: 'Write the elements instead of dangerouslySetInnerHTML, such as <p>…</p>.',
  }),
  key: (it) => ({
    message: `The view of the part “${it.name}” has no key “${it.text}”.${where(it)}`,
    hint: didYouMean(it.near, 'docs/your-own.md lists the keys of each part.'),
  }),
  'no-list': (it) => ({
    message: `The check “${it.name}” gives “${it.text}” where a list of findings belongs.`,
    hint: 'Give a list, empty where nothing is wrong: return [];',
  }),
  finding: (it) => ({
    message: `A finding of the check “${it.name}” has no “${it.text}” that can be used.`,
    hint: 'Give each a text and a place: { message: "…", file: course.source.file, key: "title" }',
  }),
  'no-file': (it) => ({
    message: `A finding of the check “${it.name}” names the file “${it.text}”, which the content does not have.`,
    hint: it.near
      ? `Did you mean “${it.near}”?`
      : 'Use the file of what you look at, such as course.source.file.',
  }),
};

/** What is wrong with a school’s own code, and what that code finds. */
export const rulesOfCode = {
  'unusable-config': (it) => configFaults[it.fault](it),
  'failing-code': (it) => codeFaults[it.fault](it),
  'own-check': ({ message, hint }) => ({ message, hint }),
} satisfies Partial<DiagnosticWords['rules']>;
