/**
 * A command as a person types it, by the way in which this one was started: `npx prospectus diff main` where the
 * package is installed, `npm run diff -- main` in a clone.
 */
export const typed = (command: string, ...words: readonly string[]): string =>
  typedIn(
    INSTALLED,
    `npm run ${[command, ...(words.length > 0 ? ['--'] : []), ...words].join(' ')}`,
  );

/**
 * A text that was written for a clone, such as the staff guide, with its commands as they are typed where it is read.
 */
export const typedIn = (installed: boolean, text: string): string =>
  installed
    ? text.replace(
        /\bnpm run (?:--silent )?([a-z]+)(?: --(?= ))?/g,
        (_, command: string) => `npx prospectus ${command}`,
      )
    : text;

/** A word of a command as a shell reads it back: a name of a file may hold anything, and nothing in it is run. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_./:@%+=,-]+$/u.test(word)) return word;
  if (/^[\p{L}\p{N}_./:@+=,~ &()'-]+$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
