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

const languageName = languageNames('en');
const list = (items: readonly string[]) => listed(items, 'and', (count) => `${count} more`);
const joints = { colon: ': ', semicolon: '; ' };
const entries = (items: readonly string[]) =>
  separate(items, joints.semicolon, (count) => `${count} more`);
const languages = (codes: readonly string[]) => list(codes.map(languageName));
const value = (it: string | number | boolean | undefined) => {
  if (it === undefined) return 'none';
  if (typeof it === 'boolean') return it ? 'yes' : 'no';
  return typeof it === 'number' ? plain(it) : `“${it}”`;
};
const name = (it: string | undefined) => it ?? 'none';
const moved =
  (label: string) =>
  ({ from, to }: { from?: string | number | boolean; to?: string | number | boolean }) =>
    `${label}: ${value(from)} → ${value(to)}`;
/** “title in Dutch: “A” → “B””. */
const inLanguage =
  (label: string) =>
  ({ language, ...texts }: { language?: string; from?: string; to?: string }) =>
    moved(language ? `${label} in ${languageName(language)}` : label)(texts);
const inOut =
  (label: string) =>
  ({ added, removed }: { added: readonly string[]; removed: readonly string[] }) => {
    const comes = added.length > 0 && `${list(added)} added`;
    const goes = removed.length > 0 && `${list(removed)} taken out`;
    return `${label}: ${joined(comes, goes)}`;
  };
const either = (lanes: Lanes) => lanes.map((lane) => lane.join(' + ')).join(' or ');
const sum = ({ low, high }: { low: number; high: number }) => between(low, high, 'to');
const amount = (it: number | Sum) => (typeof it === 'number' ? plain(it) : sum(it));

const kinds: Record<ItemKind, { one: string; many: string }> = {
  course: { one: 'course', many: 'courses' },
  track: { one: 'track', many: 'tracks' },
  pillar: { one: 'pillar', many: 'pillars' },
  programme: { one: 'programme', many: 'programmes' },
  page: { one: 'page', many: 'pages' },
};
const ofKind = (kind: ItemKind) => (kind === 'course' ? '' : ` ${kinds[kind].one}`);
const states: Record<State, string> = {
  offered: 'offered',
  hidden: 'hidden',
  placeholder: 'a placeholder',
  draft: 'a draft',
};
const modes = { onsite: 'on site', online: 'online', blended: 'blended' };
const severities: Record<ChosenSeverity, string> = {
  error: 'an error',
  warning: 'a warning',
  info: 'a note',
  off: 'off',
};
/** Plain facts as a sentence calls them. */
const namesInSentences = mapValues(fields, ({ inSentence }) => inSentence);
const parts: Record<TextPart & string, string> = {
  ...namesInSentences,
  description: 'description',
  body: 'text',
  outcomes: 'outcomes',
  careers: 'careers',
  picture: 'picture',
};
const partName = (part: TextPart): string => (typeof part === 'string' ? parts[part] : part.label);
const settings: Record<Setting, string> = {
  'catalogue.yaml': 'catalogue.yaml',
  title: 'Title of the catalogue',
  tagline: 'Tagline',
  institution: 'Institution',
  'institution-url': 'Site of the institution',
  'academic-year': 'Academic year',
  years: 'Earlier year',
  'base-url': 'Address of the site',
  languages: 'Languages',
  'semester-credits': 'Credits a semester should have',
  periods: 'Name of the period of semester',
  terms: 'Term',
  'credit-unit': 'Name of the credits',
  'credit-hours': 'Hours of work in a credit',
  weeks: 'Weeks of a semester',
  actions: 'Link',
  contact: 'Contact',
  'contact-url': 'Address for questions',
  'accessibility-status': 'Accessibility, status',
  'accessibility-contact': 'Accessibility, contact',
  'accessibility-reviewed': 'Accessibility, last review',
  'edit-url': 'Address for suggestions',
  forms: 'Forms for staff',
  synonyms: 'Words that mean the same',
  brand: 'Brand',
  fields: 'Own field',
  keys: 'Own word',
};

function state({ from, to }: FactData['state']): string {
  if (from === 'offered' && to === 'hidden') return 'is no longer offered';
  if (from === 'hidden' && to === 'offered') return 'is offered again';
  if (from === 'draft')
    return `is published now${to === 'offered' ? '' : ` (${states[to]})`}, it was a draft`;
  return `is ${states[to]} now, it was ${states[from]}`;
}

function tracks({ added, removed, common }: FactData['tracks']): string {
  if (common === 'was') return `only in ${list(added)} now, it was common to every track`;
  if (common === 'is')
    return `common to every track of its programme now, it was only in ${list(removed)}`;
  return joined(
    added.length > 0 && `also in ${list(added)} now`,
    removed.length > 0 && `no longer in ${list(removed)}`,
  );
}

function total({ semester, of, from, to, unit = 'credits' }: ConsequenceData['total']): string {
  const where = `semester ${semester} of ${list(of)}`;
  if (from.low !== from.high || to.low !== to.high)
    return `${where} adds up to ${sum(to)} ${unit}, it was ${sum(from)}`;
  return `${where} ${to.low < from.low ? 'falls' : 'rises'} from ${sum(from)} to ${sum(to)}`;
}

