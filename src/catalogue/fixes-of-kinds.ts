import { isDay } from './field-types.ts';

/** What somebody probably meant by a date, a link, or numbers by name; nothing where only they can tell. */
export function meantAs(kind: string, text: string): string | undefined {
  if (kind === 'date') return dateFrom(text);
  if (kind === 'link') return linkFrom(text);
  return kind === 'shares' || kind === 'hours' ? groupFrom(kind, text) : undefined;
}

/** `21/9/2026` and `2026/9/21`; not `4/5/2026`, of which nobody knows which is the month. */
function dateFrom(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const [, first, second, third] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? [];
  const parts = day && Number(day) > 12 ? [year, month, day] : [first, second, third];
  const date = parts.map((it = '') => it.padStart(2, '0')).join('-');
  return isDay(date) && parts.every(Boolean) ? date : undefined;
}

function linkFrom(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?$/.test(text) ? `https://${text}` : undefined;
}

/** `project 60%, exam 40%` → `{ project: 60, exam: 40 }`. */
function groupFrom(kind: 'shares' | 'hours', text: string): string | undefined {
  const parts = text.split(/\s*[,;+]\s*/).map((part) => namedNumber.exec(part));
  const numbers = parts.flatMap((it) => (it ? [{ name: it[1] ?? '', value: Number(it[2]) }] : []));
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  if (numbers.length < parts.length || (kind === 'shares' && sum !== 100)) return undefined;
  return `{ ${numbers.map(({ name, value }) => `${name}: ${value}`).join(', ')} }`;
}
const namedNumber = /^(\p{L}[\p{L}\p{N} -]*?)[:=\s]*(\d+(?:\.\d+)?)\s*(?:%|h|\p{L}{1,8})?$/u;
