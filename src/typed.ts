import { name } from '../package.json';

/**
 * A command as a person types it, by the way in which this one was started: `npx prospectus diff main` where the
 * package is installed, `npm run diff -- main` in a clone.
 */
export const typed = (command: string, ...words: readonly string[]): string =>
  typedIn(INSTALLED, [command, ...words]);

/** The same in an installed package or in a clone. */
export const typedIn = (installed: boolean, [command = '', ...words]: readonly string[]): string =>
  [
    installed ? `npx ${name} ${command}` : `npm run ${command}`,
    ...(words.length > 0 && !installed ? ['--'] : []),
    ...words,
  ].join(' ');

/** A text written for a clone, such as the staff guide, with its commands as they are typed here. */
export const asTyped = (text: string): string =>
  INSTALLED
    ? text.replace(/\bnpm run (?:--silent )?([a-z]+)(?: --(?= ))?/g, (_, command: string) =>
        typed(command),
      )
    : text;