function choice({ semester, of, from, to }: ConsequenceData['choice']): string {
  const where = `semester ${semester} of ${list(of)}`;
  if (!to) return `${where} no longer has the choice ${either(from ?? [])}`;
  if (!from) return `${where} has a new choice: ${either(to)}`;
  return `the choice in ${where} is now ${either(to)}, it was ${either(from)}`;
}

const severity = (chosen: ChosenSeverity | undefined, usual: Severity) =>
  chosen ? severities[chosen] : `${severities[usual]}, as usual`;

function redirect({ address, from, to }: ChangeData['redirect']): string {
  if (!to) return `Redirect taken away: ${address} led to ${from}`;
  return from
    ? `Redirect: ${address} leads to ${to}, it led to ${from}`
    : `New redirect: ${address} leads to ${to}`;
}

function added({
  item,
  state: own,
  semester,
  credits,
  unit = 'credits',
}: ChangeData['added']): string {
  const kind = `New${ofKind(item.kind)}${own === 'offered' ? '' : `, ${states[own]}`}`;
  const isPlaced = semester !== undefined && credits !== undefined;
  return `${kind}: ${item.name}${isPlaced ? ` (${amount(credits)} ${unit}, semester ${semester})` : ''}`;
}

function setting({ setting: key, part, from, to }: ChangeData['setting']): string {
  if (key === 'catalogue.yaml')
    return to === undefined
      ? 'catalogue.yaml is gone: the folder is on trial, ids that exist nowhere are warnings'
      : 'There is a catalogue.yaml now: ids that exist nowhere are errors';
  const inside = key === 'periods' ? ` ${part}` : ` (${part})`;
  return `${settings[key]}${part ? inside : ''}: ${value(from)} → ${value(to)}`;
}

/** “Web Development, text and outcomes in Dutch”. */
function changedText({ item, versions }: ChangedText): string {
  const own = versions.map(
    ({ parts: changed, language }) =>
      `${list(changed.map(partName))}${language ? ` in ${languageName(language)}` : ''}`,
  );
  return `${item.name}, ${list(own)}`;
}

/** In a question: “the track Web”, “4 courses”. */
const some = (it: Asked) => {
  const { one, many } = kinds[it.kind ?? 'course'];
  return someOf(it, 'and', { one: `the ${one}`, many });
};
/** “A is”, “4 courses are”. */
const who = (it: Asked, one: string, many: string) =>
  `${some(it)} ${it.names.length === 1 ? one : many}`;
const count = ({ names }: Asked, one: string, many: string) => quantity(names.length, one, many);
const asked: ChangeWords['asked'] = {
  lost: (it) => `${count(it, 'address answers', 'addresses answer')} no more`,
  rules: (it) => `${count(it, 'rule weighs', 'rules weigh')} something else`,
  gone: (it) =>
    who(it, 'is retired together with its address', 'are retired together with their addresses'),
  retired: (it) => who(it, 'is retired', 'are retired'),
  hidden: (it) => who(it, 'is no longer offered', 'are no longer offered'),
  offered: (it) => who(it, 'is offered', 'are offered'),
  added: (it) => who(it, 'is new', 'are new'),
  renamed: ({ from, to, ...it }) =>
    from === undefined
      ? who(it, 'has another address', 'have other addresses')
      : `${from} becomes ${to}`,
  moved: ({ semester, ...it }) =>
    who(it, `moves to semester ${semester}`, 'move to other semesters'),
  credits: ({ credits = 0, unit = 'credits', ...it }) =>
    who(it, `is worth ${amount(credits)} ${unit}`, `are worth other ${unit}`),
  changed: (it) => who(it, 'changes', 'change'),
  choices: (it) => count(it, 'choice changes', 'choices change'),
  totals: (it) => `${count(it, 'semester adds', 'semesters add')} up to something else`,
  redirects: (it) => count(it, 'redirect changes', 'redirects change'),
  topics: ({ from, to, ...it }) =>
    from === undefined
      ? count(it, '', 'topics are written another way')
      : `the topic “${from}” becomes “${to}”`,
  settings: (it) =>
    count(it, 'setting of the catalogue changes', 'settings of the catalogue change'),
  translated: (it) => who(it, 'is translated', 'are translated'),
  texts: (it) => who(it, 'has another text', 'have other texts'),
};

