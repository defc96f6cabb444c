import { about } from './about-rules.ts';
import { trouble } from './trouble.ts';
import type { KeySign, ValueKind } from '../../diagnostics/rules.ts';
import { nameOfSign, turnsText, type NamedSign } from '../sign-names.ts';
import {
  clock,
  between,
  courseKeys,
  kib,
  lastOf,
  plain,
  titleWithoutChoice,
  type DiagnosticWords,
} from '../../diagnostics/words.ts';

const namedSigns: Record<NamedSign, string> = {
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
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

const signs: Record<KeySign, string> = {
  'no-break-space': 'it holds a no-break space, which looks like an ordinary one',
  'other-space': 'it holds a space that is not the ordinary one',
  invisible: 'it holds a sign that nobody sees',
  'other-letter': 'one of its letters is from another alphabet and only looks like ours',
};
/** What the entries of a list start with. */
function bulletName(sign: string): string {
  if (sign === '*') return 'an asterisk';
  if (sign === '-') return 'a hyphen without a space';
  return /^\d/.test(sign) ? 'numbers' : `“${sign}”`;
}
/** What keeps words in the file and out of the catalogue. */
const asComment = 'type “# ” at the start of its lines';

const didYouMean = (near: string | undefined, otherwise?: string) =>
  near ? `Did you mean “${near}”?` : otherwise;

const kinds: Record<ValueKind, string> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list, with each entry on its own line after a hyphen',
  'text-or-list': 'a text or a list of texts',
  id: 'an id, such as “ai-engineer”',
  address: 'an address that starts with https://',
  date: 'a date, such as 2026-11-23',
  language: 'a language code, such as “en” or “nl”',
  settings: 'a group of indented keys',
  'one-of': 'one of a few words',
};

