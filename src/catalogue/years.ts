/** How an earlier year is named, in catalogue.yaml and in addresses: `2025-2026`, `2025-26` or `2025`. */
export const yearPattern = /^\d{4}(-\d{2}(\d{2})?)?$/;

export const isYear = (name: string): boolean => yearPattern.test(name);
