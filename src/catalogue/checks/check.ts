import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import type { Catalogue, CatalogueSettings } from '../model.ts';

/**
 * A rule that needs more than one file, or the whole of one: a pure function from the catalogue to findings. It
 * throws nothing and prints nothing.
 */
export interface Check {
  rule: RuleName;
  run: (catalogue: Catalogue) => Finding[];
}

export const check = (rule: RuleName, run: Check['run']): Check => ({ rule, run });

/** Ids that exist nowhere stop publishing, but for a folder on trial and for drafts. */
export const severityOf = (
  { onTrial }: CatalogueSettings,
  { draft = false }: { id: string; draft?: boolean },
): Pick<Finding, 'severity'> => (onTrial || draft ? { severity: 'warning' } : {});
