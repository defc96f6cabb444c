import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { WordFault } from '../../diagnostics/rules.ts';
import { didYouMean } from './rule-phrases.ts';

const faults: Record<WordFault, string> = {
  markup: 'it holds markup, and words are plain text',
  'no-other': 'a plural or choice needs a case “other”',
  twice: 'a case is there twice',
  case: 'the cases of a plural are zero, one, two, few, many, other, or = and a number, each with its text between braces',
  brace: 'a brace is missing or too many',
  kind: 'between braces stands a name, alone or with number, date, plural, selectordinal or select',
  'too-long': 'it is longer than 2000 letters',
  empty: 'there is no text',
  many: 'one text belongs here',
  group: 'it is a group: its words belong below it, with spaces before them',
};

/** What is wrong with a school’s own words of the interface. */
export const rulesOfWords = {
  'unknown-word': ({ word, near }) => ({
    message: `The interface has no word “${word}”.`,
    hint: near?.includes('.')
      ? `Write it as “${near}”: each name on a line of its own, further in than the one before.`
      : didYouMean(near, 'Delete the line: nothing shows it.'),
  }),
  'unreadable-word': ({ word, fault, fix }) => ({
    message: `The word “${word}” cannot be shown: ${faults[fault]}.`,
    hint: `Type: ${fix}`,
  }),
  'unknown-argument': ({ word, argument, known, fix }) => ({
    message:
      known.length === 0
        ? `Nothing can stand for “{${argument}}” in the word “${word}”.`
        : `Nothing can stand for “{${argument}}” in the word “${word}”, which knows ${known.map((it) => `“{${it}}”`).join(' and ')}.`,
    hint: `Type: ${fix}`,
  }),
  'words-without-language': ({ language, isNone, languages }) => ({
    message: isNone
      ? `“${language}” is no code of a language, so nobody reads these words.`
      : `The catalogue is not in “${language}”, so nobody reads these words.`,
    hint: isNone
      ? 'Name the file by the code of its language, such as words/de.yaml.'
      : `In catalogue.yaml, type “languages: [${[...languages, language].join(', ')}]”.`,
  }),
  'missing-words': ({ language, missing, of, instead, first, text }) => ({
    message: `${missing} of the ${of} words of the interface are not there in “${language}”: readers see them in “${instead}”.`,
    hint: `Add them, nested as in English. The first one is “${first}”, in English “${text}”.`,
  }),
} satisfies Partial<DiagnosticWords['rules']>;
