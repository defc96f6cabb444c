import { titleWithoutChoice, type DiagnosticWords } from '../../diagnostics/words.ts';

/** What is wrong with a text. */
export const rulesOfTexts = {
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
      orphan: 'Remove it; if it belonged to a link, write the link in markdown: [words](address).',
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
} satisfies Partial<DiagnosticWords['rules']>;
