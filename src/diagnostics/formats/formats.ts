import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticWords } from '../messages/words.ts';
import { json } from './json.ts';
import { line } from './line.ts';
import { pretty } from './pretty.ts';

/** What a format shows. `contentDir` is where the files of the diagnostics lie. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  counts: { errors: number; warnings: number; infos: number; files: number };
  words: DiagnosticWords;
  contentDir: string;
  colour: boolean;
}

/** Every format by the name of its flag; all carry the same facts. */
export const formats = { pretty, line, json } satisfies Record<string, (report: Report) => string | Promise<string>>;
export const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);
