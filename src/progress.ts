import type { DiagnosticWords } from './diagnostics/words.ts';

/** Long work, told as it goes on: how much of a step is done. */
export type Tell = (step: 'texts' | 'pages' | 'files', done: number, total: number) => void;

/**
 * Milliseconds after which work is long enough to speak of; between two words on a terminal; between two lines in a
 * log.
 */
const [LONG, OFTEN, SELDOM] = [2000, 100, 10_000];

/** Where progress is shown. */
interface Screen {
  write: (text: string) => unknown;
  isTTY?: boolean;
}

/**
 * Shows progress: on a terminal one line that changes and goes away at the end, elsewhere a plain line now and then.
 * Nothing where the work is short. `now`: the clock, in milliseconds.
 */
export function openProgress(
  words: DiagnosticWords,
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): { tell: Tell; end: () => void } {
  const opened = now();
  const isTerminal = screen.isTTY === true;
  let step: { name: string; since: number; from: number } | undefined;
  let shown = isTerminal ? opened + LONG - OFTEN : opened; // a log has its first line after ten seconds
  let isDirty = false;
  return {
    tell: (name, done, total) => {
      const at = now();
      if (step?.name !== name) step = { name, since: at, from: done };
      if (at - shown < (isTerminal ? OFTEN : SELDOM)) return;
      shown = at;
      const spent = at - step.since;
      const left =
        spent > 1000
          ? Math.ceil(((spent / (done - step.from)) * (total - done)) / 1000)
          : undefined;
      const line = words.progress(name, done, total, left);
      screen.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
      isDirty = isTerminal;
    },
    end: () => {
      if (isDirty) screen.write('\r\u001b[K');
      isDirty = false;
    },
  };
}
