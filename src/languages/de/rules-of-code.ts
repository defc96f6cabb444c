import type { CodeFault, ConfigFault, RuleData } from '../../diagnostics/rules.ts';
import type { DiagnosticWords, Words } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

type Config = RuleData['unusable-config'];
type Code = RuleData['failing-code'];

const started = 'Beginnen Sie mit: export default defineConfig({ content: "content" });';
const aCheck = '{ id: "long-title", check: (catalogue) => [] }';

/** What cannot be used in prospectus.config.ts. */
const configFaults: Record<ConfigFault, (it: Config) => Words> = {
  syntax: ({ text }) => ({
    message: `Das lässt sich nicht als TypeScript lesen: „${text}“.`,
    hint: 'Sehen Sie sich diese Zeile an und die davor.',
  }),
  import: ({ name }) => ({
    message: `Hier wird „${name}“ importiert, ist aber nicht vorhanden.`,
    hint: name.startsWith('.')
      ? 'Berichtigen Sie den Namen, oder legen Sie die Datei an.'
      : `Berichtigen Sie den Namen, oder installieren Sie das Paket: npm install --save-dev ${name}`,
  }),
  throws: ({ text }) => ({
    message: `Diese Datei bricht beim Lesen mit einem Fehler ab: „${text}“.`,
    hint: 'Berichtigen Sie die Zeile, oder nehmen Sie sie heraus.',
  }),
  'no-default': () => ({ message: 'Diese Datei gibt keine Einstellungen an.', hint: started }),
  'no-settings': ({ text }) => ({
    message: `Diese Datei gibt „${text}“ an, wo ihre Einstellungen hingehören.`,
    hint: started,
  }),
  key: ({ name, near }) => ({
    message: `Einen Schlüssel „${name}“ kennt die Konfiguration nicht.`,
    hint: didYouMean(near, 'Ihre Schlüssel sind content, output, parts und checks.'),
  }),
  path: ({ name, text }) => ({
    message: `„${name}“ ist der Pfad eines Ordners, nicht „${text}“.`,
    hint: `Schreiben Sie: ${name}: "${name === 'output' ? '_site' : 'content'}"`,
  }),
  parts: ({ text }) => ({
    message: `„parts“ sagt, welche Datei welchen Seitenteil macht; hier steht „${text}“.`,
    hint: 'Schreiben Sie: parts: { Footer: "./parts/footer.tsx" }',
  }),
  part: ({ name, near, text }) => ({
    message: `Einen Seitenteil „${name}“ gibt es nicht.`,
    hint: didYouMean(near, `Die Seitenteile sind ${text}.`),
  }),
  'no-file': ({ name, text, near }) => ({
    message: `Die Datei des Seitenteils „${name}“ ist nicht vorhanden: „${text}“.`,
    hint: near
      ? `Schreiben Sie: ${name}: "${near}"`
      : 'Ihr Pfad beginnt im Ordner dieser Konfiguration. Berichtigen Sie ihn, oder legen Sie die Datei an.',
  }),
  'no-component': ({ name }) => ({
    message: `Diese Datei macht den Seitenteil „${name}“, gibt aber keine Funktion als Default an.`,
    hint: 'Schreiben Sie: export default ({ Default, ...view }) => <Default {...view} />;',
  }),
  checks: ({ text }) => ({
    message: `„checks“ ist eine Liste von Prüfungen; hier steht „${text}“.`,
    hint: `Schreiben Sie: checks: [${aCheck}]`,
  }),
  check: ({ text }) => ({
    message: `Eine Prüfung ist eine ID mit einer Funktion; hier steht „${text}“.`,
    hint: `Schreiben Sie: ${aCheck}`,
  }),
  'check-key': ({ name, near }) => ({
    message: `Einen Schlüssel „${name}“ hat eine Prüfung nicht.`,
    hint: didYouMean(near, 'Ihre Schlüssel sind id, severity und check.'),
  }),
  id: ({ text }) => ({
    message: `„${text}“ kann nicht die ID einer Prüfung sein.`,
    hint: 'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche. Schreiben Sie: id: "long-title"',
  }),
  taken: ({ name }) => ({
    message: `Eine Regel oder Prüfung „${name}“ gibt es schon.`,
    hint: `Wählen Sie eine andere ID. Schreiben Sie: id: "our-${name}"`,
  }),
  severity: ({ text, near }) => ({
    message: `Der Schweregrad einer Prüfung ist „error“, „warning“ oder „info“, nicht „${text}“.`,
    hint: `Schreiben Sie: severity: "${near ?? 'warning'}"`,
  }),
  'no-function': ({ name, text }) => ({
    message: `„check“ von „${name}“ ist eine Funktion; hier steht „${text}“.`,
    hint: 'Schreiben Sie: check: (catalogue) => []',
  }),
};

const where = ({ page }: Code) => (page ? ` Zuerst geschah das auf ${page}.` : '');
const what = { part: 'Der Seitenteil', check: 'Die Prüfung' };

/** What a school’s own code does that it must not. */
const codeFaults: Record<CodeFault, (it: Code) => Words> = {
  throws: (it) => ({
    message: `${what[it.of]} „${it.name}“ bricht mit einem Fehler ab: „${it.text}“.${where(it)}`,
    hint: `Berichtigen Sie diese Zeile.${it.of === 'part' ? ' Was in einer Ansicht fehlen darf, hat in seinem Typ ein Fragezeichen: Fragen Sie erst, ob es da ist.' : ''}`,
  }),
  'no-node': (it) => ({
    message: `Der Seitenteil „${it.name}“ gibt „${it.text}“ zurück, was sich nicht anzeigen lässt.${where(it)}`,
    hint: 'Geben Sie Elemente, Texte, Zahlen, Listen davon oder nichts zurück.',
  }),
  html: (it) => ({
    message: `Der Seitenteil „${it.name}“ schreibt HTML unverändert; Seitenteile geben Elemente zurück.${where(it)}`,
    hint: 'Schreiben Sie die Elemente statt dangerouslySetInnerHTML, etwa <p>…</p>.',
  }),
  key: (it) => ({
    message: `Die Ansicht des Seitenteils „${it.name}“ hat keinen Schlüssel „${it.text}“.${where(it)}`,
    hint: didYouMean(it.near, 'Die Schlüssel jedes Seitenteils stehen in docs/your-own.md.'),
  }),
  'no-list': (it) => ({
    message: `Die Prüfung „${it.name}“ gibt „${it.text}“ zurück, wo eine Liste von Befunden hingehört.`,
    hint: 'Geben Sie eine Liste zurück, eine leere, wenn nichts falsch ist: return [];',
  }),
  finding: (it) => ({
    message: `Einem Befund der Prüfung „${it.name}“ fehlt ein brauchbares „${it.text}“.`,
    hint: 'Geben Sie jedem einen Text und eine Stelle: { message: "…", file: course.source.file, key: "title" }',
  }),
  'no-file': (it) => ({
    message: `Ein Befund der Prüfung „${it.name}“ nennt die Datei „${it.text}“, die es in den Inhalten nicht gibt.`,
    hint: it.near
      ? `Meinten Sie „${it.near}“?`
      : 'Nehmen Sie die Datei dessen, was Sie ansehen, etwa course.source.file.',
  }),
};

/** What is wrong with a school’s own code, and what that code finds. */
export const rulesOfCode = {
  'unusable-config': (it) => configFaults[it.fault](it),
  'failing-code': (it) => codeFaults[it.fault](it),
  'own-check': ({ message, hint }) => ({ message, hint }),
} satisfies Partial<DiagnosticWords['rules']>;
