import { mapValues } from '../../map-values.ts';
import { between, quantity } from '../../diagnostics/words.ts';
import { languageNames } from '../language-names.ts';
import { fields } from './fields.ts';
import { number } from './rule-phrases.ts';
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

const languageName = languageNames('de');
const list = (items: readonly string[]) => listed(items, 'und', (count) => `${count} weitere`);
const joints = { colon: ': ', semicolon: '; ' };
const entries = (items: readonly string[]) =>
  separate(items, joints.semicolon, (count) => `${count} weitere`);
const languages = (codes: readonly string[]) => list(codes.map(languageName));
const value = (it: string | number | boolean | undefined) => {
  if (it === undefined) return 'keine Angabe';
  if (typeof it === 'boolean') return it ? 'ja' : 'nein';
  return typeof it === 'number' ? number(it) : `„${it}“`;
};
const moved =
  (label: string) =>
  ({ from, to }: { from?: string | number | boolean; to?: string | number | boolean }) =>
    `${label}: ${value(from)} → ${value(to)}`;
/** „Titel auf Englisch: …“. */
const inLanguage =
  (label: string) =>
  ({ language, ...texts }: { language?: string; from?: string; to?: string }) =>
    moved(language ? `${label} auf ${languageName(language)}` : label)(texts);
const inOut =
  (label: string) =>
  ({ added, removed }: { added: readonly string[]; removed: readonly string[] }) => {
    const comes = added.length > 0 && `${list(added)} hinzugefügt`;
    const goes = removed.length > 0 && `${list(removed)} entfernt`;
    return `${label}: ${joined(comes, goes)}`;
  };
const either = (lanes: Lanes) => lanes.map((lane) => lane.join(' + ')).join(' oder ');
const sum = ({ low, high }: { low: number; high: number }) => between(low, high, 'bis', ',');
const amount = (it: number | Sum) => (typeof it === 'number' ? number(it) : sum(it));

/** `ending`: of a word before it, „Neue Seite“. `many`: as after „bei 2“. */
const kinds: Record<ItemKind, { one: string; many: string; ending: string }> = {
  course: { one: 'Kurs', many: 'Kursen', ending: 'er' },
  track: { one: 'Studienrichtung', many: 'Studienrichtungen', ending: 'e' },
  pillar: { one: 'Fachgebiet', many: 'Fachgebieten', ending: 'es' },
  programme: { one: 'Studiengang', many: 'Studiengängen', ending: 'er' },
  page: { one: 'Seite', many: 'Seiten', ending: 'e' },
};
/** „Neue Studienrichtung“; of a course „Neu“. */
const ofKind = (word: string, kind: ItemKind) =>
  kind === 'course' ? word : `${word}${kinds[kind].ending} ${kinds[kind].one}`;
const states: Record<State, string> = {
  offered: 'im Angebot',
  hidden: 'verborgen',
  placeholder: 'ein Platzhalter',
  draft: 'ein Entwurf',
};
const modes = { onsite: 'vor Ort', online: 'online', blended: 'gemischt' };
const severities: Record<ChosenSeverity, string> = {
  error: 'ein Fehler',
  warning: 'eine Warnung',
  info: 'ein Hinweis',
  off: 'aus',
};
/** Plain facts as a sentence calls them. */
const namesInSentences = mapValues(fields, ({ inSentence }) => inSentence);
const parts: Record<TextPart & string, string> = {
  ...namesInSentences,
  description: 'Beschreibung',
  body: 'Text',
  outcomes: 'Lernziele',
  careers: 'Berufe',
  picture: 'Bild',
};
const partName = (part: TextPart): string => (typeof part === 'string' ? parts[part] : part.label);
const settings: Record<Setting, string> = {
  'catalogue.yaml': 'catalogue.yaml',
  title: 'Titel des Katalogs',
  tagline: 'Untertitel',
  institution: 'Einrichtung',
  'institution-url': 'Website der Einrichtung',
  'academic-year': 'Studienjahr',
  years: 'Früheres Jahr',
  'base-url': 'Adresse der Website',
  languages: 'Sprachen',
  'semester-credits': 'ECTS-Punkte, die ein Semester haben soll',
  periods: 'Name des Zeitraums von Semester',
  terms: 'Zeitraum',
  'credit-unit': 'Name der Leistungspunkte',
  'credit-hours': 'Arbeitsstunden eines Punktes',
  weeks: 'Wochen eines Semesters',
  actions: 'Link',
  contact: 'Kontakt',
  'contact-url': 'Adresse für Fragen',
  'accessibility-status': 'Barrierefreiheit, Stand',
  'accessibility-contact': 'Barrierefreiheit, Kontakt',
  'accessibility-reviewed': 'Barrierefreiheit, zuletzt geprüft',
  'edit-url': 'Adresse für Vorschläge',
  forms: 'Formulare für Mitarbeitende',
  synonyms: 'Wörter gleicher Bedeutung',
  brand: 'Erscheinungsbild',
  fields: 'Eigenes Feld',
  keys: 'Eigenes Wort',
};

