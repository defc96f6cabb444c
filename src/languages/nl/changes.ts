import { mapValues } from '../../map-values.ts';
import { between, plain, quantity } from '../../diagnostics/words.ts';
import { typed } from '../../typed.ts';
import { languageNames } from '../language-names.ts';
import { fields } from './fields.ts';
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

const languageName = languageNames('nl');
const list = (items: readonly string[]) => listed(items, 'en', (count) => `nog ${count}`);
const joints = { colon: ': ', semicolon: '; ' };
const entries = (items: readonly string[]) =>
  separate(items, joints.semicolon, (count) => `nog ${count}`);
const languages = (codes: readonly string[]) => list(codes.map(languageName));
const number = (it: number) => plain(it, ',');
const value = (it: string | number | boolean | undefined) => {
  if (it === undefined) return 'geen';
  if (typeof it === 'boolean') return it ? 'ja' : 'nee';
  return typeof it === 'number' ? number(it) : `“${it}”`;
};
const name = (it: string | undefined) => it ?? 'geen';
const moved =
  (label: string) =>
  ({ from, to }: { from?: string | number | boolean; to?: string | number | boolean }) =>
    `${label}: ${value(from)} → ${value(to)}`;
/** “titel in het Engels: …”. */
const inLanguage =
  (label: string) =>
  ({ language, ...texts }: { language?: string; from?: string; to?: string }) =>
    moved(language ? `${label} in het ${languageName(language)}` : label)(texts);
const inOut =
  (label: string) =>
  ({ added, removed }: { added: readonly string[]; removed: readonly string[] }) => {
    const comes = added.length > 0 && `${list(added)} erbij`;
    const goes = removed.length > 0 && `${list(removed)} weg`;
    return `${label}: ${joined(comes, goes)}`;
  };
const either = (lanes: Lanes) => lanes.map((lane) => lane.join(' + ')).join(' of ');
const sum = ({ low, high }: { low: number; high: number }) => between(low, high, 'tot', ',');
const amount = (it: number | Sum) => (typeof it === 'number' ? number(it) : sum(it));

const kinds: Record<ItemKind, { one: string; many: string; fresh: string }> = {
  course: { one: 'vak', many: 'vakken', fresh: 'Nieuw' },
  track: { one: 'traject', many: 'trajecten', fresh: 'Nieuw' },
  pillar: { one: 'pijler', many: 'pijlers', fresh: 'Nieuwe' },
  programme: { one: 'programma', many: 'programma’s', fresh: 'Nieuw' },
  page: { one: 'pagina', many: 'pagina’s', fresh: 'Nieuwe' },
};
const ofKind = (kind: ItemKind) => (kind === 'course' ? '' : ` ${kinds[kind].one}`);
const states: Record<State, string> = {
  offered: 'in het aanbod',
  hidden: 'verborgen',
  placeholder: 'een plaatshouder',
  draft: 'een ontwerp',
};
const modes = { onsite: 'op de campus', online: 'online', blended: 'gemengd' };
const severities: Record<ChosenSeverity, string> = {
  error: 'een fout',
  warning: 'een waarschuwing',
  info: 'een opmerking',
  off: 'uit',
};
/** Plain facts as a sentence calls them. */
const namesInSentences = mapValues(fields, ({ inSentence }) => inSentence);
const parts: Record<TextPart & string, string> = {
  ...namesInSentences,
  description: 'beschrijving',
  body: 'tekst',
  outcomes: 'leerresultaten',
  careers: 'beroepen',
  picture: 'afbeelding',
};
const partName = (part: TextPart): string => (typeof part === 'string' ? parts[part] : part.label);
const settings: Record<Setting, string> = {
  'catalogue.yaml': 'catalogue.yaml',
  title: 'Titel van de catalogus',
  tagline: 'Ondertitel',
  institution: 'Instelling',
  'institution-url': 'Site van de instelling',
  'academic-year': 'Academiejaar',
  years: 'Eerder jaar',
  'base-url': 'Adres van de site',
  languages: 'Talen',
  'semester-credits': 'Studiepunten die een semester hoort te hebben',
  periods: 'Naam van de periode van semester',
  terms: 'Periode',
  'credit-unit': 'Naam van de studiepunten',
  'credit-hours': 'Werkuren van een studiepunt',
  weeks: 'Weken van een semester',
  actions: 'Link',
  contact: 'Contact',
  'contact-url': 'Adres voor vragen',
  'accessibility-status': 'Toegankelijkheid, status',
  'accessibility-contact': 'Toegankelijkheid, contact',
  'accessibility-reviewed': 'Toegankelijkheid, laatst nagekeken',
  'edit-url': 'Adres voor voorstellen',
  forms: 'Formulieren voor medewerkers',
  synonyms: 'Woorden die hetzelfde betekenen',
  brand: 'Huisstijl',
  fields: 'Eigen veld',
  keys: 'Eigen woord',
};

