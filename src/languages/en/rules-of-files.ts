import type { RuleData } from '../../diagnostics/rules.ts';
import { courseKeys, kib, type DiagnosticWords } from '../../diagnostics/words.ts';
import { nameOfSign, turnsText, type NamedSign } from '../sign-names.ts';
import { whatToType } from './rule-phrases.ts';

const namedSigns: Record<NamedSign, string> = {
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
};
function unseen(sign: number, isLoose: boolean): string {
  const name = nameOfSign(sign, namedSigns, { half: 'half a letter', none: 'unassigned' });
  if (isLoose && sign === 0x2069)
    return `A sign ends a change of direction here that nothing in this text begins: ${name}.`;
  if (isLoose)
    return `A sign changes the direction of the letters here and is not closed again in this text: ${name}.`;
  return turnsText(sign)
    ? `A sign that nobody sees changes the direction of the letters here: ${name}.`
    : `There is a character here that cannot be shown: ${name}.`;
}
const bothVersions =
  'Between the lines “<<<<<<<” and “>>>>>>>” stand two versions, one above “=======” and one below it. Keep one, and delete these lines; what stands below a line “|||||||” is how it was before, and goes too.';

/** What the entries of a list start with. */
function bulletName(sign: string): string {
  if (sign === '*') return 'an asterisk';
  if (sign === '-') return 'a hyphen without a space';
  return /^\d/.test(sign) ? 'numbers' : `“${sign}”`;
}
function otherBullet(sign: string): string {
  if (sign === '-') return 'Put a space after the hyphen at the start of these lines.';
  if (/^\d/.test(sign)) return 'Type “- ” in place of each number at the start of these lines.';
  const bullet = sign === '*' ? '-' : '- ';
  return `Type “${bullet}” in place of each “${sign}” at the start of these lines.`;
}
function otherIndent(spaces: number | undefined): string {
  if (spaces === undefined) return 'Give it as many spaces at the start as the lines beside it.';
  if (spaces === 0) return 'Delete the spaces at the start of the line.';
  return `Let the line start with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}.`;
}
/** “the keys (title, pillar)”, or what one key needs. */
const keyLines = (keys: readonly string[]) =>
  keys.length === 1 ? `a line “${keys.join(', ')}: …”` : `the keys (${keys.join(', ')})`;

/** Of files that need not be there. */
const skippedHints: Partial<Record<RuleData['skipped-file']['why'], string>> = {
  index:
    'Delete it, or make it a page of its own in the folder pages; if it is a course, add its keys.',
  ending: 'Let its name end in .md if it is a course.',
};

