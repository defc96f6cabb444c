/** How an earlier year is named, in catalogue.yaml and in addresses: `2025-2026`, `2025-26` or `2025`. */
export const yearPattern = /^\d{4}(-\d{2}(\d{2})?)?$/;

export const isYear = (name: string): boolean => yearPattern.test(name);

/** A year as pages write it: “2025–2026”. */
export const writtenYear = (year: string): string => year.replaceAll('-', '\u2013');

/** The name of an academic year that somebody wrote in another way: “2025–2026” or “2025/26”; else as it was written. */
export function yearNamed(written: string): string {
  const name = written.replace(/\s*[\u2013/]\s*/, '-');
  return isYear(name) ? name : written;
}
