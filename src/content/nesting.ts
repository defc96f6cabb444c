/** Deepest nesting of quotations, lists and brackets. */
export const MAX_NESTING = 20;

/**
 * True where quotations, lists or brackets are nested too deep: a cheap scan that comes before remark, which is slow or
 * worse on such texts.
 */
export function isNestedTooDeep(body: string): boolean {
  let brackets = 0;
  for (const line of body.split('\n')) {
    const lead = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
    if (
      lead.replace(/\d+(?=[.)])|\s/g, '').length > MAX_NESTING ||
      (/^ {80,}\S/.test(line) && /^\s+(?:[-*+]|\d+[.)])\s/.test(line))
    )
      return true;
    if (line.trim() === '') brackets = 0;
    if (!/[[\]]/.test(line)) continue;
    for (const character of line) {
      if (character === '[') brackets++;
      else if (character === ']') brackets = Math.max(0, brackets - 1);
      if (brackets > MAX_NESTING) return true;
    }
  }
  return false;
}
