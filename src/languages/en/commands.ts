import type { CommandWords } from '../command-words.ts';
import { typed } from '../../typed.ts';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const published = (courses: number) => `${many(courses, 'course')} published`;

/** What commands say of their work, in English. */
export const commands: CommandWords = {
  about: {
    build: 'checks the content and publishes the site into a folder',
    check: 'checks the content and writes nothing',
    dev: 'serves the site and follows every save',
    fix: 'shows what can be mended with certainty; --write mends it',
    new: 'writes the file of a new course, track or pillar, or a whole new catalogue',
    adopt:
      'brings a catalogue of Hugo, Jekyll, Eleventy or VuePress, or tables, into a new content folder',
    sheet:
      'writes courses, tracks and pillars into a spreadsheet, and reads back what was changed in it',
    rename: 'gives something another name everywhere, and keeps its old address',
    explain: 'says what a rule means, or where a file appears and why',
    diff: 'says in words what changes between two versions of the content',
    coverage: 'says how much of the ECTS course description each course gives',
    owners: 'writes who must agree to changes into the code host’s file of owners',
    part: 'lists the parts of pages that you may make yourself, or writes the file of one',
    pdf: 'prints the handbook of a programme or track, with page numbers, as a PDF',
    start: 'builds the site and serves it',
  },
  operands: {
    new: '<course|track|pillar> <id> | catalogue <folder>',
    adopt: '<source> …',
    sheet: '<out|in> <file.xlsx|file.csv>',
    rename: '<course|track|pillar|tag> <old> <new>',
    explain: '<rule|file|id>',
    diff: '<version or folder> [<version or folder>]',
    part: '[<part>]',
  },

  build: {
    published: (courses, dir) => `${published(courses)} in ${dir}.`,
    unchanged: (courses, dir) => `Nothing has changed: ${published(courses)} in ${dir}.`,
    nothing: (dir) =>
      dir === undefined ? 'Nothing was published.' : `Nothing was published; ${dir} is as it was.`,
    faults: (count) => `Nothing was published: ${count} faults in the pages.`,
    faultsWithParts: (count, parts) =>
      `Nothing was published: ${many(count, 'fault')} in the pages. These parts are your own, so look at them first: ${parts.join(', ')}.`,
    undated: {
      shallow:
        'No page says when it was changed: only a part of the content’s history is here (a shallow clone). Fetch all of it: fetch-depth: 0.',
      unreadable:
        'No page says when it was changed: git cannot read the content’s history. A part of it is not here, or it is damaged. Clone it anew, with all of its history.',
      slow: 'No page says when it was changed: git took too long to tell.',
    },
  },
  trial: {
    said: (address) =>
      `This folder is on trial: it has errors and no catalogue.yaml, so nothing is published. What is left out, and why: ${address}`,
    look: (command) => `What can be shown of this folder all the same: ${command}`,
    notice: 'This is a trial: nothing is published, and what is broken is left out.',
    link: 'What is left out, and why',
    title: 'Left out of this trial',
    lead: 'This folder has errors and no catalogue.yaml, so nothing is published. You see what could be read.',
    wayIn: {
      heading: 'Bring the folder in',
      text: 'This makes a new folder without errors, and changes nothing in this one:',
      check: 'Or mend the files yourself. This names every mistake, with its line:',
    },
    folder: { heading: 'The folder', intro: 'This is about all of it.' },
    leftOut: {
      heading: 'Files that are left out',
      intro: (files) => (files === 1 ? '1 file is not shown.' : `${files} files are not shown.`),
    },
    inPart: {
      heading: 'Files that are shown in part',
      intro: 'Only what is wrong in them is left out.',
    },
    more: (mistakes) =>
      mistakes === 1
        ? '1 more mistake is not listed here.'
        : `${mistakes} more mistakes are not listed here.`,
  },
  ready: (address) => `The catalogue is ready: ${address} (Ctrl+C stops it)`,
  withoutYears: 'Earlier years are not shown here: a build makes them.',
  startAnew: (config) =>
    `${config} names another content folder now. Stop this (Ctrl+C) and start it again.`,

  part: {
    about: {
      Header: 'top of every page: name, search, languages, main ways',
      Footer: 'end of every page: further ways, appearance, what binds',
      HomeIntro: 'top of the home page: title, search, ways on',
      ListIntro: 'top of a list of courses',
      CourseIntro: 'top of a course page: title and one sentence',
      CourseFacts: 'facts of a course, beside its text',
      BeforeCourse: 'nothing yet: before the text of a course',
      AfterCourse: 'nothing yet: after the text of a course',
      TrackIntro: 'top of a track page',
      PillarIntro: 'top of a pillar page',
      ProgrammeIntro: 'top of a programme page',
    },
    written: (file, config, isThere) =>
      `${file} is there. ${isThere ? `In ${config}, add` : `Write ${config}`}:`,
  },

  pdf: {
    printing: 'Printing, to see on which pages the courses stand.',
    again: (round) => `Printing again, with the numbers of those pages (round ${round}).`,
    written: (pages, file) => `A handbook of ${many(pages, 'page')} is in ${file}.`,
    nothing: 'No handbook was written: the content has errors.',
    failed: (browser, said) =>
      `No handbook was written: ${browser} did not print it. Name another Chromium or Chrome with --browser.${said && `\n${said}`}`,
  },

  fix: {
    nothing: 'There is nothing that can be mended with certainty.',
    fixed: (files) => `${many(files, 'file')} mended.`,
    wouldFix: (files) =>
      `${many(files, 'file')} would change. Nothing is written yet: ${typed('fix', '--write')} does it.`,
    left: (summary, isWould) =>
      `${isWould ? 'Would be left' : 'Left'} for you: ${summary} ${typed('check')} shows where.`,
  },

  new: {
    there: (file) => `${file} is there. What check says since then:`,
    catalogue: (dir, toLook) =>
      `A catalogue of two courses is in ${dir}. Read its README.md; look at it with: ${toLook}`,
    installs: (what) => `npm installs ${what} …`,
    notInstalled: (dir, what, said, command) =>
      `The files are in ${dir}, but npm could not install ${what}:\n${said}\nOnce it can, type in that folder: ${command}`,
  },

  rename: {
    done: (kind, from, to, others) => {
      const where = others > 0 ? `, in ${many(others, 'other file')} too` : '';
      return `The ${kind} “${from}” is now “${to}”${where}.`;
    },
    leadsTo: (old, now) => `${old} leads to ${now}`,
    otherProgramme: (now, old) =>
      `It belongs to the programme “${now}” now, because of its folder; it was in “${old}”.`,
    unread: (file) => `${file} cannot be read and may name it too: look there yourself.`,
    ended: (address) => `${address} no longer answers.`,
    dryRun: 'Nothing is written: this was a dry run.',
  },

  owners: {
    done: (files, lines) => `${many(lines, 'line')} with owners in ${files.join(' and ')}.`,
    same: 'The file of owners is as it should be.',
    nobody: 'No track or pillar names an owner. Give one the key owner, such as: owner: school/web',
  },

  overlay: {
    read: (files) => `Catalogue check, ${many(files, 'file')} read`,
    errors: (count) =>
      `${many(count, 'error')} ${count === 1 ? 'keeps' : 'keep'} this from going live`,
    lastGood: 'Behind this panel stands the last good version.',
    hint: 'Mend what is below and save: this goes away by itself.',
    canWait: (warnings) => `${many(warnings, 'warning')} can wait.`,
    guide: 'Staff guide',
    warnings: (count) => many(count, 'warning'),
    warningsLabel: 'Warnings',
    lines: (first, last, file) => `Lines ${first} to ${last} of ${file}`,
    open: (line) => `Open line ${line}`,
  },
};
