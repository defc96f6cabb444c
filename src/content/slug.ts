/** A name as part of an address: NFKD without marks, lower case, `#` → sharp, `+` → plus, anything else to one hyphen; letters of every script stay. */
export function slug(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(lower)) return lower; // most names are plain: what follows takes its time
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/#/g, 'sharp')
    .replace(/\+/g, 'plus')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}

/** A path with each part slugged: `English/AI & Data` → `english/ai-data`. */
export const slugPath = (path: string): string => path.split('/').map(slug).join('/');
