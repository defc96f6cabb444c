import type { StyleFault } from '../diagnostics/rules.ts';

/** A stretch of a style sheet, by its offsets, that no site of ours may carry. */
interface FoundInStyle {
  what: StyleFault;
  from: number;
  to: number;
}
/** An address in a style sheet: `url(pictures/a.png)` from its first letter to its bracket. */
interface StyleAddress {
  from: number;
  to: number;
  /** Decoded, as it was meant. */
  path: string;
}
interface ReadStyle {
  faults: readonly FoundInStyle[];
  /** All that stay in the site, but for those that start with `#`. */
  addresses: readonly StyleAddress[];
}

// Tokens as browsers read them (CSS Syntax 3): no address stands in a comment, and an escape is its letter.
const escaped = String.raw`\\(?:[\da-f]{1,6}(?:\r\n|[ \n\r\t\f])?|[^\n\r\f\da-f])`;
const nameSign = String.raw`(?:[\w\0\u0080-\uffff-]|${escaped})`;
const name = String.raw`(?:--|-?(?:[a-z_\0\u0080-\uffff]|${escaped}))${nameSign}*`;
const tokens = new RegExp(
  [
    String.raw`(?<comment>/\*(?:[^*]|\*(?!/))*(?<end>\*/)?)`,
    String.raw`(?<string>"(?:[^"\\\n\r\f]|\\(?:\r\n|[\s\S]))*(?<close>")?|'(?:[^'\\\n\r\f]|\\(?:\r\n|[\s\S]))*(?<shut>')?)`,
    String.raw`(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:${name}|%)?)`,
    `#(?<hash>${nameSign}+)`,
    `@(?<at>${name})`,
    String.raw`(?<call>${name})\(`,
    `(?<word>${name})`,
    String.raw`(?<bracket>[(){}[\]])`,
    String.raw`[\s\S]`,
  ].join('|'),
  'giy',
);
/** What follows `url(` without a quotation mark; whatever else stands there is no address to a browser either. */
const bareAddress = new RegExp(
  String.raw`[ \n\r\t\f]*(?<path>(?:[^\s"'()\\\0-\x1f\x7f]|${escaped})*)[ \n\r\t\f]*\)`,
  'iy',
);
const quotedAddress =
  /[ \n\r\t\f]*(?:"(?<double>(?:[^"\\\n\r\f]|\\(?:\r\n|[\s\S]))*)"|'(?<single>(?:[^'\\\n\r\f]|\\(?:\r\n|[\s\S]))*)')[ \n\r\t\f]*\)/y;

/** Functions in which a text is an address, which could come from somewhere else in the sheet. */
const addressing = /^(?:src|image|(?:-webkit-)?image-set|expression)$/;
const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Letters for their escapes. */
const decoded = (text: string): string =>
  text.replace(
    /\\(?:([\da-f]{1,6})(?:\r\n|[ \n\r\t\f])?|(\r\n|[\s\S]))/gi,
    (_, hex: string | undefined, sign: string | undefined) => {
      if (hex === undefined) return sign === undefined || /[\n\r\f]/.test(sign) ? '' : sign;
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
const nameOf = (written: string): string => decoded(written).toLowerCase();

/** An address as browsers take it: blanks around it and breaks within it are nothing. */
const addressed = (written: string): string =>
  decoded(written)
    .replace(/[\t\n\r]/g, '')
    .trim();
/** Another site, or what stands in the address itself. */
export const leadsElsewhere = (path: string): boolean =>
  /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})|\\/i.test(path);

/**
 * Reads a style sheet as browsers do: what may not stand in it, and the addresses that it holds. Takes time in
 * proportion to it.
 */
export function readStyle(css: string): ReadStyle {
  const faults: FoundInStyle[] = [];
  const addresses: StyleAddress[] = [];
  const open: { close: string | undefined; at: number }[] = [];
  const fault = (what: StyleFault, from: number, to: number) => faults.push({ what, from, to });
  /** The end of an address whose function begins at `from` and goes on at `at`. */
  const readAddress = (from: number, at: number): number => {
    bareAddress.lastIndex = at;
    quotedAddress.lastIndex = at;
    const found = quotedAddress.exec(css)?.groups ?? bareAddress.exec(css)?.groups;
    const to = Math.max(quotedAddress.lastIndex, bareAddress.lastIndex);
    if (!found || to === 0) {
      const end = css.indexOf(')', at) + 1 || css.length;
      fault('url', from, end);
      return end;
    }
    const path = addressed(found['double'] ?? found['single'] ?? found['path'] ?? '');
    if (leadsElsewhere(path)) fault('elsewhere', from, to);
    else if (path === '') fault('url', from, to);
    else if (!path.startsWith('#')) addresses.push({ from, to, path });
    return to;
  };
  const readCall = (written: string, from: number, to: number): number => {
    const called = nameOf(written);
    if (called === 'url') return readAddress(from, to);
    // Browsers differ in which signs of other scripts belong to a name.
    if (addressing.test(called) || /[^\0-\x7f](?:url|src|image|image-set)$/.test(called))
      fault('function', from, to);
    open.push({ close: ')', at: from });
    return to;
  };
  for (let at = 0; at < css.length; ) {
    tokens.lastIndex = at;
    const found = tokens.exec(css);
    if (!found) break;
    const { comment, end, string, close, shut, at: rule, call, bracket } = found.groups ?? {};
    let to = tokens.lastIndex;
    if (comment !== undefined && end === undefined) fault('unclosed', at, at + 2);
    else if (string !== undefined && close === undefined && shut === undefined)
      fault('unclosed', at, to);
    else if (rule !== undefined && nameOf(rule).startsWith('import')) {
      to = endOfImport(css, to);
      fault('import', at, to);
    } else if (call !== undefined) to = readCall(call, at, to);
    else if (bracket !== undefined && closing.has(bracket))
      open.push({ close: closing.get(bracket), at });
    else if (bracket !== undefined && open.pop()?.close !== bracket) fault('unopened', at, to);
    at = to;
  }
  for (const { at } of open) fault('unclosed', at, at + 1);
  for (const { index, 0: text } of css.matchAll(/<\/style/gi))
    fault('markup', index, index + text.length);
  return { faults: faults.sort((a, b) => a.from - b.from), addresses };
}

/** Behind the semicolon, or the line where there is none. */
function endOfImport(css: string, from: number): number {
  const end = /[;\n\r]/.exec(css.slice(from));
  if (!end) return css.length;
  return from + end.index + (end[0] === ';' ? 1 : 0);
}
