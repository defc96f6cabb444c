/** A text for a terminal or log: control characters, which could rewrite the screen or start a CI command, become visible signs. */
export const visible = (text: string): string => text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (sign) => (sign < ' ' ? String.fromCodePoint(0x2400 + sign.charCodeAt(0)) : '�'));