function state({ from, to }: FactData['state']): string {
  if (from === 'offered' && to === 'hidden') return 'wird nicht mehr angeboten';
  if (from === 'hidden' && to === 'offered') return 'wird wieder angeboten';
  if (from === 'draft')
    return `ist jetzt veröffentlicht${to === 'offered' ? '' : ` (${states[to]})`}, bisher ein Entwurf`;
  return `ist jetzt ${states[to]}, bisher ${states[from]}`;
}

function tracks({ added, removed, common }: FactData['tracks']): string {
  if (common === 'was')
    return `jetzt nur in ${list(added)}, bisher allen Studienrichtungen gemeinsam`;
  if (common === 'is')
    return `jetzt allen Studienrichtungen des Studiengangs gemeinsam, bisher nur in ${list(removed)}`;
  return joined(
    added.length > 0 && `jetzt auch in ${list(added)}`,
    removed.length > 0 && `nicht mehr in ${list(removed)}`,
  );
}

function language({ from, to }: FactData['language']): string {
  const now = to ? `jetzt auf ${languages(to.split(' '))}` : 'jetzt ohne eigene Unterrichtssprache';
  return `${now}, bisher ${from ? `auf ${languages(from.split(' '))}` : 'ohne eigene Unterrichtssprache'}`;
}

function total({ semester, of, from, to, unit = 'ECTS-Punkte' }: ConsequenceData['total']): string {
  const where = `Semester ${semester} von ${list(of)}`;
  if (from.low !== from.high || to.low !== to.high)
    return `${where} ergibt ${sum(to)} ${unit}, bisher ${sum(from)}`;
  return `${where} ${to.low < from.low ? 'sinkt' : 'steigt'} von ${sum(from)} auf ${sum(to)} ${unit}`;
}

function choice({ semester, of, from, to }: ConsequenceData['choice']): string {
  const where = `Semester ${semester} von ${list(of)}`;
  if (!to) return `${where} hat die Wahl ${either(from ?? [])} nicht mehr`;
  if (!from) return `${where} hat eine neue Wahl: ${either(to)}`;
  return `die Wahl in ${where} ist jetzt ${either(to)}, bisher ${either(from)}`;
}

const severity = (chosen: ChosenSeverity | undefined, usual: Severity) =>
  chosen ? severities[chosen] : `${severities[usual]} (wie üblich)`;

function redirect({ address, from, to }: ChangeData['redirect']): string {
  if (!to) return `Weiterleitung entfernt: ${address} führte zu ${from}`;
  return from
    ? `Weiterleitung: ${address} führt zu ${to}, bisher zu ${from}`
    : `Neue Weiterleitung: ${address} führt zu ${to}`;
}

function added({
  item,
  state: own,
  semester,
  credits,
  unit = 'ECTS-Punkte',
}: ChangeData['added']): string {
  const kind = `${ofKind('Neu', item.kind)}${own === 'offered' ? '' : `, ${states[own]}`}`;
  const isPlaced = semester !== undefined && credits !== undefined;
  return `${kind}: ${item.name}${isPlaced ? ` (${amount(credits)} ${unit}, Semester ${semester})` : ''}`;
}

function setting({ setting: key, part, from, to }: ChangeData['setting']): string {
  if (key === 'catalogue.yaml')
    return to === undefined
      ? 'die Datei catalogue.yaml gibt es nicht mehr: Der Ordner ist auf Probe, IDs, die es nirgends gibt, sind Warnungen'
      : 'es gibt jetzt eine Datei catalogue.yaml: IDs, die es nirgends gibt, sind Fehler';
  const inside = key === 'periods' ? ` ${part}` : ` (${part})`;
  return `${settings[key]}${part ? inside : ''}: ${value(from)} → ${value(to)}`;
}

/** „Web Development: Text und Lernziele auf Niederländisch“. */
function changedText({ item, versions }: ChangedText): string {
  const own = versions.map(
    ({ parts: changed, language: code }) =>
      `${list(changed.map(partName))}${code ? ` auf ${languageName(code)}` : ''}`,
  );
  return `${item.name}: ${own.join(', ')}`;
}

