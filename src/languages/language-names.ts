/**
 * Names of languages (BCP 47) in one of them: “Dutch”. Each is looked up once, since every list of courses asks; what
 * knows them is made when the first is asked for.
 */
export function languageNames(shown: string): (code: string) => string {
  let names: Intl.DisplayNames | undefined;
  const known = new Map<string, string>();
  return (code) => {
    names ??= new Intl.DisplayNames(shown, { type: 'language', fallback: 'code' });
    const name = known.get(code) ?? names.of(code) ?? code;
    known.set(code, name);
    return name;
  };
}
