/**
 * A text for a terminal or log, as long as it was: control characters, which could rewrite the screen, become visible
 * signs, and what starts a command of a CI (`::` at the start of a line, `##[` and `##vso[` anywhere) gets look-alikes.
 */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (sign) =>
      sign < ' ' ? String.fromCodePoint(0x2400 + sign.charCodeAt(0)) : '�',
    )
    .replace(/^(\s*)::/, '$1∶∶')
    .replace(/##(?=\w*\[)/g, '♯♯');
