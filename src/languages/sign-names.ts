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
  | `U+20${'28' | '29' | '2A' | '2B' | '2C' | '2D' | '2E'}`
  | `U+20${'66' | '67' | '68' | '69'}`;

/** The name of a sign that nobody sees: “ESC (U+001B)”. `other`: half a letter, or what is none. */
export function nameOfSign(
  sign: number,
  named: Readonly<Record<NamedSign, string>>,
  other: { half: string; none: string },
): string {
  const code = `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
  const isNamed = (it: string): it is NamedSign => Object.hasOwn(named, it);
  if (isNamed(code)) return `${named[code]} (${code})`;
  const half = sign >= 0xd800 && sign <= 0xdfff ? other.half : other.none;
  return `${controls[sign] ?? furtherControls[sign - 0x7f] ?? half} (${code})`;
}

/** Whether a sign changes the direction of a text. */
export const turnsText = (sign: number): boolean =>
  (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
