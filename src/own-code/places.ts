import { readFileSync } from 'node:fs';
import { startOf, type Place } from '../diagnostics/diagnostic.ts';
import { escapePattern } from '../escape-pattern.ts';

/** Where things stand in a file of a school’s own code, as far as its text shows. */
export interface CodePlaces {
  /**
   * Of a key of an object, by its path (`parts.Footer`); of the nearest key above, where it is not written here, else
   * of what the file exports.
   */
  key: (...path: readonly string[]) => Place;
  /** Of a text between quotation marks; nothing where it is not written here. */
  text: (text: string) => Place | undefined;
  /** Of what the file exports, else its first character. */
  exported: Place;
}

const comments =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*.*?\*\//gs;

/** Reads a file; what cannot be read has one place. */
export function placesIn(file: string): CodePlaces {
  const text = textOf(file).replace(comments, (all, quoted: string | undefined) =>
    quoted === undefined ? all.replace(/[^\n]/g, ' ') : all,
  );
  const placeAt = (from: number, length: number): Place => {
    const before = text.slice(0, from).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, line, column, endLine: line, endColumn: column + length };
  };
  const found = (pattern: RegExp, from = 0): { at: number; length: number } | undefined => {
    const match = pattern.exec(text.slice(from));
    const [all = '', lead = '', name = ''] = match ?? [];
    return match
      ? { at: from + match.index + lead.length, length: (name || all).length }
      : undefined;
  };
  const exportAt = found(/()(export default)/);
  const exported = exportAt ? placeAt(exportAt.at, exportAt.length) : startOf(file);
  return {
    exported,
    key: (...path) => {
      let last: { at: number; length: number } | undefined;
      for (const name of path) {
        const own = escapePattern(name);
        const pattern = new RegExp(`((?:^|[{,(\\s]))("${own}"|'${own}'|${own})(?=\\s*[:,}(])`);
        const next = last
          ? found(pattern, last.at + last.length)
          : (found(pattern, exportAt?.at) ?? found(pattern)); // what is exported may stand before

        if (!next) break;
        last = next;
      }
      return last ? placeAt(last.at, last.length) : exported;
    },
    text: (wanted) => {
      const own = escapePattern(wanted);
      const at = found(new RegExp(`()("${own}"|'${own}')`));
      return at && placeAt(at.at, at.length);
    },
  };
}

/** The word that starts at a place of a file, or the place alone. */
export function wordAt(file: string, line: number, column: number): Place {
  const text = textOf(file).split(/\r?\n/)[line - 1] ?? '';
  const [word = ''] = /^(?:[\w$]+|\S)/.exec(text.slice(column - 1)) ?? [];
  return { file, line, column, endLine: line, endColumn: column + word.length };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
