import { sentence } from '../sentences.ts';
import type { ChangeReport } from './formats.ts';

/** For programs: every change as data, with its sentence. Additive: keys are added, none is taken away. */
export const json = ({ from, to, changes, words }: ChangeReport): string =>
  `${JSON.stringify({ version: 1, language: words.language, from, to, sections: changes.map(({ section, changes: own }) => ({ section, changes: own.map((change) => ({ text: sentence(change, words), ...change })) })) }, null, 2)}\n`;