/** English words for every rule: what is wrong, in the school’s words; then what to do. */
export const diagnostics: DiagnosticWords = {
  language: 'en',
  rules: {
    'not-utf8': ({ encoding }) => ({
      message:
        encoding === 'utf-16'
          ? 'This file is saved as UTF-16.'
          : 'This file is not saved as UTF-8, so letters with accents would be lost.',
      hint: 'Save it again with the encoding UTF-8: in Notepad with Save as, in VS Code by a click on the encoding at the bottom.',
    }),
    'too-large': ({ what, bytes, limit }) => ({
      message: `${what === 'front-matter' ? 'The front matter of this file' : 'This file'} is ${kib(bytes)}; the limit is ${kib(limit)}.`,
      hint:
        what === 'picture'
          ? 'Make the picture smaller: a width of 1600 pixels is enough; or put a large file elsewhere and link to it.'
          : what === 'file'
            ? 'Shorten the text, or split it over two files.'
            : 'Move long texts below the second line of three hyphens.',
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
        disguised:
          'This file is not what the end of its name says: its content is of another kind.',
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
        'cut-off': 'Put the file here once more from where it came, or save it anew.',
        pixels: 'Save the picture anew, smaller: a width of 1600 pixels is enough.',
        private:
          'Save it anew without these details: choose “export for the web”, or “remove properties and personal information”.',
        active: 'Print it to a new PDF and put that here.',
        sealed: 'Print it to a new PDF, without a password, and put that here.',
      }[why],
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
        none: `Start the file with a line “---”, then ${keys.length === 1 ? `a line “${keys.join(', ')}: …”` : `the keys (${keys.join(', ')})`}, then a second line “---”.`,
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
        fix && cause !== 'tab'
          ? `Type: ${fix}`
          : stray
            ? `The key “${stray}” means nothing here either: ${asComment}.`
            : wants
              ? `Type ${kinds[wants]} after the colon.`
              : {
                  colon: 'Put the whole value between double quotation marks.',
                  quote: 'Add the missing quotation mark at the end.',
                  'inner-quote': 'Put other quotation marks around the value.',
                  backslash: 'Put single quotation marks around the value.',
                  bracket: 'Add the missing bracket at the end of the list.',
                  tab: spaces
                    ? `Type ${spaces} spaces in place of the tab.`
                    : 'Delete the tab, so that the line starts with the key.',
                  'no-space-hyphen': 'Put a space after the hyphen.',
                  bullet:
                    sign === '-'
                      ? 'Put a space after the hyphen at the start of these lines.'
                      : /^\d/.test(sign)
                        ? 'Type “- ” in place of each number at the start of these lines.'
                        : `Type “${sign === '*' ? '-' : '- '}” in place of each “${sign}” at the start of these lines.`,
                  'no-space': 'Put a space after the colon.',
                  'other-space': 'Type an ordinary space in its place.',
                  reserved: 'Put the whole value between double quotation marks.',
                  indent:
                    spaces === undefined
                      ? 'Give it as many spaces at the start as the lines beside it.'
                      : spaces === 0
                        ? 'Delete the spaces at the start of the line.'
                        : `Let the line start with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}.`,
                  'merge-marker': bothVersions,
                  'not-keys':
                    'Write a key, a colon, a space and a value, such as “title: Web Development”.',
                  other:
                    'Put the whole value between double quotation marks; if that does not help, compare the line with the same line of another file.',
                }[cause],
    }),
    'unsafe-yaml': ({ text, fix, wants, stray }) => ({
      message: `“${text}” is a command to the computer here, not a text.`,
      hint: fix
        ? `Type: ${fix}`
        : stray
          ? `The key “${stray}” means nothing here either: ${asComment}.`
          : wants
            ? `Type ${kinds[wants]} after the colon.`
            : 'Put the whole value between double quotation marks, or write it without this sign.',
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
    'duplicate-key': ({ key, other }) => ({
      message:
        other === undefined
          ? `The key “${key}” is there twice.`
          : `“${key}” and “${other}” are one id: capitals, accents and signs do not count.`,
      hint: 'Keep one of the two.',
    }),
    'missing-field': ({ key, meaning, group }) => ({
      message: `The key “${key}” is missing.`,
      hint: `${group ? `Add a line “${key}: …” below “${group}”, with spaces before it.` : `Add a line “${key}: …” above this line.`} ${meaning}`,
    }),
    'wrong-type': ({ key, kind, text, fix, choices, quoted, entry, many }) => ({
      message:
        text === ''
          ? entry
            ? `An entry of “${key}” is empty.`
            : `“${key}” is empty.`
          : many
            ? `“${key}” is a list: ${text}; it must be ${choices ? `one of ${choices.join(', ')}` : kinds[kind]}.`
            : `${entry ? `An entry of “${key}”` : `“${key}”`} is “${text}”${quoted ? ' between quotation marks, which make it a text' : ''}; it must be ${choices ? `one of ${choices.join(', ')}` : kinds[kind]}.`,
      hint:
        text === ''
          ? entry
            ? 'Type what belongs here, or take this empty entry away.'
            : `Type ${choices ? choices.join(', ') : kinds[kind]}, or delete the line if the key is not required.`
          : fix
            ? `Type: ${fix}`
            : many
              ? 'Keep one of them, on the line of the key and without a hyphen.'
              : kind === 'number' || kind === 'whole-number'
                ? `Type digits only, such as “${lastOf(key)}: ${kind === 'number' ? 6 : 1}”; what else it says belongs in the text.`
                : kind === 'yes-no'
                  ? `Type “${lastOf(key)}: true” or “${lastOf(key)}: false”.`
                  : kind === 'id' && !/[\p{L}\p{N}]/u.test(text)
                    ? 'Use letters or digits: signs alone make no address.'
                    : kind === 'text' || kind === 'id' || kind === 'text-or-list'
                      ? `Write it as one text${entry ? '' : ' on the line of the key'}, between double quotation marks.`
                      : choices
                        ? `Type one of them, such as “${lastOf(key)}: ${choices[0]}”.`
                        : `Type ${kinds[kind]}.`,
    }),
    'out-of-range': ({ key, text, low, high, step, tooLong }) => ({
      message: tooLong ? `“${key}” is too long: “${text}”.` : `“${key}” is ${text}.`,
      hint: tooLong
        ? `Use at most ${(high ?? 0).toLocaleString('en')} letters and signs; what else it says belongs in the text.`
        : low !== undefined && high !== undefined
          ? `Use ${plain(low)} to ${plain(high)}${step === 0.5 ? ', in whole or half numbers' : step === 1 ? ', in whole numbers' : ''}.`
          : low !== undefined
            ? `Use ${plain(low)} or more${step === 1 ? ', in whole numbers' : ''}.`
            : `Use at most ${plain(high ?? 0)}.`,
    }),
    'unknown-key': ({ key, near, legacy, sign, taken, wants, fix }) => ({
      message: `The key “${key}” means nothing here${sign ? `: ${signs[sign]}` : ''}.`,
      hint: fix
        ? `Type: ${fix}`
        : taken
          ? `The key “${near ?? legacy?.instead ?? ''}” is there too: let one of the two say it all, and ${asComment} at the other.`
          : !legacy
            ? near && wants
              ? `Did you mean “${near}”? It must be ${kinds[wants]}.`
              : didYouMean(
                  near,
                  `Say it in the text or with a key of the staff guide; to keep it here for colleagues only, ${asComment}.`,
                )
            : legacy.instead === 'aliases'
              ? `If it gave the page an address that must keep working, add that to “aliases”; ${asComment} here.`
              : legacy.instead === 'draft'
                ? `If it says false, write “draft: true” in its place; else ${asComment}.`
                : legacy.instead && !wants
                  ? `Use “${legacy.instead}” in its place.`
                  : `Another site program needed it, this catalogue does not: ${asComment}.`,
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
    'legacy-choice': ({ value }) => ({
      message: `“choice: ${value}” is an old way to write the lane of a choice.`,
      hint: `Type: option: ${value}`,
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
    'unusable-address': ({ address }) => ({
      message: `“${address}” cannot be an old address of this site.`,
      hint: 'Use letters, digits, hyphens and slashes, such as “/programma/data-management”, and no very long names, nor those that Windows keeps for itself, such as con.',
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
      ...(why === 'index'
        ? {
            hint: 'Delete it, or make it a page of its own in the folder pages; if it is a course, add its keys.',
          }
        : why === 'ending'
          ? { hint: 'Let its name end in .md if it is a course.' }
          : {}),
    }),
    'duplicate-id': ({ id, other, twin }) => ({
      message: twin
        ? `This file and ${other} have one name, written in two ways: an accent as a part of its letter or as a sign of its own, or blanks of two kinds.`
        : `Two files have the id “${id}”: this one and ${other}.`,
      hint: twin ? 'Delete one of them, or give it another name.' : 'Rename one of them.',
    }),
    'duplicate-text': ({ id, language, other }) => ({
      message: `“${id}” has two texts in the language “${language}”: this one and ${other}.`,
      hint: 'Keep one of the two.',
    }),
    'lonely-translation': ({ expected, near }) => ({
      message: `This is a translation, but ${expected} does not exist.`,
      hint: near
        ? `Rename this file to ${near}.`
        : `Rename this file to ${expected.split('/').at(-1) ?? expected}, or add that file.`,
    }),
    'translated-fact': ({ key, original }) => ({
      message: `“${key}” differs from ${original}.`,
      hint: 'A translation holds texts only: delete the line here, or make both the same.',
    }),
    'unknown-track': ({ id, near }) => ({
      message: `There is no track “${id}”.`,
      hint: didYouMean(near, `Add the file tracks/${id}.md, or use the id of a track that exists.`),
    }),
    'unknown-pillar': ({ id, near }) => ({
      message: `There is no pillar “${id}”.`,
      hint: didYouMean(
        near,
        `Add the file pillars/${id}.md, or use the id of a pillar that exists.`,
      ),
    }),
    'unknown-programme': ({ id, near }) => ({
      message: `There is no programme “${id}”.`,
      hint: didYouMean(near, 'Declare it under “programmes” in catalogue.yaml.'),
    }),
    'unknown-alternate': ({ id, near }) => ({
      message: `There is no course “${id}” to choose instead of this one.`,
      hint: didYouMean(
        near,
        'Use the id of a course: the path of its file below the folder courses, without .md; or delete the line.',
      ),
    }),
    'unknown-prerequisite': ({ text, near }) => ({
      message: `“${text}” is nearly, but not quite, the id of a course.`,
      hint: didYouMean(near),
    }),
    'track-in-two-programmes': ({ track, programmes }) => ({
      message: `The track “${track}” is used by courses of more than one programme: ${programmes.join(', ')}.`,
      hint: 'Give each programme its own track, or correct the folder or “programme” of these courses.',
    }),
    'dead-link': ({ href, near, section }) =>
      section
        ? {
            message: `The link to “${href}” leads nowhere: pages below “${section.from.slice(0, -1)}” stand below “${section.to.slice(0, -1)}” now.`,
            hint: `Type in catalogue.yaml, below a line “redirects:” and with two spaces before it: ${section.from}: ${section.to}`,
          }
        : {
            message: `The link to “${href}” leads nowhere.`,
            hint: didYouMean(near, 'Correct the address, or remove the link.'),
          },
    'dead-anchor': ({ href, anchor, near }) => ({
      message: `The link to “${href}” leads to a page that has no “#${anchor}”.`,
      hint: near ? `Did you mean “#${near}”?` : 'Correct what stands after the #, or remove it.',
    }),
    'address-taken': ({ address }) => ({
      message: `The site itself needs the address ${address}.`,
      hint: 'Rename this file.',
    }),
    'alias-is-a-page': ({ address }) => ({
      message: `The old address ${address} is the address of another page that exists.`,
      hint: 'Remove this alias; if it is the only one, the line “aliases” too.',
    }),
    'alias-is-own-address': ({ address }) => ({
      message: `The old address ${address} is the address of this page itself.`,
      hint: 'Remove this alias; if it is the only one, the line “aliases” too.',
    }),
    'duplicate-alias': ({ address, other }) => ({
      message: `The old address ${address} is also an alias of ${other}.`,
      hint: 'Keep it in one of the two files.',
    }),
    'alias-chain': ({ address }) => ({
      message: `The redirect to ${address} leads to another redirect.`,
      hint: 'Let it lead to the page itself.',
    }),
    'lost-address': ({ address, source }) => ({
      message: `The address ${address} was published${source ? ` (${source})` : ''} and would lead nowhere now.`,
      hint: `Add it to “aliases” of what took its place, or to “redirects” in catalogue.yaml. A course that is not offered now keeps its page with “hide: true”.`,
    }),
    'semester-credits': ({ track, semester, low, high, target, courses }) => ({
      message: `Semester ${semester} of ${track} adds up to ${between(low, high, 'to')} credits instead of ${plain(target)}.`,
      hint: `Correct the credits, the semester or the tracks of a course. Counted: ${courses.map(({ title, credits }) => `${title} (${plain(credits)})`).join(', ')}.`,
    }),
    'unknown-rule': ({ name, near }) => ({
      message: `There is no rule “${name}” that can be set.`,
      hint: didYouMean(near, 'The staff guide lists every rule.'),
    }),
    'no-base-url': () => ({
      message:
        'There is no “base-url”, so pages carry no canonical address and there is no sitemap.',
      hint: 'Add “base-url: https://…” to catalogue.yaml.',
    }),
    'text-lost-to-comment': ({ text, fix }) => ({
      message: `“${text}” is lost: after a space, # starts a remark that no reader sees.`,
      hint: fix
        ? `Type: ${fix}`
        : 'Put the whole value, with the remark, between double quotation marks.',
    }),
    'placeholder-text': ({ text }) => ({
      message: `“${text}” looks like a text that is still to be written.`,
      hint: 'Write the text, or take it away until it is there.',
    }),
    'choice-in-title': ({ title, alone }) =>
      alone
        ? {
            message: `The title “${title}” says that this is a choice, but this course stands in none.`,
            hint: 'Name the courses that may be taken instead under “alternates”; then the page shows the choice by itself.',
          }
        : {
            message: `The title “${title}” says that this is a choice; the page shows that by itself.`,
            hint: `Type: title: ${titleWithoutChoice(title)}`,
          },
    'raw-html': ({ text, as }) => ({
      message: {
        tag: `“${text}” is HTML, which is not shown on the page.`,
        word: `Not all of “${text}” is shown on the page: what stands between “<” and “>” is taken for HTML.`,
        orphan: `“${text}” is HTML that ends something that was never begun; it is not shown on the page.`,
        break: `“${text}” is HTML; it becomes the end of a line.`,
      }[as ?? 'tag'],
      hint: {
        tag: 'Write it in markdown, or remove it.',
        word: `Type: \`${text}\``,
        orphan:
          'Remove it; if it belonged to a link, write the link in markdown: [words](address).',
        break:
          'End the line with a backslash (\\) in its place, or leave a blank line for a new paragraph.',
      }[as ?? 'tag'],
    }),
    'template-syntax': ({ text }) => ({
      message: `“${text}” is a command of another site program, which is not shown on the page.`,
      hint: 'Remove it, or write its text in markdown.',
    }),
    'unread-syntax': ({ what, text, fix }) => ({
      message: {
        heading: `“${text}” is no heading: one starts with “#” signs, then an ordinary space.`,
        item: `“${text}” is no item of a list: one starts with a hyphen or a number, then an ordinary space.`,
        items: `“${text}” holds several bullets, which make no list here.`,
        note: `“${text}” refers to a note that is not there.`,
        'lost-note': `The note “${text}” is not shown: nothing refers to it, or another one has its name.`,
        reference: `“${text}” is no link: nothing says what address it leads to.`,
        alert: `“${text}” starts a box of another program, and is shown as it stands.`,
        box: `“${text}” starts a box of another program, and is shown as it stands.`,
        formula: `“${text}” is a formula in signs that are shown as they stand.`,
        'wiki-link': `“${text}” is a link of another program, and is shown as it stands.`,
        table: `“${text}” starts no table: the line of hyphens below it is missing.`,
        'table-head': `“${text}” starts no table: the line with the headings of the columns is missing above it.`,
        'table-columns': `“${text}” has not as many columns as the line above it, so this is no table.`,
        'link-blanks': `“${text}” is no link: its address holds a space.`,
        'link-gap': `“${text}” is no link: there is a space between its brackets.`,
        'link-turned': `“${text}” is no link: its brackets are the wrong way round.`,
        marked: `“${text}” is shown as it stands: equals signs mark nothing here.`,
        contents: `“${text}” is a command of another program, and is shown as it stands.`,
        emoji: `“${text}” is a name of a sign, and is shown as it stands.`,
        'other-marks': `“${text}” is a sign of another program, and is shown as it stands.`,
        comment: `“${text}” starts a comment that never ends, so readers see it.`,
        'open-comment': `“${text}” starts a comment that never ends, so the rest of the text is not shown.`,
      }[what],
      hint:
        fix === undefined || what === 'table'
          ? {
              heading: 'Put an ordinary space after the last “#”.',
              item: 'Let it start with “- ”, or with a number, a full stop and a space.',
              items: 'Put each item on a line of its own that starts with “- ”.',
              note: `Write the note on a line of its own below the text, as “${text}: …”, or remove this.`,
              'lost-note': `Put “${text}” in the text where the note belongs, or delete the note.`,
              reference: 'Write the address between round brackets: [words](address).',
              alert: 'Write a word in its place, such as **Tip:**.',
              box: 'Delete this line and the one that ends the box, and let the lines between them start with “> ”.',
              formula:
                'Write it in words and ordinary signs, such as x², or put backticks around it to show it as code.',
              'wiki-link':
                'Write the link as [words](address), or a picture as ![what it shows](address).',
              table: fix
                ? `Type below this line: ${fix}`
                : 'Put a line below it with “---” for each column, between vertical bars.',
              'table-head':
                'Put a line right above it with a heading for each column, such as “| When | What |”.',
              'table-columns': 'Let it have “---” once for each column of the line above it.',
              'link-blanks': 'Put the address between “<” and “>”.',
              'link-gap': 'Take the space between “]” and “(” away.',
              'link-turned': 'Write it as [words](address).',
              marked: 'Put two asterisks in place of the equals signs on both sides.',
              contents: 'Remove it.',
              emoji: 'Type the sign itself, such as 🙂, or remove it.',
              'other-marks':
                'Write it in markdown, such as **bold**, *stressed* or [words](address).',
              comment: 'Type “-->” where the comment ends.',
              'open-comment': 'Type “-->” where the comment ends.',
            }[what]
          : `Type: ${fix}`,
    }),
    'heading-level': ({ text, signs: start = '##', underlined }) => ({
      message: `The heading “${text}” skips a level.`,
      hint: underlined
        ? `Take away the line below it, and let it start with “${start} ”.`
        : `Let it start with “${start} ”.`,
    }),
    'image-without-alt': ({ text }) => ({
      message: `The picture “${text}” has no description for those who cannot see it.`,
      hint: 'Write what it shows between the square brackets: ![A robot arm](…).',
    }),
    'remote-image': ({ text }) => ({
      message: `The picture “${text}” lies on another site, so the page shows a link instead.`,
      hint: 'Put the picture in the content folder and name that file.',
    }),
    'title-repeated-in-text': ({ title }) => ({
      message: `The text starts with the title “${title}”, which the page shows already.`,
      hint: 'Delete this heading.',
    }),
    'empty-body': () => ({
      message: 'This course has no text.',
      hint: 'Write a few sentences below the second line of three hyphens.',
    }),
    'self-alternate': ({ id }) => ({
      message: `“${id}” is this course itself.`,
      hint: 'Name the course that may be taken instead, or delete the line.',
    }),
    'prerequisite-cycle': ({ titles }) => ({
      message: `These courses need each other, so nobody can start: ${titles.join(' → ')}.`,
      hint: 'Take one of these prerequisites away.',
    }),
    'misspelt-id': ({ kind, id, near, count }) => ({
      message: `The ${kind} “${id}” is used once; “${near}” is used ${count} times.`,
      hint: `Did you mean “${near}”?`,
    }),
    'unused-track': ({ id }) => ({
      message: `No course belongs to the track “${id}”.`,
      hint: `Add “${id}” to tracks in its courses, or delete this file.`,
    }),
    'unused-pillar': ({ id }) => ({
      message: `No course belongs to the pillar “${id}”.`,
      hint: `Use “${id}” as pillar of a course, or delete this file.`,
    }),
    'one-sided-alternate': ({ by, id, missing, file }) => ({
      message: `“${by}” names this course as its alternate, but is not named back.`,
      hint: `Add “${id}” to alternates here, or take “${missing}” out of ${file}.`,
    }),
    'alternate-elsewhere': ({ other, why, semester, otherSemester }) => ({
      message:
        why === 'semester'
          ? `“${other}” is taught in semester ${otherSemester}, this course in semester ${semester}: nobody can choose between them.`
          : why === 'programme'
            ? `“${other}” belongs to another programme: nobody can choose between them.`
            : `“${other}” shares no track with this course: nobody can choose between them.`,
      hint: 'Correct the semester or the tracks, or take this alternate away.',
    }),
    'ambiguous-lanes': ({ why, titles }) => ({
      message:
        why === 'mixed'
          ? `In this choice some courses state an option and others do not: ${titles.join(', ')}.`
          : `All courses of this choice have the same option, so there is nothing to choose: ${titles.join(', ')}.`,
      hint: 'Give each of them an “option”: the same number for courses that are taken together.',
    }),
    'unequal-lanes': ({ lanes }) => ({
      message: `The sides of this choice are not worth the same: ${lanes.map(({ titles, credits }) => `${titles.join(' + ')} (${plain(credits)})`).join(' or ')}.`,
      hint: 'Correct “studycredits”, or add a course to the lighter side.',
    }),
    'no-track-in-split-semester': ({ semester, others }) => ({
      message: `This course has no track, so everyone takes it; the ${others} others of semester ${semester} all name theirs.`,
      hint: 'Add “tracks”, or leave it so if everyone really takes it.',
    }),
    'prerequisite-too-late': ({ other, semester, otherSemester }) => ({
      message: `“${other}” must come first, but is taught in semester ${otherSemester} and this course in semester ${semester}.`,
      hint: 'Correct the semester of one of them; if they are taken together, move this line to “corequisites”.',
    }),
    'duplicate-title': ({ title, semester }) => ({
      message: `Two courses of semester ${semester} are called “${title}”.`,
      hint: 'Give one of them another title, or delete it if it is a copy made by mistake.',
    }),
    'tag-variants': ({ tag, common, count }) => ({
      message: `The tag “${tag}” is written “${common}” in ${count} other ${count === 1 ? 'course' : 'courses'}.`,
      hint: `Type: ${common}`,
    }),
    'copied-tags': ({ other, tags }) => ({
      message: `These tags are the same as those of “${other}”: ${tags.join(', ')}.`,
      hint: 'Name what this course itself is about.',
    }),
    'hidden-but-referenced': ({ other, why }) => ({
      message: `“${other}” ${{ hidden: 'is not offered now', draft: 'is a draft', placeholder: 'is a placeholder' }[why]}, but this course refers to it.`,
      hint: 'Refer to a course that is offered, or delete this line.',
    }),
    'tied-weights': ({ other, weight }) => ({
      message: `“${other}” has the same weight (${plain(weight)}) in this semester; the title decides which comes first.`,
      hint: 'Give one of the two another weight if the order matters.',
    }),
    'lonely-tag': ({ tag, near }) => ({
      message: `Only this course has the tag “${tag}”.`,
      hint: `Did you mean “${near}”?`,
    }),
    'missing-translation': ({ language, count, titles, file }) => ({
      message: `${count} ${count === 1 ? 'course has' : 'courses have'} no text in the language “${language}”: ${titles.join(', ')}${count > titles.length ? ' …' : ''}.`,
      ...(file ? { hint: `A translation stands beside the original, such as ${file}.` } : {}),
    }),
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
      mend: 'What to do',
      rule: 'Rule',
    },
    more: (count, severity) =>
      `There ${count === 1 ? 'is' : 'are'} ${count} more ${{ error: 'error', warning: 'warning', info: 'note' }[severity]}${count === 1 ? '' : 's'}; the summary of this step lists everything.`,
    leftOut: (count) =>
      `${count} more ${count === 1 ? 'row was' : 'rows were'} left out, because the table would be too large.`,
    andMore: (count, where) =>
      `and ${count.toLocaleString('en')} more in ${{ file: 'this file', 'other-files': 'other files' }[where]}`,
    rules: (address) => `What each rule means: ${address}`,
    unasked: (count) => `${count === 1 ? 'The note is' : 'Notes are'} shown with --all.`,
    strict: 'Warnings count as errors here (--strict).',
  },
  trouble,
  progress: (step, done, total, left) =>
    `${{ texts: 'Texts', pages: 'Pages', files: 'Further files' }[step]}: ${done} of ${total}${left === undefined ? '' : `, about ${clock(left)} left`}`,
  tally: (tally, unexplained) => {
    const counted = [
      [tally.courses, 'course', 'courses'],
      [tally.tracks, 'track text', 'track texts'],
      [tally.pillars, 'pillar text', 'pillar texts'],
      [tally.pages, 'page', 'pages'],
      [tally.translations, 'translation', 'translations'],
      [tally.pictures, 'picture or other file', 'pictures and other files'],
      [tally.settings, 'catalogue.yaml', ''],
      [tally.skipped, 'skipped', 'skipped'],
      [tally.broken, 'broken', 'broken'],
    ] as const;
    const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
    return `${counted
      .filter(([n], index) => n > 0 || index === 0)
      .map(([n, one, many]) => (one === 'catalogue.yaml' ? one : `${n} ${n === 1 ? one : many}`))
      .join(
        ', ',
      )}: ${total} ${total === 1 ? 'file' : 'files'} in all.${unexplained ? ' With --all you see why a file was skipped.' : ''}`;
  },
  summary: ({ errors, warnings, infos, places, files }) => {
    const counted = [
      [errors, 'error'],
      [warnings, 'warning'],
      [infos, 'note'],
    ] as const;
    const words = counted
      .filter(([n]) => n > 0)
      .map(([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`);
    return `${words.length === 0 ? 'No problems' : words.join(', ')} in ${files} ${files === 1 ? 'file' : 'files'}.${places === undefined ? '' : ` ${errors + warnings + infos === 1 ? 'It occurs' : 'They occur'} in ${places} places.`}`;
  },
};
