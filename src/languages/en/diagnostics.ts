import { clock, quantity, type DiagnosticWords } from '../../diagnostics/words.ts';
import { about } from './about-rules.ts';
import { rulesOfBrand } from './rules-of-brand.ts';
import { rulesOfCode } from './rules-of-code.ts';
import { rulesOfCourses } from './rules-of-courses.ts';
import { rulesOfFiles } from './rules-of-files.ts';
import { rulesOfKeys } from './rules-of-keys.ts';
import { rulesOfReferences } from './rules-of-references.ts';
import { rulesOfTexts } from './rules-of-texts.ts';
import { rulesOfWords } from './rules-of-words.ts';
import { trouble } from './trouble.ts';

const severities = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
} as const;
const steps = { texts: 'Texts', pages: 'Pages', files: 'Further files' };
const places = { file: 'this file', 'other-files': 'other files' };
const tallied = [
  ['courses', 'course', 'courses'],
  ['tracks', 'track text', 'track texts'],
  ['pillars', 'pillar text', 'pillar texts'],
  ['pages', 'page', 'pages'],
  ['translations', 'translation', 'translations'],
  ['pictures', 'picture or other file', 'pictures and other files'],
  ['settings', 'catalogue.yaml', ''],
  ['words', 'file of words', 'files of words'],
  ['skipped', 'skipped', 'skipped'],
  ['broken', 'broken', 'broken'],
] as const;

/** English words about content: for every rule what is wrong, in the school’s words, then what to do. */
export const diagnostics: DiagnosticWords = {
  language: 'en',
  rules: {
    ...rulesOfFiles,
    ...rulesOfKeys,
    ...rulesOfReferences,
    ...rulesOfTexts,
    ...rulesOfCourses,
    ...rulesOfBrand,
    ...rulesOfWords,
    ...rulesOfCode,
  },
  about,
  related: {
    'declared-here': 'Declared here.',
    'same-here': 'The other one is here.',
    'first-here': 'The first one is here.',
    'also-here': 'Here too.',
    'named-here': 'Named here.',
    'counted-here': 'Counted here.',
  },
  occurrences: ({ places, files, alike }) => {
    if (alike)
      return `There are ${places - 1} more like this${files > 1 ? `, in ${files} files together` : ' in this file'}.`;
    if (files === 1) return `This occurs ${places} times in this file.`;
    return `This occurs in ${files} files${places > files ? `, ${places} times in all` : ''}.`;
  },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  report: {
    columns: {
      severity: 'Weight',
      place: 'Place',
      problem: 'What is wrong',
      fix: 'What to do',
      rule: 'Rule',
    },
    more: (of, severity) => {
      const [one, many] = severities[severity];
      const there = of === 1 ? `There is 1 more ${one}` : `There are ${of} more ${many}`;
      return `${there}; the summary of this step lists everything.`;
    },
    leftOut: (count) =>
      `${count} more ${count === 1 ? 'row was' : 'rows were'} left out, because the table would be too large.`,
    andMore: (count, where) => `and ${count.toLocaleString('en')} more in ${places[where]}`,
    rules: (address) => `What each rule means: ${address}`,
    unasked: (count) => `${count === 1 ? 'The note is' : 'Notes are'} shown with --all.`,
    strict: 'Warnings count as errors here (--strict).',
  },
  trouble,
  progress: (step, done, total, left) => {
    const counted = `${steps[step]}: ${done} of ${total}`;
    return left === undefined ? counted : `${counted}, about ${clock(left)} left`;
  },
  tally: (tally, unexplained) => {
    const counted = tallied
      .filter(([key], index) => tally[key] > 0 || index === 0)
      .map(([key, one, many]) => (key === 'settings' ? one : quantity(tally[key], one, many)));
    const total = Object.values(tally).reduce((sum, of) => sum + of, 0);
    const how = unexplained ? ' With --all you see why a file was skipped.' : '';
    return `${counted.join(', ')}: ${quantity(total, 'file', 'files')} in all.${how}`;
  },
  summary: ({ errors, warnings, infos, places, files }) => {
    const counts = [
      [errors, severities.error],
      [warnings, severities.warning],
      [infos, severities.info],
    ] as const;
    const counted = counts
      .filter(([of]) => of > 0)
      .map(([of, [one, many]]) => quantity(of, one, many))
      .join(', ');
    const summary = `${counted || 'No problems'} in ${quantity(files, 'file', 'files')}.`;
    const they = errors + warnings + infos === 1 ? 'It occurs' : 'They occur';
    return places === undefined ? summary : `${summary} ${they} in ${places} places.`;
  },
};
