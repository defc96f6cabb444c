import { visible } from '../../diagnostics/formats/visible.ts';
import type { Change } from '../changes.ts';
import { pagesOf } from '../page-links.ts';
import { question } from '../question.ts';
import { sentence } from '../sentences.ts';
import type { ChangeReport } from './formats.ts';
import { notesOf } from './notes.ts';

/** GitHub refuses a comment above this, in characters; a step's summary may hold 1 MiB, which is more. */
export const MAX_COMMENT = 65_536;

/**
 * For a pull request: what is asked, then a list below the heading of each section. What does not fit in `room`
 * characters is counted.
 */
export function markdown(report: ChangeReport, room = MAX_COMMENT): string {
  const { from, to, changes, words } = report;
  const notes = notesOf(report).map((note) => `${escaped(note)}\n\n`);
  const asked = question(changes, words);
  let text = asked === undefined ? '' : `**${escaped(asked)}**\n\n`;
  text += `## ${escaped(words.heading(from.name, to.name))}\n\n${notes.join('')}`;
  if (changes.length === 0) return `${text}${escaped(words.none)}\n`;
  const count = changes.reduce((sum, it) => sum + it.changes.length, 0);
  let shown = 0;
  for (const { section, changes: own } of changes) {
    const heading = `### ${escaped(words.sections[section])}\n\n`;
    for (const [index, change] of own.entries()) {
      const entry = `- ${escaped(sentence(change, words))}${linked(change, report)}\n`;
      const next = `${index === 0 ? heading : ''}${entry}`;
      if (text.length + next.length + 300 > room)
        return `${text}\n${escaped(words.leftOut(count - shown))}\n`;
      text += next;
      shown++;
    }
    text += '\n';
  }
  return text;
}

/** Links to the pages that a change is about: behind the sentence for one page, else a line for each. */
function linked(change: Change, { words, pages = {} }: ChangeReport): string {
  const links = pagesOf(change, pages).map(({ item, before, after }) => ({
    name: item.name,
    both: [
      ...(before === undefined ? [] : [`[${words.pages.before}](<${before}>)`]),
      ...(after === undefined ? [] : [`[${words.pages.after}](<${after}>)`]),
    ].join(' · '),
  }));
  return links.length < 2
    ? links.map(({ both }) => ` (${both})`).join('')
    : links.map(({ name, both }) => `\n  - ${escaped(name)}: ${both}`).join('');
}

/** Joins without a sign: it keeps a host from seeing a name or an address in what it stands in. */
const JOINER = '\u2060';

/**
 * A text that GitHub takes for nothing but text: no markdown, HTML, mention, reference to an issue or commit, or bare
 * address.
 */
const escaped = (text: string): string =>
  visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]~$|]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2') // a list, a heading or a quotation, at the start of a line
    .replace(/^(\s*)([-+=:#>])/, '$1\\$2')
    .replace(/@/g, `@${JOINER}`)
    .replace(/:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, `$&${JOINER}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${JOINER}`));
