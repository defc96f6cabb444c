import { en } from './en/interface.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl/interface.ts';

/** Languages that the interface speaks: code, name in the language itself, words. A new language is one row. */
const rows = {
  en: { name: 'English', messages: en },
  nl: { name: 'Nederlands', messages: nl },
};
const table: Readonly<Record<string, { name: string; messages: Messages }>> = rows;

export type InterfaceLanguage = keyof typeof rows;

/** The language in which the interface of a page is: the wanted one, else the first of the catalogue that it speaks, else English. */
export function interfaceLanguage(wanted: string, languages: readonly string[]): string {
  return [wanted, ...languages, 'en'].find((code) => Object.hasOwn(table, code))!;
}

/** Words of an interface language. Throws for a language that has none: ask `interfaceLanguage` first. */
export function messagesOf(code: string): Messages {
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  if (!found) throw new Error(`The interface does not speak “${code}”.`);
  return found.messages;
}

/** A language’s own name, for the language switch: “Nederlands”. */
export function ownName(code: string): string {
  return (
    (Object.hasOwn(table, code) ? table[code]!.name : undefined) ??
    new Intl.DisplayNames(code, { type: 'language', fallback: 'code' }).of(code) ??
    code
  );
}
