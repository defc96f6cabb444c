/** Short names of control characters, the same in every language. */
const controls = [
  ...'NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI'.split(' '),
  ...'DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'.split(' '),
];
/** From U+007F on. */
const furtherControls = [
  ...'DEL PAD HOP BPH NBH IND NEL SSA ESA HTS HTJ VTS PLD PLU RI SS2 SS3'.split(' '),
  ...'DCS PU1 PU2 STS CCH MW SPA EPA SOS SGC SCI CSI ST OSC PM APC'.split(' '),
];

/** Signs that have a name in words. */
export type NamedSign =
  | 0x2028
  | 0x2029
  | 0x202a
  | 0x202b
  | 0x202c
  | 0x202d
  | 0x202e
  | 0x2066
  | 0x2067
  | 0x2068
  | 0x2069;

/** The name of a sign that nobody sees: “ESC (U+001B)”. `other`: half a letter, or what is none. */
export function nameOfSign(
  sign: number,
  named: Readonly<Record<NamedSign, string>>,
  other: { half: string; none: string },
): string {
  const half = sign >= 0xd800 && sign <= 0xdfff ? other.half : other.none;
  const name = named[sign as NamedSign] ?? controls[sign] ?? furtherControls[sign - 0x7f] ?? half;
  return `${name} (U+${sign.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** Whether a sign changes the direction of a text. */
export const turnsText = (sign: number): boolean =>
  (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
