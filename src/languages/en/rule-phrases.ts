import type { ValueKind } from '../../diagnostics/rules.ts';

export const kinds: Record<ValueKind, string> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list, with each entry on its own line after a hyphen',
  'text-or-list': 'a text or a list of texts',
  id: 'an id, such as “ai-engineer”',
  address: 'an address that starts with https://',
  date: 'a date, such as 2026-11-23',
  language: 'a language code, such as “en” or “nl”',
  settings: 'a group of indented keys',
  'one-of': 'one of a few words',
  link: 'an address that starts with https:// or mailto:',
  shares: 'shares by name that make 100, such as { project: 60, exam: 40 }',
  hours: 'hours by name, such as { lectures: 24, labs: 12 }',
  colour: 'a colour between quotation marks, such as "#0a7d4f"',
  file: 'the path of a file in the content folder',
};

/** What keeps words in the file and out of the catalogue. */
export const asComment = 'type “# ” at the start of its lines';

export const didYouMean = (near: string | undefined, otherwise?: string) =>
  near ? `Did you mean “${near}”?` : otherwise;

/** In the place of a value that cannot be read; nothing where only a look at it can tell. */
export function whatToType(it: {
  fix?: string;
  stray?: string;
  wants?: ValueKind;
}): string | undefined {
  if (it.fix) return `Type: ${it.fix}`;
  if (it.stray) return `The key “${it.stray}” means nothing here either: ${asComment}.`;
  return it.wants && `Type ${kinds[it.wants]} after the colon.`;
}
