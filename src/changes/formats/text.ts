import { visible } from '../../diagnostics/formats/visible.ts';
import { question } from '../question.ts';
import { sentence } from '../sentences.ts';
import type { ChangeReport } from './formats.ts';
import { notesOf } from './notes.ts';

/** For a terminal: what is asked, then a sentence a line, below the heading of its section. */
export function text(report: ChangeReport): string {
  const { from, to, changes, words } = report;
  const sections = changes.flatMap(({ section, changes: own }) => [
    '',
    words.sections[section],
    ...own.map((change) => `  ${sentence(change, words)}`),
  ]);
  const asked = question(changes, words);
  const lines = [
    ...(asked === undefined ? [] : [asked, '']),
    words.heading(from.name, to.name),
    ...notesOf(report),
    ...(sections.length > 0 ? sections : ['', words.none]),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}
