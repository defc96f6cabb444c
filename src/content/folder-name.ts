/** Longest name that disks take, in bytes. */
export const LONGEST_NAME = 255;

/** Longest path of folders in a site, in bytes: with the output before it and a file behind it, disks take it. */
export const LONGEST_PATH = 1000;

/** Names that Windows keeps for devices, with whatever stands after a dot or blank. */
export const deviceName =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])[\s.]*(?:\.|$)/i;

const encoder = new TextEncoder();
export const bytesOf = (text: string): number => encoder.encode(text).length;

/**
 * An id, or a part of one, as a folder that every disk can hold: `con` → `con-`; one that is too long is cut, and keeps
 * apart from others that start alike by a checksum. Neither can be what a slug is, so no two ids share a folder.
 */
export function folderName(id: string): string {
  if (id.length <= 7 && deviceName.test(id)) return `${id}-`;
  return fitting(id, LONGEST_NAME);
}

/** Whether the folders of an id are a path that disks take: `#` became `sharp`, and one letter may become eighteen. */
export const fitsDisk = (id: string): boolean =>
  id.length * 3 <= LONGEST_PATH || bytesOf(id.split('/').map(folderName).join('/')) <= LONGEST_PATH;

/** A name cut to a number of bytes, with a checksum of the whole where it was longer. */
export function fitting(name: string, limit: number): string {
  // A letter takes three bytes at most for each of its UTF-16 units.
  if (name.length * 3 <= limit || bytesOf(name) <= limit) return name;
  const end = `--${checksum(name)}`;
  let cut = '';
  let room = limit - end.length;
  for (const letter of name) {
    room -= bytesOf(letter);
    if (room < 0) break;
    cut += letter;
  }
  return `${cut.replace(/-+$/, '')}${end}`;
}

/**
 * Fifty-three bits of a text (cyrb53), in letters and digits: the browser makes addresses too, and has no hash that
 * answers at once.
 */
function checksum(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