function state({ from, to }: FactData['state']): string {
  if (from === 'offered' && to === 'hidden') return 'wordt niet meer aangeboden';
  if (from === 'hidden' && to === 'offered') return 'wordt weer aangeboden';
  if (from === 'draft')
    return `is nu gepubliceerd${to === 'offered' ? '' : ` (${states[to]})`}, het was een ontwerp`;
  return `is nu ${states[to]}, het was ${states[from]}`;
}

function tracks({ added, removed, common }: FactData['tracks']): string {
  if (common === 'was')
    return `nu alleen in ${list(added)}, het was gemeenschappelijk voor elk traject`;
  if (common === 'is')
    return `nu gemeenschappelijk voor elk traject van zijn programma, het stond alleen in ${list(removed)}`;
  return joined(
    added.length > 0 && `nu ook in ${list(added)}`,
    removed.length > 0 && `niet meer in ${list(removed)}`,
  );
}

function total({
  semester,
  of,
  from,
  to,
  unit = 'studiepunten',
}: ConsequenceData['total']): string {
  const where = `semester ${semester} van ${list(of)}`;
  if (from.low !== from.high || to.low !== to.high)
    return `${where} telt ${sum(to)} ${unit}, het waren er ${sum(from)}`;
  return `${where} ${to.low < from.low ? 'daalt' : 'stijgt'} van ${sum(from)} naar ${sum(to)}`;
}

function choice({ semester, of, from, to }: ConsequenceData['choice']): string {
  const where = `semester ${semester} van ${list(of)}`;
  if (!to) return `${where} heeft niet langer de keuze ${either(from ?? [])}`;
  if (!from) return `${where} heeft een nieuwe keuze: ${either(to)}`;
  return `de keuze in ${where} is nu ${either(to)}, het was ${either(from)}`;
}

const severity = (chosen: ChosenSeverity | undefined, usual: Severity) =>
  chosen ? severities[chosen] : `${severities[usual]}, zoals gewoonlijk`;

function redirect({ address, from, to }: ChangeData['redirect']): string {
  if (!to) return `Doorverwijzing weggehaald: ${address} leidde naar ${from}`;
  return from
    ? `Doorverwijzing: ${address} leidt naar ${to}, het was ${from}`
    : `Nieuwe doorverwijzing: ${address} leidt naar ${to}`;
}

function added({
  item,
  state: own,
  semester,
  credits,
  unit = 'studiepunten',
}: ChangeData['added']): string {
  const kind = `${kinds[item.kind].fresh}${ofKind(item.kind)}${own === 'offered' ? '' : `, ${states[own]}`}`;
  const isPlaced = semester !== undefined && credits !== undefined;
  return `${kind}: ${item.name}${isPlaced ? ` (${amount(credits)} ${unit}, semester ${semester})` : ''}`;
}

function setting({ setting: key, part, from, to }: ChangeData['setting']): string {
  if (key === 'catalogue.yaml')
    return to === undefined
      ? 'catalogue.yaml is weg: de map is op proef, id’s die nergens bestaan zijn waarschuwingen'
      : 'Er is nu een catalogue.yaml: id’s die nergens bestaan zijn fouten';
  const inside = key === 'periods' ? ` ${part}` : ` (${part})`;
  return `${settings[key]}${part ? inside : ''}: ${value(from)} → ${value(to)}`;
}

/** “Web Development, text and outcomes in Dutch”. */
function changedText({ item, versions }: ChangedText): string {
  const own = versions.map(
    ({ parts: changed, language }) =>
      `${list(changed.map(partName))}${language ? ` in het ${languageName(language)}` : ''}`,
  );
  return `${item.name}, ${list(own)}`;
}

/** Voor één naam in een vraag. */
const articles: Record<ItemKind, string> = {
  course: 'het',
  track: 'het',
  pillar: 'de',
  programme: 'het',
  page: 'de',
};
/** In een vraag: “het traject Web”, “4 vakken”. */
const some = (it: Asked) => {
  const { kind = 'course' } = it;
  const { one, many } = kinds[kind];
  return someOf(it, 'en', { one: `${articles[kind]} ${one}`, many });
};
/** “A wijzigt”, “4 vakken wijzigen”. */
const who = (it: Asked, one: string, many: string) =>
  `${some(it)} ${it.names.length === 1 ? one : many}`;