/** In einer Frage: „die Seite Web“, „3 Kurse“. */
const inQuestions: Record<ItemKind, { one: string; many: string }> = {
  course: { one: 'der Kurs', many: 'Kurse' },
  track: { one: 'die Studienrichtung', many: 'Studienrichtungen' },
  pillar: { one: 'das Fachgebiet', many: 'Fachgebiete' },
  programme: { one: 'der Studiengang', many: 'Studiengänge' },
  page: { one: 'die Seite', many: 'Seiten' },
};
/** „A sich ändert“, „4 Kurse sich ändern“. */
const who = (it: Asked, one: string, many: string) =>
  `${someOf(it, 'und', inQuestions[it.kind ?? 'course'])} ${it.names.length === 1 ? one : many}`;
const count = ({ names }: Asked, one: string, many: string) => quantity(names.length, one, many);
const asked: ChangeWords['asked'] = {
  lost: (it) =>
    `${count(it, 'Adresse nicht mehr erreichbar ist', 'Adressen nicht mehr erreichbar sind')}`,
  rules: (it) => count(it, 'Regel anders wiegt', 'Regeln anders wiegen'),
  gone: (it) => who(it, 'samt Adresse gestrichen wird', 'samt Adressen gestrichen werden'),
  retired: (it) => who(it, 'gestrichen wird', 'gestrichen werden'),
  hidden: (it) => who(it, 'nicht mehr angeboten wird', 'nicht mehr angeboten werden'),
  offered: (it) => who(it, 'angeboten wird', 'angeboten werden'),
  added: (it) => who(it, 'neu ist', 'neu sind'),
  renamed: ({ from, to, ...it }) =>
    from === undefined
      ? who(it, 'eine andere Adresse bekommt', 'andere Adressen bekommen')
      : `${from} künftig ${to} heißt`,
  moved: ({ semester, ...it }) =>
    who(it, `in Semester ${semester} wechselt`, 'das Semester wechseln'),
  credits: ({ credits = 0, unit = 'ECTS-Punkte', ...it }) =>
    who(it, `${amount(credits)} ${unit} zählt`, `andere ${unit} zählen`),
  changed: (it) => who(it, 'sich ändert', 'sich ändern'),
  choices: (it) => count(it, 'Wahlmöglichkeit sich ändert', 'Wahlmöglichkeiten sich ändern'),
  totals: (it) => count(it, 'Semester eine andere Summe ergibt', 'Semester andere Summen ergeben'),
  redirects: (it) => count(it, 'Weiterleitung sich ändert', 'Weiterleitungen sich ändern'),
  topics: ({ from, to, ...it }) =>
    from === undefined
      ? count(it, '', 'Themen anders geschrieben werden')
      : `das Thema „${from}“ künftig „${to}“ heißt`,
  settings: (it) =>
    count(it, 'Einstellung des Katalogs sich ändert', 'Einstellungen des Katalogs sich ändern'),
  translated: (it) => who(it, 'übersetzt ist', 'übersetzt sind'),
  texts: (it) => who(it, 'einen anderen Text bekommt', 'andere Texte bekommen'),
};

