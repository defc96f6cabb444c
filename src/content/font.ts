import type { UnfitFile } from '../diagnostics/rules.ts';

/** Number of the table `fvar` among the known ones of WOFF2, and of the two that are packed in another way. */
const [FVAR, GLYF, LOCA] = [47, 10, 11];
const OTHER = 63;
const HEADER = 48;

/** A WOFF2 by its bytes: whether it holds every weight (it has axes), or why it is no font. */
export function readFont(bytes: Buffer): { isVariable: boolean } | UnfitFile {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') return 'disguised';
  if (bytes.length < HEADER || bytes.readUInt32BE(8) > bytes.length) return 'cut-off';
  let at = HEADER;
  let isVariable = false;
  /** A number of up to five groups of seven bits. */
  const skipNumber = () => {
    for (let count = 0; count < 5; count++) if (((bytes[at++] ?? 0) & 0x80) === 0) return;
  };
  for (let count = bytes.readUInt16BE(12); count > 0; count--) {
    if (at >= bytes.length) return 'cut-off';
    const flags = bytes[at++] ?? 0;
    const table = flags & 63;
    const name = table === OTHER ? bytes.toString('latin1', at, at + 4) : '';
    if (table === OTHER) at += 4;
    if (table === FVAR || name === 'fvar') isVariable = true;
    skipNumber();
    const version = flags >> 6;
    const isPacked = table === GLYF || table === LOCA ? version !== 3 : version !== 0;
    if (isPacked) skipNumber();
  }
  return { isVariable };
}