const count = ({ names }: Asked, one: string, many: string) => quantity(names.length, one, many);
const asked: ChangeWords['asked'] = {
  lost: (it) => count(it, 'adres niet meer werkt', 'adressen niet meer werken'),
  rules: (it) => count(it, 'regel anders weegt', 'regels anders wegen'),
  gone: (it) => who(it, 'met zijn adres geschrapt wordt', 'met hun adressen geschrapt worden'),
  retired: (it) => who(it, 'geschrapt wordt', 'geschrapt worden'),
  hidden: (it) => who(it, 'niet meer aangeboden wordt', 'niet meer aangeboden worden'),
  offered: (it) => who(it, 'aangeboden wordt', 'aangeboden worden'),
  added: (it) => who(it, 'nieuw is', 'nieuw zijn'),
  renamed: ({ from, to, ...it }) =>
    from === undefined
      ? who(it, 'een ander adres krijgt', 'een ander adres krijgen')
      : `${from} voortaan ${to} heet`,
  moved: ({ semester, ...it }) =>
    who(it, `naar semester ${semester} verhuist`, 'naar een ander semester verhuizen'),
  credits: ({ credits = 0, unit = 'studiepunten', ...it }) =>
    who(it, `${amount(credits)} ${unit} telt`, `een ander aantal ${unit} tellen`),
  changed: (it) => who(it, 'wijzigt', 'wijzigen'),
  choices: (it) => count(it, 'keuze wijzigt', 'keuzes wijzigen'),
  totals: (it) =>
    count(it, 'semester een ander totaal krijgt', 'semesters een ander totaal krijgen'),
  redirects: (it) => count(it, 'doorverwijzing wijzigt', 'doorverwijzingen wijzigen'),
  topics: ({ from, to, ...it }) =>
    from === undefined
      ? count(it, '', 'onderwerpen anders geschreven worden')
      : `het onderwerp “${from}” voortaan “${to}” heet`,
  settings: (it) =>
    count(it, 'instelling van de catalogus wijzigt', 'instellingen van de catalogus wijzigen'),
  translated: (it) => who(it, 'vertaald is', 'vertaald zijn'),
  texts: (it) => who(it, 'een andere tekst krijgt', 'een andere tekst krijgen'),
};

