import type { FieldMeta } from '../../catalogue/field-types.ts';
import type { DiagnosticWords } from '../../diagnostics/words.ts';
import type { Shape } from './format.ts';

/** A pattern that right values have, and what is said of others: the CMS takes the two like this. */
export type Limit = readonly [pattern: string, says: string];

/** Most signs of a text, and entries of a list (catalogue/field-types.ts). */
const LONGEST = 4000;
const LONGEST_PARAGRAPHS = 16_000;
export const MOST_ENTRIES = 200;

/**
 * What a form knows of a value before anybody else does, in the words of the check. Nothing where there is no limit
 * that a pattern can hold.
 */
export function limitOf(
  key: string,
  { kind, low, high, step, examples = [] }: FieldMeta,
  shape: Shape,
  { rules }: DiagnosticWords,
  isLong = false,
): Limit | undefined {
  const range = () =>
    rules['out-of-range']({ key, text: '', low: low ?? 0, high: high ?? 0, step }).hint ?? '';
  const hintOf = (of: FieldMeta['kind']) => {
    const { hint, message } = rules['wrong-type']({ key, kind: of, text: '…' });
    return hint ?? message;
  };
  switch (kind) {
    case 'whole-number':
    case 'number': {
      const one = numbersFrom(low ?? 0, high ?? 0, step);
      const ranges = key === 'studycredits' ? `|${rangesUpTo(high ?? 0)}` : '';
      const none = examples.includes('none') ? '|none' : '';
      return [`^(?:${one}${ranges}${none})$`, range()];
    }
    case 'date':
      return ['^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', hintOf('date')];
    case 'link':
      return [linkPattern, hintOf('link')];
    case 'language':
      return [
        '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:,[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)*$',
        hintOf(kind),
      ];
    case 'shares':
    case 'hours':
      return [namedPattern(kind === 'shares' ? 100 : 10_000), hintOf(kind)];
    default: {
      if (shape !== 'text') return undefined;
      const most = isLong ? LONGEST_PARAGRAPHS : LONGEST;
      const words = rules['out-of-range']({ key, text: '', high: most, tooLong: true });
      return [`^[\\s\\S]{0,${most}}$`, words.hint ?? words.message];
    }
  }
}

/** Of `link` (catalogue/field-types.ts), which ignores capitals, and takes no spaces. */
const linkPattern =
  '^(?:[hH][tT][tT][pP][sS]?://[^\\s/]+|[mM][aA][iI][lL][tT][oO]:[^\\s@]+@[^\\s@]+)\\S*$';

/** Lines such as `exam: 40`, which the CMS puts behind each other with commas. */
const namedPattern = (high: number): string => {
  const one = `[^,:]*[^\\s,:][^,:]*:\\s*(?:${numbersFrom(0, high)})\\s*`;
  return `^${one}(?:,${one})*$`;
};

/** Numbers from `low` to `high`, as a pattern; in steps of 1, of a half, or any. */
function numbersFrom(low: number, high: number, step?: number): string {
  const sign = low < 0 ? '-?' : '';
  const whole = Math.floor(high);
  if (step === 1)
    return low > 0 ? `(?!(?:${upTo(low - 1)})$)(?:${upTo(high)})` : `${sign}(?:${upTo(high)})`;
  const part = step === 0.5 ? '\\.[05]0*' : '\\.\\d+';
  const zero = low > 0 ? '(?!0+(?:\\.0*)?$)' : '';
  return `${zero}${sign}(?:(?:${upTo(whole - 1)})(?:${part})?|${whole}(?:\\.0+)?)`;
}

/** Two numbers with a dash between them; that the first is the lower one, the check says. */
const rangesUpTo = (high: number): string => {
  const one = `(?:${upTo(high - 1)})(?:\\.5)?|${high}`;
  return `\\s*(?:${one})\\s*[-–—]\\s*(?:${one})\\s*`;
};

/** Whole numbers from 0 to `high`, as a pattern. */
function upTo(high: number): string {
  const digits = String(high);
  const shorter = digits.length > 1 ? [`\\d`, ...lengths(digits.length)] : [];
  const same = [...digits].flatMap((digit, index) => {
    const first = index === 0 && digits.length > 1 ? 1 : 0;
    const last = Number(digit) - 1;
    const rest = digits.length - index - 1;
    if (last < first) return [];
    const any = rest === 0 ? '' : `\\d{${rest}}`;
    return [`${digits.slice(0, index)}${first === last ? first : `[${first}-${last}]`}${any}`];
  });
  return [...shorter, ...same, digits].join('|');
}

/** Numbers of fewer digits. */
const lengths = (length: number): string[] =>
  Array.from({ length: length - 2 }, (_, index) => `[1-9]\\d{${index + 1}}`);
