/** Characters of a text that a message quotes: the width of a line. */
const MOST_QUOTED = 100;
/** Of one that a hint tells to type: half of it would be bad advice, so a longer one is left out. */
const MOST_TYPED = 300;
/** So many of a list are named. */
const MOST_NAMED = 50;
/** No message or hint is longer, whatever it lists. */
const MOST_SAID = 2000;

/** A text, cut where it is too long, and never in the middle of a character. */
export function cutText(text: string, most = MOST_QUOTED): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

export const cutSentence = (text: string): string => cutText(text, MOST_SAID);

/** What a message quotes of its facts. */
export const quotedInMessage = <T>(data: T): T =>
  // Texts and lists stay texts and lists, so the type is the same.
  withShortTexts(data, MOST_QUOTED) as T;

/** What a hint quotes: as it is to be typed, or not at all. */
export function quotedInHint<T extends object>(data: T): T {
  const typed = Object.entries(data).filter(
    ([name, value]) =>
      !(name === 'fix' || name === 'near') ||
      typeof value !== 'string' ||
      value.length <= MOST_TYPED,
  );
  // As above; only what may be absent (`fix`, `near`) is left out.
  return withShortTexts(Object.fromEntries(typed), MOST_TYPED) as T;
}

function withShortTexts(value: unknown, most: number): unknown {
  if (typeof value === 'string') return cutText(value, most);
  if (Array.isArray(value)) return shortList(value, most);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, withShortTexts(own, most)]),
  );
}

function shortList(list: readonly unknown[], most: number): unknown[] {
  const named = list.slice(0, MOST_NAMED).map((it) => withShortTexts(it, most));
  const isCut = list.length > MOST_NAMED && list.every((it) => typeof it === 'string');
  return isCut ? [...named, '…'] : named;
}
