import { typed } from '../../typed.ts';
import { entryOf } from '../rules.ts';

/** The page of the staff guide that has an entry for every rule; without a rule the page itself. */
export const guideTo = (rule?: string): string =>
  `docs/editing.md${rule ? `#${entryOf(rule)}` : ''}`;

/** Where a person reads what a rule means: that page, or the command that says it where the guide is not at hand. */
export const explains = (rule?: string): string =>
  INSTALLED ? typed('explain', rule ?? '<rule>') : guideTo(rule);