/** A report of changes in English. */
export const changes: ChangeWords = {
  language: 'en',
  heading: (from, to) => `What changes from ${from} to ${to}`,
  question: (phrases) => `Do you agree that ${list(phrases)}?`,
  andTheRest: 'the rest is as it stands below',
  asked,
  pages: { before: 'before', after: 'after' },
  asItStands: 'the content as it stands',
  unreadable: (ref) =>
    `Git cannot read all of ${ref}: a part of the history is not in this clone, or it is damaged. Clone the repository anew, with all of its history, and try again.`,
  sections: {
    first: 'Rules, redirects, and what is offered',
    courses: 'Courses',
    totals: 'Choices, totals and lists',
    others: 'Programmes, tracks, pillars and pages',
    catalogue: 'The catalogue',
    texts: 'Texts',
  },
  joints,
  none: 'Nothing has changed.',
  errors: (side, count) =>
    `In ${side} there ${count === 1 ? 'is 1 error' : `are ${count} errors`}, which “${typed('check')}” names. ` +
    'What could be read is compared.',
  unread: (side, files) =>
    `Not compared, because ${side} holds it in a form that cannot be read: ${list(files)}.`,
  leftOut: (count) =>
    `And ${quantity(count, 'more change', 'more changes')}, left out because this report would become too long.`,
  named: ({ kind, name: title }) =>
    kind === 'course'
      ? title
      : `${ofKind(kind)
          .trim()
          .replace(/^./, (letter) => letter.toUpperCase())} ${title}`,
  renamed: ({ kind, name: title }, { from, to }) =>
    `Renamed${ofKind(kind)}: ${title} (${from} is now ${to})`,
  facts: {
    state,
    semester: ({ from, to }) => {
      if (to === undefined) return `stands in no semester now, it was ${from}`;
      return from === undefined
        ? `stands in semester ${to} now`
        : `moved from semester ${from} to ${to}`;
    },
    credits: ({ from, to, unit = 'credits' }) => `${amount(from)} → ${amount(to)} ${unit}`,
    title: inLanguage('title'),
    degree: inLanguage('degree'),
    place: inLanguage('place'),
    pillar: ({ from, to }) => `pillar: ${name(from)} → ${name(to)}`,
    programme: ({ from, to }) => `programme: ${name(from)} → ${name(to)}`,
    tracks,
    language: ({ from, to }) =>
      `taught in ${to ? languages(to.split(' ')) : 'no language of its own'}, it was ${from ? languages(from.split(' ')) : 'none of its own'}`,
    'english-only': ({ to }) => (to ? 'in English only now' : 'no longer in English only'),
    mode: ({ from, to }) => `mode: ${from ? modes[from] : 'none'} → ${to ? modes[to] : 'none'}`,
    exchange: ({ to }) =>
      to ? 'open to exchange students now' : 'no longer open to exchange students',
    'out-of-grid': ({ to }) =>
      to ? 'left out of the programme’s grid now' : 'in the programme’s grid again',
    prerequisites: inOut('prerequisites'),
    corequisites: inOut('corequisites'),
    alternates: inOut('alternates'),
    option: moved('lane of its choice'),
    tags: inOut('topics'),
    terms: inOut('terms'),
    tools: inOut('tools'),
    'also-listed': inOut('also listed as'),
    weight: moved('weight, which is its place'),
    aliases: ({ added }) => `${list(added)} ${added.length === 1 ? 'leads' : 'lead'} here now`,
    translations: ({ added, removed }) =>
      joined(
        added.length > 0 && `also in ${languages(added)} now`,
        removed.length > 0 && `no longer in ${languages(removed)}`,
      ),
    'semester-credits': moved('credits a semester should have'),
    plan: ({ to }) =>
      to ? 'its courses stand in semesters now' : 'its courses stand in no semesters now',
    owners: inOut('owners'),
    colour: moved('colour'),
    weave: moved('weave'),
  },
  plain: (change) => {
    const label = change.fact === 'field' ? change.label : namesInSentences[change.fact];
    return 'added' in change ? inOut(label)(change) : moved(label)(change);
  },
  consequences: {
    total,
    choice,
    delay: ({ course, of, semesters }) =>
      `the earliest end of ${list(of)} comes ${semesters === 1 ? 'a semester' : `${semesters} semesters`} later for who fails ${course}`,
    leads: ({ to, itself }) => (itself ? 'its old address leads on' : `its address leads to ${to}`),
    lost: ({ addresses }) =>
      addresses.length === 1
        ? `the address ${addresses[0]} answers no more`
        : `the addresses ${list(addresses)} answer no more`,
    'empty-list': ({ addresses }) => `no course is left on ${list(addresses)}`,
  },
  changes: {
    rule: ({ rule, from, to, usual }) =>
      `Rule ${rule}: ${severity(to, usual)}, it was ${severity(from, usual)}`,
    redirect,
    'tag-spelling': ({ from, to, courses }) =>
      `Topic “${from}” is written “${to}” now, in ${quantity(courses, 'course', 'courses')}`,
    'tag-renamed': ({ from, to, courses }) =>
      `Topic “${from}” is “${to}” now, in ${quantity(courses, 'course', 'courses')}; its old address leads on`,
    added,
    retired: ({ item }) => `Retired${ofKind(item.kind)}: ${item.name}`,
    total: ({ causes, choices, ...it }) =>
      `${total(it)}, because of ${list([...causes, ...choices.map((lanes) => `the choice ${either(lanes)}`)])}`,
    addresses: ({ causes }) => list(causes),
    setting,
    texts: ({ kind, items }) =>
      `Text changed in ${quantity(items.length, kinds[kind].one, kinds[kind].many)}: ${entries(items.map(changedText))}`,
  },
};
