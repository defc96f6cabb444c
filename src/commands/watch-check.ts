import { watchFolder } from '../content/watch.ts';
import { formats } from '../diagnostics/formats/formats.ts';
import type { Format } from '../diagnostics/formats/names.ts';
import { inWords } from '../diagnostics/trouble.ts';
import type { OwnCode } from '../own-code/own-code.ts';
import { reportOf } from './check-report.ts';
import { contentDir, wordsOf, type Flags } from './options.ts';

/**
 * Prints the report again after every change, until it is stopped. Editors read the first and last line of each, so
 * these are the same in every language, and stand in the same stream as what is between them.
 */
export async function watch(flags: Flags, format: Format, own: OwnCode): Promise<number> {
  const { trouble } = (await wordsOf(flags)).diagnostics; // wrong flags before long work
  const dir = contentDir(flags);
  let stopped = false;
  let changed = true;
  let wake = () => {};
  const stop = watchFolder(
    dir,
    () => {
      changed = true;
      wake();
    },
    80,
    undefined,
    () => console.error(trouble.looksInstead),
  );
  const end = () => {
    stopped = true;
    wake();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  process.stdout.once('error', end); // nobody reads it any more
  try {
    while (!stopped) {
      if (!changed)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      else {
        changed = false;
        process.stdout.write('Checking…\n');
        const report = await reportOf(flags, own).catch((error: unknown) => {
          const sentence = inWords(error, trouble);
          if (sentence === undefined) throw error;
          console.error(sentence);
          return undefined; // what went away while it was read is a change too, and comes next
        });
        if (report)
          process.stdout.write(
            `${await formats[format](report)}Checked: ${report.words.summary(report.counts)}\n`,
          );
      }
    }
  } finally {
    stop();
  }
  return 0;
}
