/** Two versions of a text that a merge left for somebody to choose from. */
export interface Conflict {
  /** Its first line that is a marker, from 1, with the spaces before it. */
  line: number;
  column: number;
  text: string;
  /** All of its lines that are markers. */
  markers: readonly number[];
  /** Whether its last line is there. */
  isClosed: boolean;
}

/** What starts a conflict, the version from before (as diff3 shows it), what parts the two, and what ends them. */
const MARKER = /^(\ufeff*[ \t]*)(<{7,}|\|{7,}|={7,}|>{7,})(?: .*)?$/;
const ANY_MARKER = /^\ufeff*[ \t]*(?:<{7}|\|{7}|>{7})/m;
/** A block of code begins; in a list or a quotation too. */
const FENCE = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;
const FENCE_END = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

interface Open extends Conflict {
  markers: number[];
  size: number;
}

/**
 * Conflicts of a file, front matter and body. Code that shows markers is none, and `=======` alone underlines a
 * heading. `bodyLine`: from there on four spaces make code.
 */
export function conflictsIn(text: string, bodyLine: number): Conflict[] {
  if (!ANY_MARKER.test(text)) return [];
  const lines = text.split(/\r?\n/);
  const found: Conflict[] = [];
  let open: Open | undefined;
  let fence: string | undefined;
  lines.forEach((line, index) => {
    const number = index + 1;
    if (number === bodyLine) fence = undefined;
    const [, indent = '', signs] = MARKER.exec(line) ?? [];
    const isCode = number >= bodyLine && /^(?: {4}| {0,3}\t)/.test(indent);
    if (signs !== undefined && !isCode && open && isPartOf(open, signs)) {
      open.markers.push(number);
      if (signs.startsWith('>')) {
        open.isClosed = true;
        open = undefined;
      }
    } else if (signs !== undefined && !isCode && !fence && isMarkerAlone(lines, index, signs)) {
      const started: Open = {
        line: number,
        column: indent.length + 1,
        text: line.trim(),
        markers: [number],
        isClosed: false,
        size: signs.length,
      };
      found.push(started);
      open = signs.startsWith('>') ? undefined : started;
    } else fence = fenceAfter(fence, line);
  });
  return found;
}

/** The next marker of a conflict is as long as its first. A further `<<<<<<<` is another conflict. */
const isPartOf = ({ size }: Open, signs: string): boolean =>
  signs.length === size && !signs.startsWith('<');

/** What is left of a conflict when somebody deleted some of its lines; tables and quotations in quotations are none. */
function isMarkerAlone(lines: readonly string[], index: number, signs: string): boolean {
  const line = lines[index] ?? '';
  if (signs.startsWith('<')) return true;
  if (signs.length > 7 || signs.startsWith('=')) return false;
  if (signs.startsWith('|')) return /^\s*\|{7} [^|]+$/.test(line);
  const isQuoted = (it: string | undefined) => /^\s*>/.test(it ?? '');
  return !isQuoted(lines[index - 1]) && !isQuoted(lines[index + 1]);
}

/** The signs that end the block of code that a line stands in; nothing outside one. */
function fenceAfter(fence: string | undefined, line: string): string | undefined {
  if (fence === undefined) return FENCE.exec(line)?.[1];
  return FENCE_END.exec(line)?.[1]?.startsWith(fence) ? undefined : fence;
}

/** A body with the first version of each conflict; every line that stays is where it was. */
export function withoutMarkers(
  body: string,
  bodyLine: number,
  conflicts: readonly Conflict[],
): string {
  if (conflicts.length === 0) return body;
  const gone = new Set(conflicts.flatMap(linesToLeaveOut));
  return body
    .split('\n')
    .map((line, index) => (gone.has(bodyLine + index) ? '' : line))
    .join('\n');
}

/** The markers; where all are there, also what stands between the second and the last of them. */
function linesToLeaveOut({ markers, isClosed }: Conflict): number[] {
  const [first, second, ...others] = markers;
  const last = others.at(-1);
  if (!isClosed || first === undefined || second === undefined || last === undefined)
    return [...markers];
  return [first, ...Array.from({ length: last - second + 1 }, (_, index) => second + index)];
}
