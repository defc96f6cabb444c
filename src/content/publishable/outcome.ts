import type { RefusedFile } from '../../diagnostics/rules.ts';

/** A picture or document as it may be published, or why it may not. `isTurned`: browsers show it with its sides exchanged. */
export type Outcome = { bytes: Buffer; isTurned?: boolean } | Exclude<RefusedFile, 'pixels'>;

export const ascii = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);
