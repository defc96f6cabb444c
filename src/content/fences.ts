import { finding, type Finding } from '../diagnostics/diagnostic.ts';
import type { Room } from './document.ts';

/** Where front matter lies. */
export interface Fences {
  /** Offset of the first character after the opening fence (its line end). */
  start: number;
  /** Offset of the closing fence. */
  end: number;
  bodyLine: number;
}

/** Finds the two fences, by the same rules as gray-matter but strictly; anything else is said in words. */
export function findFences(file: string, text: string, room: Room): Fences | Finding {
  const marks = /^\ufeff*/.exec(text)?.[0].length ?? 0;
  const lines = text.slice(marks).split('\n');
  const first = lines[0].replace(/\r$/, '');
  const keys = room === 'courses' ? {} : { keys: ['title'] };
  const wrong = (
    why: Parameters<typeof finding<'no-front-matter'>>[2]['why'],
    line: number,
    shown: string,
    more: { line?: number } = {},
  ) => {
    const column = line === 1 ? marks + 1 : 1;
    return finding(
      'no-front-matter',
      { file, line, column, endLine: line, endColumn: column + shown.length },
      { why, text: shown.trim().slice(0, 60), ...keys, ...more },
    );
  };
  if (marks > 1) return wrong('two-marks', 1, '');
  if (!text.includes('\n') && text.includes('\r')) return wrong('line-ends', 1, '');
  if (!/^---[ \t]*$/.test(first)) {
    if (/^-{4,}\s*$/.test(first) || /^--?\s*$/.test(first) || /^[–—]/.test(first))
      return wrong('dashes', 1, first);
    if (first.startsWith('---')) return wrong('after-dashes', 1, first);
    if (/^\+\+\+\s*$/.test(first)) return wrong('toml', 1, first);
    const later = lines.findIndex((line) => /^---\s*$/.test(line));
    const onlyBlank = later > 0 && lines.slice(0, later).every((line) => line.trim() === '');
    return onlyBlank ? wrong('blank-line', 1, first) : wrong('none', 1, first.slice(0, 80));
  }
  let offset = marks + lines[0].length + 1;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    if (line.startsWith('---')) {
      if (/^---\s*$/.test(line)) return { start: marks + 3, end: offset, bodyLine: index + 2 };
      return wrong('closing-line', index + 1, line.replace(/\r$/, ''));
    }
    offset += line.length + 1;
  }
  const textStart = lines.findIndex(
    (line, index) => index > 0 && !/^(\s*$|\s*#[^#]|\s|- |[\w-]+\s*:)/.test(line),
  );
  return wrong('not-closed', 1, first, textStart > 1 ? { line: textStart + 1 } : {});
}