/** A report of changes in German. */
export const changes: ChangeWords = {
  language: 'de',
  heading: (from, to) => `Was sich zwischen ${from} und ${to} ändert`,
  // It stands after „zwischen“ and „in“.
  question: (phrases) => `Sind Sie einverstanden, dass ${list(phrases)}?`,
  andTheRest: 'alles Weitere so wird, wie es unten steht',
  asked,
  pages: { before: 'vorher', after: 'nachher' },
  asItStands: 'den jetzigen Inhalten',
  unreadable: (ref) =>
    `Git kann ${ref} nicht vollständig lesen: Ein Teil des Verlaufs fehlt in diesem Klon oder ist beschädigt. Klonen Sie das Repository neu, mit dem ganzen Verlauf, und versuchen Sie es noch einmal.`,
  sections: {
    first: 'Regeln, Weiterleitungen und Angebot',
    courses: 'Kurse',
    totals: 'Wahlmöglichkeiten, Summen und Listen',
    others: 'Studiengänge, Studienrichtungen, Fachgebiete und Seiten',
    catalogue: 'Der Katalog',
    texts: 'Texte',
  },
  joints,
  none: 'Es hat sich nichts geändert.',
  errors: (side, count) =>
    `In ${side} gibt es ${count === 1 ? '1 Fehler, den' : `${count} Fehler, die`} „${typed('check')}“ nennt. ` +
    'Verglichen wurde, was lesbar ist.',
  unread: (side, files) => `Nicht verglichen, weil es in ${side} nicht lesbar ist: ${list(files)}.`,
  leftOut: (count) =>
    `Und ${quantity(count, 'weitere Änderung', 'weitere Änderungen')}, weggelassen, weil dieser Bericht sonst zu lang würde.`,
  named: ({ kind, name: title }) => (kind === 'course' ? title : `${kinds[kind].one} ${title}`),
  renamed: ({ kind, name: title }, { from, to }) =>
    `${ofKind('Umbenannt', kind)}: ${title} (${from} ist jetzt ${to})`,
  facts: {
    state,
    semester: ({ from, to }) => {
      if (to === undefined) return `steht jetzt in keinem Semester, bisher in ${from}`;
      return from === undefined
        ? `steht jetzt in Semester ${to}`
        : `wechselt von Semester ${from} in Semester ${to}`;
    },
    credits: ({ from, to, unit = 'ECTS-Punkte' }) => `${amount(from)} → ${amount(to)} ${unit}`,
    title: inLanguage('Titel'),
    degree: inLanguage('Abschluss'),
    place: inLanguage('Ort'),
    pillar: ({ from, to }) => `Fachgebiet: ${from ?? 'keines'} → ${to ?? 'keines'}`,
    programme: ({ from, to }) => `Studiengang: ${from ?? 'keiner'} → ${to ?? 'keiner'}`,
    tracks,
    language,
    'english-only': ({ to }) => (to ? 'jetzt nur auf Englisch' : 'nicht mehr nur auf Englisch'),
    mode: ({ from, to }) =>
      `Unterrichtsform: ${from ? modes[from] : 'keine Angabe'} → ${to ? modes[to] : 'keine Angabe'}`,
    exchange: ({ to }) =>
      to ? 'jetzt offen für Austauschstudierende' : 'nicht mehr offen für Austauschstudierende',
    'out-of-grid': ({ to }) =>
      to ? 'nicht mehr im Raster des Studiengangs' : 'wieder im Raster des Studiengangs',
    prerequisites: inOut('Voraussetzungen'),
    corequisites: inOut('gleichzeitig zu belegen'),
    alternates: inOut('Alternativen'),
    option: moved('Zweig der Wahl'),
    tags: inOut('Themen'),
    terms: inOut('Zeiträume'),
    tools: inOut('Werkzeuge'),
    'also-listed': inOut('auch geführt als'),
    weight: moved('Gewicht, also der Platz'),
    aliases: ({ added }) =>
      `${list(added)} ${added.length === 1 ? 'führt' : 'führen'} jetzt hierher`,
    translations: ({ added, removed }) =>
      joined(
        added.length > 0 && `jetzt auch auf ${languages(added)}`,
        removed.length > 0 && `nicht mehr auf ${languages(removed)}`,
      ),
    'semester-credits': moved('ECTS-Punkte, die ein Semester haben soll'),
    plan: ({ to }) =>
      to ? 'die Kurse stehen jetzt in Semestern' : 'die Kurse stehen jetzt in keinen Semestern',
    owners: inOut('Zuständige'),
    colour: moved('Farbe'),
    weave: moved('Muster'),
  },
  plain: (change) => {
    const label = change.fact === 'field' ? change.label : namesInSentences[change.fact];
    return 'added' in change ? inOut(label)(change) : moved(label)(change);
  },
  consequences: {
    total,
    choice,
    delay: ({ course, of, semesters }) =>
      `das früheste Ende von ${list(of)} kommt ${semesters === 1 ? 'ein Semester' : `${semesters} Semester`} später, wenn man in ${course} durchfällt`,
    leads: ({ to, itself }) =>
      itself ? 'die alte Adresse leitet weiter' : `die Adresse leitet weiter zu ${to}`,
    lost: ({ addresses }) =>
      addresses.length === 1
        ? `die Adresse ${addresses[0]} ist nicht mehr erreichbar`
        : `die Adressen ${list(addresses)} sind nicht mehr erreichbar`,
    'empty-list': ({ addresses }) => `kein Kurs steht mehr auf ${list(addresses)}`,
  },
  changes: {
    rule: ({ rule, from, to, usual }) =>
      `Regel ${rule}: jetzt ${severity(to, usual)}, bisher ${severity(from, usual)}`,
    redirect,
    'tag-spelling': ({ from, to, courses }) =>
      `Das Thema „${from}“ schreibt sich jetzt „${to}“, in ${quantity(courses, 'Kurs', 'Kursen')}`,
    'tag-renamed': ({ from, to, courses }) =>
      `Das Thema „${from}“ heißt jetzt „${to}“, in ${quantity(courses, 'Kurs', 'Kursen')}; die alte Adresse leitet weiter`,
    added,
    retired: ({ item }) => `${ofKind('Gestrichen', item.kind)}: ${item.name}`,
    total: ({ causes, choices, ...it }) =>
      `${total(it)}, wegen ${list([...causes, ...choices.map((lanes) => `der Wahl ${either(lanes)}`)])}`,
    addresses: ({ causes }) => list(causes),
    setting,
    texts: ({ kind, items }) =>
      `Text geändert bei ${quantity(items.length, kinds[kind].one, kinds[kind].many)}: ${entries(items.map(changedText))}`,
  },
};
