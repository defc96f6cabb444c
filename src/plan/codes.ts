/**
 * Short codes for ids. They are a hash of the id alone: inserting a course changes no other code. Their width leaves
 * room enough that two ids of one catalogue hardly ever share one; those that do are written out.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters a code has: 4 are 16 million, 5 a thousand million, 6 enough for any school. */
export function widthFor(ids: number): number {
  if (ids < 500) return 4;
  return ids < 10_000 ? 5 : 6;
}

/** The code of an id. Two 32-bit hashes (FNV-1a, with different starts) make one wide enough. */
export function codeOf(id: string, width: number): string {
  const [high, low] = [fnv(id, 0x811c9dc5), fnv(id, 0x01000193)];
  return Array.from(
    { length: width },
    (_, at) =>
      letters[(at % 2 === 0 ? high >>> (6 * (at / 2)) : low >>> (6 * ((at - 1) / 2))) & 63],
  ).join('');
}

function fnv(text: string, start: number): number {
  let hash = start;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  // A last stirring: FNV leaves its lowest bits too regular.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/**
 * Ids as one text: readable where `codes` is not asked for, else `~4AbCdEfGh`, with ids that share a code written out.
 */
export function writeIds(
  list: readonly string[],
  known: readonly string[],
  codes: boolean,
): string {
  if (!codes) return list.map(readable).join(',');
  const width = widthFor(known.length);
  const seen = new Map<string, number>();
  for (const id of known) seen.set(codeOf(id, width), (seen.get(codeOf(id, width)) ?? 0) + 1);
  const isSafe = (id: string) => known.includes(id) && seen.get(codeOf(id, width)) === 1;
  const short = list
    .filter(isSafe)
    .map((id) => codeOf(id, width))
    .join('');
  return [
    ...(short ? [`~${width}${short}`] : []),
    ...list.filter((id) => !isSafe(id)).map(readable),
  ].join(',');
}

/** A slash needs no escape behind a question mark, and reads better. */
const readable = (id: string): string => encodeURIComponent(id).replaceAll('%2F', '/');

/** Ids of such a text, and the codes that no id has, or more than one. */
export function readIds(
  text: string,
  known: readonly string[],
): { ids: string[]; unclear: string[] } {
  const ids: string[] = [];
  const unclear: string[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const [, digit, codes] = /^~([4-6])([\w-]*)$/.exec(part) ?? [];
    if (digit === undefined) {
      ids.push(part);
      continue;
    }
    const width = Number(digit);
    for (let at = 0; at < codes.length; at += width) {
      const code = codes.slice(at, at + width);
      const matches = known.filter((id) => codeOf(id, width) === code);
      if (matches.length === 1) ids.push(matches[0]);
      else unclear.push(code);
    }
  }
  return { ids, unclear };
}
