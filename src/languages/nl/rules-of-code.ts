import type { CodeFault, ConfigFault, RuleData } from '../../diagnostics/rules.ts';
import type { DiagnosticWords, Words } from '../../diagnostics/words.ts';
import { didYouMean } from './rule-phrases.ts';

type Config = RuleData['unusable-config'];
type Code = RuleData['failing-code'];

const started = 'Begin met: export default defineConfig({ content: "content" });';
const aCheck = '{ id: "long-title", check: (catalogue) => [] }';

/** Wat in prospectus.config.ts niet bruikbaar is. */
const configFaults: Record<ConfigFault, (it: Config) => Words> = {
  syntax: ({ text }) => ({
    message: `Dit kan niet als TypeScript gelezen worden: “${text}”.`,
    hint: 'Kijk naar deze regel, en naar de regel ervoor.',
  }),
  import: ({ name }) => ({
    message: `Hier wordt “${name}” geïmporteerd, maar dat is er niet.`,
    hint: name.startsWith('.')
      ? 'Verbeter de naam, of voeg het bestand toe.'
      : `Verbeter de naam, of installeer het pakket: npm install --save-dev ${name}`,
  }),
  throws: ({ text }) => ({
    message: `Dit bestand stopt met een fout zodra het gelezen wordt: “${text}”.`,
    hint: 'Herstel de regel, of haal hem weg.',
  }),
  'no-default': () => ({ message: 'Dit bestand geeft geen instellingen.', hint: started }),
  'no-settings': ({ text }) => ({
    message: `Dit bestand geeft “${text}” waar instellingen horen.`,
    hint: started,
  }),
  key: ({ name, near }) => ({
    message: `De configuratie kent geen sleutel “${name}”.`,
    hint: didYouMean(near, 'De sleutels zijn content, output, parts en checks.'),
  }),
  path: ({ name, text }) => ({
    message: `“${name}” is het pad van een map, niet “${text}”.`,
    hint: `Typ: ${name}: "${name === 'output' ? '_site' : 'content'}"`,
  }),
  parts: ({ text }) => ({
    message: `“parts” zegt welk bestand welk onderdeel maakt; er staat “${text}”.`,
    hint: 'Typ: parts: { Footer: "./parts/footer.tsx" }',
  }),
  part: ({ name, near, text }) => ({
    message: `Pagina’s hebben geen onderdeel “${name}”.`,
    hint: didYouMean(near, `De onderdelen zijn ${text}.`),
  }),
  'no-file': ({ name, text, near }) => ({
    message: `Het bestand van het onderdeel “${name}” is er niet: “${text}”.`,
    hint: near
      ? `Typ: ${name}: "${near}"`
      : 'Het pad begint bij de map van deze configuratie. Verbeter het, of voeg het bestand toe.',
  }),
  'no-component': ({ name }) => ({
    message: `Dit bestand maakt het onderdeel “${name}”, maar geeft geen functie als default.`,
    hint: 'Typ: export default ({ Default, ...view }) => <Default {...view} />;',
  }),
  checks: ({ text }) => ({
    message: `“checks” is een lijst van controles; er staat “${text}”.`,
    hint: `Typ: checks: [${aCheck}]`,
  }),
  check: ({ text }) => ({
    message: `Een controle is een id met een functie; hier staat “${text}”.`,
    hint: `Typ: ${aCheck}`,
  }),
  'check-key': ({ name, near }) => ({
    message: `Een controle kent geen sleutel “${name}”.`,
    hint: didYouMean(near, 'De sleutels zijn id, severity en check.'),
  }),
  id: ({ text }) => ({
    message: `“${text}” kan geen id van een controle zijn.`,
    hint: 'Gebruik kleine letters, cijfers en streepjes. Typ: id: "long-title"',
  }),
  taken: ({ name }) => ({
    message: `Er is al een regel of controle “${name}”.`,
    hint: `Kies een andere id. Typ: id: "our-${name}"`,
  }),
  severity: ({ text, near }) => ({
    message: `De ernst van een controle is “error”, “warning” of “info”, niet “${text}”.`,
    hint: `Typ: severity: "${near ?? 'warning'}"`,
  }),
  'no-function': ({ name, text }) => ({
    message: `“check” van “${name}” is een functie; er staat “${text}”.`,
    hint: 'Typ: check: (catalogue) => []',
  }),
};

const where = ({ page }: Code) => (page ? ` Dat gebeurde het eerst op ${page}.` : '');
const what = { part: 'Het onderdeel', check: 'De controle' };

/** Wat eigen code van een school doet en niet mag. */
const codeFaults: Record<CodeFault, (it: Code) => Words> = {
  throws: (it) => ({
    message: `${what[it.of]} “${it.name}” stopt met een fout: “${it.text}”.${where(it)}`,
    hint: `Herstel deze regel.${it.of === 'part' ? ' Wat in een weergave kan ontbreken, heeft een vraagteken in zijn type: vraag eerst of het er is.' : ''}`,
  }),
  'no-node': (it) => ({
    message: `Het onderdeel “${it.name}” geeft “${it.text}”, en dat kan niet getoond worden.${where(it)}`,
    hint: 'Geef elementen, teksten, getallen, lijsten daarvan, of niets.',
  }),
  html: (it) => ({
    message: `Het onderdeel “${it.name}” drukt HTML ongewijzigd af; onderdelen geven elementen.${where(it)}`,
    hint: 'Schrijf de elementen in plaats van dangerouslySetInnerHTML, zoals <p>…</p>.',
  }),
  key: (it) => ({
    message: `De weergave van het onderdeel “${it.name}” heeft geen sleutel “${it.text}”.${where(it)}`,
    hint: didYouMean(it.near, 'In docs/your-own.md staan de sleutels van elk onderdeel.'),
  }),
  'no-list': (it) => ({
    message: `De controle “${it.name}” geeft “${it.text}” waar een lijst van bevindingen hoort.`,
    hint: 'Geef een lijst, leeg als er niets mis is: return [];',
  }),
  finding: (it) => ({
    message: `Een bevinding van de controle “${it.name}” heeft geen bruikbare “${it.text}”.`,
    hint: 'Geef ze allemaal een tekst en een plaats: { message: "…", file: course.source.file, key: "title" }',
  }),
  'no-file': (it) => ({
    message: `Een bevinding van de controle “${it.name}” noemt het bestand “${it.text}”, dat niet in de inhoud zit.`,
    hint: it.near
      ? `Bedoel je “${it.near}”?`
      : 'Gebruik het bestand van wat je bekijkt, zoals course.source.file.',
  }),
};

/** Wat er mis is met eigen code van een school, en wat die code vindt. */
export const rulesOfCode = {
  'unusable-config': (it) => configFaults[it.fault](it),
  'failing-code': (it) => codeFaults[it.fault](it),
  'own-check': ({ message, hint }) => ({ message, hint }),
} satisfies Partial<DiagnosticWords['rules']>;
