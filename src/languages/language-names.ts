import { lazily, remembered } from './remembered.ts';

/** Names of languages (BCP 47) in one of them: “Dutch”. */
export function languageNames(shown: string): (code: string) => string {
  const names = lazily(() => new Intl.DisplayNames(shown, { type: 'language', fallback: 'code' }));
  return remembered((code: string) => names().of(code) ?? code);
}
