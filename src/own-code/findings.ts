import { finding, startOf, type Finding, type Place } from '../diagnostics/diagnostic.ts';
import { CodeMistake, messageOf } from './code-mistake.ts';
import type { CompilerFault } from './compile-code.ts';

/** What the compiler says, at its place. `file`: where it names none. */
export const compilerFinding = ({ fault, name, text, at }: CompilerFault, file: string): Finding =>
  finding('unusable-config', at ?? startOf(file), { fault, name, text });

/** An error that code threw while it was read. */
export const thrownFinding = (error: unknown, at: Place): Finding =>
  finding('unusable-config', at, { fault: 'throws', name: '', text: messageOf(error) });

/** What a part or check did that it must not. `page`: the address on which it happened. */
export function failureFinding(
  of: { of: 'part' | 'check'; name: string; page?: string },
  error: unknown,
  at: Place,
): Finding<'failing-code'> {
  return error instanceof CodeMistake
    ? finding('failing-code', at, {
        ...of,
        fault: error.fault,
        text: error.text,
        near: error.near,
      })
    : finding('failing-code', at, { ...of, fault: 'throws', text: messageOf(error) });
}
