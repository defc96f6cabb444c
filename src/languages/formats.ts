import type { Message } from '../catalogue/message.ts';
import { directionOf, isolated } from './direction.ts';
import { languageNames } from './language-names.ts';
import { highest, isOne, lowest, sayer, type Amount } from './message.ts';
import { lazily, remembered } from './remembered.ts';

/** How a language writes what is more than words. */
export interface Formats {
  /** As Open Graph writes it: `en_GB`. */
  locale: string;
  /** 7.5 → “7.5” or “7,5”; from 27 to 30 → “27 to 30”. */
  number: (amount: Amount) => string;
  /** [“a”, “b”, “c”] → “a, b and c”. */
  list: (items: readonly string[]) => string;
  /** [“a”, “b”, “c”] → “a, b, c”: words beside each other that are no sentence. */
  series: (items: readonly string[]) => string;
  /** [“a”, “b”, “c”] → “a · b · c”. */
  dotted: (items: readonly string[]) => string;
  /** A text as it stands in one of this language: kept to itself where letters of it run the other way. */
  isolated: (text: string) => string;
  /** 2026-11-23 → “23 November 2026”. What is no day stays as it is. */
  date: (isoDay: string) => string;
  /** A BCP 47 code → the language’s name in this language; the code where it has none. */
  languageName: (code: string) => string;
  /** The plural form of a number: `one`, `few`, `other`. */
  plural: (amount: Amount, type: Intl.PluralRuleType) => string;
}

/** Words of a language that its formats need. */
interface FormatWords {
  /** Numbers from `low` to `high`. */
  range: Message;
  /** Between words of a series. */
  comma: Message;
}

/** Formats of a locale (`en-GB`). */
export function formatsOf(locale: string, { range, comma }: FormatWords): Formats {
  const { language, region } = new Intl.Locale(locale).maximize();
  // The first of each kind costs more than a page, and few pages have them all.
  const days = lazily(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const lists = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const numbers = lazily(
    () => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }),
  );
  const one = remembered((value: number) => numbers().format(value));
  const between = sayer(range, {
    number: (it) => one(lowest(it)),
    date: String,
    plural: () => 'other',
    isolated: String,
  });
  const direction = directionOf(locale);
  const alone = (text: string) => isolated(text, direction);
  const joined = (mark: string) => (items: readonly string[]) => items.map(alone).join(mark);
  const number = (amount: Amount) =>
    typeof amount === 'number' || isOne(amount)
      ? one(lowest(amount))
      : between({ low: amount.low, high: amount.high });
  return {
    locale: region ? `${language}_${region}` : language,
    number,
    list: (items) => lists().format(items.map(alone)),
    series: joined(typeof comma === 'string' ? comma : ', '),
    dotted: joined(' · '),
    isolated: alone,
    date: (day) => {
      const at = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(at.getTime()) ? day : days().format(at);
    },
    languageName: languageNames(locale),
    plural: pluralForms(locale),
  };
}

/** The plural form of several numbers is that of the last, as nearly every language has it. */
function pluralForms(locale: string): Formats['plural'] {
  const formOf = remembered((type: Intl.PluralRuleType) => {
    const rules = new Intl.PluralRules(locale, { type });
    return remembered((value: number) => rules.select(value));
  });
  return (amount, type) => formOf(type)(highest(amount));
}
