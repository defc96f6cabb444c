import { hexColour } from './colour.ts';
import type { FieldMeta } from './field-types.ts';
import { meantAs } from './fixes-of-kinds.ts';
import { nearest } from './nearest.ts';

const languageCodes: Readonly<Record<string, RegExp>> = {
  nl: /^(nl|dutch|nederlands)$/i,
  en: /^(en|english|engels)$/i,
  fr: /^(fr|french|frans|français)$/i,
  de: /^(de|german|duits|deutsch)$/i,
  es: /^(es|spanish|spaans|español)$/i,
};
/** A number and at most one or two words that only say of what: `6 ECTS`, `4,5 sp.`, `210°`, `1e`. */
const numberWithUnit = /^(\d+)(?:[.,](\d+))?\s*(?:\p{L}{1,15}\.?(?: \p{L}{1,12}\.?)?|°|%)?$/u;
const bullet = /^(?:[-•–—*·‣◦▪●○■□➢➤✓]\s*|\d{1,2}[.)]\s+)/;
/** Round brackets around a list, or one square bracket without the other, were meant to be those of a list. */
const withoutBrackets = (text: string): string =>
  text.replace(/^\(([^()]*)\)$/, '$1').replace(/^([^[\]]*)\]$/, '$1');
/** Entries that lines hold: parted by a bullet, one a line, or parted by commas. */
function partsOf(
  lines: readonly string[],
  text: string,
  sign: string | undefined,
): readonly string[] {
  if (sign) return lines.flatMap((line) => line.split(sign));
  return lines.length > 1 || bullet.test(text) ? lines : withoutBrackets(text).split(/\s*[,;]\s*/);
}
/** An entry of a list between brackets, in quotation marks where it needs them. */
export const quotedInList = (item: string) =>
  /[[\]{}:#"'&*!|>%@`,\\]|^[-?]|^(?:null|~)$/i.test(item) ? JSON.stringify(item) : item;

/** A colour that was written without its sign, or in numbers: `0a7d4f`, `rgb(10, 125, 79)`. */
function colourIn(text: string): string | undefined {
  const plain = text.trim().replace(/^["'#\s]+|["'\s]+$/g, '');
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\b/i.exec(plain)?.slice(1);
  if (!parts) return hexColour(`#${plain}`);
  const digits = parts.map((it) => Math.min(255, Number(it)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

/** What they probably meant, typed right; without a key where only an entry of a list is wrong. */
export function fixOf(
  key: string,
  kind: string,
  text: string,
  source: string,
  { choices = [], meant = [] }: Partial<FieldMeta> = {},
): { fix?: string } {
  const typed = (value: string) => ({ fix: key ? `${key}: ${value}` : value });
  if (kind === 'number' || kind === 'whole-number') {
    const [, whole, part] = numberWithUnit.exec(text.trim()) ?? [];
    if (whole && (kind === 'number' || !part)) return typed(`${whole}${part ? `.${part}` : ''}`);
  }
  if (kind === 'yes-no') {
    if (/^(yes|ja|y|on|1|true|waar)$/i.test(text)) return typed('true');
    if (/^(no|nee|neen|n|off|0|false|onwaar)$/i.test(text)) return typed('false');
  }
  if (kind === 'one-of') {
    const said = meant.find(({ word }) => word === text.toLowerCase());
    const near = said?.choice ?? nearest(text, choices);
    return near ? typed(near) : {};
  }
  if (kind === 'language') {
    const code = Object.keys(languageCodes).find((it) => languageCodes[it].test(text));
    return code ? typed(code) : {};
  }
  if (kind === 'list' && text !== '' && !/^[[{>|]/.test(text)) {
    const lines = withoutBrackets(source.trim().replace(/^(["'])([\s\S]*)\1$/, '$2'))
      .split(/\r?\n/)
      .map((it) => it.trim())
      .filter(Boolean);
    const [, sign] = /^([•·‣◦▪●○■□➢➤✓])/.exec(text) ?? [];
    const items = partsOf(lines, text, sign)
      .map((it) =>
        it
          .trim()
          .replace(bullet, '')
          .replace(/^(["'])(.*)\1$/, '$2')
          .replace(/^"|"$/g, ''),
      )
      .filter(Boolean);
    if (items.length === 0) return {};
    return typed(`[${items.map(quotedInList).join(', ')}]`);
  }
  const meantBy = meantAs(kind, text);
  if (meantBy !== undefined) return typed(meantBy);
  if (kind === 'colour') {
    const hex = colourIn(text);
    return hex ? typed(`"${hex}"`) : {};
  }
  if (kind === 'address' && /^[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/.test(text))
    return typed(`https://${text}`);
  if (
    (kind === 'text' || kind === 'id') &&
    text !== '' &&
    !source.trim().includes('\n') &&
    !/^["'>|]/.test(text)
  )
    return typed(`"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`);
  return {};
}
