/**
 * A text changed up to the last place where something ends: what starts behind it never ends, and would be searched to
 * the end of the text again and again.
 */
export function upToLast(text: string, end: string, change: (text: string) => string): string {
  const at = text.lastIndexOf(end);
  return at < 0 ? text : change(text.slice(0, at + end.length)) + text.slice(at + end.length);
}
