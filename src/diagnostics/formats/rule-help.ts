import { fileURLToPath } from 'node:url';
import { readExample } from '../examples.ts';
import type { DiagnosticWords } from '../words.ts';
import type { RuleName } from '../rules.ts';

/** The page of the staff guide that has an entry for every rule; without a rule the page itself. */
export const guideTo = (rule?: RuleName): string => `docs/editing.md${rule ? `#${rule}` : ''}`;

/** What a rule means, in the words of its entry in the guide; nothing where it has none (yet). */
export async function ruleHelp(
  rule: RuleName,
  { language }: DiagnosticWords,
): Promise<string | undefined> {
  const entry = await readExample(fileURLToPath(PROJECT), rule).catch(() => undefined);
  return (language === 'nl' ? entry?.['about-nl'] : entry?.about)?.trim();
}
