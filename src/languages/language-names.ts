/**
 * Names of languages (BCP 47) in one of them: “Dutch”. Each is looked up once, since every list of courses asks.
 */
export function languageNames(shown: string): (code: string) => string {
  const names = new Intl.DisplayNames(shown, { type: 'language', fallback: 'code' });
  const known = new Map<string, string>();
  return (code) => {
    const name = known.get(code) ?? names.of(code) ?? code;
    known.set(code, name);
    return name;
  };
}
