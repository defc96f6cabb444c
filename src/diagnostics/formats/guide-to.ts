import type { RuleName } from '../rules.ts';

/** The page of the staff guide that has an entry for every rule; without a rule the page itself. */
export const guideTo = (rule?: RuleName): string => `docs/editing.md${rule ? `#${rule}` : ''}`;
