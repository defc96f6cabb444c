import type { ValueKind } from '../../diagnostics/rules.ts';
import { plain } from '../../diagnostics/words.ts';

export const kinds: Record<ValueKind, string> = {
  text: 'een tekst',
  number: 'een getal',
  'whole-number': 'een geheel getal',
  'yes-no': 'true of false',
  list: 'een lijst, met elk onderdeel op een eigen regel na een koppelteken',
  'text-or-list': 'een tekst of een lijst van teksten',
  id: 'een id, zoals “ai-engineer”',
  address: 'een adres dat begint met https://',
  date: 'een datum, zoals 2026-11-23',
  language: 'een taalcode, zoals “en” of “nl”',
  settings: 'een groep ingesprongen sleutels',
  'one-of': 'een van een paar woorden',
  link: 'een adres dat met https:// of mailto: begint',
  shares: 'aandelen met hun naam die samen 100 zijn, zoals { project: 60, examen: 40 }',
  hours: 'uren met hun naam, zoals { hoorcollege: 24, practicum: 12 }',
  colour: 'een kleur tussen aanhalingstekens, zoals "#0a7d4f"',
  file: 'het pad van een bestand in de map met de inhoud',
};

/** What keeps words in the file and out of the catalogue. */
export const asComment = 'typ “# ” vooraan op de regels';

export const didYouMean = (near: string | undefined, otherwise?: string) =>
  near ? `Bedoel je “${near}”?` : otherwise;
/** 7.5 → “7,5”. */
export const number = (value: number) => plain(value, ',');

/** In the place of a value that cannot be read; nothing where only a look at it can tell. */
export function whatToType(it: {
  fix?: string;
  stray?: string;
  wants?: ValueKind;
}): string | undefined {
  if (it.fix) return `Typ: ${it.fix}`;
  if (it.stray) return `De sleutel “${it.stray}” betekent hier ook niets: ${asComment}.`;
  return it.wants && `Typ ${kinds[it.wants]} na de dubbelepunt.`;
}
