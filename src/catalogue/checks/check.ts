import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../model.ts';

/** A rule that needs more than one file: a pure function from the catalogue to findings. It throws nothing and prints nothing. */
export interface Check { name: string; run: (catalogue: Catalogue) => Finding[] }

export const check = (name: string, run: Check['run']): Check => ({ name, run });
