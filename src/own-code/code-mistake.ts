import { inspect } from 'node:util';
import type { CodeFault } from '../diagnostics/rules.ts';

/** Thrown where a school’s own code gives what it must not; the words are in languages/. */
export class CodeMistake extends Error {
  readonly fault: CodeFault;
  /** What it gave. */
  readonly text: string;
  readonly near: string | undefined;
  constructor(fault: CodeFault, text: string, near?: string) {
    super(fault);
    this.fault = fault;
    this.text = text;
    this.near = near;
  }
}

/** Any value as a short text: `[Function: load]`, `{ a: 1 }`; a text as it is. */
export const asText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : inspect(value, { depth: 1, breakLength: Infinity, compact: true, maxArrayLength: 5 });

/** What an error says, on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : asText(error)).split('\n', 1)[0] ?? '';
