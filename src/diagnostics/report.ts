import { byCause, type OneCause, type Rated } from './causes.ts';
import type {
  ChosenSeverity,
  Diagnostic,
  Finding,
  Occurrences,
  Place,
  Related,
  Severity,
} from './diagnostic.ts';
import type { DiagnosticWords, Words } from './words.ts';
import { cutSentence, quotedInHint, quotedInMessage } from './quoted.ts';
import { firmRules, rules, type RuleName } from './rules.ts';

export type SeverityOverrides = Partial<Record<RuleName, ChosenSeverity>>;

/** How severe a finding is: the catalogue's `rules` first (not for firm rules), then the finding's, then the rule's. */
export function severityOf(
  { rule, severity }: Finding,
  overrides: SeverityOverrides,
): ChosenSeverity {
  // A key that is nearly a known one takes its file with it: that cannot be turned down either.
  const isFirm = firmRules.includes(rule) || (rule === 'unknown-key' && severity === 'error');
  const chosen = isFirm ? undefined : overrides[rule];
  return chosen ?? severity ?? rules[rule];
}

/** How diagnostics are wanted. */
interface Wanted {
  /** One for every place, also where one mistake shows in many. */
  everyPlace?: boolean;
  /** Files that somebody is at work in: a mistake of many places is said there. */
  isChanged?: (file: string) => boolean;
}

/** Findings in words, one for each cause, sorted by file and place; what the catalogue has turned off is left out. */
export function toDiagnostics(
  findings: readonly Finding[],
  words: DiagnosticWords,
  overrides: SeverityOverrides = {},
  { everyPlace = false, isChanged = () => false }: Wanted = {},
): Diagnostic[] {
  const rated = findings
    .flatMap((found): Rated[] => {
      const severity = severityOf(found, overrides);
      return severity === 'off' ? [] : [{ found, severity }];
    })
    .sort(
      (a, b) =>
        Number(isChanged(b.found.at.file)) - Number(isChanged(a.found.at.file)) ||
        byPlace(a.found, b.found),
    );
  const causes = everyPlace
    ? rated.map((it): OneCause => ({ all: [it], alike: false }))
    : byCause(rated);
  return causes
    .map((it) => inWords(it, words))
    .sort((a, b) => byPlace({ ...a, at: a }, { ...b, at: b }) || compare(a.message, b.message));
}

/** Other places of one mistake that are shown; a key of another program may stand in a thousand files. */
const MOST_PLACES = 10;

function inWords({ all: [first, ...others], alike }: OneCause, words: DiagnosticWords): Diagnostic {
  const { found, severity } = first;
  const { message: whole, hint } = sentences(found, words);
  const message = cutSentence(whole);
  const also = others
    .slice(0, MOST_PLACES)
    .map(({ found: { at } }): Related => ({ at, reason: 'also-here' }));
  const related = [...(found.related ?? []), ...also].map(({ at, reason }) => ({
    file: at.file,
    line: at.line,
    column: at.column,
    message: words.related[reason],
  }));
  const said: Diagnostic = { severity, rule: ruleOf(found), ...found.at, message };
  if (hint) said.hint = cutSentence(hint);
  if (related.length > 0) said.related = related;
  if (others.length === 0) return said;
  const files = new Set([first, ...others].map((it) => it.found.at.file)).size;
  const occurrences: Occurrences = { places: others.length + 1, files };
  if (alike) occurrences.alike = true;
  return { ...said, message: `${message} ${words.occurrences(occurrences)}`, occurrences };
}

/** The name under which a finding is reported: its rule, or the id of a check of the school’s own. */
export const ruleOf = (found: Finding): string =>
  found.rule === 'own-check' ? found.data.id : found.rule;

/** The sentences of a finding: each quotes its facts in its own way. */
function sentences<R extends RuleName>(
  { rule, data }: Finding<R>,
  { rules: say }: DiagnosticWords,
): Words {
  if (rule === 'own-check') return say[rule](data); // its words are sentences already, and no quotation
  const { message } = say[rule](quotedInMessage(data));
  const { hint } = say[rule](quotedInHint(data));
  return { message, hint };
}

/** What a message says of its first place, without the number of places: that is another after each correction. */
export const withoutNumber = (
  { message, occurrences }: Diagnostic,
  words: DiagnosticWords,
): string => (occurrences ? message.slice(0, -words.occurrences(occurrences).length - 1) : message);

type Placed = { at: Pick<Place, 'file' | 'line' | 'column'>; rule: string };
const byPlace = ({ at: a, rule }: Placed, { at: b, rule: other }: Placed) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(rule, other);
const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

/** How many of each severity there are; `places`: where they show, if that is more often. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): {
  errors: number;
  warnings: number;
  infos: number;
  places?: number;
} {
  const count = (severity: Severity) => diagnostics.filter((it) => it.severity === severity).length;
  const places = diagnostics.reduce((sum, it) => sum + (it.occurrences?.places ?? 1), 0);
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return places > diagnostics.length ? { ...counts, places } : counts;
}
