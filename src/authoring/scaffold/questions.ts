import { createInterface } from 'node:readline/promises';
import type { ScaffoldWords } from './words.ts';

/** Something a new file needs. */
export interface Question {
  /** The flag that gives it. */
  flag: string;
  /** The flag with a value, where that is written in another way. */
  typed?: string;
  /** The words that ask for it. */
  words: string;
  optional?: boolean;
  /** What is wrong with an answer; nothing where it will do. */
  fault: (answer: string) => string | undefined;
}

/** Asks until every question has an answer that will do. An optional one may be left empty. */
export async function askAll(
  questions: readonly Question[],
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  { needed }: Pick<ScaffoldWords, 'needed'>,
): Promise<Record<string, string>> {
  const lines = createInterface({ input, output });
  const answers: Record<string, string> = {};
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    for (const { flag, words, optional, fault } of questions) {
      for (let isAnswered = false; !isAnswered; ) {
        const answer = (await Promise.race([lines.question(`${words} `), ended]))?.trim();
        if (answer === undefined) return answers; // nobody is there any more
        const faultOf = (it: string) => (it === '' ? needed : fault(it));
        const wrong = answer === '' && optional ? undefined : faultOf(answer);
        if (wrong) output.write(`${wrong}\n`);
        else if (answer !== '') answers[flag] = answer;
        isAnswered = wrong === undefined;
      }
    }
    return answers;
  } finally {
    lines.close();
  }
}
