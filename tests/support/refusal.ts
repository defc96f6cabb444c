import { languages } from './languages.ts';
import { UsageError } from '../../src/usage-error.ts';

/** Why something is not done, as a person reads it in English. Rejects with any other error. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'It was done.',
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      return error.inWords(languages.en.usage);
    },
  );