/** What is wrong with a file as a whole, or with how it is written. */
export const rulesOfFiles = {
  'not-utf8': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'This file is saved as UTF-16.'
        : 'This file is not saved as UTF-8, so letters with accents would be lost.',
    hint: 'Save it again with the encoding UTF-8: in Notepad with Save as, in VS Code by a click on the encoding at the bottom.',
  }),
  'too-large': ({ what, bytes, limit }) => ({
    message: `${what === 'front-matter' ? 'The front matter of this file' : 'This file'} is ${kib(bytes)}; the limit is ${kib(limit)}.`,
    hint: {
      picture:
        'Make the picture smaller: a width of 1600 pixels is enough; or put a large file elsewhere and link to it.',
      file: 'Shorten the text, or split it over two files.',
      drawing: 'Save the drawing anew as “optimised” SVG, without pictures in it; or as a PNG.',
      style: 'Take out what these pages do not use.',
      font: 'Save the font with fewer letters (a “subset”), or as a single weight.',
      'front-matter': 'Move long texts below the second line of three hyphens.',
    }[what],
  }),
  'unusable-file': ({ why }) => ({
    message: {
      link: 'This is a link to another place on the disk; only real files and folders are read.',
      device: 'This is neither a file nor a folder.',
      name: 'The name of this file holds a character that no web address or other computer can keep.',
      windows:
        'Computers with Windows cannot hold this name: it is one that Windows keeps for a device (such as con, nul or aux), or it ends in a full stop or a blank.',
      long: 'The name of this file is too long, alone or with the folders that it is in.',
      folder: 'This folder has a name that ends in .md, as if it were a file.',
      disguised: 'This file is not what the end of its name says: its content is of another kind.',
      'no-font': 'This file is not a WOFF2 font, though its name says so.',
      'cut-off': 'This file is not whole: its end is missing, or it is damaged.',
      pixels:
        'This picture states a size that no page can show: no pixels at all, more than 50 million, or a side of more than 16,384.',
      private:
        'This picture carries hidden details: where it was taken, or with whose camera. Every reader could see them.',
      active:
        'This PDF can do more than be read: it runs a script or a program, or plays something.',
      sealed: 'Parts of this PDF cannot be looked into, so nobody knows what it would do.',
    }[why],
    hint: {
      link: 'Put the file itself here.',
      device: 'Remove it.',
      name: 'Rename it with letters, digits and hyphens.',
      windows: 'Give it another name, such as one with a word more.',
      long: 'Give it a shorter name.',
      folder: 'Rename the folder.',
      disguised:
        'Save it anew as a PNG, JPEG, WebP or AVIF picture or as a PDF, with the ending that belongs to it.',
      'no-font': 'Save the font as WOFF2, or ask for it in that form where it came from.',
      'cut-off': 'Put the file here once more from where it came, or save it anew.',
      pixels: 'Save the picture anew, smaller: a width of 1600 pixels is enough.',
      private:
        'Save it anew without these details: choose “export for the web”, or “remove properties and personal information”.',
      active: 'Print it to a new PDF and put that here.',
      sealed: 'Print it to a new PDF, without a password, and put that here.',
    }[why],
  }),
  'skipped-file': ({ why }) => ({
    message: {
      type: 'This file is not a course: it does not end in .md.',
      place: 'This file lies outside the folders that hold courses, tracks, pillars and pages.',
      readme: 'This README has no front matter, so it is not a course.',
      underscore:
        'The name of this file, or of a folder it is in, starts with an underscore, so it is not read.',
      index:
        'This is the page of a list, not a course: it has no semester, study credits or pillar.',
      ending: 'This file is not read: the name of a course ends in .md.',
    }[why],
    hint: skippedHints[why],
  }),
  'no-front-matter': ({ why, text, line, keys = courseKeys }) => ({
    message: {
      none: 'This file does not start with front matter.',
      'blank-line': 'There is something before the first line of three hyphens.',
      dashes: `The first line is “${text}”; it must be exactly three hyphens.`,
      'after-dashes': `“${text}” has something after the three hyphens.`,
      'not-closed': 'The front matter has no second line of three hyphens.',
      'closing-line': `“${text}” looks like the end of the front matter, but is not exactly three hyphens.`,
      'line-ends':
        'The lines of this file end in an old way (CR only), so it reads as one long line.',
      'two-marks': 'This file starts with more than one invisible byte order mark.',
      toml: 'The keys stand between lines of three plus signs, as another site program has it; here they stand between lines of three hyphens.',
    }[why],
    hint: {
      none: `Start the file with a line “---”, then ${keyLines(keys)}, then a second line “---”.`,
      'blank-line': 'Let the file start with the line “---”: delete the blank lines above it.',
      dashes: 'Type “---” and nothing else on the first line.',
      'after-dashes': 'Type “---” and nothing else on that line.',
      'not-closed': line
        ? `Type a line “---” above line ${line}, between the last key and the text.`
        : 'Type a line “---” between the last key and the text.',
      'closing-line': 'Type “---” and nothing else on that line.',
      'line-ends': 'Save the file with line ends LF or CRLF.',
      'two-marks': 'Save it again as UTF-8 without a byte order mark.',
      toml: 'Type “---” in place of both lines “+++”, and write each key with a colon: “title: …” in place of “title = …”.',
    }[why],
  }),
  'invalid-yaml': ({ cause, text, fix, spaces, wants, stray, sign = '*' }) => ({
    message: {
      colon: `“${text}” holds a colon, so the computer takes it for a new key.`,
      quote: `A quotation mark in “${text}” is never closed.`,
      'inner-quote': `“${text}” has quotation marks inside the quotation marks.`,
      backslash: `“${text}” holds a backslash, which has a special meaning between double quotation marks.`,
      bracket: `A bracket in “${text}” is never closed.`,
      bullet: `The entries of “${text}” start with ${bulletName(sign)}; here an entry starts with a hyphen${sign === '*' ? '' : ' and a space'}.`,
      tab: 'This line is indented with a tab.',
      'no-space': `There is no space after the colon in “${text}”.`,
      'other-space': `“${text}” holds a no-break space, or another that only looks like an ordinary one.`,
      'no-space-hyphen': `There is no space after the hyphen in “${text}”.`,
      reserved: `The value in “${text}” starts with a character that has a special meaning here.`,
      'merge-marker': 'This line was left behind by a merge of two versions.',
      indent: `“${text}” is indented more or less than its neighbours.`,
      'not-keys': `“${text}” is not a key with a value.`,
      other: `The front matter cannot be read from here: “${text}”.`,
    }[cause],
    hint:
      whatToType(cause === 'tab' ? { wants, stray } : { fix, wants, stray }) ??
      {
        colon: 'Put the whole value between double quotation marks.',
        quote: 'Add the missing quotation mark at the end.',
        'inner-quote': 'Put other quotation marks around the value.',
        backslash: 'Put single quotation marks around the value.',
        bracket: 'Add the missing bracket at the end of the list.',
        tab: spaces
          ? `Type ${spaces} spaces in place of the tab.`
          : 'Delete the tab, so that the line starts with the key.',
        'no-space-hyphen': 'Put a space after the hyphen.',
        bullet: otherBullet(sign),
        'no-space': 'Put a space after the colon.',
        'other-space': 'Type an ordinary space in its place.',
        reserved: 'Put the whole value between double quotation marks.',
        indent: otherIndent(spaces),
        'merge-marker': bothVersions,
        'not-keys': 'Write a key, a colon, a space and a value, such as “title: Web Development”.',
        other:
          'Put the whole value between double quotation marks; if that does not help, compare the line with the same line of another file.',
      }[cause],
  }),
  'unsafe-yaml': ({ text, fix, wants, stray }) => ({
    message: `“${text}” is a command to the computer here, not a text.`,
    hint:
      whatToType({ fix, wants, stray }) ??
      'Put the whole value between double quotation marks, or write it without this sign.',
  }),
  'too-deep': ({ limit }) => ({
    message: `This is nested more than ${limit} levels deep.`,
    hint: 'Use fewer levels of lists, quotations or brackets.',
  }),
  'control-character': ({ sign, code, loose = false }) => ({
    message: unseen(sign, loose),
    hint: code
      ? `Delete “${code}”.`
      : 'Delete it: put the cursor right behind it and press Backspace once, or type the words around it again.',
  }),
  'merge-marker': () => ({
    message: 'This line was left behind by a merge of two versions.',
    hint: bothVersions,
  }),
  'too-heavy': ({ why, limit }) => ({
    message: {
      time: `Turning this text into a page took longer than ${limit} seconds, so it was stopped.`,
      memory: `Turning this text into a page took more than ${limit} MB of memory, so it was stopped.`,
      output: `This text would become a page of more than ${limit} MB.`,
      depth: `Lists, quotations or brackets in this text are nested more than ${limit} levels deep.`,
    }[why],
    hint: 'Look for very long lists, tables or rows of brackets, and make them simpler.',
  }),
  'nothing-to-publish': ({ courses }) => ({
    message:
      courses === 0
        ? 'There is no course in this folder, so there is nothing to publish.'
        : 'No course in this folder is on offer, so there is nothing to publish.',
    hint:
      courses === 0
        ? 'If the courses are in another folder, name that one with --content; else add a first course.'
        : 'Take “hide”, “draft” or “default” out of the courses that students may take.',
  }),
} satisfies Partial<DiagnosticWords['rules']>;
