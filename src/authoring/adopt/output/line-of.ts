import { labelOf } from '../mapping/own-fields.ts';

/** A line of a text for what has no key. */
export function lineOf(name: string, value: string): string {
  if (/^(text|body|content|tekst|inhoud|contenu)$/i.test(name)) return value;
  return value.includes('\n') || value.length > 300
    ? `## ${labelOf(name)}\n\n${value}`
    : `**${labelOf(name)}:** ${value}`;
}