/** Een verslag van wijzigingen in het Nederlands. */
export const changes: ChangeWords = {
  language: 'nl',
  heading: (from, to) => `Wat er verandert van ${from} naar ${to}`,
  question: (phrases) => `Ga je ermee akkoord dat ${list(phrases)}?`,
  andTheRest: 'de rest is zoals het hieronder staat',
  asked,
  pages: { before: 'voor', after: 'na' },
  asItStands: 'de inhoud zoals ze nu is',
  unreadable: (ref) =>
    `Git kan ${ref} niet volledig lezen: een deel van de geschiedenis zit niet in deze kloon, of ze is beschadigd. Kloon de repository opnieuw, met de hele geschiedenis, en probeer het nog eens.`,
  sections: {
    first: 'Regels, doorverwijzingen en het aanbod',
    courses: 'Vakken',
    totals: 'Keuzes, totalen en lijsten',
    others: 'Programma’s, trajecten, pijlers en pagina’s',
    catalogue: 'De catalogus',
    texts: 'Teksten',
  },
  joints,
  none: 'Er is niets veranderd.',
  errors: (side, count) =>
    `In ${side} ${count === 1 ? 'zit 1 fout' : `zitten ${count} fouten`}, die “${typed('check')}” noemt. ` +
    'Wat gelezen kon worden, is vergeleken.',
  unread: (side, files) =>
    `Niet vergeleken, omdat ${side} het bevat in een vorm die niet te lezen is: ${list(files)}.`,
  leftOut: (count) =>
    `En nog ${quantity(count, 'wijziging, weggelaten', 'wijzigingen, weggelaten')} omdat dit verslag te lang zou worden.`,
  named: ({ kind, name: title }) =>
    kind === 'course'
      ? title
      : `${ofKind(kind)
          .trim()
          .replace(/^./, (letter) => letter.toUpperCase())} ${title}`,
  renamed: ({ kind, name: title }, { from, to }) =>
    `Hernoemd${ofKind(kind)}: ${title} (${from} is nu ${to})`,
  facts: {
    state,
    semester: ({ from, to }) => {
      if (to === undefined) return `staat nu in geen semester, het was ${from}`;
      return from === undefined
        ? `staat nu in semester ${to}`
        : `verhuist van semester ${from} naar ${to}`;
    },
    credits: ({ from, to, unit = 'studiepunten' }) => `${amount(from)} → ${amount(to)} ${unit}`,
    title: inLanguage('titel'),
    degree: inLanguage('diploma'),
    place: inLanguage('plaats'),
    pillar: ({ from, to }) => `pijler: ${name(from)} → ${name(to)}`,
    programme: ({ from, to }) => `programma: ${name(from)} → ${name(to)}`,
    tracks,
    language: ({ from, to }) =>
      `les in het ${to ? languages(to.split(' ')) : '(geen eigen taal)'}, het was ${from ? languages(from.split(' ')) : 'geen eigen taal'}`,
    'english-only': ({ to }) => (to ? 'nu alleen in het Engels' : 'niet meer alleen in het Engels'),
    mode: ({ from, to }) =>
      `onderwijsvorm: ${from ? modes[from] : 'geen'} → ${to ? modes[to] : 'geen'}`,
    exchange: ({ to }) =>
      to ? 'nu open voor uitwisselingsstudenten' : 'niet meer open voor uitwisselingsstudenten',
    'out-of-grid': ({ to }) =>
      to
        ? 'nu weggelaten uit het rooster van het programma'
        : 'weer in het rooster van het programma',
    prerequisites: inOut('voorkennis'),
    corequisites: inOut('samen te volgen'),
    alternates: inOut('alternatieven'),
    option: moved('kant van zijn keuze'),
    tags: inOut('onderwerpen'),
    terms: inOut('periodes'),
    tools: inOut('software'),
    'also-listed': inOut('ook vermeld als'),
    weight: moved('gewicht, dat is zijn plaats'),
    aliases: ({ added }) => `${list(added)} ${added.length === 1 ? 'leidt' : 'leiden'} nu hierheen`,
    translations: ({ added, removed }) =>
      joined(
        added.length > 0 && `nu ook in het ${languages(added)}`,
        removed.length > 0 && `niet meer in het ${languages(removed)}`,
      ),
    'semester-credits': moved('studiepunten die een semester hoort te hebben'),
    plan: ({ to }) =>
      to ? 'de vakken staan nu in semesters' : 'de vakken staan nu in geen semesters',
    owners: inOut('eigenaars'),
    colour: moved('kleur'),
    weave: moved('weefsel'),
  },
  plain: (change) => {
    const label = change.fact === 'field' ? change.label : namesInSentences[change.fact];
    return 'added' in change ? inOut(label)(change) : moved(label)(change);
  },
  consequences: {
    total,
    choice,
    delay: ({ course, of, semesters }) =>
      `het vroegste einde van ${list(of)} komt ${semesters === 1 ? 'een semester' : `${semesters} semesters`} later voor wie niet slaagt voor ${course}`,
    leads: ({ to, itself }) =>
      itself ? 'het oude adres leidt verder' : `het adres leidt naar ${to}`,
    lost: ({ addresses }) =>
      addresses.length === 1
        ? `het adres ${addresses[0]} werkt niet meer`
        : `de adressen ${list(addresses)} werken niet meer`,
    'empty-list': ({ addresses }) => `er staat geen vak meer op ${list(addresses)}`,
  },
  changes: {
    rule: ({ rule, from, to, usual }) =>
      `Regel ${rule}: ${severity(to, usual)}, het was ${severity(from, usual)}`,
    redirect,
    'tag-spelling': ({ from, to, courses }) =>
      `Onderwerp “${from}” wordt nu als “${to}” geschreven, in ${quantity(courses, 'vak', 'vakken')}`,
    'tag-renamed': ({ from, to, courses }) =>
      `Onderwerp “${from}” is nu “${to}”, in ${quantity(courses, 'vak', 'vakken')}; het oude adres leidt verder`,
    added,
    retired: ({ item }) => `Geschrapt${ofKind(item.kind)}: ${item.name}`,
    total: ({ causes, choices, ...it }) =>
      `${total(it)}, door ${list([...causes, ...choices.map((lanes) => `de keuze ${either(lanes)}`)])}`,
    addresses: ({ causes }) => list(causes),
    setting,
    texts: ({ kind, items }) =>
      `Tekst gewijzigd in ${quantity(items.length, kinds[kind].one, kinds[kind].many)}: ${entries(items.map(changedText))}`,
  },
};
