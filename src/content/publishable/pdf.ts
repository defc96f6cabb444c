import { constants, inflateSync } from 'node:zlib';
import { ascii, type Outcome } from './outcome.ts';

/** Most bytes that the packed lists of objects of a file may have unpacked. */
const MAX_LISTS = 32 * 1024 * 1024;

/** A PDF that starts as one, is there up to its end, and does nothing when it is opened. It is published as it is. */
export function publishablePdf(bytes: Buffer): Outcome {
  if (ascii(bytes, 0, 4) !== '%PDF') return 'other-type';
  // A few bytes are a first line: there is nothing that could be missing.
  if (
    bytes.length > 64 &&
    !ascii(bytes, Math.max(0, bytes.length - 2048), bytes.length).includes('%%EOF')
  )
    return 'cut-off';
  const text = plainNames(bytes.toString('latin1'));
  if (isActive(text)) return 'active';
  const lists = packedLists(bytes);
  if (!lists || lists.length < (text.match(/\/ObjStm/g)?.length ?? 0)) return 'sealed';
  return lists.some(isActive) ? 'active' : { bytes };
}

/** A name may be written with the numbers of its letters: `/J#61vaScript`. */
const plainNames = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** Actions that run a script or a program, and forms that hold scripts. A title may well be “HTML/JavaScript”: only where an action stands. */
function isActive(text: string): boolean {
  if (/\/XFA[\0\s]*(?:[[<(]|\d+ \d+ R)/.test(text)) return true;
  for (const { 0: name, index } of text.matchAll(/\/(?:JavaScript|Launch|Rendition)(?![\w-])/g))
    if (isAction(text, index) || leadsOn(text, index + name.length)) return true;
  return false;
}

/** After the key of an action, or an object by itself. Where a comment may stand between, that is taken for one. */
function isAction(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && /[\0\s]/.test(text.charAt(end - 1))) end--;
  if (/\/S$|obj$/.test(text.slice(Math.max(0, end - 3), end))) return true;
  if (!/[\r\n]/.test(text.slice(end, at))) return false;
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1));
  return text.slice(start + 1, end).includes('%');
}

/** The key of all scripts of a document. */
const leadsOn = (text: string, at: number): boolean =>
  /^[\0\s]{0,64}(?:<<|\d+ \d+ R)/.test(text.slice(at, at + 96));

/** The lists of objects that are packed, unpacked; those that cannot be are left out, and nothing is given where they are too large. */
function packedLists(bytes: Buffer): string[] | undefined {
  const lists: string[] = [];
  let left = MAX_LISTS;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (ascii(bytes, at - 3, at) === 'end') continue;
    const before = plainNames(ascii(bytes, Math.max(0, at - 1024), at));
    const about = before.slice(before.lastIndexOf(' obj') + 1);
    if (!about.includes('/ObjStm')) continue;
    // What is not packed was read with the rest.
    const list = about.includes('/Filter')
      ? inflated(bytes.subarray(at + 6 + (bytes[at + 6] === 13 ? 2 : 1)), left)
      : Buffer.alloc(0);
    if (!list) continue;
    left -= list.length;
    if (left <= 0) return undefined;
    lists.push(plainNames(list.toString('latin1')));
  }
  return lists;
}

function inflated(bytes: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
  } catch {
    return undefined;
  }
}
