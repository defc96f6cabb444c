import { textsOf } from '../catalogue/link-targets.ts';
import type { Catalogue, Trial, TrialMistake } from '../catalogue/model.ts';
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { visible } from '../diagnostics/formats/visible.ts';
import { cutText } from '../diagnostics/quoted.ts';
import { severityOf, toDiagnostics } from '../diagnostics/report.ts';
import { firmRules, rules, type RuleName } from '../diagnostics/rules.ts';
import type { Language } from '../languages/language.ts';
import type { LoadedCatalogue } from '../load.ts';

/** So many mistakes are on the page of a trial: nobody mends more of them by hand. */
const MOST_MISTAKES = 60;
/** Characters of a path that are shown. */
const LONG_PATH = 200;

/** Commands that the page of a trial names, as they are typed. */
export type TrialCommands = Record<'adopt' | 'check', string>;

/**
 * The catalogue of a folder on trial without what is broken in it, and what its pages say of that. Nothing where there
 * is no such trial: the folder has a catalogue.yaml, or no errors.
 */
export function trialOf(
  loaded: LoadedCatalogue,
  words: Language,
  commands: TrialCommands,
): Catalogue | undefined {
  const { settings, brokenCourses } = loaded.catalogue;
  const isError = (it: Finding) => severityOf(it, settings.rules) === 'error';
  const errors = loaded.findings.filter(isError);
  if (!settings.onTrial || errors.length === 0) return undefined;
  const catalogue = loaded.without(filesOf(errors.filter(isUnfit)));
  // A draft that cannot be read has no errors: it stops nobody. It is not there all the same.
  const broken = new Set(brokenCourses.map(({ file }) => file));
  const isBroken = ({ rule, at }: Finding) => rules[rule] === 'error' && broken.has(at.file);
  const mistakes = loaded.findings.filter((it) => isError(it) || isBroken(it));
  return { ...catalogue, trial: textOf({ ...loaded, catalogue }, mistakes, words, commands) };
}

/** What is wrong with an address that once was: it is not kept, and the page of its file is as it is. */
const ofAddresses: readonly RuleName[] = ['alias-is-a-page', 'duplicate-alias', 'unusable-address'];

/** Whether a file that could be read must be left out all the same: what nobody can turn down protects readers. */
const isUnfit = ({ rule }: Finding): boolean =>
  firmRules.includes(rule) && !ofAddresses.includes(rule);

const filesOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.map(({ at }) => at.file));

function textOf(
  { catalogue, tally }: Pick<LoadedCatalogue, 'catalogue' | 'tally'>,
  mistakes: readonly Finding[],
  { commands: { trial: says }, diagnostics: words }: Language,
  { adopt, check }: TrialCommands,
): Trial {
  const used = new Set(textsOf(catalogue).map(({ text }) => text.source.file));
  const isWhole = ({ at: { file } }: Finding) => file === catalogue.settings.source.file;
  const isShown = ({ at: { file } }: Finding) => used.has(file);
  const isLeftOut = (it: Finding) => !isWhole(it) && !isShown(it);
  const leftOut = mistakes.filter(isLeftOut);
  const all = [
    { ...says.folder, mistakes: toDiagnostics(mistakes.filter(isWhole), words).map(ofNoFile) },
    {
      heading: says.leftOut.heading,
      intro: says.leftOut.intro(filesOf(leftOut).size),
      mistakes: toDiagnostics(leftOut, words).map(mistakeOf),
    },
    { ...says.inPart, mistakes: toDiagnostics(mistakes.filter(isShown), words).map(mistakeOf) },
  ];
  const { groups, more } = firstOf(all, MOST_MISTAKES);
  return {
    language: words.language,
    notice: says.notice,
    link: says.link,
    title: says.title,
    lead: says.lead,
    filesRead: words.tally(tally, false),
    wayIn: { ...says.wayIn, command: adopt, checkCommand: check },
    groups,
    ...(more > 0 ? { more: says.more(more) } : {}),
  };
}

/** The first so many mistakes, and how many more there are; a group without any goes. */
function firstOf(all: Trial['groups'], most: number): { groups: Trial['groups']; more: number } {
  let left = most;
  let more = 0;
  const groups = all.map((group) => {
    const mistakes = group.mistakes.slice(0, left);
    left -= mistakes.length;
    more += group.mistakes.length - mistakes.length;
    return { ...group, mistakes };
  });
  return { groups: groups.filter(({ mistakes }) => mistakes.length > 0), more };
}

const mistakeOf = (diagnostic: Diagnostic): TrialMistake => {
  const { occurrences, related = [] } = diagnostic;
  const places = [diagnostic, ...(occurrences ? related : [])];
  return {
    ...ofNoFile(diagnostic),
    places: places.map(({ file, line }) => `${visible(cutText(file, LONG_PATH))}:${line}`),
  };
};

/** A mistake of the folder as a whole. */
const ofNoFile = ({ message, hint }: Diagnostic): TrialMistake => ({
  message: visible(message),
  ...(hint ? { hint: visible(hint) } : {}),
  places: [],
});
