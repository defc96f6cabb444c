import { stringify } from 'yaml';

/** Files of the new folder by their path: text, or the bytes of a picture. */
export type NewFiles = Map<string, string | Buffer>;

const style = { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' } as const;

/** Keys and a text as a file of the catalogue. Keys without a value are left out. */
export function pageText(front: Readonly<Record<string, unknown>>, body: string): string {
  const given = Object.fromEntries(
    Object.entries(front).filter(([, value]) => value !== undefined),
  );
  const yaml = Object.keys(given).length === 0 ? '' : stringify(given, style);
  return `---\n${yaml}---\n${body === '' ? '' : `${body}\n`}`;
}

/** Settings as catalogue.yaml. */
export const settingsText = (settings: Readonly<Record<string, unknown>>): string =>
  stringify(
    Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
    style,
  );
